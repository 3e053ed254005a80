//! Compiled messages: text with marks for values and choices, and the interpreter for them.
//!
//! `build/locales.rs` writes patterns, the module reads them; both include this file. A pattern is a string in which
//! control characters stand for the structure, so that a pack stays text and compresses like text:
//!
//! ```text
//! pattern = *( text | VALUE variable | CHOICE variable *( CASE key THEN pattern ) OTHERWISE pattern END )
//! ```

/// What a message can name. A variable is known by its index.
pub const VARIABLES: [&str; 22] = [
    "recipient",
    "server",
    "ip",
    "provider",
    "blocklist",
    "limit",
    "wait",
    "until",
    "domain",
    "sender",
    "listed",
    "code",
    "enhanced",
    "reply",
    "failed",
    "count",
    "first",
    "second",
    "third",
    "reporter",
    "title",
    "retry",
];

pub const RECIPIENT: usize = 0;
pub const SERVER: usize = 1;
pub const IP: usize = 2;
pub const PROVIDER: usize = 3;
pub const BLOCKLIST: usize = 4;
pub const LIMIT: usize = 5;
pub const WAIT: usize = 6;
pub const UNTIL: usize = 7;
pub const DOMAIN: usize = 8;
pub const SENDER: usize = 9;
pub const LISTED: usize = 10;
pub const CODE: usize = 11;
pub const ENHANCED: usize = 12;
pub const REPLY: usize = 13;
/// Which checks failed: `spf`, `dkim`, `spf-dkim`, `dmarc`.
pub const FAILED: usize = 14;
/// A number; its cases are plural categories.
pub const COUNT: usize = 15;
pub const FIRST: usize = 16;
pub const SECOND: usize = 17;
pub const THIRD: usize = 18;
pub const REPORTER: usize = 19;
pub const TITLE: usize = 20;
/// Who tries again: `server`, `sender` or `nobody`.
pub const RETRY: usize = 21;
/// How `count` is written, where a language writes it in another way; messages name `count` alone.
pub const NUMBER: usize = 22;

/// The case of a variable without a value.
pub const NONE: &str = "none";

pub const VALUE: char = '\u{1}';
pub const CHOICE: char = '\u{2}';
pub const CASE: char = '\u{3}';
pub const THEN: char = '\u{4}';
pub const OTHERWISE: char = '\u{5}';
pub const END: char = '\u{6}';

/// Choices inside choices.
pub const MAX_DEPTH: usize = 8;

/// Values of variables. One that was not set has none.
#[derive(Clone, Debug, Default)]
pub struct Values(Vec<(usize, String)>);

impl Values {
    /// Sets a value in place of an earlier one; nothing, or an empty text, is no value and changes nothing.
    #[inline(never)]
    pub fn set(&mut self, variable: usize, value: Option<String>) {
        if let Some(value) = value
            && !value.is_empty()
        {
            self.0.retain(|(known, _)| *known != variable);
            self.0.push((variable, value));
        }
    }

    pub fn get(&self, variable: usize) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == variable).map(|(_, value)| value.as_str())
    }
}

/// The id of a name in messages: `Passive Spam Block List` as `passive-spam-block-list`.
pub fn id_of(name: &str) -> String {
    let mut id = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    id
}

/// A variable from its letter, `a` for the first.
fn variable(letter: char) -> Option<usize> {
    let index = (letter as usize).checked_sub('a' as usize)?;
    (index < VARIABLES.len()).then_some(index)
}

/// Fills a pattern in. `plural` gives the plural category of `count`; `isolate` sets values apart from the direction of
/// the text around them. A pattern that is not well-formed gives what can be read of it.
pub fn render(pattern: &str, values: &Values, plural: fn(u32) -> &'static str, isolate: bool, out: &mut String) {
    Renderer { rest: pattern, values, plural, isolate, out }.pattern(true, 0);
}

struct Renderer<'p, 'v> {
    rest: &'p str,
    values: &'v Values,
    plural: fn(u32) -> &'static str,
    isolate: bool,
    out: &'v mut String,
}

