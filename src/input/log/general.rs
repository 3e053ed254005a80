//! Lines of servers that no other room knows: Haraka, ZoneMTA, Stalwart and their kin. A recipient in a field or in angle
//! brackets and a reply in a field, in brackets or after a colon are enough.

use super::record::Record;
use super::{Found, fields, postfix, recipient, said};
use crate::decoding::{Outcome, Remote};
use crate::input::notice::Located;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::list::{Table, table};
use std::ops::Range;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    let known = record.program.is_some();
    let named = named_recipient(words);
    let to = fields::first(words, &["to", "rcpt", "recipient", "rcpt_to", "rcptto"]).or(named.clone());
    let is_server_line =
        known || record.stamped && (to.is_some() || words.has_words("[outbound]")) || named.is_some() || quotes(words);
    if !is_server_line {
        return None;
    }
    let Some(reason) = reason(words) else { return known.then_some(Found::Other) };
    let mut notice = said::read(record, reason.clone());
    if let Some(code) = code_field(record) {
        notice.reply.code = notice.reply.code.or(Some(code));
        if notice.reply.text.is_empty() {
            notice.context = Default::default();
            let said = record.part(reason);
            let reply = reply::parse(&said, 0..said.len());
            notice.reply.enhanced = reply.enhanced;
            notice.reply.text = reply.text;
        }
    }
    for key in ["enhanced", "status", "enhancedCode"] {
        notice.reply.enhanced = notice.reply.enhanced.or_else(|| postfix::status_field(record, key));
    }
    notice.recipient = to.and_then(|to| recipient(record, to)).or_else(|| reply::recipient(&notice.reply.text));
    // Haraka: `[outbound] [UUID] delivered file=… host=… response="Ok: queued"`, whose recipients are in no field.
    let verdict = outcome(words);
    let is_told = verdict == Some(Outcome::Delivered) && words.has_words("[outbound]");
    if notice.reply.code.is_none() && notice.reply.enhanced.is_none() && notice.recipient.is_none() && !is_told {
        return known.then_some(Found::Weak(notice));
    }
    notice.outcome = verdict.or_else(|| said::outcome(&notice.reply));
    if notice.remote == Remote::default() {
        notice.remote = remote(words);
    }
    let queue = fields::first(words, &["queueId", "queue_id", "qid", "id"]).map_or("", |id| &words[id]);
    Some(Found::Delivery(queue.to_string(), notice))
}

/// `Server mx said: 451 …`, cut out of a line.
fn quotes(words: &str) -> bool {
    let name = words.strip_prefix("Server ").and_then(|rest| rest.split_words(" said: "));
    name.is_some_and(|(name, said)| !name.contains(' ') && said.starts_by(&|c: char| c.is_ascii_digit()))
}

/// `recipient <jan@example.net> rejected: 550 …`.
fn named_recipient(words: &str) -> Option<Range<usize>> {
    let open = words.find_words("recipient <")? + "recipient <".len();
    let end = open + words[open..].find('>')?;
    words[end..].starts_with("> rejected").then_some(open..end)
}

/// Where the words of the other server are, or the server's own about them.
fn reason(words: &str) -> Option<Range<usize>> {
    for mark in [" rejected: ", "Upstream error: ", " said: ", "temp fail for: ", "responded: "] {
        if let Some(at) = words.find_words(mark) {
            return Some(at + mark.len()..words.trim_end().len().max(at + mark.len()));
        }
    }
    let keys = ["response", "reply", "details", "reason", "diagnostic", "result", "stat", "message", "msg", "error"];
    if let Some(value) = keys.iter().find_map(|key| fields::long_value(words, key)) {
        return Some(value);
    }
    // ZoneMTA: the reply in the last brackets.
    let open = words.match_indices('(').map(|(at, _)| at + 1).find(|&at| {
        matches!(words.as_bytes().get(at..at + 4), Some([b'2'..=b'5', b'0'..=b'7', b'0'..=b'9', b' ' | b'-']))
    })?;
    let end = words.trim_end();
    Some(open..end.strip_suffix(')').unwrap_or(end).len().max(open))
}

/// `code = 550`, `code="550"`.
fn code_field(record: &Record<'_>) -> Option<Located<u16>> {
    let range = fields::first(record.words(), &["code", "smtpCode", "responseCode"])?;
    let value = record.words()[range.clone()].parse().ok().filter(|code| (200..600).contains(code))?;
    Some(Located { value, span: record.text.span(record.place(range)) })
}

/// What the server itself calls the result.
fn outcome(words: &str) -> Option<Outcome> {
    const NAMES: Table<Outcome> = table![
        "DEFERRED" => Outcome::Delayed,
        "deferred" => Outcome::Delayed,
        "temp fail" => Outcome::Delayed,
        "temporary" => Outcome::Delayed,
        "REJECTED" => Outcome::Failed,
        "rejected" => Outcome::Failed,
        "bounced" => Outcome::Failed,
        "BOUNCED" => Outcome::Failed,
        "failed" => Outcome::Failed,
        "ACCEPTED" => Outcome::Delivered,
        "DELIVERED" => Outcome::Delivered,
        "delivered" => Outcome::Delivered,
    ];
    // The server's verdict stands before the words that it quotes.
    let end =
        ['(', '"'].iter().filter_map(|&quote| words.find(quote)).min().filter(|&at| at > 20).unwrap_or(words.len());
    NAMES
        .iter()
        .filter_map(|(name, outcome)| words[..end].find_words(name).map(|at| (at, outcome)))
        .min_by_key(|found| found.0)
        .map(|found| found.1)
}

fn remote(words: &str) -> Remote {
    let text = |keys: &[&str]| fields::first(words, keys).map(|range| words[range].to_string());
    let host = text(&["host", "hostname", "mx", "relay", "mxHostname", "remote_host"]);
    let ip = text(&["ip", "remoteIp", "remote_ip", "dst"]).filter(|ip| ip.parse::<std::net::IpAddr>().is_ok());
    let named = host.as_deref().map_or_else(Remote::default, said::host);
    Remote { host: named.host, ip: ip.or(named.ip) }
}
