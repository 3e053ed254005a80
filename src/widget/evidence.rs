//! Turns spans of the input into pieces that are shown one after another. Spans may overlap, touch, repeat and come in any
//! order; every piece knows all that it tells.

use crate::{Evidence, Tells};

/// The kinds of evidence.
pub const KINDS: usize = 6;
pub const NAMES: [&str; KINDS] = ["code", "enhanced-status", "cause", "provider", "recipient", "retry"];

/// A stretch of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub start: usize,
    pub end: usize,
    /// What it tells, a bit for each kind.
    pub tells: u8,
    /// Lines that are left out in place of it.
    pub skipped: usize,
}

impl Piece {
    pub fn tells(&self, kind: Tells) -> bool {
        self.tells & (1 << kind as u8) != 0
    }
}

/// Splits an input at its evidence: joined, the pieces are the whole input. Spans out of range are cut to it.
pub fn pieces(length: usize, evidence: &[Evidence]) -> Vec<Piece> {
    let mut edges: Vec<(usize, u8, bool)> = Vec::new();
    for Evidence { span, tells } in evidence {
        let (start, end) = (span.start.min(length), span.end.min(length));
        if start < end {
            // There are few edges: a place is found for each, which takes less code than a sort.
            for edge in [(start, *tells as u8, true), (end, *tells as u8, false)] {
                edges.insert(edges.partition_point(|known| known.0 <= edge.0), edge);
            }
        }
    }
    let mut open = [0_usize; KINDS];
    let mut pieces: Vec<Piece> = Vec::new();
    let mut position = 0;
    for (at, kind, begins) in edges.into_iter().chain([(length, 0, true)]) {
        if at > position {
            let tells = open.iter().enumerate().filter(|(_, count)| **count > 0).map(|(kind, _)| 1 << kind).sum();
            match pieces.last_mut() {
                // Neighbours that tell the same are one: a span given twice, or two that touch, are read out once.
                Some(last) if last.tells == tells => last.end = at,
                _ => pieces.push(Piece { start: position, end: at, tells, skipped: 0 }),
            }
            position = at;
        }
        let count = &mut open[usize::from(kind)];
        *count = if begins { *count + 1 } else { count.saturating_sub(1) };
    }
    pieces
}

// A text of more shows only the lines around its deciding words, so that they are seen without scrolling.
const LINES_WHOLE: usize = 14;
const BYTES_WHOLE: usize = 3_000;

/// The pieces, cut down to the neighbourhood of what tells something where the whole would be too long to read.
pub fn excerpt(bytes: &[u8], pieces: Vec<Piece>) -> Vec<Piece> {
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
    if bytes.len() <= BYTES_WHOLE && lines < LINES_WHOLE {
        return pieces;
    }
    let mut shown = Vec::new();
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.into_iter().enumerate() {
        if piece.tells != 0 {
            shown.push(piece);
            continue;
        }
        let text = &bytes[piece.start..piece.end];
        // The rest of the line of the words before, and the beginning of the line of those behind, with a line more.
        let head = if at == 0 { 0 } else { end_of_lines(text, 2) };
        let tail = if at == last { text.len() } else { text.len() - end_of_lines_back(text, 2) };
        let between = text.get(head..tail).unwrap_or_default();
        let skipped = between.iter().filter(|byte| **byte == b'\n').count();
        if skipped < 2 && between.len() < BYTES_WHOLE {
            shown.push(piece);
            continue;
        }
        let part = |start: usize, end: usize, skipped| Piece {
            start: piece.start + start,
            end: piece.start + end,
            tells: 0,
            skipped,
        };
        shown.extend([part(0, head, 0), part(head, head, skipped.max(1)), part(tail, text.len(), 0)]);
    }
    shown.retain(|piece| piece.start < piece.end || piece.skipped > 0);
    shown
}

/// Where the first lines end, with their last line feed.
fn end_of_lines(text: &[u8], lines: usize) -> usize {
    let mut feeds = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    feeds.nth(lines - 1).unwrap_or(text.len())
}

/// How many bytes the last lines have; an unfinished line counts.
fn end_of_lines_back(text: &[u8], lines: usize) -> usize {
    let mut feeds = text.iter().rev().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at);
    feeds.nth(lines - 1).unwrap_or(text.len())
}

/// Characters of one piece: a line can be as long as the whole input.
const LONGEST: usize = 4_000;

/// A text with its middle left out where it is too long to show.
pub fn shortened(text: &str) -> String {
    if text.len() <= LONGEST {
        return text.to_string();
    }
    let head = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST / 2).last().unwrap_or(0);
    let tail = text.char_indices().map(|(at, _)| at).find(|at| *at >= text.len() - LONGEST / 2).unwrap_or(text.len());
    [&text[..head], " … ", &text[tail..]].concat()
}
