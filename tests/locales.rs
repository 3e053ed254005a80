//! The languages beside English: every cause explained to a sender in each of them, with its facts filled in, word for word. The
//! expected texts stand in `tests/explanations/locales/`; after a change of words, `UPDATE_EXPLANATIONS=1 cargo test --features
//! locales --test locales` writes them anew, and the difference is read before it is committed.

#[path = "common/written.rs"]
mod written;

use plainbounce::{Audience, Decoding, Explanation, Options, decode, locales, reference};
use written::assert_written;

const TAGS: [&str; 15] =
    ["ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "tr", "uk", "vi", "zh-Hans"];

fn in_language(tag: &str, audience: Audience) -> Options {
    Options { locale: Some(tag.to_string()), audience, ..Options::default() }
}

fn explanations(decoding: &Decoding) -> impl Iterator<Item = &Explanation> {
    decoding.findings.iter().filter_map(|finding| finding.explanation.as_ref())
}

/// A reply for every cause that a reply can have, with a recipient, a host, a wait or a limit where replies name them.
fn replies() -> Vec<(String, String)> {
    let table = include_str!("fixtures/explained.tsv");
    let rows = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        row.split_once('\t').map(|(cause, reply)| (cause.to_string(), reply.to_string())).expect("two columns")
    })
    .collect()
}

#[test]
fn all_languages_are_there() {
    let mut tags = locales();
    tags.sort();
    let mut expected: Vec<&str> = TAGS.into_iter().chain(["en"]).collect();
    expected.sort_unstable();
    assert_eq!(tags, expected);
}

#[test]
fn every_cause_has_its_reply() {
    let mut missing: Vec<String> = reference(&Options::default()).causes.iter().map(|row| row.id.to_string()).collect();
    for (cause, reply) in replies() {
        let answer = decode(reply.replace("\\n", "\n").as_str(), &Options::default());
        assert_eq!(answer.findings.first().map(|finding| finding.cause.id()), Some(cause.as_str()), "{reply}");
        missing.retain(|known| *known != cause);
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_cause_is_explained_in_every_language() {
    for tag in TAGS {
        let mut pages = String::new();
        for (cause, reply) in replies() {
            let answer = decode(reply.replace("\\n", "\n").as_str(), &in_language(tag, Audience::Sender));
            for Explanation { headline, summary, steps, avoid, retry, .. } in explanations(&answer) {
                pages += &format!("== {cause}\n{headline}\n    {summary}\n");
                for (at, step) in steps.iter().enumerate() {
                    pages += &format!("    {}. {step}\n", at + 1);
                }
                if let Some(avoid) = avoid {
                    pages += &format!("    Not: {avoid}\n");
                }
                pages += &format!("    Again: {retry}\n\n");
            }
        }
        assert_written(&format!("locales/{tag}.txt"), &pages);
    }
}

#[test]
fn nothing_is_left_unfilled_for_any_reader() {
    for tag in TAGS {
        for audience in [Audience::Sender, Audience::Helpdesk, Audience::Admin] {
            for (cause, reply) in replies() {
                let answer = decode(reply.replace("\\n", "\n").as_str(), &in_language(tag, audience));
                assert_eq!(answer.locale, tag);
                for explanation in explanations(&answer) {
                    let Explanation { headline, summary, steps, retry, for_admin, .. } = explanation;
                    let texts = [headline, summary, retry].into_iter().chain(steps);
                    for text in texts {
                        assert!(!text.is_empty() && !text.chars().any(char::is_control), "{tag} {cause}: {text:?}");
                        assert!(!text.contains(['{', '}']) && !text.contains("  "), "{tag} {cause}: {text:?}");
                    }
                    assert!(!for_admin.is_empty() && !steps.is_empty() && steps.len() <= 3, "{tag} {cause}");
                    assert!(headline.chars().count() <= 60, "{tag} {cause}: {headline:?}");
                }
            }
        }
    }
}

/// Unicode's isolates keep an address from turning the sentence around it.
#[test]
fn addresses_are_isolated_in_text_from_right_to_left() {
    let answer = decode("452 4.2.2 <jan@example.com>: Mailbox full", &in_language("ar", Audience::Sender));
    let summaries: Vec<&str> = explanations(&answer).map(|explanation| explanation.summary.as_str()).collect();
    assert!(summaries.iter().all(|summary| summary.contains("\u{2068}jan@example.com\u{2069}")), "{summaries:?}");
    let english = decode("452 4.2.2 <jan@example.com>: Mailbox full", &Options::default());
    assert!(explanations(&english).all(|explanation| !explanation.summary.contains('\u{2068}')));
}

#[test]
fn a_tag_takes_the_language_that_fits_best() {
    for (asked, tag) in [("de-AT", "de"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("zh_CN.UTF-8", "zh-Hans"), ("nb", "en")]
    {
        assert_eq!(decode("550 5.1.1 User unknown", &in_language(asked, Audience::Sender)).locale, tag, "{asked}");
    }
}
