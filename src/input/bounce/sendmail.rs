//! Sendmail's transcript of the session: what was sent, what was heard, and Sendmail's own verdict on each recipient.
//!
//! The list of recipients above it is read like any other; here it gets the replies in full. Sendmail 5 has no list: its
//! recipients are those of the verdicts.

use super::address;
use super::marks;
use super::page::Page;
use super::reason;
use crate::decoding::Remote;
use crate::input::known::{Groups, Known};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::{Command, Notice, Passage, Reply, Setting, Text};
use std::ops::Range;

/// What the transcript says.
#[derive(Default)]
pub struct Transcript {
    answers: Vec<Answer>,
    verdicts: Vec<Verdict>,
    /// The answers that begin alike.
    alike: Groups,
    /// The first verdict on each recipient, in lower case.
    judged: Known,
}

/// Answers that begin alike are told apart up to this many.
const ALIKE: usize = 16;

/// What answers are looked up by: the code and the first words.
fn key(reply: &Reply) -> Option<String> {
    let mut key = reply.code?.value.to_string();
    key.extend(reply.text.as_str().chars().take(12));
    Some(key)
}

/// A reply of the remote server.
#[derive(Clone, Default)]
struct Answer {
    reply: Reply,
    command: Option<Command>,
    host: Option<String>,
}

/// Sendmail's own line: `550 5.1.1 <jan@example.com>... User unknown`.
struct Verdict {
    recipient: Option<Passage>,
    reply: Reply,
    /// The answer that it judges.
    answer: Option<usize>,
}

/// Where the transcript begins, if the page has one.
pub fn start(page: &Page) -> Option<usize> {
    page.lines.iter().rev().map(|line| (line.start, page.words(line.range()))).find_map(|(at, words)| {
        let bare = words.trim_start_any("- =*");
        let headed = bare.len() < words.len() && marks::begins(bare, "transcript of");
        headed.then_some(at)
    })
}

/// Reads the transcript that begins at a place of the page.
pub fn read(page: &Page, start: usize) -> Transcript {
    let mut transcript = Transcript::default();
    let mut host = None;
    let mut command = None;
    let mut heard = Text::default();
    let mut fresh = 0;
    for line in &page.lines[page.line_at(start) + 1..] {
        let words = page.words(line.range());
        if reason::hears(page, line, &mut heard) {
            continue;
        }
        transcript.hear(&mut heard, command, &host);
        if let Some(sent) = words.strip_prefix(">>>") {
            command = reason::command(sent.trim_start());
        } else if let Some(name) = talking_to(words) {
            host = Some(name);
            command = None;
        } else if let Some(verdict) = transcript.verdict(page, line.range(), &mut fresh) {
            if let Some(recipient) = &verdict.recipient {
                transcript.judged.number(recipient.words.lowered(), transcript.verdicts.len());
            }
            transcript.verdicts.push(verdict);
        }
    }
    transcript.hear(&mut heard, command, &host);
    transcript
}

/// `... while talking to mx.example.com.:`
fn talking_to(words: &str) -> Option<String> {
    let words = words.trim_start_any(". ");
    let len = marks::prefix(words, "while talking to ")?;
    let name = words[len..].trim_end_any(":. ");
    Some(name.split(&[' ', '['][..]).next().unwrap_or(name).to_string())
}

impl Transcript {
    fn hear(&mut self, heard: &mut Text, command: Option<Command>, host: &Option<String>) {
        if heard.is_empty() {
            return;
        }
        for reply in reply::parse_all(&std::mem::take(heard)) {
            if let Some(key) = key(&reply) {
                self.alike.add(key, self.answers.len());
            }
            self.answers.push(Answer { reply, command, host: host.clone() });
        }
    }

