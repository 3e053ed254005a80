//! Who speaks in each line of a session: the server, the client, or the program that shows them.
//!
//! No program is known by name. What stands before a command or a reply is its mark (`S: `, `<-  `, `SERVER -> CLIENT: `,
//! `reply: b'`), and a mark belongs to the side that speaks most after it: swaks writes ` -> ` before what it sends,
//! Ruby's Net::SMTP before what it gets.

use crate::input::notice::Command;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::list::{List, list};
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Server,
    Client,
    /// The program's own words.
    Program,
}

/// A line, or the part of it after its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub side: Side,
    pub words: Range<usize>,
    /// Whether a mark told the side; otherwise the words alone did.
    pub marked: bool,
    /// Whether the words are a command or begin with a reply code.
    pub plain: bool,
}

/// Bytes before a command or a reply that can be its mark: time, thread, module and arrow.
const MAX_PREFIX: usize = 160;

/// The lines of a session in their order; `None` where the text shows no session.
pub fn read(text: &str) -> Option<Vec<Line>> {
    let marks = Marks::vote(text);
    if !marks.may_be_session() && !begins_session(text) {
        return None;
    }
    let lines: Vec<Line> = reply::lines(text).map(|range| marks.line(text, range)).collect();
    shows_session(text, &lines).then_some(lines)
}

/// Commands and replies both, or replies after a mark that nothing but a session has.
fn shows_session(text: &str, lines: &[Line]) -> bool {
    let speaks = |side: Side| lines.iter().any(|line| line.side == side && line.plain);
    let telling = |line: &Line| line.plain && line.side == Side::Client && opens(&text[line.words.clone()]);
    let only_marked =
        |line: &Line| line.marked && line.side == Side::Server && is_session_mark(&text[..line.words.start]);
    let summary = |line: &Line| line.side == Side::Server && text[line.words.clone()].starts_with("retcode (");
    let server = speaks(Side::Server) || lines.iter().any(summary);
    server && lines.iter().any(|line| telling(line) || only_marked(line)) || begins_session(text)
}

/// A command that no sentence begins with.
fn opens(words: &str) -> bool {
    match command(words) {
        Some(Command::Ehlo | Command::Mail | Command::Rcpt | Command::Auth | Command::StartTls | Command::Vrfy) => true,
        // `SMTP[DATA]: > .`: the dot alone.
        Some(Command::EndOfData) => true,
        Some(Command::Data | Command::Quit) => words.starts_by(&|c: char| c.is_ascii_uppercase()),
        _ => false,
    }
}

/// What swaks, telnet and openssl say of a connection before anyone has spoken.
fn begins_session(text: &str) -> bool {
    const STARTS: List = list!["=== Trying ", "*** Error connecting to ", "CONNECTED(0000", "Escape character is '^]'"];
    let at_line = |at: usize| text[..at].trim_end_any(" >|").ends_with('\n') || text[..at].trim().is_empty();
    STARTS.iter().any(|start| text.places_of(start).any(at_line))
}

/// Marks that stand before a server's words in sessions and nowhere else.
fn is_session_mark(before: &str) -> bool {
    let line = before.rsplit(&['\n', '\r'][..]).next().unwrap_or("").trim();
    const MARKS: List = list!["<-", "<~", "<**", "<~*", "<<<", "<--", "<", "-> \"", "<- \""];
    const ENDS: List = list!["SERVER -> CLIENT:", "FROM SERVER:", "reply: b'", "reply: '", "<<<", "C <-- S:", " <"];
    MARKS.has(line) || ENDS.iter().any(|end| line.ends_with(end))
}

/// What stands before the words of a line: `S:` alone, `->` and `CLIENT:`, `<<<`. Both parts empty for no mark.
#[derive(Clone, Copy, Default)]
struct Mark<'a> {
    arrow: &'a str,
    label: &'a str,
}

impl Mark<'_> {
    fn is_empty(&self) -> bool {
        self.arrow.is_empty() && self.label.is_empty()
    }

    fn same(&self, other: &Mark<'_>) -> bool {
        self.arrow == other.arrow && self.label.eq_ignore_ascii_case(other.label)
    }

    /// The side that some marks name by themselves, whatever is said after them.
    fn named_side(&self) -> Option<Side> {
        match (self.arrow, self.label) {
            ("<**" | "<~*" | "<~" | "<<<", "") | ("", "S:" | "reply:") => Some(Side::Server),
            ("~>" | ">>>", "") | ("", "C:" | "send:") => Some(Side::Client),
            _ => None,
        }
    }
}

/// How often each side speaks after a mark.
struct Marks<'a> {
    votes: Vec<(Mark<'a>, u32, u32)>,
}

/// Marks that are counted; a session has two to four.
const MAX_MARKS: usize = 24;

/// Lines that vote: a session shows itself early, and a long log is soon known to be none.
const MAX_VOTES: usize = 2000;

