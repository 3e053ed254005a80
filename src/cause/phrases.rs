//! Finds the phrases of the rules in a text.
//!
//! A phrase is a row of word sets with gaps between them (`{mailbox} ..2 not exist`). The text is cut into tokens once; each
//! token that is a word of some set wakes the phrases whose rarest set it belongs to, and these look to both sides. Looking
//! is bounded by the gaps, so the cost is linear in the text whatever the text is.

use super::words::{self, Shape, Token};
use crate::knowledge::Numbers;
use crate::knowledge::tables::{PHRASE_GAPS, PHRASE_HEADS, PHRASE_RULE_STEPS, PHRASE_SET_CODES, SETS};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::sync::OnceLock;

/// A phrase of a rule found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Index into the rules.
    pub rule: u16,
    /// The phrase forbids its rule where it is found (`unless`).
    pub forbids: bool,
    /// Tokens from the first to the last word of the phrase.
    pub first: usize,
    pub last: usize,
}

/// A text cut into tokens, each with the sets that its word belongs to.
pub struct Scanned {
    pub tokens: Vec<Token>,
    /// For each token the list of its sets: a range of `members`.
    sets: Vec<(u32, u32)>,
    members: Vec<u16>,
}

impl Scanned {
    fn sets_of(&self, token: usize) -> &[u16] {
        let (start, end) = self.sets[token];
        &self.members[start as usize..end as usize]
    }

    fn is_in(&self, token: usize, set: u16) -> bool {
        self.sets_of(token).contains(&set)
    }

    /// The bytes of the text from one token to another.
    pub fn range(&self, first: usize, last: usize) -> Range<usize> {
        self.tokens[first].start..self.tokens[last].end
    }
}

/// Cuts a text into tokens. Words that carry no meaning are left out.
pub fn scan(text: &str) -> Scanned {
    let index = Index::get();
    let mut scanned = Scanned { tokens: Vec::new(), sets: Vec::new(), members: Vec::new() };
    let mut word = String::new();
    let mut stop = false;
    for mut token in words::tokens(text) {
        stop |= token.after_stop;
        let start = scanned.members.len() as u32;
        match token.shape {
            Shape::Word | Shape::Number => {
                words::normalise(&text[token.start..token.end], &mut word);
                if word.is_empty() {
                    continue;
                }
                index.lookup(&word, &mut scanned.members);
            }
            Shape::UrlWord => {
                words::normalise(&text[token.start..token.end], &mut word);
                word.insert(0, '/');
                index.lookup(&word, &mut scanned.members);
            }
            // Phrases name an address that means something by itself: 127.255.255.254.
            Shape::Ip => index.lookup(&text[token.start..token.end], &mut scanned.members),
            Shape::Address | Shape::Host => {}
        }
        index.lookup_shape(token.shape, &mut scanned.members);
        token.after_stop = std::mem::take(&mut stop);
        scanned.tokens.push(token);
        scanned.sets.push((start, scanned.members.len() as u32));
    }
    scanned
}

/// All phrases in the text, in no particular order; a phrase found twice is told twice.
pub fn find(scanned: &Scanned, mut found: impl FnMut(Hit)) {
    let index = Index::get();
    for token in 0..scanned.tokens.len() {
        for &set in scanned.sets_of(token) {
            let anchored = index.anchors[set as usize]..index.anchors[set as usize + 1];
            for &(phrase, anchor) in &index.anchored[anchored.start as usize..anchored.end as usize] {
                #[cfg(feature = "reports")]
                let number = phrase;
                let phrase = &index.phrases[phrase as usize];
                let elements = &index.elements[phrase.elements.start as usize..phrase.elements.end as usize];
                let anchor = anchor as usize;
                let Some(last) = forward(scanned, &elements[anchor + 1..], token) else { continue };
                let Some(first) = backward(scanned, &elements[..=anchor], token) else { continue };
                #[cfg(feature = "reports")]
                if !phrase.forbids && !super::reports::is_shown(number) {
                    continue;
                }
                found(Hit { rule: phrase.rule, forbids: phrase.forbids, first, last });
            }
        }
    }
}

/// One set of a phrase, and how many words may stand between it and the set before it.
#[derive(Clone, Copy)]
struct Element {
    set: u16,
    gap: u8,
}

/// Tokens that may stand anywhere inside a phrase without counting as words.
fn is_transparent(shape: Shape) -> bool {
    shape != Shape::Word
}

