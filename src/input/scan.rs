//! Searching text by character, compiled once: the methods of `str` are compiled anew for each closure and for each
//! length of an array, which made up a good part of the module.

use crate::letters::lowered;
use std::str::Split;

/// A test of one character.
pub type Test<'t> = &'t dyn Fn(char) -> bool;

/// The methods of `str` of the same names with one type of pattern: `_by` takes a test, `_any` the characters in a row.
pub trait Scan {
    fn find_by(&self, test: Test) -> Option<usize>;
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

fn has(set: &str, c: char) -> bool {
    if c.is_ascii() { set.as_bytes().contains(&(c as u8)) } else { !set.is_ascii() && set.chars().any(|one| one == c) }
}

impl Scan for str {
    #[inline(never)]
    fn find_by(&self, test: Test) -> Option<usize> {
        self.char_indices().find(|&(_, c)| test(c)).map(|(at, _)| at)
    }

    #[inline(never)]
    fn find_any(&self, set: &str) -> Option<usize> {
        if !set.is_ascii() {
            return self.find_by(&|c| has(set, c));
        }
        let mut bits = [0u64; 4];
        for byte in set.bytes() {
            bits[usize::from(byte >> 6)] |= 1 << (byte & 63);
        }
        self.bytes().position(|byte| bits[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1)
    }

    #[inline(never)]
    fn rfind_any(&self, set: &str) -> Option<usize> {
        self.char_indices().rfind(|&(_, c)| has(set, c)).map(|(at, _)| at)
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
        self.starts_by(&|c| has(set, c))
    }

    #[inline(never)]
    fn ends_by(&self, test: Test) -> bool {
        self.chars().next_back().is_some_and(test)
    }

    #[inline(never)]
    fn ends_any(&self, set: &str) -> bool {
        self.ends_by(&|c| has(set, c))
    }

    #[inline(never)]
    fn trim_start_by(&self, test: Test) -> &str {
        self.trim_start_matches(test)
    }

    #[inline(never)]
    fn trim_start_any(&self, set: &str) -> &str {
        self.trim_start_by(&|c| has(set, c))
    }

    #[inline(never)]
    fn trim_end_by(&self, test: Test) -> &str {
        self.trim_end_matches(test)
    }

    #[inline(never)]
    fn trim_end_any(&self, set: &str) -> &str {
        self.trim_end_by(&|c| has(set, c))
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
