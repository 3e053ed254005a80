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
use groups::Groups;
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;

/// Cards that are drawn at once; a log can have thousands. The rest comes when it is asked for.
const CARDS_AT_ONCE: usize = 20;
const CARDS_MORE: usize = 200;

/// What was decoded, kept to show the words that decided.
pub enum Source {
    Text(String),
    Bytes(Vec<u8>),
}

impl Source {
    fn input(&self) -> Input<'_> {
        match self {
            Source::Text(text) => Input::Text(text),
            Source::Bytes(bytes) => Input::Bytes(bytes),
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Source::Text(text) => text.as_bytes(),
            Source::Bytes(bytes) => bytes,
        }
    }

    /// A part as text. Bytes that are no UTF-8 show as U+FFFD.
    fn part(&self, start: usize, end: usize) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes().get(start..end).unwrap_or_default())
    }
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
pub struct Answer {
    source: Source,
    pub decoding: Decoding,
    options: Options,
    look: Look,
    pack: Arc<Pack>,
    groups: Groups,
    /// The same thing has the same mask all over an answer.
    redactor: RefCell<Redactor>,
}

impl Answer {
    /// Decodes, and sorts the findings for the reader.
    pub fn new(source: Source, options: Options, look: Look) -> Answer {
        let decoding = crate::decode(source.input(), &options);
        let groups = groups::sorted(&decoding.findings);
        let pack = explain::element::pack(&options);
        Answer { source, decoding, options, look, pack, groups, redactor: RefCell::default() }
    }

