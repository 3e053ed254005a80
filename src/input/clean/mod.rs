//! Undoes what copying did to a text and keeps the way back to the input: one file a kind of damage.
//!
//! Each kind is undone only where it is evident, and text that took no damage comes out byte for byte. What a log or a
//! transcript puts before its lines is no damage; that is the business of those forms. Every step is linear in the text.

mod characters;
mod charsets;
mod encoded;
mod escapes;
mod html;
mod markdown;
mod quotes;
mod wraps;

use super::text::Text;
use crate::input::scan::Bytes;
use std::ops::Range;

pub(crate) use html::html;

/// Damage comes in layers: quoted Markdown in escaped JSON in HTML. Each round takes one layer of every kind.
const ROUNDS: usize = 6;

/// How a kind of damage is undone; `None` for nothing to do.
type Undo = fn(&Text) -> Option<Text>;

/// The kinds of damage in the order in which they are undone in each round, with the bytes without which each cannot be there.
const DAMAGES: &[(Bytes, Undo)] = &[
    (charsets::MARKS, charsets::undo),
    (characters::MARKS, characters::undo),
    (Bytes::of(b">|"), quotes::undo),
    (Bytes::of(b"&<"), html::undo),
    (Bytes::of(b"\\\"'"), escapes::undo),
    (Bytes::of(b"="), encoded::quoted_printable),
    (Bytes::of(b"%+"), encoded::url),
    (Bytes::of(b"`~"), markdown::fences),
    (Bytes::of(b"|+"), markdown::table),
    (Bytes::of(b"["), markdown::links),
    (Bytes::of(b"["), markdown::forum_tags),
    (Bytes::of(b"*_"), markdown::emphasis),
    (Bytes::of(b"`"), markdown::code_spans),
    (Bytes::of(b"-*+"), markdown::list_marks),
    (Bytes::of(b"\n\r"), wraps::undo),
];

/// In JSON, only what surrounds it is undone: its strings are read by the forms that know what they mean.
const AROUND_JSON: usize = 3;

/// The text as the server wrote it, as far as that can be told.
pub fn clean(mut text: Text) -> Text {
    for _ in 0..ROUNDS {
        let mut present = Bytes::of(text.as_str().as_bytes());
        let mut changed = false;
        for (index, (marks, undo)) in DAMAGES.iter().enumerate() {
            if !present.meet(marks) {
                continue;
            }
            if index >= AROUND_JSON && is_json(text.as_str()) {
                break;
            }
            if let Some(undone) = undo(&text) {
                text = undone;
                present = Bytes::of(text.as_str().as_bytes());
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    text
}

/// Whether a text is a JSON object or a list of them, whole or cut off.
pub fn is_json(text: &str) -> bool {
    let start = text.trim_start();
    let inner = start.strip_prefix('[').unwrap_or(start).trim_start();
    inner.strip_prefix('{').is_some_and(|inner| inner.trim_start().starts_with('"'))
}

/// The strings and numbers of a JSON text, each a paragraph after its key, as a text of its own.
pub fn json_values(text: &Text) -> Text {
    clean(escapes::json_values(text))
}

/// A text in which some parts are replaced, from the first to the last.
struct Rewrite<'a> {
    of: &'a Text,
    done: usize,
    out: Text,
    touched: bool,
}

impl<'a> Rewrite<'a> {
    fn new(of: &'a Text) -> Rewrite<'a> {
        Rewrite { of, done: 0, out: Text::default(), touched: false }
    }

    /// Puts words in the place of a range that lies after all ranges before.
    fn replace(&mut self, range: Range<usize>, words: &str) {
        self.out.push_part(self.of, self.done..range.start);
        self.out.push(words, self.of.span(range.clone()));
        self.done = range.end;
        self.touched = true;
    }

    fn remove(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }

    /// What is written so far.
    fn written(&mut self, up_to: usize) -> &str {
        self.out.push_part(self.of, self.done..up_to);
        self.done = up_to;
        self.out.as_str()
    }

    /// The new text, or `None` when nothing was replaced.
    fn finish(mut self) -> Option<Text> {
        if !self.touched {
            return None;
        }
        self.out.push_part(self.of, self.done..self.of.len());
        Some(self.out)
    }
}

#[cfg(test)]
mod tests;
