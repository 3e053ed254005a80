//! qmail: `starting delivery 42: msg 7 to remote …` names the recipient, `delivery 42: failure: …` tells what became of
//! it, with blanks as underscores and line ends as slashes (qmail-send.c).

use super::Found;
use super::record::Record;
use super::said;
use crate::decoding::{Outcome, Remote};
use crate::input::known::Known;
use crate::input::notice::{Command, Notice, Passage};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::list::{List, Table, list, table};
use std::ops::Range;

/// Recipients of deliveries under way, by their number.
#[derive(Default)]
pub struct Deliveries {
    known: Known,
    /// The queue id and the recipient, until the delivery is told of.
    started: Vec<Option<(String, Passage)>>,
}

impl Deliveries {
    pub fn read(&mut self, record: &Record<'_>) -> Option<Found> {
        let words = record.words();
        if let Some(at) = words.find_words("starting delivery ") {
            return self.start(record, at + "starting delivery ".len());
        }
        let at = words.find_words("delivery ").filter(|&at| at == 0 || words[..at].ends_with(' '))? + "delivery ".len();
        let (number, rest) = words[at..].split_words(": ")?;
        let (result, _) = rest.split_words(": ")?;
        let outcome = match result {
            "success" => Outcome::Delivered,
            "failure" => Outcome::Failed,
            "deferral" => Outcome::Delayed,
            _ => return None,
        };
        let start = at + number.len() + 2 + result.len() + 2;
        let (message, recipient) = self.take(number).map_or((String::new(), None), |(id, to)| (id, Some(to)));
        let notice = delivery(record, start..words.trim_end().len().max(start));
        Some(Found::Delivery(message, Notice { outcome: Some(outcome), recipient, ..notice }))
    }

    fn start(&mut self, record: &Record<'_>, at: usize) -> Option<Found> {
        let words = record.words();
        let (number, rest) = words[at..].split_words(": msg ")?;
        let (message, rest) = rest.split_words(" to ")?;
        let (_, address) = rest.split_once(' ')?;
        let start = words.len() - address.len();
        let part = start..start + address.trim_end().len();
        let passage = Passage { words: words[part.clone()].to_string(), span: record.text.span(record.place(part)) };
        self.known.set(number.to_string(), self.started.len());
        self.started.push(Some((message.to_string(), passage)));
        Some(Found::Other)
    }

    fn take(&mut self, number: &str) -> Option<(String, Passage)> {
        self.started[self.known.get(number)?].take()
    }
}

fn delivery(record: &Record<'_>, part: Range<usize>) -> Notice {
    let text = decoded(record, part);
    let words = text.as_str();
    let mut notice = said::notice(record);
    notice.remote = remote(words);
    notice.command = command(words);
    let Some(start) = words.find_words("Remote host said: ").map(|at| at + "Remote host said: ".len()) else {
        notice.context = text;
        return notice;
    };
    let end = words[start..].find_words("\nGiving up on").map_or(words.trim_end().len(), |at| start + at);
    notice.reply = reply::parse(&text, start..end.max(start));
    notice.context = text.part(0..start);
    notice
}

/// Blanks and line ends as they were. A slash inside a line, as in a URL, stays.
fn decoded(record: &Record<'_>, part: Range<usize>) -> Text {
    let words = &record.words()[part.clone()];
    let mut text = Text::default();
    let mut from = 0;
    for (at, c) in words.char_indices() {
        let plain = match c {
            '_' => " ",
            '/' if begins_line(&words[at + 1..]) => "\n",
            _ => continue,
        };
        text.push_part(record.text, record.place(part.start + from..part.start + at));
        text.push(plain, record.text.span(record.place(part.start + at..part.start + at + 1)));
        from = at + 1;
    }
    text.push_part(record.text, record.place(part.start + from..part.end));
    text
}

/// Words that qmail-remote begins a line with, or a line of the reply.
fn begins_line(rest: &str) -> bool {
    const STARTS: List = list!["Remote_host_said:", "Giving_up_on", "I'm_not_going", "Sorry", "STARTTLS", "It_"];
    rest.is_empty()
        || STARTS.begins(rest)
        || matches!(rest.as_bytes(), [b'2'..=b'5', b'0'..=b'7', b'0'..=b'9', b'_' | b'-', ..])
}

/// `192.0.2.1 does not like recipient.`, `Connected to 192.0.2.1 but greeting failed.`
fn remote(words: &str) -> Remote {
    let start = words.strip_prefix("Connected to ").unwrap_or(words);
    let remote = said::host(start);
    if remote.ip.is_some() { Remote { host: None, ..remote } } else { Remote::default() }
}

fn command(words: &str) -> Option<Command> {
    const SAYINGS: Table<Command> = table![
        "does not like recipient" => Command::Rcpt,
        "sender was rejected" => Command::Mail,
        "greeting failed" => Command::Connect,
        "my name was rejected" => Command::Ehlo,
        "failed on DATA command" => Command::Data,
        "failed after I sent the message" => Command::EndOfData,
        "accepted message" => Command::EndOfData,
    ];
    SAYINGS.find(&|saying| words.has_words(saying)).map(|(_, command)| command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decoding::Span;

    #[test]
    fn what_stood_for_blanks_and_line_ends_keeps_its_place() {
        let line = "delivery 12: failure: No_such_user/Sorry.";
        let text = Text::from_input(line);
        let record = Record { text: &text, range: 13..line.len(), host: None, program: None, stamped: false };
        let words = decoded(&record, 9..record.words().len());
        assert_eq!(words.as_str(), "No such user\nSorry.");
        let place = |of: &str| {
            let at = words.as_str().find(of).expect("is there");
            words.span(at..at + of.len())
        };
        assert_eq!(place(" such"), Span { start: 24, end: 29 });
        assert_eq!(place("\n"), Span { start: 34, end: 35 });
        assert_eq!(place("Sorry."), Span { start: 35, end: 41 });
    }
}
