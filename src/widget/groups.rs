//! Puts findings together that read the same, so that ten refused recipients are one answer and not ten.

use super::icons;
use crate::knowledge::tables::messages;
use crate::{Finding, Outcome, Permanence};
use std::collections::BTreeMap;

/// An outcome as it is shown. A reply that refuses for now ("451 come back later") is a failure of this attempt and not of
/// the message: whoever sent it may try again, so it does not look like the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    // In the order in which a reader wants to know: what failed, what waits, what nobody can tell, then the good news.
    Failed,
    ForNow,
    Delayed,
    Unknown,
    Reported,
    InProgress,
    Relayed,
    Delivered,
}

impl Shown {
    pub fn of(finding: &Finding) -> Shown {
        match finding.outcome {
            Outcome::Failed if finding.permanence == Permanence::Temporary => Shown::ForNow,
            Outcome::Failed => Shown::Failed,
            Outcome::Delayed => Shown::Delayed,
            Outcome::Delivered => Shown::Delivered,
            Outcome::Relayed => Shown::Relayed,
            Outcome::InProgress => Shown::InProgress,
            Outcome::Reported => Shown::Reported,
            Outcome::Unknown => Shown::Unknown,
        }
    }

    pub fn id(self) -> &'static str {
        self.row().0
    }

    pub fn icon(self) -> &'static str {
        self.row().1
    }

    pub fn message(self) -> usize {
        self.row().2
    }

    fn row(self) -> (&'static str, &'static str, usize) {
        match self {
            Shown::Failed => ("failed", icons::FAILED, messages::UI_OUTCOME_FAILED),
            Shown::ForNow => ("for-now", icons::DELAYED, messages::UI_OUTCOME_FOR_NOW),
            Shown::Delayed => ("delayed", icons::DELAYED, messages::UI_OUTCOME_DELAYED),
            Shown::Unknown => ("unknown", icons::UNKNOWN, messages::UI_OUTCOME_UNKNOWN),
            Shown::Reported => ("reported", icons::NOTE, messages::UI_OUTCOME_REPORTED),
            Shown::InProgress => ("in-progress", icons::PROGRESS, messages::UI_OUTCOME_IN_PROGRESS),
            Shown::Relayed => ("relayed", icons::RELAYED, messages::UI_OUTCOME_RELAYED),
            Shown::Delivered => ("delivered", icons::DONE, messages::UI_OUTCOME_DELIVERED),
        }
    }
}

/// Findings of one outcome, one headline and one advice each: their places in the answer. The most pressing group first.
pub struct Groups(Vec<(Shown, Vec<usize>)>);

impl Groups {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn get(&self, at: usize) -> Option<&[usize]> {
        self.0.get(at).map(|(_, findings)| findings.as_slice())
    }

    /// How many findings had each outcome, in the same order.
    pub fn outcomes(&self) -> Vec<(Shown, usize)> {
        let mut counts: Vec<(Shown, usize)> = Vec::new();
        for (shown, findings) in &self.0 {
            match counts.last_mut() {
                Some((last, count)) if last == shown => *count += findings.len(),
                _ => counts.push((*shown, findings.len())),
            }
        }
        counts
    }
}

pub fn sorted(findings: &[Finding]) -> Groups {
    let mut places: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    let mut groups: Vec<(Shown, Vec<usize>)> = Vec::new();
    for (at, finding) in findings.iter().enumerate() {
        let shown = Shown::of(finding);
        let who = finding.who as usize;
        let mut key = vec![shown.id(), finding.cause.id(), &"012345"[who..=who]];
        if let Some(explanation) = &finding.explanation {
            key.extend([explanation.headline.as_str(), &explanation.retry]);
            key.extend(explanation.steps.iter().map(String::as_str));
        }
        let place = *places.entry(key).or_insert(groups.len());
        if place == groups.len() {
            groups.push((shown, Vec::new()));
        }
        groups[place].1.push(at);
    }
    // Stable: what is equally pressing stays in the order of the input.
    groups.sort_by_key(|(shown, _)| *shown);
    Groups(groups)
}
