//! What the element `<plain-bounce>` shows: a whole answer as elements and text nodes, never markup from the input.
//!
//! The structure is decided here and drawn through a [`Canvas`]; how it looks is the style sheet's (`www/element/`), what
//! a button does is the element class's. No sentence stands here: the words are `ui_…` of the locale files.

mod canvas;
mod card;
mod evidence;
mod groups;
mod icons;
mod path;
mod plain_text;

pub use canvas::{Canvas, Dom};

use crate::explain::pattern::{COUNT, FIRST, TITLE, Values};
use crate::explain::{self, Pack, Redactor};
use crate::knowledge::tables::messages;
use crate::{Audience, Decoding, Finding, Input, Kind, Options};
use groups::{Groups, Shown};
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;

/// Cards that are drawn at once; a log can have thousands. The rest comes when it is asked for.
const CARDS_AT_ONCE: usize = 20;
const CARDS_MORE: usize = 200;

/// What was decoded, kept to show the words that decided.
pub trait Source {
    fn input(&self) -> Input<'_>;
}

/// How much is open from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The answer, with what explains it folded.
    Card,
    /// A line to open for each result.
    Compact,
    /// Everything open.
    Full,
}

/// How an answer is drawn.
pub struct Look {
    pub view: View,
    /// The level of the headline, 1 to 6.
    pub level: u8,
    /// Where codes and causes are explained: an address that the id is put behind; empty for nowhere.
    pub reference: String,
}

/// An answer with what is needed to show it.
pub struct Answer<S> {
    pub source: S,
    pub options: Options,
    decoding: Decoding,
    look: Look,
    pack: Arc<Pack>,
    groups: Groups,
    /// The same thing has the same mask all over an answer.
    redactor: RefCell<Redactor>,
}

impl<S: Source> Answer<S> {
    /// Decodes, and sorts the findings for the reader.
    pub fn new(source: S, options: Options, look: Look) -> Answer<S> {
        let decoding = crate::decode(source.input(), &options);
        let groups = groups::sorted(&decoding.findings);
        let pack = explain::element::pack(&options);
        Answer { source, decoding, options, look, pack, groups, redactor: RefCell::default() }
    }

    /// Draws the whole answer.
    pub fn draw(&self, canvas: &mut impl Canvas) {
        canvas.open("div.answer");
        canvas.set("lang", self.pack.tag());
        canvas.set("dir", if self.pack.is_right_to_left() { "rtl" } else { "ltr" });
        for warning in &self.decoding.warnings {
            canvas.open("p.warning");
            icons::draw(canvas, icons::WARNING);
            canvas.open("span");
            self.draw_spoken(canvas, &self.say(messages::UI_REMARK), ": ");
            canvas.text(&warning.message);
            canvas.close_all(2);
        }
        match self.groups.len() {
            0 => self.draw_nothing(canvas),
            1 => {}
            _ => self.draw_overview(canvas),
        }
        self.draw_cards(canvas, 0, CARDS_AT_ONCE);
        self.draw_original(canvas);
        self.draw_foot(canvas);
        canvas.close();
    }

    /// Draws the cards from a place on, and a button for those behind them.
    pub fn draw_more(&self, canvas: &mut impl Canvas, from: usize) {
        canvas.open("div");
        self.draw_cards(canvas, from, CARDS_MORE);
        canvas.close();
    }

    /// What is said aloud when an answer appears: the shortest whole answer.
    pub fn aloud(&self) -> String {
        let Some(finding) = self.first_of(0) else { return self.say(messages::UI_NOTHING_HEADLINE) };
        let headline = finding.explanation.as_ref().map_or("", |explanation| &explanation.headline);
        let turn = self.line(messages::UI_TURN_LABEL, &self.say(self.turn(finding)));
        let mut said = [&self.say(Shown::of(finding).message()), headline, &turn].join(". ");
        let results = self.decoding.findings.len();
        if results > 1 {
            said += ". ";
            said += &self.count(messages::UI_RESULTS, results);
        }
        said + "."
    }

    /// What is said when something was done, by its place among the words: copied, the note copied, not copied, masked,
    /// shown.
    pub fn done(&self, deed: usize) -> String {
        self.say(messages::UI_DONE_COPIED + deed)
    }

    fn draw_nothing(&self, canvas: &mut impl Canvas) {
        canvas.open("article.card data-outcome=unknown > div.verdict");
        self.draw_badge(canvas, Shown::Unknown, &self.say(messages::UI_OUTCOME_NOTHING));
        self.draw_heading(canvas, 0, &self.say(messages::UI_NOTHING_HEADLINE));
        canvas.close();
        self.draw_words(canvas, "p.summary", messages::UI_NOTHING_SUMMARY);
        canvas.close();
    }

    fn draw_overview(&self, canvas: &mut impl Canvas) {
        canvas.open("ul.overview role=list");
        canvas.set("aria-label", &self.say(messages::UI_PART_RESULTS));
        for (outcome, count) in self.groups.outcomes() {
            canvas.open("li");
            self.draw_badge(canvas, outcome, &[&count.to_string(), " × ", &self.say(outcome.message())].concat());
            canvas.close();
        }
        canvas.close();
    }

