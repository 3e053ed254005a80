//! Searching text by character, compiled once: the methods of `str` are compiled anew for each closure and for each
//! length of an array, which made up a good part of the module.

use crate::letters::lowered;
use std::str::Split;

/// A test of one character.
pub type Test<'t> = &'t dyn Fn(char) -> bool;

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
        let (text, words) = (self.as_bytes(), words.as_bytes());
        let Some(first) = words.first() else { return Some(0) };
        let mut at = 0;
        loop {
            at += text[at..].iter().position(|byte| byte == first)?;
            if text[at..].starts_with(words) {
                return Some(at);
            }
            at += 1;
        }
    }

    #[inline(never)]
    fn has_words(&self, words: &str) -> bool {
        self.find_words(words).is_some()
    }

    #[inline(never)]
    fn has_char(&self, c: char) -> bool {
        if c.is_ascii() {
            self.as_bytes().contains(&(c as u8))
        } else {
            !self.is_ascii() && self.chars().any(|one| one == c)
        }
    }

    #[inline(never)]
    fn rfind_words(&self, words: &str) -> Option<usize> {
        let (text, words) = (self.as_bytes(), words.as_bytes());
        (0..(text.len() + 1).saturating_sub(words.len())).rev().find(|&at| text[at..].starts_with(words))
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
            return self.bytes().position(|byte| byte == first || byte == second);
        }
        let mut bits = [0u64; 4];
        for byte in set.bytes() {
            bits[usize::from(byte >> 6)] |= 1 << (byte & 63);
        }
        self.bytes().position(|byte| bits[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1)
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
