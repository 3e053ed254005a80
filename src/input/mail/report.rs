//! Delivery status notifications (RFC 3464, RFC 6533): the machine-readable part, wherever it stands.
//!
//! Writers leave out the blank lines between groups, double them, or put the part into the text; so groups are told by
//! their fields first and by blank lines second.

use super::fields::{self, Field, Fields};
use super::lines;
use crate::decoding::{Outcome, Remote, Span};
use crate::input::Text;
use crate::input::bounce;
use crate::input::notice::{Enhanced, Located, Notice, Passage, Reply, Setting};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::limits::ENOUGH;
use crate::list::{List, list};
use std::ops::Range;

/// A report: what it says of the message and of each recipient.
#[derive(Debug, Default)]
pub struct Report {
    pub message: Fields,
    pub recipients: Vec<Fields>,
}

/// The fields that stand once in the group of a recipient (RFC 3464 §2.3).
const ONCE: &[&str] = &["final-recipient", "original-recipient", "action", "status"];

/// Fields of one group that are joined from several blocks.
const MAX_FIELDS: usize = 200;

/// Reads a report. Its recipients are empty where the text is none.
pub fn read(text: &Text) -> Report {
    let mut report = Report::default();
    for block in blocks(text) {
        let fields = fields::read(text, block);
        if fields.0.iter().any(is_recipient_field) {
            add_recipients(&mut report, fields);
        } else if let Some(last) = report.recipients.last_mut()
            && last.0.len() < MAX_FIELDS
            && fields.0.iter().all(|field| !last.has(&field.name))
        {
            last.0.extend(fields.0);
        } else if report.recipients.is_empty() && report.message.0.len() < MAX_FIELDS {
            report.message.0.extend(fields.0);
        }
    }
    report
}

fn is_recipient_field(field: &Field) -> bool {
    matches!(field.name.as_str(), "final-recipient" | "original-recipient")
}

/// Splits a block where a field that stands once comes again.
fn add_recipients(report: &mut Report, fields: Fields) {
    let mut group = Fields::default();
    for field in fields.0 {
        if ONCE.contains(&field.name.as_str()) && group.has(&field.name) {
            report.recipients.push(std::mem::take(&mut group));
        }
        group.0.push(field);
    }
    report.recipients.push(group);
}

/// The runs of lines that are fields, each up to a blank line or to words that are no field.
fn blocks(text: &Text) -> Vec<Range<usize>> {
    let whole = text.as_str();
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for line in reply::lines(whole) {
        let words = &whole[line.clone()];
        if words.trim().is_empty() {
            open = false;
            continue;
        }
        if !open && lines::field_name(words.as_bytes()).is_none() {
            continue;
        }
        match blocks.last_mut() {
            Some(block) if open => block.end = line.end,
            _ => blocks.push(line),
        }
        open = true;
    }
    blocks
}

/// Whether a text has the fields of a report in it.
pub fn is_in(text: &str) -> bool {
    reply::lines(text).any(|line| {
        let words = &text[line];
        let is = |name: &str| words.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        is("final-recipient:") || is("original-recipient:")
    })
}

/// One notice for each recipient of a report in a text; the entry for pasted fields.
pub fn notices(text: &Text) -> Vec<Notice> {
    if !is_in(text.as_str()) {
        return Vec::new();
    }
    let mut report = read(text);
    if !report.message.has("reporting-mta")
        && let Some(field) =
            report.recipients.iter().flat_map(|group| &group.0).find(|field| field.name == "reporting-mta")
    {
        report.message.0.push(field.clone());
    }
    report.recipients.iter().take(ENOUGH).map(|fields| notice(&report.message, fields)).collect()
}

/// What a group says.
pub fn notice(message: &Fields, fields: &Fields) -> Notice {
    let either = |name: &str| fields.get(name).or_else(|| message.get(name));
    let status = either("status").and_then(status);
    let mut notice = Notice {
        outcome: either("action").and_then(|action| outcome(action.as_str())),
        recipient: recipient(fields),
        remote: either("remote-mta").map(host).unwrap_or_default(),
        reporter: either("reporting-mta").and_then(|mta| host(mta).host),
        retry_until: either("will-retry-until").and_then(|date| super::date::rfc3339(date.as_str())),
        setting: Setting::Report,
        ..Notice::default()
    };
    read_diagnosis(&mut notice, fields);
    if let Some(status) = status
        && notice.reply.enhanced.is_none_or(|told| is_vague(told.value) && !is_vague(status.value))
    {
        // The status is the reporter's own; one in the reply is the server's, and says more of the cause.
        notice.reply.enhanced = Some(status);
    }
    notice.context = context(fields);
    notice
}

