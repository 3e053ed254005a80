//! Finds the phrases of the rules in a text.
//!
//! A phrase is a row of word sets with gaps between them (`{mailbox} ..2 not exist`). The text is cut into tokens once; each
//! token that is a word of some set wakes the phrases whose rarest set it belongs to, and these look to both sides. Looking
//! is bounded by the gaps, so the cost is linear in the text whatever the text is.

use super::words::{self, Shape, Token};
use crate::knowledge::{Numbers, tables};
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
    /// The sets of all tokens, a bit each.
    present: Sets,
}

/// A bit for each set.
struct Sets([u64; Sets::ROWS]);

impl Sets {
    /// A power of two, so that no row has to be looked at for being one.
    const ROWS: usize = 128;

    fn add(&mut self, set: u16) {
        self.0[usize::from(set >> 6) % Sets::ROWS] |= 1 << (set & 63);
    }

    fn has(&self, set: u16) -> bool {
        self.0[usize::from(set >> 6) % Sets::ROWS] >> (set & 63) & 1 == 1
    }
}

const _: () = assert!(tables::SET_LENGTHS.len() <= 64 * Sets::ROWS);

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
    // About as many tokens as English has; most words are in no set, some in ten.
    let tokens = text.len() / 6 + 4;
    let mut scanned = Scanned {
        tokens: Vec::with_capacity(tokens),
        sets: Vec::with_capacity(tokens),
        members: Vec::with_capacity(4 * tokens),
        present: Sets([0; Sets::ROWS]),
    };
    let mut word = String::with_capacity(32);
    let mut stop = false;
    for mut token in words::tokens(text) {
        stop |= token.after_stop;
        let start = scanned.members.len() as u32;
        match token.shape {
            Shape::Word => {
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
            Shape::Number | Shape::Ip => index.lookup(&text[token.start..token.end], &mut scanned.members),
            Shape::Address | Shape::Host => {}
        }
        scanned.members.extend_from_slice(index.sets_of_shape(token.shape));
        token.after_stop = std::mem::take(&mut stop);
        scanned.tokens.push(token);
        scanned.sets.push((start, scanned.members.len() as u32));
    }
    for &set in &scanned.members {
        scanned.present.add(set);
    }
    scanned
}

