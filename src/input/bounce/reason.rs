//! What a part of a bounce says of one recipient: the server's words without the wrapper that the reporting system
//! puts around them, and what the wrapper tells of the command and the host.

use super::address;
use super::marks::{self, BOUNCE, END, NESTED, REASON};
use super::page::{Line, Page};
use crate::decoding::Remote;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::{Command, Reply, Text};
use crate::list::{Table, table};
use std::ops::Range;

/// What was said, and how.
#[derive(Clone, Debug, Default)]
pub struct Reason {
    pub reply: Reply,
    pub command: Option<Command>,
    pub remote: Remote,
    /// Where the server's words begin.
    pub start: usize,
    /// A phrase announces the words.
    pub announced: bool,
    /// The phrase says that they are the server's own: `The response was:`.
    pub quoted: bool,
}

impl Reason {
    /// How much it tells: a code that refuses most, a mere consequence of another refusal least.
    pub fn weight(&self) -> u8 {
        let said = u8::from(self.announced) + u8::from(self.quoted);
        weight(&self.reply) + if self.reply.text.is_empty() { 0 } else { 3 * said }
    }
}

/// How much a reply tells.
pub fn weight(reply: &Reply) -> u8 {
    if is_consequence(reply) {
        return 1;
    }
    let refuses = reply.code.is_some_and(|code| code.value >= 400);
    9 * u8::from(refuses)
        + 4 * u8::from(reply.enhanced.is_some_and(|status| status.value.class != 2))
        + u8::from(!reply.text.is_empty())
}

/// Whether a reply only follows from another: no recipient was accepted, or the queue time ran out.
pub fn is_consequence(reply: &Reply) -> bool {
    let words = reply.text.as_str();
    let says = |phrase: &str| marks::contains(head(words), phrase);
    let status = reply.enhanced.map(|status| (status.value.subject, status.value.detail));
    match reply.code.map(|code| code.value) {
        Some(503) => says("rcpt") || says("recipient") || says("sequence"),
        Some(554) if says("no valid recipients") => true,
        Some(421) if says("too many errors") => true,
        _ => status == Some((4, 7)) && (says("expired") || says("delayed") || words.is_empty()),
    }
}

/// The beginning of a text, enough for a wrapper.
pub fn head(words: &str) -> &str {
    words.char_indices().nth(240).map_or(words, |(at, _)| &words[..at])
}

/// Reads a paragraph.
pub fn read(page: &Page, range: Range<usize>) -> Reason {
    read_after(page, range, 0)
}

/// Reads a paragraph after a phrase with these flags that announces it; 0 for none.
pub fn read_after(page: &Page, range: Range<usize>, announced: u16) -> Reason {
    if let Some(reason) = transcript(page, range.clone()) {
        return reason;
    }
    let whole = page.text.as_str();
    if let Some(start) = after_exchange(page.words(range.clone())) {
        let reply = reply::parse(page.text, range.start + start..range.end);
        if reply.code.is_some_and(|code| code.value >= 400) {
            return Reason { reply, start: range.start + start, announced: true, ..Reason::default() };
        }
    }
    let stop = end_of_reply(page, &range);
    let mut reason = Reason { announced: announced != 0, quoted: announced & BOUNCE != 0, ..Reason::default() };
    let start = start_of_reply(page, range.start..stop.start, &mut reason);
    let (start, end) = unwrapped(whole, start, end_of_field(page, start, stop.start));
    reason.start = start;
    let tail = command_in_brackets(&whole[start..end]);
    let end = tail.map_or(end, |(_, len)| end - len);
    if is_host_alone(&whole[start..end]) {
        reason.start = end;
        return reason;
    }
    reason.reply = without_labels(page, refusal(page.text, start..end), start..end);
    let wrapper = &whole[range.start..start];
    let names_host = reason.reply.code.is_none() && !has_letters(wrapper);
    let (host, ip) = address::host(if names_host {
        head(&whole[start..end])
    } else {
        before_code(wrapper, &whole[start..end], &reason)
    });
    reason.remote = Remote { host, ip };
    reason.command = command_after(&whole[stop.start..range.end])
        .or_else(|| stage(wrapper))
        .or_else(|| stage_of_verdict(head(&whole[start..end])))
        .or(tail.map(|(command, _)| command));
    reason
}

