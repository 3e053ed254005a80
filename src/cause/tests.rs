use super::*;
use crate::knowledge::tables::EXAMPLES;

/// Every example of the knowledge is decided by the very rule that it was written for. A rule that only names a variant
/// leaves the decision to a heavier one of its cause, and is hit when its variant chooses the words.
#[test]
fn examples_reach_their_rules() {
    let mut misses = Vec::new();
    for (rule, example) in EXAMPLES {
        let row = known().rules.iter().find(|row| row.id == *rule).expect("an example belongs to a rule");
        let notices = crate::input::recognise((*example).into(), &Default::default()).notices;
        let Some(notice) = notices.first() else {
            misses.push(format!("{rule}: no notice in {example}"));
            continue;
        };
        let verdict = classify(notice);
        let by_variant = !row.variant.is_empty() && verdict.variant == row.variant && verdict.cause == row.cause;
        if verdict.rule != *rule && !by_variant {
            misses.push(format!("{rule}: {:?} by {}: {example}", verdict.cause, verdict.rule));
        }
    }
    assert!(misses.is_empty(), "{} of {}:\n{}", misses.len(), EXAMPLES.len(), misses.join("\n"));
}
