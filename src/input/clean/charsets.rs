//! Letters that were decoded by the wrong table: UTF-8 read as Latin-1 (`EmpfÃ¤nger`), and ISO-2022-JP without its escape
//! characters (`$B%a!<%k(B`).

use super::Rewrite;
use crate::input::mail;
use crate::input::scan::{Bytes, Scan};
use crate::input::text::Text;

/// What `Ã` to `ô` begin with, and the `$` of ISO-2022-JP.
pub const MARKS: Bytes = Bytes::of(b"\xc3$");

pub fn undo(text: &Text) -> Option<Text> {
    let is_beyond_ascii = text.as_str().bytes().any(|byte| byte == 0xc3);
    is_beyond_ascii.then(|| latin(text)).flatten().or_else(|| japanese(text))
}

/// UTF-8 read as windows-1252. Where any letter stays that is no part of such a sequence, the text was read rightly.
fn latin(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    let (mut misread, mut right) = (0, 0);
    let mut at = 0;
    while at < string.len() {
        let plain = string[at..].bytes().take_while(u8::is_ascii).count();
        at += plain;
        match sequence(&string[at..]) {
            Some((c, len)) => {
                misread += 1;
                rewrite.replace(at..at + len, c.encode_utf8(&mut [0; 4]));
                at += len;
            }
            None => {
                let c = string[at..].chars().next().map_or(0, char::len_utf8);
                right += usize::from(c > 0);
                at += c;
            }
        }
    }
    let is_sure = misread > right && (misread > 1 || string.contains_any("ÃÂ"));
    rewrite.finish().filter(|_| is_sure)
}

/// The character that a text's first characters are the bytes of, and their length in the text.
fn sequence(text: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    let mut filled = 0;
    let mut wanted = 1;
    let mut len = 0;
    for c in text.chars().take(4) {
        let byte = latin_byte(c)?;
        if filled == 0 {
            wanted = match byte {
                0xc2..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xf4 => 4,
                _ => return None,
            };
        }
        bytes[filled] = byte;
        filled += 1;
        len += c.len_utf8();
        if filled == wanted {
            let read = std::str::from_utf8(&bytes[..filled]).ok()?;
            return Some((read.chars().next()?, len));
        }
    }
    None
}

/// The byte that windows-1252 shows as a character beyond ASCII.
fn latin_byte(c: char) -> Option<u8> {
    match u32::from(c) {
        code @ 0x80..=0xff => Some(code as u8),
        _ => mail::windows_1252_byte(c),
    }
}

/// `$B…(B` and `$@…(J` (RFC 1468) whose ESC characters are gone.
fn japanese(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    let mut at = 0;
    while let Some(start) = string[at..].find('$').map(|start| at + start) {
        at = start + 1;
        if !string[at..].starts_any("B@") {
            continue;
        }
        let len = string[at + 1..].bytes().take_while(|byte| matches!(byte, 0x21..=0x7e)).count();
        let run = &string[at + 1..at + 1 + len];
        let Some(end) = run.find_words("(B").or_else(|| run.find_words("(J")).filter(|end| *end > 0 && end % 2 == 0)
        else {
            at += 1 + len;
            continue;
        };
        let escaped = format!("\u{1b}$B{}\u{1b}(B", &run[..end]);
        let read = mail::decoded("iso-2022-jp", escaped.as_bytes());
        let is_text = !read.is_empty() && !read.is_ascii() && !read.contains(['\u{fffd}', '\u{1b}']);
        if is_text {
            rewrite.replace(start..at + 1 + end + 2, &read);
        }
        at += 1 + end + 2;
    }
    rewrite.finish()
}