/// Where the remote server's words begin that Exchange 5.5 puts after its own:
/// `MSEXCH:IMS:Example:NORTH:MX0 3550 (000B09B6) 550 User unknown`.
fn after_exchange(words: &str) -> Option<usize> {
    let at = words.find_words("MSEXCH:")?;
    let number = at + words[at..].find('(')? + 1;
    let end = number + words[number..].find(')').filter(|&len| len == 8)?;
    words[number..end].bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(end + 1)
}

/// The reply, or the refusal inside a greeting, `220-mx.example.com 421 4.2.1 Service refused`, or inside the verdict that
/// the time ran out, `554 4.4.7 Message expired <421 4.4.2 Connection timed out>`.
fn refusal(text: &Text, range: Range<usize>) -> Reply {
    let reply = reply::parse(text, range.clone());
    if reply.code.is_some_and(|code| code.value < 300)
        && let Some(code) = reply::find(&text.as_str()[range.clone()])
    {
        let inner = reply::parse(text, range.start + code.end..range.end);
        if inner.code.is_some_and(|code| code.value >= 400) && inner.enhanced.is_some() {
            return inner;
        }
    }
    if is_consequence(&reply)
        && let Some(at) =
            text.as_str()[range.clone()].find_words("<4").or_else(|| text.as_str()[range.clone()].find_words("<5"))
    {
        let end =
            text.as_str()[range.clone()].rfind('>').filter(|&end| end > at).map_or(range.end, |end| range.start + end);
        let inner = reply::parse(text, range.start + at + 1..end);
        if inner.code.is_some() && inner.enhanced.is_some() {
            return inner;
        }
    }
    reply
}

/// The wrapper, with the words before the code where nothing announces the reply: `host mx.example.com [192.0.2.25]: 550`.
fn before_code<'a>(wrapper: &'a str, words: &'a str, reason: &Reason) -> &'a str {
    if has_letters(wrapper) || reason.announced {
        return wrapper;
    }
    let code = reason.reply.code.map(|code| code.value.to_string());
    code.and_then(|code| words.find_words(&code)).map_or(wrapper, |at| &words[..at])
}

/// Without a label between code and words, `550, ERROR_CODE :5.1.1 User unknown`, or an open bracket at the end that
/// held the status, `No such account <mx.example.com #5.1.1>`.
fn without_labels(page: &Page, mut reply: Reply, range: Range<usize>) -> Reply {
    let code_end = reply.code.map_or(usize::MAX, |code| code.span.end);
    let label = page
        .marks_in(range.clone())
        .iter()
        .find(|mark| mark.is(REASON) && page.text.span(mark.at..mark.end()).start >= code_end);
    if let Some(mark) = label.filter(|mark| page.text.span(mark.at..mark.end()).start <= code_end + 3) {
        let words = reply::parse(page.text, mark.end()..range.end);
        reply = Reply { code: reply.code, enhanced: words.enhanced.or(reply.enhanced), text: words.text };
    }
    // What is left of a bracket, a list or a table: `): User unknown`, `| User unknown |`.
    let words = reply.text.as_str();
    let start = words.len() - words.trim_start_any("-|.,):; ").len();
    let end = start.max(words.trim_end_any("-+|* ").len());
    let quoted = words[start..end].strip_prefix('\'').and_then(|words| words.strip_suffix('\''));
    let (start, end) = quoted.map_or((start, end), |_| (start + 1, end - 1));
    if start > 0 || end < words.len() {
        reply.text = reply.text.part(start..end);
    }
    // What closes a quotation or an element that was opened before the code.
    let words = reply.text.as_str();
    let closing = match words.matches('"').count() {
        1 => words.trim_end_matches('.').strip_suffix('"').map(str::len),
        _ => words.find_words("</"),
    };
    if let Some(len) = closing {
        reply.text = reply.text.part(0..len);
    }
    // Exim's own verdict after the last reply.
    if let Some(said) = reply.text.as_str().strip_suffix(": retry timeout exceeded").filter(|_| reply.code.is_some()) {
        reply.text = reply.text.part(0..said.len());
    }
    let words = reply.text.as_str();
    if let Some(open) = words.rfind_words(" <").filter(|&open| !words[open..].contains('>') && reply.enhanced.is_some())
    {
        reply.text = reply.text.part(0..open);
    }
    reply
}

/// `host mx.example.com [192.0.2.25]`: a wrapper around nothing, as Exim's notices of a delay have it.
fn is_host_alone(words: &str) -> bool {
    marks::begins(words, "host ") && words.ends_with(']') && words.split_whitespace().count() < 4
}

fn has_letters(words: &str) -> bool {
    words.bytes().any(|b| b.is_ascii_alphabetic())
}

