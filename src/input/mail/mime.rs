//! The parts of a mail (RFC 2045, RFC 2046), found in one pass over its lines.
//!
//! Parts come out flat, in the order of the input, each with the message that it stands in. Nothing is decoded here.
//! Bounces are often damaged: boundaries that are never opened, never closed or not even named, headers that break off.

use super::encoding::{self, Encoding};
use super::lines::{self, Line};
use crate::input::scan::Scan;
use crate::limits::Limits;
use crate::list::{List, list};
use std::ops::Range;

/// A mail cut into parts.
#[derive(Debug, Default)]
pub struct Mail {
    pub parts: Vec<Part>,
    /// A limit of [`limits`](crate::limits) left something out.
    pub limited: bool,
    /// The mail's own head is missing.
    pub is_bare: bool,
    /// The input ends before the last boundary closes.
    pub truncated: bool,
    pub limits: Limits,
}

/// A leaf, or the head of a multipart or of a message.
#[derive(Debug, Default)]
pub struct Part {
    pub head: Range<usize>,
    /// For a multipart what stands before its first boundary.
    pub body: Range<usize>,
    pub content: Content,
    /// The index of the `message/rfc822` part that this one stands in.
    pub within: Option<usize>,
    /// Whether this is the head of a message: the mail's own, or that of an attached one.
    pub is_message: bool,
}

/// What the `Content-` fields say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// `text/plain`, in lower case; empty where the part does not say.
    pub kind: String,
    pub charset: String,
    pub boundary: String,
    pub report_type: String,
    pub encoding: Encoding,
}

impl Content {
    pub fn is_multipart(&self) -> bool {
        self.kind.starts_with("multipart/")
    }

    pub fn is_message(&self) -> bool {
        matches!(self.kind.as_str(), "message/rfc822" | "message/global")
    }
}

/// A multipart that is not closed yet.
struct Open {
    boundary: String,
    part: usize,
}

/// Cuts a mail whose header begins at `start`.
pub fn parse(input: &[u8], start: usize, limits: &Limits) -> Mail {
    let mut cutter = Cutter::new(input, limits);
    cutter.run(start);
    cutter.mail
}

/// Cuts the body of a multipart whose head is missing; `None` where there is no boundary either.
pub fn parse_body(input: &[u8], limits: &Limits) -> Option<Mail> {
    let boundary = guess_boundary(input, 0)?;
    let kind = "multipart/report".to_string();
    let content = Content { kind, boundary: boundary.clone(), ..Content::default() };
    let mut cutter = Cutter::new(input, limits);
    cutter.open.push(Open { boundary, part: 0 });
    cutter.mail.parts.push(Part { content, is_message: true, ..Part::default() });
    cutter.mail.is_bare = true;
    cutter.cut(0);
    Some(cutter.mail)
}

struct Cutter<'a> {
    input: &'a [u8],
    mail: Mail,
    open: Vec<Open>,
    /// The attached messages around the current part: their index and how many multiparts were open around them.
    messages: Vec<(usize, usize)>,
}

impl Cutter<'_> {
    fn new<'a>(input: &'a [u8], limits: &Limits) -> Cutter<'a> {
        Cutter { input, mail: Mail { limits: *limits, ..Mail::default() }, open: Vec::new(), messages: Vec::new() }
    }

    fn run(&mut self, start: usize) {
        let body = self.begin(start, true);
        self.cut(body);
    }

    fn cut(&mut self, start: usize) {
        let mut at = start;
        while at < self.input.len() {
            let line = lines::at(self.input, at, self.input.len());
            at = match self.boundary(&line) {
                Some((depth, closes)) => self.cross(&line, depth, closes),
                None => line.next,
            };
        }
        self.end_part(self.input.len());
        self.mail.truncated = self.open.iter().any(|open| self.mail.parts.len() > open.part + 1);
    }

    /// Opens a part at `start`, and those that begin with it; gives the place where its body goes on.
    fn begin(&mut self, start: usize, is_message: bool) -> usize {
        let mut start = start;
        let mut is_message = is_message;
        loop {
            let end_of_head = head_end(self.input, start, |line| self.boundary(line).is_some());
            let head = start..end_of_head;
            let content = content(self.input, head.clone());
            let body = skip_blank_line(self.input, end_of_head);
            let index = self.mail.parts.len();
            let opens_message = content.is_message() && content.encoding == Encoding::Identity;
            let deeper = self.open.len() + self.messages.len() < self.mail.limits.mime_depth;
            self.mail.limited |= !deeper && (opens_message || content.is_multipart());
            if content.is_multipart() && deeper {
                let boundary = match content.boundary.as_str() {
                    "" => guess_boundary(self.input, body).unwrap_or_default(),
                    named => named.to_string(),
                };
                if !boundary.is_empty() {
                    self.open.push(Open { boundary, part: index });
                }
            }
            let within = self.messages.last().map(|&(index, _)| index);
            self.mail.parts.push(Part { head, body: body..body, content, within, is_message });
            if !opens_message || !deeper {
                return body;
            }
            self.messages.push((index, self.open.len()));
            start = body;
            is_message = true;
        }
    }

    /// Which open multipart a line belongs to, and whether it closes it.
    fn boundary(&self, line: &Line) -> Option<(usize, bool)> {
        let words = self.input[line.start..line.end].strip_prefix(b"--")?;
        for (depth, open) in self.open.iter().enumerate().rev() {
            let Some(rest) = words.strip_prefix(open.boundary.as_bytes()) else { continue };
            let rest = rest.trim_ascii_end();
            if rest.is_empty() || rest == b"--" {
                return Some((depth, !rest.is_empty()));
            }
        }
        None
    }

    /// Ends the parts that a boundary ends and opens the next one; gives the place where reading goes on.
    fn cross(&mut self, line: &Line, depth: usize, closes: bool) -> usize {
        self.end_part(line.start);
        self.open.truncate(if closes { depth } else { depth + 1 });
        self.messages.retain(|&(_, around)| around <= depth);
        if self.mail.parts.len() >= self.mail.limits.mime_parts {
            self.mail.limited = true;
            self.open.clear();
            return self.input.len();
        }
        if closes {
            return self.epilogue(line.next);
        }
        self.begin(line.next, false)
    }

    /// What follows the last boundary: a part without a head, so that nothing is added to the part before.
    fn epilogue(&mut self, at: usize) -> usize {
        let within = self.messages.last().map(|&(index, _)| index);
        let content = Content { kind: "epilogue".to_string(), ..Content::default() };
        self.mail.parts.push(Part { head: at..at, body: at..at, content, within, is_message: false });
        at
    }

    fn end_part(&mut self, end: usize) {
        if let Some(part) = self.mail.parts.last_mut() {
            part.body.end = end.max(part.body.start);
        }
        // The body of an attached message is all of it.
        for &(index, _) in &self.messages {
            let body = &mut self.mail.parts[index].body;
            body.end = end.max(body.start);
        }
    }
}

