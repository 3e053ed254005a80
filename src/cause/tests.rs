use super::*;
use crate::knowledge::tables::EXAMPLES;

/// Every example of the knowledge is found by the very rule that it was written for, and gets that rule's cause.
#[test]
fn examples_reach_their_rules() {
    let mut misses = Vec::new();
    for (rule, example) in EXAMPLES {
        let row = known().rules.iter().find(|row| row.id == *rule).expect("an example belongs to a rule");
        let notices = crate::input::recognise((*example).into()).notices;
        let Some(notice) = notices.first() else {
            misses.push(format!("{rule}: no notice in {example}"));
            continue;
        };
        let verdict = classify(notice);
        if verdict.cause != row.cause {
            misses.push(format!("{rule}: {:?} by {}: {example}", verdict.cause, verdict.rule));
        } else if !rules_that_hold(notice).contains(rule) {
            misses.push(format!("{rule} does not see {example}"));
        }
    }
    assert!(misses.is_empty(), "{} of {}:\n{}", misses.len(), EXAMPLES.len(), misses.join("\n"));
}
