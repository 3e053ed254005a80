//! One state for each recipient of each message: the last line wins, earlier deferrals are counted.

use crate::decoding::Outcome;
use crate::input::known::{Groups, Known};
use crate::input::notice::Notice;
use crate::input::scan::Scan;
use crate::limits;

#[derive(Default)]
pub struct State {
    notices: Vec<Notice>,
    /// By queue id and recipient.
    known: Known,
    /// By queue id: what to change when the message expires.
    of_queue: Groups,
    /// Messages that went on under another queue id (`queued as …`), by that id and the recipient.
    passed_on: Known,
}

impl State {
    pub fn add(&mut self, queue: String, notice: Notice) {
        let recipient = notice.recipient.as_ref().map_or_else(
            // Without a recipient, refusals with the same words are one.
            || notice.reply.text.as_str().to_string(),
            |passage| passage.words.lowered(),
        );
        let key = key(&queue, &recipient);
        let known = self.known.get(&key);
        let at = match known.or_else(|| self.passed_on.get(&key)) {
            Some(at) => {
                self.replace(at, notice);
                at
            }
            None if self.notices.len() == limits::ENOUGH => return,
            None => {
                self.notices.push(notice);
                self.notices.len() - 1
            }
        };
        if let Some(next) = queued_as(&self.notices[at]) {
            self.passed_on.set(self::key(next, &recipient), at);
        }
        if known.is_none() {
            self.of_queue.add(queue, at);
            self.known.set(key, at);
        }
    }

    fn replace(&mut self, at: usize, notice: Notice) {
        let old = &mut self.notices[at];
        let deferrals = old.deferrals + u32::from(old.outcome == Some(Outcome::Delayed));
        let gives_up = notice.outcome == Some(Outcome::Failed) && notice.reply.code.is_none() && gave_up(&notice);
        // The server gave up: the last reply tells why.
        if gives_up && old.outcome != Some(Outcome::Delivered) && old.reply.code.is_some() {
            old.outcome = Some(Outcome::Failed);
            old.context = notice.context;
        } else if notice.outcome == Some(Outcome::Delayed) && old.reply.code.is_some() && waits(&notice) {
            // `retry time not reached`: nothing was tried.
            return;
        } else {
            *old = notice;
        }
        old.deferrals = deferrals;
    }

    pub fn expire(&mut self, queue: &str) {
        for at in self.of_queue.get(queue) {
            let notice = &mut self.notices[*at];
            if notice.outcome == Some(Outcome::Delayed) {
                notice.outcome = Some(Outcome::Failed);
                notice.deferrals += 1;
            }
        }
    }

    pub fn finish(self) -> Vec<Notice> {
        self.notices
    }
}

/// No queue id has the end of a line in it.
fn key(queue: &str, recipient: &str) -> String {
    [queue, "\n", recipient].concat()
}

fn gave_up(notice: &Notice) -> bool {
    const WORDS: &[&str] =
        &["timeout exceeded", "expired", "too long", "giving up", "maximum", "Too many failures", SUMMARY];
    let context = notice.context.as_str();
    WORDS.iter().any(|words| context.has_words(words))
}

fn waits(notice: &Notice) -> bool {
    let context = notice.context.as_str();
    notice.reply.code.is_none() && ["retry time not reached", SUMMARY].iter().any(|words| context.has_words(words))
}

/// Haraka's line about all recipients after those about each.
const SUMMARY: &str = "Some recipients ";

/// The id under which the next server of the same house takes the message on.
fn queued_as(notice: &Notice) -> Option<&str> {
    let words = notice.reply.text.as_str();
    let after = &words[words.rfind_words("queued as ")? + "queued as ".len()..];
    let end = after.find_by(&|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
    (end >= 5).then_some(&after[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::text::Text;

    #[test]
    fn deferrals_are_counted() {
        let line = |status: &str, said: &str| {
            format!("Nov 23 12:00:01 mx postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.net>, status={status} ({said})")
        };
        let deferred = line("deferred", "host mx.example.net[192.0.2.1] said: 450 4.2.0 Greylisted");
        let cases = [
            (vec![deferred.clone()], Outcome::Delayed, 0),
            (vec![deferred.clone(), deferred.clone()], Outcome::Delayed, 1),
            (vec![deferred.clone(), deferred.clone(), line("sent", "250 2.0.0 Ok")], Outcome::Delivered, 2),
            (vec![deferred, line("bounced", "host mx.example.net[192.0.2.1] said: 550 5.1.1 No")], Outcome::Failed, 1),
        ];
        for (lines, outcome, deferrals) in cases {
            let log = lines.join("\n");
            let notices =
                super::super::recognise(&Text::from_input(&log)).map(|found| found.notices).unwrap_or_default();
            let found: Vec<_> = notices.iter().map(|notice| (notice.outcome, notice.deferrals)).collect();
            assert_eq!(found, [(Some(outcome), deferrals)], "{log}");
        }
    }
}