/// Where the head that begins at `start` ends: at the blank line, at a boundary, or where lines are no fields any more.
fn head_end(input: &[u8], start: usize, is_boundary: impl Fn(&Line) -> bool) -> usize {
    let mut at = start;
    while at < input.len() {
        let line = lines::at(input, at, input.len());
        let words = &input[line.start..line.end];
        let goes_on = match words.first() {
            None => false,
            Some(b' ' | b'\t') => at > start && !words.trim_ascii().is_empty(),
            Some(_) => lines::field_name(words).is_some() || is_from_line(words) || is_broken_field(input, &line),
        };
        if !goes_on || is_boundary(&line) {
            return at;
        }
        at = line.next;
    }
    input.len()
}

/// The line that mailboxes put before a mail (RFC 4155), quoted or not.
pub fn is_from_line(line: &[u8]) -> bool {
    line.strip_prefix(b">").unwrap_or(line).starts_with(b"From ")
}

/// A line in the midst of fields that is none: the rest of a field that was folded without a blank.
fn is_broken_field(input: &[u8], line: &Line) -> bool {
    let next = lines::at(input, line.next, input.len());
    let words = &input[next.start..next.end];
    next.start < next.end && lines::field_name(words).is_some_and(|len| is_usual_name(&words[..len]))
}

/// Names that stand in the head of nearly every mail.
fn is_usual_name(name: &[u8]) -> bool {
    const USUAL: List = list![
        "received",
        "return-path",
        "message-id",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "from",
        "to",
        "subject",
        "date",
    ];
    USUAL.iter().any(|usual| name.eq_ignore_ascii_case(usual.as_bytes()))
}

fn skip_blank_line(input: &[u8], at: usize) -> usize {
    if at >= input.len() {
        return at;
    }
    let line = lines::at(input, at, input.len());
    if input[line.start..line.end].trim_ascii().is_empty() { line.next } else { at }
}

/// The boundary of a multipart that names none: the first line of the kind `--x` that a `Content-` field follows.
pub fn guess_boundary(input: &[u8], from: usize) -> Option<String> {
    const LOOKED_AT: usize = 16 * 1024;
    let end = input.len().min(from.saturating_add(LOOKED_AT));
    for line in lines::all(input, from.min(end)..end) {
        let Some(words) = input[line.start..line.end].strip_prefix(b"--") else { continue };
        let next = lines::at(input, line.next, end);
        let is_head = input[next.start..next.end].get(..8).is_some_and(|start| start.eq_ignore_ascii_case(b"content-"));
        if is_head && !words.is_empty() && words.len() <= 200 {
            return std::str::from_utf8(words.trim_ascii_end()).ok().map(str::to_string);
        }
    }
    None
}

/// Reads the `Content-` fields of a head.
fn content(input: &[u8], head: Range<usize>) -> Content {
    let mut content = Content::default();
    let mut field: Option<(&str, Vec<u8>)> = None;
    for line in lines::all(input, head) {
        let words = &input[line.start..line.end];
        if matches!(words.first(), Some(b' ' | b'\t')) {
            if let Some((_, value)) = &mut field
                && value.len() < MAX_FIELD
            {
                value.extend_from_slice(words);
            }
            continue;
        }
        keep(&mut content, field.take());
        let Some(len) = lines::field_name(words) else { continue };
        let name = ["content-type", "content-transfer-encoding"]
            .into_iter()
            .find(|name| words[..len].eq_ignore_ascii_case(name.as_bytes()));
        let colon = words.iter().position(|b| *b == b':').map_or(words.len(), |at| at + 1);
        field = name.map(|name| (name, words[colon..].to_vec()));
    }
    keep(&mut content, field);
    content
}

