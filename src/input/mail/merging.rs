//! One notice for each recipient: what the machine part, the words and the head of a bounce say, joined.

use super::report;
use crate::decoding::{Outcome, Remote};
use crate::input::known::Known;
use crate::input::notice::{Enhanced, Located, Notice, Passage, Reply};
use crate::input::scan::Scan;

/// Joins the words of a bounce to its machine part. The machine part knows who failed; the words may know why.
pub fn join(of_report: &mut [Notice], of_words: Vec<Notice>) {
    let alone = of_report.len() == 1;
    let known = index(of_report);
    for told in of_words {
        let at = match &told.recipient {
            Some(recipient) => known.get(&recipient.words.lowered()),
            None => None,
        };
        match at {
            Some(at) => complete(&mut of_report[at], told),
            None if alone => {
                let target = &mut of_report[0];
                let is_nameless = target.recipient.as_ref().is_none_or(|known| !report::is_address(&known.words));
                if is_nameless && told.recipient.is_some() {
                    target.recipient = told.recipient.clone();
                }
                complete(target, told);
            }
            None => {}
        }
    }
}

fn index(notices: &[Notice]) -> Known {
    let mut known = Known::default();
    for (at, notice) in notices.iter().enumerate() {
        if let Some(recipient) = &notice.recipient {
            known.set(recipient.words.lowered(), at);
        }
    }
    known
}

/// Fills what one notice lacks from another about the same recipient; the more telling reply is kept.
fn complete(kept: &mut Notice, other: Notice) {
    let specific = |status: Option<Located<Enhanced>>| status.filter(|status| !report::is_vague(status.value));
    let (own, told) = (specific(kept.reply.enhanced), specific(other.reply.enhanced));
    let says_more = report::telling(&other.reply) > report::telling(&kept.reply) && lacks_words(kept, &other);
    if says_more || goes_on(&kept.reply, &other.reply) {
        let before = std::mem::replace(&mut kept.reply, other.reply);
        kept.reply.enhanced = told.or(own).or(kept.reply.enhanced).or(before.enhanced);
        kept.reply.code = before.code.or(kept.reply.code);
        kept.command = other.command.or(kept.command);
    } else {
        kept.reply.code = kept.reply.code.or(other.reply.code);
        kept.reply.enhanced = own.or(told).or(kept.reply.enhanced).or(other.reply.enhanced);
        kept.command = kept.command.or(other.command);
        if kept.context.len() < MAX_CONTEXT {
            add_context(kept, &other.reply.text);
        }
    }
    if kept.context.len() < MAX_CONTEXT {
        add_context(kept, &other.context);
    }
    if kept.remote == Remote::default() {
        kept.remote = other.remote;
    } else if kept.remote.ip.is_none() && kept.remote.host == other.remote.host {
        kept.remote.ip = other.remote.ip;
    }
    kept.outcome = kept.outcome.or(other.outcome);
    kept.reporter = kept.reporter.take().or(other.reporter);
    kept.retry_until = kept.retry_until.take().or(other.retry_until);
}

/// Bytes of context that are collected for one notice.
const MAX_CONTEXT: usize = 4000;

/// Puts words beside the reply.
pub fn add_context(notice: &mut Notice, words: &crate::input::Text) {
    if words.is_empty() || notice.context.as_str().has_words(words.as_str()) {
        return;
    }
    if !notice.context.is_empty() {
        let at = words.span(0..0);
        notice.context.push("\n", at);
    }
    let end = words.as_str().char_indices().nth(MAX_CONTEXT).map_or(words.len(), |(at, _)| at);
    notice.context.push_part(words, 0..end);
}

/// Whether the other reply begins with the kept one and goes on: sendmail reports the first line of several.
fn goes_on(kept: &Reply, other: &Reply) -> bool {
    let (words, longer) = (kept.text.as_str(), other.text.as_str());
    let same_code = kept.code.map(|code| code.value) == other.code.map(|code| code.value);
    same_code && !words.is_empty() && longer.len() > words.len() && longer.starts_with(words)
}

/// Whether the other reply says in words what the kept one does not.
fn lacks_words(kept: &Notice, other: &Notice) -> bool {
    let words = |notice: &Notice| notice.reply.text.as_str().split_whitespace().count();
    words(kept) < 2
        || kept.reply.code.is_none() && other.reply.code.is_some_and(|code| code.value >= 400)
        || words(kept) < words(other)
            && other.reply.code.is_some()
            && other.reply.code.map(|c| c.value) == kept.reply.code.map(|c| c.value)
}

/// One notice for each recipient, in the order of the input; a failure outweighs all other outcomes.
pub fn distinct(notices: Vec<Notice>) -> Vec<Notice> {
    let mut known = Known::default();
    let mut kept: Vec<Notice> = Vec::new();
    for notice in notices {
        let Some(Passage { words, .. }) = &notice.recipient else {
            kept.push(notice);
            continue;
        };
        let at = known.number(words.lowered(), kept.len());
        match kept.get_mut(at) {
            Some(kept) => replace_or_complete(kept, notice),
            None => kept.push(notice),
        }
    }
    kept
}

fn replace_or_complete(kept: &mut Notice, other: Notice) {
    let graver = rank(other.outcome) > rank(kept.outcome);
    let tells_more =
        rank(other.outcome) == rank(kept.outcome) && report::telling(&other.reply) > report::telling(&kept.reply);
    if graver || tells_more {
        let before = std::mem::replace(kept, other);
        if !graver {
            complete(kept, before);
        }
    } else if rank(other.outcome) == rank(kept.outcome) {
        complete(kept, other);
    }
}

fn rank(outcome: Option<Outcome>) -> u8 {
    match outcome {
        Some(Outcome::Failed) => 3,
        None => 2,
        Some(Outcome::Delayed) => 2,
        _ => 1,
    }
}
