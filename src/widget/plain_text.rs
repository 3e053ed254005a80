//! An answer as text to paste into a mail or a ticket. It says what the card says, in the same order.

use super::Answer;
use super::card::Fact;
use crate::knowledge::tables::messages;

impl Answer {
    /// The text of one group of findings, or of all of them.
    pub fn text(&self, group: Option<usize>) -> String {
        match group {
            Some(group) => self.group_text(group),
            None if self.groups.len() == 0 => {
                [self.say(messages::UI_NOTHING_HEADLINE), self.say(messages::UI_NOTHING_SUMMARY)].join("\n\n") + "\n"
            }
            None => {
                let all: Vec<String> = (0..self.groups.len()).map(|group| self.group_text(group)).collect();
                all.join("\n\n")
            }
        }
    }

    /// The notes for the administrator about one group of findings, each once.
    pub fn note(&self, group: usize) -> String {
        let notes = self.explanations(group).map(|explanation| explanation.for_admin.as_str());
        super::card::each_once(notes).join("\n\n")
    }

    fn group_text(&self, group: usize) -> String {
        let Some(first) = self.first_of(group) else { return String::new() };
        let Some(explanation) = &first.explanation else { return String::new() };
        let mut blocks = vec![[self.outcome(first).as_str(), ": ", &explanation.headline].concat()];
        let summaries =
            super::card::each_once(self.explanations(group).map(|explanation| explanation.summary.as_str()));
        blocks.extend(summaries.into_iter().map(str::to_string));
        blocks.push(self.line(messages::UI_TURN_LABEL, &self.turn(first)));
        blocks.push(self.line(messages::UI_AGAIN_LABEL, &explanation.retry));
        let steps = explanation.steps.iter().enumerate();
        blocks.push(lines(steps.map(|(at, step)| [&(at + 1).to_string(), ". ", step].concat())));
        blocks.push(explanation.avoid.clone().unwrap_or_default());
        blocks.push(lines(self.facts(first).into_iter().map(|Fact { label, value, .. }| self.line(label, &value))));
        blocks.push(lines(explanation.links.iter().map(|link| [link.title.as_str(), ": ", &link.url].concat())));
        blocks.retain(|block| !block.is_empty());
        blocks.join("\n\n") + "\n"
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<String>>().join("\n")
}
