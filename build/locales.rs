//! `locales/*.ftl`: every sentence that a reader sees, compiled into packs.
//!
//! A pack is a list of patterns (`src/explain/pattern.rs`) in one order for all languages: the texts of the causes, then the
//! codes, the digits, the warnings and the shared sentences. Which message a cause, a reader and a part use is settled
//! here, so that the module knows places in that list and no names of messages. English goes into the tables, the others
//! become files beside them.
//!
//! What the house asks of its words (`src/knowledge/README.md`) is checked here too.

use crate::{files, pattern, read, refuse, rows};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The parts of a text, in the order of a pack.
const PARTS: [&str; 7] = ["short", "headline", "summary", "step-1", "step-2", "step-3", "avoid"];
/// The endings of a message's name for each reader, in the order of a pack.
const READERS: [&str; 3] = ["", "_helpdesk", "_admin"];
/// Sentences that the module asks for by a constant.
const SHARED: [&str; 5] = ["retry_", "certainty_", "note_", "link_", "value_"];
/// The words of the element: the last of a pack, so that a module without the element does without them.
const ELEMENT: &str = "ui_";
/// The words of the site: no part of a pack, and a language may leave them out.
const SITE: &str = "site_";
const WARNINGS: [&str; 9] = [
    "code-contradicts-text",
    "client-explanation-overridden",
    "truncated",
    "too-long",
    "limit-reached",
    "backscatter",
    "mixed-languages",
    "decoding-damaged",
    "no-reason-given",
];

const LONGEST_HEADLINE: usize = 60;
/// Two of them make a headline: "Either … or …".
const LONGEST_SHORT: usize = 24;
const LONGEST_SENTENCE: usize = 25;
/// What no text says; lower case.
const BANNED: [&str; 11] = [
    "fatal",
    "illegal",
    "invalid user",
    "blacklist",
    "!",
    "error 550",
    "simply",
    " just ",
    "sorry",
    "apolog",
    "unfortunately",
];

/// Whether every text must have its rule or its provider.
const ALL_PROVIDERS: bool = false;

/// The rules as far as they name texts.
#[derive(Deserialize)]
struct RuleFile {
    #[serde(default)]
    rule: Vec<Rule>,
    provider: Option<Provider>,
}

#[derive(Deserialize)]
struct Rule {
    id: String,
    cause: String,
    variant: Option<String>,
}

#[derive(Deserialize)]
struct Provider {
    id: String,
}

pub fn compile(knowledge: &Path, target: &Path, out: &mut String) {
    let folder = knowledge.join("locales");
    let english_file = folder.join("en.ftl");
    let source = read(&english_file);
    let english = Locale::parse(&english_file, &source);
    let mut problems = Problems::new(&english_file);
    let plan = Plan::make(knowledge, &english, &mut problems);
    let patterns = english.patterns(&plan.slots, &mut problems);
    check_english(&plan.slots, &patterns, &mut problems);
    check_english(&plan.waiting, &english.patterns(&plan.waiting, &mut problems), &mut problems);
    check_english(&plan.site, &english.patterns(&plan.site, &mut problems), &mut problems);
    check_used(&plan, &mut problems);
    write_site(&english, "en", target, &plan, &mut problems);
    problems.stop_if_any();
    plan.write(&patterns, out);
    for file in files(&folder, "ftl") {
        if file != english_file {
            write_pack(&file, target, &plan, &patterns);
        }
    }
}

/// A language beside English, as a file that the module loads at run time.
fn write_pack(file: &Path, target: &Path, plan: &Plan, english: &[String]) {
    let tag = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_else(|| refuse(file, "the file", "no name"));
    let source = read(file);
    let locale = Locale::parse(file, &source);
    let mut problems = Problems::new(file);
    let patterns = locale.patterns(&plan.slots, &mut problems);
    let known: BTreeSet<String> = plan.slots.iter().chain(&plan.waiting).chain(&plan.site).map(Slot::name).collect();
    for slot in locale.slots().iter().map(Slot::name).filter(|slot| !known.contains(slot)) {
        problems.add(&slot, "not in English");
    }
    let longest = if matches!(&tag[..2], "ja" | "ko" | "zh") { 40 } else { LONGEST_HEADLINE };
    for ((slot, pattern), english) in plan.slots.iter().zip(&patterns).zip(english) {
        // One word can be the same in both: "Message-ID", "Server".
        let is_one_word = slot.message.starts_with(ELEMENT) && !english.contains(' ');
        if pattern == english && !slot.message.starts_with("value_") && !is_one_word {
            problems.add(&slot.name(), "equal to English");
        }
        if slot.part == "headline" && filled(pattern, true).chars().count() > longest {
            problems.add(&slot.name(), &format!("over {longest} characters"));
        }
    }
    write_site(&locale, tag, target, plan, &mut problems);
    problems.stop_if_any();
    let pack = format!("plainbounce {:016x} {tag}\n{}", plan.fingerprint(), patterns.join("\n"));
    std::fs::write(target.join(format!("{tag}.pack")), pack).expect("OUT_DIR can be written");
}

