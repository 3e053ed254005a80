//! The human-readable text of a bounce, as copied from a mail or as a part of one.
//!
//! One general reader ([`sites`]) finds the recipients and the words about each, whatever system wrote them; [`reason`]
//! takes the wrapper off the server's words; [`fields`] reads the fields of RFC 3464 where a text has them; only
//! Sendmail's transcript needs a reader of its own ([`sendmail`]). The set phrases that they all go by are data:
//! [`marks`].

mod address;
mod fields;
mod marks;
mod page;
mod reason;
mod sendmail;
mod sites;

use super::bare::breaks_off_in_status;
use super::known::Known;
use super::notice::Recognition;
use super::reply;
use super::text::Text;
use super::{Notice, Passage, Reply, Setting};
use crate::decoding::{Kind, Outcome, Remote, Span, WarningId};
use crate::input::scan::Scan;
use fields::Fields;
use marks::{BOUNCE, CONTACT, DELAYED, DELIVERED, END, FAILED, FINAL, LIST, PENDING, REASON, RELAYED, REPORTER};
use page::Page;
use reason::Reason;
use sendmail::Transcript;
use sites::Site;
use std::ops::Range;

/// `None` where the text is no bounce.
pub fn recognise(text: &Text) -> Option<Recognition> {
    let page = Page::new(text, 0);
    let fields = fields::read(&page);
    if !is_bounce(&page, &fields) && !forwarded(&page).is_some_and(|inner| is_bounce(&inner, &Fields::default())) {
        return None;
    }
    let notices = read_or_forwarded(&page, fields, false);
    if notices.is_empty() {
        return None;
    }
    let mut recognition = Recognition::new(Kind::Notice, notices);
    if page.copy.is_none() && breaks_off(&page) {
        recognition.warnings.push(WarningId::Truncated);
    }
    if recognition.notices.iter().all(gives_no_reason) {
        recognition.warnings.push(WarningId::NoReasonGiven);
    }
    Some(recognition)
}

/// The notices in the text body of a mail that is known to be a bounce; `sure` when any address in it may be the recipient.
pub(crate) fn notices(text: &Text, sure: bool) -> Vec<Notice> {
    let page = Page::new(text, 0);
    let fields = fields::read(&page);
    read_or_forwarded(&page, fields, sure && tells_of_trouble(&page))
}

/// Whether a text says that something failed, in words that are known or by a code.
pub(crate) fn tells(text: &Text) -> bool {
    tells_of_trouble(&Page::new(text, 0))
}

fn tells_of_trouble(page: &Page) -> bool {
    page.marks.iter().any(|mark| mark.is(BOUNCE | FAILED | DELAYED))
        || is_coded(&reply::parse(page.text, page.start()..page.end()))
        || page.lines.iter().any(|line| begins_with_code(page.words(line.range())))
}

/// Whether a reply has a code and a status of the same class: hardly anything else has.
fn is_coded(reply: &Reply) -> bool {
    let class = reply.code.map(|code| code.value / 100).filter(|class| *class >= 4);
    class.is_some() && class == reply.enhanced.map(|status| u16::from(status.value.class))
}

/// What looks like the copy of the returned message may be the bounce itself, forwarded: it is read when the words
/// before it name nobody.
fn read_or_forwarded(page: &Page, fields: Fields, sure: bool) -> Vec<Notice> {
    let notices = read(page, fields, sure);
    if notices.iter().any(|notice| notice.recipient.is_some()) {
        return notices;
    }
    let inner = forwarded(page).map(|inner| read(&inner, fields::read(&inner), false)).unwrap_or_default();
    if inner.iter().any(|notice| notice.recipient.is_some()) { inner } else { notices }
}

/// The text after the headers of the copy, if it is a bounce.
fn forwarded<'a>(page: &Page<'a>) -> Option<Page<'a>> {
    let copy = page.copy?;
    let body = reply::lines(&page.text.as_str()[copy..]).find(|line| line.is_empty())?;
    let inner = Page::new(page.text, copy + body.end);
    inner.marks.iter().any(|mark| mark.is(BOUNCE)).then_some(inner)
}

/// Whether a bounce's own words stand before a session that a text quotes.
pub(crate) fn frames(text: &Text) -> bool {
    let page = Page::new(text, 0);
    let talks = |words: &str| [">>>", "<<<"].iter().any(|mark| words.starts_with(mark)) || begins_with_code(words);
    let session = page.lines.iter().find(|line| talks(page.words(line.range()))).map_or(page.end(), |line| line.start);
    page.marks.iter().any(|mark| mark.is(BOUNCE) && mark.is(FAILED | DELAYED | LIST) && mark.end() <= session)
}

