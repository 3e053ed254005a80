//! `rules/` and the rules in `providers/`: which wordings mean which cause. `README.md` there tells how they are written.

use crate::causes::Causes;
use crate::packed::{Lines, Numbers, write_causes};
use crate::providers::ProviderFile;
use crate::{files, read, refuse, words};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(default)]
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassFile {
    class: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    id: String,
    pub cause: String,
    #[serde(default = "usual_weight")]
    pub weight: u8,
    #[serde(default)]
    pub phrases: Vec<String>,
    /// Phrases that turn the rule off.
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    codes: Vec<u16>,
    /// First digit of the code or the status: 2, 4 or 5.
    class: Option<u8>,
    #[serde(default)]
    statuses: Vec<String>,
    #[serde(default)]
    commands: Vec<String>,
    /// `provider` where the provider must be known from hosts or marks.
    needs: Option<String>,
    #[serde(default)]
    alternatives: Vec<String>,
    who: Option<String>,
    permanence: Option<String>,
    /// A text of its own in the locale files: `CAUSE_VARIANT`.
    variant: Option<String>,
    url: Option<String>,
    #[serde(default)]
    doubtful: bool,
    pub source: String,
    #[serde(default)]
    pub examples: Vec<String>,
}

fn usual_weight() -> u8 {
    5
}

/// What a rule can have beside a cause and a weight: bits, the most common lowest.
const FIELDS: [&str; 12] = [
    "HAS_VARIANT",
    "HAS_ALTERNATIVES",
    "NEEDS_PROVIDER",
    "HAS_CLASS",
    "HAS_STATUSES",
    "HAS_CODES",
    "HAS_WHO",
    "HAS_PERMANENCE",
    "HAS_COMMANDS",
    "HAS_URL",
    "IS_DOUBTFUL",
    "HAS_NO_PHRASES",
];
/// In the order of `src/knowledge/packed.rs`.
const WHO: [&str; 6] = ["sender", "sender-admin", "recipient", "recipient-admin", "nobody", "unknown"];
const PERMANENCE: [&str; 4] = ["permanent", "temporary", "success", "unknown"];
const COMMANDS: &[&str] = &["CONNECT", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "END-OF-DATA"];

/// A set of words and how many others may stand before it.
type Element = (u16, u8);

pub fn compile(knowledge: &Path, causes: &Causes, providers: &[ProviderFile], out: &mut String) {
    let classes_file = knowledge.join("words.toml");
    let classes: ClassFile = toml::from_str(&read(&classes_file))
        .unwrap_or_else(|error| refuse(&classes_file, "the file", &error.to_string()));
    let mut compiler = Compiler {
        classes: classes.class,
        classes_file,
        sets: BTreeMap::new(),
        set_words: Vec::new(),
        phrases: Vec::new(),
        seen: BTreeMap::new(),
        ids: BTreeSet::new(),
        rows: Numbers::default(),
        rule_ids: Lines::default(),
        urls: Lines::default(),
        variants: vec![String::new()],
        alternatives: Vec::new(),
        rules_of: vec![0; providers.len() + 1],
        providers: providers.iter().map(|file| file.provider.id.clone()).collect(),
        examples: String::new(),
        count: 0,
    };
    for path in files(&knowledge.join("rules"), "toml") {
        let file: RuleFile =
            toml::from_str(&read(&path)).unwrap_or_else(|error| refuse(&path, "the file", &error.to_string()));
        for rule in &file.rule {
            compiler.rule(rule, &path, None, causes);
        }
    }
    for (index, file) in providers.iter().enumerate() {
        let id = &file.provider.id;
        for rule in &file.rule {
            if !rule.id.starts_with(&format!("{id}.")) {
                refuse(&file.path, &rule.id, &format!("the id begins with \"{id}.\""));
            }
            compiler.rule(rule, &file.path, Some(index), causes);
        }
    }
    let rule_count = compiler.count;
    for (index, file) in providers.iter().enumerate() {
        for mark in &file.provider.marks {
            let elements = compiler.phrase(mark, &file.path, "marks");
            compiler.phrases.push((rule_count + index as u16, false, elements));
        }
    }
    compiler.write(out);
}

