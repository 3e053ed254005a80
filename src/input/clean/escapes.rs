//! Backslashes and quotes: string literals of JSON and of programming languages, and Markdown's escapes.

use super::Rewrite;
use crate::decoding::Span;
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::list::{List, list};

pub fn undo(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let literal = quotes_around(string);
    let is_literal = literal.is_some() || is_literal(string);
    let bytes = string.as_bytes();
    let mut rewrite = Rewrite::new(text);
    let mut at = 0;
    let mut end = string.len();
    if let Some((open, close)) = literal {
        rewrite.remove(0..open);
        at = open;
        end = close;
    }
    while let Some(len) = string[at..end].find('\\') {
        at += len;
        if is_drive(bytes, at) {
            at += bytes[at..].iter().take_while(|b| !b.is_ascii_whitespace() && !matches!(b, b'"' | b'\'')).count();
            continue;
        }
        match escape_at(&string[..end], at, is_literal) {
            Some((words, next)) => {
                rewrite.replace(at..next, &words);
                at = next;
            }
            // The second backslash of a pair is no escape of its own.
            None => at = (at + if bytes.get(at + 1) == Some(&b'\\') { 2 } else { 1 }).min(end),
        }
        at = at.min(end);
    }
    if literal.is_some() {
        rewrite.remove(end..string.len());
    }
    rewrite.finish()
}

/// Where the words of a text begin and end that is one string literal as a whole: `"…"`, `b'…'`, `<<"…">>`.
fn quotes_around(text: &str) -> Option<(usize, usize)> {
    const PAIRS: &[(&str, &str)] = &[("<<\"", "\">>"), ("b'", "'"), ("b\"", "\""), ("\"", "\""), ("'", "'")];
    let start = text.len() - text.trim_start().len();
    let trimmed = text.trim().trim_end_any(",;");
    PAIRS.iter().find_map(|(open, close)| {
        let core = trimmed.strip_prefix(open)?.strip_suffix(close)?;
        let quote = char::from(close.as_bytes()[0]);
        // `"a", "b"` is no pair, and an escaped quote closes nothing.
        let opens_again = |at: usize| !core[..at].ends_with('\\') && !core[at + 1..].starts_with(char::is_alphanumeric);
        let inner = core.match_indices(quote).filter(|(at, _)| opens_again(*at)).count();
        let is_pair = !core.is_empty()
            && !core.ends_with('\\')
            && (inner == 0
                || (open.len() > 1 && inner % 2 == 1)
                || (inner <= 2 && core.starts_with(quote) && core.ends_with(quote)));
        is_pair.then_some((start + open.len(), start + open.len() + core.len()))
    })
}

/// Whether the text shows that it is a string literal: then every escape counts, else only those that are nothing else.
fn is_literal(text: &str) -> bool {
    const SIGNS: List =
        list!["\\r\\n", "\\\"", "\\u00", "\\u20", "\\\\n", "\\\\r", "\\\\\"", "(b'", " b'", "(b\"", " b\""];
    let trimmed = text.trim();
    SIGNS.is_in(text)
        || trimmed.starts_with("b'")
        || trimmed.starts_with("b\"")
        || (trimmed.len() > 1 && ["\"", "'"].iter().any(|quote| trimmed.starts_with(quote) && trimmed.ends_with(quote)))
        || text
            .places_of("\\n")
            .any(|at| text.as_bytes().get(at + 2..at + 5).is_some_and(|code| code.iter().all(u8::is_ascii_digit)))
}

/// `C:\` begins a path.
fn is_drive(bytes: &[u8], at: usize) -> bool {
    at >= 2
        && bytes[at - 1] == b':'
        && bytes[at - 2].is_ascii_alphabetic()
        && (at == 2 || !bytes[at - 3].is_ascii_alphanumeric())
}