/// Where the server's words end: the first phrase that follows them, or the end of the range.
fn end_of_reply(page: &Page, range: &Range<usize>) -> Range<usize> {
    let mut end = range.end;
    for mark in page.marks_in(range.clone()).iter().rev() {
        // `(state 14)` and the like may stand anywhere; `(in reply to` counts from its last place.
        if mark.is(END) && page.words(range.start..mark.at).trim().len() > 3 {
            end = mark.at;
        }
    }
    end..range.end
}

/// Where the words end that stand after a label: before the next line that begins with one.
fn end_of_field(page: &Page, start: usize, end: usize) -> usize {
    let line = page.line_at(start);
    let Some(head) = page.lines.get(line).filter(|line| line.start < start) else { return end };
    if !is_label(page.words(head.start..start).trim_end()) {
        return end;
    }
    let begins = |line: &&Line| {
        let words = page.words(line.range());
        is_label(words[..words.find_words(": ").map_or(words.len(), |at| at + 1)].trim_end())
    };
    page.lines[line + 1..]
        .iter()
        .take_while(|line| line.start < end)
        .find(begins)
        .map_or(end, |line| line.start.max(start))
}

/// `Server response:`
fn is_label(words: &str) -> bool {
    words.len() < 30
        && words.starts_by(&|c: char| c.is_uppercase())
        && words.strip_suffix(':').is_some_and(|label| label.chars().all(|c| c.is_alphabetic() || " -_".has_char(c)))
}

/// Where the server's words begin: after the last phrase that announces them before the code.
fn start_of_reply(page: &Page, range: Range<usize>, reason: &mut Reason) -> usize {
    let code = reply::parse(page.text, range.clone()).code.map(|code| code.span.start);
    let announced = reason.announced;
    let mut start = range.start;
    for mark in page.marks_in(range.clone()).iter().filter(|mark| mark.is(REASON)) {
        let before_code = code.is_none_or(|code| page.text.span(mark.at..mark.end()).start < code);
        let inner = mark.is(NESTED) && reply::parse(page.text, mark.end()..range.end).code.is_some();
        // Without a code the first announcement counts, and one of the server's own words more than any other.
        let quoted = mark.is(BOUNCE);
        let late = code.is_none() && reason.announced && (announced || !quoted || reason.quoted);
        if (before_code && !late || inner) && !page.words(mark.end()..range.end).trim().is_empty() {
            start = mark.end();
            reason.announced = true;
            reason.quoted |= quoted;
        }
    }
    if reason.announced && code.is_some() {
        start += after_wrapper(page.words(start..range.end));
        start += repeated_by_host(page.words(start..range.end));
    }
    start
}

/// Skips what stands between the announcement and the reply on the same wrapper: Exim's
/// `RCPT TO:<x>: host mx [IP]: 550`, dma's `RCPT TO:\n550`.
fn after_wrapper(words: &str) -> usize {
    let begins_with_code = |words: &str| {
        let code = words.trim_start_any(" \t\r\n\"'").as_bytes();
        matches!(code, [b'4' | b'5', b'0'..=b'9', b'0'..=b'9', rest @ ..]
            if !rest.first().is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'.'))
    };
    if begins_with_code(words) {
        return 0;
    }
    let mut at = 0;
    while let Some(len) = words[at..].find_any(":\n") {
        let next = &words[at + len + 1..];
        let skipped = next.len() - next.trim_start_any(" \t\r\n\"'").len();
        at += len + 1;
        if begins_with_code(next) {
            return at + skipped;
        }
        if words[..at].len() > 400 {
            break;
        }
    }
    0
}

/// `(expanded from <jan@example.com>): `, `(ultimately generated from jan@example.com)`: how the address came about.
fn forwarding(words: &str) -> Option<usize> {
    let is_one = ["(expanded from", "(ultimately generated from", "(was addressed to"]
        .iter()
        .any(|phrase| marks::begins(words, phrase));
    words.find(')').filter(|&at| is_one && at < 400 && at + 1 < words.len()).map(|at| at + 1)
}

/// Exim's lines in the wrong order repeat the reply: `550 no` and then `host mx.example.com [192.0.2.1]: 550 no`.
fn repeated_by_host(words: &str) -> usize {
    let Some(at) = words.rfind_words("\nhost ") else { return 0 };
    let said = words[at..].find_words("]: ").map(|len| at + len + 3);
    said.filter(|&said| words[said..].starts_with(&words[..3.min(words.len())])).unwrap_or(0)
}

