//! One group of findings as a card: what happened, whose turn it is, what to do, and how one can tell.

use super::evidence::{self, NAMES, Piece};
use super::groups::Shown;
use super::{Answer, Canvas, View, icons};
use crate::explain::element;
use crate::knowledge::tables::messages;
use crate::{Cause, Evidence, Explanation, Finding, Tells};
use std::borrow::Cow;

/// Recipients, replies and tables of facts in one card; more are counted.
const MOST: usize = 50;

/// A fact of a finding.
pub struct Fact {
    pub label: usize,
    pub value: String,
    /// Whether the reference has an entry for the value.
    is_entry: bool,
}

/// The texts that differ, in their order.
pub fn each_once<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut seen = std::collections::BTreeSet::new();
    texts.filter(|text| !text.is_empty() && seen.insert(*text)).collect()
}

impl Answer {
    /// One group. Among several, each folds and only the first is open; what is folded is drawn when it is opened.
    pub(super) fn draw_card(&self, canvas: &mut impl Canvas, group: usize) {
        let Some(finding) = self.first_of(group) else { return };
        let folds = self.groups.len() > 1 || self.look.view == View::Compact;
        let is_open = match self.look.view {
            View::Card => group == 0,
            View::Compact => false,
            View::Full => true,
        };
        canvas.open(if folds { "details" } else { "article" }, "card");
        canvas.set("data-outcome", Shown::of(finding).id());
        canvas.set("data-cause", finding.cause.id());
        if folds {
            canvas.set("data-key", &["card-", &group.to_string()].concat());
            canvas.set("data-at", &group.to_string());
            if is_open {
                canvas.set("open", "");
            }
            canvas.open("summary", "");
        }
        self.draw_verdict(canvas, group, finding);
        if folds {
            canvas.close();
        }
        if !folds || is_open {
            self.draw_body(canvas, group);
        }
        canvas.close();
    }

    /// All of a card below its headline.
    pub fn draw_body(&self, canvas: &mut impl Canvas, group: usize) {
        let (Some(findings), Some(finding)) = (self.groups.get(group), self.first_of(group)) else { return };
        let Some(explanation) = &finding.explanation else { return };
        canvas.open("div", "body");
        self.draw_summary(canvas, group, findings);
        self.draw_glance(canvas, finding, explanation);
        self.draw_path(canvas, finding);
        self.draw_advice(canvas, explanation);
        self.draw_alternatives(canvas, finding);
        self.draw_actions(canvas, group);
        self.draw_why(canvas, group, findings, finding);
        self.draw_words(canvas, group, findings);
        self.draw_note(canvas, group);
        self.draw_details(canvas, group, findings);
        canvas.close();
    }

    fn draw_verdict(&self, canvas: &mut impl Canvas, group: usize, finding: &Finding) {
        let shown = Shown::of(finding);
        let mut words = self.say(shown.message());
        let count = self.groups.get(group).map_or(0, <[usize]>::len);
        if count > 1 {
            words += &[" × ", &count.to_string()].concat();
        }
        canvas.open("div", "verdict");
        self.draw_badge(canvas, shown.id(), shown.icon(), &words);
        if let Some(explanation) = &finding.explanation {
            self.draw_heading(canvas, 0, "headline", &explanation.headline);
        }
        canvas.close();
    }

    fn draw_summary(&self, canvas: &mut impl Canvas, group: usize, findings: &[usize]) {
        let texts = each_once(self.explanations(group).map(|explanation| explanation.summary.as_str()));
        canvas.open("div", "summary");
        match texts[..] {
            [text] => {
                canvas.element("p", "", text);
                let recipients = self.recipients(findings);
                if recipients.len() > 1 {
                    self.draw_list(canvas, "recipients", &self.say(messages::UI_PART_RECIPIENTS), &recipients);
                }
            }
            _ => {
                let texts: Vec<Cow<str>> = texts.into_iter().map(Cow::Borrowed).collect();
                self.draw_list(canvas, "", &self.say(messages::UI_PART_RECIPIENTS), &texts);
            }
        }
        canvas.close();
    }

