//! The reason that a log gives: another server's reply in the logging server's words, or those words alone.

use super::record::Record;
use crate::decoding::{Outcome, Remote};
use crate::input::notice::{Command, Notice, Reply, Setting};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::text::Text;
use std::ops::Range;

/// Reads a reason into a notice: reply, command, remote; without a reply, the words are its context.
pub fn read(record: &Record<'_>, reason: Range<usize>) -> Notice {
    let mut notice = notice(record);
    // A line cut off right after the mark.
    let reason = reason.start.min(reason.end)..reason.end;
    let words = &record.words()[reason.clone()];
    notice.command = command_in(words);
    let (start, greeting) = reply_start(words);
    notice.remote = remote_in(if start > 0 { &words[..start] } else { words });
    let end = reply_end(words, start);
    let said = record.part(reason.start + start..reason.start + end);
    let reply = reply::parse(&said, 0..said.len());
    if start > 0 || reply.code.is_some() {
        if start == 0 {
            // Hosts in the reply are the other server's words.
            notice.remote = Remote::default();
        }
        notice.reply = reply;
        notice.command = notice.command.or(greeting.then_some(Command::Connect));
        return notice;
    }
    notice.reply = Reply { text: Text::default(), ..reply };
    notice.context = said;
    notice
}

/// What every notice of a log has.
pub fn notice(record: &Record<'_>) -> Notice {
    Notice { reporter: record.host.map(str::to_string), setting: Setting::Server, ..Notice::default() }
}

/// Where the reply begins, and whether it answers the connection.
fn reply_start(words: &str) -> (usize, bool) {
    if let Some(at) = words.find_words(" refused to talk to me: ") {
        return (at + " refused to talk to me: ".len(), true);
    }
    if let Some(at) = words.find_words(" said: ") {
        return (at + " said: ".len(), false);
    }
    // Exim: `SMTP error from remote mail server after RCPT TO:<jan@example.net>: 550 …`, with `host mx [ip]: ` in old ones.
    if let Some(after) = ["remote mail server after ", "remote mailer after ", "] failed after ", "greeting at "]
        .iter()
        .find_map(|mark| words.find_words(mark))
    {
        let code = words[after..].places_of(": ").map(|at| after + at + 2).find(|&at| begins_with_code(&words[at..]));
        if let Some(at) = code {
            return (at, false);
        }
    }
    for mark in
        ["Upstream error: ", "rejected: ", "responded with: \"", "responded with: ", "error: ", "response: ", "smtp;"]
    {
        if let Some(at) = words.find_words(mark)
            && begins_with_code(words[at + mark.len()..].trim_start())
        {
            return (at + mark.len(), false);
        }
    }
    (0, false)
}

fn begins_with_code(words: &str) -> bool {
    matches!(words.as_bytes(), [b'2'..=b'5', b'0'..=b'7', b'0'..=b'9', b' ' | b'-' | b'\t', ..])
}

/// Where the reply ends: before `(in reply to RCPT TO command)`.
fn reply_end(words: &str, start: usize) -> usize {
    // Exchange: `responded with: "421 4.2.1 Unable to connect." Attempted failover …`.
    if words[..start].ends_with('"')
        && let Some(quote) = words[start..].find('"')
    {
        return start + quote;
    }
    words[start..]
        .rfind_words("(in reply to ")
        .map_or(words.len(), |at| start + words[start..start + at].trim_end().len())
}

/// The command that a log names: `in reply to MAIL FROM command`, `while sending RCPT TO`, `after end of data:`.
pub fn command_in(words: &str) -> Option<Command> {
    const LEADS: &[&str] = &[
        "in reply to ",
        "while sending ",
        "while performing the ",
        "while receiving the ",
        "server after ",
        "mailer after ",
        "timeout after ",
        "closed connection in response to ",
        "] failed after ",
    ];
    let name = LEADS.iter().find_map(|lead| words.rfind_words(lead).map(|at| &words[at + lead.len()..]))?;
    Command::named(name.strip_prefix("pipelined ").unwrap_or(name))
}

/// The host that a reason names: `host mx.example.net[192.0.2.1] said`, `connect to mx.example.net[192.0.2.1]:25:`.
fn remote_in(words: &str) -> Remote {
    const LEADS: &[&str] = &[
        "host ",
        "connect to ",
        "connection with ",
        "conversation with ",
        "talking to ",
        "delivery to ",
        "deferred: ",
    ];
    let named = LEADS.iter().filter_map(|lead| words.find_words(lead).map(|at| at + lead.len()));
    named.map(|at| host(&words[at..])).find(|remote| remote.ip.is_some()).unwrap_or_default()
}

/// `mx.example.net[192.0.2.1]:25`, `mx.example.net. [192.0.2.1]`, `192.0.2.1 (mx.example.net)`, `[192.0.2.1]`.
pub fn host(words: &str) -> Remote {
    let mut remote = Remote::default();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '/');
    let mut rest = words;
    for _ in 0..2 {
        let in_brackets = rest.trim_start().starts_with('[');
        rest = rest.trim_start_any(" [(\"<");
        let end = rest.find_by(&|c| !is_part(c)).unwrap_or(rest.len());
        let token = rest[..end].trim_end_any(":.");
        let token = token.strip_prefix("IPv6:").unwrap_or(token);
        let (name, _) = token.split_once(':').unwrap_or((token, ""));
        if token.parse::<std::net::Ipv6Addr>().is_ok() {
            remote.ip.get_or_insert_with(|| token.to_string());
        } else if name.parse::<std::net::Ipv4Addr>().is_ok() {
            remote.ip.get_or_insert_with(|| name.to_string());
        } else if !in_brackets && is_host_name(name) && remote.host.is_none() {
            remote.host = Some(name.to_string());
        }
        rest = &rest[end..];
        if !rest.trim_start().starts_any("[(") {
            break;
        }
    }
    remote
}

fn is_host_name(name: &str) -> bool {
    !matches!(name, "" | "none" | "local" | "unknown" | "virtual" | "dovecot" | "private") && !name.contains('/')
}

/// What a reply says of the outcome where the log itself does not.
pub fn outcome(reply: &Reply) -> Option<Outcome> {
    let class =
        reply.code.map(|code| code.value / 100).or(reply.enhanced.map(|enhanced| u16::from(enhanced.value.class)))?;
    match class {
        2 => Some(Outcome::Delivered),
        4 => Some(Outcome::Delayed),
        5 => Some(Outcome::Failed),
        _ => None,
    }
}