impl<'p> Renderer<'p, '_> {
    /// Reads to the end of a pattern and returns the mark that ends it.
    fn pattern(&mut self, shown: bool, depth: usize) -> Option<char> {
        loop {
            let (text, mark) = self.until_mark();
            if shown {
                self.out.push_str(text);
            }
            match mark? {
                VALUE => {
                    let value = self.value();
                    if shown {
                        self.push_value(value);
                    }
                }
                CHOICE if depth < MAX_DEPTH => self.choice(shown, depth + 1),
                mark => return Some(mark),
            }
        }
    }

    fn choice(&mut self, shown: bool, depth: usize) {
        let value = self.value();
        let mut chosen = false;
        let mut mark = self.until_mark().1;
        loop {
            let fits = match mark {
                // The key is read in any case.
                Some(CASE) => self.fits(value) && !chosen,
                Some(OTHERWISE) => !chosen,
                _ => return,
            };
            chosen |= fits;
            mark = self.pattern(shown && fits, depth);
        }
    }

    /// Whether the case whose key is read next is the case of the value.
    fn fits(&mut self, variable: Option<usize>) -> bool {
        let (key, _) = self.until_mark();
        let value = variable.and_then(|variable| self.values.get(variable));
        match value {
            None => key == NONE,
            Some(number) if variable == Some(COUNT) => {
                key == number || number.parse().is_ok_and(|number| key == (self.plural)(number))
            }
            Some(value) => key == value,
        }
    }

    fn push_value(&mut self, variable: Option<usize>) {
        let written = if variable == Some(COUNT) { self.values.get(NUMBER) } else { None };
        let Some(value) = written.or(variable.and_then(|variable| self.values.get(variable))) else { return };
        // Values are words of the input or of other messages; only the former can run in another direction.
        let isolate = self.isolate && variable.is_some_and(|v| !matches!(v, COUNT | FIRST | SECOND | THIRD));
        if isolate {
            self.out.push('\u{2068}');
        }
        self.out.push_str(value);
        if isolate {
            self.out.push('\u{2069}');
        }
    }

    fn value(&mut self) -> Option<usize> {
        let mut rest = self.rest.chars();
        let variable = rest.next().and_then(variable);
        self.rest = rest.as_str();
        variable
    }

    /// The text before the next mark, and the mark.
    fn until_mark(&mut self) -> (&'p str, Option<char>) {
        let end = self.rest.bytes().position(|byte| byte < 0x20).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        let mut rest = rest.chars();
        let mark = rest.next();
        self.rest = rest.as_str();
        (text, mark)
    }
}

/// Whether a pattern is well-formed.
pub fn is_well_formed(pattern: &str) -> bool {
    let mut characters = pattern.chars();
    // For each open choice, whether its last case has been reached.
    let mut open: Vec<bool> = Vec::new();
    while let Some(c) = characters.next() {
        let follows = match c {
            VALUE => characters.next().and_then(variable).is_some(),
            CHOICE => {
                let starts = characters.next().and_then(variable).is_some();
                let first = characters.next();
                open.push(first == Some(OTHERWISE));
                starts
                    && open.len() <= MAX_DEPTH
                    && (first == Some(OTHERWISE) || first == Some(CASE) && is_key(&mut characters))
            }
            CASE => open.last() == Some(&false) && is_key(&mut characters),
            OTHERWISE => match open.last_mut() {
                Some(last @ false) => {
                    *last = true;
                    true
                }
                _ => false,
            },
            END => open.pop() == Some(true),
            c => !c.is_control(),
        };
        if !follows {
            return false;
        }
    }
    open.is_empty()
}

/// Reads a key of letters, digits and hyphens up to its end.
fn is_key(characters: &mut std::str::Chars) -> bool {
    for (length, c) in characters.enumerate() {
        if c == THEN {
            return length > 0;
        }
        if !c.is_ascii_alphanumeric() && c != '-' {
            return false;
        }
    }
    false
}