/// Without the quotes and brackets around the words.
fn unwrapped(whole: &str, mut start: usize, mut end: usize) -> (usize, usize) {
    // More layers than these are no wrapper's.
    for _ in 0..8 {
        let words = &whole[start..end];
        start += words.len() - words.trim_start_by(&|c: char| c.is_whitespace() || c == ':' || c == '-').len();
        end = start + whole[start..end].trim_end().len();
        let words = &whole[start..end];
        if let Some(len) = forwarding(words) {
            start += len;
            continue;
        }
        let Some(open) = words.chars().next().filter(|c| "'\"[(<“".has_char(*c)) else { break };
        let close = match open {
            '[' => ']',
            '(' => ')',
            '<' => '>',
            '“' => '”',
            quote => quote,
        };
        // `[192.0.2.1] is blocked`, `<jan@example.com>... User unknown`: brackets that belong to the words.
        let inner = &words[open.len_utf8()..];
        // A quoted reply ends at the quote, whatever the wrapper says after it.
        if open == '"'
            && inner.starts_by(&|c: char| c.is_ascii_digit())
            && let Some(at) = inner.find('"')
        {
            start += open.len_utf8();
            end = start + at;
            break;
        }
        let Some(at) = inner.rfind(close) else {
            start += open.len_utf8();
            continue;
        };
        let tail = &words[open.len_utf8() + at + close.len_utf8()..];
        if !tail.trim().trim_any(".,;)]>").is_empty() || words[open.len_utf8()..].starts_with(open) {
            break;
        }
        if matches!(open, '<' | '[') && !words[open.len_utf8()..].contains(' ') {
            break;
        }
        start += open.len_utf8();
        end = start + at;
    }
    let words = &whole[start..end];
    let words = words.trim_end();
    let words = words.strip_suffix("#SMTP#").unwrap_or(words);
    let words = words.strip_suffix("##").unwrap_or(words).trim_end();
    // `(reason: 550 User unknown)`: the bracket was opened before the announcement.
    let unmatched =
        |open: char, close: char| words.ends_with(close) && words.matches(close).count() > words.matches(open).count();
    let closes = unmatched('(', ')') || unmatched('[', ']') || unmatched('<', '>');
    (start, start + words.len() - usize::from(closes))
}

/// The command in what follows a reply: `(in reply to end of DATA command)`.
fn command_after(words: &str) -> Option<Command> {
    let at = marks::prefix(words, "(in reply to")?;
    command(&words[at..])
}

/// A command by its name in the words of a wrapper, whichever comes first.
pub fn command(words: &str) -> Option<Command> {
    const NAMES: Table<Command> = table![
        "end of data" => Command::EndOfData,
        "end-of-data" => Command::EndOfData,
        "final data" => Command::EndOfData,
        "transfer of mail text" => Command::EndOfData,
        "after i sent the message" => Command::EndOfData,
        "pipelined data" => Command::Data,
        "data" => Command::Data,
        "bdat" => Command::EndOfData,
        "rcpt" => Command::Rcpt,
        "mail from" => Command::Mail,
        "mail_from" => Command::Mail,
        "mail command" => Command::Mail,
        "starttls" => Command::StartTls,
        "ehlo" => Command::Ehlo,
        "helo" => Command::Ehlo,
        "lhlo" => Command::Ehlo,
        "auth" => Command::Auth,
        "initial connection" => Command::Connect,
        "greeting" => Command::Connect,
        "quit" => Command::Quit,
        "rset" => Command::Rset,
    ];
    let words = words.char_indices().nth(120).map_or(words, |(at, _)| &words[..at]);
    words
        .char_indices()
        .filter(|&(at, _)| at == 0 || !words[..at].ends_with(char::is_alphanumeric))
        .find_map(|(at, _)| NAMES.find(&|name| marks::begins(&words[at..], name)).map(|(_, command)| command))
}

