//! The tables as the module carries them, and how they become rows.
//!
//! A table of Rust structures costs a pointer and a length for each text and each list, which no compression makes up
//! for. So `build/` writes columns: numbers of seven bits a byte, and texts one a line. They are unpacked at the first
//! use, all at once: some thousand rows, which takes less than one reply.

use super::*;
use crate::input::scan::Bytes;
use std::str::Split;
use std::sync::OnceLock;

/// All rows, in the order of the files they come from.
pub(crate) struct Known {
    pub rules: Vec<RuleRow>,
    /// The places of the rules that hold for their codes and statuses alone, with the provider that must have spoken.
    bare_rules: Vec<(u16, Option<usize>)>,
    pub reply_codes: Vec<ReplyCodeRow>,
    pub enhanced_codes: Vec<EnhancedCodeRow>,
    pub providers: Vec<ProviderRow>,
    pub blocklists: Vec<BlocklistRow>,
    /// Words that name a block list, lower case and in their order, with its place.
    pub blocklist_names: Vec<(&'static str, usize)>,
    /// The marks of these words.
    pub blocklist_marks: Bytes,
    /// Ends of host names, in their order.
    pub hosts: Vec<(&'static str, HostOwner)>,
}

/// The tables, unpacked.
pub(crate) fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let (providers, blocklists) = (providers(), blocklists());
        let rules = rules(&providers);
        let blocklist_names = blocklist_names(&blocklists);
        let marks: Vec<u8> = blocklist_names.iter().map(|(name, _)| mark_of(name)).collect();
        Known {
            bare_rules: bare_rules(&rules),
            rules,
            reply_codes: reply_codes(),
            enhanced_codes: enhanced_codes(),
            providers,
            blocklist_names,
            blocklist_marks: Bytes::of(&marks),
            blocklists,
            hosts: hosts(),
        }
    })
}

impl Known {
    /// The rules that hold for their codes and statuses alone, when this provider speaks.
    pub fn bare_rules(&self, speaker: Option<usize>) -> impl Iterator<Item = &RuleRow> {
        let may_hold = move |needed: Option<usize>| needed.is_none() || needed == speaker;
        self.bare_rules.iter().filter(move |(_, needed)| may_hold(*needed)).map(|(at, _)| &self.rules[*at as usize])
    }
}

fn bare_rules(rules: &[RuleRow]) -> Vec<(u16, Option<usize>)> {
    let bare = rules.iter().enumerate().filter(|(_, rule)| !rule.phrases);
    bare.map(|(at, rule)| (at as u16, rule.provider.filter(|_| rule.needs_provider))).collect()
}

fn blocklist_names(blocklists: &[BlocklistRow]) -> Vec<(&'static str, usize)> {
    let names_of = |(place, list): (usize, &BlocklistRow)| list.words.split(' ').map(move |name| (name, place));
    let mut names: Vec<(&'static str, usize)> = blocklists.iter().enumerate().flat_map(names_of).collect();
    names.sort_unstable();
    names
}

/// What tells most words apart at once: a byte made of the first letter, whatever its case, and the length.
pub(crate) fn mark_of(word: &str) -> u8 {
    let first = word.as_bytes().first().map_or(0, u8::to_ascii_lowercase);
    first << 3 ^ word.len() as u8
}

/// Numbers packed seven bits a byte, lowest first.
#[derive(Clone, Copy)]
pub(crate) struct Numbers(pub &'static [u8]);

impl Numbers {
    /// The next number; 0 where there is none, which the build leaves nobody to ask for.
    pub fn number(&mut self) -> usize {
        self.next().unwrap_or(0) as usize
    }

    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The numbers in as many bytes as the next one says.
    fn list(&mut self) -> Numbers {
        let len = self.number().min(self.0.len());
        let (list, rest) = self.0.split_at(len);
        self.0 = rest;
        Numbers(list)
    }
}

impl Iterator for Numbers {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
            shift += 7;
        }
    }
}

/// Texts, one a line.
struct Lines(Split<'static, char>);

impl Lines {
    fn of(text: &'static str) -> Lines {
        Lines(text.split('\n'))
    }

    fn line(&mut self) -> &'static str {
        self.0.next().unwrap_or("")
    }

    fn known(&mut self) -> Option<&'static str> {
        Some(self.line()).filter(|line| !line.is_empty())
    }
}

