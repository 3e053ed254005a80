//! `key=value` lists as nearly every mail server logs them.

use crate::input::scan::Scan;
use std::ops::Range;

/// The value of a key: without its quotes or angle brackets; otherwise up to the next comma or blank.
pub fn value(words: &str, key: &str) -> Option<Range<usize>> {
    let start = start(words, key)?;
    let rest = &words[start..];
    let first = rest.chars().next()?;
    let (open, end) = match first {
        '"' | '\'' => (1, closing_quote(rest, first)),
        '<' => (1, rest.find('>')?),
        _ => (0, rest.find_by(&|c: char| matches!(c, ',' | ';') || c.is_whitespace()).unwrap_or(rest.len())),
    };
    (open < end).then(|| start + open..start + end)
}

/// The value of a key up to the next `, ` and a key, or the end: values with blanks.
pub fn long_value(words: &str, key: &str) -> Option<Range<usize>> {
    let start = start(words, key)?;
    let rest = &words[start..];
    if rest.starts_with('"') {
        return value(words, key);
    }
    let mut end = rest.len();
    for at in rest.places_of(", ") {
        let next = &rest[at + 2..];
        let name = next.find_by(&|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(0);
        if name > 0 && next[name..].starts_with('=') {
            end = at;
            break;
        }
    }
    let end = rest[..end].trim_end().len();
    (end > 0).then_some(start..start + end)
}

/// Where the value of a key begins.
fn start(words: &str, key: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = words[from..].find_words(key) {
        let at = from + at;
        let after = at + key.len();
        from = after;
        let is_whole = !words[..at].ends_by(&|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '='));
        let rest = &words[after..];
        let gap = rest.len() - rest.trim_start_matches(' ').len();
        if is_whole && gap <= 1 && rest[gap..].starts_with('=') {
            let value = &rest[gap + 1..];
            let blanks = if gap > 0 { value.len() - value.trim_start_matches(' ').len() } else { 0 };
            return Some(after + gap + 1 + blanks);
        }
    }
    None
}

fn closing_quote(words: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in words.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at,
            _ => {}
        }
    }
    words.len()
}

/// The first of some keys that has a value.
pub fn first(words: &str, keys: &[&str]) -> Option<Range<usize>> {
    keys.iter().find_map(|key| value(words, key))
}

/// The cells of a line of separated values (RFC 4180), without their quotes.
pub fn cells(words: &str, separator: char) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut at = 0;
    loop {
        let rest = &words[at..];
        let len = match rest.starts_with('"') {
            true => end_of_quoted(rest, separator),
            false => rest.find(separator).unwrap_or(rest.len()),
        };
        let cell = at..at + len;
        let is_closed = len >= 2 && rest[..len].starts_with('"') && rest[..len].ends_with('"');
        cells.push(if is_closed { cell.start + 1..cell.end - 1 } else { cell.clone() });
        // A field after a quoted one begins behind its separator.
        match words[cell.end..].find(separator) {
            Some(next) => at = cell.end + next + 1,
            None => return cells,
        }
    }
}

/// The length of a quoted cell with both quotes; doubled quotes stand for one.
fn end_of_quoted(rest: &str, separator: char) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'"' if bytes.get(at + 1) == Some(&b'"') => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.find(separator).unwrap_or(rest.len())
}