/// The words of the site in one language, as JSON: names and texts with `{title}` for a value.
fn write_site(locale: &Locale, tag: &str, target: &Path, plan: &Plan, problems: &mut Problems) {
    let there: Vec<Slot> = plan.site.iter().filter(|slot| locale.has(&slot.message, &slot.part)).cloned().collect();
    let patterns = locale.patterns(&there, problems);
    let mut lines = Vec::new();
    for (slot, pattern) in there.iter().zip(&patterns) {
        match with_names(pattern) {
            Some(text) => lines.push(format!("{:?}: {}", &slot.name()[SITE.len()..], json_string(&text))),
            None => problems.add(&slot.name(), "the site's words do not select"),
        }
    }
    let json = format!("{{\n{}\n}}\n", lines.join(",\n"));
    std::fs::write(target.join(format!("{tag}.site.json")), json).expect("OUT_DIR can be written");
}

/// A pattern without choices, its values by name: `{count} results`. The site knows no patterns.
fn with_names(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        match c {
            pattern::VALUE => {
                let at = (characters.next()? as usize).checked_sub('a' as usize)?;
                out.push_str(&format!("{{{}}}", pattern::VARIABLES.get(at)?));
            }
            c if c.is_control() => return None,
            c => out.push(c),
        }
    }
    Some(out)
}

fn json_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// One text: an attribute of a message.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Slot {
    message: String,
    part: String,
}

impl Slot {
    fn new(message: &str, part: &str) -> Slot {
        Slot { message: message.to_string(), part: part.to_string() }
    }

    fn name(&self) -> String {
        format!("{}.{}", self.message, self.part)
    }

    /// Whether a message is asked for by name, and only when its values are there.
    fn is_shared(&self) -> bool {
        SHARED.iter().chain(&[ELEMENT, SITE]).any(|prefix| self.message.starts_with(prefix))
    }
}

/// The order of the texts, the same for all languages.
struct Plan {
    slots: Vec<Slot>,
    /// Texts for a variant or a provider that no rule and no provider file has.
    waiting: Vec<Slot>,
    /// What nothing can ask for.
    unused: Vec<Slot>,
    /// The words of the site.
    site: Vec<Slot>,
    /// The first of the words of the element: all behind it are, too.
    element: usize,
    /// The variant or provider of each text, none for the plain text that comes first for each cause; and as bits which
    /// readers and parts it has.
    texts: Vec<(String, u32)>,
    reply_codes: usize,
    enhanced_codes: usize,
    first_digits: usize,
    second_digits: usize,
    warnings: usize,
    /// The constants of the shared sentences.
    shared: Vec<(String, usize)>,
}

