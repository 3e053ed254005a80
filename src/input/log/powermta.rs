//! PowerMTA's accounting files: `type,…,rcpt,…,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,…`. Which columns there are is
//! the administrator's choice; the three of the DSN stand together, and tell.

use super::record::Record;
use super::{Found, fields, recipient, said};
use crate::decoding::Outcome;
use crate::input::notice::Notice;
use crate::input::reply;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    if words.starts_with("type,timeLogged") {
        return Some(Found::Other);
    }
    if !words.contains(',') {
        return None;
    }
    let cells = fields::cells(words, ',');
    let cell = |at: usize| cells.get(at).map_or("", |cell| &words[cell.clone()]);
    let at = (1..cells.len()).find(|&at| outcome(cell(at)).is_some() && is_status(cell(at + 1)))?;
    let to = (0..at).rev().find(|&at| cell(at).contains('@'))?;
    let part = record.part(cells[at + 1].clone());
    let status = reply::parse(&part, 0..part.len()).enhanced;
    let diagnosis = cells.get(at + 2).cloned().unwrap_or(words.len()..words.len());
    let mut notice = match words[diagnosis.clone()].starts_with("smtp;") {
        true => said::read(record, diagnosis),
        false => Notice { context: record.part(diagnosis), ..said::notice(record) },
    };
    notice.outcome = outcome(cell(at));
    notice.recipient = recipient(record, cells[to].clone());
    notice.reply.enhanced = notice.reply.enhanced.or(status);
    notice.remote = said::host(cell(at + 3));
    if notice.reply.text.is_empty() && notice.context.is_empty() {
        // `5.1.1 (bad destination mailbox address)`, and the category of the bounce.
        notice.context = record.part(cells[at + 1].clone());
    }
    Some(Found::Delivery(String::new(), notice))
}

/// RFC 3464 §2.3.3.
fn outcome(action: &str) -> Option<Outcome> {
    match action {
        "failed" => Some(Outcome::Failed),
        "delayed" => Some(Outcome::Delayed),
        "relayed" | "delivered" | "expanded" => Some(Outcome::Delivered),
        _ => None,
    }
}

/// `5.1.1 (bad destination mailbox address)`.
fn is_status(cell: &str) -> bool {
    matches!(cell.as_bytes(), [b'2' | b'4' | b'5', b'.', b'0'..=b'9', ..])
}
