//! Lists of words in one text, a word a line: a pointer and a length for each word would weigh as much as the word. What is
//! asked of a list is compiled once here and not at each place that asks.
//!
//! Finding the next word costs its letters. A list that each line or word of a long mail is held against stays a slice:
//! measured, four of them took a sixteenth of the time that mails take.

use crate::input::scan::Scan;

/// Words, each followed by a line end. [`list!`] makes it.
#[derive(Clone, Copy)]
pub struct List(pub &'static str);

/// A [`List`] of literals.
macro_rules! list {
    ($($word:literal),* $(,)?) => {
        $crate::list::List(concat!($($word, "\n"),*))
    };
}
pub(crate) use list;

/// The words of a list.
#[derive(Clone)]
pub struct Words(&'static str);

impl Iterator for Words {
    type Item = &'static str;

    /// A plain loop: words are too short for a search that first looks how to search.
    #[inline(never)]
    fn next(&mut self) -> Option<&'static str> {
        let len = self.0.bytes().position(|byte| byte == b'\n')?;
        let (word, rest) = self.0.split_at(len);
        self.0 = &rest[1..];
        Some(word)
    }
}

/// Which pairs of neighbouring bytes a text has: most words of a list are not in it, and one of their pairs tells.
struct Pairs([u64; 16]);

impl Pairs {
    fn of(text: &str) -> Pairs {
        let mut pairs = Pairs([0; 16]);
        for pair in text.as_bytes().windows(2) {
            let (row, bit) = Pairs::place(pair[0], pair[1]);
            pairs.0[row] |= bit;
        }
        pairs
    }

    fn have(&self, first: u8, second: u8) -> bool {
        let (row, bit) = Pairs::place(first, second);
        self.0[row] & bit != 0
    }

    /// Pairs share places: small letters differ in five bits.
    fn place(first: u8, second: u8) -> (usize, u64) {
        let number = usize::from(first) << 5 ^ usize::from(second);
        (number >> 6 & 15, 1 << (number & 63))
    }
}

impl List {
    pub fn iter(self) -> Words {
        Words(self.0)
    }

    #[inline(never)]
    fn any(self, test: &dyn Fn(&str) -> bool) -> bool {
        self.iter().any(test)
    }

    /// Whether a word stands in the list.
    #[inline(never)]
    pub fn has(self, word: &str) -> bool {
        self.any(&|known| known == word)
    }

    /// The same without regard to the case of ASCII letters.
    #[inline(never)]
    pub fn has_any_case(self, word: &str) -> bool {
        self.any(&|known| known.eq_ignore_ascii_case(word))
    }

    /// Whether a text has one of the words in it.
    pub fn is_in(self, text: &str) -> bool {
        self.any_in(text, &mut |_| true)
    }

    /// Whether the test holds for one of the words that a text has in it. Most words of a list are passed over at their first
    /// pair of letters.
    #[inline(never)]
    pub fn any_in(self, text: &str, test: &mut dyn FnMut(&'static str) -> bool) -> bool {
        let pairs = Pairs::of(text);
        let bytes = self.0.as_bytes();
        let mut start = 0;
        while start < bytes.len() {
            let mut end = start + 1;
            while bytes[end] != b'\n' && pairs.have(bytes[end - 1], bytes[end]) {
                end += 1;
            }
            if bytes[end] == b'\n' {
                let known = &self.0[start..end];
                if text.has_words(known) && test(known) {
                    return true;
                }
            } else {
                end += bytes[end..].iter().take_while(|byte| **byte != b'\n').count();
            }
            start = end + 1;
        }
        false
    }

    /// Whether a text begins with one of the words.
    #[inline(never)]
    pub fn begins(self, text: &str) -> bool {
        self.any(&|known| text.starts_with(known))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_are_asked_word_by_word() {
        let list = list!["mail", "Rcpt to", "größe"];
        assert!(list.has("mail") && !list.has("Mail") && !list.has("mai") && !list.has(""));
        assert!(list.has_any_case("rcpt TO") && !list.has_any_case("rcpt"));
        assert!(list.is_in("email") && !list.is_in("rcpt"));
        assert!(list!["ab", "x"].is_in("x") && list!["größe"].is_in("eine größe") && !list!["größe"].is_in("grö-ße"));
        assert!(list.begins("mailer") && !list.begins("email"));
        assert_eq!(list.iter().collect::<Vec<_>>(), ["mail", "Rcpt to", "größe"]);
    }
}
