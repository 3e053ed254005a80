//! An answer as text to paste into a mail or a ticket. It says what the card says, in the same order.

use super::card::each_once;
use super::groups::Shown;
use super::{Answer, Source};
use crate::knowledge::tables::messages;

impl<S: Source> Answer<S> {
    /// The whole answer as text.
    pub fn text(&self) -> String {
        if self.groups.len() == 0 {
            return self.say(messages::UI_NOTHING_HEADLINE) + "\n";
        }
        let all: Vec<String> = (0..self.groups.len()).map(|group| self.card_text(group)).collect();
        all.join("\n\n")
    }

    /// The notes for the administrator about one group of findings, each once.
    pub fn note(&self, group: usize) -> String {
        let mut notes = self.explanations(group).map(|explanation| explanation.for_admin.as_str());
        let (notes, rest) = each_once(&mut notes);
        let mut note = notes.join("\n\n");
        if rest > 0 {
            note += "\n\n";
            note += &self.count(messages::UI_AND_MORE, rest);
        }
        note
    }

    /// One group of findings as text.
    pub fn card_text(&self, group: usize) -> String {
        let Some(first) = self.first_of(group) else { return String::new() };
        let Some(explanation) = &first.explanation else { return String::new() };
        let mut text = Blocks::default();
        text.add(&self.say(Shown::of(first).message()));
        text.continue_with(": ", &explanation.headline);
        let (summaries, rest) =
            each_once(&mut self.explanations(group).map(|explanation| explanation.summary.as_str()));
        for summary in summaries {
            text.add(summary);
        }
        if rest > 0 {
            text.add(&self.count(messages::UI_AND_MORE, rest));
        }
        text.add(&self.line(messages::UI_TURN_LABEL, &self.say(self.turn(first))));
        text.add(&self.line(messages::UI_AGAIN_LABEL, &explanation.retry));
        for (at, step) in explanation.steps.iter().enumerate() {
            text.add_line(at, &[&(at + 1).to_string(), ". ", step].concat());
        }
        text.add(explanation.avoid.as_deref().unwrap_or_default());
        for (at, fact) in self.facts(first).into_iter().enumerate() {
            text.add_line(at, &self.line(fact.label, &fact.value));
        }
        for (at, link) in explanation.links.iter().enumerate() {
            text.add_line(at, &link.title);
            text.continue_with(": ", &link.url);
        }
        text.0 + "\n"
    }
}

/// Blocks of lines, with an empty line between them.
#[derive(Default)]
struct Blocks(String);

impl Blocks {
    fn add(&mut self, block: &str) {
        if !block.is_empty() {
            self.add_line(0, block);
        }
    }

    /// A line of a block; the first one begins it.
    #[inline(never)]
    fn add_line(&mut self, at: usize, line: &str) {
        let between = match (at, self.0.is_empty()) {
            (_, true) => "",
            (0, _) => "\n\n",
            _ => "\n",
        };
        self.continue_with(between, line);
    }

    fn continue_with(&mut self, between: &str, text: &str) {
        self.0.push_str(between);
        self.0.push_str(text);
    }
}
