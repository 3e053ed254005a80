//! Events of mail services and logs in JSON: Amazon SES, SendGrid, Mailgun, Postmark, SparkPost, KumoMTA, and whoever names
//! things as they do; alone, in lists, one a line, wrapped in another service's message, or around a line of a log.
//!
//! No service is known by name. A recipient and an event that is about delivery make a finding, wherever in the object
//! they stand.

use super::json::{self, Value};
use super::record::Record;
use super::state::State;
use super::{Found, READERS, record, said};
use crate::decoding::{Cause, Outcome, Remote};
use crate::input::notice::{Command, Enhanced, Located, Notice, Passage, Reply, Setting};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::list::{List, list};

/// Reads a text that is JSON from its start; `None` where it is not, or tells of no delivery.
pub fn read(text: &Text) -> Option<State> {
    let string = text.as_str();
    let mut at = string.len() - string.trim_start().len();
    if !string[at..].starts_any("{[") {
        return None;
    }
    let mut state = State::default();
    let mut told = false;
    // A log of JSON lines ends at the first that is something else.
    while let Some((value, end)) = json::read(text, at) {
        if end <= at {
            break;
        }
        at = end;
        told |= value_events(&value, &mut state);
    }
    told.then_some(state)
}

/// A line of a log that holds an object: `mail kumod[12]: {"type":"Bounce",…}`.
pub fn line(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    let start = words.find_words("{\"")?;
    let (value, _) = json::read(record.text, record.range.start + start)?;
    let mut found = Vec::new();
    collect(&value, &Facts::default(), 0, &mut found);
    (!found.is_empty()).then_some(Found::Deliveries(found))
}

fn value_events(value: &Value, state: &mut State) -> bool {
    let mut found = Vec::new();
    collect(value, &Facts::default(), 0, &mut found);
    let told = !found.is_empty();
    found.into_iter().for_each(|(queue, notice)| state.add(queue, notice));
    told || logged_lines(value, state)
}

/// Docker's `{"log":"Nov 23 … postfix/smtp[1]: …\n"}`, journald's `{"MESSAGE":"…","SYSLOG_IDENTIFIER":"postfix/smtp"}`.
fn logged_lines(value: &Value, state: &mut State) -> bool {
    let values = match value {
        Value::Array(values) => {
            return values.iter().filter(|value| logged_lines(value, state)).count() > 0;
        }
        Value::Object(members) => members,
        Value::Scalar(_) => return false,
    };
    let member = |name: &str| {
        values.iter().find_map(|(key, value)| match value {
            Value::Scalar(text) if key.eq_ignore_ascii_case(name) => Some(text),
            _ => None,
        })
    };
    let Some(text) = ["log", "message", "msg", "line"].iter().find_map(|name| member(name)) else { return false };
    let host = member("_HOSTNAME").or(member("host")).map(Text::as_str);
    let program = member("SYSLOG_IDENTIFIER").or(member("program")).map(Text::as_str);
    let mut told = false;
    for mut record in record::read(text) {
        record.host = record.host.or(host);
        record.program = record.program.or(program.filter(|name| record::is_mail_program(name)));
        let found = READERS.iter().find_map(|read| read(&record));
        told |= found.is_some();
        match found {
            Some(Found::Delivery(queue, notice)) => state.add(queue, notice),
            Some(Found::Deliveries(all)) => all.into_iter().for_each(|(queue, notice)| state.add(queue, notice)),
            Some(Found::Expired(queue)) => state.expire(&queue),
            _ => {}
        }
    }
    told
}

/// What an object says about a delivery; what it does not say, the object around it may.
#[derive(Clone, Default)]
struct Facts<'a> {
    scalars: Vec<(String, &'a Text)>,
}

/// Names that mean the recipient, best first.
const RECIPIENTS: &[&str] = &["emailaddress", "rcptto", "recipient", "recipientaddress", "rcpt", "email", "to"];

/// Lists of recipients: objects with what became of each, or addresses alone.
const LISTS: List = list![
    "bouncedrecipients",
    "delayedrecipients",
    "complainedrecipients",
    "recipients",
    "destination",
    "recipient",
    "to"
];

/// Scalars of one object that are looked at; a mail's headers in an event need no more.
const MAX_SCALARS: usize = 400;

