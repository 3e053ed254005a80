//! Fluent files read and turned into patterns (`src/explain/pattern.rs`): what the build does with `locales/*.ftl`, and the
//! command `plainbounce compile-locale` with a file of a host's own. What the house asks of its words is not here.

use crate::pattern;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// Sentences that the module asks for by a constant.
const SHARED: [&str; 5] = ["retry_", "certainty_", "note_", "link_", "value_"];
/// The words of the element: the last of a pack, so that a module without the element does without them.
pub const ELEMENT: &str = "ui_";
/// The words of the site: no part of a pack, and a language may leave them out.
pub const SITE: &str = "site_";

/// References inside references, and bytes of one pattern: more of either is a circle or a mistake.
const DEEPEST: usize = 20;
const LONGEST: usize = 20_000;

/// One text: an attribute of a message.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub message: String,
    pub part: String,
}

impl Slot {
    pub fn new(message: &str, part: &str) -> Slot {
        Slot { message: message.to_string(), part: part.to_string() }
    }

    pub fn name(&self) -> String {
        format!("{}.{}", self.message, self.part)
    }

    /// Whether a message is asked for by name, and only when its values are there.
    pub fn is_shared(&self) -> bool {
        SHARED.iter().chain(&[ELEMENT, SITE]).any(|prefix| self.message.starts_with(prefix))
    }
}

/// The attributes of a message, in the order of the file.
type Attributes<'s> = Vec<(&'s str, Pattern<&'s str>)>;

/// A Fluent file.
pub struct Locale<'s> {
    /// Messages with their attributes, in the order of the file.
    messages: Vec<(&'s str, Attributes<'s>)>,
    places: BTreeMap<&'s str, usize>,
    terms: BTreeMap<&'s str, Pattern<&'s str>>,
}

impl<'s> Locale<'s> {
    /// Reads a file. An error names the place and what is wrong there.
    pub fn parse(source: &'s str) -> Result<Locale<'s>, (String, String)> {
        let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
            let line = source[..errors[0].pos.start.min(source.len())].lines().count();
            (format!("line {line}"), errors[0].to_string())
        })?;
        let mut locale = Locale { messages: Vec::new(), places: BTreeMap::new(), terms: BTreeMap::new() };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if message.value.is_some() {
                        return Err((id.to_string(), "a message has attributes only".to_string()));
                    }
                    let attributes: Vec<_> =
                        message.attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value)).collect();
                    let names: BTreeSet<&str> = attributes.iter().map(|(name, _)| *name).collect();
                    if names.len() < attributes.len() || locale.places.insert(id, locale.messages.len()).is_some() {
                        return Err((id.to_string(), "a second time".to_string()));
                    }
                    locale.messages.push((id, attributes));
                }
                Entry::Term(term) => {
                    locale.terms.insert(term.id.name, term.value);
                }
                _ => {}
            }
        }
        Ok(locale)
    }

    /// The texts of the file, in its order.
    pub fn slots(&self) -> Vec<Slot> {
        let names = self.messages.iter().flat_map(|(id, parts)| parts.iter().map(move |(part, _)| (id, part)));
        names.map(|(id, part)| Slot::new(id, part)).collect()
    }

    fn find(&self, message: &str, part: &str) -> Option<&Pattern<&'s str>> {
        let (_, parts) = &self.messages[*self.places.get(message)?];
        parts.iter().find(|(name, _)| *name == part).map(|(_, pattern)| pattern)
    }

    pub fn has(&self, message: &str, part: &str) -> bool {
        self.find(message, part).is_some()
    }

    /// The patterns of these texts; a text that is missing is a problem, and an empty pattern.
    pub fn patterns(&self, slots: &[Slot], problems: &mut Problems) -> Vec<String> {
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
        if self.depth == DEEPEST || out.len() > LONGEST {
            return self.no("messages refer to each other without end");
        }
        self.depth += 1;
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

/// What is wrong in a file, all of it at once.
#[derive(Default)]
pub struct Problems {
    pub found: Vec<String>,
}

impl Problems {
    pub fn add(&mut self, entry: &str, why: &str) {
        let problem = format!("{entry}: {why}");
        if !self.found.contains(&problem) {
            self.found.push(problem);
        }
    }
}