struct Compiler {
    classes: BTreeMap<String, String>,
    classes_file: PathBuf,
    /// Normalised words to set index.
    sets: BTreeMap<BTreeSet<String>, u16>,
    set_words: Vec<BTreeSet<String>>,
    phrases: Vec<(u16, bool, Vec<Element>)>,
    /// Phrase with conditions; the rule and the cause that it stands for.
    seen: BTreeMap<String, (String, String)>,
    ids: BTreeSet<String>,
    /// Each rule's cause, weight and fields.
    rows: Numbers,
    /// Without the provider or the cause that they begin with.
    rule_ids: Lines,
    urls: Lines,
    /// The ids of the providers, in their order.
    providers: Vec<String>,
    /// Each variant once.
    variants: Vec<String>,
    alternatives: Vec<usize>,
    /// How many rules belong to no provider, and to each.
    rules_of: Vec<usize>,
    examples: String,
    count: u16,
}

impl Compiler {
    fn rule(&mut self, rule: &Rule, file: &Path, provider: Option<usize>, causes: &Causes) {
        let no = |why: &str| -> ! { refuse(file, &rule.id, why) };
        if !self.ids.insert(rule.id.clone()) {
            no("a second rule of this id");
        }
        if rule.source.is_empty() {
            no("no source");
        }
        if !(1..=9).contains(&rule.weight) {
            no("weight is 1 to 9");
        }
        let conditions = Conditions::read(rule, file);
        if rule.phrases.is_empty() && conditions.is_none() {
            no("neither phrases nor conditions");
        }
        for phrase in rule.phrases.iter().flat_map(|phrase| expand(phrase)) {
            let elements = self.phrase(&phrase, file, &rule.id);
            let key = format!("{elements:?} {conditions:?} {:?}", rule.needs.as_ref().map(|_| provider));
            match self.seen.insert(key, (rule.id.clone(), rule.cause.clone())) {
                // Two ways to write the same, or two languages that share the words.
                Some((_, cause)) if cause == rule.cause => continue,
                Some((other, _)) => no(&format!("{phrase:?} stands in {other} too, for another cause")),
                None => {}
            }
            self.phrases.push((self.count, false, elements));
        }
        for phrase in rule.unless.iter().flat_map(|phrase| expand(phrase)) {
            let elements = self.phrase(&phrase, file, &rule.id);
            self.phrases.push((self.count, true, elements));
        }
        let needs = match rule.needs.as_deref() {
            None => false,
            Some("provider") if provider.is_some() => true,
            _ => no("needs is \"provider\", in a provider's file"),
        };
        let place = |names: &[&str], name: &Option<String>| {
            let found = |name: &String| names.iter().position(|known| known == name);
            name.as_ref().map(|name| found(name).unwrap_or_else(|| no(&format!("{name:?} is none of {names:?}"))) + 1)
        };
        let who = place(&WHO, &rule.who);
        let permanence = place(&PERMANENCE, &rule.permanence);
        let variant = rule.variant.as_ref().map(|variant| {
            self.variants.iter().position(|known| known == variant).unwrap_or_else(|| {
                self.variants.push(variant.clone());
                self.variants.len() - 1
            })
        });
        let alternatives = causes.indexes(&rule.alternatives, file, &rule.id);
        let fields = [
            ("HAS_VARIANT", variant.is_some()),
            ("HAS_ALTERNATIVES", !alternatives.is_empty()),
            ("NEEDS_PROVIDER", needs),
            ("HAS_CLASS", conditions.class != 0),
            ("HAS_STATUSES", !conditions.statuses.is_empty()),
            ("HAS_CODES", !conditions.codes.is_empty()),
            ("HAS_WHO", who.is_some()),
            ("HAS_PERMANENCE", permanence.is_some()),
            ("HAS_COMMANDS", conditions.commands != 0),
            ("HAS_URL", rule.url.is_some()),
            ("IS_DOUBTFUL", rule.doubtful),
            ("HAS_NO_PHRASES", rule.phrases.is_empty()),
        ];
        // What a rule lacks takes no byte.
        self.rows.push(causes.index(&rule.cause, file, &rule.id));
        self.rows.push(rule.weight.into());
        self.rows.push(fields.iter().filter(|(_, has)| *has).map(|(name, _)| bit(name)).sum());
        let numbers =
            [Some(usize::from(conditions.class)), Some(usize::from(conditions.commands)), Some(alternatives.len())];
        for number in
            numbers.into_iter().map(|number| number.filter(|&number| number > 0)).chain([who, permanence, variant])
        {
            number.into_iter().for_each(|number| self.rows.push(number));
        }
        if !conditions.codes.is_empty() {
            self.rows.push_list(conditions.codes.iter().map(|&code| code.into()));
        }
        if !conditions.statuses.is_empty() {
            self.rows.push_list(conditions.statuses.iter().copied().flatten());
        }
        self.alternatives.extend(alternatives);
        // What an id begins with is known otherwise: the provider's rules have its id, most of the others that of their cause.
        let known = provider.map_or(&rule.cause, |provider| &self.providers[provider]);
        let ending = rule.id.strip_prefix(known.as_str()).filter(|ending| ending.starts_with('.'));
        self.rule_ids.push(ending.unwrap_or(&rule.id), file, &rule.id);
        if let Some(url) = &rule.url {
            self.urls.push(url, file, &rule.id);
        }
        self.rules_of[provider.map_or(0, |provider| provider + 1)] += 1;
        for example in &rule.examples {
            writeln!(self.examples, "    ({:?}, {example:?}),", rule.id).unwrap();
        }
        self.count += 1;
    }

