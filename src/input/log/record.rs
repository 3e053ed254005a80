//! The lines of a log as records: what a logger put before them, and lines that belong together.

use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::list::{List, list};
use std::ops::Range;

/// One entry of a log.
#[derive(Clone, Debug)]
pub struct Record<'a> {
    pub text: &'a Text,
    /// What the program said, as a part of the text.
    pub range: Range<usize>,
    /// The host that logged it.
    pub host: Option<&'a str>,
    /// `postfix/smtp`, `sm-mta`; without the process id.
    pub program: Option<&'a str>,
    pub stamped: bool,
}

impl<'a> Record<'a> {
    pub fn words(&self) -> &'a str {
        &self.text.as_str()[self.range.clone()]
    }

    /// A part of [`words`](Record::words) as a place in the text.
    pub fn place(&self, part: Range<usize>) -> Range<usize> {
        self.range.start + part.start..self.range.start + part.end
    }

    pub fn part(&self, part: Range<usize>) -> Text {
        self.text.part(self.place(part))
    }
}

/// Splits a text into records. Where lines have a time or a program before them, a line without belongs to the one above.
pub fn read(text: &Text) -> impl Iterator<Item = Record<'_>> {
    let string = text.as_str();
    let mut lines = reply::lines(string);
    let mut current: Option<Record<'_>> = None;
    let mut stamped = false;
    let mut open = 0i32;
    std::iter::from_fn(move || {
        for line in lines.by_ref() {
            let words = &string[line.clone()];
            if words.trim().is_empty() {
                open = 0;
                continue;
            }
            let record = head(text, line.clone());
            let is_new = record.stamped || record.program.is_some();
            let parens = words.bytes().fold(0, |sum, b| sum + i32::from(b == b'(') - i32::from(b == b')'));
            match &mut current {
                Some(current) if !is_new && (stamped || open > 0) => {
                    current.range.end = line.end;
                    open += parens;
                }
                _ => {
                    open = parens;
                    stamped |= is_new;
                    if let Some(whole) = current.replace(record) {
                        return Some(whole);
                    }
                }
            }
        }
        current.take()
    })
}

/// Tokens before the words of a record: container, priority, date, time, host, program.
const MAX_HEAD: usize = 12;

fn head(text: &Text, line: Range<usize>) -> Record<'_> {
    let string = text.as_str();
    let mut record = Record { text, range: line.clone(), host: None, program: None, stamped: false };
    let mut host = None;
    let mut syslog = false;
    let mut at = line.start;
    for _ in 0..MAX_HEAD {
        at += string[at..line.end].len() - string[at..line.end].trim_start().len();
        let len = string[at..line.end].find(char::is_whitespace).unwrap_or(line.end - at);
        let token = &string[at..at + len];
        if is_stamp(token) {
            record.stamped = true;
            // RFC 5424 §6: priority and version in one token.
            syslog |= token.starts_with('<');
            record.range.start = at + len;
        } else if let Some(program) = program(token).filter(|name| record.stamped || !is_command_line(name)) {
            record.program = Some(program);
            record.host = host;
            record.range.start = at + len;
            break;
        } else if syslog && host.is_some() && is_host(token) {
            record.program = Some(token);
            record.host = host;
            record.range.start = at + len + procid_len(&string[at + len..line.end]);
            break;
        } else if is_level(token) {
            record.range.start = at + len;
        } else if host.is_none()
            && is_host(token)
            && (record.stamped || string[at + len..line.end].trim_start().starts_with('|'))
        {
            host = Some(token).filter(|_| record.stamped);
        } else if matches!(token, "|" | "stdout" | "stderr" | "F" | "P" | "-") {
            record.range.start = at + len;
            host = host.filter(|_| record.stamped);
        } else {
            break;
        }
        at += len;
    }
    if record.program.is_some() {
        record.range.start += own_stamp_len(&string[record.range.clone()]);
    }
    let blanks = string[record.range.clone()].len() - string[record.range.clone()].trim_start().len();
    record.range.start += blanks;
    record
}

/// The date and the time that a program puts before its words although a logger has put some already, as Exim does.
fn own_stamp_len(words: &str) -> usize {
    let mut at = 0;
    for (count, sign) in ["-", ":", "+-"].into_iter().enumerate() {
        let place = next_token(words, at);
        let token = &words[place.clone()];
        if !token.contains_any(sign) || !is_stamp(token) {
            // Only the zone may be missing.
            return if count == 2 { at } else { 0 };
        }
        at = place.end;
    }
    at
}

/// The token after the blanks from a place on; empty where nothing follows it.
fn next_token(words: &str, at: usize) -> Range<usize> {
    let start = words.len() - words[at..].trim_start().len();
    start..start + words[start..].find(char::is_whitespace).unwrap_or(0)
}