/// The command that the words before a reply tell of.
pub fn stage(wrapper: &str) -> Option<Command> {
    const PHRASES: Table<Option<Command>> = table![
        "does not like recipient" => Some(Command::Rcpt),
        "but sender was rejected" => Some(Command::Mail),
        "but greeting failed" => Some(Command::Connect),
        "but my name was rejected" => Some(Command::Ehlo),
        "failed after i sent the message" => Some(Command::EndOfData),
        "failed on data command" => Some(Command::Data),
        "refused to talk to me" => Some(Command::Connect),
        "did not like our connect" => Some(Command::Connect),
        "did not like our" => None,
        "from remote mail server after" => None,
        "from remote mailer after" => None,
        "from remote server after" => None,
        "from remote server in" => None,
        "from remote server for" => None,
        "smtp error," => None,
        "sent:" => None,
        "sent <<<" => None,
        "error following" => None,
        "smtp:" => None,
        "rcpt to generated" => Some(Command::Rcpt),
    ];
    let wrapper = last(wrapper, 600);
    wrapper.char_indices().rev().find_map(|(at, _)| {
        PHRASES.iter().find_map(|(phrase, known)| {
            let len = marks::prefix(&wrapper[at..], phrase)?;
            known.or_else(|| command(&wrapper[at + len..]))
        })
    })
}

/// The stage at which the reporter itself gave up, without any reply.
fn stage_of_verdict(words: &str) -> Option<Command> {
    const PHRASES: Table<Command> = table![
        "connect to" => Command::Connect,
        "delivery temporarily suspended: connect to" => Command::Connect,
        "sorry, i wasn't able to establish an smtp connection" => Command::Connect,
    ];
    if let Some(at) = words
        .find_words("while ")
        .filter(|_| marks::contains(words, "lost connection with") || marks::contains(words, "timed out while"))
    {
        return command(&words[at..]);
    }
    PHRASES.find(&|phrase| marks::begins(words, phrase)).map(|(_, command)| command)
}

/// Yahoo's `[RCPT_TO]` and SendGrid's `in RCPT TO` at the end of a reply, and their length.
fn command_in_brackets(words: &str) -> Option<(Command, usize)> {
    let tail = last(words, 14);
    let at = tail.rfind_words(" in ").map(|at| at + 4).or_else(|| tail.rfind('[').map(|at| at + 1))?;
    let is_name = tail[at..].bytes().all(|b| b.is_ascii_uppercase() || b" _]".contains(&b));
    let open = tail[..at].trim_end_any("[ ");
    let open = open.strip_suffix("in").unwrap_or(open).trim_end().len();
    command(&tail[at..]).filter(|_| is_name).map(|command| (command, tail.len() - open))
}

fn last(words: &str, len: usize) -> &str {
    words.char_indices().rev().nth(len).map_or(words, |(at, _)| &words[at..])
}

/// Adds what the server said on a line of a transcript, `<<< 550 …`, to what was heard before; `false` where the line is
/// none of the server's.
pub fn hears(page: &Page, line: &Line, heard: &mut Text) -> bool {
    let Some(said) = after_arrow(page.words(line.range()), "<<<", "<-- ") else { return false };
    if !heard.is_empty() {
        heard.push("\n", page.text.span(line.start..line.start));
    }
    heard.push_part(page.text, line.end - said.trim_start().len()..line.end);
    true
}

/// The words of one side of a session: `<<< 550 …`, `Mon 2026-03-02 09:15:02: [1001:1] <-- 550 …`.
fn after_arrow<'a>(words: &'a str, leading: &str, later: &str) -> Option<&'a str> {
    let stamped = || words.find_words(later).filter(|&at| at < 60).map(|at| &words[at + later.len()..]);
    words.strip_prefix(leading).or_else(stamped)
}

/// `>>> RCPT TO:<x>` and `<<< 550 …` lines: the most telling reply and the command before it.
fn transcript(page: &Page, range: Range<usize>) -> Option<Reason> {
    let mut best: Option<Reason> = None;
    let mut sent = None;
    let mut heard = Text::default();
    let first = page.line_at(range.start);
    let lines = page.lines[first..].iter().take_while(|line| line.start < range.end);
    for line in lines {
        let words = page.words(line.range());
        if hears(page, line, &mut heard) {
            continue;
        }
        keep(&mut best, &mut heard, sent, line.start);
        if let Some(said) = after_arrow(words, ">>>", "--> ") {
            sent = command(said.trim_start());
        }
    }
    keep(&mut best, &mut heard, sent, range.start);
    let mut best = best?;
    best.start = range.start;
    let (host, ip) = address::host(head(page.words(range)));
    best.remote = Remote { host, ip };
    Some(best)
}

fn keep(best: &mut Option<Reason>, heard: &mut Text, command: Option<Command>, start: usize) {
    if heard.is_empty() {
        return;
    }
    for reply in reply::parse_all(&std::mem::take(heard)) {
        if best.as_ref().is_none_or(|best| weight(&best.reply) < weight(&reply)) {
            *best = Some(Reason { reply, command, announced: true, start, ..Reason::default() });
        }
    }
}
