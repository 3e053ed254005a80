//! Packs: all texts of one language. English is part of the module; the others are loaded at run time.
//!
//! A pack is a line `plainbounce FINGERPRINT TAG`, then one pattern a line. The fingerprint stands for the list of messages,
//! so that a pack made for another version is refused instead of saying the wrong thing.

use super::pattern::{self, Values};
use crate::knowledge::tables;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock, RwLock};

/// Bytes of a pack; English has about a quarter.
const MAX_PACK: usize = 1024 * 1024;

/// All texts of one language, ready to use.
#[derive(Clone, Debug)]
pub struct Pack {
    tag: Cow<'static, str>,
    text: Cow<'static, str>,
    /// Where each pattern begins.
    starts: Vec<u32>,
}

/// Why bytes are no pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// Longer than any pack.
    TooLong,
    /// Bytes that are no UTF-8, or no first line of a pack.
    NotAPack,
    /// Made for another version of this crate.
    OtherVersion,
    /// Not as many messages as there must be.
    Incomplete,
    /// The message at this place is broken.
    Message(usize),
}

impl PackError {
    /// The reason in words.
    pub(crate) fn reason(&self) -> String {
        match self {
            PackError::TooLong => "longer than any language pack".to_string(),
            PackError::NotAPack => "not a language pack".to_string(),
            PackError::OtherVersion => "a language pack of another version of plainbounce".to_string(),
            PackError::Incomplete => "a language pack with messages missing".to_string(),
            PackError::Message(at) => ["a language pack with a broken message at place ", &at.to_string()].concat(),
        }
    }
}

impl std::fmt::Display for PackError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.reason())
    }
}

impl std::error::Error for PackError {}

impl Pack {
    /// Reads the bytes of a pack. Any bytes give a pack or an error.
    pub fn parse(bytes: &[u8]) -> Result<Pack, PackError> {
        if bytes.len() > MAX_PACK {
            return Err(PackError::TooLong);
        }
        let source = std::str::from_utf8(bytes).map_err(|_| PackError::NotAPack)?;
        let (first, text) = source.split_once('\n').ok_or(PackError::NotAPack)?;
        let mut fields = first.split(' ');
        if fields.next() != Some("plainbounce") {
            return Err(PackError::NotAPack);
        }
        let fingerprint = fields.next().and_then(|field| u64::from_str_radix(field, 16).ok());
        let tag = fields.next().filter(|tag| is_tag(tag)).ok_or(PackError::NotAPack)?;
        if fields.next().is_some() {
            return Err(PackError::NotAPack);
        }
        if fingerprint != Some(tables::FINGERPRINT) {
            return Err(PackError::OtherVersion);
        }
        let pack = Pack::new(tag.to_string().into(), text.to_string().into());
        // A pack made of another one by a module without the element lacks the element's words.
        if !matches!(pack.starts.len(), tables::MESSAGES | tables::MESSAGES_WITHOUT_ELEMENT) {
            return Err(PackError::Incomplete);
        }
        match (0..pack.starts.len()).find(|&at| !pattern::is_well_formed(pack.pattern(at))) {
            Some(at) => Err(PackError::Message(at)),
            None => Ok(pack),
        }
    }

    /// The bytes that [`Pack::parse`] reads: the first line, and the patterns.
    #[cfg(feature = "wasm")]
    fn source(&self) -> String {
        ["plainbounce ", &hexadecimal(tables::FINGERPRINT), " ", &self.tag, "\n", &self.text].concat()
    }

    /// The BCP 47 tag of the language.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    fn new(tag: Cow<'static, str>, text: Cow<'static, str>) -> Pack {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at as u32 + 1)).collect();
        Pack { tag, text, starts }
    }

    /// The pattern at a place; English where the pack has none.
    fn pattern(&self, at: usize) -> &str {
        let Some(&start) = self.starts.get(at) else { return tables::ENGLISH.split('\n').nth(at).unwrap_or_default() };
        let end = self.starts.get(at + 1).map_or(self.text.len(), |next| *next as usize - 1);
        &self.text[start as usize..end]
    }

    fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// The message at a place, with the values filled in.
    pub(crate) fn message(&self, at: usize, values: &Values) -> String {
        let pattern = self.pattern(at);
        let mut out = String::with_capacity(pattern.len() + 64);
        let isolate = self.is_right_to_left();
        pattern::render(pattern, values, pattern::plural_of(self.language()), isolate, &mut out);
        out
    }

    /// Whether the language is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        matches!(self.language(), "ar" | "fa" | "he" | "ur")
    }

    /// Whether numbers are written `1,5`.
    pub(crate) fn has_decimal_comma(&self) -> bool {
        !matches!(self.language(), "en" | "ja" | "ko" | "zh" | "ar")
    }
}

