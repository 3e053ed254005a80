//! Courier: `id=…,from=<…>,addr=<jan@example.net>: 550 …`, a line for each line of the reply, then `…,status: failure`
//! (module.esmtp of courier, esmtpclient.c).

use super::record::Record;
use super::{Found, fields, recipient, said};
use crate::decoding::Outcome;
use crate::input::notice::Notice;
use crate::input::reply;
use crate::input::text::Text;

/// The reply whose lines are being read.
#[derive(Default)]
pub struct Replies {
    /// `id=…,from=<…>,addr=<…>` of its lines.
    head: String,
    lines: Text,
}

impl Replies {
    pub fn read(&mut self, record: &Record<'_>) -> Option<Found> {
        let words = record.words();
        let id = fields::value(words, "id").filter(|id| id.start == "id=".len())?;
        let address = fields::value(words, "addr")?;
        let (head, rest) = words.split_at_checked(address.end + 1)?;
        if let Some(line) = rest.strip_prefix(": ") {
            let last = self.lines.as_str().rsplit('\n').next().unwrap_or("");
            if self.head != head || !reply::is_continued(last) {
                *self = Replies { head: head.to_string(), lines: Text::default() };
            }
            if !self.lines.is_empty() {
                self.lines.push("\n", record.text.span(record.place(0..0)));
            }
            self.lines.push_part(record.text, record.place(words.len() - line.len()..words.len()));
            let notice = self.notice(record);
            return Some(Found::Weak(Notice { recipient: recipient(record, address), ..notice }));
        }
        let outcome = match rest.strip_prefix(",status: ")?.trim_end() {
            "failure" => Outcome::Failed,
            "deferred" => Outcome::Delayed,
            "success" => Outcome::Delivered,
            _ => return None,
        };
        let notice = if self.head == head { self.notice(record) } else { said::notice(record) };
        *self = Replies::default();
        let notice = Notice { outcome: Some(outcome), recipient: recipient(record, address), ..notice };
        Some(Found::Delivery(words[id].to_string(), notice))
    }

    fn notice(&self, record: &Record<'_>) -> Notice {
        let whole = Record { text: &self.lines, range: 0..self.lines.len(), ..record.clone() };
        let notice = said::read(&whole, 0..self.lines.len());
        Notice { outcome: said::outcome(&notice.reply), ..notice }
    }
}