/// The most transparent tokens between two words of a phrase.
const MAX_TRANSPARENT: usize = 8;

fn forward(scanned: &Scanned, elements: &[Element], from: usize) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(from) };
    let mut words = 0;
    for token in from + 1..scanned.tokens.len().min(from + 2 + element.gap as usize + MAX_TRANSPARENT) {
        let stop = usize::from(scanned.tokens[token].after_stop);
        if words + stop > element.gap as usize {
            return None;
        }
        if scanned.is_in(token, element.set)
            && let Some(last) = forward(scanned, rest, token)
        {
            return Some(last);
        }
        words += stop + usize::from(!is_transparent(scanned.tokens[token].shape));
        if words > element.gap as usize {
            return None;
        }
    }
    None
}

/// `elements` ends with the one that `from` matched.
fn backward(scanned: &Scanned, elements: &[Element], from: usize) -> Option<usize> {
    let [rest @ .., before, matched] = elements else { return Some(from) };
    let gap = matched.gap as usize;
    let mut words = usize::from(scanned.tokens[from].after_stop);
    for token in (from.saturating_sub(1 + gap + MAX_TRANSPARENT)..from).rev() {
        if words > gap {
            return None;
        }
        if scanned.is_in(token, before.set) {
            let mut left = [Element { set: 0, gap: 0 }; MAX_ELEMENTS];
            left[..rest.len()].copy_from_slice(rest);
            left[rest.len()] = *before;
            if let Some(first) = backward(scanned, &left[..=rest.len()], token) {
                return Some(first);
            }
        }
        words +=
            usize::from(scanned.tokens[token].after_stop) + usize::from(!is_transparent(scanned.tokens[token].shape));
    }
    None
}

/// The most sets in a phrase; the build refuses longer ones.
const MAX_ELEMENTS: usize = 24;

struct Phrase {
    rule: u16,
    forbids: bool,
    elements: Range<u32>,
}

