//! What is drawn, as an outline.

use super::*;

/// The elements as lines, each with its class, and the texts between quotation marks.
#[derive(Default)]
struct Outline {
    lines: Vec<String>,
    open: Vec<String>,
}

impl Canvas for Outline {
    fn begin(&mut self, name: &str, class: &str) {
        let dot = if class.is_empty() { "" } else { "." };
        self.lines.push(format!("{}{name}{dot}{class}", "  ".repeat(self.open.len())));
        self.open.push(if class == "spoken" { class } else { name }.to_string());
    }

    fn set(&mut self, attribute: &str, value: &str) {
        if matches!(attribute, "href" | "open" | "data-state" | "data-tells" | "data-do" | "aria-checked") {
            *self.lines.last_mut().expect("an open element") += &format!(" {attribute}={value:?}");
        }
    }

    fn text(&mut self, text: &str) {
        // What is only heard has no quotation mark in front.
        let heard = if self.open.iter().any(|open| open == "spoken") { "heard: " } else { "" };
        self.lines.push(format!("{}{heard}{text:?}", "  ".repeat(self.open.len())));
    }

    fn close(&mut self) {
        self.open.pop().expect("something open");
    }
}

impl Source for String {
    fn input(&self) -> Input<'_> {
        Input::Text(self)
    }
}

fn answer(input: &str, options: Options, view: View) -> Answer<String> {
    Answer::new(input.to_string(), options, Look { view, level: 3, reference: String::new() })
}

fn outline(answer: &Answer<String>) -> Vec<String> {
    let mut outline = Outline::default();
    answer.draw(&mut outline);
    assert!(outline.open.is_empty(), "left open: {:?}", outline.open);
    outline.lines
}

/// The lines of an outline that begin so, without what stands before.
fn lines<'l>(outline: &'l [String], begin: &str) -> Vec<&'l str> {
    outline.iter().map(|line| line.trim_start()).filter(|line| line.starts_with(begin)).collect()
}

const REPLY: &str = "550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown";
const SEVERAL: &str = "550 5.1.1 <a@example.com>: User unknown\n550 5.1.1 <b@example.com>: User unknown\n\
    452 4.2.2 <c@example.com>: Mailbox full";

#[test]
fn a_reply_is_one_card_with_its_explanation_folded() {
    let outline = outline(&answer(REPLY, Options::default(), View::Card));
    assert_eq!(lines(&outline, "article"), ["article.card"]);
    assert_eq!(
        lines(&outline, "details"),
        ["details.fold why", "details.fold words", "details.fold note", "details.fold details"]
    );
    assert_eq!(
        lines(&outline, "li data-state"),
        [
            "li data-state=\"passed\"",
            "li data-state=\"passed\"",
            "li data-state=\"passed\"",
            "li data-state=\"stopped\""
        ]
    );
}

#[test]
fn full_opens_all_and_compact_nothing() {
    let full = outline(&answer(SEVERAL, Options::default(), View::Full));
    assert_eq!(lines(&full, "details").len(), lines(&full, "details").iter().filter(|l| l.contains("open")).count());
    let compact = outline(&answer(REPLY, Options::default(), View::Compact));
    assert_eq!(lines(&compact, "details"), ["details.card"]);
}

#[test]
fn several_recipients_are_grouped_by_what_happened() {
    let answer = answer(SEVERAL, Options::default(), View::Card);
    let groups: Vec<usize> = (0..answer.groups.len()).map(|at| answer.groups.get(at).len()).collect();
    assert_eq!(groups, [2, 1]);
    let outline = outline(&answer);
    assert_eq!(lines(&outline, "details.card"), ["details.card open=\"\"", "details.card"]);
    assert_eq!(lines(&outline, "\"2 × "), ["\"2 × Not delivered\""]);
}