    /// Reads `no such {mailbox} ..2 (here|found)`.
    fn phrase(&mut self, phrase: &str, file: &Path, entry: &str) -> Vec<Element> {
        let no = |why: &str| -> ! { refuse(file, entry, &format!("{phrase:?}: {why}")) };
        let mut elements = Vec::new();
        let mut gap = 0;
        for part in phrase.split_whitespace() {
            if let Some(count) = part.strip_prefix("..") {
                gap = match count {
                    "" => 3,
                    count => count.parse().unwrap_or_else(|_| no("a gap is .. or ..N")),
                };
                if gap > 15 {
                    no("a gap is at most 15 words");
                }
                continue;
            }
            for set in self.sets_of(part, file, entry, phrase) {
                let index = self.set(set);
                elements.push((index, if elements.is_empty() { 0 } else { gap }));
                gap = 0;
            }
        }
        if elements.is_empty() || elements.len() > 24 {
            no("a phrase has 1 to 24 words");
        }
        let pieces = phrase.split(|c: char| c.is_whitespace() || c == '_').filter(|piece| !piece.is_empty()).count();
        if elements.len() == 1 && pieces > 1 {
            no("only one word of it carries a meaning");
        }
        elements
    }

    /// The sets of words that one part of a phrase stands for: one, or one for each character where a script is written
    /// without blanks.
    fn sets_of(&self, part: &str, file: &Path, entry: &str, phrase: &str) -> Vec<BTreeSet<String>> {
        let no = |why: &str| -> ! { refuse(file, entry, &format!("{phrase:?}: {why}")) };
        if part.starts_with('{') || part.starts_with('(') {
            let mut set = BTreeSet::new();
            for choice in part.split('|').flat_map(|part| part.split(['(', ')'])).filter(|choice| !choice.is_empty()) {
                match choice.strip_prefix('{').and_then(|class| class.strip_suffix('}')) {
                    Some(class) => set.extend(self.class(class)),
                    None => set.extend(one_word(choice).unwrap_or_else(|why| no(&format!("{choice:?} {why}")))),
                }
            }
            if set.is_empty() {
                no(&format!("{part:?} carries no meaning"));
            }
            return vec![set];
        }
        if part.chars().any(words::stands_alone) {
            return part.chars().map(|c| BTreeSet::from([c.to_string()])).collect();
        }
        match normal(part) {
            Some(words) => words.into_iter().map(|word| BTreeSet::from([word])).collect(),
            None => no(&format!("{part:?} is no word")),
        }
    }

