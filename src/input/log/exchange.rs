//! Exchange: message tracking (CSV), the last error of a queue (`{LED=…}`), protocol logs, which are sessions in CSV.

use super::record::Record;
use super::state::State;
use super::{Found, fields, recipient, said};
use crate::decoding::{Outcome, Remote};
use crate::input::known::Known;
use crate::input::notice::{Notice, Setting};
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::input::{reply, transcript};
use crate::list::{List, list};
use std::ops::Range;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    if words.starts_with("#Fields:") || words.starts_with("#Software: Microsoft Exchange") {
        return Some(Found::Other);
    }
    tracked(record, words).or_else(|| {
        let led = words.find_words("{LED=")?;
        let notice = last_error(record, led..words.len());
        let recipient = reply::recipient(&notice.reply.text);
        Some(Found::Delivery(String::new(), Notice { recipient, outcome: Some(Outcome::Delayed), ..notice }))
    })
}

/// `…,SMTP,FAIL,INTERNAL-ID,<MESSAGE-ID>,…,RECIPIENTS,STATUSES,…`: source and event tell the row from any other CSV.
fn tracked(record: &Record<'_>, words: &str) -> Option<Found> {
    const SOURCES: List = list![
        "SMTP",
        "STOREDRIVER",
        "ROUTING",
        "AGENT",
        "DSN",
        "QUEUE",
        "RESOLVER",
        "MAILBOXRULE",
        "ADMIN",
        "POISONMESSAGE",
    ];
    if !words.contains(',') {
        return None;
    }
    let cells = fields::cells(words, ',');
    let at = (1..cells.len()).find(|&at| {
        SOURCES.has(&words[cells[at - 1].clone()]) && words[cells[at].clone()].bytes().all(|b| b.is_ascii_uppercase())
    })?;
    let outcome = match &words[cells[at].clone()] {
        "FAIL" | "BADMAIL" => Outcome::Failed,
        "DEFER" => Outcome::Delayed,
        "DELIVER" | "SEND" | "SENDEXTERNAL" => Outcome::Delivered,
        _ => return Some(Found::Other),
    };
    let queue = cells.get(at + 1).map_or("", |cell| &words[cell.clone()]);
    let to = (at + 2..cells.len()).find(|&at| is_recipients(&words[cells[at].clone()]))?;
    let statuses = cells.get(to + 1).cloned().unwrap_or(words.len()..words.len());
    let mut parts = split(words, statuses.clone(), true);
    let context =
        (at >= 4).then(|| cells[..at - 1].iter().find(|cell| words[(*cell).clone()].has_words("{LED="))).flatten();
    if words[statuses].is_empty() {
        parts = context.cloned().into_iter().collect();
    }
    let remote = || Remote {
        host: cells.get(4).map(|cell| words[cell.clone()].to_string()).filter(|host| host.contains('.')),
        ip: cells
            .get(3)
            .map(|cell| words[cell.clone()].to_string())
            .filter(|ip| ip.parse::<std::net::IpAddr>().is_ok()),
    };
    let mut found = Vec::new();
    for (index, address) in split(words, cells[to].clone(), false).into_iter().enumerate() {
        let part = parts.get(index).or(parts.first()).cloned();
        let mut notice = part.map_or_else(|| said::notice(record), |part| last_error(record, part));
        notice.outcome = Some(outcome);
        notice.recipient = recipient(record, address);
        if notice.remote == Remote::default() {
            notice.remote = remote();
        }
        found.push((queue.to_string(), notice));
    }
    Some(Found::Deliveries(found))
}

fn is_recipients(cell: &str) -> bool {
    cell.contains('@') && !cell.contains_any("< ")
}

/// Parts between semicolons, braces kept whole where asked.
fn split(words: &str, range: Range<usize>, braces: bool) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut depth = 0;
    let mut from = range.start;
    for (at, c) in words[range.clone()].char_indices() {
        match c {
            '{' | '[' if braces => depth += 1,
            '}' | ']' if braces => depth -= 1,
            ';' if depth == 0 => {
                parts.push(from..range.start + at);
                from = range.start + at + 1;
            }
            _ => {}
        }
    }
    parts.push(from..range.end);
    parts.retain(|part| !part.is_empty());
    parts
}

/// `[{LED=451 4.7.0 …};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.1};{LRT=…}]`, or the reply alone.
fn last_error(record: &Record<'_>, part: Range<usize>) -> Notice {
    let words = &record.words()[part.clone()];
    let field = |name: &str| {
        let start = words.find_words(name)? + name.len();
        let end = start + words[start..].find('}').unwrap_or(words.len() - start);
        Some(part.start + start..part.start + end)
    };
    let Some(led) = field("{LED=") else { return said::read(record, part) };
    let value =
        |name: &str| field(name).map(|range| record.words()[range].to_string()).filter(|value| !value.is_empty());
    let mut notice = said::read(record, led);
    notice.remote = Remote { host: value("{FQDN="), ip: value("{IP=") };
    notice
}

/// Reads protocol logs: `time,connector,session,number,local,remote,event,data,context` with `>` for what the writer
/// sent and `<` for what it got.
pub fn protocol(text: &Text) -> Option<State> {
    let string = text.as_str();
    let mut sessions: Vec<Text> = Vec::new();
    let mut known = Known::default();
    for line in reply::lines(string) {
        let words = &string[line.clone()];
        if words.starts_with('#') || words.trim().is_empty() {
            continue;
        }
        // The first line that is none says that this is another log.
        let cells = fields::cells(words, ',');
        let event = cells.get(6).map_or("", |cell| &words[cell.clone()]);
        if cells.len() < 8 || !matches!(event, "+" | "-" | ">" | "<" | "*") {
            return None;
        }
        if !matches!(event, ">" | "<") {
            continue;
        }
        let index = known.number(words[cells[2].clone()].to_string(), sessions.len());
        if index == sessions.len() {
            sessions.push(Text::default());
        }
        let session = &mut sessions[index];
        let place = |cell: &Range<usize>| line.start + cell.start..line.start + cell.end;
        session.push_part(text, place(&cells[6]));
        session.push(" ", text.span(place(&cells[7])));
        session.push_part(text, place(&cells[7]));
        session.push("\n", text.span(line.end..line.end));
    }
    let mut state = State::default();
    for (index, session) in sessions.iter().enumerate() {
        for notice in transcript::recognise(session)?.notices {
            state.add(index.to_string(), Notice { setting: Setting::Server, ..notice });
        }
    }
    (!sessions.is_empty()).then_some(state)
}
