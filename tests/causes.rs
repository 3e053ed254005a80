//! What replies mean: every row of `fixtures/causes.tsv`, whole.
//!
//! The rows are ours, written after the wordings of real servers; those marked `blind` were labelled before the classifier
//! had seen them. Where a careful reader would take two answers, the row names both.

#[path = "common/cause_fixtures.rs"]
mod cause_fixtures;

use cause_fixtures::{input, kebab};
use plainbounce::{Options, decode};

#[test]
fn every_fixture_is_understood() {
    let fixtures = include_str!("fixtures/causes.tsv");
    let mut misses = Vec::new();
    let mut rows = 0;
    for line in fixtures.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [reply, command, cause, alternatives, permanence, who, provider, _] = fields[..] else {
            panic!("eight fields: {line}");
        };
        rows += 1;
        let answer = decode(input(reply, command).as_str(), &Options { explain: false, ..Options::default() });
        let Some(finding) = answer.findings.first() else {
            misses.push(format!("nothing found: {reply}"));
            continue;
        };
        let said = finding.cause.id();
        if said != cause && !alternatives.split(' ').any(|other| other == said) {
            misses.push(format!("{said} by {}, not {cause}: {reply}", finding.rule));
        }
        for (said, wanted) in [(kebab(&finding.permanence), permanence), (kebab(&finding.who), who)] {
            if !wanted.split(' ').any(|wanted| wanted == said) {
                misses.push(format!("{said}, not {wanted}: {reply}"));
            }
        }
        let said = finding.provider.as_ref().map_or("-", |provider| provider.id);
        if provider != "-" && said != provider {
            misses.push(format!("{said}, not {provider}: {reply}"));
        }
    }
    assert!(rows >= 600, "{rows} rows");
    assert!(misses.is_empty(), "{} of {rows} rows:\n{}", misses.len(), misses.join("\n"));
}