impl<'a> Marks<'a> {
    fn vote(text: &'a str) -> Marks<'a> {
        let mut marks = Marks { votes: Vec::new() };
        for range in reply::lines(text).take(MAX_VOTES) {
            let line = &text[range];
            let Some(place) = places(line).find(|place| is_plain(&line[place.words..])) else { continue };
            let (server, client) = if is_reply(&line[place.words..]) { (1, 0) } else { (0, 1) };
            match marks.votes.iter().position(|(mark, ..)| mark.same(&place.mark)) {
                Some(at) => {
                    marks.votes[at].1 += server;
                    marks.votes[at].2 += client;
                }
                None if marks.votes.len() < MAX_MARKS => marks.votes.push((place.mark, server, client)),
                None => {}
            }
        }
        marks
    }

    /// Whether both sides speak, or one after an arrow or a word for it. Most texts end here.
    fn may_be_session(&self) -> bool {
        let speaks = |(mark, _, client): &(Mark<'_>, u32, u32)| *client > 0 || !mark.arrow.is_empty();
        self.votes.iter().any(speaks) || self.votes.iter().any(|(mark, ..)| mark.named_side().is_some())
    }

    /// The side that a mark belongs to; an unmarked line belongs to none.
    fn side(&self, mark: &Mark<'_>) -> Option<Side> {
        if mark.is_empty() {
            return None;
        }
        if let Some(side) = mark.named_side() {
            return Some(side);
        }
        let (_, server, client) = *self.votes.iter().find(|(known, ..)| known.same(mark))?;
        match () {
            () if server > 4 * client => Some(Side::Server),
            () if client > 4 * server => Some(Side::Client),
            () => None,
        }
    }

    fn line(&self, text: &str, range: Range<usize>) -> Line {
        let line = &text[range.clone()];
        let words = |at: usize| range.start + at..range.start + at + trimmed_end(&line[at..]);
        // swaks writes its own words after these; they may quote a reply.
        if line.starts_with("=== ") || line.starts_with("*** ") {
            return Line { side: Side::Program, words: words(0), marked: true, plain: false };
        }
        let mut marked = None;
        for place in places(line) {
            if is_plain(&line[place.words..]) {
                let said = if is_reply(&line[place.words..]) { Side::Server } else { Side::Client };
                let side = self.side(&place.mark).unwrap_or(said);
                // `SERVER -> CLIENT: DATA` is no command, and a line of the message can look like a reply.
                let plain = side == said;
                return Line { side, words: words(place.words), marked: !place.mark.is_empty(), plain };
            }
            marked = marked.or_else(|| Some((self.side(&place.mark)?, place.words)));
        }
        match marked {
            Some((side, at)) => Line { side, words: words(at), marked: true, plain: false },
            None => Line { side: Side::Program, words: words(0), marked: false, plain: false },
        }
    }
}

/// A place in a line where what was said can begin.
struct Place<'a> {
    mark: Mark<'a>,
    words: usize,
}

/// The start of the line and the places after each token that can be a mark.
fn places(line: &str) -> impl Iterator<Item = Place<'_>> + '_ {
    let mut next = Some(line.len() - line.trim_start_by(&|c: char| c.is_whitespace() || is_drawing(c)).len());
    let mut mark = Mark::default();
    let bytes = line.as_bytes();
    std::iter::from_fn(move || {
        let at = next.take()?;
        let place = Place { mark, words: at + opening_quote(&bytes[at..]) };
        let mut from = at;
        let mut arrow = mark.arrow;
        while from < bytes.len().min(MAX_PREFIX) {
            let end = from + bytes[from..].iter().take_while(|b| !b.is_ascii_whitespace()).count();
            let after = end + bytes[end..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            if let Some(found) = mark_of(&line[from..end]) {
                // `CLIENT -> SERVER:`: the arrow and the label are one mark.
                mark = if found.arrow.is_empty() && !found.label.is_empty() { Mark { arrow, ..found } } else { found };
                next = Some(after);
                break;
            }
            arrow = "";
            from = after;
        }
        Some(place)
    })
}

/// The mark that a token is: `S:`, `<--`, `SMTP<<`, `[<-]`. A time or brackets come before a mark or are an empty one.
fn mark_of(token: &str) -> Option<Mark<'_>> {
    let first = *token.as_bytes().first()?;
    let ends_plain = token.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric);
    if ends_plain && !first.is_ascii_digit() {
        return None;
    }
    let arrow = |c: char| matches!(c, '<' | '>' | '-' | '~' | '=' | '*' | '→' | '←');
    let inner = token.trim_start_matches('[').trim_end_matches(']');
    if !inner.is_empty() && inner.chars().all(arrow) {
        return Some(Mark { arrow: inner, label: "" });
    }
    if token.len() > 64 || token.contains('@') {
        return None;
    }
    if token.ends_any("<>") && !token.starts_with('<') {
        let head = token.trim_end_any("<>").len();
        return Some(Mark { arrow: &token[head..], label: "" });
    }
    let is_time = first.is_ascii_digit() && token.contains_any(":.");
    if token.ends_any("])|}") || is_time {
        return Some(Mark::default());
    }
    token.ends_with(':').then_some(Mark { arrow: "", label: token })
}

