//! `locales/*.ftl`: every sentence that a reader sees, compiled into packs.
//!
//! A pack is a list of patterns (`src/explain/pattern.rs`) in one order for all languages: the texts of the causes, then the
//! codes, the digits, the warnings and the shared sentences. Which message a cause, a reader and a part use is settled
//! here, so that the module knows places in that list and no names of messages. English goes into the tables, the others
//! become files beside them.
//!
//! What the house asks of its words (`src/knowledge/README.md`) is checked here too.

use crate::fluent::{ELEMENT, Locale, Problems, SITE, Slot};
use crate::{files, pattern, read, refuse, rows};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The parts of a text, in the order of a pack.
const PARTS: [&str; 7] = ["short", "headline", "summary", "step-1", "step-2", "step-3", "avoid"];
/// The endings of a message's name for each reader, in the order of a pack.
const READERS: [&str; 3] = ["", "_helpdesk", "_admin"];
const WARNINGS: [&str; 10] = [
    "code-contradicts-text",
    "client-explanation-overridden",
    "truncated",
    "too-long",
    "limit-reached",
    "backscatter",
    "mixed-languages",
    "decoding-damaged",
    "no-reason-given",
    "outlook-file",
];

const LONGEST_HEADLINE: usize = 60;
/// Words of an English headline.
const LONGEST_TITLE: usize = 8;
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
    let english = parse(&english_file, &source);
    let mut problems = Problems::default();
    let plan = Plan::make(knowledge, &english, &mut problems);
    let patterns = english.patterns(&plan.slots, &mut problems);
    check_english(&plan.slots, &patterns, &mut problems);
    check_english(&plan.site, &english.patterns(&plan.site, &mut problems), &mut problems);
    check_used(&plan, &mut problems);
    write_site(&english, "en", target, &plan, &mut problems);
    write_texts("en", &plan.slots, &patterns, target);
    stop_if_any(&english_file, &problems);
    plan.write(&patterns, out);
    let names: Vec<String> = plan.slots.iter().map(Slot::name).collect();
    std::fs::write(target.join("messages.txt"), names.join("\n")).expect("OUT_DIR can be written");
    for file in files(&folder, "ftl") {
        if file != english_file {
            write_pack(&file, target, &plan, &patterns);
        }
    }
}

fn parse<'s>(file: &Path, source: &'s str) -> Locale<'s> {
    Locale::parse(source).unwrap_or_else(|(entry, why)| refuse(file, &entry, &why))
}

/// A language beside English, as a file that the module loads at run time.
fn write_pack(file: &Path, target: &Path, plan: &Plan, english: &[String]) {
    let tag = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_else(|| refuse(file, "the file", "no name"));
    let source = read(file);
    let locale = parse(file, &source);
    let mut problems = Problems::default();
    let patterns = locale.patterns(&plan.slots, &mut problems);
    let known: BTreeSet<String> = plan.slots.iter().chain(&plan.site).map(Slot::name).collect();
    for slot in locale.slots().iter().map(Slot::name).filter(|slot| !known.contains(slot)) {
        problems.add(&slot, "not in English");
    }
    let limits = Limits::of(tag);
    let banned = banned(&source, &mut problems);
    for ((slot, pattern), english) in plan.slots.iter().zip(&patterns).zip(english) {
        if pattern == english && is_sentence(english) {
            problems.add(&slot.name(), "equal to English");
        }
        check_translation(slot, pattern, &limits, &banned, &mut problems);
    }
    write_site(&locale, tag, target, plan, &mut problems);
    stop_if_any(file, &problems);
    write_texts(tag, &plan.slots, &patterns, target);
    let (own, element) = patterns.split_at(plan.element);
    let pack = format!("plainbounce {:016x} {tag}\n{}", plan.fingerprint(), own.join("\n"));
    std::fs::write(target.join(format!("{tag}.pack")), pack).expect("OUT_DIR can be written");
    // The words of the element, for who shows it: the rest of the pack.
    std::fs::write(target.join(format!("{tag}.ui.pack")), element.join("\n")).expect("OUT_DIR can be written");
}