impl Plan {
    fn make(knowledge: &Path, english: &Locale, problems: &mut Problems) -> Plan {
        let mut slots = Vec::new();
        let mut texts = Vec::new();
        let named = named_texts(knowledge, problems);
        for cause in rows(&knowledge.join("causes.tsv"), 4).iter().map(|row| &row[0]) {
            texts.push((String::new(), english.text(cause, &mut slots)));
            check_complete(cause, english, problems);
            for (name, by_rule) in named.get(cause).into_iter().flatten() {
                let mask = english.text(&format!("{cause}_{name}"), &mut slots);
                if mask != 0 {
                    texts.push((name.clone(), mask));
                } else if let Some(rule) = by_rule {
                    problems.add(&format!("{cause}_{name}"), &format!("missing: the rule {rule} names it"));
                }
            }
        }
        let mut table = |names: Vec<String>, parts: &[&str]| {
            let base = slots.len();
            for name in &names {
                slots.extend(parts.iter().map(|part| Slot::new(name, part)));
            }
            base
        };
        let codes = knowledge.join("codes");
        let first_column = |file: &str, columns: usize| -> Vec<String> {
            rows(&codes.join(file), columns).iter().map(|row| row[0].replace('.', "-")).collect()
        };
        let names = |prefix: &str, rest: Vec<String>| rest.iter().map(|rest| format!("{prefix}{rest}")).collect();
        let digits = |range: std::ops::RangeInclusive<u8>| range.map(|digit| digit.to_string()).collect();
        let reply_codes = table(names("reply-", first_column("reply-codes.tsv", 7)), &["name", "meaning"]);
        let enhanced_codes = table(names("status-", first_column("enhanced-codes.tsv", 6)), &["name", "meaning"]);
        let first_digits = table(names("digit-", digits(1..=5)), &["meaning"]);
        let second_digits = table(names("second-digit-", digits(0..=5)), &["meaning"]);
        let warnings = table(names("warning_", WARNINGS.map(String::from).to_vec()), &["message"]);
        let mut shared = Vec::new();
        let (site, rest): (Vec<Slot>, Vec<Slot>) =
            english.slots().into_iter().partition(|slot| slot.message.starts_with(SITE));
        let (last, first): (Vec<Slot>, Vec<Slot>) =
            rest.into_iter().filter(Slot::is_shared).partition(|slot| slot.message.starts_with(ELEMENT));
        let element = slots.len() + first.len();
        for slot in first.into_iter().chain(last) {
            let part = if slot.part == "message" { String::new() } else { format!("_{}", slot.part) };
            shared.push((crate::screaming(&format!("{}{part}", slot.message)), slots.len()));
            slots.push(slot);
        }
        let known: BTreeSet<&Slot> = slots.iter().chain(&site).collect();
        let unused: Vec<Slot> = english.slots().into_iter().filter(|slot| !known.contains(slot)).collect();
        let (waiting, unused) = unused.into_iter().partition(|slot| english.is_variant(slot));
        Plan {
            slots,
            waiting,
            unused,
            site,
            element,
            texts,
            reply_codes,
            enhanced_codes,
            first_digits,
            second_digits,
            warnings,
            shared,
        }
    }

