//! SMTP and LMTP replies (RFC 5321 §4.2, RFC 2034): code, enhanced status, text.
//!
//! [`parse`] reads one reply whose place is known, however it was joined or folded; [`parse_all`] splits a text of bare
//! replies. IPs, ports, dates, versions, sizes and queue ids are never taken for codes.

use super::notice::{Enhanced, Located, Passage, Reply};
use super::text::Text;
use crate::input::scan::Scan;
use crate::limits::MAX_REPLY;
use crate::list::{List, list};
use std::ops::Range;

/// Reads a text of bare replies, one or many, each of one line or many.
pub fn parse_all(text: &Text) -> Vec<Reply> {
    parse_ranges(text).into_iter().map(|range| parse(text, range)).collect()
}

/// Where the replies of a text stand, as [`parse_all`] reads them.
pub fn parse_ranges(text: &Text) -> Vec<Range<usize>> {
    let mut replies: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut last: Option<(u16, Option<Enhanced>)> = None;
    let mut named = Named::default();
    for line in lines(text.as_str()) {
        let words = &text.as_str()[line.clone()];
        if words.trim().is_empty() {
            continue;
        }
        let indent = words.len() - words.trim_start().len();
        match leading_code(words.trim_start()) {
            Some(head) => {
                let status = leading_status(&words[indent + head.len..]).map(|status| status.value);
                let continues = match last {
                    Some((code, _)) if open => code == head.code,
                    Some(last) => last == (head.code, status) && !named.differs(text.as_str(), replies.last(), &line),
                    None => false,
                };
                match replies.last_mut() {
                    Some(reply) if continues => reply.end = line.end,
                    _ => replies.push(line.start + indent..line.end),
                }
                open = head.continues;
                last = Some((head.code, status));
            }
            None => match replies.last_mut() {
                Some(reply) => reply.end = line.end,
                None => {
                    replies.push(line);
                    open = true;
                }
            },
        }
    }
    replies
}

/// Whether a line begins as a reply does: with a code that `is_known`, or with a status.
pub fn leads(words: &str, is_known: impl Fn(u16) -> bool) -> bool {
    let line = words.trim_start_by(&|c: char| c.is_whitespace() || matches!(c, '#' | '"' | '\'' | '(' | '['));
    if let Some(head) = leading_code(line) {
        let after = &line[head.len..];
        return leading_status(after).is_some() || (is_known(head.code) && !starts_with_unit(after) && !is_http(after));
    }
    leading_status(line).is_some_and(|status| {
        let after = &line[status.end..];
        after.trim().is_empty()
            || status.marked
            || after.starts_by(&|c: char| c.is_alphabetic() || matches!(c, '<' | '['))
    })
}

/// Whether a text has a code with a status after it: three numbers that nothing else writes so.
pub fn has_code_and_status(words: &str) -> bool {
    find_code(words).is_some_and(|code| leading_status(&words[code.at + code.len..]).is_some())
}

/// Whether words are nothing but a code, or a code and a status.
pub fn is_code_alone(words: &str) -> bool {
    leading_code(words).is_some_and(|head| {
        let rest = &words[head.len..];
        leading_status(rest).map_or(rest, |status| &rest[status.end..]).trim().is_empty()
    })
}

/// Whether a line announces that another one follows: `550-5.1.1 …`. A line that was joined from several does not.
pub fn is_continued(line: &str) -> bool {
    leading_code(line).is_some_and(|head| head.continues && !line.has_words(&format!(" {} ", head.code)))
}

/// The first address in a reply that grows by its lines, each of which is looked at once.
#[derive(Default)]
struct Named {
    address: Option<Range<usize>>,
    /// Where the reply begins, and up to where it was looked at.
    start: usize,
    read: usize,
}

impl Named {
    /// Whether a line speaks of another recipient than the reply before it.
    fn differs(&mut self, text: &str, reply: Option<&Range<usize>>, line: &Range<usize>) -> bool {
        let Some(reply) = reply else { return false };
        let Some(other) = addresses(&text[line.clone()]).next() else { return false };
        if self.start != reply.start || self.read < reply.start {
            *self = Named { address: None, start: reply.start, read: reply.start };
        }
        if self.address.is_none() {
            let from = self.read;
            self.address = addresses(&text[from..reply.end]).next().map(|at| from + at.start..from + at.end);
            self.read = reply.end;
        }
        self.address.clone().is_some_and(|address| text[address] != text[line.clone()][other])
    }
}