    fn draw_cards(&self, canvas: &mut impl Canvas, from: usize, count: usize) {
        let end = self.groups.len().min(from + count);
        for at in from..end {
            self.draw_card(canvas, at);
        }
        if end < self.groups.len() {
            self.open_button(canvas, "more", end);
            canvas.text(&self.count(messages::UI_BUTTON_MORE, self.groups.len() - end));
            canvas.close();
        }
    }

    /// What was read, and the switch that masks.
    fn draw_foot(&self, canvas: &mut impl Canvas) {
        if self.groups.len() == 0 {
            return;
        }
        canvas.open("div.foot");
        if self.decoding.kind != Kind::Unrecognized {
            self.draw_words(canvas, "p.read-as", messages::UI_KIND_REPLY + self.decoding.kind as usize);
        }
        canvas.open("button.switch type=button role=switch data-do=mask data-key=mask");
        canvas.set("aria-checked", if self.options.redact { "true" } else { "false" });
        canvas.element("span.knob", "");
        self.draw_say(canvas, messages::UI_BUTTON_MASK);
        canvas.close_all(2);
    }

    fn first_of(&self, group: usize) -> Option<&Finding> {
        self.findings(group).next()
    }

    fn findings(&self, group: usize) -> impl Iterator<Item = &Finding> {
        self.groups.get(group).iter().map(|&at| &self.decoding.findings[at])
    }

    fn turn(&self, finding: &Finding) -> usize {
        let first = match self.options.audience {
            Audience::Sender => messages::UI_TURN_SENDER,
            _ => messages::UI_TURN_OTHER_SENDER,
        };
        first + finding.who as usize
    }

    // The words.

    fn say(&self, message: usize) -> String {
        self.pack.message(message, &Values::default())
    }

    fn count(&self, message: usize, count: usize) -> String {
        let mut values = Values::default();
        values.set(COUNT, Some(count.to_string()));
        self.pack.message(message, &values)
    }

    /// A label with its value.
    #[inline(never)]
    fn line(&self, label: usize, value: &str) -> String {
        let mut values = Values::default();
        values.set(TITLE, Some(self.say(label)));
        values.set(FIRST, Some(value.to_string()));
        self.pack.message(messages::UI_LINE, &values)
    }

    fn masked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.options.redact { self.redactor.borrow_mut().redact(text).into() } else { text.into() }
    }

    // Parts that stand in many places.

    /// Words of our own.
    #[inline(never)]
    fn draw_say(&self, canvas: &mut impl Canvas, message: usize) {
        canvas.text(&self.say(message));
    }

    /// An element with words of our own.
    #[inline(never)]
    fn draw_words(&self, canvas: &mut impl Canvas, description: &str, message: usize) {
        canvas.open(description);
        self.draw_say(canvas, message);
        canvas.close();
    }

    /// Words that are heard and not seen.
    fn draw_spoken(&self, canvas: &mut impl Canvas, words: &str, more: &str) {
        canvas.open("span.spoken");
        canvas.text(words);
        canvas.text(more);
        canvas.close();
    }

    /// The headline, or the title of a part one level below.
    #[inline(never)]
    fn draw_heading(&self, canvas: &mut impl Canvas, below: u8, words: &str) {
        let level = self.look.level.saturating_add(below).clamp(1, 6);
        let name = ["h", &level.to_string(), if below == 0 { ".headline" } else { ".title" }].concat();
        canvas.element(&name, words);
    }

    fn draw_badge(&self, canvas: &mut impl Canvas, outcome: Shown, words: &str) {
        canvas.open("p.badge");
        canvas.set("data-outcome", outcome.id());
        icons::draw(canvas, outcome.icon());
        canvas.text(words);
        canvas.close();
    }

    /// Begins a button. The element class reads from `data-do` and `data-at` what it is for.
    #[inline(never)]
    fn open_button(&self, canvas: &mut impl Canvas, deed: &str, at: usize) {
        let at = at.to_string();
        canvas.open("button.button type=button");
        canvas.set("data-do", deed);
        canvas.set("data-at", &at);
        canvas.set("data-key", &[deed, &at].concat());
    }

    /// Begins something that folds. The class and the group tell it apart, so that it stays open when all is drawn anew.
    #[inline(never)]
    fn open_fold(&self, canvas: &mut impl Canvas, class: &str, group: usize, title: usize) {
        canvas.open(&["details.fold.", class].concat());
        canvas.set("data-key", &[class, &group.to_string()].concat());
        if self.look.view == View::Full {
            canvas.set("open", "");
        }
        self.draw_words(canvas, "summary", title);
    }

    /// A line that counts what is not shown.
    fn draw_rest(&self, canvas: &mut impl Canvas, count: usize) {
        if count > 0 {
            canvas.element("p.aside", &self.count(messages::UI_AND_MORE, count));
        }
    }
}

#[cfg(test)]
mod tests;
