//! The mail that failed, as far as the bounce returns it: a whole message, its head, or a copy in the text.

use super::encoding::{self, Encoding};
use super::fields::{self, Fields};
use super::lines;
use super::mime::{Mail, Part};
use crate::decoding::Original;
use crate::input::Text;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::list::{List, list};
use std::ops::Range;

/// Bytes of a returned message in which its head is looked for.
const MAX_HEAD: usize = 256 * 1024;

/// The fields of the returned message among the parts of a bounce.
pub fn in_parts(input: &[u8], mail: &Mail, within: Option<usize>) -> Option<Fields> {
    let returned = mail.parts.iter().enumerate().filter(|(_, part)| part.within == within && is_returned(part));
    let found =
        returned.map(|(index, part)| match mail.parts.get(index + 1).filter(|next| next.within == Some(index)) {
            Some(head) => fields::of_head(input, head.head.clone()),
            None => of_leaf(input, part),
        });
    found.into_iter().find(is_head)
}

/// Whether a part holds the returned message or its head (RFC 6522 §3, RFC 6533 §5).
pub fn is_returned(part: &Part) -> bool {
    const KINDS: List =
        list!["text/rfc822-headers", "text/rfc822-header", "message/rfc822-headers", "message/global-headers"];
    part.content.is_message() || KINDS.has(&part.content.kind)
}

/// Text that is a head, with or without a body below.
fn of_leaf(input: &[u8], part: &Part) -> Fields {
    let end = part.body.end.min(part.body.start + MAX_HEAD);
    let text = encoding::text(input, part.body.start..end, part.content.encoding, &part.content.charset);
    head_in(&text).map(|(_, fields)| fields).unwrap_or_default()
}

/// The first head in a text, and where it begins: a run of fields of which several are those of a mail.
pub fn head_in(text: &Text) -> Option<(usize, Fields)> {
    let whole = text.as_str();
    let mut run: Option<Range<usize>> = None;
    for line in reply::lines(whole) {
        let words = &whole[line.clone()];
        let is_folded = words.starts_any(" \t") && !words.trim().is_empty();
        let is_field = lines::field_name(words.as_bytes()).is_some();
        match &mut run {
            Some(run) if is_field || is_folded => run.end = line.end,
            None if is_field => run = Some(line),
            _ => {
                if let Some(found) = run.take().and_then(|run| head_at(text, run)) {
                    return Some(found);
                }
            }
        }
    }
    run.and_then(|run| head_at(text, run))
}

fn head_at(text: &Text, run: Range<usize>) -> Option<(usize, Fields)> {
    let start = run.start;
    Some((start, fields::read(text, run))).filter(|(_, fields)| is_head(fields))
}

/// Whether fields are the head of a mail: a report names some of them too, but never as many.
fn is_head(fields: &Fields) -> bool {
    const NAMES: List = list!["from", "to", "subject", "date", "message-id", "received"];
    NAMES.iter().filter(|name| fields.has(name)).count() >= 2 && !fields.has("final-recipient")
}

/// What the reader knows the mail by.
pub fn original(fields: &Fields) -> Option<Original> {
    let original = Original {
        subject: fields.plain("subject"),
        message_id: fields.plain("message-id"),
        from: fields.plain("from"),
        date: fields.plain("date"),
    };
    (original != Original::default()).then_some(original)
}

/// Whether the returned mail shows that somebody else sent it in the reader's name: a server on its way found that its
/// origin may not use the sender's domain, and no server of that domain handled it.
pub fn is_forged(fields: &Fields) -> bool {
    let Some(sender) = fields.get("from").and_then(|from| fields::addresses(from).pop()) else { return false };
    let domain = sender.words.rsplit('@').next().unwrap_or("").to_ascii_lowercase();
    let fails = fields.0.iter().any(|field| {
        let words = field.value.as_str().to_ascii_lowercase();
        match field.name.as_str() {
            "received-spf" => words.starts_with("fail") && words.has_words(&domain),
            "authentication-results" => words.has_words("dmarc=fail") && words.has_words(&domain),
            _ => false,
        }
    });
    let handled = |field: &fields::Field| {
        let words = field.value.as_str().to_ascii_lowercase();
        let envelope = words.find_words(" for <").map_or(words.as_str(), |at| &words[..at]);
        let envelope = envelope.split_words("envelope-from").map_or(envelope, |(before, _)| before);
        field.name == "received" && envelope.has_words(&domain)
    };
    fails && !domain.is_empty() && !fields.0.iter().any(handled)
}

/// The addresses that the returned mail was sent to.
pub fn recipients(fields: &Fields) -> Vec<crate::input::Passage> {
    for name in ["x-failed-recipients", "x-original-to", "x-rcpt-to", "x-envelope-to", "envelope-to", "to"] {
        let found = fields.get(name).map(fields::addresses).unwrap_or_default();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The whole body of a part as text.
pub fn text_of(input: &[u8], part: &Part, limit: usize) -> (Text, bool) {
    let end = part.body.end.min(part.body.start.saturating_add(limit));
    let charset = if part.content.encoding == Encoding::Identity || !part.content.charset.is_empty() {
        part.content.charset.as_str()
    } else {
        "utf-8"
    };
    (encoding::text(input, part.body.start..end, part.content.encoding, charset), end < part.body.end)
}