/// What an escape stands for and where it ends. `DOMAIN\name` is none.
fn escape_at(text: &str, at: usize, literal: bool) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let next = *bytes.get(at + 1)?;
    let is_free = literal || !bytes.get(at + 2).is_some_and(u8::is_ascii_lowercase);
    let one = |words: &str| Some((words.to_string(), at + 2));
    match next {
        b'r' if bytes[at + 2..].starts_with(b"\\n") => Some(("\n".to_string(), at + 4)),
        b'n' | b'r' if is_free => one("\n"),
        b't' if is_free => one("\t"),
        b'u' => unicode(text, at),
        b'x' => octets(bytes, at, hex_octet),
        b'2' | b'3' => octets(bytes, at, octal_octet),
        b'e' if bytes.get(at + 2) == Some(&b'[') => one("\u{1b}"),
        b'0' if bytes[at + 2..].starts_with(b"33[") => Some(("\u{1b}".to_string(), at + 4)),
        b'\\' if literal => one("\\"),
        b'\r' | b'\n' => Some((String::new(), at + 1)),
        b'\\' => None,
        punctuation if punctuation.is_ascii_punctuation() => Some((text[at + 1..at + 2].to_string(), at + 2)),
        _ => None,
    }
}

/// `\u003c`, with its second half where it has one.
fn unicode(text: &str, at: usize) -> Option<(String, usize)> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u").filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(at)?;
    let units = [first, if (0xd800..0xdc00).contains(&first) { unit(at + 6)? } else { 0 }];
    let len = if units[1] == 0 { 1 } else { 2 };
    let words = String::from_utf16(&units[..len]).ok().filter(|words| words != "\0")?;
    Some((words, at + 6 * len))
}

/// `\xc3\xa4` and `\303\244`: bytes of UTF-8, or of Latin-1 where they are none.
fn octets(bytes: &[u8], at: usize, octet: fn(&[u8]) -> Option<u8>) -> Option<(String, usize)> {
    let mut found = Vec::new();
    while let Some(byte) = bytes.get(at + 4 * found.len()..).and_then(octet) {
        found.push(byte);
    }
    if found.is_empty() {
        return None;
    }
    Some((super::encoded::decoded(&found), at + 4 * found.len()))
}

fn hex_octet(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [b'\\', b'x', high, low, ..] => super::encoded::hex(*high, *low),
        _ => None,
    }
}

fn octal_octet(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [b'\\', a @ b'2'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', ..] => {
            Some((a - b'0') * 64 + (b - b'0') * 8 + (c - b'0'))
        }
        _ => None,
    }
}

/// The strings and numbers of a JSON text, each a paragraph after its key: `response: 550 5.1.1 …`.
pub fn json_values(text: &Text) -> Text {
    let string = text.as_str();
    let bytes = string.as_bytes();
    let mut out = Text::default();
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            b'"' => {
                let end = string_end(bytes, at + 1);
                let is_key =
                    bytes[(end + 1).min(bytes.len())..].iter().find(|b| !b.is_ascii_whitespace()) == Some(&b':');
                push_unescaped(&mut out, text, at + 1, end);
                out.push(if is_key { ": " } else { "\n\n" }, text.span(end..(end + 1).min(bytes.len())));
                end + 1
            }
            b'0'..=b'9' => {
                let len = bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'.').count();
                out.push_part(text, at..at + len);
                out.push("\n\n", text.span(at + len - 1..at + len));
                at + len
            }
            b'}' | b'{' if out.as_str().ends_with(": ") => {
                out.push("\n", text.span(at..at + 1));
                at + 1
            }
            _ => at + 1,
        };
        at = end;
    }
    out
}

fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

fn push_unescaped(out: &mut Text, text: &Text, mut at: usize, end: usize) {
    let string = &text.as_str()[..end];
    while let Some(len) = string.get(at..).and_then(|rest| rest.find('\\')) {
        out.push_part(text, at..at + len);
        at += len;
        let (words, next) = escape_at(string, at, true).unwrap_or_else(|| ("\\".to_string(), at + 1));
        let span: Span = text.span(at..next);
        out.push(&words, span);
        at = next;
    }
    if at < end {
        out.push_part(text, at..end);
    }
}
