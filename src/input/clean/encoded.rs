//! Encodings that a text was copied in: quoted-printable (RFC 2045 §6.7) and URL encoding (RFC 3986 §2.1).

use super::Rewrite;
use crate::input::scan::Scan;
use crate::input::text::Text;

/// Decodes quoted-printable when hardly any `=` stands for itself, as it must be in such a text.
pub fn quoted_printable(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let bytes = string.as_bytes();
    let (mut octets, mut wraps, mut plain, mut certain) = (0, 0, 0, 0);
    for (at, _) in string.match_indices('=') {
        let rest = &bytes[at + 1..];
        match rest {
            _ if is_line_end(rest) && at > 0 && bytes[at - 1] != b'=' => wraps += 1,
            [high, low, ..] if is_upper_hex(*high) && is_upper_hex(*low) => {
                octets += 1;
                certain += usize::from(matches!(
                    (high, low),
                    (b'3', b'C' | b'D' | b'E') | (b'4', b'0') | (b'C', b'2' | b'3') | (b'E', b'2')
                ));
            }
            _ => plain += 1,
        }
    }
    let evident = octets > 1 || certain > 0 || (wraps > 0 && has_long_line(string));
    if !evident || plain * 4 > octets + wraps {
        return None;
    }
    let mut rewrite = Rewrite::new(text);
    let mut at = 0;
    while let Some(len) = string[at..].find('=') {
        at += len;
        let mut found = Vec::new();
        let mut end = at;
        while let [b'=', high, low, ..] = bytes[end..]
            && is_upper_hex(high)
            && is_upper_hex(low)
        {
            found.extend(hex(high, low));
            end += 3;
        }
        if found.is_empty() {
            end = at + 1 + bytes[at + 1..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
            match bytes[end..] {
                [b'\r', b'\n', ..] => rewrite.remove(at..end + 2),
                [b'\r' | b'\n', ..] => rewrite.remove(at..end + 1),
                _ => {}
            }
            at += 1;
            while at < rewrite.done {
                at += 1;
            }
            continue;
        }
        rewrite.replace(at..end, &decoded(&found));
        at = end;
    }
    rewrite.finish()
}

/// Nothing but blanks follows up to the end of the line.
fn is_line_end(rest: &[u8]) -> bool {
    let blanks = rest.iter().take(8).take_while(|b| matches!(b, b' ' | b'\t')).count();
    matches!(rest.get(blanks), Some(b'\r' | b'\n'))
}

/// Soft wraps end lines of up to 76 characters.
fn has_long_line(text: &str) -> bool {
    let is_wrap = |line: &str| line.ends_with('=') && !line.ends_with("==") && !ends_with_base64(line);
    text.split(&['\r', '\n'][..]).any(|line| (60..=77).contains(&line.len()) && is_wrap(line))
}

/// `AUTH PLAIN AGphbgBzZWNyZXQ=` in a session.
fn ends_with_base64(line: &str) -> bool {
    let word = line.rsplit(&[' ', '\t'][..]).next().unwrap_or("");
    let is_mixed = word.bytes().any(|b| b.is_ascii_uppercase()) && word.bytes().any(|b| b.is_ascii_lowercase());
    let is_digit = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    word.len() >= 12 && word.len().is_multiple_of(4) && is_mixed && word.bytes().all(is_digit)
}

/// Decodes URL encoding when it is what stands for the blanks. An address of a page inside a text keeps its `%40`.
pub fn url(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let bytes = string.as_bytes();
    let trimmed = string.trim();
    let blanks = trimmed.bytes().filter(u8::is_ascii_whitespace).count();
    let octets = escapes(bytes).count();
    let coded_blanks = string.places_of("%20").count();
    let plus_blanks = if coded_blanks == 0 && octets > 0 && blanks == 0 { string.matches('+').count() } else { 0 };
    if octets == 0 || (blanks > 0 && coded_blanks <= 2 * blanks) {
        return None;
    }
    let is_query = trimmed.contains('=') && blanks == 0;
    let mut rewrite = Rewrite::new(text);
    let mut at = 0;
    let mut key = is_query && !trimmed.contains('?');
    while at < bytes.len() {
        match bytes[at] {
            b'%' => {
                let mut found = Vec::new();
                while let Some(&[b'%', high, low]) = bytes.get(at + 3 * found.len()..at + 3 * found.len() + 3)
                    && let Some(byte) = hex(high, low)
                {
                    found.push(byte);
                }
                if found.is_empty() {
                    at += 1;
                } else {
                    let end = at + 3 * found.len();
                    rewrite.replace(at..end, &decoded(&found));
                    at = end;
                }
                continue;
            }
            b'+' if plus_blanks > 0 => rewrite.replace(at..at + 1, " "),
            b'?' | b'&' if is_query => {
                rewrite.replace(at..at + 1, "\n");
                key = true;
            }
            b'=' if key => {
                rewrite.replace(at..at + 1, ": ");
                key = false;
            }
            _ => {}
        }
        at += 1;
    }
    rewrite.finish()
}

fn escapes(bytes: &[u8]) -> impl Iterator<Item = u8> + '_ {
    bytes.windows(3).filter(|window| window[0] == b'%').filter_map(|window| hex(window[1], window[2]))
}

/// Bytes of UTF-8, or of Latin-1 where they are none.
pub fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(words) => words.to_string(),
        Err(_) => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

pub fn hex(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(high)? * 16 + digit(low)?) as u8)
}

fn is_upper_hex(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'A'..=b'F')
}