    pub fn input(&self) -> Input<'_> {
        self.source.input()
    }

    /// Draws the whole answer.
    pub fn draw(&self, canvas: &mut impl Canvas) {
        canvas.open("div", "answer");
        canvas.set("lang", self.pack.tag());
        canvas.set("dir", if self.pack.is_right_to_left() { "rtl" } else { "ltr" });
        for warning in &self.decoding.warnings {
            canvas.open("p", "warning");
            icons::draw(canvas, icons::WARNING);
            canvas.open("span", "");
            self.spoken(canvas, &[&self.say(messages::UI_REMARK), ": "]);
            canvas.text(&warning.message);
            canvas.close();
            canvas.close();
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
        canvas.open("div", "more");
        self.draw_cards(canvas, from, CARDS_MORE);
        canvas.close();
    }

    /// What is said aloud when an answer appears: the shortest whole answer.
    pub fn aloud(&self) -> String {
        let Some(finding) = self.first_of(0) else { return self.say(messages::UI_NOTHING_HEADLINE) };
        let mut said = vec![self.outcome(finding)];
        said.extend(finding.explanation.as_ref().map(|explanation| explanation.headline.clone()));
        said.push(self.line(messages::UI_TURN_LABEL, &self.turn(finding)));
        if self.decoding.findings.len() > 1 {
            said.push(self.count(messages::UI_RESULTS, self.decoding.findings.len()));
        }
        said.join(". ") + "."
    }

    /// What is said when a button was pressed.
    pub fn done(&self, deed: &str) -> String {
        self.say(match deed {
            "copied" => messages::UI_DONE_COPIED,
            "note-copied" => messages::UI_DONE_NOTE_COPIED,
            "masked" => messages::UI_DONE_MASKED,
            "shown" => messages::UI_DONE_SHOWN,
            _ => messages::UI_DONE_NOT_COPIED,
        })
    }

    fn draw_nothing(&self, canvas: &mut impl Canvas) {
        canvas.open("article", "card");
        canvas.set("data-outcome", "unknown");
        canvas.open("div", "verdict");
        self.draw_badge(canvas, "unknown", icons::UNKNOWN, &self.say(messages::UI_OUTCOME_NOTHING));
        self.draw_heading(canvas, 0, "headline", &self.say(messages::UI_NOTHING_HEADLINE));
        canvas.close();
        canvas.element("p", "summary", &self.say(messages::UI_NOTHING_SUMMARY));
        canvas.close();
    }

    fn draw_overview(&self, canvas: &mut impl Canvas) {
        canvas.open("ul", "overview");
        canvas.set("aria-label", &self.say(messages::UI_PART_RESULTS));
        for (outcome, count) in self.groups.outcomes() {
            canvas.open("li", "");
            let words = [&count.to_string(), " × ", &self.say(outcome.message())].concat();
            self.draw_badge(canvas, outcome.id(), outcome.icon(), &words);
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
            let left = self.groups.len() - end;
            self.draw_button(canvas, "more", end, None, &self.count(messages::UI_BUTTON_MORE, left));
        }
    }

    /// What was read, and the switch that masks.
    fn draw_foot(&self, canvas: &mut impl Canvas) {
        if self.groups.len() == 0 {
            return;
        }
        canvas.open("div", "foot");
        if self.decoding.kind != Kind::Unrecognized {
            canvas.element("p", "read-as", &self.say(messages::UI_KIND_REPLY + self.decoding.kind as usize));
        }
        canvas.open("button", "switch");
        canvas.set("type", "button");
        canvas.set("role", "switch");
        canvas.set("aria-checked", if self.options.redact { "true" } else { "false" });
        canvas.set("data-do", "mask");
        canvas.set("data-key", "mask");
        canvas.element("span", "knob", "");
        canvas.text(&self.say(messages::UI_BUTTON_MASK));
        canvas.close();
        canvas.close();
    }

    fn first_of(&self, group: usize) -> Option<&Finding> {
        self.groups.get(group)?.first().map(|&at| &self.decoding.findings[at])
    }

    fn outcome(&self, finding: &Finding) -> String {
        self.say(groups::Shown::of(finding).message())
    }

    fn turn(&self, finding: &Finding) -> String {
        let first = match self.options.audience {
            Audience::Sender => messages::UI_TURN_SENDER,
            _ => messages::UI_TURN_OTHER_SENDER,
        };
        self.say(first + finding.who as usize)
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
    fn line(&self, label: usize, value: &str) -> String {
        let mut values = Values::default();
        values.set(TITLE, Some(self.say(label)));
        values.set(FIRST, Some(value.to_string()));
        self.pack.message(messages::UI_LINE, &values)
    }

    // Parts that stand in many places.

    /// Words that are heard and not seen.
    fn spoken(&self, canvas: &mut impl Canvas, words: &[&str]) {
        canvas.element("span", "spoken", &words.concat());
    }

    /// A heading, `below` levels below the headline.
    fn draw_heading(&self, canvas: &mut impl Canvas, below: u8, class: &str, words: &str) {
        const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let level = usize::from(self.look.level.saturating_add(below)).clamp(1, 6);
        canvas.element(NAMES[level - 1], class, words);
    }

    fn draw_badge(&self, canvas: &mut impl Canvas, outcome: &str, icon: &str, words: &str) {
        canvas.open("p", "badge");
        canvas.set("data-outcome", outcome);
        icons::draw(canvas, icon);
        canvas.text(words);
        canvas.close();
    }

    /// A button. The element class reads what it is for from `data-do` and `data-at`.
    fn draw_button(&self, canvas: &mut impl Canvas, deed: &str, at: usize, icon: Option<&str>, words: &str) {
        let at = at.to_string();
        canvas.open("button", "button");
        canvas.set("type", "button");
        canvas.set("data-do", deed);
        canvas.set("data-at", &at);
        canvas.set("data-key", &[deed, "-", &at].concat());
        if let Some(icon) = icon {
            icons::draw(canvas, icon);
        }
        canvas.text(words);
        canvas.close();
    }

    /// Opens something that folds; `key` tells it apart, so that it stays open when all is drawn anew.
    fn open_fold(&self, canvas: &mut impl Canvas, class: &str, key: &str, title: usize) {
        canvas.open("details", &["fold ", class].concat());
        canvas.set("data-key", key);
        if self.look.view == View::Full {
            canvas.set("open", "");
        }
        canvas.element("summary", "", &self.say(title));
    }

    fn is_masked(&self) -> bool {
        self.options.redact
    }

    fn masked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.is_masked() { self.redactor.borrow_mut().redact(text).into() } else { text.into() }
    }
}

#[cfg(test)]
mod tests;