    fn recipients(&self, findings: &[usize]) -> Vec<Cow<'_, str>> {
        let all = findings.iter().filter_map(|&at| self.decoding.findings[at].recipient.as_deref());
        each_once(all).into_iter().map(|recipient| self.masked(recipient)).collect()
    }

    fn draw_list(&self, canvas: &mut impl Canvas, class: &str, label: &str, texts: &[Cow<str>]) {
        canvas.open("ul", class);
        canvas.set("aria-label", label);
        for text in texts.iter().take(MOST) {
            canvas.open("li", "");
            canvas.element("bdi", "", text);
            canvas.close();
        }
        canvas.close();
        if texts.len() > MOST {
            canvas.element("p", "aside", &self.count(messages::UI_AND_MORE, texts.len() - MOST));
        }
    }

    /// Whose turn it is, and whether it is tried again: always answered, each in words of its own.
    fn draw_glance(&self, canvas: &mut impl Canvas, finding: &Finding, explanation: &Explanation) {
        canvas.open("dl", "glance");
        let again = self.say(messages::UI_AGAIN_SERVER + finding.retry.by as usize);
        for (icon, label, value, more) in [
            (icons::PERSON, messages::UI_TURN_LABEL, self.turn(finding), ""),
            (icons::AGAIN, messages::UI_AGAIN_LABEL, again, &explanation.retry),
        ] {
            canvas.open("div", "tile");
            canvas.open("dt", "");
            icons::draw(canvas, icon);
            canvas.text(&self.say(label));
            canvas.close();
            canvas.open("dd", "");
            canvas.element("strong", "", &value);
            if !more.is_empty() {
                canvas.text(" ");
                canvas.element("span", "", more);
            }
            canvas.close();
            canvas.close();
        }
        canvas.close();
    }

    fn draw_advice(&self, canvas: &mut impl Canvas, explanation: &Explanation) {
        let Explanation { steps, avoid, links, .. } = explanation;
        canvas.open("section", "advice");
        if !steps.is_empty() {
            self.draw_heading(canvas, 1, "title", &self.say(messages::UI_PART_STEPS));
            canvas.open("ol", "steps");
            canvas.set("role", "list");
            for step in steps {
                canvas.element("li", "", step);
            }
            canvas.close();
        }
        if let Some(avoid) = avoid {
            canvas.open("p", "avoid");
            icons::draw(canvas, icons::AVOID);
            canvas.element("span", "", avoid);
            canvas.close();
        }
        let links: Vec<_> = links.iter().filter(|link| element::is_safe_link(&link.url)).collect();
        if !links.is_empty() {
            canvas.open("ul", "links");
            canvas.set("role", "list");
            for link in links {
                canvas.open("li", "");
                canvas.open("a", "link");
                canvas.set("href", &link.url);
                canvas.set("target", "_blank");
                canvas.set("rel", "noreferrer noopener");
                canvas.text(&link.title);
                self.spoken(canvas, &[", ", &self.say(messages::UI_BUTTON_OPENS)]);
                canvas.close();
                canvas.text(" ");
                canvas.element("span", "host", host(&link.url));
                canvas.close();
            }
            canvas.close();
        }
        canvas.close();
    }

    fn draw_alternatives(&self, canvas: &mut impl Canvas, finding: &Finding) {
        if finding.alternatives.is_empty() {
            return;
        }
        canvas.open("section", "alternatives");
        self.draw_heading(canvas, 1, "title", &self.say(messages::UI_PART_ALTERNATIVES));
        canvas.open("ul", "");
        for &cause in &finding.alternatives {
            canvas.open("li", "");
            self.draw_entry(canvas, cause.id(), &self.title(cause));
            canvas.close();
        }
        canvas.close();
        canvas.close();
    }

    /// What a cause is called.
    fn title(&self, cause: Cause) -> String {
        element::headline(cause, &self.options)
    }

    /// A text that leads to its entry in the reference, where the page has one.
    fn draw_entry(&self, canvas: &mut impl Canvas, id: &str, text: &str) {
        if self.look.reference.is_empty() {
            return canvas.text(text);
        }
        canvas.open("a", "entry");
        canvas.set("href", &[&self.look.reference, id].concat());
        canvas.text(text);
        canvas.close();
    }

    fn draw_actions(&self, canvas: &mut impl Canvas, group: usize) {
        canvas.open("p", "actions");
        self.draw_button(canvas, "copy", group, Some(icons::COPY), &self.say(messages::UI_BUTTON_COPY));
        self.draw_button(canvas, "copy-note", group, Some(icons::COPY), &self.say(messages::UI_BUTTON_COPY_NOTE));
        canvas.close();
    }

    /// How sure the answer is, and the words of the original that it was read from.
    fn draw_why(&self, canvas: &mut impl Canvas, group: usize, findings: &[usize], finding: &Finding) {
        self.open_fold(canvas, "why", &key("why", group), messages::UI_PART_WHY);
        let sure = self.say(messages::UI_SURE_HIGH + (2 - finding.confidence as usize));
        canvas.element("p", "sure", &self.line(messages::UI_SURE_LABEL, &sure));
        canvas.element("p", "basis", &self.say(messages::UI_BASIS_PROVIDER + finding.basis as usize));
        let evidence: Vec<Evidence> =
            findings.iter().take(MOST).flat_map(|&at| self.decoding.findings[at].evidence.iter().copied()).collect();
        let mut pieces = evidence::pieces(self.source.bytes().len(), &evidence);
        if self.is_masked() {
            pieces.retain(|piece| piece.tells != 0 && !piece.tells(Tells::Recipient));
        } else {
            pieces = evidence::excerpt(&self.source, pieces);
        }
        if pieces.iter().any(|piece| piece.tells != 0) {
            self.draw_legend(canvas, &pieces);
            if self.is_masked() {
                canvas.element("p", "aside", &self.say(messages::UI_LINES_ONLY_DECIDING));
            }
            self.open_source(canvas, "source", &self.say(messages::UI_PART_SOURCE));
            for piece in &pieces {
                self.draw_piece(canvas, piece);
            }
            canvas.close();
        }
        canvas.close();
    }

    fn draw_legend(&self, canvas: &mut impl Canvas, pieces: &[Piece]) {
        let told = pieces.iter().fold(0, |told, piece| told | piece.tells);
        canvas.open("ul", "legend");
        // Each mark says its name itself.
        canvas.set("aria-hidden", "true");
        for (kind, name) in NAMES.iter().enumerate().filter(|(kind, _)| told & (1 << kind) != 0) {
            canvas.open("li", "");
            canvas.open("span", "swatch");
            canvas.set("data-tells", name);
            canvas.text(&self.say(messages::UI_MARK_CODE + kind));
            canvas.close();
            canvas.close();
        }
        canvas.close();
    }

    /// A box of somebody else's words, which can be scrolled with the keys.
    fn open_source(&self, canvas: &mut impl Canvas, class: &str, label: &str) {
        canvas.open("pre", class);
        canvas.set("tabindex", "0");
        canvas.set("role", "group");
        canvas.set("aria-label", label);
        canvas.set("dir", "auto");
    }

    fn draw_piece(&self, canvas: &mut impl Canvas, piece: &Piece) {
        if piece.skipped > 0 {
            return canvas.element("span", "skipped", &self.count(messages::UI_LINES_LEFT_OUT, piece.skipped));
        }
        let text = self.source.part(piece.start, piece.end);
        let text = evidence::shortened(&self.masked(&text));
        if piece.tells == 0 {
            return canvas.text(&text);
        }
        let kinds = || (0..NAMES.len()).filter(|kind| piece.tells & (1 << kind) != 0);
        let names: Vec<&str> = kinds().map(|kind| NAMES[kind]).collect();
        let words: Vec<String> = kinds().map(|kind| self.say(messages::UI_MARK_CODE + kind)).collect();
        let words = words.join(", ");
        canvas.open("mark", "mark");
        canvas.set("data-tells", &names.join(" "));
        canvas.set("title", &words);
        self.spoken(canvas, &["[", &words, ": "]);
        canvas.text(&text);
        self.spoken(canvas, &["]"]);
        canvas.close();
        if self.is_masked() {
            canvas.text("\n");
        }
    }

    fn draw_words(&self, canvas: &mut impl Canvas, group: usize, findings: &[usize]) {
        let replies = findings.iter().filter_map(|&at| self.decoding.findings[at].reply.as_deref());
        let replies = each_once(replies);
        if replies.is_empty() {
            return;
        }
        self.open_fold(canvas, "words", &key("words", group), messages::UI_PART_WORDS);
        for reply in replies.iter().take(MOST) {
            canvas.open("blockquote", "reply");
            canvas.set("dir", "auto");
            canvas.text(&evidence::shortened(&self.masked(reply)));
            canvas.close();
        }
        if replies.len() > MOST {
            canvas.element("p", "aside", &self.count(messages::UI_AND_MORE, replies.len() - MOST));
        }
        canvas.close();
    }

    fn draw_note(&self, canvas: &mut impl Canvas, group: usize) {
        let note = self.note(group);
        if note.is_empty() {
            return;
        }
        self.open_fold(canvas, "note", &key("note", group), messages::UI_PART_NOTE);
        self.open_source(canvas, "note-text", &self.say(messages::UI_PART_NOTE));
        canvas.text(&note);
        canvas.close();
        canvas.close();
    }

    fn draw_details(&self, canvas: &mut impl Canvas, group: usize, findings: &[usize]) {
        self.open_fold(canvas, "details", &key("details", group), messages::UI_PART_DETAILS);
        for &at in findings.iter().take(MOST) {
            canvas.open("dl", "facts");
            for Fact { label, value, is_entry } in self.facts(&self.decoding.findings[at]) {
                canvas.open("div", "");
                canvas.element("dt", "", &self.say(label));
                canvas.open("dd", "");
                if is_entry {
                    self.draw_entry(canvas, &value, &value);
                } else {
                    canvas.element("bdi", "", &value);
                }
                canvas.close();
                canvas.close();
            }
            canvas.close();
        }
        if findings.len() > MOST {
            canvas.element("p", "aside", &self.count(messages::UI_AND_MORE, findings.len() - MOST));
        }
        canvas.close();
    }

    /// The facts that are there, those that tell who wrote to whom masked where that is asked for.
    pub(super) fn facts(&self, finding: &Finding) -> Vec<Fact> {
        let remote = finding.remote.as_ref().map(|remote| {
            let both: Vec<&str> = [remote.host.as_deref(), remote.ip.as_deref()].into_iter().flatten().collect();
            both.join(", ")
        });
        let personal = |text: Option<&str>| text.map(|text| self.masked(text).into_owned());
        let own = |text: Option<&str>| text.map(str::to_string);
        let wait = finding.retry.after.map(|seconds| element::duration(seconds, &self.pack));
        let until = finding.retry.until.as_deref().map(|until| element::time(until, &self.pack));
        let deferrals = Some(finding.deferrals).filter(|count| *count > 0);
        let lasting = self.say(messages::UI_LASTING_PERMANENT + finding.permanence as usize);
        let rows = [
            (messages::UI_FACT_RECIPIENT, personal(finding.recipient.as_deref()), false),
            (messages::UI_FACT_REMOTE, personal(remote.as_deref()), false),
            (messages::UI_FACT_REPORTER, personal(finding.reporter.as_deref()), false),
            (messages::UI_FACT_CODE, finding.code.map(|code| code.to_string()), true),
            (messages::UI_FACT_ENHANCED, finding.enhanced.clone(), true),
            (messages::UI_FACT_CAUSE, own(Some(finding.cause.id())), true),
            (messages::UI_FACT_LASTING, Some(lasting), false),
            (messages::UI_FACT_COMMAND, own(finding.command), false),
            (messages::UI_FACT_PROVIDER, own(finding.provider.as_ref().map(|provider| provider.name)), false),
            (messages::UI_FACT_BLOCKLIST, own(finding.blocklist.as_ref().map(|list| list.name.as_str())), false),
            (messages::UI_FACT_WAIT, wait, false),
            (messages::UI_FACT_UNTIL, until, false),
            (messages::UI_FACT_DEFERRALS, deferrals.map(|count| count.to_string()), false),
            (messages::UI_FACT_RULE, own(Some(finding.rule)), false),
        ];
        let there = rows.into_iter().filter_map(|(label, value, is_entry)| {
            let value = value.filter(|value| !value.is_empty())?;
            Some(Fact { label, value, is_entry })
        });
        there.collect()
    }

    /// The mail that failed. Its subject and ids can be masked by no rule, so masked it is not shown.
    pub(super) fn draw_original(&self, canvas: &mut impl Canvas) {
        let Some(original) = self.decoding.original.as_ref().filter(|_| !self.is_masked()) else { return };
        let rows = [
            (messages::UI_FACT_SUBJECT, &original.subject),
            (messages::UI_FACT_FROM, &original.from),
            (messages::UI_FACT_DATE, &original.date),
            (messages::UI_FACT_MESSAGE_ID, &original.message_id),
        ];
        if rows.iter().all(|(_, value)| value.is_none()) {
            return;
        }
        self.open_fold(canvas, "original", "original", messages::UI_PART_ORIGINAL);
        canvas.open("dl", "facts");
        for (label, value) in rows {
            let Some(value) = value else { continue };
            canvas.open("div", "");
            canvas.element("dt", "", &self.say(label));
            canvas.open("dd", "");
            canvas.element("bdi", "", &evidence::shortened(value));
            canvas.close();
            canvas.close();
        }
        canvas.close();
        canvas.close();
    }

    pub(super) fn explanations(&self, group: usize) -> impl Iterator<Item = &Explanation> {
        let findings = self.groups.get(group).unwrap_or_default();
        findings.iter().filter_map(|&at| self.decoding.findings[at].explanation.as_ref())
    }
}

/// Tells the folds of one card apart from those of another.
fn key(name: &str, group: usize) -> String {
    [name, "-", &group.to_string()].concat()
}

/// The host of a link, so that a reader knows where it leads.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}
