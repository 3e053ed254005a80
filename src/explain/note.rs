//! The note for the administrator: all facts, one a line.

use super::facts::Facts;
use super::pattern::Values;
use super::redact::Redactor;
use super::{Audience, LONGEST_NAME, Speaker, failed_checks, masked, pattern};
use crate::knowledge::tables::messages;

pub fn write(speaker: &Speaker, headline: &str, facts: &Facts, redactor: &mut Option<Redactor>) -> String {
    let finding = speaker.finding;
    let fact = |variable: usize| speaker.values.get(variable).map(str::to_string);
    let remote = finding.remote.as_ref().map(|remote| {
        let ip = remote.ip.as_ref().map(|ip| format!("[{ip}]"));
        let both: Vec<&str> = [remote.host.as_deref(), ip.as_deref()].into_iter().flatten().collect();
        masked(&both.join(" "), LONGEST_NAME, redactor)
    });
    let failed: Vec<&str> = failed_checks(facts).map(|(_, name)| name).collect();
    let check_first = speaker.own.for_reader(Audience::Admin).steps().next().map(|step| speaker.say(step));
    let lines = [
        (messages::NOTE_HAPPENED, Some(headline.to_string())),
        (messages::NOTE_RECIPIENT, fact(pattern::RECIPIENT)),
        (messages::NOTE_SENDER, fact(pattern::SENDER)),
        (messages::NOTE_DOMAIN, fact(pattern::DOMAIN)),
        (messages::NOTE_CODE, fact(pattern::CODE)),
        (messages::NOTE_STATUS, fact(pattern::ENHANCED)),
        (messages::NOTE_REPLY, fact(pattern::REPLY)),
        (messages::NOTE_COMMAND, finding.command.map(str::to_string)),
        (messages::NOTE_REMOTE, remote),
        (messages::NOTE_IP, fact(pattern::IP)),
        (messages::NOTE_REPORTER, fact(pattern::REPORTER)),
        (messages::NOTE_PROVIDER, fact(pattern::PROVIDER)),
        (messages::NOTE_BLOCKLIST, fact(pattern::BLOCKLIST)),
        (messages::NOTE_FAILED, Some(failed.join(", "))),
        (messages::NOTE_LIMIT, fact(pattern::LIMIT)),
        (messages::NOTE_UNTIL, fact(pattern::UNTIL)),
        (messages::NOTE_RULE, Some(finding.rule.to_string()).filter(|rule| rule != "none")),
        (messages::NOTE_CHECK_FIRST, check_first),
    ];
    let mut note = String::new();
    for (message, value) in lines {
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        if !note.is_empty() {
            note.push('\n');
        }
        let mut values = Values::default();
        values.set(pattern::TITLE, Some(value));
        note.push_str(&speaker.pack.message(message, &values));
    }
    note
}
