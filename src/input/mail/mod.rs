//! Whole mails: bounces, reports, and what is none of them.
//!
//! [`mime`] cuts a mail into parts, [`encoding`] and [`charset`] make text of them, [`fields`] reads heads; [`report`]
//! and [`feedback`] read the standard reports, [`signs`] tells what a mail is, and [`message`] puts it together. The
//! words of bounces are read by [`bounce`](super::bounce).

mod charset;
mod date;
mod encoding;
mod events;
mod feedback;
pub(crate) mod fields;
mod lines;
mod merging;
mod message;
mod mime;
pub(crate) mod report;
mod returned;
mod signs;

pub use charset::windows_1252_byte;

use super::notice::Recognition;
use super::text::Text;
use crate::decoding::{Kind, Span, WarningId};
use crate::limits::Limits;
use crate::list::{List, list};

/// `None` where the bytes are no mail.
pub fn recognise(bytes: &[u8], limits: &Limits) -> Option<Recognition> {
    let mail = match start(bytes) {
        Some(start) => mime::parse(bytes, start, limits),
        None => mime::parse_body(bytes, limits)?,
    };
    let told = message::read(bytes, &mail, None, 0);
    if mail.is_bare && told.notices.is_empty() {
        return None;
    }
    let mut recognition = Recognition::new(Kind::Message, told.notices);
    recognition.original = told.original;
    recognition.warnings = told.warnings;
    let is_empty = recognition.notices.is_empty();
    if mail.limited && !recognition.warnings.contains(&WarningId::LimitReached) {
        recognition.warnings.push(WarningId::LimitReached);
    }
    if mail.truncated && !is_empty {
        recognition.warnings.push(WarningId::Truncated);
    }
    if !is_empty && recognition.notices.iter().all(gives_no_reason) {
        recognition.warnings.push(WarningId::NoReasonGiven);
    }
    Some(recognition)
}

/// The text of bytes in a charset.
pub fn decoded(label: &str, bytes: &[u8]) -> String {
    charset::decode(label, bytes).into_owned()
}

/// What Base64 stands for, where that is text.
pub fn base64_text(words: &str) -> String {
    let mut bytes = Vec::new();
    encoding::base64_into(words.as_bytes(), &mut bytes, &mut Default::default());
    String::from_utf8(bytes).unwrap_or_default()
}

/// The text of bytes that are no mail: UTF-8, UTF-16 with its mark, or what Windows writes. Spans are those of the bytes.
pub fn plain_text(bytes: &[u8]) -> Text {
    let mut text = Text::default();
    let is_marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    // In UTF-16, what mail servers say has a zero in every other byte; without any the mark is damage.
    if is_marked && bytes.iter().take(64).any(|&byte| byte == 0) {
        let read = charset::utf16("", bytes);
        let mut at = 2;
        for c in read.chars() {
            let len = 2 * c.len_utf16();
            text.push(c.encode_utf8(&mut [0; 4]), Span { start: at, end: (at + len).min(bytes.len()) });
            at += len;
        }
        return text;
    }
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        text.push(chunk.valid(), Span { start: at, end: at + chunk.valid().len() });
        at += chunk.valid().len();
        for &byte in chunk.invalid() {
            text.push(&charset::decode("windows-1252", &[byte]), Span { start: at, end: at + 1 });
            at += 1;
        }
    }
    text
}

fn gives_no_reason(notice: &super::Notice) -> bool {
    let reply = &notice.reply;
    notice.hint.is_none()
        && reply.code.is_none()
        && reply.text.is_empty()
        && notice.context.as_str().trim().is_empty()
        && reply.enhanced.is_none_or(|status| report::is_vague(status.value))
}

/// Where the head of a mail begins; `None` where the bytes do not begin with one.
fn start(bytes: &[u8]) -> Option<usize> {
    let mut at = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut known = Known::default();
    while at < bytes.len() {
        let line = lines::at(bytes, at, bytes.len());
        let words = &bytes[line.start..line.end];
        if words.trim_ascii().is_empty() || mime::is_from_line(words) {
            at = line.next;
            continue;
        }
        break;
    }
    for line in lines::all(bytes, at..bytes.len()).take(LOOKED_AT) {
        let words = &bytes[line.start..line.end];
        if words.trim_ascii().is_empty() {
            break;
        }
        if words.starts_with(b" ") || words.starts_with(b"\t") {
            continue;
        }
        match lines::field_name(words) {
            Some(len) => known.count(&words[..len]),
            None if known.fields == 0 => return None,
            None => {}
        }
    }
    known.is_mail().then_some(at)
}

/// Lines in which the fields of a head are looked for.
const LOOKED_AT: usize = 400;

/// What the names of fields tell.
#[derive(Default)]
struct Known {
    fields: usize,
    /// Names that only mails have.
    sure: usize,
    /// Names that people see and paste too.
    shown: usize,
}

impl Known {
    fn count(&mut self, name: &[u8]) {
        const SURE: List = list![
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "delivered-to",
            "x-mailer",
            "x-failed-recipients",
            "auto-submitted",
            "in-reply-to",
            "references",
            "envelope-to",
            "x-original-to",
        ];
        const SHOWN: List = list!["from", "to", "subject", "date", "sender", "reply-to", "cc"];
        let is_in = |names: List| std::str::from_utf8(name).is_ok_and(|name| names.has_any_case(name));
        self.fields += 1;
        self.sure += usize::from(is_in(SURE));
        self.shown += usize::from(is_in(SHOWN));
    }

    fn is_mail(&self) -> bool {
        self.sure > 0 && (self.fields > 1 || self.sure == self.fields) || self.shown >= 3
    }
}
