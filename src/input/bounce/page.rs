//! The text of a bounce as lines and paragraphs, up to the copy of the returned message.

use super::marks::{self, Mark};
use crate::input::Text;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::list::{List, list};
use std::ops::Range;

/// A line without the blanks around it.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    pub start: usize,
    pub end: usize,
    pub indent: usize,
}

impl Line {
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    pub fn is_blank(&self) -> bool {
        self.start == self.end
    }
}

/// What the readers look at.
pub struct Page<'a> {
    pub text: &'a Text,
    pub lines: Vec<Line>,
    /// In the order of the text.
    pub marks: Vec<Mark>,
    /// Where the copy of the returned message begins, if there is one.
    pub copy: Option<usize>,
    /// Where the first heading ends that announces recipients with the reason for each.
    pub headed: Option<usize>,
    /// The lines of each run without a blank one.
    paragraphs: Vec<Range<usize>>,
    /// Where the words stand that name somebody to ask: a paragraph can be the whole page, and is asked for each line.
    contacts: Vec<usize>,
}

impl<'a> Page<'a> {
    /// Reads the text from `start` to the copy of the returned message.
    pub fn new(text: &'a Text, start: usize) -> Page<'a> {
        let whole = text.as_str();
        // A list that grows leaves gaps as large as itself.
        let ends = whole[start..].bytes().filter(|byte| *byte == b'\n').count();
        let mut lines: Vec<Line> = Vec::with_capacity(ends.min((whole.len() - start) / 32) + 1);
        let mut copy = None;
        let mut empty = true;
        for range in reply::lines(&whole[start..]) {
            let line = trimmed(whole, start + range.start..start + range.end);
            if !empty && is_copy(&whole[line.range()], line.indent) {
                copy = Some(line.start);
                break;
            }
            empty &= line.is_blank();
            // Of blank lines two tell all: a page of nothing else would fill the memory.
            if !(line.is_blank() && matches!(&lines[..], [.., above, last] if above.is_blank() && last.is_blank())) {
                lines.push(line);
            }
        }
        let end = lines.last().map_or(start, |line| line.end);
        let marks = marks::scan(whole, start..end);
        let paragraphs = paragraphs(&lines);
        let contacts = marks.iter().filter(|mark| mark.is(marks::CONTACT)).map(|mark| mark.at).collect();
        let headed = marks.iter().find(|mark| mark.is(marks::LIST) && mark.is(marks::REASON)).map(|mark| mark.end());
        Page { text, lines, marks, copy, headed, paragraphs, contacts }
    }

    pub fn words(&self, range: Range<usize>) -> &'a str {
        &self.text.as_str()[range]
    }

    pub fn start(&self) -> usize {
        self.lines.first().map_or(0, |line| line.start - line.indent)
    }

    pub fn end(&self) -> usize {
        self.lines.last().map_or(0, |line| line.end)
    }

    /// The marks that begin in a part of the text.
    pub fn marks_in(&self, range: Range<usize>) -> &[Mark] {
        let first = self.marks.partition_point(|mark| mark.at < range.start);
        let last = self.marks.partition_point(|mark| mark.at < range.end);
        &self.marks[first..last.max(first)]
    }

    pub fn has(&self, flags: u16, range: Range<usize>) -> bool {
        self.marks_in(range).iter().any(|mark| mark.is(flags))
    }

    /// Whether the lines around a line name somebody to ask.
    pub fn asks(&self, line: usize) -> bool {
        let paragraph = self.bytes(&self.paragraph(line));
        let first = self.contacts.partition_point(|&at| at < paragraph.start);
        self.contacts.get(first).is_some_and(|&at| at < paragraph.end)
    }

    /// The index of the line that holds the byte `at`.
    pub fn line_at(&self, at: usize) -> usize {
        self.lines.partition_point(|line| line.start - line.indent <= at).saturating_sub(1)
    }

    /// The lines around a line, up to blank ones.
    pub fn paragraph(&self, line: usize) -> Range<usize> {
        let at = self.paragraphs.partition_point(|lines| lines.end <= line);
        self.paragraphs.get(at).filter(|lines| lines.contains(&line)).cloned().unwrap_or(line..line)
    }

    /// The paragraphs that overlap a part of the text, as far as they lie in it.
    pub fn paragraphs_in(&self, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let first = self.paragraphs.partition_point(|lines| self.bytes(lines).end <= range.start);
        self.paragraphs[first..]
            .iter()
            .map(|lines| self.bytes(lines))
            .take_while(move |bytes| bytes.start < range.end)
            .map(move |bytes| bytes.start.max(range.start)..bytes.end.min(range.end))
    }

