//! The fields of a delivery status notification (RFC 3464) in a text: pasted bare, or under the words of a bounce.

use super::page::Page;
use super::reason;
use crate::decoding::{Outcome, Remote};
use crate::input::mail::date;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::{Notice, Passage, Reply, Setting};
use std::ops::Range;

/// What the fields say, and the lines that they take.
#[derive(Default)]
pub struct Fields {
    pub notices: Vec<Notice>,
    /// Where each notice's group of fields begins.
    pub at: Vec<usize>,
    pub reporter: Option<String>,
    /// Runs of lines that hold fields.
    pub lines: Vec<Range<usize>>,
}

/// Fields that no other text has.
const NAMES: &[&str] = &[
    "final-recipient",
    "original-recipient",
    "action",
    "status",
    "remote-mta",
    "diagnostic-code",
    "reporting-mta",
    "received-from-mta",
    "arrival-date",
    "last-attempt-date",
    "will-retry-until",
    "final-log-id",
    "original-envelope-id",
    "dsn-gateway",
    "x-supplementary-info",
    "x-actual-recipient",
    "x-display-name",
    "x-postfix-queue-id",
    "x-postfix-sender",
    "x-powermta-virtualmta",
    "x-powermta-bouncecategory",
];

/// Fields of a message's head whose names have no hyphen.
const HEAD: &[&str] = &["from", "to", "cc", "subject", "date", "received", "sender", "reason"];

/// Narrower than this no program wraps its lines.
const WRAP: usize = 48;

/// Reads the fields of a page.
pub fn read(page: &Page) -> Fields {
    let mut fields = Fields::default();
    let mut group = Group::default();
    let mut at = 0;
    while at < page.lines.len() {
        let Some((name, value)) = field(page, at) else {
            at += 1;
            continue;
        };
        let mut last = at + 1;
        while last < page.lines.len() && is_folded(page, at, last) {
            last += 1;
        }
        let value = value..page.lines[last - 1].end;
        let new = fields.lines.last().is_none_or(|lines| lines.end < at);
        if group.ends_before(name) || new && group.recipient.is_some() {
            group.close(&mut fields);
        }
        if group.is_empty() {
            group.at = page.lines[at].start;
        }
        group.add(page, name, value, &mut fields);
        match fields.lines.last_mut() {
            Some(lines) if lines.end == at => lines.end = last,
            _ => fields.lines.push(at..last),
        }
        at = last;
    }
    group.close(&mut fields);
    fields
}

/// The known name and the place of the value.
fn field(page: &Page, line: usize) -> Option<(&'static str, usize)> {
    let line = page.lines[line];
    let words = page.words(line.range());
    let colon = words.find(':')?;
    let name = words[..colon].trim_end();
    let known = NAMES.iter().find(|known| name.eq_ignore_ascii_case(known))?;
    let value = words[colon + 1..].trim_start();
    let holds = match *known {
        // Words that other texts use as labels too.
        "status" => value.starts_any("245") && value[1..].starts_with('.'),
        "action" => action(value).is_some(),
        _ => true,
    };
    holds.then_some((*known, line.end - value.len()))
}

/// Whether a line continues the field that begins at `first` (RFC 822 §3.4.8), also where pasting took the indent.
fn is_folded(page: &Page, first: usize, line: usize) -> bool {
    let next = page.lines[line];
    let words = page.words(next.range());
    if next.is_blank() || field(page, line).is_some() || words.starts_with("--") {
        return false;
    }
    // A wrapped line: its first word did not fit into the line before.
    let word = words.find_by(&char::is_whitespace).unwrap_or(words.len());
    let wrapped = page.lines[line - 1].range().len() + word > WRAP;
    // An address begins another recipient's report, but for a reply that is only numbers so far.
    let before = page.words(page.lines[line - 1].range());
    let open = before.as_bytes().last().is_some_and(u8::is_ascii_digit);
    next.indent > page.lines[first].indent || wrapped && !has_label(words) && (open || !words.starts_with('<'))
}

/// Whether a line begins as a field of a head does. Words of a reply have a colon after them as well: `error: …`.
fn has_label(words: &str) -> bool {
    let Some((label, value)) = words.split_once(':') else { return false };
    let is_name = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_known = |name: &&str| label.eq_ignore_ascii_case(name);
    is_name && value.starts_with(' ') && (label.contains('-') || HEAD.iter().any(is_known))
}

