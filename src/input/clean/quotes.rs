//! `>` and `|` before the lines of a quoted text, at any depth.

use super::Rewrite;
use crate::input::reply::lines;
use crate::input::scan::Scan;
use crate::input::text::Text;

pub fn undo(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let filled = || lines(string).map(|line| &string[line]).filter(|line| !line.trim().is_empty());
    let depth = filled().map(|line| marks(line, usize::MAX).0).min()?;
    let depth = if depth > 0 {
        if is_table(string) || is_one_sided(string) { 0 } else { depth }
    } else if is_quoted_in_part(string) {
        usize::MAX
    } else {
        0
    };
    if depth == 0 {
        return None;
    }
    let mut rewrite = Rewrite::new(text);
    for line in lines(string) {
        let (_, len) = marks(&string[line.clone()], depth);
        if len > 0 {
            rewrite.remove(line.start..line.start + len);
        }
    }
    rewrite.finish()
}

/// How many quote marks a line begins with, and their length with one blank after the last; counts up to `limit`.
fn marks(line: &str, limit: usize) -> (usize, usize) {
    let bytes = line.as_bytes();
    let (mut depth, mut len, mut at) = (0, 0, 0);
    while depth < limit {
        let mark = at + bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        // After a mark, more than one blank is the quoted text's own indent.
        if mark - at > if depth == 0 { 8 } else { 1 } || !matches!(bytes.get(mark), Some(b'>' | b'|')) {
            break;
        }
        depth += 1;
        at = mark + 1;
        len = at;
    }
    if depth > 0 && bytes.get(len) == Some(&b' ') {
        len += 1;
    }
    (depth, len)
}

/// Lines between bars are rows of a table.
fn is_table(text: &str) -> bool {
    let mut rows =
        lines(text).map(|line| text[line].trim()).filter(|line| !line.is_empty() && !line.starts_with('>')).peekable();
    rows.peek().is_some() && rows.all(|row| row.len() > 1 && row.starts_with('|') && row.ends_with('|'))
}

/// `> RCPT TO:<…>`, the sending side of a session alone.
fn is_one_sided(text: &str) -> bool {
    lines(text).all(|line| marks(&text[line.clone()], 3).0 == 0 || is_command(&text[line]))
}

/// Some lines are quoted and the marks are no arrows of a session.
fn is_quoted_in_part(text: &str) -> bool {
    // Whoever wraps quoted lines again leaves the second half without a mark.
    let mut quoted = text.trim_start().starts_with("| ") && !is_table(text);
    for line in lines(text) {
        let line = &text[line];
        let trimmed = line.trim_start();
        let is_answer = ["<<", "< ", "<-", "<~", "<*", "<="].iter().any(|arrow| trimmed.starts_with(arrow));
        if is_answer || (trimmed.starts_with('>') && (trimmed.starts_with(">>") || is_command(line))) {
            return false;
        }
        quoted |= ["> ", ">4", ">5"].iter().any(|start| trimmed.starts_with(start)) && trimmed.len() > 2;
    }
    quoted
}

fn is_command(line: &str) -> bool {
    const VERBS: &[&str] =
        &["EHLO", "HELO", "LHLO", "MAIL", "RCPT", "DATA", "QUIT", "RSET", "AUTH", "STAR", "BDAT", "NOOP", "VRFY"];
    let words = line.trim_start_any(">| \t");
    words.get(..4).is_some_and(|verb| VERBS.iter().any(|known| known.eq_ignore_ascii_case(verb)))
}