/// As many causes as a number says, from the front of a list.
fn causes(list: &mut &'static [Cause], count: usize) -> &'static [Cause] {
    let (front, rest) = list.split_at(count.min(list.len()));
    *list = rest;
    front
}

fn rules(providers: &[ProviderRow]) -> Vec<RuleRow> {
    let mut numbers = Numbers(tables::RULES);
    let mut alternatives = tables::RULE_ALTERNATIVES;
    let mut endings = Lines::of(tables::RULE_IDS);
    let mut ids = String::new();
    let mut urls = Lines::of(tables::RULE_URLS);
    let variants: Vec<&'static str> = tables::RULE_VARIANTS.split('\n').collect();
    let mut rows = Vec::new();
    // The rules of no provider, then those of each.
    for (place, count) in Numbers(tables::RULE_COUNTS).enumerate() {
        for _ in 0..count {
            let cause = Cause(numbers.number() as u8);
            let provider = place.checked_sub(1);
            let ending = endings.line();
            if ending.starts_with('.') {
                ids.push_str(provider.map_or(cause.id(), |provider| providers[provider].id));
            }
            ids.push_str(ending);
            ids.push('\n');
            let weight = numbers.number() as u8;
            let has = numbers.number();
            // What the rule lacks is not there to be read.
            let mut field = |bit: usize| if has & bit == 0 { 0 } else { numbers.number() };
            let class = field(tables::HAS_CLASS) as u8;
            let commands = field(tables::HAS_COMMANDS) as u8;
            let count = field(tables::HAS_ALTERNATIVES);
            let who = field(tables::HAS_WHO);
            let permanence = field(tables::HAS_PERMANENCE);
            let variant = field(tables::HAS_VARIANT);
            let mut list = |bit: usize| if has & bit == 0 { Numbers(&[]) } else { numbers.list() };
            rows.push(RuleRow {
                id: "",
                cause,
                weight,
                phrases: has & tables::HAS_NO_PHRASES == 0,
                provider,
                needs_provider: has & tables::NEEDS_PROVIDER != 0,
                codes: list(tables::HAS_CODES),
                class,
                statuses: list(tables::HAS_STATUSES),
                commands,
                alternatives: causes(&mut alternatives, count),
                who: WHO.get(who.wrapping_sub(1)).copied(),
                permanence: PERMANENCE.get(permanence.wrapping_sub(1)).copied(),
                variant: variants.get(variant).copied().unwrap_or(""),
                url: if has & tables::HAS_URL == 0 { None } else { Some(urls.line()) },
                doubtful: has & tables::IS_DOUBTFUL != 0,
            });
        }
    }
    for (row, id) in rows.iter_mut().zip(ids.leak().split('\n')) {
        row.id = id;
    }
    rows
}

/// In the order of `build/rules.rs`.
const WHO: [Who; 6] = [Who::Sender, Who::SenderAdmin, Who::Recipient, Who::RecipientAdmin, Who::Nobody, Who::Unknown];
const PERMANENCE: [Permanence; 4] =
    [Permanence::Permanent, Permanence::Temporary, Permanence::Success, Permanence::Unknown];

fn reading(numbers: &mut Numbers, alternatives: &mut &'static [Cause]) -> Reading {
    let cause = Cause(numbers.number() as u8);
    let confidence = match numbers.number() {
        0 => Confidence::High,
        1 => Confidence::Medium,
        _ => Confidence::Low,
    };
    Reading { cause, confidence, alternatives: causes(alternatives, numbers.number()) }
}

fn reply_codes() -> Vec<ReplyCodeRow> {
    let mut numbers = Numbers(tables::REPLY_CODES);
    let mut alternatives = tables::REPLY_CODE_ALTERNATIVES;
    let mut lines = Lines::of(tables::REPLY_CODE_LINES);
    let mut rows = Vec::new();
    let mut code = 0;
    while !numbers.is_empty() {
        code += numbers.number() as u16;
        rows.push(ReplyCodeRow {
            code,
            standard: numbers.number() == 1,
            commands: lines.line(),
            reading: reading(&mut numbers, &mut alternatives),
            source: lines.line(),
        });
    }
    rows
}

fn enhanced_codes() -> Vec<EnhancedCodeRow> {
    let mut numbers = Numbers(tables::ENHANCED_CODES);
    let mut alternatives = tables::ENHANCED_CODE_ALTERNATIVES;
    let mut lines = Lines::of(tables::ENHANCED_CODE_LINES);
    let mut rows = Vec::new();
    while !numbers.is_empty() {
        rows.push(EnhancedCodeRow {
            subject: numbers.number() as u16,
            detail: numbers.number() as u16,
            registered: numbers.number() == 1,
            reading: reading(&mut numbers, &mut alternatives),
            source: lines.line(),
        });
    }
    rows
}

fn providers() -> Vec<ProviderRow> {
    let mut lines = Lines::of(tables::PROVIDERS);
    (1..Numbers(tables::RULE_COUNTS).count())
        .map(|_| ProviderRow { id: lines.line(), name: lines.line(), help: lines.known() })
        .collect()
}

fn blocklists() -> Vec<BlocklistRow> {
    let mut lines = Lines::of(tables::BLOCKLISTS);
    let mut rows = Vec::new();
    while let Some(name) = lines.known() {
        rows.push(BlocklistRow { name, url: lines.line(), words: lines.line() });
    }
    rows
}

fn hosts() -> Vec<(&'static str, HostOwner)> {
    let providers = Numbers(tables::RULE_COUNTS).count() - 1;
    let owner = |number: u32| {
        let number = number as usize;
        match number.checked_sub(providers) {
            Some(list) => HostOwner::Blocklist(list),
            None => HostOwner::Provider(number),
        }
    };
    tables::HOSTS.split('\n').zip(Numbers(tables::HOST_OWNERS).map(owner)).collect()
}