/// Bytes of a `Content-` field that are read.
const MAX_FIELD: usize = 8 * 1024;

fn keep(content: &mut Content, field: Option<(&str, Vec<u8>)>) {
    let Some((name, mut value)) = field else { return };
    value.truncate(2 * MAX_FIELD);
    let value = String::from_utf8_lossy(&value);
    if name == "content-transfer-encoding" {
        content.encoding = Encoding::from_name(&value);
    } else if content.kind.is_empty() {
        read_content_type(content, &value);
    }
}

fn read_content_type(content: &mut Content, value: &str) {
    let end = value.find(';').unwrap_or(value.len());
    content.kind = value[..end].split_whitespace().collect::<String>().to_ascii_lowercase();
    for (name, value) in parameters(&value[end..]) {
        let target = match name.split('*').next().unwrap_or("") {
            "charset" => &mut content.charset,
            "boundary" => &mut content.boundary,
            "report-type" => &mut content.report_type,
            _ => continue,
        };
        // RFC 2231 §4: name*=charset'language'%41%42, and §3: name*0= name*1= are joined.
        let is_encoded = name.ends_with('*');
        let is_first = !name.contains('*') || name.has_words("*0") || !name[..name.len() - 1].contains('*');
        if is_first && !target.is_empty() {
            continue;
        }
        match is_encoded {
            true if is_first => target.push_str(&percent_decoded(value.rsplit('\'').next().unwrap_or(""))),
            true => target.push_str(&percent_decoded(&value)),
            false => target.push_str(&value),
        }
    }
    content.boundary.truncate(content.boundary.trim_end().len());
    content.report_type.make_ascii_lowercase();
}

/// The parameters of a structured field (RFC 2045 §5.1), quoted strings undone, names in lower case.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find_by(&|c: char| c != ';' && !c.is_whitespace()) {
        rest = &rest[at..];
        let Some(len) = rest.find_any("=;") else { break };
        if rest[len..].starts_with(';') {
            rest = &rest[len..];
            continue;
        }
        let name = rest[..len].trim().to_ascii_lowercase();
        let (value, after) = parameter_value(rest[len + 1..].trim_start());
        found.push((name, value));
        rest = after;
    }
    found
}

fn parameter_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find_by(&|c: char| c == ';' || c.is_whitespace()).unwrap_or(text.len());
        return (text[..end].to_string(), &text[end..]);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            _ => value.push(c),
        }
    }
    (value, "")
}

fn percent_decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match after {
            [high, low, ..] if *first == b'%' => encoding::hex(*high).zip(encoding::hex(*low)),
            _ => None,
        };
        bytes.push(escaped.map_or(*first, |(high, low)| high << 4 | low));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_types() {
        let cases = [
            ("text/plain; charset=\"utf-8\"", "text/plain", "utf-8", ""),
            ("Multipart/Report; report-type=delivery-status;\r\n boundary=\"a b\"", "multipart/report", "", "a b"),
            ("multipart/mixed; boundary*0=\"ab\"; boundary*1=cd", "multipart/mixed", "", "abcd"),
            ("multipart/mixed; boundary*=us-ascii'en'a%20b", "multipart/mixed", "", "a b"),
            ("text/plain; boundary=\"x\\\"y\"; charset", "text/plain", "", "x\"y"),
            ("text/plain; =; \"", "text/plain", "", ""),
        ];
        for (value, kind, charset, boundary) in cases {
            let head = format!("Content-Type: {value}\r\n");
            let content = content(head.as_bytes(), 0..head.len());
            assert_eq!(
                (content.kind.as_str(), content.charset.as_str(), content.boundary.as_str()),
                (kind, charset, boundary)
            );
        }
    }

    #[test]
    fn nested_parts_and_messages() {
        let mail = "Content-Type: multipart/mixed; boundary=a\n\npreamble\n--a\n\nfirst\n--a\nContent-Type: message/rfc822\n\n\
                    Content-Type: multipart/mixed; boundary=b\n\n--b\n\ninner\n--a--\nepilogue\n";
        let parsed = parse(mail.as_bytes(), 0, &Limits::default());
        let parts: Vec<(&str, &str, Option<usize>)> = parsed
            .parts
            .iter()
            .map(|part| (part.content.kind.as_str(), mail[part.body.clone()].trim(), part.within))
            .collect();
        assert_eq!(
            parts,
            [
                ("multipart/mixed", "preamble", None),
                ("", "first", None),
                ("message/rfc822", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\ninner", None),
                ("multipart/mixed", "", Some(2)),
                ("", "inner", Some(2)),
                ("epilogue", "epilogue", None),
            ]
        );
    }
}