    /// Tells packs made for another order of messages apart (FNV-1a).
    fn fingerprint(&self) -> u64 {
        let names = self.slots.iter().flat_map(|slot| (slot.name() + "\n").into_bytes());
        names.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    fn write(&self, patterns: &[String], out: &mut String) {
        let Plan {
            slots,
            texts,
            element,
            reply_codes,
            enhanced_codes,
            first_digits,
            second_digits,
            warnings,
            shared,
            ..
        } = self;
        let without_element = patterns[..*element].join("\n");
        writeln!(out, "#[cfg(feature = \"widget\")]\npub static ENGLISH: &str = {:?};", patterns.join("\n")).unwrap();
        writeln!(out, "#[cfg(not(feature = \"widget\"))]\npub static ENGLISH: &str = {without_element:?};").unwrap();
        writeln!(out, "pub const MESSAGES: usize = {};", slots.len()).unwrap();
        writeln!(out, "pub const FINGERPRINT: u64 = {};", self.fingerprint()).unwrap();
        // One line for each text; an empty one is the plain text, the first of its cause.
        let names: Vec<&str> = texts.iter().map(|(name, _)| name.as_str()).collect();
        writeln!(out, "pub static TEXT_NAMES: &str = {:?};", names.join("\n")).unwrap();
        let masks: Vec<u32> = texts.iter().map(|(_, mask)| *mask).collect();
        writeln!(out, "pub static TEXT_MASKS: &[u32] = &{masks:?};").unwrap();
        writeln!(out, "/// The places of texts in a pack.\npub mod messages {{").unwrap();
        for (name, at) in [
            ("REPLY_CODES", reply_codes),
            ("ENHANCED_CODES", enhanced_codes),
            ("FIRST_DIGITS", first_digits),
            ("SECOND_DIGITS", second_digits),
            ("WARNINGS", warnings),
        ]
        .into_iter()
        .chain(shared.iter().map(|(name, at)| (name.as_str(), at)))
        {
            if *at >= *element {
                writeln!(out, "    #[cfg(feature = \"widget\")]").unwrap();
            }
            writeln!(out, "    pub const {name}: usize = {at};").unwrap();
        }
        writeln!(out, "}}").unwrap();
    }
}

/// For each cause the variants that rules name, with a rule that does, and the providers and block lists.
fn named_texts(knowledge: &Path, problems: &mut Problems) -> BTreeMap<String, BTreeMap<String, Option<String>>> {
    let mut named: BTreeMap<String, BTreeMap<String, Option<String>>> = BTreeMap::new();
    let mut providers = Vec::new();
    let mut rule_files = files(&knowledge.join("rules"), "toml");
    rule_files.extend(files(&knowledge.join("providers"), "toml"));
    for path in rule_files {
        let file: RuleFile =
            toml::from_str(&read(&path)).unwrap_or_else(|error| refuse(&path, "the file", &error.to_string()));
        providers.extend(file.provider.map(|provider| provider.id));
        for rule in file.rule {
            if let Some(variant) = rule.variant {
                named.entry(rule.cause).or_default().insert(variant, Some(rule.id));
            }
        }
    }
    #[derive(Deserialize)]
    struct BlocklistFile {
        blocklist: Vec<Blocklist>,
    }
    #[derive(Deserialize)]
    struct Blocklist {
        name: String,
    }
    let path = knowledge.join("blocklists.toml");
    let lists: BlocklistFile =
        toml::from_str(&read(&path)).unwrap_or_else(|error| refuse(&path, "the file", &error.to_string()));
    providers.extend(lists.blocklist.iter().map(|list| pattern::id_of(&list.name)));
    providers.sort();
    providers.dedup();
    for row in rows(&knowledge.join("causes.tsv"), 4) {
        let names = named.entry(row[0].clone()).or_default();
        for provider in &providers {
            if names.insert(provider.clone(), None).is_some() {
                problems.add(&format!("{}_{provider}", row[0]), "both a variant and a provider or block list");
            }
        }
    }
    named
}

/// What every cause must say.
fn check_complete(cause: &str, english: &Locale, problems: &mut Problems) {
    let own = ["short", "headline", "summary", "step-1"].map(|part| ("", part));
    for (reader, part) in own.into_iter().chain([("_helpdesk", "step-1"), ("_admin", "step-1")]) {
        if !english.has(&format!("{cause}{reader}"), part) {
            problems.add(&format!("{cause}{reader}.{part}"), "missing");
        }
    }
}

/// The attributes of a message, in the order of the file.
type Attributes<'s> = Vec<(&'s str, Pattern<&'s str>)>;

struct Locale<'s> {
    file: &'s Path,
    /// Messages with their attributes, in the order of the file.
    messages: Vec<(&'s str, Attributes<'s>)>,
    places: BTreeMap<&'s str, usize>,
    terms: BTreeMap<&'s str, Pattern<&'s str>>,
}

impl<'s> Locale<'s> {
    fn parse(file: &'s Path, source: &'s str) -> Locale<'s> {
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| {
            let error = &errors[0];
            let line = source[..error.pos.start.min(source.len())].lines().count();
            refuse(file, &format!("line {line}"), &error.to_string())
        });
        let mut locale = Locale { file, messages: Vec::new(), places: BTreeMap::new(), terms: BTreeMap::new() };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if message.value.is_some() {
                        refuse(file, id, "a message has attributes only");
                    }
                    let attributes: Vec<_> =
                        message.attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value)).collect();
                    let names: BTreeSet<&str> = attributes.iter().map(|(name, _)| *name).collect();
                    if names.len() < attributes.len() || locale.places.insert(id, locale.messages.len()).is_some() {
                        refuse(file, id, "a second time");
                    }
                    locale.messages.push((id, attributes));
                }
                Entry::Term(term) => {
                    locale.terms.insert(term.id.name, term.value);
                }
                _ => {}
            }
        }
        locale
    }

    fn slots(&self) -> Vec<Slot> {
        let names = self.messages.iter().flat_map(|(id, parts)| parts.iter().map(move |(part, _)| (id, part)));
        names.map(|(id, part)| Slot::new(id, part)).collect()
    }

    fn find(&self, message: &str, part: &str) -> Option<&Pattern<&'s str>> {
        let (_, parts) = &self.messages[*self.places.get(message)?];
        parts.iter().find(|(name, _)| *name == part).map(|(_, pattern)| pattern)
    }

    /// Whether a text is for a variant or a provider of some cause.
    fn is_variant(&self, slot: &Slot) -> bool {
        let message = slot.message.strip_suffix("_helpdesk").or(slot.message.strip_suffix("_admin"));
        let parts = message.unwrap_or(&slot.message).split_once('_');
        PARTS.contains(&slot.part.as_str()) && parts.is_some_and(|(cause, _)| self.has(cause, "headline"))
    }

    fn has(&self, message: &str, part: &str) -> bool {
        self.find(message, part).is_some()
    }

    /// Appends what a text has for each reader, and tells it as bits: readers, and in each the parts.
    fn text(&self, base: &str, slots: &mut Vec<Slot>) -> u32 {
        let mut mask = 0;
        for (reader, ending) in READERS.iter().enumerate() {
            for (part, name) in PARTS.iter().enumerate() {
                let message = format!("{base}{ending}");
                if self.has(&message, name) {
                    mask |= 1 << (reader * PARTS.len() + part);
                    slots.push(Slot::new(&message, name));
                }
            }
        }
        mask
    }

    fn patterns(&self, slots: &[Slot], problems: &mut Problems) -> Vec<String> {
        let compile = |slot: &Slot| match self.find(&slot.message, &slot.part) {
            Some(source) => {
                let mut compiler = Compiler { locale: self, slot, problems, guarded: Vec::new(), depth: 0 };
                let mut compiled = String::new();
                compiler.pattern(source, &BTreeMap::new(), &mut compiled);
                compiled.trim().to_string()
            }
            None => {
                problems.add(&slot.name(), "missing");
                String::new()
            }
        };
        slots.iter().map(compile).collect()
    }
}