    fn verdict(&self, page: &Page, line: Range<usize>, fresh: &mut usize) -> Option<Verdict> {
        let words = page.words(line.clone());
        let coded = matches!(words.as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..]);
        let dots = words.find_words("...");
        if !coded && dots.is_none() {
            return None;
        }
        let whole = page.text.as_str();
        let recipient = address::all(whole, line.clone())
            .next()
            .filter(|range| dots.is_some_and(|dots| range.end <= line.start + dots));
        // Only answers since the last verdict: each recipient's refusal stands right before its verdict.
        let since = std::mem::replace(fresh, self.answers.len());
        let answer = (since..self.answers.len())
            .rev()
            .max_by_key(|&at| (reason::weight(&self.answers[at].reply), std::cmp::Reverse(at)))
            .filter(|&at| reason::weight(&self.answers[at].reply) > 4);
        let mut reply = reply::parse(page.text, line.clone());
        if !coded && let Some(dots) = dots {
            reply = reply::parse(page.text, line.start + dots + 3..line.end);
        }
        let recipient =
            recipient.map(|range| Passage { words: whole[range.clone()].to_string(), span: page.text.span(range) });
        Some(Verdict { recipient, reply, answer })
    }

    /// Gives a recipient of the list the remote server's reply in full.
    pub fn complete(&self, notice: &mut Notice, alone: bool) {
        let recipient = notice.recipient.as_ref().map(|passage| passage.words.as_str()).unwrap_or("");
        let verdict = self.judged.get(&recipient.lowered()).map(|at| &self.verdicts[at]);
        let answer = self
            .repeating(&notice.reply)
            .or_else(|| verdict.and_then(|verdict| verdict.answer))
            .or_else(|| self.first_telling().filter(|_| alone));
        if let Some(verdict) = verdict.or_else(|| self.verdicts.first().filter(|_| alone)) {
            notice.context.push(" ", Default::default());
            notice.context.push_part(&verdict.reply.text, 0..verdict.reply.text.len());
            let said = if notice.reply.code.is_none() { 0 } else { reason::weight(&notice.reply) };
            if answer.is_none() && said < reason::weight(&verdict.reply) {
                notice.reply = verdict.reply.clone();
            }
        }
        let Some(answer) = answer.map(|at| &self.answers[at]) else { return };
        if self.repeating(&notice.reply).is_some() || reason::weight(&answer.reply) > reason::weight(&notice.reply) {
            let enhanced = notice.reply.enhanced;
            notice.reply = answer.reply.clone();
            notice.reply.enhanced = notice.reply.enhanced.or(enhanced);
        }
        notice.command = answer.command.or(notice.command);
        notice.remote = Remote { host: answer.host.clone(), ip: None };
    }

    /// The answer that a `(reason: …)` line repeats the first line of.
    fn repeating(&self, reply: &Reply) -> Option<usize> {
        let words = reply.text.as_str();
        let alike = self.alike.get(&key(reply)?);
        alike.iter().take(ALIKE).copied().find(|&at| self.answers[at].reply.text.as_str().starts_with(words))
    }

    fn first_telling(&self) -> Option<usize> {
        let best = self.answers.iter().map(|answer| reason::weight(&answer.reply)).max().filter(|&best| best > 4)?;
        self.answers.iter().position(|answer| reason::weight(&answer.reply) == best)
    }

    /// The notices of a transcript without a list of recipients.
    pub fn notices(&self) -> Vec<Notice> {
        let mut notices: Vec<Notice> = self
            .verdicts
            .iter()
            .filter(|verdict| verdict.recipient.is_some())
            .map(|verdict| self.notice(verdict))
            .collect();
        if notices.is_empty()
            && let Some(verdict) = self.verdicts.iter().max_by_key(|verdict| reason::weight(&verdict.reply))
        {
            notices.push(self.notice(verdict));
        }
        notices
    }

    fn notice(&self, verdict: &Verdict) -> Notice {
        let answer = verdict.answer.map(|at| &self.answers[at]).cloned().unwrap_or_default();
        let refused = verdict.answer.is_some();
        Notice {
            recipient: verdict.recipient.clone(),
            context: verdict.reply.text.clone(),
            reply: if refused { answer.reply } else { verdict.reply.clone() },
            command: answer.command,
            remote: Remote { host: answer.host, ip: None },
            setting: Setting::Report,
            ..Notice::default()
        }
    }
}