/// Reads the reply that stands in a part of the text. Words before the code are left out of the reply's text; a part
/// without any code is all text.
pub fn parse(text: &Text, range: Range<usize>) -> Reply {
    let whole = text.as_str();
    let mut reply = Reply::default();
    let mut at = range.start;
    if let Some(code) = find_code(&whole[range.clone()]) {
        let start = range.start + code.at;
        reply.code = Some(Located { value: code.code, span: text.span(start..start + 3) });
        at = start + code.len;
    }
    if let Some(status) = leading_status(&whole[at..range.end]) {
        reply.enhanced = Some(located_status(text, at, &status));
        at += status.end;
    } else if let Some(status) = find_status(&whole[at..range.end]).filter(|status| {
        reply.code.is_none_or(|code| code.value / 100 == u16::from(status.value.class)) || status.marked
    }) {
        reply.enhanced = Some(located_status(text, at, &status));
    } else if reply.code.is_none()
        && let Some(status) = find_status(&whole[range.clone()])
    {
        reply.enhanced = Some(located_status(text, range.start, &status));
    }
    reply.text = words_of(text, at..range.end, &reply);
    reply
}

/// Reads the words of a server whose place a wrapper tells: a number in the middle of them is no code.
pub fn parse_told(text: &Text, range: Range<usize>) -> Reply {
    let words = &text.as_str()[range.clone()];
    let begins_with_status = leading_status(words).is_some();
    let is_code = find_code(words).is_none_or(|code| {
        let before = words[..code.at].trim();
        before.is_empty()
            || before.ends_with("said:")
            || (!begins_with_status
                && (before.ends_with(';') || leading_status(&words[code.at + code.len..]).is_some()))
    });
    if is_code {
        return parse(text, range);
    }
    let mut reply = Reply::default();
    let status = leading_status(words);
    let end = status.as_ref().map_or(0, |status| status.end);
    if let Some(status) = status.or_else(|| find_status(words)) {
        reply.enhanced = Some(located_status(text, range.start, &status));
    }
    reply.text = words_of(text, range.start + end..range.end, &reply);
    reply
}

/// Reads a reply whose code stands at `code`, apart from its words.
pub fn parse_continued(text: &Text, code: usize, words: Range<usize>) -> Reply {
    let whole = text.as_str();
    let mut reply = Reply::default();
    let mut at = words.start;
    if let Some(value) = code_digits(&whole.as_bytes()[code..]) {
        reply.code = Some(Located { value, span: text.span(code..code + 3) });
        at += leading_code(&whole[words.clone()]).filter(|head| head.code == value).map_or(0, |head| head.len);
    }
    let status = leading_status(&whole[at..words.end]);
    let end = status.as_ref().map_or(0, |status| status.end);
    let class = |status: &Status| reply.code.is_none_or(|code| code.value / 100 == u16::from(status.value.class));
    if let Some(status) = status.or_else(|| find_status(&whole[at..words.end]).filter(class)) {
        reply.enhanced = Some(located_status(text, at, &status));
    }
    reply.text = words_of(text, at + end..words.end, &reply);
    reply
}

/// The words of a part of the text, lines joined by a blank.
pub fn joined(text: &Text, range: Range<usize>) -> Text {
    words_of(text, range, &Reply::default())
}

/// Where the code of a reply stands, if the text has one.
pub fn find(words: &str) -> Option<Range<usize>> {
    find_code(words).map(|found| found.at..found.at + 3)
}

/// Where a status stands that begins a reply without a code: `5.1.1 User unknown`.
pub fn find_bare_status(words: &str) -> Option<Range<usize>> {
    let status = find_status(words)?;
    let before = words[..status.start].trim_end_any("#([< '\"\n");
    let leads = before.is_empty() || before.ends_any(":;-=") || before.len() < status.start;
    (leads && status.marked | (words.as_bytes().get(status.end).is_none_or(u8::is_ascii_whitespace)))
        .then_some(status.start..status.end)
}