/// ` 592 - -` or ` 592 ID [data]` between program and words (RFC 5424 §6.2.6, §6.3).
fn procid_len(words: &str) -> usize {
    let mut at = 0;
    for _ in 0..3 {
        let place = next_token(words, at);
        let token = &words[place.clone()];
        let is_field = token == "-" || token.bytes().all(|b| b.is_ascii_digit()) || token.starts_with('[');
        if token.is_empty() || !is_field {
            break;
        }
        at = place.end;
    }
    at
}

/// How bad a logger finds it; BusyBox puts the facility before: `mail.err`.
fn is_level(token: &str) -> bool {
    const LEVELS: List = list!["DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "CRIT", "CRITICAL"];
    const OF_MAIL: List = list!["debug", "info", "notice", "warn", "err", "crit", "alert", "emerg"];
    LEVELS.has(token.trim_any("[]:")) || token.strip_prefix("mail.").is_some_and(|level| OF_MAIL.has(level))
}

fn is_host(token: &str) -> bool {
    token.len() < 64 && token.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '/'))
}

/// Dates and times as loggers write them, month names, zones, TAI64N labels, priorities.
fn is_stamp(token: &str) -> bool {
    let token = token.trim_start_any("[\"").trim_end_any("],\"");
    let bytes = token.as_bytes();
    // A time alone: `2026-11-23T12:00:01.000Z,,EX01,…` is a row of a table.
    if token.split_once(',').is_some_and(|(_, rest)| rest.is_empty() || !rest.bytes().all(|b| b.is_ascii_digit())) {
        return false;
    }
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let after = bytes.get(digits).copied();
    const NAMES: &str = "JanFebMarAprMayJunJulAugSepOctNovDecMonTueWedThuFriSatSun";
    match bytes {
        [b'@', b'4', b'0', ..] => token.len() >= 17,
        [b'<', rest @ ..] => rest.first().is_some_and(u8::is_ascii_digit) && token.contains('>') && token.len() < 12,
        [b'+' | b'-', rest @ ..] => {
            matches!(rest.len(), 4 | 5) && rest.iter().all(|b| b.is_ascii_digit() || *b == b':')
        }
        _ if token.len() == 3 && token.is_ascii() => NAMES.as_bytes().chunks(3).any(|name| name == bytes),
        _ => match (digits, after) {
            (1 | 2, None) => true,
            (4, None) => token.starts_with("20") || token.starts_with("19"),
            (10 | 13, None | Some(b'.')) => true,
            (1 | 2, Some(b':' | b'/')) | (4, Some(b'/')) => bytes.get(digits + 1).is_some_and(u8::is_ascii_digit),
            (4, Some(b'-')) => bytes.get(7) == Some(&b'-') && bytes.get(8).is_some_and(u8::is_ascii_digit),
            (2, Some(b'-' | b'.')) => bytes.get(5) == bytes.get(2) && bytes.get(6).is_some_and(u8::is_ascii_digit),
            _ => false,
        },
    }
}

/// The program of `postfix/smtp[592]:`, `sendmail[1]:`, `dovecot:`.
fn program(token: &str) -> Option<&str> {
    let tag = token.strip_suffix(':')?;
    let (name, pid) = match tag.split_once('[') {
        Some((name, pid)) => (name, pid.strip_suffix(']')?),
        None => (tag, ""),
    };
    let is_pid = pid.bytes().all(|b| b.is_ascii_hexdigit() || b == b'.');
    let is_known = is_mail_program(name);
    (is_pid && is_known && is_host(name) && name.len() < 48).then_some(name)
}

/// Programs that print their errors with the same `name: ` before them that a logger would put there.
fn is_command_line(name: &str) -> bool {
    matches!(name, "msmtp" | "ssmtp" | "esmtp" | "fetchmail")
}

/// Programs of which everybody knows that they are about mail; the first part of the name decides.
pub fn is_mail_program(name: &str) -> bool {
    const NAMES: List = list![
        "postfix",
        "sendmail",
        "sm-mta",
        "sm-msp-queue",
        "exim",
        "exim4",
        "qmail",
        "smtpd",
        "dovecot",
        "amavis",
        "amavisd",
        "rspamd",
        "opendkim",
        "opendmarc",
        "procmail",
        "maildrop",
        "fetchmail",
        "msmtp",
        "dma",
        "haraka",
        "spamd",
        "postgrey",
        "policyd-spf",
        "queue",
        "zone-mta",
        "mimedefang",
        "MailScanner",
        "lmtp",
        "lda",
        "cyrus",
        "courier",
        "courierd",
        "courieresmtp",
        "mta",
        "kumod",
        "pmta",
        "ssmtp",
        "esmtp",
        "nullmailer",
        "masqmail",
        "mailfromd",
        "milter-greylist",
    ];
    let first = name.split(&['/', '.'][..]).next().unwrap_or(name);
    NAMES.has(first) || name.starts_with("postfix") || name.starts_with("qmail")
}
