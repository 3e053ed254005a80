use super::*;
use crate::knowledge::tables::EXAMPLES;

/// Every example of the knowledge reaches the very rule that it was written for.
#[test]
fn examples_reach_their_rules() {
    let mut misses = Vec::new();
    for (rule, example) in EXAMPLES {
        let answer = crate::decode(*example, &crate::Options { explain: false, ..Default::default() });
        let got = answer.findings.first().map_or("nothing", |finding| finding.rule);
        if got != *rule {
            misses.push(format!("{rule} got {got}: {example}"));
        }
    }
    assert!(misses.is_empty(), "{} of {}:\n{}", misses.len(), EXAMPLES.len(), misses.join("\n"));
}