/// Turns the syntax tree of one text into a pattern; messages and terms it refers to become part of it.
struct Compiler<'c, 's> {
    locale: &'c Locale<'s>,
    slot: &'c Slot,
    problems: &'c mut Problems,
    /// Variables that have a value on the way to here.
    guarded: Vec<usize>,
    depth: usize,
}

impl<'s> Compiler<'_, 's> {
    fn no(&mut self, why: &str) {
        self.problems.add(&self.slot.name(), why);
    }

    fn pattern(&mut self, source: &Pattern<&'s str>, arguments: &BTreeMap<&'s str, &'s str>, out: &mut String) {
        self.depth += 1;
        if self.depth > 20 {
            refuse(self.locale.file, &self.slot.name(), "messages refer to each other without end");
        }
        for element in &source.elements {
            match element {
                PatternElement::TextElement { value } => push_text(value, out),
                PatternElement::Placeable { expression } => self.expression(expression, arguments, out),
            }
        }
        self.depth -= 1;
    }

    fn expression(
        &mut self,
        expression: &Expression<&'s str>,
        arguments: &BTreeMap<&'s str, &'s str>,
        out: &mut String,
    ) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, arguments, out),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let InlineExpression::VariableReference { id } = selector else {
            return self.no("only variables select");
        };
        let key_of = |key: &VariantKey<&'s str>| match key {
            VariantKey::Identifier { name } => *name,
            VariantKey::NumberLiteral { value } => *value,
        };
        // A term's argument is known here: its case is chosen now.
        if let Some(argument) = arguments.get(id.name) {
            let fits = variants.iter().find(|variant| key_of(&variant.key) == *argument);
            if let Some(variant) = fits.or_else(|| variants.iter().find(|variant| variant.default)) {
                self.pattern(&variant.value, arguments, out);
            }
            return;
        }
        let Some(variable) = self.variable(id.name) else { return };
        let has_none = variants.iter().any(|variant| key_of(&variant.key) == pattern::NONE);
        out.push(pattern::CHOICE);
        out.push(letter(variable));
        for variant in variants.iter().filter(|variant| !variant.default) {
            let key = key_of(&variant.key);
            out.push(pattern::CASE);
            out.push_str(key);
            out.push(pattern::THEN);
            self.guarded(variable, key != pattern::NONE, &variant.value, arguments, out);
        }
        out.push(pattern::OTHERWISE);
        if let Some(default) = variants.iter().find(|variant| variant.default) {
            self.guarded(variable, has_none, &default.value, arguments, out);
        }
        out.push(pattern::END);
    }

    fn guarded(
        &mut self,
        variable: usize,
        known: bool,
        source: &Pattern<&'s str>,
        arguments: &BTreeMap<&'s str, &'s str>,
        out: &mut String,
    ) {
        let before = self.guarded.len();
        if known {
            self.guarded.push(variable);
        }
        self.pattern(source, arguments, out);
        self.guarded.truncate(before);
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>, arguments: &BTreeMap<&'s str, &'s str>, out: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let unescaped = fluent_syntax::unicode::unescape_unicode_to_string(value);
                out.extend(unescaped.chars().filter(|c| !c.is_control()));
            }
            InlineExpression::NumberLiteral { value } => out.push_str(value),
            InlineExpression::VariableReference { id } => {
                if let Some(argument) = arguments.get(id.name) {
                    out.push_str(argument);
                } else if let Some(variable) = self.variable(id.name) {
                    self.check_guarded(variable);
                    out.push(pattern::VALUE);
                    out.push(letter(variable));
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let found = attribute.as_ref().and_then(|part| self.locale.find(id.name, part.name));
                match found {
                    Some(source) => self.pattern(source, arguments, out),
                    None => self.no(&format!("refers to {}, which is not there", id.name)),
                }
            }
            InlineExpression::TermReference { id, arguments: call, .. } => {
                let mut given = BTreeMap::new();
                for argument in call.iter().flat_map(|call| &call.named) {
                    if let InlineExpression::StringLiteral { value } = argument.value {
                        given.insert(argument.name.name, value);
                    }
                }
                match self.locale.terms.get(id.name) {
                    Some(source) => self.pattern(source, &given, out),
                    None => self.no(&format!("refers to -{}, which is not there", id.name)),
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, arguments, out),
            InlineExpression::FunctionReference { id, .. } => {
                self.no(&format!("{}: values come formatted, functions are not read", id.name));
            }
        }
    }

    fn variable(&mut self, name: &str) -> Option<usize> {
        let variable = pattern::VARIABLES.iter().position(|known| *known == name);
        if variable.is_none() {
            self.no(&format!("unknown variable ${name}"));
        }
        variable
    }

    /// A text must be whole without a fact; shared sentences are only asked for when theirs is there.
    fn check_guarded(&mut self, variable: usize) {
        if !self.slot.is_shared() && !self.guarded.contains(&variable) {
            self.no(&format!("${} can be missing here: select [none]", pattern::VARIABLES[variable]));
        }
    }
}

