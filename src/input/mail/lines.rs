//! Lines of bytes, however they end: CRLF, LF, CR, and the CR CR LF of doubled conversions.

use crate::input::scan;
use std::ops::Range;

/// A line without its end, and where the next one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub start: usize,
    pub end: usize,
    pub next: usize,
}

/// The line that begins at `at`.
pub fn at(bytes: &[u8], at: usize, limit: usize) -> Line {
    let rest = &bytes[at..limit];
    let len = scan::position(rest, b'\r', b'\n').unwrap_or(rest.len());
    let ends = match rest[len..] {
        [b'\r', b'\r', b'\n', ..] => 3,
        [b'\r', b'\n', ..] => 2,
        [_, ..] => 1,
        [] => 0,
    };
    Line { start: at, end: at + len, next: at + len + ends }
}

/// The lines of a part of the input.
pub fn all(bytes: &[u8], range: Range<usize>) -> impl Iterator<Item = Line> + '_ {
    let mut next = range.start;
    std::iter::from_fn(move || {
        if next >= range.end {
            return None;
        }
        let line = at(bytes, next, range.end);
        next = line.next;
        Some(line)
    })
}

/// The length of a field name that a line begins with (RFC 5322 §2.2), without the colon.
pub fn field_name(line: &[u8]) -> Option<usize> {
    let len = line.iter().take(101).position(|b| !b.is_ascii_graphic() || *b == b':')?;
    let after = line[len..].iter().find(|b| !matches!(b, b' ' | b'\t'))?;
    (len > 0 && *after == b':' && line[..len].iter().any(u8::is_ascii_alphabetic)).then_some(len)
}
