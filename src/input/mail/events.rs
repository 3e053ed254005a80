//! Amazon SES's notifications of bounces, complaints and deliveries: JSON in the text of a mail, or pasted alone.

use super::report;
use crate::decoding::{Outcome, Span};
use crate::input::notice::{Notice, Passage, Setting};
use crate::input::scan::Scan;
use crate::input::{Text, bounce, reply};
use crate::knowledge::Cause;
use std::ops::Range;

/// One notice for each recipient of a notification; none where the text holds no notification.
pub fn notices(text: &Text) -> Vec<Notice> {
    let whole = text.as_str();
    let Some(start) = whole.find('{').filter(|_| whole.has_words("notificationType") || whole.has_words("eventType"))
    else {
        return Vec::new();
    };
    let values = values(whole, start);
    let value = |name: &str| values.iter().find(|value| value.key == name).map(|value| &whole[value.range.clone()]);
    match value("notificationType").or_else(|| value("eventType")).unwrap_or("") {
        "Bounce" => recipients(text, &values, Outcome::Failed),
        "DeliveryDelay" => recipients(text, &values, Outcome::Delayed),
        "Complaint" => recipients(text, &values, Outcome::Reported),
        "Delivery" => delivered(text, &values),
        _ => Vec::new(),
    }
}

/// A string with the key that it stands under; in a list, the list's key.
struct Value<'a> {
    key: &'a str,
    range: Range<usize>,
    /// How many objects and lists it stands in.
    depth: usize,
}

/// The strings of a JSON text. Its structure is read no further than that: keys, and how deep they stand.
fn values(whole: &str, start: usize) -> Vec<Value<'_>> {
    const MAX_VALUES: usize = 20_000;
    let bytes = whole.as_bytes();
    let mut values = Vec::new();
    let (mut key, mut depth, mut at) = ("", 0_usize, start);
    while at < bytes.len() && values.len() < MAX_VALUES {
        match bytes[at] {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
            }
            b'"' => {
                let end = end_of_string(bytes, at + 1);
                let after = whole[(end + 1).min(whole.len())..].trim_start();
                if after.starts_with(':') {
                    key = &whole[at + 1..end];
                } else {
                    values.push(Value { key, range: at + 1..end, depth });
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    values
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// The objects with an `emailAddress`, and what stands beside it.
fn recipients(text: &Text, values: &[Value<'_>], outcome: Outcome) -> Vec<Notice> {
    let whole = text.as_str();
    let subtype = values.iter().find(|value| value.key == "bounceSubType" || value.key == "complaintFeedbackType");
    let reporter = values.iter().find(|value| value.key == "reportingMTA");
    let mut notices: Vec<Notice> = Vec::new();
    let mut depth = 0;
    for value in values {
        let words = &whole[value.range.clone()];
        if value.key == "emailAddress" {
            depth = value.depth;
            let recipient = address(text, value.range.clone());
            let mut notice =
                Notice { recipient, outcome: Some(outcome), setting: Setting::Report, ..Notice::default() };
            if outcome == Outcome::Reported {
                notice.hint = Cause::from_id("complaint");
            }
            notice.context = subtype.map(|value| text.part(value.range.clone())).unwrap_or_default();
            notice.reporter = reporter.and_then(|value| report::host_name(&text.part(value.range.clone())));
            notices.push(notice);
        } else if let Some(notice) = notices.last_mut().filter(|_| value.depth == depth) {
            match value.key {
                "diagnosticCode" => {
                    let said = unescaped(text, value.range.clone());
                    let reason = bounce::said(&said, report::without_type(&said));
                    let status = notice.reply.enhanced;
                    notice.reply = reason.reply;
                    notice.reply.enhanced = notice.reply.enhanced.or(status);
                    notice.command = reason.command;
                    notice.remote = reason.remote;
                }
                "status" if notice.reply.enhanced.is_none() => {
                    notice.reply.enhanced = reply::parse(text, value.range.clone()).enhanced;
                }
                "action" if words.eq_ignore_ascii_case("delayed") => notice.outcome = Some(Outcome::Delayed),
                _ => {}
            }
        }
    }
    notices
}

/// `"recipients":["jan@example.com"],"smtpResponse":"250 2.6.0 Message received"`.
fn delivered(text: &Text, values: &[Value<'_>]) -> Vec<Notice> {
    let response = values.iter().find(|value| value.key == "smtpResponse");
    let reply = response.map(|value| reply::parse(text, value.range.clone())).unwrap_or_default();
    let recipients = values.iter().filter(|value| value.key == "recipients");
    recipients
        .map(|value| Notice {
            recipient: address(text, value.range.clone()),
            outcome: Some(Outcome::Delivered),
            reply: reply.clone(),
            setting: Setting::Report,
            ..Notice::default()
        })
        .collect()
}

fn address(text: &Text, range: Range<usize>) -> Option<Passage> {
    let words = &text.as_str()[range.clone()];
    let found = reply::addresses(words).next()?;
    let range = range.start + found.start..range.start + found.end;
    Some(Passage { words: text.as_str()[range.clone()].to_string(), span: text.span(range) })
}

/// A string with its escapes undone.
fn unescaped(text: &Text, range: Range<usize>) -> Text {
    let whole = text.as_str();
    let mut out = Text::default();
    let mut at = range.start;
    while let Some(len) = whole[at..range.end].find('\\') {
        out.push_part(text, at..at + len);
        let escape = at + len;
        let Some(c) = whole[escape + 1..range.end].chars().next() else { return out };
        let mut buffer = [0; 4];
        let plain: &str = match c {
            'n' | 'r' | 't' => " ",
            c => c.encode_utf8(&mut buffer),
        };
        let span = text.span(escape..escape + 1 + c.len_utf8());
        out.push(plain, Span { start: span.start, end: span.end });
        at = escape + 1 + c.len_utf8();
    }
    out.push_part(text, at..range.end);
    out
}