/// The server's words in a part of a text that is known to hold a reason, such as a `Diagnostic-Code`.
pub(crate) fn said(text: &Text, range: Range<usize>) -> Reason {
    reason::read_after(&Page::new(text, 0), range, BOUNCE | REASON)
}

/// Whether a pasted text is a bounce: it says so, or it has the fields or the wrappers of one.
fn is_bounce(page: &Page, fields: &Fields) -> bool {
    if !fields.notices.is_empty() {
        return true;
    }
    let quotes = |mark: &marks::Mark| mark.is(END) && page.words(mark.at..mark.end()).starts_with('(');
    // A phrase in the words of a bare reply is the server's.
    let own = |mark: &marks::Mark| {
        let line = page.line_at(mark.at);
        let lines = [page.paragraph(line).start, line];
        !lines.iter().any(|&line| begins_with_code(page.words(page.lines[line].range())))
    };
    let names = |words: &str| words.starts_with('<') && words.ends_with(">:") && words.contains('@');
    let heads = |(at, line): (usize, &page::Line)| {
        let words = page.words(line.range());
        let address = || address::all(page.text.as_str(), line.range()).next();
        !words.contains(' ')
            && address().is_some_and(|address| words.trim_any("<>:") == page.words(address))
            && sites::is_above_reply(page, at)
    };
    let copied = page.copy.is_some()
        && (page.marks.iter().any(|mark| mark.is(FAILED | LIST))
            || page.lines.iter().any(|line| names(page.words(line.range()))));
    copied
        || page.marks.iter().any(|mark| quotes(mark) || mark.is(BOUNCE) && own(mark))
        || page.lines.iter().any(|line| is_postfix_line(page.words(line.range())))
        || page.lines.iter().enumerate().any(heads)
}

