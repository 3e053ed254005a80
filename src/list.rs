//! Lists of words in one text, those of one length together: a pointer and a length for each word would weigh as much as the
//! word. What is asked of a list is compiled once here and not at each place that asks.

use crate::input::scan::Scan;

/// Words, in no order that could be relied on. [`list!`] makes it: for each length a character whose number it is, one whose
/// number tells how many words have it, and the words.
#[derive(Clone, Copy)]
pub struct List(pub &'static str);

/// A [`List`] of literals, each shorter than 128 bytes.
macro_rules! list {
    ($($word:literal),* $(,)?) => {{
        const WORDS: &[&str] = &[$($word),*];
        const BYTES: [u8; $crate::list::packed_len(WORDS)] = $crate::list::packed(WORDS);
        const TEXT: &str = match std::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => panic!("too long a word, or too many words, for a list"),
        };
        $crate::list::List(TEXT)
    }};
}
pub(crate) use list;

/// How many of some words have a length.
const fn count(words: &[&str], len: usize) -> usize {
    let (mut count, mut word) = (0, 0);
    while word < words.len() {
        count += (words[word].len() == len) as usize;
        word += 1;
    }
    count
}

/// The bytes that a list takes.
pub const fn packed_len(words: &[&str]) -> usize {
    let (mut bytes, mut len) = (0, 1);
    while len < 256 {
        let count = count(words, len);
        bytes += if count > 0 { 2 + count * len } else { 0 };
        len += 1;
    }
    bytes
}

/// The bytes of a list.
pub const fn packed<const LEN: usize>(words: &[&str]) -> [u8; LEN] {
    let mut bytes = [0; LEN];
    let (mut at, mut len) = (0, 1);
    while len < 256 {
        let count = count(words, len);
        if count > 0 {
            (bytes[at], bytes[at + 1]) = (len as u8, count as u8);
            at += 2;
        }
        let mut word = 0;
        while word < words.len() {
            let letters = words[word].as_bytes();
            let mut letter = 0;
            while letters.len() == len && letter < len {
                bytes[at] = letters[letter];
                at += 1;
                letter += 1;
            }
            word += 1;
        }
        len += 1;
    }
    bytes
}

/// The words of a list.
#[derive(Clone)]
pub struct Words {
    text: &'static str,
    len: usize,
    /// How many words of this length are left.
    left: u8,
}

impl Iterator for Words {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        if self.left == 0 {
            let &[len, count, ..] = self.text.as_bytes() else { return None };
            (self.text, self.len, self.left) = (&self.text[2..], len.into(), count);
        }
        let (word, rest) = self.text.split_at(self.len);
        self.text = rest;
        self.left -= 1;
        Some(word)
    }
}

/// Which pairs of neighbouring bytes a text has: most words of a list are not in it, and one of their pairs tells.
struct Pairs([bool; 1024]);

impl Pairs {
    fn of(text: &str) -> Pairs {
        let mut pairs = Pairs([false; 1024]);
        for pair in text.as_bytes().windows(2) {
            pairs.0[Pairs::place(pair)] = true;
        }
        pairs
    }

    fn have(&self, pair: &[u8]) -> bool {
        self.0[Pairs::place(pair)]
    }

    /// Pairs share places: small letters differ in five bits.
    fn place(pair: &[u8]) -> usize {
        (usize::from(pair[0]) << 5 ^ usize::from(pair[1])) & 1023
    }
}

impl List {
    pub fn iter(self) -> Words {
        Words { text: self.0, len: 0, left: 0 }
    }

    #[inline(never)]
    fn any(self, test: &dyn Fn(&str) -> bool) -> bool {
        self.iter().any(test)
    }

    /// Whether a word stands in the list.
    pub fn has(self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// The place of the words of one length, one behind the other, and their bytes.
    fn of_length(self, length: usize) -> (usize, &'static [u8]) {
        let mut rest = self.0.as_bytes();
        while let [len, count, after @ ..] = rest {
            let (known, next) = after.split_at(usize::from(*len) * usize::from(*count));
            if length == usize::from(*len) {
                return (self.0.len() - after.len(), known);
            }
            rest = next;
        }
        (0, &[])
    }

    /// The word of the list that is the same.
    #[inline(never)]
    pub fn get(self, word: &str) -> Option<&'static str> {
        let (start, known) = self.of_length(word.len());
        let at = known.chunks_exact(word.len().max(1)).position(|known| known == word.as_bytes())?;
        self.0.get(start + at * word.len()..start + (at + 1) * word.len())
    }

    /// The same without regard to the case of ASCII letters.
    #[inline(never)]
    pub fn has_any_case(self, word: &str) -> bool {
        let (_, known) = self.of_length(word.len());
        known.chunks_exact(word.len().max(1)).any(|known| known.eq_ignore_ascii_case(word.as_bytes()))
    }

    /// The longest word that a text begins with.
    #[inline(never)]
    pub fn beginning(self, text: &str) -> Option<&'static str> {
        // Most words begin with another letter, and are not compared further.
        let first = text.as_bytes().first();
        self.iter().filter(|known| known.as_bytes().first() == first && text.starts_with(known)).last()
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
        self.iter().any(|known| {
            known.as_bytes().windows(2).all(|pair| pairs.have(pair)) && text.has_words(known) && test(known)
        })
    }

    /// Whether a text begins with one of the words.
    pub fn begins(self, text: &str) -> bool {
        self.any(&|known| text.starts_with(known))
    }
}

/// Words with what each stands for, in their order: one text again, with a line for each word.
#[derive(Clone, Copy)]
pub struct Table<T: 'static> {
    pub words: &'static str,
    pub values: &'static [T],
}

/// A [`Table`] of literals and their values.
macro_rules! table {
    ($($word:literal => $value:expr),* $(,)?) => {
        $crate::list::Table { words: concat!($($word, "\n"),*), values: &[$($value),*] }
    };
}
pub(crate) use table;

impl<T: Copy> Table<T> {
    pub fn iter(self) -> impl Iterator<Item = (&'static str, T)> {
        self.words.split_terminator('\n').zip(self.values.iter().copied())
    }

    /// The first word that passes a test, and what it stands for.
    pub fn find(self, test: &dyn Fn(&str) -> bool) -> Option<(&'static str, T)> {
        let (at, word) = first(self.words, test)?;
        Some((word, self.values[at]))
    }
}

/// The first line that passes a test, and its number.
#[inline(never)]
fn first(lines: &'static str, test: &dyn Fn(&str) -> bool) -> Option<(usize, &'static str)> {
    lines.split_terminator('\n').enumerate().find(|(_, line)| test(line))
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
        assert_eq!(list.beginning("mailer"), Some("mail"));
        assert_eq!(list.iter().collect::<Vec<_>>(), ["mail", "Rcpt to", "größe"]);
        assert_eq!(list!["bb", "größe", "c", "aa"].iter().collect::<Vec<_>>(), ["c", "bb", "aa", "größe"]);
    }

    #[test]
    fn tables_keep_their_order() {
        let table = table!["mail from" => 1, "mail" => 2, "größe" => 3];
        assert_eq!(table.find(&|word| "mail from x".starts_with(word)), Some(("mail from", 1)));
        assert_eq!(table.find(&|word| word == "größe"), Some(("größe", 3)));
        assert_eq!(table.find(&|word| word.is_empty()), None);
        assert_eq!(table.iter().map(|(_, value)| value).collect::<Vec<_>>(), [1, 2, 3]);
    }
}
