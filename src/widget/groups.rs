//! Puts findings together that read the same, so that ten refused recipients are one answer and not ten.

use super::icons;
use crate::input::Known;
use crate::knowledge::tables::messages;
use crate::{Finding, Outcome, Permanence};

/// An outcome as it is shown. A reply that refuses for now ("451 come back later") is a failure of this attempt and not of
/// the message: whoever sent it may try again, so it does not look like the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

const ALL: [(Shown, &str, &str, usize); 8] = [
    (Shown::Failed, "failed", icons::FAILED, messages::UI_OUTCOME_FAILED),
    (Shown::ForNow, "for-now", icons::DELAYED, messages::UI_OUTCOME_FOR_NOW),
    (Shown::Delayed, "delayed", icons::DELAYED, messages::UI_OUTCOME_DELAYED),
    (Shown::Unknown, "unknown", icons::UNKNOWN, messages::UI_OUTCOME_UNKNOWN),
    (Shown::Reported, "reported", icons::NOTE, messages::UI_OUTCOME_REPORTED),
    (Shown::InProgress, "in-progress", icons::PROGRESS, messages::UI_OUTCOME_IN_PROGRESS),
    (Shown::Relayed, "relayed", icons::RELAYED, messages::UI_OUTCOME_RELAYED),
    (Shown::Delivered, "delivered", icons::DONE, messages::UI_OUTCOME_DELIVERED),
];

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
        ALL[self as usize].1
    }

    pub fn icon(self) -> &'static str {
        ALL[self as usize].2
    }

    pub fn message(self) -> usize {
        ALL[self as usize].3
    }
}

/// Findings of one outcome, one headline and one advice each: their places in the answer. The most pressing group first.
pub struct Groups(Vec<(Shown, Vec<usize>)>);

impl Groups {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The places of a group's findings; none for a group that is not there.
    pub fn get(&self, at: usize) -> &[usize] {
        self.0.get(at).map_or(&[], |(_, findings)| findings)
    }

    /// How many findings had each outcome, in the same order.
    pub fn outcomes(&self) -> impl Iterator<Item = (Shown, usize)> {
        let count = |outcome| self.0.iter().filter(|(shown, _)| *shown == outcome).map(|(_, all)| all.len()).sum();
        ALL.iter().map(move |(shown, ..)| (*shown, count(*shown))).filter(|(_, count)| *count > 0)
    }
}

pub fn sorted(findings: &[Finding]) -> Groups {
    let mut places = Known::default();
    let mut groups: Vec<(Shown, Vec<usize>)> = Vec::new();
    for (at, finding) in findings.iter().enumerate() {
        let shown = Shown::of(finding);
        let place = places.number(key(finding, shown), groups.len());
        if place == groups.len() {
            groups.push((shown, Vec::new()));
        }
        groups[place].1.push(at);
    }
    let mut sorted = Vec::with_capacity(groups.len());
    for (outcome, ..) in &ALL {
        sorted.extend(groups.extract_if(.., |(shown, _)| shown == outcome));
    }
    Groups(sorted)
}

/// What findings of one group have in common.
fn key(finding: &Finding, shown: Shown) -> String {
    let mut key = [shown.id(), finding.cause.id(), &(finding.who as usize).to_string()].join("\n");
    if let Some(explanation) = &finding.explanation {
        for text in explanation.steps.iter().chain([&explanation.headline, &explanation.retry]) {
            key.push('\n');
            key.push_str(text);
        }
    }
    key
}
