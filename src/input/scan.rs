//! Searching text by character, compiled once: the methods of `str` are compiled anew for each closure and for each
//! length of an array, which made up a good part of the module.

use crate::letters::lowered;
use std::str::Split;

/// A test of one character.
pub type Test<'t> = &'t dyn Fn(char) -> bool;

/// The place of the first of two bytes, found eight at a time.
#[inline(never)]
pub fn position(bytes: &[u8], first: u8, second: u8) -> Option<usize> {
    const ONES: u64 = u64::MAX / 255;
    let (first_eight, second_eight) = (ONES * u64::from(first), ONES * u64::from(second));
    // The lowest bit that is set tells of the first zero; those above it may err.
    let zeros = |eight: u64| eight.wrapping_sub(ONES) & !eight & ONES << 7;
    let (eights, rest) = bytes.as_chunks::<8>();
    for (at, eight) in eights.iter().enumerate() {
        let eight = u64::from_le_bytes(*eight);
        let found = zeros(eight ^ first_eight) | zeros(eight ^ second_eight);
        if found != 0 {
            return Some(at * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(|&byte| byte == first || byte == second).map(|at| eights.len() * 8 + at)
}

/// The first place of some words from a byte on.
fn find(text: &[u8], words: &[u8], from: usize) -> Option<usize> {
    let Some(&first) = words.first() else { return (from <= text.len()).then_some(from) };
    let mut at = from;
    loop {
        at += position(text.get(at..)?, first, first)?;
        if text[at..].starts_with(words) {
            return Some(at);
        }
        at += 1;
    }
}

/// A set of bytes, a bit each.
pub struct Bytes([u64; 4]);

impl Bytes {
    pub const fn of(bytes: &[u8]) -> Bytes {
        let mut set = Bytes([0; 4]);
        let mut at = 0;
        while at < bytes.len() {
            set.0[(bytes[at] >> 6) as usize] |= 1 << (bytes[at] & 63);
            at += 1;
        }
        set
    }

    /// With the bytes that whatever is not ASCII is made of.
    pub const fn beyond_ascii(self) -> Bytes {
        Bytes([self.0[0], self.0[1], u64::MAX, u64::MAX])
    }

    pub fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    /// Whether the two have a byte in common.
    pub fn meet(&self, other: &Bytes) -> bool {
        (0..4).any(|row| self.0[row] & other.0[row] != 0)
    }
}

/// The methods of `str` of the same names with one type of pattern: `_by` takes a test, `_any` the characters in a row, `_words` and
/// `places_of` (`match_indices`) words.
pub trait Scan {
    fn find_by(&self, test: Test) -> Option<usize>;
    /// For words of our own: short ones, of which none is worth preparing a search for.
    fn find_words(&self, words: &str) -> Option<usize>;
    fn has_words(&self, words: &str) -> bool;
    /// For a character that is not known before: `contains` prepares a search for it.
    fn has_char(&self, c: char) -> bool;
    fn rfind_words(&self, words: &str) -> Option<usize>;
    fn split_words(&self, words: &str) -> Option<(&str, &str)>;
    /// All places, of which none overlaps another.
    fn places_of<'t>(&'t self, words: &'t str) -> Places<'t>;
    fn find_any(&self, set: &str) -> Option<usize>;
    fn rfind_any(&self, set: &str) -> Option<usize>;
    fn contains_by(&self, test: Test) -> bool;
    fn contains_any(&self, set: &str) -> bool;
    fn starts_by(&self, test: Test) -> bool;
    fn starts_any(&self, set: &str) -> bool;
    fn ends_by(&self, test: Test) -> bool;
    fn ends_any(&self, set: &str) -> bool;
    fn trim_start_by(&self, test: Test) -> &str;
    fn trim_start_any(&self, set: &str) -> &str;
    fn trim_end_by(&self, test: Test) -> &str;
    fn trim_end_any(&self, set: &str) -> &str;
    fn trim_by(&self, test: Test) -> &str;
    fn trim_any(&self, set: &str) -> &str;
    fn split_by<'t>(&'t self, test: Test<'t>) -> Split<'t, Test<'t>>;
    /// In small letters.
    fn lowered(&self) -> String;
}

/// See [`Scan::places_of`].
pub struct Places<'t> {
    text: &'t str,
    words: &'t str,
    from: usize,
}

impl Iterator for Places<'_> {
    type Item = usize;

    #[inline(never)]
    fn next(&mut self) -> Option<usize> {
        let at = self.from + self.text[self.from..].find_words(self.words)?;
        self.from = at + self.words.len().max(1);
        Some(at)
    }
}

impl Scan for str {
    #[inline(never)]
    fn find_by(&self, test: Test) -> Option<usize> {
        self.char_indices().find(|&(_, c)| test(c)).map(|(at, _)| at)
    }

    #[inline(never)]
    fn find_words(&self, words: &str) -> Option<usize> {
        find(self.as_bytes(), words.as_bytes(), 0)
    }

    #[inline(never)]
    fn has_words(&self, words: &str) -> bool {
        self.find_words(words).is_some()
    }

    #[inline(never)]
    fn has_char(&self, c: char) -> bool {
        if c.is_ascii() {
            position(self.as_bytes(), c as u8, c as u8).is_some()
        } else {
            !self.is_ascii() && self.chars().any(|one| one == c)
        }
    }

    #[inline(never)]
    fn rfind_words(&self, words: &str) -> Option<usize> {
        let mut last = None;
        let mut from = 0;
        while let Some(at) = find(self.as_bytes(), words.as_bytes(), from) {
            last = Some(at);
            from = at + 1;
        }
        last
    }

    #[inline(never)]
    fn split_words(&self, words: &str) -> Option<(&str, &str)> {
        let at = self.find_words(words)?;
        Some((&self[..at], &self[at + words.len()..]))
    }

    fn places_of<'t>(&'t self, words: &'t str) -> Places<'t> {
        Places { text: self, words, from: 0 }
    }

    #[inline(never)]
    fn find_any(&self, set: &str) -> Option<usize> {
        if !set.is_ascii() {
            return self.find_by(&|c| set.has_char(c));
        }
        if let [first, second] = *set.as_bytes() {
            return position(self.as_bytes(), first, second);
        }
        let set = Bytes::of(set.as_bytes());
        self.bytes().position(|byte| set.has(byte))
    }

    #[inline(never)]
    fn rfind_any(&self, set: &str) -> Option<usize> {
        self.char_indices().rfind(|&(_, c)| set.has_char(c)).map(|(at, _)| at)
    }

    fn contains_by(&self, test: Test) -> bool {
        self.find_by(test).is_some()
    }

    fn contains_any(&self, set: &str) -> bool {
        self.find_any(set).is_some()
    }

    #[inline(never)]
    fn starts_by(&self, test: Test) -> bool {
        self.chars().next().is_some_and(test)
    }

    #[inline(never)]
    fn starts_any(&self, set: &str) -> bool {
        self.starts_by(&|c| set.has_char(c))
    }

    #[inline(never)]
    fn ends_by(&self, test: Test) -> bool {
        self.chars().next_back().is_some_and(test)
    }

    #[inline(never)]
    fn ends_any(&self, set: &str) -> bool {
        self.ends_by(&|c| set.has_char(c))
    }

    #[inline(never)]
    fn trim_start_by(&self, test: Test) -> &str {
        self.trim_start_matches(test)
    }

    #[inline(never)]
    fn trim_start_any(&self, set: &str) -> &str {
        self.trim_start_by(&|c| set.has_char(c))
    }

    #[inline(never)]
    fn trim_end_by(&self, test: Test) -> &str {
        self.trim_end_matches(test)
    }

    #[inline(never)]
    fn trim_end_any(&self, set: &str) -> &str {
        self.trim_end_by(&|c| set.has_char(c))
    }

    fn trim_by(&self, test: Test) -> &str {
        self.trim_start_by(test).trim_end_by(test)
    }

    fn trim_any(&self, set: &str) -> &str {
        self.trim_start_any(set).trim_end_any(set)
    }

    fn split_by<'t>(&'t self, test: Test<'t>) -> Split<'t, Test<'t>> {
        self.split(test)
    }

    fn lowered(&self) -> String {
        lowered(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_find_what_those_of_the_standard_library_find() {
        // Bytes that differ from those looked for in one bit, or follow upon them, and every place in two rows of eight.
        let text = "a`b\u{80}c\u{e1}a@`a\u{7f}aab\u{0}\u{1}b a\u{ff}b``aba";
        for start in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            for end in (start..=text.len()).filter(|&at| text.is_char_boundary(at)) {
                let part = &text[start..end];
                for words in ["a", "b", "ab", "aba", "``", "\u{0}", "\u{1}", "é", "\u{e1}a", ""] {
                    assert_eq!(part.find_words(words), part.find(words), "{words:?} in {part:?}");
                    assert_eq!(part.rfind_words(words), part.rfind(words), "{words:?} in {part:?}");
                }
                let either = part.bytes().position(|byte| byte == b'b' || byte == b'\0');
                assert_eq!(position(part.as_bytes(), b'b', b'\0'), either, "{part:?}");
                assert_eq!(part.find_any("b@`"), part.find(['b', '@', '`']), "{part:?}");
            }
        }
    }
}
