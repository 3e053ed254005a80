//! One group of findings as a card: what happened, whose turn it is, what to do, and how one can tell.

use super::evidence::{self, NAMES, Piece};
use super::groups::Shown;
use super::{Answer, Canvas, Source, View, icons};
use crate::explain::element;
use crate::input::scan::Scan;
use crate::input::starred;
use crate::knowledge::tables::messages;
use crate::{Explanation, Finding, Tells};

/// Recipients, replies and tables of facts in one card; more are counted.
const MOST: usize = 50;

/// A fact of a finding.
pub struct Fact {
    pub label: usize,
    pub value: String,
    /// Whether the reference has an entry for the value.
    is_entry: bool,
}

/// The first texts that differ, in their order, and how many there are beside them.
#[inline(never)]
pub fn each_once<'t>(texts: &mut dyn Iterator<Item = &'t str>) -> (Vec<&'t str>, usize) {
    let mut seen: Vec<&str> = Vec::new();
    let mut rest = 0;
    for text in texts {
        if text.is_empty() || seen.contains(&text) {
            continue;
        }
        if seen.len() < MOST { seen.push(text) } else { rest += 1 }
    }
    (seen, rest)
}

impl<S: Source> Answer<S> {
    /// One group. Among several, each folds and only the first is open; what is folded is drawn when it is opened.
    pub(super) fn draw_card(&self, canvas: &mut impl Canvas, group: usize) {
        let Some(finding) = self.first_of(group) else { return };
        let folds = self.groups.len() > 1 || self.look.view == View::Compact;
        let is_open = !folds || self.look.view == View::Full || self.look.view == View::Card && group == 0;
        canvas.open(if folds { "details.card" } else { "article.card" });
        canvas.set("data-outcome", Shown::of(finding).id());
        canvas.set("data-cause", finding.cause.id());
        if folds {
            let at = group.to_string();
            canvas.set("data-at", &at);
            canvas.set("data-key", &["card", &at].concat());
            if is_open {
                canvas.set("open", "");
            }
            canvas.open("summary");
        }
        self.draw_verdict(canvas, group, finding);
        if folds {
            canvas.close();
        }
        if is_open {
            self.draw_body(canvas, group);
        }
        canvas.close();
    }

    /// All of a card below its headline.
    pub fn draw_body(&self, canvas: &mut impl Canvas, group: usize) {
        let Some(finding) = self.first_of(group) else { return };
        let Some(explanation) = &finding.explanation else { return };
        canvas.open("div.body");
        self.draw_summary(canvas, group);
        self.draw_glance(canvas, finding, explanation);
        self.draw_path(canvas, finding);
        self.draw_advice(canvas, explanation);
        self.draw_alternatives(canvas, finding);
        canvas.open("p.actions");
        for (deed, message) in [("copy", messages::UI_BUTTON_COPY), ("copy-note", messages::UI_BUTTON_COPY_NOTE)] {
            self.open_button(canvas, deed, group);
            icons::draw(canvas, icons::COPY);
            self.draw_say(canvas, message);
            canvas.close();
        }
        canvas.close();
        self.draw_why(canvas, group, finding);
        self.draw_reply(canvas, group);
        self.open_fold(canvas, "note", group, messages::UI_PART_NOTE);
        self.open_source(canvas, "pre.note-text tabindex=0 role=group dir=auto", messages::UI_PART_NOTE);
        canvas.text(&self.note(group));
        canvas.close_all(2);
        self.draw_details(canvas, group);
        canvas.close();
    }

    fn draw_verdict(&self, canvas: &mut impl Canvas, group: usize, finding: &Finding) {
        let shown = Shown::of(finding);
        let mut words = self.say(shown.message());
        let count = self.groups.get(group).len();
        if count > 1 {
            words += " × ";
            words += &count.to_string();
        }
        canvas.open("div.verdict");
        self.draw_badge(canvas, shown, &words);
        if let Some(explanation) = &finding.explanation {
            self.draw_heading(canvas, 0, &explanation.headline);
        }
        canvas.close();
    }