/// A status that names no detail: `5.0.0`.
pub fn is_vague(status: Enhanced) -> bool {
    status.subject == 0 && status.detail == 0
}

/// RFC 3464 §2.3.3.
pub fn outcome(action: &str) -> Option<Outcome> {
    let word: String = action.trim().chars().take_while(|c| c.is_alphabetic()).collect();
    match word.to_ascii_lowercase().as_str() {
        "failed" | "failure" | "fail" | "undeliverable" => Some(Outcome::Failed),
        "delayed" | "deferred" | "delay" => Some(Outcome::Delayed),
        "delivered" | "expanded" | "deliverable" => Some(Outcome::Delivered),
        "relayed" => Some(Outcome::Relayed),
        _ => None,
    }
}

/// The address that the report is about. The final one counts, as the reporting system has it; where that is no address
/// of the internet (a pipe, a local name, X.400), the one that the sender gave.
pub fn recipient(fields: &Fields) -> Option<Passage> {
    let address = |name: &str| fields.get(name).map(address);
    let named = address("final-recipient");
    named
        .clone()
        .filter(|passage| is_address(&passage.words))
        .or_else(|| address("original-recipient").filter(|passage| is_address(&passage.words)))
        .or_else(|| address("x-actual-recipient").filter(|passage| is_address(&passage.words)))
        .or(named.filter(|passage| is_name(&passage.words)))
}

/// Whether an address has a local part and a domain of more than one label.
pub fn is_address(words: &str) -> bool {
    let Some((local, domain)) = words.rsplit_once('@') else { return false };
    !local.is_empty()
        && !local.starts_any("|/")
        && (domain.contains('.') || domain.starts_with('['))
        && !domain.contains_by(&|c: char| c.is_whitespace())
}

/// Whether a word can stand for a mailbox where there is no address.
fn is_name(words: &str) -> bool {
    !words.is_empty() && !words.starts_any("|/\"") && !words.contains_by(&|c: char| c.is_whitespace() || c == '=')
}

/// The address of a field such as `rfc822; jan@example.com`, as a person would write it.
fn address(value: &Text) -> Passage {
    let words = value.as_str();
    let kind_len = words.find(';').map_or(0, |at| at + 1);
    let kind = words[..kind_len].trim_end_matches(';').trim().to_ascii_lowercase();
    let mut range = kind_len..words.len();
    shrink(words, &mut range);
    if let Some(close) = words[range.clone()].rfind('>')
        && let Some(open) = words[range.start..range.start + close].rfind('<')
    {
        range = range.start + open + 1..range.start + close;
    } else if !words[range.clone()].starts_with('"') {
        let end = words[range.clone()].find_any(" \t>(").unwrap_or(range.len());
        range.end = range.start + end;
    }
    for prefix in ["rfc822;", "smtp:", "mailto:", "<"] {
        if words[range.clone()].get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix)) {
            range.start += prefix.len();
        }
    }
    // RFC 5321 §4.1.2: a source route, @relay.example.com:jan@example.com.
    if words[range.clone()].starts_with('@')
        && let Some(colon) = words[range.clone()].find(':')
    {
        range.start += colon + 1;
    }
    shrink(words, &mut range);
    let bare = &words[range.clone()];
    let span = value.span(range.clone());
    let words = if kind == "utf-8" && bare.has_words("\\x{") {
        unitext_decoded(bare)
    } else if !bare.contains('@') && bare.has_words("+40") {
        xtext_decoded(bare)
    } else {
        bare.to_string()
    };
    Passage { words, span }
}

