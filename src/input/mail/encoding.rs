//! From the bytes of a part to its text: transfer encoding (RFC 2045 §6), charset, and the map back to the input.

use super::charset::{self, Shape};
use super::lines;
use crate::decoding::Span;
use crate::input::text::Text;
use std::borrow::Cow;
use std::ops::Range;

/// How a part's bytes are wrapped for the way (RFC 2045 §6.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// `7bit`, `8bit`, `binary`, and whatever is unknown.
    #[default]
    Identity,
    QuotedPrintable,
    Base64,
}

impl Encoding {
    pub fn from_name(name: &str) -> Encoding {
        match name.trim().trim_matches('"').to_ascii_lowercase().as_str() {
            "quoted-printable" => Encoding::QuotedPrintable,
            "base64" => Encoding::Base64,
            _ => Encoding::Identity,
        }
    }
}

/// Decoded bytes, and the bytes of the input that they stand for.
struct Octets<'a> {
    bytes: Cow<'a, [u8]>,
    runs: Vec<Run>,
}

/// As long as its source: copied byte for byte; else it stands for its source as a whole.
struct Run {
    at: usize,
    source: Range<usize>,
}

impl Octets<'_> {
    /// The run that holds the byte `at`, and where it ends.
    fn run(&self, at: usize) -> Option<(&Run, usize)> {
        let index = self.runs.partition_point(|run| run.at <= at).checked_sub(1)?;
        let end = self.runs.get(index + 1).map_or(self.bytes.len(), |next| next.at);
        Some((&self.runs[index], end))
    }

    /// The source of some bytes within one run.
    fn source(&self, range: &Range<usize>) -> Span {
        let Some((run, end)) = self.run(range.start) else { return Span::default() };
        if end - run.at != run.source.len() {
            return Span { start: run.source.start, end: run.source.end };
        }
        let start = run.source.start + range.start - run.at;
        Span { start, end: start + range.len().min(end - range.start) }
    }

    fn span(&self, range: Range<usize>) -> Span {
        if range.is_empty() {
            let start = self.source(&range).start;
            return Span { start, end: start };
        }
        let (first, last) = (self.source(&(range.start..range.start + 1)), self.source(&(range.end - 1..range.end)));
        Span { start: first.start, end: last.end.max(first.start) }
    }

    /// Appends bytes that are text as they stand, run by run.
    fn copy(&self, range: Range<usize>, text: &mut Text) {
        let mut at = range.start;
        while at < range.end {
            let run_end = self.run(at).map_or(range.end, |(_, end)| end);
            let mut end = run_end.min(range.end).max(at + 1);
            while end < range.end && self.bytes[end] & 0xc0 == 0x80 {
                end += 1;
            }
            match std::str::from_utf8(&self.bytes[at..end]) {
                Ok(words) => text.push(words, self.span(at..end)),
                Err(_) => text.push(&String::from_utf8_lossy(&self.bytes[at..end]), self.span(at..end)),
            }
            at = end;
        }
    }
}

/// The text of a part of the input. Every line ends in `\n`.
pub fn text(input: &[u8], range: Range<usize>, encoding: Encoding, label: &str) -> Text {
    let octets = match encoding {
        Encoding::Identity => {
            Octets { bytes: Cow::Borrowed(&input[range.clone()]), runs: vec![Run { at: 0, source: range }] }
        }
        Encoding::QuotedPrintable => quoted_printable(input, range),
        Encoding::Base64 => base64(input, range),
    };
    let mut text = Text::default();
    let shape = charset::shape(label);
    if shape == Shape::Whole {
        let words = charset::decode(label, &octets.bytes);
        text.push(&words, octets.span(0..octets.bytes.len()));
        return text;
    }
    for line in lines::all(&octets.bytes, 0..octets.bytes.len()) {
        push_line(&octets, line.start..line.end, label, shape, &mut text);
        if line.next > line.end {
            text.push("\n", octets.span(line.end..line.next));
        }
    }
    text
}

fn push_line(octets: &Octets<'_>, line: Range<usize>, label: &str, shape: Shape, text: &mut Text) {
    let bytes = &octets.bytes[line.clone()];
    let is_plain = |byte: &u8| byte.is_ascii() && *byte != 0x1b;
    let is_unicode = || !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let is_by_line =
        shape == Shape::ByLine && (bytes.iter().any(|b| !is_plain(b) || matches!(b, b'+' | b'~')) && !is_unicode());
    if is_by_line {
        text.push(&charset::decode(label, bytes), octets.span(line));
        return;
    }
    if std::str::from_utf8(bytes).is_ok() {
        octets.copy(line, text);
        return;
    }
    let mut at = line.start;
    while at < line.end {
        let rest = &octets.bytes[at..line.end];
        let plain = rest.iter().take_while(|b| b.is_ascii()).count();
        octets.copy(at..at + plain, text);
        let other = rest[plain..].iter().take_while(|b| !b.is_ascii()).count();
        let end = at + plain + other;
        if other > 0 {
            text.push(&charset::decode(label, &octets.bytes[at + plain..end]), octets.span(at + plain..end));
        }
        at = end;
    }
}

