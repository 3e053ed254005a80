//! Where the fields of a delivery status notification (RFC 3464) stand in a text: pasted bare, or under the words of a
//! bounce. What they say is read as in a report that is whole ([`report`]).

use super::page::Page;
use super::reason;
use crate::decoding::Remote;
use crate::input::Notice;
use crate::input::mail::fields::{self as head, Fields as Group};
use crate::input::mail::report;
use crate::input::scan::Scan;
use crate::limits::ENOUGH;
use crate::list::{List, list};
use std::ops::Range;

/// What the fields say, and the lines that they take.
#[derive(Default)]
pub struct Fields {
    pub notices: Vec<Notice>,
    /// Where each notice's group of fields begins.
    pub at: Vec<usize>,
    pub reporter: Option<String>,
    /// The remote hosts that stand in a group of their own, and where.
    pub remotes: Vec<(usize, Remote)>,
    /// Runs of lines that hold fields.
    pub lines: Vec<Range<usize>>,
}

/// Fields that no other text has.
const NAMES: List = list![
    "final-recipient",
    "original-recipient",
    "action",
    "status",
    "remote-mta",
    "remote system",
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
const HEAD: List = list!["from", "to", "cc", "subject", "date", "received", "sender", "reason"];

/// Narrower than this no program wraps its lines.
const WRAP: usize = 48;

/// Reads the fields of a page.
pub fn read(page: &Page) -> Fields {
    let mut fields = Fields::default();
    let mut group = Group::default();
    let mut begin = 0;
    let mut at = 0;
    while at < page.lines.len() {
        let Some((name, start)) = field(page, at) else {
            at += 1;
            continue;
        };
        let mut value = page.text.part(start..page.lines[at].end);
        let mut last = at + 1;
        while last < page.lines.len() && is_folded(page, at, last) {
            head::join(&mut value, page.text, page.lines[last].range());
            last += 1;
        }
        let new = fields.lines.last().is_none_or(|lines| lines.end < at);
        if is_complete(&group, name) || new && group.has("final-recipient") {
            fields.close(std::mem::take(&mut group), begin);
        }
        if group.0.is_empty() {
            begin = page.lines[at].start;
        }
        match name {
            "reporting-mta" => fields.reporter = report::host_name(&value),
            "remote system" => group.0.push(head::Field { name: "remote-mta".to_string(), value }),
            _ => group.0.push(head::Field { name: name.to_string(), value }),
        }
        match fields.lines.last_mut() {
            Some(lines) if lines.end == at => lines.end = last,
            _ => fields.lines.push(at..last),
        }
        at = last;
    }
    fields.close(group, begin);
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
    let holds = match known {
        // Words that other texts use as labels too.
        "status" => value.starts_any("245") && value[1..].starts_with('.'),
        "action" => report::outcome(value).is_some(),
        _ => true,
    };
    holds.then_some((known, line.end - value.len()))
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
    is_name && value.starts_with(' ') && (label.contains('-') || HEAD.has_any_case(label))
}

/// Whether a group has a field once, and has it already.
fn is_complete(group: &Group, name: &str) -> bool {
    const ONCE: &[&str] = &["final-recipient", "original-recipient", "action", "diagnostic-code"];
    ONCE.contains(&name) && group.has(name)
}

impl Fields {
    fn close(&mut self, group: Group, at: usize) {
        // More is cut off anyway.
        if self.notices.len() == ENOUGH {
            return;
        }
        let tells = ["final-recipient", "status", "diagnostic-code", "x-supplementary-info"];
        if tells.iter().any(|name| group.has(name)) {
            self.at.push(at);
            self.notices.push(report::notice(&Group::default(), &group));
        } else if let Some(mta) = group.get("remote-mta") {
            self.remotes.push((at, report::host(mta)));
        }
    }
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