/// The letter that stands for a variable in a pattern.
fn letter(variable: usize) -> char {
    (b'a' + variable as u8) as char
}

/// Lines of one text are one line.
fn push_text(text: &str, out: &mut String) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 && !out.ends_with(' ') {
            out.push(' ');
        }
        let line = if at > 0 { line.trim_start() } else { line };
        out.extend(line.chars().filter(|c| !c.is_control()));
    }
}

/// Every message is for something. Texts may be written before the rules and providers that they are for, as long as
/// these are not all there.
fn check_used(plan: &Plan, problems: &mut Problems) {
    for slot in &plan.unused {
        problems.add(&slot.name(), "nothing asks for it");
    }
    let waiting: BTreeSet<&str> = plan.waiting.iter().map(|slot| slot.message.as_str()).collect();
    if ALL_PROVIDERS {
        for message in waiting {
            problems.add(message, "no rule and no provider of this name");
        }
    } else if !waiting.is_empty() {
        println!("cargo::warning={} messages wait for a rule or a provider of their name", waiting.len());
    }
}

/// What the house asks of the English words.
fn check_english(slots: &[Slot], patterns: &[String], problems: &mut Problems) {
    for (slot, pattern) in slots.iter().zip(patterns) {
        if !pattern::is_well_formed(pattern) {
            problems.add(&slot.name(), "choices stand too deep in each other");
        }
        check_words(slot, &filled(pattern, true), problems);
        if !slot.is_shared() {
            check_words(slot, &filled(pattern, false), problems);
        }
    }
}

fn check_words(slot: &Slot, text: &str, problems: &mut Problems) {
    let mut no = |why: String| problems.add(&slot.name(), &format!("{why}: {text:?}"));
    // "just now" tells the time; "just" alone belittles.
    let folded = text.to_lowercase().replace("just now", "now");
    for banned in BANNED.iter().filter(|banned| folded.contains(*banned)) {
        no(format!("says {banned:?}"));
    }
    if folded.matches("please").count() > 1 {
        no("says please twice".into());
    }
    if ["  ", " . ", " , "].iter().any(|blank| format!("{text} ").contains(blank)) {
        no("has a blank too many".into());
    }
    let is_headline = slot.part == "headline" || slot.part == "name";
    if is_headline && text.chars().count() > LONGEST_HEADLINE {
        no(format!("over {LONGEST_HEADLINE} characters"));
    }
    if slot.part == "short" && text.chars().count() > LONGEST_SHORT {
        no(format!("over {LONGEST_SHORT} characters"));
    }
    if is_headline && text.ends_with('.') {
        no("a headline has no full stop".into());
    }
    for sentence in sentences(text) {
        if sentence.split_whitespace().count() > LONGEST_SENTENCE {
            no(format!("over {LONGEST_SENTENCE} words in a sentence"));
        }
    }
    if slot.part.starts_with("step-") {
        let first: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
        if !FIRST_WORDS.split(' ').any(|word| word == first) {
            no(format!("a step begins with a verb, not with {first:?}"));
        }
    }
}