/// RFC 2045 §6.7, with what writers get wrong: a `=` that starts no escape stands for itself.
fn quoted_printable(input: &[u8], range: Range<usize>) -> Octets<'static> {
    let mut bytes = Vec::with_capacity(range.len());
    let mut runs: Vec<Run> = Vec::new();
    for line in lines::all(input, range) {
        let content = &input[line.start..line.end];
        let kept = content.len() - content.iter().rev().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let soft = content[..kept].ends_with(b"=");
        let end = line.start + kept - usize::from(soft);
        let mut at = line.start;
        while at < end {
            let literal = input[at..end].iter().take_while(|b| **b != b'=').count();
            if literal > 0 {
                runs.push(Run { at: bytes.len(), source: at..at + literal });
                bytes.extend_from_slice(&input[at..at + literal]);
                at += literal;
                continue;
            }
            let escaped = match input[at..end] {
                [b'=', high, low, ..] => hex(high).zip(hex(low)).map(|(high, low)| high << 4 | low),
                _ => None,
            };
            let len = if escaped.is_some() { 3 } else { 1 };
            runs.push(Run { at: bytes.len(), source: at..at + len });
            bytes.push(escaped.unwrap_or(b'='));
            at += len;
        }
        if !soft && line.next > line.end {
            runs.push(Run { at: bytes.len(), source: line.end..line.next });
            bytes.push(b'\n');
        }
    }
    Octets { bytes: Cow::Owned(bytes), runs }
}

pub fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

/// RFC 2045 §6.8, line by line; bytes outside the alphabet are passed over.
fn base64(input: &[u8], range: Range<usize>) -> Octets<'static> {
    let mut bytes = Vec::with_capacity(range.len() / 4 * 3);
    let mut runs = Vec::new();
    let mut state = Base64::default();
    for line in lines::all(input, range) {
        runs.push(Run { at: bytes.len(), source: line.start..line.end });
        base64_into(&input[line.start..line.end], &mut bytes, &mut state);
        if runs.last().is_some_and(|run| run.at == bytes.len()) {
            runs.pop();
        }
    }
    Octets { bytes: Cow::Owned(bytes), runs }
}

/// The bits that are left between two pieces of one base64 text.
#[derive(Default)]
pub struct Base64 {
    bits: u32,
    len: u32,
}

/// Decodes a piece of base64.
pub fn base64_into(piece: &[u8], out: &mut Vec<u8>, state: &mut Base64) {
    for byte in piece {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                *state = Base64::default();
                continue;
            }
            _ => continue,
        };
        state.bits = (state.bits << 6 | u32::from(value)) & 0xffff;
        state.len += 6;
        if state.len >= 8 {
            state.len -= 8;
            out.push((state.bits >> state.len) as u8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(input: &str, encoding: Encoding, label: &str) -> String {
        text(input.as_bytes(), 0..input.len(), encoding, label).as_str().to_string()
    }

    #[test]
    fn encodings() {
        use Encoding::*;
        let cases = [
            (Identity, "utf-8", "a\r\nb\rc", "a\nb\nc"),
            (QuotedPrintable, "utf-8", "f=C3=BCr  \r\nlong=\r\ner =3D x=", "für\nlonger = x"),
            (QuotedPrintable, "iso-8859-1", "f=FCr a=b =", "für a=b "),
            (Base64, "utf-8", "ZsO8\r\ncgpi", "für\nb"),
            (Base64, "iso-8859-1", "Zvxy", "für"),
        ];
        for (encoding, label, input, expected) in cases {
            assert_eq!(decoded(input, encoding, label), expected, "{input:?}");
        }
    }

    #[test]
    fn spans_lead_back_to_the_input() {
        let input = b"x f=C3=BCr y";
        let text = text(input, 0..input.len(), Encoding::QuotedPrintable, "utf-8");
        assert_eq!(text.as_str(), "x für y");
        assert_eq!(text.span(3..5), Span { start: 3, end: 9 });
        assert_eq!(text.span(7..8), Span { start: 11, end: 12 });
    }
}