/// All phrases in the text, in no particular order; a phrase found twice is told twice.
pub fn find(scanned: &Scanned, mut found: impl FnMut(Hit)) {
    let index = Index::get();
    for token in 0..scanned.tokens.len() {
        for &set in scanned.sets_of(token).iter().filter(|set| index.waking.has(**set)) {
            for wake in index.anchored.group(set as usize) {
                if !scanned.present.has(wake.beside) {
                    continue;
                }
                let phrase = &index.phrases[wake.phrase as usize];
                let elements = &index.elements[phrase.first as usize..phrase.end as usize];
                if !elements.iter().all(|element| scanned.present.has(element.set)) {
                    continue;
                }
                let anchor = wake.anchor as usize;
                let Some(last) = forward(scanned, &elements[anchor + 1..], token) else { continue };
                let Some(first) = backward(scanned, &elements[..=anchor], token) else { continue };
                #[cfg(feature = "reports")]
                if !phrase.forbids && !super::reports::is_shown(wake.phrase) {
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
    let [rest @ .., matched] = elements else { return Some(from) };
    let Some(before) = rest.last() else { return Some(from) };
    let gap = matched.gap as usize;
    let mut words = usize::from(scanned.tokens[from].after_stop);
    for token in (from.saturating_sub(1 + gap + MAX_TRANSPARENT)..from).rev() {
        if words > gap {
            return None;
        }
        if scanned.is_in(token, before.set)
            && let Some(first) = backward(scanned, rest, token)
        {
            return Some(first);
        }
        words +=
            usize::from(scanned.tokens[token].after_stop) + usize::from(!is_transparent(scanned.tokens[token].shape));
    }
    None
}

struct Phrase {
    rule: u16,
    forbids: bool,
    /// Its range of the elements.
    first: u32,
    end: u32,
}

/// Lists in one row: the numbers of list `n` stand between two bounds.
struct Groups<T> {
    bounds: Vec<u32>,
    members: Vec<T>,
}

impl<T: Copy + Default> Groups<T> {
    /// Deals pairs of a list and a member into `count` lists, in the order of the pairs.
    fn deal(count: usize, pairs: &[(u16, T)]) -> Groups<T> {
        let mut bounds = vec![0; count + 1];
        for (list, _) in pairs {
            bounds[*list as usize + 1] += 1;
        }
        for list in 0..count {
            bounds[list + 1] += bounds[list];
        }
        let mut next = bounds.clone();
        let mut members = vec![T::default(); pairs.len()];
        for (list, member) in pairs {
            let place = &mut next[*list as usize];
            members[*place as usize] = *member;
            *place += 1;
        }
        Groups { bounds, members }
    }

    fn group(&self, list: usize) -> &[T] {
        &self.members[self.bounds[list] as usize..self.bounds[list + 1] as usize]
    }
}

/// The tables of phrases, unpacked at the first use: plain rows and one pass over each, for this is most of what a first
/// decode costs.
struct Index {
    words: Vec<&'static str>,
    /// The sets of each word.
    sets: Groups<u16>,
    /// For each hash the first word of its chain, and for each word the next one. Words hang by all their letters, the
    /// beginnings of words (`exist*`) by their first four bytes.
    chains: Vec<u16>,
    next: Vec<u16>,
    /// The words that stand for a shape: address, IP, host, number.
    shapes: [usize; 4],
    phrases: Vec<Phrase>,
    elements: Vec<Element>,
    /// For each set the phrases that it wakes.
    anchored: Groups<Wake>,
    /// The sets that wake any.
    waking: Sets,
}

/// A phrase that one of its sets wakes.
#[derive(Clone, Copy, Default)]
struct Wake {
    phrase: u16,
    /// The place of the set in it.
    anchor: u8,
    /// The next rarest of its sets: without it in the text the phrase is not even looked at.
    beside: u16,
}

/// Chains; more than words, so that most are short.
const CHAINS: usize = 1 << 13;
/// The end of a chain.
const NONE: u16 = u16::MAX;

impl Index {
    fn get() -> &'static Index {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Index::unpack)
    }

    /// Appends the sets of a word.
    fn lookup(&self, word: &str, sets: &mut Vec<u16>) {
        let own = sets.len();
        let (head, tail) = word.as_bytes().split_at(word.len().min(HEAD));
        let of_head = hash(SEED, head);
        if let Some(number) = self.hanging(hash(of_head, tail)).find(|&number| self.words[number] == word) {
            sets.extend_from_slice(self.sets.group(number));
        }
        for number in self.hanging(of_head) {
            if self.words[number].strip_suffix('*').is_some_and(|beginning| word.starts_with(beginning)) {
                for &set in self.sets.group(number) {
                    if !sets[own..].contains(&set) {
                        sets.push(set);
                    }
                }
            }
        }
    }

    /// The words that hang by a hash, and perhaps others.
    fn hanging(&self, hash: u32) -> impl Iterator<Item = usize> {
        let mut number = self.chains[chain_of(hash)];
        std::iter::from_fn(move || {
            let found = number as usize;
            number = *self.next.get(found)?;
            Some(found)
        })
    }

    /// The sets of all tokens of a shape.
    fn sets_of_shape(&self, shape: Shape) -> &[u16] {
        let word = match shape {
            Shape::Address => self.shapes[0],
            Shape::Ip => self.shapes[1],
            Shape::Host => self.shapes[2],
            Shape::Number => self.shapes[3],
            Shape::Word | Shape::UrlWord => return &[],
        };
        self.sets.group(word)
    }

    fn unpack() -> Index {
        let words: Vec<&'static str> = tables::WORDS.split('\n').collect();
        let (chains, next) = hang(&words);
        // Which words make which set: pairs, read once by the word and once by the set.
        let mut members: Vec<(u16, u16)> = Vec::new();
        let mut codes = Numbers(tables::SET_WORDS);
        let mut new = 0;
        let mut sets = 0;
        for length in Numbers(tables::SET_LENGTHS) {
            for _ in 0..length {
                let word = match codes.number() {
                    0 => {
                        new += 1;
                        new - 1
                    }
                    known => known - 1,
                };
                members.push((word as u16, sets));
            }
            sets += 1;
        }
        let (phrases, elements) = unpack_phrases();
        let anchored = choose_anchors(&phrases, &elements, &members, words.len(), sets as usize);
        let mut waking = Sets([0; Sets::ROWS]);
        (0..sets).filter(|&set| !anchored.group(set.into()).is_empty()).for_each(|set| waking.add(set));
        // The list after the last word's is empty, for a shape that no phrase names.
        let place = |name: &str| words.iter().position(|word| *word == name).unwrap_or(words.len());
        let shapes = ["<addr>", "<ip>", "<host>", "<num>"].map(place);
        Index {
            sets: Groups::deal(words.len() + 1, &members),
            words,
            chains,
            next,
            shapes,
            phrases,
            elements,
            anchored,
            waking,
        }
    }
}

/// The bytes of a beginning by which it hangs.
const HEAD: usize = 4;
/// FNV-1a.
const SEED: u32 = 0x811c_9dc5;

/// The hash of a key whose first bytes are hashed already.
fn hash(before: u32, key: &[u8]) -> u32 {
    key.iter().fold(before, |hash: u32, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

fn chain_of(hash: u32) -> usize {
    (hash ^ hash >> 15) as usize % CHAINS
}

/// Hangs the words into chains: the first of each, and what follows each word.
fn hang(words: &[&'static str]) -> (Vec<u16>, Vec<u16>) {
    let mut chains = vec![NONE; CHAINS];
    let next = words.iter().enumerate().map(|(number, word)| {
        let bytes = word.as_bytes();
        let key = if word.ends_with('*') { bytes.get(..HEAD).unwrap_or(bytes) } else { bytes };
        std::mem::replace(&mut chains[chain_of(hash(SEED, key))], number as u16)
    });
    let next = next.collect();
    (chains, next)
}

/// Reads the phrases: a set is told by its number, or is the next of those that are used once.
fn unpack_phrases() -> (Vec<Phrase>, Vec<Element>) {
    let mut heads = Numbers(tables::PHRASE_HEADS);
    let mut codes = Numbers(tables::PHRASE_SET_CODES);
    let mut gaps = Numbers(tables::PHRASE_GAPS);
    let mut phrases = Vec::new();
    let mut elements = Vec::new();
    let mut once = tables::OFTEN_USED_SETS;
    let mut rule = 0;
    for step in Numbers(tables::PHRASE_RULE_STEPS) {
        rule += step as u16;
        let head = heads.number();
        let first = elements.len() as u32;
        for _ in 0..head / 2 {
            let code = codes.number();
            let set = match code / 2 {
                0 => {
                    once += 1;
                    once - 1
                }
                often => often - 1,
            };
            let gap = if code % 2 == 1 { gaps.number() as u8 } else { 0 };
            elements.push(Element { set: set as u16, gap });
        }
        phrases.push(Phrase { rule, forbids: head % 2 == 1, first, end: elements.len() as u32 });
    }
    (phrases, elements)
}

/// A phrase is woken by the set whose words are the rarest in all phrases. `members` are words with their sets.
fn choose_anchors(
    phrases: &[Phrase],
    elements: &[Element],
    members: &[(u16, u16)],
    words: usize,
    sets: usize,
) -> Groups<Wake> {
    let mut set_uses = vec![0u32; sets];
    for element in elements {
        set_uses[element.set as usize] += 1;
    }
    let mut word_uses = vec![0u32; words];
    for (word, set) in members {
        word_uses[*word as usize] += set_uses[*set as usize];
    }
    let mut weights = vec![0u32; sets];
    for (word, set) in members {
        weights[*set as usize] += word_uses[*word as usize];
    }
    let mut anchors = Vec::with_capacity(phrases.len());
    for (number, phrase) in phrases.iter().enumerate() {
        let elements = &elements[phrase.first as usize..phrase.end as usize];
        let weight = |at: &usize| weights[elements[*at].set as usize];
        let anchor = (0..elements.len()).min_by_key(weight).unwrap_or(0);
        let beside = (0..elements.len()).filter(|&at| at != anchor).min_by_key(weight).unwrap_or(anchor);
        let wake = Wake { phrase: number as u16, anchor: anchor as u8, beside: elements[beside].set };
        anchors.push((elements[anchor].set, wake));
    }
    Groups::deal(sets, &anchors)
}