    /// The part of the text that some lines cover.
    pub fn bytes(&self, lines: &Range<usize>) -> Range<usize> {
        if lines.is_empty() {
            return 0..0;
        }
        self.lines[lines.start].start..self.lines[lines.end - 1].end
    }
}

fn paragraphs(lines: &[Line]) -> Vec<Range<usize>> {
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        match paragraphs.last_mut() {
            _ if line.is_blank() => {}
            Some(last) if last.end == at => last.end += 1,
            _ => paragraphs.push(at..at + 1),
        }
    }
    paragraphs
}

fn trimmed(whole: &str, range: Range<usize>) -> Line {
    let words = &whole[range.clone()];
    let trimmed = words.trim_start();
    let indent = words.len() - trimmed.len();
    let start = range.start + indent;
    Line { start, end: start + trimmed.trim_end().len(), indent }
}

/// Whether a line begins the copy of the returned message, or the headers of it.
fn is_copy(line: &str, indent: usize) -> bool {
    let bare = line.trim_start_by(&|c: char| "-=*_|+#~>. \t".has_char(c));
    let ruled = line.len() - bare.len() >= 2;
    if indent < 2 && !ruled && RETURNED_HEADERS.iter().any(|name| marks::begins(line, name)) {
        return true;
    }
    if OPENINGS.iter().any(|words| marks::begins(bare, words)) {
        return !marks::begins(bare, "original message details");
    }
    let short = bare.char_indices().nth(80).map_or(bare, |(at, _)| &bare[..at]);
    ruled && COPIES.iter().any(|words| marks::contains(short, words))
}

/// Header fields that a returned message begins with and that no bounce writes about itself.
const RETURNED_HEADERS: List = list![
    "received: ",
    "received:from",
    "received:by",
    "return-path:",
    "x-received:",
    "x-google-smtp-source:",
    "dkim-signature:",
    "domainkey-signature:",
    "delivered-to:",
    "arc-seal:",
    "mime-version:",
    "authentication-results:",
    "content-type: message/rfc822",
    "content-type: text/rfc822-headers",
    "content-type: message/global-headers",
];

/// Sentences that announce the copy.
const OPENINGS: List = list![
    "original message follows",
    "original message headers",
    "original message attached",
    "original message as received",
    "original message ----",
    "original message follow",
    "the original message follows",
    "the original message is attached",
    "below is a copy of",
    "below this line is a copy",
    "below this line is the original",
    "message headers follow",
    "message header follows",
    "included is a copy of",
    "included below is a copy",
    "attached is a copy of",
    "enclosed is a copy of",
    "attachment is a copy",
    "this is a copy of",
    "here is your returned mail",
    "here is a copy of",
    "a copy of the original message",
    "a summary of the undelivered message",
    "the header and top",
    "the header of the original message",
    "the headers of the original message",
    "unsent message below",
    "old message:",
    "ursprüngliche nachricht:",
    "mensaje original",
    "mensagem original",
    "message d'origine",
    "messaggio originale",
];

/// Words in a line of dashes that announce the copy.
const COPIES: List = list![
    "original message",
    "original mail",
    "original-nachricht",
    "ursprüngliche nachricht",
    "copy of",
    "returned message",
    "returned mail",
    "unsent message",
    "undelivered message",
    "message text follows",
    "message header",
    "message body",
    "message below",
    "header of",
    "headers of",
    "mensaje original",
    "mensagem original",
    "message d'origine",
    "message original",
    "messaggio originale",
    "oryginalna wiadomość",
    "копия сообщения",
    "исходное сообщение",
    "原信件",
    "原邮件",
    "元のメッセージ",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_of_the_returned_message_is_cut_off() {
        for line in [
            "--- Below this line is a copy of the message.",
            "------ This is a copy of the message, including all the headers. ------",
            "----- Original message -----",
            "   ----- Unsent message follows -----",
            "------- Returned Message --------",
            "--- The header of the original message is following. ---",
            "Received: from mx.example.com",
            "Original message headers:",
            "|------------------------- Message text follows: ------------------------|",
        ] {
            assert!(is_copy(line.trim(), 0), "{line}");
        }
        for line in ["Original Message Details", "---- Transcript of session follows ----", "Received >>> 550 No"] {
            assert!(!is_copy(line, 0), "{line}");
        }
    }
}