/// The nearest place at or before `at` where a text can be cut.
pub fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn located_status(text: &Text, base: usize, status: &Status) -> Located<Enhanced> {
    Located { value: status.value, span: text.span(base + status.start..base + status.end_of_digits) }
}

/// The server's words: lines joined by blanks, repeated codes and statuses removed. It ends where more is cut off anyway, and just
/// after it, so that the cut is told.
fn words_of(text: &Text, range: Range<usize>, reply: &Reply) -> Text {
    let whole = text.as_str();
    let mut words = Text::with_capacity(range.len().min(2 * MAX_REPLY));
    let mut pending_blank = None;
    let mut at = range.start;
    while at < range.end && words.len() <= MAX_REPLY {
        let c = whole[at..].chars().next().unwrap_or(' ');
        if c.is_whitespace() {
            pending_blank.get_or_insert(at);
            at += c.len_utf8();
            continue;
        }
        let at_start = at == range.start || whole[..at].ends_by(&|c: char| c.is_whitespace());
        if at_start && let Some(len) = repeated_head(&whole[at..range.end], reply) {
            at += len;
            pending_blank.get_or_insert(at);
            continue;
        }
        let end = at + run_len(&whole[at..floor(whole, range.end.min(at + 2 * MAX_REPLY))]);
        if let Some(blank) = pending_blank.take()
            && !words.is_empty()
        {
            words.push(" ", text.span(blank..at));
        }
        words.push_part(text, at..end);
        at = end;
    }
    trim_status(words, reply)
}

/// The length of the words at the start of a text, up to where blanks have to be joined or a code may be repeated.
fn run_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let is_letter = |next: &u8| next.is_ascii_alphabetic();
        if byte == b' ' && bytes.get(at + 1).is_some_and(is_letter) || byte.is_ascii_graphic() {
            at += 1;
            continue;
        }
        match text[at..].chars().next() {
            Some(c) if !c.is_whitespace() => at += c.len_utf8(),
            _ => break,
        }
    }
    at
}

/// The length of a code or status that only repeats what is known: `550-5.7.1 `, `550 `, `5.7.1 `.
fn repeated_head(words: &str, reply: &Reply) -> Option<usize> {
    let status_len =
        |words: &str| leading_status(words).filter(|s| Some(s.value) == reply.enhanced.map(|e| e.value)).map(|s| s.end);
    if let (Some(head), Some(code)) = (leading_code(words), reply.code)
        && head.code == code.value
    {
        let rest = &words[head.len..];
        if let Some(len) = status_len(rest) {
            return Some(head.len + len);
        }
        if head.continues || words.as_bytes().get(3).is_none_or(|b| b.is_ascii_whitespace()) {
            return Some(head.len);
        }
    }
    status_len(words)
}

/// Removes a status in brackets at the end: `(#5.1.1)`.
fn trim_status(words: Text, reply: &Reply) -> Text {
    let Some(enhanced) = reply.enhanced else { return words };
    let trimmed = words.as_str().trim_end_matches('.');
    if !trimmed.ends_by(&|c| matches!(c, ')' | ']') || c.is_ascii_digit()) {
        return words;
    }
    let status = enhanced.value.digits();
    for (open, close) in [("(#", ")"), ("(", ")"), ("[", "]"), ("#", ""), ("[#", "]")] {
        let before = trimmed.strip_suffix(close).and_then(|tail| tail.strip_suffix(status.as_str()));
        if let Some(before) = before.and_then(|tail| tail.strip_suffix(open)) {
            return words.part(0..before.trim_end().len());
        }
    }
    words
}

/// The lines of a text, by CRLF, LF or CR, without their ends.
pub fn lines(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= text.len() {
            return None;
        }
        let rest = &text[at..];
        let len = rest.find_any("\r\n").unwrap_or(rest.len());
        let line = at..at + len;
        at = line.end
            + match rest.as_bytes()[len..] {
                [b'\r', b'\n', ..] => 2,
                [_, ..] => 1,
                [] => 0,
            };
        Some(line)
    })
}

struct Head {
    code: u16,
    /// Code and separator.
    len: usize,
    /// `550-`: more lines follow.
    continues: bool,
}