impl<'a> Facts<'a> {
    fn get(&self, names: &[&str]) -> Option<&'a Text> {
        let find = |name: &&str| self.scalars.iter().rev().find(|(key, text)| key == name && !text.is_empty());
        names.iter().find_map(|name| find(name).map(|(_, text)| *text))
    }

    fn gather(&mut self, value: &'a Value, name: &str) {
        match value {
            Value::Scalar(text) if self.scalars.len() < MAX_SCALARS && text.as_str() != "null" => {
                self.scalars.push((name.to_string(), text));
            }
            // The mail's own headers name people, not results.
            Value::Object(_) if matches!(name, "mail" | "headers" | "commonheaders") => {}
            Value::Object(members) => members.iter().for_each(|(key, value)| self.gather(value, &plain(key))),
            _ => {}
        }
    }
}

/// A name without its case, hyphens and underscores.
fn plain(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

/// The deepest wrapping: an event in a message of a queue in a message of a topic.
const MAX_WRAPPED: usize = 4;

fn collect<'a>(value: &'a Value, around: &Facts<'a>, wrapped: usize, found: &mut Vec<(String, Notice)>) {
    match value {
        Value::Scalar(text) => {
            // Amazon SNS has the event as a string: `"Message":"{\"eventType\":…}"`.
            if wrapped < MAX_WRAPPED
                && text.as_str().trim_start().starts_with('{')
                && let Some((inner, _)) = json::read(text, 0)
            {
                collect(&inner, &Facts::default(), wrapped + 1, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, around, wrapped, found)),
        Value::Object(members) => {
            let before = found.len();
            let mut facts = around.clone();
            facts.gather(value, "");
            lists(value, &facts, found);
            if found.len() > before {
                return;
            }
            if let Some(to) = facts.get(RECIPIENTS).filter(|text| text.as_str().contains('@')) {
                found.extend(event(&facts, to));
            }
            if found.len() == before {
                members.iter().for_each(|(_, value)| collect(value, &Facts::default(), wrapped, found));
            }
        }
    }
}

/// The lists of recipients in an object and the objects in it.
fn lists<'a>(value: &'a Value, facts: &Facts<'a>, found: &mut Vec<(String, Notice)>) {
    let Value::Object(members) = value else { return };
    for (key, value) in members {
        match value {
            Value::Array(values) if LISTS.has(&plain(key)) => {
                for value in values {
                    of_list(value, facts, found);
                }
            }
            Value::Object(_) if plain(key) != "mail" && plain(key) != "headers" => lists(value, facts, found),
            _ => {}
        }
    }
}

fn of_list<'a>(value: &'a Value, facts: &Facts<'a>, found: &mut Vec<(String, Notice)>) {
    match value {
        Value::Scalar(text) if text.as_str().contains('@') => found.extend(event(facts, text)),
        Value::Object(_) => {
            let mut own = facts.clone();
            own.gather(value, "");
            if let Some(to) = own.get(RECIPIENTS) {
                found.extend(event(&own, to));
            }
        }
        _ => {}
    }
}

fn event(facts: &Facts<'_>, to: &Text) -> Option<(String, Notice)> {
    let outcome = outcome(facts)?;
    let (reply, context) = reply(facts);
    let range = address(to.as_str());
    let recipient = Passage { words: to.as_str()[range.clone()].to_string(), span: to.span(range) };
    let remote = Remote {
        host: facts
            .get(&["mxhost", "remotemta", "mx", "name", "hostname"])
            .and_then(|text| said::host(text.as_str()).host)
            .filter(|host| host.contains('.')),
        ip: facts
            .get(&["remotemtaipaddress", "remotemtaip", "addr", "ipaddress"])
            .and_then(|text| said::host(text.as_str()).ip),
    };
    let reporter =
        facts.get(&["reportingmta"]).map(|text| text.as_str().rsplit(';').next().unwrap_or("").trim().to_string());
    let command = facts.get(&["command"]).and_then(|text| Command::named(text.as_str()));
    let notice = Notice {
        outcome: Some(outcome),
        hint: (outcome == Outcome::Reported).then_some(Cause::COMPLAINT),
        recipient: Some(recipient),
        reply,
        command,
        remote,
        reporter,
        context,
        setting: Setting::Server,
        ..Notice::default()
    };
    let queue = facts.get(&["sgmessageid", "messageid", "id"]).map_or(String::new(), |id| id.as_str().to_string());
    Some((queue, notice))
}