    fn class(&self, name: &str) -> BTreeSet<String> {
        let Some(list) = self.classes.get(name) else { refuse(&self.classes_file, name, "no such class") };
        list.split_whitespace()
            .flat_map(|word| match word.strip_prefix('{').and_then(|class| class.strip_suffix('}')) {
                Some(class) => self.class(class).into_iter().collect(),
                None => {
                    normal(word).unwrap_or_else(|| refuse(&self.classes_file, name, &format!("{word:?} is no word")))
                }
            })
            .collect()
    }

    fn set(&mut self, mut set: BTreeSet<String>) -> u16 {
        // A word that a beginning of the same set stands for: `contains` beside `contain*`.
        let whole = set.clone();
        set.retain(|word| !whole.iter().any(|other| other != word && stands_for(other, word)));
        let next = self.set_words.len() as u16;
        *self.sets.entry(set.clone()).or_insert_with(|| {
            self.set_words.push(set);
            next
        })
    }

    /// Drops the phrases that another one of the same rule finds as well, wherever they stand.
    fn drop_covered(&mut self) {
        let phrases = std::mem::take(&mut self.phrases);
        let covers = |(rule, forbids, wide): &(u16, bool, Vec<Element>), of: u16, narrow: &[Element]| {
            *rule == of && !forbids && wide.as_slice() != narrow && self.covers(wide, narrow)
        };
        let kept = phrases
            .iter()
            .filter(|(rule, forbids, narrow)| *forbids || !phrases.iter().any(|other| covers(other, *rule, narrow)));
        self.phrases = kept.cloned().collect();
    }

    /// Whether every text with the narrow phrase has the wide one: its sets stand in the same order, each holds all words
    /// of the narrow one's, and there is room for the words in between.
    fn covers(&self, wide: &[Element], narrow: &[Element]) -> bool {
        let Some((&(first, _), rest)) = wide.split_first() else { return false };
        (0..narrow.len()).any(|at| self.holds(first, narrow[at].0) && self.covers_from(rest, narrow, at))
    }

    /// Whether the rest of the wide phrase covers the narrow one after the element at `at`.
    fn covers_from(&self, wide: &[Element], narrow: &[Element], at: usize) -> bool {
        let Some((&(set, gap), rest)) = wide.split_first() else { return true };
        let mut between = 0;
        for next in at + 1..narrow.len() {
            between += usize::from(narrow[next].1);
            if between > usize::from(gap) {
                return false;
            }
            if self.holds(set, narrow[next].0) && self.covers_from(rest, narrow, next) {
                return true;
            }
            between += 1;
        }
        false
    }

    /// Whether one set has all words of another.
    fn holds(&self, wide: u16, narrow: u16) -> bool {
        let wide = &self.set_words[wide as usize];
        self.set_words[narrow as usize].iter().all(|word| wide.iter().any(|other| stands_for(other, word)))
    }

    fn write(mut self, out: &mut String) {
        self.drop_covered();
        for name in FIELDS {
            writeln!(out, "pub const {name}: usize = {};", bit(name)).unwrap();
        }
        self.rows.write("RULES", out);
        write_causes("RULE_ALTERNATIVES", &self.alternatives, out);
        self.rule_ids.write("RULE_IDS", out);
        self.urls.write("RULE_URLS", out);
        writeln!(out, "pub static RULE_VARIANTS: &str = {:?};", self.variants.join("\n")).unwrap();
        let mut counts = Numbers::default();
        self.rules_of.iter().for_each(|&count| counts.push(count));
        counts.write("RULE_COUNTS", out);
        self.phrases.sort_by_key(|(rule, ..)| *rule);
        let order = self.set_order();
        let mut places = vec![0; self.set_words.len()];
        order.iter().enumerate().for_each(|(place, (set, _))| places[*set as usize] = place);
        // Columns: like stands beside like, which compresses better than rows. A set that is used once needs no number: it is
        // the next one of these, a byte that compresses to nearly nothing.
        let often = order.iter().filter(|(_, uses)| *uses > 1).count();
        let [mut steps, mut heads, mut codes, mut gaps] = [const { Numbers::new() }; 4];
        let mut before = 0;
        for (rule, forbids, elements) in &self.phrases {
            steps.push((*rule - before) as usize);
            before = *rule;
            heads.push(elements.len() * 2 + usize::from(*forbids));
            for (set, gap) in elements {
                let place = places[*set as usize];
                let code = if place < often { place + 1 } else { 0 };
                codes.push(code * 2 + usize::from(*gap > 0));
                if *gap > 0 {
                    gaps.push(*gap as usize);
                }
            }
        }
        writeln!(out, "pub const OFTEN_USED_SETS: usize = {often};").unwrap();
        for (name, column) in [("RULE_STEPS", steps), ("HEADS", heads), ("SET_CODES", codes), ("GAPS", gaps)] {
            column.write(&format!("PHRASE_{name}"), out);
        }
        self.write_words(&order, out);
        writeln!(
            out,
            "#[cfg(any(test, feature = \"reports\"))]\npub static EXAMPLES: &[(&str, &str)] = &[\n{}];",
            self.examples
        )
        .unwrap();
    }
}