/// A code at the very start: `550 `, `550-`, `550` alone.
fn leading_code(words: &str) -> Option<Head> {
    let bytes = words.as_bytes();
    let code = code_digits(bytes)?;
    match bytes.get(3) {
        None => Some(Head { code, len: 3, continues: false }),
        Some(b' ' | b'\t' | b'\r' | b'\n') => Some(Head { code, len: 4, continues: false }),
        // `550-5.1.1` and `550-text`, but neither `550-22` nor `192-168`.
        Some(b'-') if !bytes.get(4).is_some_and(u8::is_ascii_digit) || leading_status(&words[4..]).is_some() => {
            Some(Head { code, len: 4, continues: true })
        }
        Some(b':' | b';' | b',' | b'.' | b'"' | b'\'' | b')' | b']' | b'#' | b'<' | b'(' | b'[')
            if !bytes.get(4).is_some_and(u8::is_ascii_digit) || leading_status(&words[4..]).is_some() =>
        {
            Some(Head { code, len: 3 + usize::from(matches!(bytes[3], b':' | b';' | b',' | b'.')), continues: false })
        }
        _ => None,
    }
}

/// Three digits that can be a code: 2yz to 5yz.
fn code_digits(bytes: &[u8]) -> Option<u16> {
    match bytes {
        [a @ b'2'..=b'5', b @ b'0'..=b'9', c @ b'0'..=b'9', ..] => {
            Some(u16::from(a - b'0') * 100 + u16::from(b - b'0') * 10 + u16::from(c - b'0'))
        }
        _ => None,
    }
}

struct FoundCode {
    at: usize,
    code: u16,
    len: usize,
}

/// The code that a text most likely means as one: the one that a status follows, then one at the start of the text or a
/// line, then one that a colon, a bracket or a word such as "code" announces.
fn find_code(words: &str) -> Option<FoundCode> {
    let start = words.len() - words.trim_start().len();
    if let Some(head) = leading_code(&words[start..]) {
        return Some(FoundCode { at: start, code: head.code, len: head.len });
    }
    let bytes = words.as_bytes();
    let mut best: Option<(u8, FoundCode)> = None;
    let mut at = 0;
    while at + 3 <= bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        if digits == 3
            && let Some(head) = words.get(at..).and_then(leading_code)
        {
            let rank = rank_code(words, at, &head);
            if rank > 0 && best.as_ref().is_none_or(|(before, _)| rank > *before) {
                best = Some((rank, FoundCode { at, code: head.code, len: head.len }));
            }
        }
        at += digits;
    }
    best.map(|(_, found)| found)
}

/// Words that announce a code.
const ANNOUNCERS: List =
    list!["code", "error", "smtp", "said", "status", "reply", "response", "server", "failed", "esmtp"];

/// How much three digits at a place look like a reply code; 0 for not at all.
fn rank_code(words: &str, at: usize, head: &Head) -> u8 {
    let before = &words[..at];
    let after = &words[at + head.len..];
    if before.ends_by(&|c: char| {
        c.is_alphanumeric() || matches!(c, '.' | '_' | '/' | '=' | '-' | '@' | '%' | '+' | '$' | '€')
    }) {
        return 0;
    }
    if leading_status(after).is_some_and(|status| u16::from(status.value.class) == head.code / 100) {
        return 9;
    }
    // `192.0.2.1:587`, `smtp.example.com:465`, `record.c:332:`, `port: 587`; but `reply:550`.
    let label = before.trim_end().strip_suffix(':').map(last_word);
    let is_glued = before.ends_with(':') && before.len() > 1 && !before.ends_with("::");
    if label.is_some_and(|label| match label.as_str() {
        "port" | "line" | "errno" | "pid" | "size" | "length" | "timeout" => true,
        "" => false,
        word => is_glued && !ANNOUNCERS.has(word),
    }) {
        return 0;
    }
    let line_start = before.trim_end_any(" \t\"'>|*(<[");
    if line_start.is_empty() || line_start.ends_any("\n\r") {
        return 8;
    }
    if starts_with_unit(after) || is_http(after) {
        return 0;
    }
    if head.continues {
        return 7;
    }
    let announced = before.trim_end_any(" \t\"'([<#\n\r");
    if announced.ends_any(":;=") || announced.ends_with("],") {
        return 6;
    }
    let word: String =
        announced.chars().rev().take_while(|c| c.is_alphabetic()).map(|c| c.to_ascii_lowercase()).collect();
    if ANNOUNCERS.iter().any(|known| known.chars().rev().eq(word.chars())) {
        return 5;
    }
    if announced.len() < before.trim_end().len() {
        return 3;
    }
    let next = after.chars().next().unwrap_or(' ');
    u8::from(head.code >= 400 && (crate::letters::is_capital(next) || matches!(next, '<' | '#' | '"')))
}

