//! Exim: `**`, `==`, `=>`, `->` of the main log, `rejected` of main and reject log (spec, chapter "Log files").

use super::record::Record;
use super::{Found, recipient, said};
use crate::decoding::{Outcome, Remote};
use crate::input::notice::{Command, Notice, Reply};
use crate::input::reply;
use crate::input::scan::Scan;
use std::ops::Range;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    let (id, rest) = message_id(words);
    let at = words.len() - rest.len();
    let flag = rest.split(' ').next().unwrap_or("");
    let outcome = match flag {
        "=>" | "->" | ">>" | "*>" if !id.is_empty() => Outcome::Delivered,
        "**" => Outcome::Failed,
        "==" => Outcome::Delayed,
        "<=" | "Completed" | "Frozen" | "Unfrozen" if !id.is_empty() => return Some(Found::Other),
        _ => return rejected(record, words),
    };
    if id.is_empty() && !record.stamped {
        return None;
    }
    let start = at + flag.len() + 1;
    let to = address(words, start)?;
    let mut notice = match outcome {
        Outcome::Delivered => confirmation(record, words, to.end),
        _ => failure(record, words, to.end),
    };
    notice.outcome = Some(outcome);
    notice.recipient = recipient(record, to.clone());
    if let Some(host) = words[to.end..].find_words(" H=")
        && notice.remote == Remote::default()
    {
        notice.remote = said::host(&words[to.end + host + 3..]);
    }
    Some(Found::Delivery(id.to_string(), notice))
}

/// `1abcDE-0001gh-Ij`, since 4.97 `1rABCD-000000001Xy-1a2B`, and the words after it; `[1234]` is a process.
fn message_id(words: &str) -> (&str, &str) {
    let words = match words.strip_prefix('[').and_then(|rest| rest.split_words("] ")) {
        Some((pid, rest)) if pid.bytes().all(|b| b.is_ascii_digit()) => rest,
        _ => words,
    };
    let Some((id, rest)) = words.split_once(' ') else { return ("", words) };
    let lens: Vec<usize> = id.split('-').map(str::len).collect();
    let is_id =
        matches!(lens[..], [6, 6, 2] | [6, 11, 4]) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if is_id { (id, rest.trim_start()) } else { ("", words) }
}

/// The address after a flag; a local part alone has the whole address in angle brackets after it.
fn address(words: &str, start: usize) -> Option<Range<usize>> {
    let rest = words.get(start..)?;
    let len = rest.find_any(" \n").unwrap_or(rest.len());
    let first = rest[..len].trim_end_matches(':');
    if first.contains('@') && !first.starts_any("/|") {
        let inner = first.trim_start_matches('<').trim_end_matches('>');
        let lead = first.len() - first.trim_start_matches('<').len();
        return Some(start + lead..start + lead + inner.len());
    }
    let after = rest.get(len + 1..).unwrap_or("");
    if let Some(inner) = after.strip_prefix('<')
        && let Some(end) = inner.find('>')
    {
        let open = start + len + 2;
        return Some(open..open + end);
    }
    (!first.is_empty()).then_some(start..start + first.len())
}

/// The words after the fields: `R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: SMTP error …`.
fn failure(record: &Record<'_>, words: &str, from: usize) -> Notice {
    let mut quoted = false;
    let bytes = words.as_bytes();
    let end = words.trim_end().len();
    let mut at = from;
    while at < end {
        quoted ^= bytes[at] == b'"';
        if !quoted && bytes[at] == b':' && matches!(bytes.get(at + 1), Some(b' ' | b'\n')) {
            return said::read(record, at + 2..end);
        }
        at += 1;
    }
    said::read(record, from..end)
}

/// `C="250 OK id=…"`.
fn confirmation(record: &Record<'_>, words: &str, from: usize) -> Notice {
    let mut notice = said::notice(record);
    if let Some(open) = words[from..].find_words(" C=\"").map(|at| from + at + 4) {
        let end = words[open..].rfind('"').map_or(words.len(), |at| open + at);
        let said = record.part(open..end);
        notice.reply = reply::parse(&said, 0..said.len());
    }
    notice
}

/// `H=(h) [192.0.2.1] F=<…> rejected RCPT <…>: relay not permitted`: our own words, without the code.
fn rejected(record: &Record<'_>, words: &str) -> Option<Found> {
    let at = words.find_words(" rejected ").filter(|&at| words[..at].has_words("H=") || words[..at].has_words("U="))?;
    let temporary = words[..at].ends_with("temporarily");
    let start = at + " rejected ".len();
    let what = &words[start..];
    let name = what.strip_prefix("after ").or(what.strip_prefix("during ")).unwrap_or(what);
    let command = match name.starts_with("DATA") {
        true => Some(Command::EndOfData),
        false => Command::named(name.strip_prefix("connection").map_or(name, |_| "connect")),
    };
    let colon = what.find_words(": ").map_or(words.len(), |at| start + at + 2);
    let is_rcpt = what.starts_with("RCPT ");
    let to = is_rcpt.then(|| &what["RCPT ".len()..]).and_then(|rest| {
        let inner = rest.trim_start_matches('<');
        let open = start + "RCPT ".len() + rest.len() - inner.len();
        let end = inner.find_any("> ").unwrap_or(inner.len());
        recipient(record, open..open + inner[..end].trim_end_matches(':').len())
    });
    let said = record.part(colon..words.trim_end().len().max(colon));
    let reply = reply::parse(&said, 0..said.len());
    let reply = if reply.code.is_some() { reply } else { Reply { text: said, ..reply } };
    let notice = Notice {
        outcome: Some(if temporary { Outcome::Delayed } else { Outcome::Failed }),
        recipient: to,
        reply,
        command,
        ..said::notice(record)
    };
    Some(Found::Delivery(String::new(), notice))
}