#[test]
fn masked_nothing_tells_who_wrote_to_whom() {
    let input = "<jan@example.com>: host mx.example.org[192.0.2.1] said: 550 5.1.1 <jan@example.com>: \
        Recipient address rejected: User unknown (in reply to RCPT TO command)";
    let answer = answer(input, Options { redact: true, ..Options::default() }, View::Full);
    let drawn = outline(&answer).join("\n") + &answer.text() + &answer.note(0) + &answer.aloud();
    for private in ["jan@", "example.com", "example.org", "192.0.2.1"] {
        assert!(!drawn.contains(private), "{private} in {drawn}");
    }
    assert!(drawn.contains("User unknown"));
}

#[test]
fn the_deciding_words_are_marked_and_the_rest_is_whole() {
    let outline = outline(&answer(REPLY, Options::default(), View::Full));
    let at = outline.iter().position(|line| line.trim_start() == "pre.source").expect("the source");
    let texts: Vec<&str> = outline[at..]
        .iter()
        .map(|line| line.trim())
        .take_while(|line| !line.starts_with("details"))
        .filter(|line| line.starts_with('"'))
        .map(|line| line.trim_matches('"'))
        .collect();
    assert_eq!(texts.concat(), REPLY);
}

#[test]
fn spans_become_pieces_in_any_order() {
    use crate::{Evidence, Span, Tells};
    let span = |start, end, tells| Evidence { span: Span { start, end }, tells };
    let bit = |tells: Tells| 1_u8 << tells as u8;
    let (code, cause, recipient) = (bit(Tells::Code), bit(Tells::Cause), bit(Tells::Recipient));
    let table: [(usize, &[Evidence], &[(usize, usize, u8)]); 8] = [
        (3, &[], &[(0, 3, 0)]),
        (0, &[span(0, 3, Tells::Code)], &[]),
        (6, &[span(4, 6, Tells::Cause), span(0, 3, Tells::Code)], &[(0, 3, code), (3, 4, 0), (4, 6, cause)]),
        (
            6,
            &[span(0, 4, Tells::Cause), span(2, 6, Tells::Recipient)],
            &[(0, 2, cause), (2, 4, cause | recipient), (4, 6, recipient)],
        ),
        (3, &[span(0, 2, Tells::Code), span(0, 2, Tells::Code)], &[(0, 2, code), (2, 3, 0)]),
        (4, &[span(0, 2, Tells::Code), span(2, 4, Tells::Code)], &[(0, 4, code)]),
        (3, &[span(2, 99, Tells::Cause)], &[(0, 2, 0), (2, 3, cause)]),
        (3, &[span(1, 1, Tells::Code), span(2, 1, Tells::Cause)], &[(0, 3, 0)]),
    ];
    for (length, evidence, expected) in table {
        let found: Vec<_> = evidence::pieces(length, evidence).iter().map(|p| (p.start, p.end, p.tells)).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn an_excerpt_keeps_the_lines_beside_the_evidence() {
    use crate::{Evidence, Span, Tells};
    let before: String = (1..=20).map(|line| format!("line {line}\n")).collect();
    let text = format!("{before}550 no\n{before}");
    let span = Span { start: before.len(), end: before.len() + 3 };
    let pieces = evidence::pieces(text.len(), &[Evidence { span, tells: Tells::Code }]);
    let shown: Vec<(String, usize)> = evidence::excerpt(text.as_bytes(), pieces)
        .iter()
        .map(|piece| (text[piece.start..piece.end].to_string(), piece.skipped))
        .collect();
    let text = |text: &str| (text.to_string(), 0);
    assert_eq!(
        shown,
        [(String::new(), 19), text("line 20\n"), text("550"), text(" no\nline 1\n"), (String::new(), 19),]
    );
}

#[test]
fn every_input_is_drawn() {
    let endless = format!("550 {}", "x".repeat(100_000));
    for input in ["", "hello", "\u{0}", "550", "250 ok", "220 hi", &endless] {
        for view in [View::Card, View::Compact, View::Full] {
            outline(&answer(input, Options::default(), view));
        }
    }
}