/// `500 messages`, `250 MB`, `300 seconds`: amounts, not codes. A sentence begins with a capital: `550 Mails from …`.
fn starts_with_unit(after: &str) -> bool {
    let after = after.trim_start();
    let begins_sentence = ["Mails", "Emails", "Messages", "Recipients", "Users", "Connections"];
    if begins_sentence.iter().any(|noun| after.starts_with(noun)) {
        return false;
    }
    let word: String = after.chars().take_while(|c| c.is_alphabetic()).map(|c| c.to_ascii_lowercase()).collect();
    const UNITS: List = list![
        "b",
        "byte",
        "bytes",
        "kb",
        "kib",
        "kbytes",
        "k",
        "mb",
        "mib",
        "m",
        "gb",
        "gib",
        "s",
        "sec",
        "secs",
        "second",
        "seconds",
        "min",
        "mins",
        "minute",
        "minutes",
        "h",
        "hour",
        "hours",
        "day",
        "days",
        "ms",
        "messages",
        "recipients",
        "mails",
        "emails",
        "connections",
        "times",
        "points",
        "per",
        "of",
        "people",
        "users",
        "copies",
        "euro",
        "euros",
        "dollars",
        "pages",
        "years",
    ];
    UNITS.has(word.as_str())
}

/// `400 Bad Request`: a status of HTTP (RFC 9110 §15).
fn is_http(after: &str) -> bool {
    const PHRASES: List = list![
        "bad request",
        "unauthorized",
        "forbidden",
        "not found",
        "method not allowed",
        "too many requests",
        "internal server error",
        "bad gateway",
        "gateway time",
        "unprocessable",
        "conflict\n",
        "gone\n",
    ];
    let words = after[..floor(after, 24)].to_ascii_lowercase();
    PHRASES.begins(&words)
}

struct Status {
    value: Enhanced,
    /// Where its digits begin.
    start: usize,
    end_of_digits: usize,
    /// After brackets and blanks.
    end: usize,
    /// In brackets or after `#`.
    marked: bool,
}

/// A status at the very start, in any of its dresses: `5.1.1 `, `#5.1.1`, `(#5.1.1)`, `[5.1.1]`, `<#5.1.1`.
fn leading_status(words: &str) -> Option<Status> {
    let trimmed = words.trim_start();
    let mut start = words.len() - trimmed.len();
    let bare = start;
    start += trimmed.bytes().take_while(|b| matches!(b, b'#' | b'(' | b'[' | b'<')).count().min(2);
    let (value, len) = status_digits(words.as_bytes().get(start..)?)?;
    let end_of_digits = start + len;
    let mut end = end_of_digits;
    if start > bare {
        end += words[end..].bytes().take_while(|b| matches!(b, b')' | b']' | b'>')).count();
    }
    end += words[end..].bytes().take_while(|b| matches!(b, b' ' | b'\t' | b'-' | b':' | b',' | b';' | b'|')).count();
    Some(Status { value, start, end_of_digits, end, marked: start > bare })
}

/// The first status anywhere; versions and IPs are none.
fn find_status(words: &str) -> Option<Status> {
    let bytes = words.as_bytes();
    for at in 0..bytes.len() {
        if !matches!(bytes[at], b'2' | b'4' | b'5') {
            continue;
        }
        if at > 0
            && (bytes[at - 1].is_ascii_alphanumeric()
                || matches!(bytes[at - 1], b'.' | b'-' | b'_' | b'/' | b'=' | b'@'))
        {
            continue;
        }
        let Some((value, len)) = status_digits(&bytes[at..]) else { continue };
        if follows_version_word(&words[..at]) {
            continue;
        }
        let marked = at > 0 && matches!(bytes[at - 1], b'#' | b'(' | b'[');
        return Some(Status { value, start: at, end_of_digits: at + len, end: at + len, marked });
    }
    None
}

