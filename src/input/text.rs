//! Text that remembers where it came from.
//!
//! Every stage before `classify` rewrites text: quote marks go, entities are decoded, continuation lines are joined.
//! A [`Text`] keeps, beside the rewritten words, which bytes of the input each of them stands for, so that evidence can
//! point at the words that the reader pasted.

use crate::decoding::Span;
use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

/// A run of text and the bytes of the input that it stands for. A run as long as its source was copied byte for byte;
/// any other run stands for its source as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    /// Where the run begins in the text.
    at: u32,
    source: u32,
    source_len: u32,
}

/// A string with a map back to the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    string: String,
    runs: Vec<Run>,
    last: Last,
}

/// The run that was asked for last: most questions go from the first run to the last, and a search among millions of them is what
/// would make a long text dearer a byte than a short one. It is no part of what a text says.
#[derive(Clone, Debug, Default)]
struct Last(Cell<usize>);

impl PartialEq for Last {
    fn eq(&self, _: &Last) -> bool {
        true
    }
}

impl Eq for Last {}

impl Text {
    /// The input itself: every byte stands for itself.
    pub fn from_input(input: &str) -> Text {
        let mut text = Text::default();
        text.push(input, Span { start: 0, end: input.len() });
        text
    }

    /// An empty text with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Text {
        Text { string: String::with_capacity(bytes), ..Text::default() }
    }

    pub fn as_str(&self) -> &str {
        &self.string
    }

    pub fn len(&self) -> usize {
        self.string.len()
    }

    pub fn is_empty(&self) -> bool {
        self.string.is_empty()
    }

    /// Appends words that stand for `source` of the input.
    pub fn push(&mut self, words: &str, source: Span) {
        if words.is_empty() {
            return;
        }
        let run = Run {
            at: self.string.len() as u32,
            source: source.start as u32,
            source_len: (source.end - source.start) as u32,
        };
        let joins = self.runs.last().is_some_and(|last| {
            let len = run.at - last.at;
            len == last.source_len && last.source + len == run.source && run.source_len as usize == words.len()
        });
        if joins {
            let last = self.runs.len() - 1;
            self.runs[last].source_len += run.source_len;
        } else {
            self.runs.push(run);
        }
        self.string.push_str(words);
    }

    /// Appends a part of another text, map and all.
    pub fn push_part(&mut self, of: &Text, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let first = of.run_at(range.start);
        for index in first..of.runs.len() {
            let run_start = of.runs[index].at as usize;
            if run_start >= range.end {
                break;
            }
            let start = run_start.max(range.start);
            let end = of.run_end(index).min(range.end);
            self.push(&of.string[start..end], of.span(start..end));
        }
    }

    /// A part of this text as a text of its own.
    pub fn part(&self, range: Range<usize>) -> Text {
        let mut part = Text::with_capacity(range.len());
        part.push_part(self, range);
        part
    }

    /// The same without a copy where the part is all of it.
    pub fn cut(&self, range: Range<usize>) -> Cow<'_, Text> {
        if range == (0..self.len()) { Cow::Borrowed(self) } else { Cow::Owned(self.part(range)) }
    }

    /// Cuts off what stands from the byte `len` on.
    pub fn truncate(&mut self, len: usize) {
        while self.runs.last().is_some_and(|last| last.at as usize >= len) {
            let index = self.runs.len() - 1;
            self.string.truncate(self.runs[index].at as usize);
            self.runs.pop();
        }
        let Some(index) = self.runs.len().checked_sub(1) else { return };
        if self.is_copy(index) {
            self.runs[index].source_len = len as u32 - self.runs[index].at;
        }
        self.string.truncate(len);
    }

    /// The bytes of the input that a part of this text stands for.
    pub fn span(&self, range: Range<usize>) -> Span {
        if self.runs.is_empty() {
            return Span::default();
        }
        if range.is_empty() {
            let at = self.source_start(range.start.min(self.string.len().saturating_sub(1)));
            return Span { start: at, end: at };
        }
        Span { start: self.source_start(range.start), end: self.source_end(range.end) }
    }

    fn source_start(&self, at: usize) -> usize {
        let index = self.run_at(at);
        let run = self.runs[index];
        if self.is_copy(index) { run.source as usize + at - run.at as usize } else { run.source as usize }
    }

    fn source_end(&self, end: usize) -> usize {
        let index = self.run_at(end - 1);
        let run = self.runs[index];
        if self.is_copy(index) {
            run.source as usize + end - run.at as usize
        } else {
            (run.source + run.source_len) as usize
        }
    }

    fn is_copy(&self, index: usize) -> bool {
        self.run_end(index) - self.runs[index].at as usize == self.runs[index].source_len as usize
    }

    fn run_end(&self, index: usize) -> usize {
        self.runs.get(index + 1).map_or(self.string.len(), |next| next.at as usize)
    }

    /// The index of the run that holds the byte `at`.
    fn run_at(&self, at: usize) -> usize {
        let begins = |index: usize| self.runs.get(index).is_some_and(|run| run.at as usize <= at);
        let holds = |index: usize| begins(index) && (index + 1 == self.runs.len() || !begins(index + 1));
        let last = self.last.0.get();
        let index = if holds(last) {
            last
        } else if holds(last + 1) {
            last + 1
        } else {
            self.runs.partition_point(|run| run.at as usize <= at).saturating_sub(1)
        };
        self.last.0.set(index);
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_join_and_map_byte_for_byte() {
        let mut text = Text::default();
        text.push("550 ", Span { start: 2, end: 6 });
        text.push("no", Span { start: 6, end: 8 });
        assert_eq!(text.span(1..6), Span { start: 3, end: 8 });
        assert_eq!(text.runs.len(), 1);
    }

    #[test]
    fn a_rewritten_run_stands_for_its_whole_source() {
        let mut text = Text::default();
        text.push("a ", Span { start: 0, end: 2 });
        text.push("<", Span { start: 2, end: 6 });
        text.push("b", Span { start: 6, end: 7 });
        assert_eq!(text.as_str(), "a <b");
        assert_eq!(text.span(2..3), Span { start: 2, end: 6 });
        assert_eq!(text.span(0..4), Span { start: 0, end: 7 });
    }

    #[test]
    fn what_is_cut_off_leaves_the_map() {
        let mut text = Text::default();
        text.push("no", Span { start: 2, end: 4 });
        text.push("<", Span { start: 4, end: 8 });
        text.push("such", Span { start: 8, end: 12 });
        for (len, words, span) in [(5, "no<su", (2, 10)), (3, "no<", (2, 8)), (1, "n", (2, 3)), (0, "", (0, 0))] {
            text.truncate(len);
            assert_eq!(text.as_str(), words);
            assert_eq!(text.span(0..len), Span { start: span.0, end: span.1 });
        }
        text.push("user", Span { start: 20, end: 24 });
        assert_eq!(text.span(0..4), Span { start: 20, end: 24 });
    }

    #[test]
    fn a_part_keeps_the_map() {
        let mut text = Text::default();
        text.push("one", Span { start: 0, end: 3 });
        text.push(" ", Span { start: 3, end: 9 });
        text.push("two", Span { start: 9, end: 12 });
        let part = text.part(2..6);
        assert_eq!(part.as_str(), "e tw");
        assert_eq!(part.span(0..4), Span { start: 2, end: 11 });
        assert_eq!(part.span(1..2), Span { start: 3, end: 9 });
    }
}
