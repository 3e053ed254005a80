//! Reports about the data, for those who write it; never a part of the package (feature `reports`).
//!
//! Cross-validation asks how well the wordings stand for a class of replies and not for the examples they were written
//! after. The examples of the rules are dealt into ten tenths. For each tenth, every phrase is hidden that matches an
//! example of it and neither one of the other nine nor a fixture: what nobody would have written without those examples.
//! Then the examples of the tenth are decoded by the phrases that are left, the statuses and the codes. Phrases that
//! forbid a rule stay. The wordings that everybody writes (`rules/`) and the tokens of single services (`providers/`) are
//! counted apart: a class of wordings can be met by words never seen before, a token like `OFR_416` is known or is not.

use super::{classify, rules_that_hold};
use crate::knowledge;
use crate::knowledge::tables::EXAMPLES;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

const TENTHS: usize = 10;

/// What a report needs of the phrases while it runs.
#[derive(Default)]
struct Watch {
    hidden: BTreeSet<u16>,
    /// The phrases that were met since the last look.
    met: BTreeSet<u16>,
}

thread_local! {
    static WATCH: RefCell<Watch> = RefCell::default();
}

/// Whether a phrase counts just now; notes that it was met.
pub(super) fn is_shown(phrase: u16) -> bool {
    WATCH.with_borrow_mut(|watch| {
        watch.met.insert(phrase);
        !watch.hidden.contains(&phrase)
    })
}

/// An example whose cause was not found without the phrases that only its tenth matches.
#[derive(Debug)]
pub struct Miss {
    pub rule: &'static str,
    pub example: &'static str,
    pub said: &'static str,
    pub of_service: bool,
}

/// What came of [`crossvalidation`].
#[derive(Debug, Default)]
pub struct Crossvalidation {
    pub examples: usize,
    /// Examples of rules that belong to a service.
    pub of_services: usize,
    /// Phrases hidden in one tenth or another.
    pub hidden: usize,
    /// Examples that lost a phrase that they match.
    pub touched: usize,
    pub misses: Vec<Miss>,
}

/// Decodes every example without the phrases that only its own tenth matches. `fixtures` are replies known otherwise.
pub fn crossvalidation<'t>(fixtures: impl Iterator<Item = &'t str>) -> Crossvalidation {
    let known: BTreeSet<u16> = fixtures.flat_map(met_by).collect();
    let met: Vec<BTreeSet<u16>> = EXAMPLES.iter().map(|(_, example)| met_by(example)).collect();
    let mut tenths: BTreeMap<u16, BTreeSet<usize>> = BTreeMap::new();
    for (at, phrases) in met.iter().enumerate() {
        for &phrase in phrases {
            tenths.entry(phrase).or_default().insert(at % TENTHS);
        }
    }
    tenths.retain(|phrase, _| !known.contains(phrase));
    let mut report = Crossvalidation { examples: EXAMPLES.len(), ..Crossvalidation::default() };
    for tenth in 0..TENTHS {
        let only_here = |of: &BTreeSet<usize>| of.len() == 1 && of.contains(&tenth);
        let hidden: BTreeSet<u16> = tenths.iter().filter(|(_, of)| only_here(of)).map(|(phrase, _)| *phrase).collect();
        report.hidden += hidden.len();
        WATCH.with_borrow_mut(|watch| watch.hidden.clone_from(&hidden));
        for at in (tenth..EXAMPLES.len()).step_by(TENTHS) {
            let (rule, example) = EXAMPLES[at];
            report.touched += usize::from(met[at].iter().any(|phrase| hidden.contains(phrase)));
            let said = cause_of(example);
            let row = knowledge::known().rules.iter().find(|row| row.id == rule);
            let of_service = row.is_some_and(|row| row.provider.is_some());
            report.of_services += usize::from(of_service);
            if row.is_none_or(|row| row.cause.id() != said) {
                report.misses.push(Miss { rule, example, said, of_service });
            }
        }
        WATCH.with_borrow_mut(|watch| watch.hidden.clear());
    }
    report
}

fn met_by(example: &str) -> BTreeSet<u16> {
    WATCH.with_borrow_mut(|watch| watch.met.clear());
    cause_of(example);
    WATCH.with_borrow_mut(|watch| std::mem::take(&mut watch.met))
}

fn cause_of(example: &str) -> &'static str {
    let notices = crate::input::recognise(example.into(), &Default::default()).notices;
    notices.first().map_or("none", |notice| classify(notice).cause.id())
}

/// The rules that neither their own examples nor one of these texts reach.
pub fn unreached<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'static str> {
    let mut reached = BTreeSet::new();
    for text in EXAMPLES.iter().map(|(_, example)| *example).chain(texts) {
        for notice in crate::input::recognise(text.into(), &Default::default()).notices {
            reached.extend(rules_that_hold(&notice));
        }
    }
    knowledge::known().rules.iter().map(|rule| rule.id).filter(|id| !reached.contains(id)).collect()
}
