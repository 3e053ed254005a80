//! Lines that were broken in the middle of a word, an address or a code.
//!
//! Lines that were broken between words stay as they are, for readers of replies take any blank for another; but where a line
//! announces a reply (`host mx.example.com said: 550 5.1.1`), the lines that go on from it are joined to it, for no code begins
//! them that would tell a reader whose they are.

use super::Rewrite;
use crate::input::reply::{self, lines};
use crate::input::scan::Scan;
use crate::input::text::Text;
use std::ops::Range;

pub fn undo(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    let mut block: Vec<Range<usize>> = Vec::new();
    for line in lines(string) {
        if string[line.clone()].trim().is_empty() {
            join(&mut rewrite, &block);
            block.clear();
        } else {
            block.push(line);
        }
    }
    join(&mut rewrite, &block);
    rewrite.finish()
}

#[inline(never)]
fn width_of(words: &str) -> usize {
    words.chars().count()
}

/// Characters of a line that was broken between words.
const LONGEST_WRAPPED: usize = 100;

fn join(rewrite: &mut Rewrite<'_>, block: &[Range<usize>]) {
    let string = rewrite.of.as_str();
    let width = wrapped_at(string, block);
    // A word without blanks, such as a URL, is longer than lines may be.
    let wrapped = block.iter().map(|line| &string[line.clone()]).filter(|line| line.trim().contains(' '));
    let longest = wrapped.map(width_of).max().unwrap_or(0);
    let had_room = |line: &str, next: &str| {
        let word = next.split(char::is_whitespace).next().unwrap_or("");
        width_of(line) + 1 + width_of(word) <= longest
    };
    let lines_of = |pair: &[Range<usize>]| (&string[pair[0].clone()], &string[pair[1].clone()]);
    // Records of a log begin alike, and are longer than what a person or a mail client wraps.
    let is_paragraph = block.len() > 2
        && longest <= LONGEST_WRAPPED
        && !block.windows(2).map(lines_of).any(|(line, next)| had_room(line, next) || line.get(..3) == next.get(..3));
    let mut announced = false;
    for pair in block.windows(2) {
        let (line, next) = lines_of(pair);
        if width.is_some_and(|width| width_of(line) == width) {
            rewrite.remove(pair[0].end..pair[1].start);
        } else if splits_address(line, next) || splits_status(line, next) {
            let indent = next.len() - next.trim_start().len();
            let end = pair[0].start + line.trim_end().len();
            rewrite.remove(end.max(rewrite.done)..pair[1].start + indent);
        } else {
            announced |= announces_reply(line);
            // The first word of the next line had no room, if the longest line is as long as lines may be.
            announced = announced
                && (leaves_words_to(line, next) || (is_paragraph && goes_on(line, next)))
                && !had_room(line, next);
            if announced {
                rewrite.replace(pair[0].end..pair[1].start, " ");
            }
        }
    }
}

/// `Remote host said: 550 5.1.1 User`, but not `550 5.1.1 User`, nor a line whose reply is whole.
fn announces_reply(line: &str) -> bool {
    line.places_of(": ").any(|at| begins_with_code(&line[at + 2..])) && !line.trim_end().ends_with('.')
}

fn begins_with_code(words: &str) -> bool {
    matches!(words.as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..]) || reply::is_code_alone(words)
}

/// Whether a line of a paragraph goes on in the next one, which begins nothing of its own.
fn goes_on(line: &str, next: &str) -> bool {
    let is_field = is_field(next) && (is_field(line) || !next.starts_by(&|c: char| c.is_ascii_lowercase()));
    !is_field && !begins_with_mark(next) && !announces_reply(next)
}

/// Whether nothing was said yet but the code, and the next line says it. Reports of servers, which begin with a recipient, are
/// read line by line.
fn leaves_words_to(line: &str, next: &str) -> bool {
    !line.starts_with('<')
        && line.places_of(": ").last().is_some_and(|at| reply::is_code_alone(&line[at + 2..]))
        && next.starts_by(&|c: char| c == '<' || c.is_alphanumeric())
}