impl Compiler {
    /// The sets with how often phrases use them: those that are used more than once by their number, the others as they are
    /// met.
    fn set_order(&self) -> Vec<(u16, usize)> {
        let mut uses = vec![0; self.set_words.len()];
        let mut order: Vec<u16> = Vec::new();
        for (set, _) in self.phrases.iter().flat_map(|(.., elements)| elements) {
            if uses[*set as usize] == 0 {
                order.push(*set);
            }
            uses[*set as usize] += 1;
        }
        order.sort_by_key(|set| std::cmp::Reverse(uses[*set as usize]));
        order.into_iter().map(|set| (set, uses[set as usize])).collect()
    }

    /// Each word once, in the order in which the sets first have it, and for each set how many words and which: 0 is the next
    /// new one.
    fn write_words(&self, order: &[(u16, usize)], out: &mut String) {
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut words: Vec<&str> = Vec::new();
        let [mut lengths, mut codes] = [const { Numbers::new() }; 2];
        for (set, _) in order {
            let set = &self.set_words[*set as usize];
            lengths.push(set.len());
            for word in set {
                let next = words.len();
                let number = *numbers.entry(word).or_insert(next);
                if number == next {
                    words.push(word);
                }
                codes.push(if number == next { 0 } else { number + 1 });
            }
        }
        writeln!(out, "pub static WORDS: &str = {:?};", words.join("\n")).unwrap();
        lengths.write("SET_LENGTHS", out);
        codes.write("SET_WORDS", out);
    }
}

/// The bit of a field.
fn bit(field: &str) -> usize {
    1 << FIELDS.iter().position(|known| *known == field).expect("a field of the list")
}

/// The codes and statuses a rule is bound to.
#[derive(Debug)]
struct Conditions {
    codes: Vec<u16>,
    class: u8,
    /// Class (0 for any), subject, detail plus one (0 for any).
    statuses: Vec<[usize; 3]>,
    /// Bits in the order of `COMMANDS`.
    commands: u8,
}

impl Conditions {
    fn read(rule: &Rule, file: &Path) -> Conditions {
        let no = |why: String| -> ! { refuse(file, &rule.id, &why) };
        let mut commands = 0;
        for command in &rule.commands {
            match COMMANDS.iter().position(|known| known == command) {
                Some(bit) => commands |= 1 << bit,
                None => no(format!("unknown command {command:?}")),
            }
        }
        let statuses = rule
            .statuses
            .iter()
            .map(|status| {
                let parts: Vec<&str> = status.split('.').collect();
                let [class, subject, detail] = parts[..] else { no(format!("status {status:?}")) };
                let class =
                    if class == "x" { 0 } else { class.parse().unwrap_or_else(|_| no(format!("status {status:?}"))) };
                let subject = subject.parse().unwrap_or_else(|_| no(format!("status {status:?}")));
                let detail = if detail == "x" {
                    0
                } else {
                    1 + detail.parse::<usize>().unwrap_or_else(|_| no(format!("status {status:?}")))
                };
                [class, subject, detail]
            })
            .collect();
        let class = match rule.class {
            None => 0,
            Some(class @ (2 | 4 | 5)) => class,
            Some(_) => no("class is 2, 4 or 5".into()),
        };
        Conditions { codes: rule.codes.clone(), class, statuses, commands }
    }