    fn draw_summary(&self, canvas: &mut impl Canvas, group: usize) {
        let (mut texts, mut rest) =
            each_once(&mut self.explanations(group).map(|explanation| explanation.summary.as_str()));
        canvas.open("div.summary");
        if let [text] = texts[..] {
            canvas.element("p", text);
            // One text for several recipients: their addresses follow.
            (texts, rest) = each_once(&mut self.findings(group).filter_map(|finding| finding.recipient.as_deref()));
            if texts.len() == 1 {
                texts.clear();
            }
        }
        if !texts.is_empty() {
            canvas.open("ul");
            canvas.set("aria-label", &self.say(messages::UI_PART_RECIPIENTS));
            for text in texts {
                canvas.open("li");
                canvas.element("bdi", &self.masked(text));
                canvas.close();
            }
            canvas.close();
        }
        self.draw_rest(canvas, rest);
        canvas.close();
    }

    /// Whose turn it is, and whether it is tried again: always answered, each in words of its own.
    fn draw_glance(&self, canvas: &mut impl Canvas, finding: &Finding, explanation: &Explanation) {
        canvas.open("dl.glance");
        let again = messages::UI_AGAIN_SERVER + finding.retry.by as usize;
        for (icon, label, value, more) in [
            (icons::PERSON, messages::UI_TURN_LABEL, self.turn(finding), ""),
            (icons::AGAIN, messages::UI_AGAIN_LABEL, again, &explanation.retry),
        ] {
            canvas.open("div.tile > dt");
            icons::draw(canvas, icon);
            self.draw_say(canvas, label);
            canvas.close();
            canvas.open("dd");
            self.draw_words(canvas, "strong", value);
            canvas.text(" ");
            canvas.element("span", more);
            canvas.close_all(2);
        }
        canvas.close();
    }

    fn draw_advice(&self, canvas: &mut impl Canvas, explanation: &Explanation) {
        let Explanation { steps, avoid, links, .. } = explanation;
        canvas.open("section.advice");
        if !steps.is_empty() {
            self.draw_heading(canvas, 1, &self.say(messages::UI_PART_STEPS));
            canvas.open("ol.steps role=list");
            for step in steps {
                canvas.element("li", step);
            }
            canvas.close();
        }
        if let Some(avoid) = avoid {
            canvas.open("p.avoid");
            icons::draw(canvas, icons::AVOID);
            canvas.element("span", avoid);
            canvas.close();
        }
        canvas.open("ul.links role=list");
        for link in links.iter().filter(|link| element::is_safe_link(&link.url)) {
            canvas.open("li > a.link target=_blank rel=noreferrer");
            canvas.set("href", &link.url);
            canvas.text(&link.title);
            self.draw_spoken(canvas, ", ", &self.say(messages::UI_BUTTON_OPENS));
            canvas.close();
            canvas.text(" ");
            canvas.element("span.host", host(&link.url));
            canvas.close();
        }
        canvas.close_all(2);
    }

    fn draw_alternatives(&self, canvas: &mut impl Canvas, finding: &Finding) {
        if finding.alternatives.is_empty() {
            return;
        }
        canvas.open("section.alternatives");
        self.draw_heading(canvas, 1, &self.say(messages::UI_PART_ALTERNATIVES));
        canvas.open("ul");
        for &cause in &finding.alternatives {
            canvas.open("li");
            self.draw_entry(canvas, cause.id(), &element::headline(cause, &self.options));
            canvas.close();
        }
        canvas.close_all(2);
    }

    /// A text that leads to its entry in the reference, where the page has one.
    fn draw_entry(&self, canvas: &mut impl Canvas, id: &str, text: &str) {
        if self.look.reference.is_empty() {
            return canvas.text(text);
        }
        canvas.open("a.entry");
        canvas.set("href", &[&self.look.reference, id].concat());
        canvas.text(text);
        canvas.close();
    }

