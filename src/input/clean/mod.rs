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
use std::ops::Range;

pub(crate) use html::html;

/// Damage comes in layers: quoted Markdown in escaped JSON in HTML. Each round takes one layer of every kind.
const ROUNDS: usize = 6;

/// A kind of damage: the bytes without which it cannot be there, and how it is undone (`None` for nothing to do).
struct Damage {
    marks: &'static [u8],
    undo: fn(&Text) -> Option<Text>,
}

/// In the order in which they are undone in each round.
const DAMAGES: &[Damage] = &[
    Damage { marks: charsets::MARKS, undo: charsets::undo },
    Damage { marks: characters::MARKS, undo: characters::undo },
    Damage { marks: b">|", undo: quotes::undo },
    Damage { marks: b"&<", undo: html::undo },
    Damage { marks: b"\\\"'", undo: escapes::undo },
    Damage { marks: b"=", undo: encoded::quoted_printable },
    Damage { marks: b"%+", undo: encoded::url },
    Damage { marks: b"*_`~[|-+", undo: markdown::undo },
    Damage { marks: b"\n\r", undo: wraps::undo },
];

/// In JSON, only what surrounds it is undone: its strings are read by the forms that know what they mean.
const AROUND_JSON: usize = 3;

/// The text as the server wrote it, as far as that can be told.
pub fn clean(mut text: Text) -> Text {
    for _ in 0..ROUNDS {
        let mut present = bytes_of(text.as_str());
        let mut changed = false;
        for (index, damage) in DAMAGES.iter().enumerate() {
            if index >= AROUND_JSON && is_json(text.as_str()) {
                break;
            }
            if !damage.marks.iter().any(|&mark| present[mark as usize]) {
                continue;
            }
            if let Some(undone) = (damage.undo)(&text) {
                text = undone;
                present = bytes_of(text.as_str());
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

fn bytes_of(text: &str) -> [bool; 256] {
    let mut present = [false; 256];
    for byte in text.bytes() {
        present[byte as usize] = true;
    }
    present
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