/// The width at which a terminal broke all lines of a block, words or not.
fn wrapped_at(string: &str, block: &[Range<usize>]) -> Option<usize> {
    let (last, full) = block.split_last()?;
    let width = width_of(&string[full.first()?.clone()]);
    let last_width = width_of(&string[last.clone()]);
    if width < 16 || last_width > width || full.iter().any(|line| width_of(&string[line.clone()]) != width) {
        return None;
    }
    let (mut inside_word, mut beside_blank) = (0, 0);
    for pair in block.windows(2) {
        let (line, next) = (&string[pair[0].clone()], &string[pair[1].clone()]);
        if begins_anew(next) || line.get(..3) == next.get(..3) {
            return None;
        }
        inside_word += usize::from(line.ends_with(char::is_alphabetic) && next.starts_with(char::is_lowercase));
        beside_blank += usize::from(line.ends_with(' ') || next.starts_with(' '));
    }
    // Lines broken between words may be equally long by chance, but then their blanks are gone.
    let is_evident = full.len() > 3 || (full.len() > 1 && beside_blank > 0);
    (inside_word > 0 && is_evident).then_some(width)
}

/// A code, a date, a label or a mark begins a line of its own.
fn begins_anew(line: &str) -> bool {
    begins_with_mark(line) || is_field(line)
}

fn begins_with_mark(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    digits >= 3 || line.starts_any("<>|[-*\t") || line.starts_with("  ")
}

/// `Status: …`
fn is_field(line: &str) -> bool {
    line.split_words(": ").is_some_and(|(label, _)| label.len() < 24 && !label.contains([' ', '<']))
}

/// `<jan@exam` and `ple.com>`.
fn splits_address(line: &str, next: &str) -> bool {
    let line = line.trim_end();
    let tail_start = line.len().saturating_sub(256);
    let Some(tail) = line.as_bytes()[tail_start..].iter().rposition(|b| *b == b'<') else {
        return false;
    };
    let tail = &line[tail_start + tail + 1..];
    let next = next.trim_start();
    let Some(close) = next.bytes().take(256).position(|b| b == b'>') else { return false };
    let head = &next[..close];
    let is_part = |part: &str| !part.contains_by(&|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | '"'));
    is_part(tail) && is_part(head) && tail.contains('@') != head.contains('@')
}

/// `550 5.1.` and `1 User unknown`.
fn splits_status(line: &str, next: &str) -> bool {
    let line = line.trim_end().as_bytes();
    let next = next.trim_start().as_bytes();
    let is_class = |at: usize| {
        matches!(line.get(at), Some(b'2' | b'4' | b'5'))
            && (at == 0 || matches!(line[at - 1], b' ' | b'-' | b'#' | b'(' | b'[' | b'\n'))
    };
    let len = line.len();
    match line {
        // `5.` + `1.1`
        [.., b'.'] if len >= 2 && is_class(len - 2) => matches!(next, [b'0'..=b'9', b'.', b'0'..=b'9', ..]),
        // `5.1.` + `1`
        [.., b'.', b'0'..=b'9', b'.'] if len >= 4 && is_class(len - 4) => {
            let digits = next.iter().take_while(|b| b.is_ascii_digit()).count();
            (1..=3).contains(&digits) && !matches!(next.get(digits), Some(b'.'))
        }
        // `5.1` + `.1`
        [.., b'.', b'0'..=b'9'] if len >= 3 && is_class(len - 3) => matches!(next, [b'.', b'0'..=b'9', ..]),
        // `5` + `.1.1`
        [.., b'2' | b'4' | b'5'] if is_class(len - 1) => {
            matches!(next, [b'.', b'0'..=b'9', b'.', b'0'..=b'9', ..])
        }
        _ => false,
    }
}