    /// How sure the answer is, and the words of the original that it was read from.
    fn draw_why(&self, canvas: &mut impl Canvas, group: usize, finding: &Finding) {
        self.open_fold(canvas, "why", group, messages::UI_PART_WHY);
        let sure = self.say(messages::UI_SURE_LOW - finding.confidence as usize);
        canvas.element("p.sure", &self.line(messages::UI_SURE_LABEL, &sure));
        self.draw_words(canvas, "p", messages::UI_BASIS_PROVIDER + finding.basis as usize);
        let source = starred(bytes(&self.source));
        let mut evidence = Vec::new();
        for finding in self.findings(group).take(MOST) {
            evidence.extend_from_slice(&finding.evidence);
        }
        let mut pieces = evidence::pieces(source.len(), &evidence);
        let is_masked = self.options.redact;
        if is_masked {
            pieces.retain(|piece| piece.tells != 0 && !piece.tells(Tells::Recipient));
        } else {
            pieces = evidence::excerpt(&source, pieces);
        }
        let told = pieces.iter().fold(0, |told, piece| told | piece.tells);
        if told != 0 {
            // Each mark says its name itself.
            canvas.open("ul.legend aria-hidden=true");
            for (kind, name) in NAMES.iter().enumerate().filter(|(kind, _)| told & (1 << kind) != 0) {
                canvas.open("li > span.swatch");
                canvas.set("data-tells", name);
                self.draw_say(canvas, messages::UI_MARK_CODE + kind);
                canvas.close_all(2);
            }
            canvas.close();
            if is_masked {
                self.draw_words(canvas, "p.aside", messages::UI_LINES_ONLY_DECIDING);
            }
            self.open_source(canvas, "pre.source tabindex=0 role=group dir=auto", messages::UI_PART_SOURCE);
            for piece in &pieces {
                self.draw_piece(canvas, &source, piece);
            }
            canvas.close();
        }
        canvas.close();
    }

    /// A box of somebody else's words, which can be scrolled with the keys.
    fn open_source(&self, canvas: &mut impl Canvas, description: &str, label: usize) {
        canvas.open(description);
        canvas.set("aria-label", &self.say(label));
    }

    fn draw_piece(&self, canvas: &mut impl Canvas, source: &[u8], piece: &Piece) {
        if piece.skipped > 0 {
            return canvas.element("span.skipped", &self.count(messages::UI_LINES_LEFT_OUT, piece.skipped));
        }
        let text = String::from_utf8_lossy(source.get(piece.start..piece.end).unwrap_or_default());
        let text = self.shown(&text);
        if piece.tells == 0 {
            return canvas.text(&text);
        }
        let mut names = String::new();
        let mut words = String::new();
        for (kind, name) in NAMES.iter().enumerate().filter(|(kind, _)| piece.tells & (1 << kind) != 0) {
            if !names.is_empty() {
                names += " ";
                words += ", ";
            }
            names += name;
            words += &self.say(messages::UI_MARK_CODE + kind);
        }
        canvas.open("mark.mark");
        canvas.set("data-tells", &names);
        canvas.open("span.spoken");
        canvas.text("[");
        canvas.text(&words);
        canvas.text(": ");
        canvas.close();
        canvas.text(&text);
        canvas.element("span.spoken", "]");
        canvas.close();
        if self.options.redact {
            canvas.text("\n");
        }
    }

    /// Words of the input as they are shown: not too long, and masked where that is asked for.
    fn shown(&self, text: &str) -> String {
        evidence::shortened(&self.masked(text))
    }

    fn draw_reply(&self, canvas: &mut impl Canvas, group: usize) {
        let (replies, rest) = each_once(&mut self.findings(group).filter_map(|finding| finding.reply.as_deref()));
        if replies.is_empty() {
            return;
        }
        self.open_fold(canvas, "words", group, messages::UI_PART_WORDS);
        for reply in replies {
            canvas.element("blockquote.reply dir=auto", &self.shown(reply));
        }
        self.draw_rest(canvas, rest);
        canvas.close();
    }

    fn draw_details(&self, canvas: &mut impl Canvas, group: usize) {
        self.open_fold(canvas, "details", group, messages::UI_PART_DETAILS);
        for finding in self.findings(group).take(MOST) {
            self.draw_facts(canvas, self.facts(finding));
        }
        self.draw_rest(canvas, self.groups.get(group).len().saturating_sub(MOST));
        canvas.close();
    }

