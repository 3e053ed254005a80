//! The codes of providers' own (`S3150`, `RTR:BL`) with what each means, for the reference of the site: no part of the crate.
//! They are read from the rules: those of the heaviest weight stand for documented tokens, and the examples spell them.

use crate::locales::json_string;
use crate::providers::ProviderFile;
use std::collections::BTreeSet;
use std::path::Path;

/// The weight of a token with one documented meaning (`src/knowledge/README.md`).
const DOCUMENTED: u8 = 9;
const MOST_WORDS: usize = 3;

pub fn write(providers: &[ProviderFile], target: &Path) {
    let mut lines = Vec::new();
    for file in providers {
        let examples: Vec<&str> = file.rule.iter().flat_map(|rule| &rule.examples).map(String::as_str).collect();
        let mut known = BTreeSet::new();
        for rule in file.rule.iter().filter(|rule| rule.weight == DOCUMENTED) {
            for token in rule.phrases.iter().flat_map(|phrase| tokens(phrase, &examples)) {
                let values = [&token, &file.provider.id, &rule.cause, &rule.source].map(|text| json_string(text));
                if known.insert(token) {
                    lines.push(format!("[{}]", values.join(",")));
                }
            }
        }
    }
    let json = format!("[\n{}\n]\n", lines.join(",\n"));
    std::fs::write(target.join("tokens.json"), json).expect("OUT_DIR can be written");
}

/// The tokens that a phrase finds, as servers spell them; none where it finds other words.
fn tokens(phrase: &str, examples: &[&str]) -> Vec<String> {
    let Some(wordings) = wordings(phrase) else { return Vec::new() };
    let spelled: Vec<Option<String>> =
        wordings.iter().map(|words| examples.iter().find_map(|example| spelling(words, example))).collect();
    // One that no example has is spelled as those beside it.
    let sign = |text: &String| text.chars().find(|character| !character.is_alphanumeric());
    let signs: Option<Option<char>> = spelled.iter().flatten().next().map(sign);
    let alone =
        |words: &Vec<String>| words.len() == 1 && words[0].contains(|character: char| character.is_ascii_digit());
    wordings
        .iter()
        .zip(spelled)
        .filter_map(|(words, spelled)| {
            spelled.or_else(|| match signs {
                Some(Some(sign)) => Some(words.join(&sign.to_string()).to_uppercase()),
                _ if alone(words) && words[0].starts_with(char::is_alphabetic) => Some(words[0].to_uppercase()),
                _ => None,
            })
        })
        .collect()
}

/// What a phrase of plain words and choices stands for; none for a phrase with classes, gaps or beginnings.
fn wordings(phrase: &str) -> Option<Vec<Vec<String>>> {
    if phrase.contains(|sign: char| !sign.is_ascii_alphanumeric() && !" (|)".contains(sign)) {
        return None;
    }
    let mut wordings: Vec<String> = vec![String::new()];
    let mut rest = phrase;
    while !rest.is_empty() {
        let (choices, after) = match rest.strip_prefix('(') {
            Some(inside) => inside.split_once(')')?,
            None => rest.split_at(rest.find('(').unwrap_or(rest.len())),
        };
        wordings = wordings
            .iter()
            .flat_map(|before| choices.split('|').map(move |choice| [before.as_str(), choice].concat()))
            .collect();
        rest = after;
    }
    let split = |text: &String| text.split_whitespace().map(str::to_string).collect::<Vec<_>>();
    Some(wordings.iter().map(split).filter(|words| words.len() <= MOST_WORDS).collect())
}

/// A token in an example: its words in capitals, with one sign between each two.
fn spelling(words: &[String], example: &str) -> Option<String> {
    let token = words.join(" ").to_uppercase();
    let found = |start: usize| {
        let text = example.get(start..start + token.len())?;
        let mut pairs = text.chars().zip(token.chars());
        let fits = pairs.all(|(one, other)| if other == ' ' { "-_:#./".contains(one) } else { one == other });
        let ends = |character: Option<char>| !character.is_some_and(char::is_alphanumeric);
        let is_whole = ends(example[..start].chars().last()) && ends(example[start + token.len()..].chars().next());
        (fits && is_whole).then(|| text.to_string())
    };
    example.char_indices().find_map(|(start, _)| found(start))
}
