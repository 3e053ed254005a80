//! Sendmail: `to=…, relay=…, dsn=…, stat=…` of deliveries, `ruleset=…, reject=…` and `Milter: …, reject=…` of its server.

use super::postfix::{queue_id, status_field};
use super::record::Record;
use super::{Found, fields, recipient, said};
use crate::decoding::{Outcome, Remote};
use crate::input::notice::{Command, Notice};
use crate::input::reply;
use crate::input::scan::Scan;
use std::ops::Range;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    delivery(record, words).or_else(|| reject(record, words)).or_else(|| {
        // `QID: QID: sender notify: Cannot send message for 5 days`: the bounce that ends the attempts.
        if words.has_words(": Cannot send message for ") {
            return Some(Found::Expired(queue_id(words).to_string()));
        }
        let program = record.program?;
        matches!(program, "sendmail" | "sm-mta" | "sm-msp-queue").then_some(Found::Other)
    })
}

fn delivery(record: &Record<'_>, words: &str) -> Option<Found> {
    let stat = words.find_words("stat=").filter(|&at| words[..at].ends_with(", ") || at == 0)? + "stat=".len();
    let to = fields::long_value(words, "to")?;
    let says = &words[stat..];
    let mut reason = stat..stat + says.trim_end().len();
    let outcome = match () {
        () if says.starts_with("Sent") => Outcome::Delivered,
        () if says.starts_with("Deferred") || says.starts_with("queued") => Outcome::Delayed,
        () if status_field(record, "dsn").is_some_and(|dsn| dsn.value.class == 4) => Outcome::Delayed,
        () => Outcome::Failed,
    };
    if let Some(said) = says.strip_prefix("Sent (").and_then(|said| said.trim_end().strip_suffix(')')) {
        reason = stat + "Sent (".len()..stat + "Sent (".len() + said.len();
    } else if says.starts_with("Deferred: ") {
        reason.start += "Deferred: ".len();
    }
    // `reply=` has the whole answer where `stat=` has a phrase.
    let whole = fields::long_value(words, "reply")
        .filter(|reply| words[reply.clone()].starts_by(&|c: char| c.is_ascii_digit()));
    let mut notice = said::read(record, whole.unwrap_or(reason.clone()));
    if outcome == Outcome::Delivered && notice.reply.code.is_none() {
        let said = record.part(reason);
        notice.reply = reply::parse(&said, 0..said.len());
        notice.context = Default::default();
    }
    notice.outcome = Some(outcome);
    notice.reply.enhanced = notice.reply.enhanced.or_else(|| status_field(record, "dsn"));
    // What sendmail says where it has no other words; the status is more exact.
    if notice.context.as_str() == "Service unavailable"
        && notice.reply.enhanced.is_some_and(|dsn| dsn.value.subject > 0)
    {
        notice.context = Default::default();
    }
    if notice.remote == Remote::default() {
        notice.remote =
            fields::long_value(words, "relay").map_or_else(Remote::default, |relay| said::host(&words[relay]));
    }
    let queue = queue_id(words).to_string();
    let for_recipient =
        |to: Range<usize>| (queue.clone(), Notice { recipient: recipient(record, to), ..notice.clone() });
    Some(Found::Deliveries(addresses(words, to).into_iter().take(MAX_ADDRESSES).map(for_recipient).collect()))
}

/// Recipients that share one line; sendmail cuts longer lists.
const MAX_ADDRESSES: usize = 100;

/// `<jan@example.net>,<eva@example.net>`, `jan@example.net`.
fn addresses(words: &str, list: Range<usize>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut at = list.start;
    for part in words[list].split(',') {
        let inner = part.trim().trim_start_any("<\"").trim_end_any(">\"");
        let start = at + part.find_words(inner).unwrap_or(0);
        all.push(start..start + inner.len());
        at += part.len() + 1;
    }
    all
}

/// `ruleset=check_rcpt, arg1=<…>, relay=h [192.0.2.1], reject=550 5.7.1 …`: our own reply.
fn reject(record: &Record<'_>, words: &str) -> Option<Found> {
    let at = words.find_words("reject=").filter(|&at| words[..at].ends_with(", "))? + "reject=".len();
    let said = record.part(at..words.len());
    let reply = reply::parse(&said, 0..said.len());
    reply.code?;
    let ruleset = fields::value(words, "ruleset").map_or("", |ruleset| &words[ruleset]);
    let command = match ruleset {
        "check_rcpt" => Some(Command::Rcpt),
        "check_mail" => Some(Command::Mail),
        "check_relay" => Some(Command::Connect),
        "" if words.has_words("ilter: to=") => Some(Command::Rcpt),
        "" if words.has_words("ilter: from=") => Some(Command::Mail),
        _ => Some(Command::EndOfData),
    };
    let key = if ruleset.is_empty() { "to" } else { "arg1" };
    let address = fields::value(words, key).filter(|_| command == Some(Command::Rcpt));
    let notice = Notice {
        outcome: said::outcome(&reply),
        recipient: address.and_then(|to| recipient(record, to)),
        reply,
        command,
        remote: Remote { host: record.host.map(str::to_string), ip: None },
        ..said::notice(record)
    };
    Some(Found::Delivery(queue_id(words).to_string(), notice))
}