/// Lines of a tree: `└──220 mx.example.com`.
fn is_drawing(c: char) -> bool {
    ('\u{2500}'..='\u{257f}').contains(&c)
}

/// The length of the quote that opens a literal: `'`, `"`, `b'`, `b"`.
fn opening_quote(words: &[u8]) -> usize {
    match words {
        [b'b', b'\'' | b'"', ..] => 2,
        [b'\'' | b'"', ..] => 1,
        _ => 0,
    }
}

/// The length of a line without its blanks, closing quotes and line ends as debug logs show them: `\r\n'`, `^M`.
fn trimmed_end(words: &str) -> usize {
    let mut rest = words;
    loop {
        let before = rest.len();
        rest = rest.trim_end();
        for end in ["\\r\\n\"", "\\r\\n'", "\\r\\n", "\\n\"", "\\n", "\\r", "^M", "[CRLF]", "<CRLF>", "<br>", "<br />"]
        {
            // `354 End data with <CR><LF>.<CR><LF>` stays; an escaped end goes.
            rest = rest.strip_suffix(end).unwrap_or(rest);
        }
        if rest.len() == before {
            return rest.len();
        }
    }
}

fn is_plain(words: &str) -> bool {
    is_reply(words) || command(words).is_some()
}

/// `250 `, `250-`, `250` alone.
pub fn is_reply(words: &str) -> bool {
    reply_code(words).is_some()
}

/// The code that a line begins with, and whether more lines of the same reply follow.
pub fn reply_code(words: &str) -> Option<(u16, bool)> {
    let [a @ b'2'..=b'5', b @ b'0'..=b'7', c @ b'0'..=b'9', rest @ ..] = words.as_bytes() else { return None };
    let code = u16::from(a - b'0') * 100 + u16::from(b - b'0') * 10 + u16::from(c - b'0');
    match rest {
        [] | [b' ' | b'\t' | b'\\' | b'^' | b'"' | b'\'', ..] => Some((code, false)),
        [b'-', ..] => Some((code, true)),
        _ => None,
    }
}

/// The command that a line is (RFC 5321 §4.1.1, RFC 3207, RFC 4954, RFC 3030, RFC 2033).
pub fn command(line: &str) -> Option<Command> {
    const FIRST: &[u8] = b".EHLMRDBASQNV";
    if !FIRST.contains(&line.as_bytes().first()?.to_ascii_uppercase()) {
        return None;
    }
    // No verb is longer than STARTTLS.
    let verb_len = line.bytes().take(10).take_while(|b| b.is_ascii_alphabetic() || *b == b'.').count();
    if verb_len > 8 {
        return None;
    }
    let line = &line[..trimmed_end(line)];
    let line = line.strip_suffix(['\'', '"']).unwrap_or(line).trim_end();
    let verb_len = line.find_any(" :\t").unwrap_or(line.len());
    let verb = &line[..verb_len];
    let rest = line[verb_len..].trim();
    let words = rest.split_whitespace().count();
    let begins = |word: &str| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let is = |name: &str| verb.eq_ignore_ascii_case(name);
    if rest.starts_with(':') {
        return None;
    }
    match () {
        () if is(".") && words == 0 => Some(Command::EndOfData),
        () if is("EHLO") || is("HELO") || is("LHLO") => (words <= 1).then_some(Command::Ehlo),
        () if is("MAIL") && begins("FROM") => rest[4..].trim_start().starts_with(':').then_some(Command::Mail),
        () if is("RCPT") && begins("TO") => rest[2..].trim_start().starts_with(':').then_some(Command::Rcpt),
        () if is("DATA") && words == 0 => Some(Command::Data),
        () if is("BDAT") && rest.starts_by(&|c: char| c.is_ascii_digit()) => {
            Some(if rest.to_ascii_uppercase().ends_with("LAST") { Command::EndOfData } else { Command::Data })
        }
        () if is("AUTH") && words > 0 => is_mechanism(rest).then_some(Command::Auth),
        () if is("STARTTLS") && words == 0 => Some(Command::StartTls),
        () if is("QUIT") && words == 0 => Some(Command::Quit),
        () if is("RSET") && words == 0 => Some(Command::Rset),
        () if is("NOOP") && words == 0 => Some(Command::Noop),
        () if is("HELP") && words == 0 => Some(Command::Help),
        () if is("VRFY") && words == 1 => Some(Command::Vrfy),
        () if is("EXPN") && words == 1 => Some(Command::Expn),
        () if is("ETRN") && words == 1 => Some(Command::Etrn),
        () => None,
    }
}

/// A SASL mechanism (RFC 4422 §3.1), with or without credentials after it.
fn is_mechanism(rest: &str) -> bool {
    let name = rest.split_whitespace().next().unwrap_or("");
    const KNOWN: List = list!["PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER", "EXTERNAL", "NTLM", "GSSAPI", "ANONYMOUS"];
    KNOWN.has_any_case(name)
        || name.contains('-') && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
}
