//! Bytes to text. Unicode and Latin are read here; every other charset is the platform's work: `encoding_rs` natively
//! (feature `charsets`), the host's `TextDecoder` in the browser.

use crate::input::scan::Scan;
use crate::list::{List, list};
use std::borrow::Cow;

/// How a charset can be cut into pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// ASCII bytes always stand for themselves.
    Plain,
    /// A byte below 0x80 can belong to a longer character or to an escape sequence: lines are decoded whole.
    ByLine,
    /// Line ends are not single bytes: the text is decoded whole.
    Whole,
}

/// What a charset's label tells about its shape.
pub fn shape(label: &str) -> Shape {
    let label = label.to_ascii_lowercase();
    if label.starts_with("utf-16") || label.starts_with("utf16") || label.starts_with("ucs-2") {
        return Shape::Whole;
    }
    const BY_LINE: List =
        list!["iso-2022", "shift", "sjis", "ms_kanji", "x-sjis", "gb", "big5", "cn-", "utf-7", "utf7"];
    let is_by_line = BY_LINE.begins(&label) || label.has_words("utf-7");
    if is_by_line || label.starts_with("hz") || label.has_words("euc") || label.starts_with("ks_c") {
        Shape::ByLine
    } else {
        Shape::Plain
    }
}

/// The text that the bytes stand for. Senders mislabel: valid UTF-8 beyond ASCII is read as UTF-8 whatever the label,
/// and what fits nothing as windows-1252. Returns for every label.
pub fn decode<'a>(label: &str, bytes: &'a [u8]) -> Cow<'a, str> {
    let label = label.to_ascii_lowercase();
    if shape(&label) == Shape::Whole {
        return Cow::Owned(utf16(&label, bytes));
    }
    if label.has_words("utf-7") || label == "utf7" {
        return Cow::Owned(utf7(bytes));
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && (!text.is_ascii() || shape(&label) == Shape::Plain)
    {
        return Cow::Borrowed(text);
    }
    if is_latin(&label) {
        return Cow::Owned(windows_1252(bytes));
    }
    // ISO-2022 is all ASCII: higher bytes are one of the other two charsets of Japan under its label.
    let others: &[&str] = if label == "iso-2022-jp" && !bytes.is_ascii() { &["euc-jp", "shift_jis"] } else { &[] };
    let told = std::iter::once(label.as_str()).chain(others.iter().copied()).filter_map(|label| platform(label, bytes));
    let (whole, damaged): (Vec<String>, Vec<String>) = told.partition(|text| !text.has_words("\u{fffd}"));
    let best = whole.into_iter().chain(damaged).next();
    Cow::Owned(best.unwrap_or_else(|| windows_1252(bytes)))
}

/// Labels that need no table: UTF-8 with damaged bytes, ASCII with bytes beyond it, and Latin-1.
fn is_latin(label: &str) -> bool {
    matches!(label, "" | "utf-8" | "utf8" | "us-ascii" | "ascii" | "iso-8859-1" | "latin1" | "windows-1252" | "cp1252")
}

/// What windows-1252 has in the place of the control characters 0x80 to 0x9F.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The WHATWG reading of Latin-1: 0x80 to 0x9F are windows-1252's.
fn windows_1252(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|&byte| match byte {
            0x80..=0x9f => HIGH[usize::from(byte) - 0x80],
            _ => char::from(byte),
        })
        .collect()
}

/// The byte that windows-1252 shows as a character beyond Latin-1.
pub fn windows_1252_byte(c: char) -> Option<u8> {
    HIGH.iter().position(|known| *known == c).map(|at| 0x80 + at as u8)
}

/// UTF-16 by its byte order mark, else by its label; RFC 2781 §4.3 takes big-endian where neither tells.
pub fn utf16(label: &str, bytes: &[u8]) -> String {
    let (little, bytes) = match bytes {
        [0xff, 0xfe, rest @ ..] => (true, rest),
        [0xfe, 0xff, rest @ ..] => (false, rest),
        _ => (label.ends_with("le"), bytes),
    };
    let units = bytes.chunks_exact(2).map(|pair| match little {
        true => u16::from_le_bytes([pair[0], pair[1]]),
        false => u16::from_be_bytes([pair[0], pair[1]]),
    });
    char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{fffd}')).collect()
}

/// UTF-7 (RFC 2152), which old Exchange servers wrote bounces in and which no platform decodes any more.
fn utf7(bytes: &[u8]) -> String {
    let mut out = String::new();
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        if *first != b'+' {
            out.push(char::from(*first));
            rest = after;
            continue;
        }
        let len = after.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/')).count();
        if len == 0 {
            out.push('+');
        }
        let mut shifted = Vec::new();
        super::encoding::base64_into(&after[..len], &mut shifted, &mut Default::default());
        out.push_str(&utf16("be", &shifted));
        rest = &after[len..];
        if let [b'-', after @ ..] = rest {
            rest = after;
        }
    }
    out
}

#[cfg(feature = "wasm")]
fn platform(label: &str, bytes: &[u8]) -> Option<String> {
    host::TextDecoder::new(label).ok()?.decode(bytes).ok()
}

#[cfg(all(feature = "charsets", not(feature = "wasm")))]
fn platform(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(not(any(feature = "charsets", feature = "wasm")))]
fn platform(_label: &str, _bytes: &[u8]) -> Option<String> {
    None
}

/// The Encoding standard's decoder, which every JavaScript host has.
#[cfg(feature = "wasm")]
mod host {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        pub type TextDecoder;

        #[wasm_bindgen(constructor, catch)]
        pub fn new(label: &str) -> Result<TextDecoder, JsValue>;

        #[wasm_bindgen(method, catch)]
        pub fn decode(this: &TextDecoder, bytes: &[u8]) -> Result<String, JsValue>;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_mislabels() {
        let cases: &[(&str, &[u8], &str)] = &[
            ("utf-8", "Postfach für".as_bytes(), "Postfach für"),
            ("us-ascii", b"Postfach f\xfcr", "Postfach für"),
            ("iso-8859-1", "Postfach für".as_bytes(), "Postfach für"),
            ("windows-1252", b"\x93full\x94", "“full”"),
            ("utf-16", b"\xff\xfef\0u\0", "fu"),
            ("utf-16be", b"\0f\0u", "fu"),
            ("unicode-1-1-utf-7", b"f+APw-r +- x", "für + x"),
            ("no-such-charset", b"f\xfcr", "für"),
        ];
        for (label, bytes, expected) in cases {
            assert_eq!(decode(label, bytes), *expected, "{label}");
        }
    }

    #[cfg(feature = "charsets")]
    #[test]
    fn legacy_charsets() {
        let cases: &[(&str, &[u8], &str)] = &[
            ("iso-2022-jp", b"\x1b$B%a!<%k\x1b(B", "メール"),
            ("shift_jis", b"\x83\x81\x81[\x83\x8b", "メール"),
            ("euc-kr", b"\xb8\xde\xc0\xcf", "메일"),
            ("gb18030", b"\xd3\xca\xbc\xfe", "邮件"),
            ("big5", b"\xb6l\xa5\xf3", "郵件"),
            ("koi8-r", b"\xd0\xcf\xde\xd4\xc1", "почта"),
            ("windows-1251", b"\xef\xee\xf7\xf2\xe0", "почта"),
        ];
        for (label, bytes, expected) in cases {
            assert_eq!(decode(label, bytes), *expected, "{label}");
        }
    }
}