/// The beginning of a word, and its range of `memberships`.
type Prefix = (&'static str, (u32, u32));

/// The tables of phrases, unpacked at the first use.
struct Index {
    /// Word to a range of `memberships`.
    words: HashMap<&'static str, (u32, u32), BuildHasherDefault<Fnv>>,
    /// Beginnings of words (`exist*`), by their first four bytes.
    prefixes: HashMap<[u8; 4], Vec<Prefix>, BuildHasherDefault<Fnv>>,
    memberships: Vec<u16>,
    /// The same for whole shapes: `<addr>`, `<ip>`, `<host>` and `<num>`.
    shapes: [(u32, u32); 4],
    phrases: Vec<Phrase>,
    elements: Vec<Element>,
    /// For each set a range of `anchored`.
    anchors: Vec<u32>,
    /// Phrase and the index of the element in it.
    anchored: Vec<(u16, u8)>,
}

impl Index {
    fn get() -> &'static Index {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Index::unpack)
    }

    /// Appends the sets of a word.
    fn lookup(&self, word: &str, sets: &mut Vec<u16>) {
        let own = sets.len();
        if let Some(&(start, end)) = self.words.get(word) {
            sets.extend_from_slice(&self.memberships[start as usize..end as usize]);
        }
        let Some(head) = word.as_bytes().first_chunk::<4>() else { return };
        for (prefix, (start, end)) in self.prefixes.get(head).into_iter().flatten() {
            if word.starts_with(prefix) {
                for set in &self.memberships[*start as usize..*end as usize] {
                    if !sets[own..].contains(set) {
                        sets.push(*set);
                    }
                }
            }
        }
    }

    /// Appends the sets of all tokens of a shape.
    fn lookup_shape(&self, shape: Shape, sets: &mut Vec<u16>) {
        let (start, end) = match shape {
            Shape::Address => self.shapes[0],
            Shape::Ip => self.shapes[1],
            Shape::Host => self.shapes[2],
            Shape::Number => self.shapes[3],
            Shape::Word | Shape::UrlWord => return,
        };
        sets.extend_from_slice(&self.memberships[start as usize..end as usize]);
    }

    fn unpack() -> Index {
        let mut index = Index {
            words: HashMap::default(),
            prefixes: HashMap::default(),
            memberships: Vec::new(),
            shapes: [(0, 0); 4],
            phrases: Vec::new(),
            elements: Vec::new(),
            anchors: Vec::new(),
            anchored: Vec::new(),
        };
        let set_uses = index.unpack_phrases();
        let words = index.unpack_words();
        index.choose_anchors(&set_uses, &words);
        index
    }

    /// Reads the phrases; returns how often each set is used in them.
    fn unpack_phrases(&mut self) -> Vec<u32> {
        let mut heads = Numbers(PHRASE_HEADS);
        let mut codes = Numbers(PHRASE_SET_CODES);
        let mut gaps = Numbers(PHRASE_GAPS);
        let mut uses: Vec<u32> = Vec::new();
        let mut rule = 0;
        for step in Numbers(PHRASE_RULE_STEPS) {
            rule += step as u16;
            let head = heads.number();
            let start = self.elements.len() as u32;
            for _ in 0..head / 2 {
                let code = codes.number();
                let gap = if code % 2 == 1 { gaps.number() as u8 } else { 0 };
                let set = match code / 2 {
                    0 => {
                        uses.push(0);
                        uses.len() - 1
                    }
                    known => known - 1,
                };
                uses[set] += 1;
                self.elements.push(Element { set: set as u16, gap });
            }
            self.phrases.push(Phrase { rule, forbids: head % 2 == 1, elements: start..self.elements.len() as u32 });
        }
        uses
    }

    /// Reads the words of the sets; returns for each set its words, as indexes.
    fn unpack_words(&mut self) -> Vec<Vec<u32>> {
        let mut numbers: HashMap<&'static str, u32, BuildHasherDefault<Fnv>> = HashMap::default();
        let mut sets_of: Vec<Vec<u16>> = Vec::new();
        let mut words_of: Vec<Vec<u32>> = Vec::new();
        for (set, line) in SETS.split('\n').enumerate() {
            let mut words = Vec::new();
            for word in line.split(' ') {
                let next = sets_of.len() as u32;
                let number = *numbers.entry(word).or_insert(next);
                if number == next {
                    sets_of.push(Vec::new());
                }
                sets_of[number as usize].push(set as u16);
                words.push(number);
            }
            words_of.push(words);
        }
        for (word, number) in numbers {
            let start = self.memberships.len() as u32;
            self.memberships.extend_from_slice(&sets_of[number as usize]);
            let range = (start, self.memberships.len() as u32);
            match (word, word.strip_suffix('*')) {
                ("<addr>", _) => self.shapes[0] = range,
                ("<ip>", _) => self.shapes[1] = range,
                ("<host>", _) => self.shapes[2] = range,
                ("<num>", _) => self.shapes[3] = range,
                (_, Some(prefix)) => {
                    let head = prefix.as_bytes().first_chunk::<4>().copied().unwrap_or_default();
                    self.prefixes.entry(head).or_default().push((prefix, range));
                }
                (word, None) => {
                    self.words.insert(word, range);
                }
            }
        }
        words_of
    }

    /// A phrase is woken by the set whose words are the rarest in all phrases.
    fn choose_anchors(&mut self, set_uses: &[u32], words_of: &[Vec<u32>]) {
        let mut word_uses: Vec<u32> = Vec::new();
        for (set, words) in words_of.iter().enumerate() {
            for &word in words {
                if word_uses.len() <= word as usize {
                    word_uses.resize(word as usize + 1, 0);
                }
                word_uses[word as usize] += set_uses[set];
            }
        }
        let weight = |set: u16| words_of[set as usize].iter().map(|&word| word_uses[word as usize]).sum::<u32>();
        let mut by_set: Vec<Vec<(u16, u8)>> = vec![Vec::new(); words_of.len()];
        for (number, phrase) in self.phrases.iter().enumerate() {
            let elements = &self.elements[phrase.elements.start as usize..phrase.elements.end as usize];
            let mut anchor = 0;
            for at in 1..elements.len() {
                if weight(elements[at].set) < weight(elements[anchor].set) {
                    anchor = at;
                }
            }
            by_set[elements[anchor].set as usize].push((number as u16, anchor as u8));
        }
        for list in by_set {
            self.anchors.push(self.anchored.len() as u32);
            self.anchored.extend(list);
        }
        self.anchors.push(self.anchored.len() as u32);
    }
}

/// FNV-1a: the keys are our own words, so nobody can aim at its weakness through the table; a look-up costs its word's
/// length whatever the word is.
#[derive(Clone, Copy)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