/// The address of `Jan <jan@example.net>`.
fn address(words: &str) -> std::ops::Range<usize> {
    reply::addresses(words).next().unwrap_or(0..words.len())
}

/// What the service calls the event; one that is not about delivery is none.
fn outcome(facts: &Facts<'_>) -> Option<Outcome> {
    let severity = facts.get(&["severity"]).map_or("", Text::as_str);
    for name in ["eventtype", "notificationtype", "recordtype", "event", "type", "action", "status", "state"] {
        let Some(word) = facts.get(&[name]) else { continue };
        let word = plain(word.as_str());
        let outcome = match word.as_str() {
            "bounce"
            | "bounced"
            | "hardbounce"
            | "softbounce"
            | "failed"
            | "failure"
            | "permanentfailure"
            | "permfail"
            | "dropped"
            | "reject"
            | "rejected"
            | "outofband"
            | "adminbounce"
            | "oob"
            | "expiration"
            | "expired"
            | "policyrejection"
            | "generationrejection"
            | "blocked"
            | "error" => Outcome::Failed,
            "deferred" | "delay" | "delayed" | "deliverydelay" | "deliverydelayed" | "transientfailure"
            | "tempfail" | "temporaryfailure" | "deferral" => Outcome::Delayed,
            "delivered" | "delivery" | "sent" => Outcome::Delivered,
            "complaint" | "spamreport" | "spamcomplaint" | "complained" | "feedback" => Outcome::Reported,
            _ => continue,
        };
        return Some(if outcome == Outcome::Failed && severity == "temporary" { Outcome::Delayed } else { outcome });
    }
    None
}

/// The reply, whole or in the parts that some services make of it, and words beside it.
fn reply(facts: &Facts<'_>) -> (Reply, Text) {
    const WORDS: &[&str] = &[
        "diagnosticcode",
        "smtpresponse",
        "rawreason",
        "response",
        "details",
        "content",
        "message",
        "reason",
        "error",
        "description",
    ];
    let begins = |text: &&Text| {
        let words = text.as_str().trim_start();
        let words = words.strip_prefix("smtp;").or(words.strip_prefix("SMTP;")).unwrap_or(words).trim_start();
        matches!(words.as_bytes(), [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..])
    };
    let replies = WORDS.iter().filter_map(|name| facts.get(&[name]));
    let whole = replies.clone().find(begins).or_else(|| replies.clone().next());
    let mut reply = whole.map_or_else(Reply::default, |text| {
        let start = text.as_str().find_words("smtp;").map_or(0, |at| at + "smtp;".len());
        reply::parse(text, start..text.len())
    });
    reply.code = reply.code.or_else(|| located(facts.get(&["code", "errorcode", "smtpcode", "responsecode"])?));
    let status = facts.get(&["enhancedcode", "enhancedstatuscode", "status", "dsn", "dsnstatus"]);
    reply.enhanced =
        reply.enhanced.or_else(|| reply::parse(status?, 0..status?.len()).enhanced).or_else(|| in_parts(facts));
    match reply.code.is_some() || reply.enhanced.is_some() {
        true => (reply, Text::default()),
        false => (Reply::default(), reply.text),
    }
}

fn located(text: &Text) -> Option<Located<u16>> {
    let value = text.as_str().trim().parse().ok().filter(|code| (200..600).contains(code))?;
    Some(Located { value, span: text.span(0..text.len()) })
}

/// KumoMTA: `"enhanced_code":{"class":5,"subject":1,"detail":1}`.
fn in_parts(facts: &Facts<'_>) -> Option<Located<Enhanced>> {
    let number = |name: &str| facts.get(&[name])?.as_str().parse::<u16>().ok();
    let class = facts.get(&["class"])?;
    let value = Enhanced { class: number("class")? as u8, subject: number("subject")?, detail: number("detail")? };
    matches!(value.class, 2 | 4 | 5).then(|| Located { value, span: class.span(0..class.len()) })
}