/// A full stop, a colon or a question mark with a blank behind it ends a sentence.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, end) in text.match_indices(['.', '?', ':', ';']) {
        let after = at + end.len();
        if text[after..].starts_with(' ') {
            sentences.push(&text[start..after]);
            start = after;
        }
    }
    sentences.push(&text[start..]);
    sentences
}

/// A pattern with usual values, or with none.
fn filled(pattern: &str, known: bool) -> String {
    const USUAL: [&str; pattern::VARIABLES.len()] = [
        "jan.novak@example.com",
        "mx.example.com",
        "192.0.2.7",
        "Microsoft 365",
        "Spamhaus",
        "25 MB",
        "5 minutes",
        "2026-11-24 18:00 UTC",
        "example.com",
        "anna@example.com",
        "192.0.2.7",
        "550",
        "5.1.1",
        "No such user",
        "spf-dkim",
        "5",
        "This address does not exist",
        "The mailbox is full",
        "The message is too large",
        "relay.example.com",
        "Spamhaus",
        "server",
    ];
    let mut values = pattern::Values::default();
    for (variable, value) in USUAL.into_iter().enumerate().filter(|_| known) {
        values.set(variable, Some(value.to_string()));
    }
    let mut out = String::new();
    pattern::render(pattern, &values, pattern::plural_of("en"), false, &mut out);
    out.trim().to_string()
}

/// Words that a step may begin with: verbs, and the words before a condition.
const FIRST_WORDS: &str = "\
    Accept Add Agree Alert Allow Announce Answer Appeal Apply Arrange Ask Attach Authenticate Authorise Avoid \
    Await Ban Bind Block Bounce Break Bring Build Buy Call Cancel Change Check Choose Clean Clear Close Collect \
    Compare Compress Configure Confirm Connect Contact Continue Convert Copy Correct Count Create Cut Decide \
    Decode Delete Delist Deliver Disable Divide Do Download Drop Edit Empty Enable Encode Encrypt Enter Escalate \
    Explain Export Fetch Find Fix Flush Follow Forward Free Get Give Go Grant Have Help If Ignore Include Increase \
    Inspect Install Invite Join Keep Learn Leave Let Limit List Log Look Lower Make Match Measure Mend Monitor \
    Move Name Note Nothing Offer Only Open Otherwise Pass Paste Pause Pay Pick Point Press Prove Publish Purge Put \
    Query Quote Raise Reach Read Reassure Rebuild Record Reduce Refresh Register Reject Relay Release Remove \
    Rename Renew Repair Repeat Replace Reply Report Request Resend Reset Resize Resolve Restart Restore Retry \
    Return Review Rewrite Rotate Route Run Save Scan Search See Send Separate Serve Set Share Shorten Show Shrink \
    Sign Slow Sort Speak Split Spread Start Stay Stop Store Study Submit Subscribe Suppress Switch Sync Take Talk \
    Tell Test Throttle Tick Trace Treat Trim Trust Try Turn Type Unblock Unlock Unsubscribe Untick Until Update \
    Upgrade Upload Use Verify View Visit Wait Walk Warm Warn Watch When Wipe Work Write Zip";

/// What is wrong in a file, all of it at once.
struct Problems {
    file: PathBuf,

    found: Vec<String>,
}

impl Problems {
    fn new(file: &Path) -> Problems {
        Problems { file: file.to_path_buf(), found: Vec::new() }
    }

    fn add(&mut self, entry: &str, why: &str) {
        let problem = format!("{entry}: {why}");
        if !self.found.contains(&problem) {
            self.found.push(problem);
        }
    }

    fn stop_if_any(self) {
        if let Some((first, others)) = self.found.split_first() {
            for problem in others {
                eprintln!("error: {}: {problem}", self.file.display());
            }
            refuse(&self.file, "the texts", first)
        }
    }
}