/// `550 `, `550-`, `smtp; 550 `.
fn begins_with_code(words: &str) -> bool {
    let words = words.strip_prefix("smtp;").map_or(words, str::trim_start);
    matches!(words.as_bytes(), [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-' | b',', ..])
}

/// `<jan@example.com>: host mx.example.com[192.0.2.1] said:`, `connect to mx.example.com[192.0.2.1]:`
fn is_postfix_line(words: &str) -> bool {
    let words = words.strip_prefix('<').and_then(|words| words.split_words(">: ")).map_or(words, |(_, words)| words);
    let wrapped = ["host ", "connect to ", "lost connection with ", "conversation with "]
        .iter()
        .any(|phrase| marks::begins(words, phrase));
    wrapped && words.contains('[') && words.contains(']')
}

fn read(page: &Page, fields: Fields, sure: bool) -> Vec<Notice> {
    let transcript_start = sendmail::start(page);
    let end = transcript_start.unwrap_or(page.end());
    let transcript = transcript_start.map(|start| sendmail::read(page, start));
    let sites = sites::find(page, end, &fields.lines, sure && fields.notices.is_empty());
    let outcomes = Outcomes::new(page, &sites);
    let reporter = reporter(page).or(fields.reporter.clone());
    let mut notices = from_sites(page, &sites, end, &fields.lines, &outcomes);
    if let Some(transcript) = &transcript {
        complete(&mut notices, transcript);
    }
    join_fields(page, &sites, &mut notices, fields);
    if notices.is_empty() {
        notices = without_recipient(page, &outcomes);
    }
    let mut notices = joined(notices);
    if let [notice] = &mut notices[..]
        && notice.recipient.is_none()
    {
        notice.recipient = sites::commanded(page);
    }
    for notice in &mut notices {
        notice.setting = Setting::Report;
        notice.reporter = notice.reporter.take().or_else(|| reporter.clone());
        notice.recipient = notice.recipient.take().or_else(|| named_in(&notice.reply));
    }
    notices
}

fn from_sites(page: &Page, sites: &[Site], end: usize, taken: &[Range<usize>], outcomes: &Outcomes) -> Vec<Notice> {
    let reasons = sites::reasons(page, sites, end, taken);
    // What was said of the recipient before tells nothing of this one.
    let mut from = 0;
    let firsts: Vec<usize> = sites
        .iter()
        .zip(&reasons)
        .map(|(site, reason)| {
            let own = reason.weight() > 0 && reason.start >= site.after;
            std::mem::replace(&mut from, if own { reason.start } else { 0 })
        })
        .collect();
    sites
        .iter()
        .zip(reasons)
        .zip(firsts)
        .map(|((site, reason), first)| Notice {
            outcome: if succeeds(&reason.reply) { None } else { outcomes.at(page.lines[page.line_at(site.at)].end) },
            recipient: Some(site.recipient.clone()),
            context: context(page, site, &reason, if first > 0 { site.at } else { 0 }),
            reply: reason.reply,
            command: reason.command,
            remote: reason.remote,
            ..Notice::default()
        })
        .collect()
}

/// Whether a reply says that all went well.
pub(crate) fn succeeds(reply: &Reply) -> bool {
    match reply.enhanced {
        Some(status) => status.value.class == 2,
        // A greeting, 220, tells nothing yet.
        None => reply.code.is_some_and(|code| matches!(code.value, 250..=252)),
    }
}

/// The words around the recipient and before the server's, from a place on: the wrapper, the reporter's own verdict.
fn context(page: &Page, site: &Site, reason: &Reason, from: usize) -> Text {
    let lines = page.paragraph(page.line_at(site.at));
    let paragraph = page.bytes(&lines);
    // Where nothing was said of the recipient, what stands before may tell.
    let silent = reason.weight() == 0;
    let first = if silent { page.start() } else { paragraph.start };
    let start = first.max(site.at.saturating_sub(if silent { 600 } else { 300 })).max(from);
    let reply = reason.start;
    let end = if reply > site.after { reply.min(site.after + 400) } else { paragraph.end.min(site.after + 400) };
    let whole = page.text.as_str();
    let (start, end) = (ceil(whole, start), ceil(whole, end.max(start)));
    page.text.part(start..end)
}

/// The next boundary of a character.
fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

fn complete(notices: &mut Vec<Notice>, transcript: &Transcript) {
    if notices.is_empty() {
        *notices = transcript.notices();
        return;
    }
    let alone = notices.len() == 1;
    for notice in notices {
        transcript.complete(notice, alone);
    }
}

/// Adds what the fields say to the notices of the same recipients; fields without a recipient belong to the one before.
fn join_fields(page: &Page, sites: &[Site], notices: &mut Vec<Notice>, fields: Fields) {
    let mut known = Known::default();
    for (at, notice) in notices.iter().enumerate() {
        if let Some(recipient) = &notice.recipient {
            known.number(recipient.words.lowered(), at);
        }
    }
    let owner = |at: usize| {
        let before = page.text.span(at..at).start;
        sites.iter().rposition(|site| site.recipient.span.start < before)
    };
    for (at, remote) in fields.remotes {
        if let Some(notice) = owner(at).and_then(|owner| notices.get_mut(owner))
            && notice.remote == Remote::default()
        {
            notice.remote = remote;
        }
    }
    for (notice, at) in fields.notices.into_iter().zip(fields.at) {
        let owner = match &notice.recipient {
            Some(recipient) => known.get(&recipient.words.lowered()),
            None => owner(at).filter(|&at| at < notices.len()),
        };
        match owner {
            Some(owner) => fields::join(&mut notices[owner], notice),
            None => notices.push(notice),
        }
    }
}

/// A bounce that names no recipient, or the part of one that was copied.
fn without_recipient(page: &Page, outcomes: &Outcomes) -> Vec<Notice> {
    let range = page.start()..page.end();
    if range.is_empty() {
        return Vec::new();
    }
    let mut best = sites::announced(page, range.clone());
    for range in page.paragraphs_in(range.clone()).filter(|range| !tells_nothing(page, range)) {
        let reason = reason::read(page, range.clone());
        let coded = reason.reply.code.is_some() || reason.reply.enhanced.is_some();
        let verdict = is_postfix_line(page.words(range));
        if (coded || verdict) && reason.weight() > best.weight() {
            best = reason;
        }
    }
    let whole = page.text.as_str();
    vec![Notice {
        outcome: outcomes.at(page.end()),
        context: page.text.part(range.start..ceil(whole, range.end.min(range.start + 1500))),
        reply: best.reply,
        command: best.command,
        remote: best.remote,
        ..Notice::default()
    }]
}

fn tells_nothing(page: &Page, range: &Range<usize>) -> bool {
    page.has(CONTACT, range.clone()) || !page.words(range.clone()).bytes().any(|b| b.is_ascii_digit())
}

/// The recipient that a refusal names, unless it speaks of the sender.
fn named_in(refusal: &Reply) -> Option<Passage> {
    let words = refusal.text.as_str();
    let of_sender = ["sender", "verif", "from", "auth", "identit"].iter().any(|phrase| marks::contains(words, phrase));
    refusal.code.filter(|_| !of_sender).and_then(|_| reply::recipient(&refusal.text))
}

/// One notice for each recipient: the most telling reply is kept.
fn joined(notices: Vec<Notice>) -> Vec<Notice> {
    let mut known = Known::default();
    let mut kept: Vec<Notice> = Vec::new();
    for notice in notices {
        let Some(recipient) = &notice.recipient else {
            kept.push(notice);
            continue;
        };
        let at = known.number(recipient.words.lowered(), kept.len());
        match kept.get_mut(at) {
            Some(kept) => merge(kept, notice),
            None => kept.push(notice),
        }
    }
    kept
}

fn merge(kept: &mut Notice, other: Notice) {
    let heavier = reason::weight(&other.reply) > reason::weight(&kept.reply);
    if heavier {
        let recipient = kept.recipient.take();
        let before = std::mem::replace(kept, other);
        kept.recipient = recipient;
        kept.outcome = kept.outcome.or(before.outcome);
        if kept.context.len() < 400 {
            kept.context.push(" ", Span::default());
            kept.context.push_part(&before.reply.text, 0..before.reply.text.len());
        }
        return;
    }
    kept.outcome = kept.outcome.or(other.outcome);
    kept.command = kept.command.or(other.command);
}

/// What became of the message, by the phrases of the page.
struct Outcomes {
    /// Places from which an outcome holds, and whether it is final.
    changes: Vec<(usize, Outcome, bool)>,
    given_up: bool,
    pending: bool,
}

impl Outcomes {
    fn new(page: &Page, sites: &[Site]) -> Outcomes {
        let mut changes: Vec<(usize, Outcome, bool)> = Vec::new();
        for mark in &page.marks {
            let outcome = match mark {
                _ if mark.is(DELAYED) => Outcome::Delayed,
                _ if mark.is(DELIVERED) => Outcome::Delivered,
                _ if mark.is(RELAYED) => Outcome::Relayed,
                _ if mark.is(FAILED) => Outcome::Failed,
                _ => continue,
            };
            let is_final = mark.is(FINAL);
            if changes.last().is_none_or(|&(_, before, was_final)| (before, was_final) != (outcome, is_final)) {
                changes.push((mark.at, outcome, is_final));
            }
        }
        // On the line of one recipient of several: what is said of that one.
        let beside_one = |mark: &marks::Mark| {
            let line = page.lines[page.line_at(mark.at)].start;
            sites.len() > 1 && sites.binary_search_by_key(&line, |site| site.at).is_ok()
        };
        // In brackets beside a recipient: likewise.
        let of_one = |mark: &marks::Mark| page.words(mark.at..mark.end()).starts_with('(');
        Outcomes {
            changes,
            given_up: page.marks.iter().any(|mark| mark.is(FINAL) && !mark.is(LIST) && !of_one(mark)),
            pending: page.marks.iter().any(|mark| mark.is(PENDING) && !beside_one(mark)),
        }
    }

    /// The outcome for a recipient at a place: the last word before it, or the first after it.
    fn at(&self, place: usize) -> Option<Outcome> {
        let before = self.changes.partition_point(|&(at, ..)| at < place);
        let &(_, outcome, last) = self.changes[..before].last().or_else(|| self.changes.get(before))?;
        Some(match outcome {
            Outcome::Delayed if self.given_up => Outcome::Failed,
            Outcome::Failed if self.pending && !self.given_up && !last => Outcome::Delayed,
            outcome => outcome,
        })
    }
}

/// The host that reports, by the phrases that name it.
fn reporter(page: &Page) -> Option<String> {
    page.marks.iter().filter(|mark| mark.is(REPORTER)).find_map(|mark| {
        let words = page.words(mark.end()..page.end());
        let line = words.trim_start().lines().next().unwrap_or("");
        line.split_by(&|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '<' | ':'))
            .take(6)
            .map(|word| word.trim_any(".)>\""))
            .find(|word| address::is_host(word))
            .map(str::to_string)
    })
}

/// Whether the text ends in the middle: inside the wrapper's brackets or inside a status.
fn breaks_off(page: &Page) -> bool {
    let words = page.words(page.start()..page.end()).trim_end();
    let open = words.rfind_words("(in reply to").is_some_and(|at| !words[at..].contains(')'));
    open || breaks_off_in_status(words) || words.ends_with("said:") && !words.is_empty()
}

fn gives_no_reason(notice: &Notice) -> bool {
    let failed = !matches!(notice.outcome, Some(Outcome::Delivered | Outcome::Relayed));
    failed && notice.reply.text.is_empty() && notice.reply.code.is_none() && notice.reply.enhanced.is_none()
}