    fn is_none(&self) -> bool {
        self.codes.is_empty() && self.class == 0 && self.statuses.is_empty() && self.commands == 0
    }
}

/// A phrase with its optional parts (`word?`) left out and in, and with each choice of several words
/// (`(block list|dnsbl)`) on its own.
fn expand(phrase: &str) -> Vec<String> {
    let mut expanded = vec![String::new()];
    for part in parts(phrase) {
        let (part, optional) = match part.strip_suffix('?') {
            Some(part) => (part, true),
            None => (part.as_str(), false),
        };
        let mut choices = choices(part);
        if optional {
            choices.push(String::new());
        }
        expanded =
            expanded.iter().flat_map(|phrase| choices.iter().map(move |choice| format!("{phrase} {choice}"))).collect();
    }
    expanded
}

/// The parts of a phrase: words, gaps, and groups in parentheses whole.
fn parts(phrase: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut depth = 0;
    for word in phrase.split_whitespace() {
        match parts.last_mut() {
            Some(part) if depth > 0 => *part = format!("{part} {word}"),
            _ => parts.push(word.to_string()),
        }
        depth += word.matches('(').count();
        depth -= word.matches(')').count().min(depth);
    }
    parts
}

/// Whether a choice is a phrase by itself: with blanks, or in a script that needs none.
fn is_several_words(choice: &str) -> bool {
    choice.contains(' ') || choice.chars().filter(|&c| words::stands_alone(c)).count() > 1
}

/// One group for all choices of one word, and each choice of several words by itself.
fn choices(part: &str) -> Vec<String> {
    let Some(inner) = part.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) else {
        return vec![part.to_string()];
    };
    let (many, single): (Vec<&str>, Vec<&str>) =
        inner.split('|').map(str::trim).partition(|choice| is_several_words(choice));
    let mut choices: Vec<String> = many.into_iter().map(str::to_string).collect();
    if !single.is_empty() {
        choices.push(format!("({})", single.join("|")));
    }
    choices
}

/// Whether a word of a set finds all that another one finds: the same word, or its beginning (`exist*`).
fn stands_for(word: &str, other: &str) -> bool {
    word == other || word.strip_suffix('*').is_some_and(|stem| other.starts_with(stem))
}

/// A choice of a group. What falls apart there would stand for each of its pieces ("dial-up" for every "up"), and a
/// contraction for every "not".
fn one_word(choice: &str) -> Result<Option<String>, &'static str> {
    let words = normal(choice).ok_or("is no word")?;
    match &words[..] {
        [word] if word == "not" && choice != "not" => Err("reads as every \"not\": write it out"),
        [_] | [] => Ok(words.into_iter().next()),
        _ => Err("falls apart: write its words with blanks"),
    }
}

/// The words of one part of a phrase as the matcher sees them: `can't` is `not`, `OFR_416` is two words, words without
/// meaning are none. `None` where the part cannot be read.
fn normal(part: &str) -> Option<Vec<String>> {
    if part.contains(['?', '(', ')', '|', '{', '}']) {
        return None;
    }
    if part.starts_with('<') {
        return matches!(part, "<addr>" | "<ip>" | "<host>" | "<num>").then(|| vec![part.to_string()]);
    }
    if words::is_ip(part) {
        return Some(vec![part.to_string()]);
    }
    if let Some(stem) = part.strip_suffix('*') {
        let mut out = String::new();
        words::normalise(stem, &mut out);
        // The stem stays as it is written: no plural is dropped from it.
        let folded: String = if out.len() < stem.len() && stem.is_ascii() { stem.to_lowercase() } else { out };
        return (folded.len() >= 4).then(|| vec![folded + "*"]);
    }
    let (slash, part) = match part.strip_prefix('/') {
        Some(rest) => ("/", rest),
        None => ("", part),
    };
    let mut normal = Vec::new();
    for piece in part.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '\u{2019}')).filter(|p| !p.is_empty())
    {
        let mut out = String::new();
        words::normalise(piece, &mut out);
        if !out.is_empty() {
            normal.push(format!("{slash}{out}"));
        }
    }
    Some(normal)
}
