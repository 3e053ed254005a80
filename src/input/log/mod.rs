//! Lines of a mail server's log: what became of each recipient.
//!
//! [`record`] takes the logger's own marks off the lines, [`fields`] reads `key=value`, [`said`] finds the reply in a
//! server's words; what only one family of servers does is in its file. Of all the lines about one recipient of one
//! message the last one counts.

mod courier;
mod entries;
mod events;
mod exchange;
mod exim;
mod fields;
mod filters;
mod general;
mod json;
mod opensmtpd;
mod postfix;
mod powermta;
mod qmail;
mod record;
mod said;
mod sendmail;
mod state;
mod table;

use super::notice::{Notice, Passage, Recognition};
use super::text::Text;
use crate::decoding::Kind;
use record::Record;
use state::State;

/// What a record tells.
enum Found {
    /// The queue id, or nothing, and what became of a recipient.
    Delivery(String, Notice),
    Deliveries(Vec<(String, Notice)>),
    /// The message with this queue id was given up.
    Expired(String),
    /// Words about a failure of no known message: they count when nothing else does.
    Weak(Notice),
    /// A mail server's line about something else.
    Other,
}

/// Readers of one record, from the most telling marks to the least.
const READERS: &[fn(&Record<'_>) -> Option<Found>] = &[
    postfix::read,
    opensmtpd::read,
    sendmail::read,
    exim::read,
    exchange::read,
    powermta::read,
    filters::read,
    general::read,
];

/// Reads a log; `None` where the text is none.
pub fn recognise(text: &Text) -> Option<Recognition> {
    if let Some(notices) = events::read(text) {
        return Some(finished(notices, None));
    }
    if let Some(notices) = exchange::protocol(text).or_else(|| table::read(text)) {
        return Some(finished(notices, None));
    }
    let mut state = State::default();
    let mut deliveries = qmail::Deliveries::default();
    let mut replies = courier::Replies::default();
    let mut entries = entries::Entries::default();
    let mut is_log = false;
    let mut weak = None;
    for record in record::read(text) {
        let found = deliveries
            .read(&record)
            .or_else(|| entries.read(&record))
            .or_else(|| replies.read(&record))
            .or_else(|| READERS.iter().find_map(|read| read(&record)));
        let found = found.or_else(|| events::line(&record));
        is_log |= found.is_some();
        match found {
            Some(Found::Delivery(queue, notice)) => state.add(queue, notice),
            Some(Found::Deliveries(all)) => all.into_iter().for_each(|(queue, notice)| state.add(queue, notice)),
            Some(Found::Expired(queue)) => state.expire(&queue),
            Some(Found::Weak(notice)) => weak = Some(notice),
            Some(Found::Other) | None => {}
        }
    }
    is_log.then(|| finished(state, weak))
}

fn finished(state: State, weak: Option<Notice>) -> Recognition {
    let mut notices = state.finish();
    if notices.is_empty() {
        notices.extend(weak);
    }
    Recognition::new(Kind::Log, notices)
}

/// A part of a record as a recipient; a masked or empty one is none.
fn recipient(record: &Record<'_>, part: std::ops::Range<usize>) -> Option<Passage> {
    let words = &record.words()[part.clone()];
    let is_address = !words.is_empty() && !words.contains(char::is_whitespace) && words != "-";
    is_address.then(|| Passage { words: words.to_string(), span: record.text.span(record.place(part)) })
}