/// The plural category of a whole number (CLDR, cardinal rules) in a language; `other` where it has no rule here.
pub fn plural_of(language: &str) -> fn(u32) -> &'static str {
    match language {
        "en" | "de" | "nl" | "tr" => |n| if n == 1 { "one" } else { "other" },
        "it" | "es" => |n| match n {
            1 => "one",
            n if n != 0 && n % 1_000_000 == 0 => "many",
            _ => "other",
        },
        "fr" | "pt" => |n| match n {
            0 | 1 => "one",
            n if n % 1_000_000 == 0 => "many",
            _ => "other",
        },
        "pl" => |n| match (n, n % 10, n % 100) {
            (1, ..) => "one",
            (_, 2..=4, tens) if !(12..=14).contains(&tens) => "few",
            _ => "many",
        },
        "ru" | "uk" => |n| match (n % 10, n % 100) {
            (1, tens) if tens != 11 => "one",
            (2..=4, tens) if !(12..=14).contains(&tens) => "few",
            _ => "many",
        },
        "ar" => |n| match (n, n % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        // ja, ko, zh, vi: one form for all numbers.
        _ => |_| "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks written as in the grammar: `<` VALUE, `[` CHOICE, `|` CASE, `:` THEN, `*` OTHERWISE, `]` END.
    fn pattern(readable: &str) -> String {
        let mark = |c| match c {
            '<' => VALUE,
            '[' => CHOICE,
            '|' => CASE,
            ':' => THEN,
            '*' => OTHERWISE,
            ']' => END,
            c => c,
        };
        readable.chars().map(mark).collect()
    }

    #[test]
    fn patterns_are_filled_in() {
        let mut values = Values::default();
        values.set(RECIPIENT, Some("jan".into()));
        values.set(RETRY, Some("server".into()));
        values.set(COUNT, Some("3".into()));
        for (readable, expected) in [
            ("plain", "plain"),
            ("to <a.", "to jan."),
            ("no <b value", "no  value"),
            ("[a|none:nobody*<a]", "jan"),
            ("[b|none:nobody*<b]", "nobody"),
            ("[b|other:x*default]", "default"),
            ("[v|sender:you|server:it*none]", "it"),
            ("[p|one:day|few:dni|many:dniów*dnia]", "dni"),
            ("[p|3:three*more]", "three"),
            ("[a|none:x*[b|none:in*out] <a]!", "in jan!"),
            ("[a|none:[b|none:x*y]*z]", "z"),
        ] {
            let pattern = pattern(readable);
            assert!(is_well_formed(&pattern), "{readable}");
            let mut out = String::new();
            render(&pattern, &values, plural_of("pl"), false, &mut out);
            assert_eq!(out, expected, "{readable}");
        }
    }

    #[test]
    fn broken_patterns_are_told_and_end() {
        let values = Values::default();
        let deep = "[a*".repeat(MAX_DEPTH + 1) + &"]".repeat(MAX_DEPTH + 1);
        for readable in [
            "<",
            "<~",
            "[",
            "[a",
            "[a]",
            "[a*",
            "[a|none:x]",
            "[a|none*x]",
            "[a*x*y]",
            "[a*x|k:y]",
            "*",
            "]",
            ":",
            "|k:",
            "[~*x]",
            "[a|:x*y]",
            "\u{7f}",
            &deep,
        ] {
            let pattern = pattern(readable);
            assert!(!is_well_formed(&pattern), "{readable}");
            render(&pattern, &values, plural_of("en"), true, &mut String::new());
        }
    }

    #[test]
    fn plurals_follow_cldr() {
        for (language, one, two, five, eleven, twenty_one) in [
            ("en", "one", "other", "other", "other", "other"),
            ("de", "one", "other", "other", "other", "other"),
            ("fr", "one", "other", "other", "other", "other"),
            ("pt", "one", "other", "other", "other", "other"),
            ("pl", "one", "few", "many", "many", "many"),
            ("ru", "one", "few", "many", "many", "one"),
            ("uk", "one", "few", "many", "many", "one"),
            ("ar", "one", "two", "few", "many", "many"),
            ("ja", "other", "other", "other", "other", "other"),
        ] {
            let plural = plural_of(language);
            assert_eq!([1, 2, 5, 11, 21].map(plural), [one, two, five, eleven, twenty_one], "{language}");
        }
    }
}
