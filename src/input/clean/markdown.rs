//! Markdown and the tags of forums: links, fences, tables, emphasis, list marks.

use super::Rewrite;
use crate::input::reply::lines;
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::list::{List, list};
use std::ops::Range;

/// Lines that only open or close a block of code.
pub fn fences(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    for line in lines(string) {
        let words = string[line.clone()].trim();
        let is_fence = (words.starts_with("```") || words.starts_with("~~~"))
            && words.len() < 24
            && words[3..].bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'+' | b'#' | b'_'));
        if is_fence {
            rewrite.remove(line);
        }
    }
    rewrite.finish()
}

/// Rows between bars: the bars inside become tabs, the line under the head goes.
pub fn table(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let rows = || lines(string).filter(|line| !string[line.clone()].trim().is_empty());
    let is_row = |row: &str| row.len() > 2 && row.starts_any("|+") && row.ends_any("|+");
    if rows().next().is_none() || !rows().all(|row| is_row(string[row].trim())) {
        return None;
    }
    let mut rewrite = Rewrite::new(text);
    for row in rows() {
        let words = &string[row.clone()];
        if words.bytes().all(|b| matches!(b, b'|' | b'+' | b'-' | b':' | b'=' | b' ' | b'\t')) {
            rewrite.remove(row);
            continue;
        }
        let indent = words.len() - words.trim_start().len();
        let last = words.trim_end().len() - 1;
        for (at, _) in words.match_indices('|') {
            let before = words[..at].trim_end().len().max(indent);
            let blanks = words[at + 1..].len() - words[at + 1..].trim_start().len();
            let is_edge = at == indent || at == last;
            let start = row.start + before;
            let start = start.max(rewrite.done);
            rewrite.replace(start..row.start + at + 1 + blanks, if is_edge { "" } else { "\t" });
        }
    }
    rewrite.finish()
}

/// `[jan@example.com](mailto:jan@example.com)` and `[Learn more](https://…)`: the address, or the words and the page.
pub fn links(text: &Text) -> Option<Text> {
    const LONGEST: usize = 2048;
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    let mut opened = None;
    for (at, byte) in string.bytes().enumerate() {
        match byte {
            _ if at < rewrite.done => {}
            b'[' => opened = Some(at),
            b'\n' => opened = None,
            b']' => {
                let Some(open) = opened.take() else { continue };
                let Some(target) = string[at + 1..].strip_prefix('(') else { continue };
                let is_page = target.starts_with("http");
                if !is_page && !["mailto:", "/", "#"].iter().any(|start| target.starts_with(start)) {
                    continue;
                }
                let limit = target.bytes().take(LONGEST).position(|b| matches!(b, b')' | b' ' | b'\n'));
                let Some(len) = limit.filter(|len| target.as_bytes()[*len] == b')') else { continue };
                let words = &string[open + 1..at];
                rewrite.remove(open..open + 1);
                let target_start = at + 2;
                if is_page && !words.has_words("://") && !words.contains('@') && !words.is_empty() {
                    rewrite.replace(at..target_start, " ");
                    rewrite.remove(target_start + len..target_start + len + 1);
                } else if words.is_empty() {
                    rewrite.remove(at..target_start);
                    rewrite.remove(target_start + len..target_start + len + 1);
                } else {
                    rewrite.remove(at..target_start + len + 1);
                }
            }
            _ => {}
        }
    }
    rewrite.finish()
}

/// `[email]jan@example.com[/email]`, `[code]…[/code]`, `[quote=…]`.
pub fn forum_tags(text: &Text) -> Option<Text> {
    const NAMES: List =
        list!["b", "code", "color", "email", "i", "list", "mail", "pre", "quote", "size", "spoiler", "u", "url"];
    let string = text.as_str();
    if !string.has_words("[/") {
        return None;
    }
    let mut rewrite = Rewrite::new(text);
    for (at, _) in string.match_indices('[') {
        let rest = &string.as_bytes()[at + 1..];
        let Some(len) = rest.iter().take(120).position(|b| *b == b']') else { continue };
        let Some(tag) = string.get(at + 1..at + 1 + len) else { continue };
        let name = tag.strip_prefix('/').unwrap_or(tag).split('=').next().unwrap_or("").to_ascii_lowercase();
        if NAMES.has(name.as_str()) && at >= rewrite.done {
            rewrite.remove(at..at + len + 2);
        }
    }
    rewrite.finish()
}

/// One or two `*` or `_` that stand around words. Masked addresses (`j***@…`) and swaks's `<**` are none.
pub fn emphasis(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let bytes = string.as_bytes();
    let mut rewrite = Rewrite::new(text);
    // The mark that waits for its partner.
    let mut opened: Option<(usize, usize, u8)> = None;
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let mark = bytes[at];
        if mark == b'\n' && opened.is_some_and(|(_, len, _)| len == 1) {
            opened = None;
        }
        if !matches!(mark, b'*' | b'_') {
            at += 1;
            continue;
        }
        let len = bytes[at..].iter().take_while(|b| **b == mark).count();
        let before = if at == 0 { b' ' } else { bytes[at - 1] };
        let after = bytes.get(at + len).copied().unwrap_or(b' ');
        let opens = (before.is_ascii_whitespace() || matches!(before, b'(' | b'"' | b'>'))
            && !after.is_ascii_whitespace()
            && !matches!(after, b'@' | b'.');
        let ends = len == 2 && matches!(bytes.get(at + len), None | Some(b'\n' | b'\r'));
        let closes = (ends || !before.is_ascii_whitespace())
            && (after.is_ascii_whitespace() || matches!(after, b')' | b'"' | b'.' | b',' | b':' | b';' | b'!'));
        match opened {
            Some((start, open_len, open_mark)) if closes && (open_len, open_mark) == (len, mark) => {
                pairs.push((start, at, len));
                opened = None;
            }
            _ if opens && len <= 2 => opened = Some((at, len, mark)),
            _ => {}
        }
        at += len;
    }
    for (start, end, len) in pairs {
        rewrite.remove(start..start + len);
        rewrite.remove(end..end + len);
    }
    rewrite.finish()
}

/// Backquotes around words of one line. A lone one, or one with `'` as its partner, is the server's own.
pub fn code_spans(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    for line in lines(string) {
        let words = &string[line.clone()];
        let count = words.matches('`').count();
        if count == 0 || count % 2 == 1 {
            continue;
        }
        for (at, _) in words.match_indices('`') {
            rewrite.remove(line.start + at..line.start + at + 1);
        }
    }
    rewrite.finish()
}

/// `- 550 …`, `* 550 …`: a mark before a reply, or the one mark of the text at its start.
pub fn list_marks(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let mut rewrite = Rewrite::new(text);
    let is_item = |line: &Range<usize>| string[line.clone()].trim_start().starts_with("- ");
    let only = lines(string).find(is_item).filter(|_| lines(string).filter(is_item).count() == 1);
    let is_first = |line: &Range<usize>| only.as_ref() == Some(line) && string[..line.start].trim().is_empty();
    for line in lines(string) {
        let words = &string[line.clone()];
        let indent = words.len() - words.trim_start().len();
        let (mark, rest) = words.as_bytes()[indent..].split_at(2.min(words.len() - indent));
        let is_reply = matches!(rest, [b'>' | b'|', ..] | [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..]);
        if matches!(mark, [b'-' | b'*' | b'+', b' ']) && (is_reply || is_first(&line)) {
            rewrite.remove(line.start + indent..line.start + indent + 2);
        }
    }
    rewrite.finish()
}