fn follows_version_word(before: &str) -> bool {
    let word: String = before
        .trim_end_any(" (/-")
        .chars()
        .rev()
        .take_while(|c| c.is_alphabetic())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    const PROGRAMS: List = list![
        "version", "ver", "v", "exim", "postfix", "sendmail", "release", "build", "port", "qmail", "dovecot",
        "amavisd", "new", "imss",
    ];
    PROGRAMS.iter().any(|known| known.chars().rev().eq(word.chars()))
}

/// `5.1.1` with nothing glued to it (RFC 3463 §2).
fn status_digits(bytes: &[u8]) -> Option<(Enhanced, usize)> {
    let class = match bytes.first()? {
        digit @ (b'2' | b'4' | b'5') => digit - b'0',
        _ => return None,
    };
    let (subject, after) = number(bytes, 1)?;
    let (detail, end) = number(bytes, after)?;
    let glued = match bytes.get(end) {
        Some(b'.') => bytes.get(end + 1).is_some_and(u8::is_ascii_digit),
        Some(b) => b.is_ascii_alphanumeric() || matches!(b, b'_' | b'/' | b'@'),
        None => false,
    };
    (!glued && subject < 10).then_some((Enhanced { class, subject, detail }, end))
}

/// A dot and one to three digits at `at`.
fn number(bytes: &[u8], at: usize) -> Option<(u16, usize)> {
    if bytes.get(at) != Some(&b'.') {
        return None;
    }
    let digits = bytes[at + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let value = bytes[at + 1..at + 1 + digits].iter().fold(0, |sum, b| sum * 10 + u16::from(b - b'0'));
    Some((value, at + 1 + digits))
}

/// The places of the mail addresses in a text.
pub fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_local = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_{|}~.".has_char(c);
    let is_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + text[from..].find('@')?;
            let local =
                text[from..at].char_indices().rev().take_while(|&(_, c)| is_local(c)).last().map(|(i, _)| from + i);
            let domain_len = text[at + 1..].find_by(&|c| !is_domain(c)).unwrap_or(text.len() - at - 1);
            let domain = &text[at + 1..at + 1 + domain_len];
            // `jan@example.com...User unknown`: no domain has an empty label.
            let domain = domain[..domain.find_words("..").unwrap_or(domain_len)].trim_end_any(".-_");
            from = at + 1;
            let Some(mut start) = local else { continue };
            // `to=jan@…`, `'jan@…'`, `/jan@…`
            let led = text[start..at].rfind_any("='/{|`#").map_or(0, |i| i + 1);
            if led < at - start && !text[start..].starts_any("=#") || led > 0 {
                start += if text[start..start + led].has_words("==") { 0 } else { led };
            }
            if start < at && !domain.is_empty() && !is_in_url(&text[..start]) {
                from = at + 1 + domain.len();
                return Some(start..from);
            }
        }
    })
}

/// Whether what follows is the login of `smtp://anna:password@smtp.example.com` and no address.
fn is_in_url(before: &str) -> bool {
    const LONGEST_NAME: usize = 64;
    let name = before.strip_suffix(':').unwrap_or(before);
    let name = &name[floor(name, name.len().saturating_sub(LONGEST_NAME))..];
    name.rsplit(&[' ', '"', '\'', '\n', '<', '@'][..])
        .next()
        .is_some_and(|url| url.find_words("://").is_some_and(|at| !url[at + 3..].contains('/')))
}

/// The recipient that a reply names: the first address that no word makes another's (the sender, a contact).
pub fn recipient(reply: &Text) -> Option<Passage> {
    let text = reply.as_str();
    addresses(text)
        .find(|range| is_recipient(text, range))
        .or_else(|| local_recipient(text))
        .map(|range| Passage { words: text[range.clone()].to_string(), span: reply.span(range) })
}

/// `<jan>: Recipient address rejected`, `<jan>... User unknown`: a recipient without a domain.
fn local_recipient(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start().len() + 1;
    let name = text.trim_start().strip_prefix('<')?.split('>').next()?;
    let after = text.get(start + name.len() + 1..)?.trim_start_any(":. ,").lowered();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "._-+".has_char(c));
    let is_refused = ["recipient", "user unknown", "user not", "no such user", "unknown user", "mailbox"]
        .iter()
        .any(|words| after.starts_with(words));
    (is_name && is_refused).then_some(start..start + name.len())
}

