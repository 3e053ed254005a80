//! Postfix: `to=<…>, relay=…, dsn=…, status=… (…)` of the delivery agents, `reject:` of smtpd, postscreen and cleanup.

use super::record::Record;
use super::{Found, fields, recipient, said};
use crate::decoding::{Outcome, Remote};
use crate::input::notice::{Command, Enhanced, Located, Notice, Reply};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::list::{List, list};
use std::ops::Range;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    if let Some(found) = reject(record, words) {
        return Some(found);
    }
    if let Some(found) = delivery(record, words) {
        return Some(found);
    }
    if !record.program.is_some_and(|program| program.starts_with("postfix")) {
        return None;
    }
    Some(trouble(record, words).map_or(Found::Other, Found::Weak))
}

fn delivery(record: &Record<'_>, words: &str) -> Option<Found> {
    let status = fields::value(words, "status")?;
    let outcome = match &words[status.clone()] {
        "sent" => Outcome::Delivered,
        "deferred" | "SOFTBOUNCE" => Outcome::Delayed,
        "bounced" | "expired" | "undeliverable" => Outcome::Failed,
        "deliverable" => Outcome::InProgress,
        _ => return None,
    };
    let queue = queue_id(words).to_string();
    let to = fields::value(words, "to");
    let reason = reason(words, status.end);
    if to.is_none() && reason.is_none() {
        return (outcome == Outcome::Failed && !queue.is_empty()).then_some(Found::Expired(queue));
    }
    let mut notice = reason.map_or_else(|| said::notice(record), |reason| said::read(record, reason));
    notice.outcome = Some(outcome);
    notice.recipient = to.and_then(|to| recipient(record, to));
    notice.reply.enhanced = notice.reply.enhanced.or_else(|| status_field(record, "dsn"));
    if notice.remote == Remote::default() {
        notice.remote = fields::value(words, "relay").map_or_else(Remote::default, |relay| said::host(&words[relay]));
    }
    Some(Found::Delivery(queue, notice))
}

/// What stands in the brackets after the status; a cut line has no closing one.
fn reason(words: &str, from: usize) -> Option<Range<usize>> {
    let open = from + words[from..].find('(')? + 1;
    let end = match words.trim_end().ends_with(')') {
        true => words.trim_end().len() - 1,
        false => words.len(),
    };
    (open <= end).then_some(open..end)
}

/// An enhanced status code of its own field: `dsn=4.7.1`.
pub fn status_field(record: &Record<'_>, key: &str) -> Option<Located<Enhanced>> {
    let part = record.part(fields::value(record.words(), key)?);
    reply::parse(&part, 0..part.len()).enhanced
}

/// The id before the first colon: `4F1A2B3C4D: `.
pub fn queue_id(words: &str) -> &str {
    let Some((id, _)) = words.split_words(": ") else { return "" };
    let is_id = id.len() >= 5 && id.len() <= 24 && id.bytes().all(|b| b.is_ascii_alphanumeric());
    if is_id { id } else { "" }
}

/// `NOQUEUE: reject: RCPT from host[192.0.2.1]: 550 5.7.1 …; from=<…> to=<…> proto=ESMTP helo=<…>`: our own reply.
fn reject(record: &Record<'_>, words: &str) -> Option<Found> {
    let at = words.find_words("reject: ").filter(|&at| words[..at].ends_any(" -") || at == 0)? + "reject: ".len();
    let (name, _) = words[at..].split_words(" from ")?;
    let command = Command::named(name)?;
    let client = at + name.len() + " from ".len();
    let start = client
        + words[client..].find_words("]: ").map(|at| at + 3).or_else(|| {
            // postscreen names the port: `[192.0.2.1]:50000: `.
            let port = words[client..].find_words("]:")? + 2;
            words[client + port..].find_words(": ").map(|at| port + at + 2)
        })?;
    let marks = ["; from=", "; to=", "; proto=", "; helo="];
    let end = marks.iter().find_map(|mark| words[start..].rfind_words(mark)).map_or(words.len(), |at| start + at);
    let said = record.part(start..end);
    let reply = reply::parse(&said, 0..said.len());
    let addressee = fields::value(&words[end..], "to").map(|to| end + to.start..end + to.end);
    let notice = Notice {
        outcome: said::outcome(&reply),
        recipient: addressee.and_then(|to| recipient(record, to)),
        reply,
        command: Some(command),
        remote: Remote { host: record.host.map(str::to_string), ip: None },
        ..said::notice(record)
    };
    let id = Some(queue_id(words)).filter(|id| *id != "NOQUEUE").unwrap_or("");
    Some(Found::Delivery(id.to_string(), notice))
}

/// Lines that tell of a failure but of no recipient: `connect to mx[192.0.2.1]:25: Connection timed out`.
fn trouble(record: &Record<'_>, words: &str) -> Option<Notice> {
    const SIGNS: List = list![
        "connect to ",
        "lost connection ",
        "authentication failed",
        "warning: ",
        "fatal: ",
        "error: ",
        "timeout ",
        "said: ",
    ];
    if !SIGNS.is_in(words) {
        return None;
    }
    // What the client logged in with may stand at the end: `authentication failed: UGFzc3dvcmQ6`.
    let end = words.find_words("authentication failed: ").map_or(words.len(), |at| at + "authentication failed".len());
    let mut notice = said::read(record, 0..end);
    if notice.command.is_none() && end < words.len() {
        notice.command = Some(Command::Auth);
    }
    if notice.reply == Reply::default() && notice.context.is_empty() {
        return None;
    }
    Some(notice)
}
