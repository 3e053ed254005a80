//! Servers whose lines about a failure name only the entry of the queue: an earlier line has its recipient.
//!
//! DragonFly Mail Agent: `dma[13b.55ef]: <jan@example.net> trying delivery`, then `dma[13b.55ef]: remote delivery to …`.
//! Haraka: `[ID.1] [core] recipient <jan@example.net> code=OK`, then `[ID.1.1] [outbound] bouncing mail: …`.

use super::Found;
use super::record::Record;
use super::said;
use crate::decoding::Outcome;
use crate::input::known::Groups;
use crate::input::notice::{Notice, Passage};
use crate::input::scan::Scan;
use crate::list::{Table, table};
use std::ops::Range;

/// The recipients of the entries of the queue, by the name of the entry.
#[derive(Default)]
pub struct Entries {
    of_entry: Groups,
    recipients: Vec<Passage>,
}

/// What a line begins with, and what it tells of the delivery. Whether a delay was the end, a later line tells.
const RESULTS: Table<Outcome> = table![
    "remote delivery to " => Outcome::Failed,
    "remote delivery failed: " => Outcome::Failed,
    "remote delivery deferred: " => Outcome::Delayed,
    "Could not perform server greeting at " => Outcome::Delayed,
    "connect to " => Outcome::Delayed,
    "bouncing mail: " => Outcome::Failed,
    "Temp failing " => Outcome::Delayed,
    "rejected: " => Outcome::Failed,
    "deferred: " => Outcome::Delayed,
];

impl Entries {
    pub fn read(&mut self, record: &Record<'_>) -> Option<Found> {
        let (entry, words) = of_dma(record).or_else(|| of_haraka(record))?;
        let whole = record.words().trim_end();
        let place = |words: &str| record.words().len() - words.len();
        let address = words.strip_prefix('<').or_else(|| words.strip_prefix("recipient <"));
        let named = address.and_then(|words| words.split_words("> ")).map(|(address, rest)| {
            let start = place(rest) - address.len() - 2;
            (start..start + address.len(), rest)
        });
        if let Some((address, rest)) = &named
            && (rest.starts_with("trying delivery") || rest.starts_with("code=OK"))
        {
            self.add(entry, record, address.clone());
            return Some(Found::Other);
        }
        if words.starts_with("delivery failed, bouncing") {
            return Some(Found::Expired(entry.to_string()));
        }
        let told = named.as_ref().map_or(words, |(_, rest)| rest);
        let (phrase, outcome) = RESULTS.find(&|phrase| told.starts_with(phrase))?;
        let mut reason = place(told)..whole.len();
        if phrase.ends_with(": ") {
            reason.start += phrase.len();
        }
        // `bouncing mail: Too many failures (…)`
        if whole[reason.clone()].starts_with("Too many failures (") && whole.ends_with(')') {
            reason.end -= 1;
        }
        let notice = said::read(record, reason);
        let recipient = match named {
            Some((address, _)) => super::recipient(record, address),
            None => self.recipient(entry),
        };
        Some(Found::Delivery(entry.to_string(), Notice { outcome: Some(outcome), recipient, ..notice }))
    }

    fn add(&mut self, entry: &str, record: &Record<'_>, address: Range<usize>) {
        let span = record.text.span(record.place(address.clone()));
        let words = record.words()[address].to_string();
        let known = self.of_entry.get(entry);
        // More than one is as good as none: the lines do not tell which they are about.
        if known.len() < 2 && known.iter().all(|&at| self.recipients[at].words != words) {
            self.of_entry.add(entry.to_string(), self.recipients.len());
            self.recipients.push(Passage { words, span });
        }
    }

    /// The recipient of an entry, if it is the only one.
    fn recipient(&self, entry: &str) -> Option<Passage> {
        match self.of_entry.get(entry) {
            [at] => Some(self.recipients[*at].clone()),
            _ => None,
        }
    }
}

/// The entry and the words of `dma[13b.55ef]: …`.
fn of_dma<'a>(record: &Record<'a>) -> Option<(&'a str, &'a str)> {
    let before = record.text.as_str()[..record.range.start].trim_end().strip_suffix("]:")?;
    let (tag, entry) = before.rsplit_once('[')?;
    tag.ends_with("dma").then(|| (entry, record.words()))
}

/// The entry and the words of `[ID.1] [core] …` and `[ID.1.1] [outbound] …`, whose last number is the domain's.
fn of_haraka<'a>(record: &Record<'a>) -> Option<(&'a str, &'a str)> {
    let (entry, words) = record.words().strip_prefix('[')?.split_words("] [")?;
    let (room, words) = words.split_words("] ")?;
    let entry = match room {
        "core" => entry,
        "outbound" => entry.rsplit_once('.')?.0,
        _ => return None,
    };
    Some((entry, words.trim_start()))
}