fn is_recipient(text: &str, range: &Range<usize>) -> bool {
    const OTHERS: List =
        list!["contact", "mailto", "email", "by", "write", "owned", "as", "reply", "replying", "visit"];
    let word = last_word(&text[..range.start]);
    let after = text[range.end..].trim_start_any(">: )]\"'.,");
    let after: String = after.chars().take(64).map(|c| c.to_ascii_lowercase()).collect();
    let local = text[range.clone()].split('@').next().unwrap_or("").to_ascii_lowercase();
    !OTHERS.has(word.as_str())
        && label_before(text, range.start) != Some(Label::Sender)
        && !after.starts_with("sender")
        && !after.has_words("sending limit")
        && !after.has_words("sending quota")
        && !matches!(local.as_str(), "postmaster" | "abuse" | "mailer-daemon" | "support" | "noreply")
}

/// Whether the words before an address call it a recipient's, as a wrapper's labels do.
pub fn is_named_recipient(text: &str, range: &Range<usize>) -> bool {
    label_before(text, range.start) == Some(Label::Recipient) && is_recipient(text, range)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Recipient,
    Sender,
}

/// What the words before an address call it: the nearest of those that tell.
fn label_before(text: &str, at: usize) -> Option<Label> {
    const WINDOW: usize = 72;
    const RECIPIENTS: List = list![
        "recipient",
        "rcpt",
        "empfänger",
        "destinat",
        "odbiorc",
        "adresat",
        "получател",
        "адресат",
        "收件",
        "收信",
        "受信者",
        "宛先",
        "送信先",
        "ontvanger",
        "geadresseerde",
        "mottagar",
        "modtager",
        "vastaanottaja",
        "címzett",
        "příjemc",
        "alıcı",
        "e-mail address was",
        "email address was",
        "mail-adresse ist",
        "mail rejeitado",
        "abgelehnte e-mail",
        "messagerie refus",
        "electrónico rechazad",
        "elettronica rifiutat",
        "geweigerde e-mail",
        "odrzucony adres",
        "отклоненный адрес",
        "被拒绝的",
        "拒否された",
        "rejected address",
        "failed:",
        "sending to",
        "rejeté",
        "rejeit",
        "rifiutat",
        "rechazad",
        "odrzucon",
        "отверг",
        "拒否され",
        "geweiger",
        "nicht akzeptiert",
        "delivering to",
        "delivered to",
        "to:",
        "'to'",
        "\"to\"",
        "forward-path",
    ];
    const SENDERS: List = list![
        "sender",
        "from",
        "account",
        "konto",
        "conta:",
        "cuenta",
        "compte",
        "login",
        "username",
        "absender",
        "expéditeur",
        "remitente",
        "remetente",
        "mittente",
        "nadawc",
        "отправител",
        "发件",
        "寄件",
        "差出人",
        "送信者",
        "afzender",
        "return-path",
        "return path",
        "task '",
        "task \"",
        "behalf of",
        "identity",
        "identities",
        "reverse-path",
    ];
    let window = text[floor(text, at.saturating_sub(WINDOW))..at].lowered();
    let nearest = |words: List| {
        let mut nearest = None;
        words.any_in(&window, &mut |word| {
            nearest = nearest.max(window.rfind_words(word));
            false
        });
        nearest
    };
    match last_word(&text[..at]).as_str() {
        "to" | "for" | "an" | "à" => return Some(Label::Recipient),
        "from" | "von" | "de" => return Some(Label::Sender),
        _ => {}
    }
    match (nearest(RECIPIENTS), nearest(SENDERS)) {
        (Some(recipient), sender) if sender.is_none_or(|sender| sender < recipient) => Some(Label::Recipient),
        (_, Some(_)) => Some(Label::Sender),
        _ => None,
    }
}

/// The word before an address, past the marks that lead to it.
fn last_word(before: &str) -> String {
    let before = before.trim_end_any(" <([:\"'=");
    let start = floor(before, before.len().saturating_sub(32));
    before[start..].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("").lowered()
}

#[cfg(test)]
mod tests;