/// Letters and digits in groups, as BCP 47 has them.
fn is_tag(tag: &str) -> bool {
    tag.len() <= 35
        && tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The packs loaded beside English.
static LOADED: RwLock<Vec<Arc<Pack>>> = RwLock::new(Vec::new());

/// Makes a language available to every explanation from now on; a pack of the same tag is replaced.
pub fn load(pack: Pack) {
    let mut loaded = LOADED.write().unwrap_or_else(|poisoned| poisoned.into_inner());
    loaded.retain(|known| known.tag != pack.tag);
    loaded.push(Arc::new(pack));
}

/// The text of the pack that a tag is answered in.
#[cfg(feature = "wasm")]
pub fn pack_of(tag: &str) -> String {
    find(Some(tag)).source()
}

#[cfg(feature = "wasm")]
fn hexadecimal(number: u64) -> String {
    let digits = (0..16).rev().map(|at| char::from_digit((number >> (4 * at) & 15) as u32, 16));
    digits.flatten().collect()
}

/// The tags of the languages that can be asked for.
pub fn locales() -> Vec<String> {
    #[cfg(feature = "built-in-locales")]
    load_built_in();
    let loaded = LOADED.read().unwrap_or_else(|poisoned| poisoned.into_inner());
    let others = loaded.iter().map(|pack| pack.tag()).filter(|tag| *tag != "en");
    std::iter::once("en").chain(others).map(str::to_string).collect()
}

/// The packs that features have built in.
#[cfg(feature = "built-in-locales")]
fn load_built_in() {
    macro_rules! built_in {
        ($($feature:literal $tag:literal),*) => {
            [$(#[cfg(feature = $feature)] include_bytes!(concat!(env!("OUT_DIR"), "/", $tag, ".pack")).as_slice(),)*]
        };
    }
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let packs = built_in!(
            "locale-ar" "ar",
            "locale-de" "de",
            "locale-es" "es",
            "locale-fr" "fr",
            "locale-it" "it",
            "locale-ja" "ja",
            "locale-ko" "ko",
            "locale-nl" "nl",
            "locale-pl" "pl",
            "locale-pt-br" "pt-BR",
            "locale-ru" "ru",
            "locale-tr" "tr",
            "locale-uk" "uk",
            "locale-vi" "vi",
            "locale-zh-hans" "zh-Hans"
        );
        packs.into_iter().filter_map(|bytes| Pack::parse(bytes).ok()).for_each(load);
    });
}

/// The pack for a BCP 47 tag: the same one, then the one that has most of its beginning, English last.
pub(crate) fn find(locale: Option<&str>) -> Arc<Pack> {
    #[cfg(feature = "built-in-locales")]
    load_built_in();
    static ENGLISH: OnceLock<Arc<Pack>> = OnceLock::new();
    let english = ENGLISH.get_or_init(|| Arc::new(Pack::new("en".into(), tables::ENGLISH.into())));
    let loaded = LOADED.read().unwrap_or_else(|poisoned| poisoned.into_inner());
    if loaded.is_empty() {
        return english.clone();
    }
    let locale = locale.unwrap_or("en");
    let mut best = (0, english);
    for pack in loaded.iter().chain([english]) {
        let shared = shared_parts(locale, pack.tag());
        if shared > best.0 {
            best = (shared, pack);
        }
    }
    best.1.clone()
}

/// How many parts two tags have in common from their beginning; `zh_CN` is read like `zh-CN`.
fn shared_parts(one: &str, other: &str) -> usize {
    let parts = |tag: &str| tag.split(&['-', '_', '.'][..]).map(str::to_ascii_lowercase).collect::<Vec<_>>();
    parts(one).iter().zip(&parts(other)).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The words of the element stand in every pack, and in English only where the element is.
    pub(in crate::explain) fn whole_english() -> String {
        let there = tables::ENGLISH.split('\n').count();
        tables::ENGLISH.to_string() + &"\nword".repeat(tables::MESSAGES - there)
    }

    fn pack_of(tag: &str, body: &str) -> Vec<u8> {
        format!("plainbounce {:016x} {tag}\n{body}", tables::FINGERPRINT).into_bytes()
    }

    #[test]
    fn a_pack_of_another_language_is_read() {
        let pack = Pack::parse(&pack_of("pt-BR", &whole_english())).expect("a pack");
        assert_eq!(pack.tag(), "pt-BR");
        assert_eq!(pack.starts.len(), tables::MESSAGES);
    }

    #[test]
    fn hostile_bytes_give_an_error() {
        let broken = "\u{1}".to_string() + &"\n".repeat(tables::MESSAGES - 1);
        let deep = "\u{2}a\u{5}".repeat(1_000) + &"\n".repeat(tables::MESSAGES - 1);
        for (bytes, error) in [
            (Vec::new(), PackError::NotAPack),
            (b"\xff\xfe".to_vec(), PackError::NotAPack),
            (b"plainbounce\n".to_vec(), PackError::NotAPack),
            (b"plainbounce 0 de\n".to_vec(), PackError::OtherVersion),
            (pack_of("../de", ""), PackError::NotAPack),
            (pack_of("de", ""), PackError::Incomplete),
            (pack_of("de", &"\n".repeat(tables::MESSAGES)), PackError::Incomplete),
            (pack_of("de", &broken), PackError::Message(0)),
            (pack_of("de", &deep), PackError::Message(0)),
            (vec![b' '; MAX_PACK + 1], PackError::TooLong),
        ] {
            assert_eq!(Pack::parse(&bytes).err(), Some(error));
        }
    }

    #[test]
    fn tags_match_by_their_beginning() {
        for (asked, tag, shared) in
            [("en-GB", "en", 1), ("pt", "pt-BR", 1), ("zh_CN", "zh-Hans", 1), ("pt-BR", "pt-BR", 2), ("de", "en", 0)]
        {
            assert_eq!(shared_parts(asked, tag), shared);
        }
    }
}