    fn draw_facts(&self, canvas: &mut impl Canvas, facts: Vec<Fact>) {
        canvas.open("dl.facts");
        for Fact { label, value, is_entry } in facts {
            canvas.open("div");
            self.draw_words(canvas, "dt", label);
            canvas.open("dd > bdi");
            if is_entry {
                self.draw_entry(canvas, &value, &value);
            } else {
                canvas.text(&value);
            }
            canvas.close_all(3);
        }
        canvas.close();
    }

    /// The facts that are there, those that tell who wrote to whom masked where that is asked for.
    pub(super) fn facts(&self, finding: &Finding) -> Vec<Fact> {
        let mut facts = Facts(Vec::new());
        let masked = |text: &Option<String>| self.masked(text.as_deref().unwrap_or_default()).into_owned();
        facts.add(messages::UI_FACT_RECIPIENT, &masked(&finding.recipient));
        if let Some(remote) = &finding.remote {
            facts.add(messages::UI_FACT_REMOTE, &masked(&remote.host));
            facts.add(messages::UI_FACT_REMOTE, &masked(&remote.ip));
        }
        facts.add(messages::UI_FACT_REPORTER, &masked(&finding.reporter));
        if let Some(code) = finding.code {
            facts.add(messages::UI_FACT_CODE, &code.to_string());
        }
        facts.add(messages::UI_FACT_ENHANCED, finding.enhanced.as_deref().unwrap_or_default());
        facts.add(messages::UI_FACT_CAUSE, finding.cause.id());
        facts.add(messages::UI_FACT_LASTING, &self.say(messages::UI_LASTING_PERMANENT + finding.permanence as usize));
        facts.add(messages::UI_FACT_COMMAND, finding.command.unwrap_or_default());
        if let Some(provider) = &finding.provider {
            facts.add(messages::UI_FACT_PROVIDER, provider.name);
        }
        if let Some(list) = &finding.blocklist {
            facts.add(messages::UI_FACT_BLOCKLIST, &list.name);
        }
        if let Some(seconds) = finding.retry.after {
            facts.add(messages::UI_FACT_WAIT, &element::duration(seconds, &self.pack));
        }
        if let Some(until) = &finding.retry.until {
            facts.add(messages::UI_FACT_UNTIL, &element::time(until, &self.pack));
        }
        if finding.deferrals > 0 {
            facts.add(messages::UI_FACT_DEFERRALS, &finding.deferrals.to_string());
        }
        facts.add(messages::UI_FACT_RULE, finding.rule);
        facts.0
    }

    /// The mail that failed. Its subject and ids can be masked by no rule, so masked it is not shown.
    pub(super) fn draw_original(&self, canvas: &mut impl Canvas) {
        let Some(original) = self.decoding.original.as_ref().filter(|_| !self.options.redact) else { return };
        let mut facts = Facts(Vec::new());
        for (label, value) in [
            (messages::UI_FACT_SUBJECT, &original.subject),
            (messages::UI_FACT_FROM, &original.from),
            (messages::UI_FACT_DATE, &original.date),
            (messages::UI_FACT_MESSAGE_ID, &original.message_id),
        ] {
            facts.add(label, &evidence::shortened(value.as_deref().unwrap_or_default()));
        }
        if !facts.0.is_empty() {
            self.open_fold(canvas, "original", 0, messages::UI_PART_ORIGINAL);
            self.draw_facts(canvas, facts.0);
            canvas.close();
        }
    }

    pub(super) fn explanations(&self, group: usize) -> impl Iterator<Item = &Explanation> {
        self.findings(group).filter_map(|finding| finding.explanation.as_ref())
    }
}

struct Facts(Vec<Fact>);

impl Facts {
    #[inline(never)]
    fn add(&mut self, label: usize, value: &str) {
        if !value.is_empty() {
            let is_entry = (messages::UI_FACT_CODE..=messages::UI_FACT_CAUSE).contains(&label);
            self.0.push(Fact { label, value: value.to_string(), is_entry });
        }
    }
}

fn bytes(source: &impl Source) -> &[u8] {
    match source.input() {
        crate::Input::Text(text) => text.as_bytes(),
        crate::Input::Bytes(bytes) => bytes,
    }
}

/// The host of a link, so that a reader knows where it leads.
fn host(url: &str) -> &str {
    let rest = url.split_words("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}