/// The words of the site in one language, as JSON: names and texts with `{title}` for a value. The names of outcomes are those of
/// the element.
fn write_site(locale: &Locale, tag: &str, target: &Path, plan: &Plan, problems: &mut Problems) {
    let outcomes = plan.slots.iter().filter(|slot| slot.message == "ui_outcome");
    let wanted = plan.site.iter().chain(outcomes);
    let there: Vec<Slot> = wanted.filter(|slot| locale.has(&slot.message, &slot.part)).cloned().collect();
    let patterns = locale.patterns(&there, problems);
    let mut lines = Vec::new();
    for (slot, pattern) in there.iter().zip(&patterns) {
        match with_names(pattern) {
            Some(text) => {
                let name = slot.name();
                let (_, own) = name.split_once('_').expect("a prefix before each name");
                lines.push(format!("{own:?}: {}", json_string(&text)));
            }
            None => problems.add(&slot.name(), "the site's words do not select"),
        }
    }
    let json = format!("{{\n{}\n}}\n", lines.join(",\n"));
    std::fs::write(target.join(format!("{tag}.site.json")), json).expect("OUT_DIR can be written");
}

/// Every text of a language as a reader may see it, for reviewers and for the report of reading ease: for each name the text
/// with usual facts, and the text without any where that differs.
fn write_texts(tag: &str, slots: &[Slot], patterns: &[String], target: &Path) {
    let plural = pattern::plural_of(tag.split('-').next().unwrap_or_default());
    let mut lines = Vec::new();
    for (slot, pattern) in slots.iter().zip(patterns) {
        let known = filled_for(plural, pattern, true);
        let unknown = Some(filled_for(plural, pattern, false)).filter(|text| *text != known && !slot.is_shared());
        let texts: Vec<String> = std::iter::once(known).chain(unknown).map(|text| json_string(&text)).collect();
        lines.push(format!("{:?}: [{}]", slot.name(), texts.join(", ")));
    }
    let json = format!("{{\n{}\n}}\n", lines.join(",\n"));
    std::fs::write(target.join(format!("{tag}.texts.json")), json).expect("OUT_DIR can be written");
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

pub fn json_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// How long texts of a language may be.
struct Limits {
    headline: usize,
    short: usize,
    /// Words of a sentence; none where a language writes without blanks.
    sentence: Option<usize>,
}

impl Limits {
    fn of(tag: &str) -> Limits {
        match tag.split('-').next().unwrap_or_default() {
            "ja" | "zh" => Limits { headline: 40, short: 16, sentence: None },
            "ko" => Limits { headline: 40, short: 18, sentence: Some(LONGEST_SENTENCE) },
            // Each syllable stands alone.
            "vi" => Limits { headline: LONGEST_HEADLINE, short: 28, sentence: Some(38) },
            _ => Limits { headline: LONGEST_HEADLINE, short: 28, sentence: Some(LONGEST_SENTENCE) },
        }
    }
}

/// Whether a text says so much that it cannot be the same in two languages by chance: three words of letters.
fn is_sentence(pattern: &str) -> bool {
    filled(pattern, false).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3
}

/// What is asked of the words of every language beside English.
fn check_translation(slot: &Slot, pattern: &str, limits: &Limits, banned: &[String], problems: &mut Problems) {
    if pattern.is_empty() {
        return;
    }
    if !pattern::is_well_formed(pattern) {
        problems.add(&slot.name(), "choices stand too deep in each other");
    }
    for known in [true, false] {
        if !known && slot.is_shared() {
            continue;
        }
        let text = filled(pattern, known);
        let mut no = |why: String| problems.add(&slot.name(), &format!("{why}: {text:?}"));
        if ["  ", " ,", " .", "，，", "。。"].iter().any(|blank| text.contains(blank)) {
            no("has a blank or a mark too many".into());
        }
        let folded = text.to_lowercase();
        for word in banned.iter().filter(|word| folded.contains(word.as_str())) {
            no(format!("says {word:?}"));
        }
        let longest = match slot.part.as_str() {
            // Made of two clauses of the language: the module says another headline where they are too long.
            "headline" if slot.message == "certainty_either" => usize::MAX,
            "headline" | "name" => limits.headline,
            "short" => limits.short,
            _ => usize::MAX,
        };
        if text.chars().count() > longest {
            no(format!("over {longest} characters"));
        }
        if matches!(slot.part.as_str(), "headline" | "name") && text.ends_with(['.', '。']) {
            no("a headline has no full stop".into());
        }
        for sentence in sentences(&text) {
            let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            if limits.sentence.is_some_and(|longest| words > longest) {
                no(format!("{words} words in a sentence"));
            }
        }
    }
}

/// The order of the texts, the same for all languages.
struct Plan {
    slots: Vec<Slot>,
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
            texts.push((String::new(), text(english, cause, &mut slots)));
            check_complete(cause, english, problems);
            for (name, by_rule) in named.get(cause).into_iter().flatten() {
                let mask = text(english, &format!("{cause}_{name}"), &mut slots);
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
        Plan {
            slots,
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
        writeln!(out, "pub const MESSAGES_WITHOUT_ELEMENT: usize = {element};").unwrap();
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
                writeln!(out, "    #[cfg(feature = \"widget\")]\n    #[allow(dead_code)]").unwrap();
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

/// Appends what a text has for each reader, and tells it as bits: readers, and in each the parts.
fn text(locale: &Locale, base: &str, slots: &mut Vec<Slot>) -> u32 {
    let mut mask = 0;
    for (reader, ending) in READERS.iter().enumerate() {
        for (part, name) in PARTS.iter().enumerate() {
            let message = format!("{base}{ending}");
            if locale.has(&message, name) {
                mask |= 1 << (reader * PARTS.len() + part);
                slots.push(Slot::new(&message, name));
            }
        }
    }
    mask
}

/// The words that no text of a language says, from the line `### Never: word, word, …`; the exclamation marks are among them
/// everywhere.
fn banned(source: &str, problems: &mut Problems) -> Vec<String> {
    let line = source.lines().find_map(|line| line.strip_prefix("### Never:"));
    let words: Vec<String> = line.unwrap_or_default().split(',').map(|word| word.trim().to_lowercase()).collect();
    if words.iter().filter(|word| !word.is_empty()).count() < 3 {
        problems.add("### Never:", "name the words that no text may say, three at least, with commas between");
    }
    words.into_iter().filter(|word| !word.is_empty()).chain(["!".to_string(), "！".to_string()]).collect()
}

/// Every message is for something: a text whose variant no rule names, and that is of no provider, is never said.
fn check_used(plan: &Plan, problems: &mut Problems) {
    for slot in plan.unused.iter() {
        problems.add(&slot.name(), "nothing asks for it");
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
    if slot.part == "headline" && slot.message != "certainty_either" && text.split_whitespace().count() > LONGEST_TITLE
    {
        no(format!("over {LONGEST_TITLE} words"));
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
    filled_for(pattern::plural_of("en"), pattern, known)
}

fn filled_for(plural: fn(u32) -> &'static str, pattern: &str, known: bool) -> String {
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
    pattern::render(pattern, &values, plural, false, &mut out);
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

/// Stops the build when something is wrong, and says all of it.
fn stop_if_any(file: &Path, problems: &Problems) {
    if let Some((first, others)) = problems.found.split_first() {
        for problem in others {
            eprintln!("error: {}: {problem}", file.display());
        }
        refuse(file, "the texts", first)
    }
}
