//! Which message says what: the texts of a cause for a reader, from the most special to the plain one.

use super::Audience;
use crate::knowledge::{Cause, tables};
use std::sync::OnceLock;

/// Parts of a text, in the order of a pack.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The cause as a clause.
    Short,
    Headline,
    Summary,
    Step1,
    Step2,
    Step3,
    Avoid,
}

const PARTS: usize = 7;

/// One text: the parts it has for each reader, and the place of the first.
#[derive(Clone, Copy)]
struct Text {
    base: usize,
    mask: u32,
}

impl Text {
    fn own(self, reader: Audience, part: Part) -> Option<usize> {
        let bit = 1 << (reader as usize * PARTS + part as usize);
        (self.mask & bit != 0).then(|| self.base + (self.mask & (bit - 1)).count_ones() as usize)
    }

    /// What is not said to this reader is said as to the sender.
    fn part(self, reader: Audience, part: Part) -> Option<usize> {
        self.own(reader, part).or_else(|| self.own(Audience::Sender, part))
    }
}

/// What a text can be written for, beside the cause.
#[derive(Clone, Default)]
pub struct Special<'s> {
    /// The variant that the rule names; empty for none.
    pub variant: &'s str,
    /// The id of the block list's name.
    pub blocklist: Option<String>,
    pub provider: Option<&'s str>,
}

/// The texts that fit a finding: its variant's, its block list's, its provider's, its cause's.
#[derive(Clone, Copy)]
pub struct Texts {
    texts: [Option<Text>; 4],
    reader: Audience,
}

/// Where the texts of a cause begin, with the plain one, which has no name.
#[derive(Clone, Copy, Default)]
struct Plain {
    /// Among the bytes of the names.
    name: u32,
    /// Among the texts.
    at: u32,
    /// Among the messages.
    base: u32,
}

/// The plain text of each cause.
fn plain_texts() -> &'static [Plain] {
    static PLAIN: OnceLock<Vec<Plain>> = OnceLock::new();
    PLAIN.get_or_init(|| {
        let mut causes = Vec::new();
        let mut next = Plain::default();
        for (name, mask) in tables::TEXT_NAMES.split('\n').zip(tables::TEXT_MASKS) {
            if name.is_empty() {
                causes.push(next);
            }
            next =
                Plain { name: next.name + name.len() as u32 + 1, at: next.at + 1, base: next.base + mask.count_ones() };
        }
        causes
    })
}

impl Texts {
    pub fn of(cause: Cause, special: &Special, reader: Audience) -> Texts {
        let mut texts = [None; 4];
        let plain = plain_texts().get(cause.index()).copied().unwrap_or_default();
        let mut base = plain.base as usize;
        let names = tables::TEXT_NAMES[plain.name as usize..].split('\n').zip(&tables::TEXT_MASKS[plain.at as usize..]);
        for (at, (name, &mask)) in names.enumerate() {
            let rank = match name {
                "" if at > 0 => break,
                "" => 3,
                name if name == special.variant => 0,
                name if Some(name) == special.blocklist.as_deref() => 1,
                name if Some(name) == special.provider => 2,
                _ => 4,
            };
            if rank < 4 {
                texts[rank] = Some(Text { base, mask });
            }
            base += mask.count_ones() as usize;
        }
        Texts { texts, reader }
    }

    /// The same texts for another reader.
    pub fn for_reader(self, reader: Audience) -> Texts {
        Texts { reader, ..self }
    }

    /// The place of a headline, a summary or an advice against.
    pub fn part(&self, part: Part) -> Option<usize> {
        self.texts.iter().flatten().find_map(|text| text.part(self.reader, part))
    }

    /// The places of the steps: all of them from one text, as they belong together.
    pub fn steps(&self) -> impl Iterator<Item = usize> {
        let reader = self.reader;
        let text = self.texts.iter().flatten().find(|text| text.own(reader, Part::Step1).is_some()).copied();
        let steps = [Part::Step1, Part::Step2, Part::Step3];
        text.into_iter().flat_map(move |text| steps.into_iter().filter_map(move |step| text.own(reader, step)))
    }
}