fn action(value: &str) -> Option<Outcome> {
    let word = value.split_by(&|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("");
    const ACTIONS: &[(&str, Outcome)] = &[
        ("failed", Outcome::Failed),
        ("failure", Outcome::Failed),
        ("delayed", Outcome::Delayed),
        ("delivered", Outcome::Delivered),
        ("relayed", Outcome::Relayed),
        ("expanded", Outcome::Delivered),
    ];
    ACTIONS.iter().find(|(known, _)| word.eq_ignore_ascii_case(known)).map(|&(_, outcome)| outcome)
}

#[derive(Default)]
struct Group {
    at: usize,
    recipient: Option<Passage>,
    original: Option<Passage>,
    outcome: Option<Outcome>,
    status: Option<Reply>,
    diagnostic: Option<Reply>,
    supplement: Option<Reply>,
    command: Option<crate::input::Command>,
    remote: Remote,
    retry_until: Option<String>,
}

impl Group {
    fn is_empty(&self) -> bool {
        self.recipient.is_none() && self.original.is_none() && self.outcome.is_none() && !self.says()
    }

    fn says(&self) -> bool {
        self.status.is_some() || self.diagnostic.is_some() || self.supplement.is_some()
    }

    /// A field that a group has once, and has already.
    fn ends_before(&self, name: &str) -> bool {
        match name {
            "final-recipient" => self.recipient.is_some(),
            "original-recipient" => self.original.is_some(),
            "action" => self.outcome.is_some(),
            "diagnostic-code" => self.diagnostic.is_some(),
            _ => false,
        }
    }

    fn add(&mut self, page: &Page, name: &str, value: Range<usize>, fields: &mut Fields) {
        match name {
            "final-recipient" => self.recipient = recipient(page, value),
            "original-recipient" => self.original = recipient(page, value),
            "action" => self.outcome = action(page.words(value)),
            "status" => self.status = Some(reply::parse(page.text, first_word(page, value))),
            "will-retry-until" => self.retry_until = date::rfc3339(page.words(value)),
            "remote-mta" => self.remote = remote(page.words(value)),
            "reporting-mta" => fields.reporter = name_after_type(page.words(value)).map(str::to_string),
            "diagnostic-code" => {
                let reason = reason::read(page, after_type(page, value));
                self.command = reason.command;
                self.diagnostic = Some(reason.reply);
            }
            "x-supplementary-info" => self.supplement = Some(supplement(page, value)),
            _ => {}
        }
    }

    fn close(&mut self, fields: &mut Fields) {
        let group = std::mem::take(self);
        if group.recipient.is_none() && !group.says() {
            return;
        }
        let status = group.status.unwrap_or_default();
        let mut reply = [group.diagnostic, group.supplement]
            .into_iter()
            .flatten()
            .max_by_key(|reply| (reason::weight(reply), !reply.text.is_empty()))
            .unwrap_or_default();
        reply.enhanced = reply.enhanced.or(status.enhanced);
        fields.at.push(group.at);
        fields.notices.push(Notice {
            outcome: group.outcome,
            recipient: group.recipient.or(group.original),
            reply,
            command: group.command,
            remote: group.remote,
            retry_until: group.retry_until,
            setting: Setting::Report,
            ..Notice::default()
        });
    }
}

fn first_word(page: &Page, value: Range<usize>) -> Range<usize> {
    let len = page.words(value.clone()).find(char::is_whitespace).unwrap_or(value.len());
    value.start..value.start + len
}

/// `rfc822; jan@example.com`, `RFC822;<jan@example.com>`, `rfc822;rfc822;jan@example.com`.
fn recipient(page: &Page, value: Range<usize>) -> Option<Passage> {
    let words = page.words(value.clone());
    let address = words.rsplit_once(';').map_or(words, |(_, address)| address).trim_start();
    let start = value.end - address.len();
    let address = address.lines().next().unwrap_or("").trim_end();
    let bare = address.trim_start_matches('<').trim_end_matches('>');
    let start = start + address.len() - address.trim_start_matches('<').len();
    (!bare.is_empty()).then(|| Passage { words: bare.to_string(), span: page.text.span(start..start + bare.len()) })
}

fn name_after_type(words: &str) -> Option<&str> {
    let name = words.split_once(';').map_or(words, |(_, name)| name);
    name.split_whitespace().next().map(|name| name.trim_any("<>.")).filter(|name| !name.is_empty())
}

fn remote(words: &str) -> Remote {
    let name = name_after_type(words).unwrap_or("");
    let bare = name.trim_any("[]");
    if bare.parse::<std::net::IpAddr>().is_ok() {
        return Remote { host: None, ip: Some(bare.to_string()) };
    }
    Remote { host: (!name.is_empty()).then(|| name.to_string()), ip: None }
}

/// Without the diagnostic type: `smtp; 550`, `X-Postfix; connect to`.
fn after_type(page: &Page, value: Range<usize>) -> Range<usize> {
    let words = page.words(value.clone());
    let start = words
        .find(';')
        .filter(|&at| at < 32 && words[..at].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        .map_or(0, |at| at + 1);
    value.start + start..value.end
}

/// Exchange's `<mx.example.com #5.0.0 smtp; 554 delivery error>` carries the remote reply in full.
fn supplement(page: &Page, value: Range<usize>) -> Reply {
    let words = page.words(value.clone());
    let start = value.start + words.find("smtp;").map_or(0, |at| at + "smtp;".len());
    let end = value.start + words.trim_end().trim_end_matches('>').len();
    reply::parse(page.text, start..end.max(start))
}

/// Joins what the words of a bounce and its fields say of the same recipient: the words know the reply in full, the
/// fields the status.
pub fn join(notice: &mut Notice, of_fields: Notice) {
    notice.outcome = of_fields.outcome.or(notice.outcome);
    notice.command = notice.command.or(of_fields.command);
    notice.retry_until = of_fields.retry_until;
    if notice.remote == Remote::default() {
        notice.remote = of_fields.remote;
    }
    if reason::weight(&of_fields.reply) > reason::weight(&notice.reply) || notice.reply.text.is_empty() {
        let words = std::mem::replace(&mut notice.reply, of_fields.reply);
        if notice.context.is_empty() {
            notice.context = words.text;
        }
    } else {
        notice.reply.enhanced = notice.reply.enhanced.or(of_fields.reply.enhanced);
    }
}
