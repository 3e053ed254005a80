//! Header fields in decoded text: folded lines joined, encoded words undone, each with its place in the input.

use super::charset;
use super::encoding::{self, Encoding};
use super::lines;
use crate::input::Text;
use crate::input::notice::Passage;
use crate::input::reply;
use crate::input::scan::Scan;
use std::ops::Range;

/// A field (RFC 5322 §2.2) whose value is on one line.
#[derive(Clone, Debug)]
pub struct Field {
    /// In lower case.
    pub name: String,
    pub value: Text,
}

/// The fields of a head, a report or a part of either.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<Field>);

impl Fields {
    /// The value of the first field of this name (in lower case).
    pub fn get(&self, name: &str) -> Option<&Text> {
        self.0.iter().find(|field| field.name == name).map(|field| &field.value)
    }

    pub fn words(&self, name: &str) -> &str {
        self.get(name).map_or("", |value| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// A value without encoded words; `None` where the field is missing or empty.
    pub fn plain(&self, name: &str) -> Option<String> {
        let words = unencoded(self.get(name)?);
        (!words.is_empty()).then_some(words)
    }
}

/// Fields of one head that are read; no real head has as many.
const MAX_FIELDS: usize = 2000;

/// The head of a message, from the bytes of the input.
pub fn of_head(input: &[u8], head: Range<usize>) -> Fields {
    let text = encoding::text(input, head, Encoding::Identity, "");
    read(&text, 0..text.len())
}

/// The fields in a part of a text. Lines that are none are taken as the rest of the field before.
pub fn read(text: &Text, range: Range<usize>) -> Fields {
    let mut fields: Vec<Field> = Vec::new();
    let whole = text.as_str();
    let base = range.start;
    for line in reply::lines(&whole[range]) {
        let line = base + line.start..base + line.end;
        let words = &whole[line.clone()];
        let folded = words.starts_any(" \t");
        match lines::field_name(words.as_bytes()).filter(|_| !folded) {
            Some(len) if fields.len() < MAX_FIELDS => {
                let colon = words.find(':').map_or(words.len(), |at| at + 1);
                let mut value = Text::default();
                value.push_part(text, trimmed(whole, line.start + colon..line.end));
                fields.push(Field { name: words[..len].to_ascii_lowercase(), value });
            }
            Some(_) => break,
            None => {
                if let Some(field) = fields.last_mut() {
                    join(&mut field.value, text, trimmed(whole, line.clone()));
                }
            }
        }
    }
    Fields(fields)
}

/// Appends a folded line.
pub fn join(value: &mut Text, text: &Text, line: Range<usize>) {
    if line.is_empty() {
        return;
    }
    // A quoted-printable line end in a report that does not say so: the word goes on. An encoded word ends alike.
    if let Some(cut) = value.as_str().strip_suffix('=').filter(|words| !words.ends_any("?=")).map(str::len) {
        value.truncate(cut);
    } else if !value.is_empty() {
        let at = text.span(line.start..line.start).start;
        value.push(" ", crate::decoding::Span { start: at, end: at });
    }
    value.push_part(text, line);
}

fn trimmed(whole: &str, range: Range<usize>) -> Range<usize> {
    let words = &whole[range.clone()];
    let start = range.start + words.len() - words.trim_start().len();
    start..start.max(range.start + words.trim_end().len())
}

/// A value with its encoded words (RFC 2047) decoded. Words of one charset that touch are decoded together: some
/// writers cut characters in two.
pub fn unencoded(value: &Text) -> String {
    let mut out = String::new();
    let mut rest = value.as_str().trim();
    let mut pending: Option<(String, Vec<u8>)> = None;
    while let Some(at) = rest.find_words("=?") {
        let before = &rest[..at];
        let Some((label, bytes, len)) = encoded_word(&rest[at..]) else {
            flush(&mut out, &mut pending);
            out.push_str(&rest[..at + 2]);
            rest = &rest[at + 2..];
            continue;
        };
        if !before.trim().is_empty() || pending.is_none() {
            flush(&mut out, &mut pending);
            out.push_str(before);
        }
        match &mut pending {
            Some((same, known)) if *same == label => known.extend(bytes),
            _ => {
                flush(&mut out, &mut pending);
                pending = Some((label, bytes));
            }
        }
        rest = &rest[at + len..];
    }
    flush(&mut out, &mut pending);
    out.push_str(rest);
    out
}

fn flush(out: &mut String, pending: &mut Option<(String, Vec<u8>)>) {
    if let Some((label, bytes)) = pending.take() {
        out.push_str(&charset::decode(&label, &bytes));
    }
}

/// `=?charset*language?B?data?=`: charset, bytes, length.
fn encoded_word(text: &str) -> Option<(String, Vec<u8>, usize)> {
    const LONGEST: usize = 4096;
    let inner = text.strip_prefix("=?")?;
    let label_len = inner.bytes().take(64).position(|b| b == b'?')?;
    let label = inner[..label_len].split('*').next().unwrap_or("").to_string();
    let (kind, data) = inner[label_len + 1..].split_once('?').filter(|(kind, _)| kind.len() == 1)?;
    let len = data.bytes().take(LONGEST).zip(data.bytes().skip(1)).position(|pair| pair == (b'?', b'='))?;
    let data = data.as_bytes().get(..len)?;
    let bytes = match kind {
        "B" | "b" => {
            let mut bytes = Vec::new();
            encoding::base64_into(data, &mut bytes, &mut Default::default());
            bytes
        }
        "Q" | "q" => q_decoded(data),
        _ => return None,
    };
    Some((label, bytes, 2 + label_len + 1 + kind.len() + 1 + len + 2))
}

fn q_decoded(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len());
    let mut rest = data;
    while let [first, after @ ..] = rest {
        rest = after;
        match (*first, after) {
            (b'_', _) => bytes.push(b' '),
            (b'=', [high, low, ..]) if encoding::hex(*high).is_some() && encoding::hex(*low).is_some() => {
                bytes.push(encoding::hex(*high).unwrap_or(0) << 4 | encoding::hex(*low).unwrap_or(0));
                rest = &after[2..];
            }
            (byte, _) => bytes.push(byte),
        }
    }
    bytes
}

/// The addresses in a value such as that of `To`, each with its place.
pub fn addresses(value: &Text) -> Vec<Passage> {
    reply::addresses(value.as_str())
        .map(|range| Passage { words: value.as_str()[range.clone()].to_string(), span: value.span(range) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_fields_are_joined() {
        let text = Text::from_input("A: one\r\n two\r\nB-c :three\r\nstray\r\n");
        let fields = read(&text, 0..text.len());
        let found: Vec<_> = fields.0.iter().map(|f| (f.name.as_str(), f.value.as_str())).collect();
        assert_eq!(found, [("a", "one two"), ("b-c", "three stray")]);
        assert_eq!(fields.0[0].value.span(4..7), crate::decoding::Span { start: 9, end: 12 });
    }

    #[test]
    fn encoded_words() {
        let cases = [
            ("=?utf-8?Q?F=C3=BCr_dich?= x", "Für dich x"),
            ("=?utf-8?B?RsM=?=\n =?utf-8?B?vHI=?=", "Für"),
            ("a =?iso-8859-1*de?q?=FC?= b", "a ü b"),
            ("=?broken", "=?broken"),
            ("=?x?Z?y?=", "=?x?Z?y?="),
            ("=?", "=?"),
        ];
        for (input, expected) in cases {
            assert_eq!(unencoded(&Text::from_input(input)), expected);
        }
    }
}
