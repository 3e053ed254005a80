//! OpenSMTPD: `result="PermFail" stat="550 …"` of the delivery agents, `failed-command` of its own server.

use super::record::Record;
use super::{Found, fields, recipient, said};
use crate::decoding::{Outcome, Remote};
use crate::input::notice::{Command, Notice};
use crate::input::reply;
use crate::input::scan::Scan;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    if words.has_words(" failed-command ") {
        return refused(record, words);
    }
    if let Some((entry, _)) = words.split_words(": Expire for ").and_then(|(_, rest)| rest.split_words(": ")) {
        return Some(Found::Expired(entry.to_string()));
    }
    let result = fields::value(words, "result")?;
    let outcome = match &words[result] {
        "Ok" | "ok" => Outcome::Delivered,
        "TempFail" | "Tempfail" => Outcome::Delayed,
        "PermFail" | "Permfail" => Outcome::Failed,
        _ => return None,
    };
    let to = fields::value(words, "to")?;
    let stat = fields::value(words, "stat");
    let mut notice = stat.map_or_else(|| said::notice(record), |stat| said::read(record, stat));
    notice.outcome = Some(outcome);
    notice.recipient = recipient(record, to);
    if let Some(relay) = fields::value(words, "relay").filter(|_| notice.remote == Remote::default()) {
        notice.remote = said::host(&words[relay]);
    }
    let queue = fields::value(words, "evpid").map_or(String::new(), |id| words[id].to_string());
    Some(Found::Delivery(queue, notice))
}

/// `smtp failed-command address=192.0.2.1 command="RCPT TO:<…>" result="550 …"`: our own reply.
fn refused(record: &Record<'_>, words: &str) -> Option<Found> {
    let said = record.part(fields::value(words, "result")?);
    let reply = reply::parse(&said, 0..said.len());
    let command = fields::value(words, "command");
    let name = command.clone().map_or("", |command| &words[command]);
    let address = command.and_then(|command| {
        let open = words[command.clone()].find('<')? + command.start + 1;
        let end = open + words[open..command.end].find('>')?;
        recipient(record, open..end)
    });
    let command = Command::named(name);
    let notice = Notice {
        outcome: said::outcome(&reply),
        recipient: address.filter(|_| name.to_ascii_uppercase().starts_with("RCPT")),
        reply,
        command,
        remote: Remote { host: record.host.map(str::to_string), ip: None },
        ..said::notice(record)
    };
    Some(Found::Delivery(String::new(), notice))
}