fn shrink(words: &str, range: &mut Range<usize>) {
    let part = &words[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    range.end = start.max(range.start + part.trim_end().len());
    range.start = start;
}

/// RFC 6533 §3: `\x{5186}`.
fn unitext_decoded(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some(at) = rest.find_words("\\x{") {
        out.push_str(&rest[..at]);
        let digits = &rest[at + 3..];
        let len = digits.bytes().take(8).position(|b| b == b'}');
        match len.and_then(|len| char::from_u32(u32::from_str_radix(&digits[..len], 16).ok()?)) {
            Some(c) => {
                out.push(c);
                rest = &digits[len.unwrap_or(0) + 1..];
            }
            None => {
                out.push_str("\\x{");
                rest = digits;
            }
        }
    }
    out.push_str(rest);
    out
}

/// RFC 3461 §4: `+40` for `@`.
fn xtext_decoded(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some(at) = rest.find('+') {
        out.push_str(&rest[..at]);
        let byte = rest.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte.filter(u8::is_ascii) {
            Some(byte) => {
                out.push(char::from(byte));
                rest = &rest[at + 3..];
            }
            None => {
                out.push('+');
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn status(value: &Text) -> Option<Located<Enhanced>> {
    reply::parse(value, 0..value.len()).enhanced
}

/// `dns; mx.example.com (192.0.2.1, the server for the domain)`.
pub fn host(value: &Text) -> Remote {
    let words = value.as_str();
    let (kind, name) = words.split_once(';').unwrap_or(("", words));
    let mut remote = Remote::default();
    if kind.trim().eq_ignore_ascii_case("x400") {
        return remote;
    }
    // Oracle's and PMDF's connection: (TCP|own address|port|remote address|port).
    let name_end = name.find_words("(TCP|").unwrap_or(name.len());
    remote.ip = name[name_end..].split('|').nth(3).map(str::to_string);
    let name = &name[..name_end];
    let words =
        name.split(&[' ', '\t', '(', ')', '[', ']', '<', '>', ',', '|'][..]).map(|word| word.trim_end_matches('.'));
    for (index, word) in words.filter(|word| !word.is_empty()).take(8).enumerate() {
        if word.parse::<std::net::IpAddr>().is_ok() {
            remote.ip.get_or_insert_with(|| word.to_string());
        } else if index == 0 {
            remote.host = Some(word.to_string());
        }
    }
    remote
}

/// What was said: the diagnostic code, or the extension field that holds it.
fn read_diagnosis(notice: &mut Notice, fields: &Fields) {
    const PLACES: List = list!["diagnostic-code", "x-supplementary-info", "x-notes", "x-smtp-error", "x-diagnostic"];
    let mut best: Option<(u8, Reply)> = None;
    for field in fields.0.iter().filter(|field| PLACES.has(&field.name)) {
        let said = bounce::said(&field.value, without_type(&field.value));
        notice.command = notice.command.or(said.command);
        if notice.remote == Remote::default() {
            notice.remote = said.remote;
        }
        let rank = telling(&said.reply);
        if best.as_ref().is_none_or(|(before, _)| rank > *before) {
            best = Some((rank, said.reply));
        }
    }
    if let Some((_, reply)) = best {
        notice.reply = reply;
    }
}

/// How much a reply tells: words first, then its codes.
pub fn telling(reply: &Reply) -> u8 {
    let words = reply.text.as_str().split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let codes = u8::from(reply.code.is_some()) + u8::from(reply.enhanced.is_some_and(|e| !is_vague(e.value)));
    match words {
        0 => codes,
        1 => 3 + codes,
        _ => 6 + codes,
    }
}

/// The range after `smtp;`, `X-Postfix;`.
pub fn without_type(value: &Text) -> Range<usize> {
    let words = value.as_str();
    let is_type = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
    match words.find(';') {
        Some(at) if at < 40 && words[..at].chars().all(is_type) && !words.starts_by(&|c: char| c.is_ascii_digit()) => {
            at + 1..words.len()
        }
        _ => 0..words.len(),
    }
}

/// The fields that tell of the cause beside the diagnosis: the comment of the status, extensions.
fn context(fields: &Fields) -> Text {
    let mut context = Text::default();
    for field in &fields.0 {
        let range = match field.name.as_str() {
            "status" => field.value.as_str().find('(').map_or(0..0, |at| at + 1..field.value.len()),
            "action" => field.value.as_str().find_any("(;").map_or(0..0, |at| at + 1..field.value.len()),
            "x-supplementary-info" | "x400-supplementary-info" | "x-powermta-bouncecategory" | "diagnostic-code" => {
                0..field.value.len()
            }
            _ => 0..0,
        };
        if !range.is_empty() && !context.is_empty() {
            let at = field.value.span(range.start..range.start).start;
            context.push("\n", Span { start: at, end: at });
        }
        context.push_part(&field.value, range);
    }
    context
}

/// The name of the host in a field such as `Reporting-MTA`.
pub fn host_name(value: &Text) -> Option<String> {
    host(value).host
}
