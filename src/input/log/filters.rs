//! What stands behind or beside a mail server: amavis and rspamd, which judge, Dovecot and procmail, which store. They log
//! verdicts, not replies.

use super::record::Record;
use super::{Found, fields, recipient, said};
use crate::decoding::{Cause, Outcome};
use crate::input::notice::{Command, Notice};
use crate::input::scan::Scan;

pub fn read(record: &Record<'_>) -> Option<Found> {
    let words = record.words();
    amavis(record, words).or_else(|| rspamd(record, words)).or_else(|| dovecot(record, words)).or_else(|| {
        let program = record.program?;
        matches!(program, "procmail" | "maildrop").then(|| {
            let context = record.part(0..words.trim_end().len());
            Found::Weak(Notice { outcome: Some(Outcome::Failed), context, ..said::notice(record) })
        })
    })
}

/// `(12345-01) Blocked SPAM {…}, [192.0.2.1] <a@example.com> -> <jan@example.net>,<eva@example.net>, Message-ID: …`.
fn amavis(record: &Record<'_>, words: &str) -> Option<Found> {
    let is_amavis =
        record.program.is_some_and(|program| program.starts_with("amavis")) || words.has_words("Message-ID:");
    let Some(start) = words.find_words("Blocked ").filter(|_| is_amavis) else {
        return (is_amavis && words.has_words("Passed ")).then_some(Found::Other);
    };
    let end = words[start..].find_any(",{").map_or(words.len(), |at| start + at);
    let context = record.part(start..start + words[start..end].trim_end().len());
    let mut found = Vec::new();
    let mut at = words[end..].find_words("-> ").map(|at| end + at + 3)?;
    while words[at..].starts_with('<') {
        let close = at + words[at..].find('>')?;
        let recipient = recipient(record, at + 1..close);
        let notice = Notice {
            outcome: Some(Outcome::Failed),
            recipient,
            command: Some(Command::EndOfData),
            context: context.clone(),
            ..said::notice(record)
        };
        found.push((String::new(), notice));
        at = close + 1;
        at += usize::from(words[at..].starts_with(','));
    }
    Some(Found::Deliveries(found))
}

/// `id: <…>, qid: <4F1A>, …, rcpts: <jan@example.net>, (default: F (soft reject): [5.20/15.00] […]), … forced: soft reject
/// "Try again later"`.
fn rspamd(record: &Record<'_>, words: &str) -> Option<Found> {
    let start = words.find_words("(default: ")?;
    let open = start + "(default: ".len() + words[start + "(default: ".len()..].find('(')? + 1;
    let end = open + words[open..].find(')')?;
    let outcome = match &words[open..end] {
        "reject" => Outcome::Failed,
        "soft reject" | "greylist" => Outcome::Delayed,
        _ => return Some(Found::Other),
    };
    let forced = words.find_words("forced: ").and_then(|at| {
        let quote = at + words[at..].find('"')? + 1;
        Some(quote..quote + words[quote..].find('"')?)
    });
    // Its scores are those of spam; what another module forces has words of its own.
    let is_spam = outcome == Outcome::Failed && forced.is_none();
    let context = record.part(forced.unwrap_or(open..end));
    let to = words.find_words("rcpts: <").or(words.find_words("rcpt: <")).and_then(|at| {
        let open = at + words[at..].find('<')? + 1;
        let end = open + words[open..].find_any(">,")?;
        recipient(record, open..end)
    });
    let notice = Notice {
        outcome: Some(outcome),
        recipient: to,
        command: Some(Command::EndOfData),
        context,
        hint: is_spam.then_some(Cause::SPAM_SUSPECTED),
        ..said::notice(record)
    };
    Some(Found::Delivery(String::new(), notice))
}

/// `lmtp(jan@example.net)<123><abc>: msgid=<…>: save failed to INBOX: Quota exceeded (mailbox for user is full)`.
fn dovecot(record: &Record<'_>, words: &str) -> Option<Found> {
    let agent =
        ["lmtp(", "lda(", "deliver("].iter().find_map(|agent| words.find_words(agent).map(|at| at + agent.len()));
    let Some(open) = agent else {
        return record.program.is_some_and(|program| program == "dovecot").then_some(Found::Other);
    };
    let end = open + words[open..].find_any("),")?;
    let mut notice = said::notice(record);
    notice.recipient = recipient(record, open..end).filter(|passage| passage.words.parse::<u32>().is_err());
    let told = &words[end..];
    let is_trouble = ["failed", "rror:", "exceeded", "ejected"].iter().any(|sign| told.has_words(sign));
    if !is_trouble {
        let stored = told.has_words("saved mail to") || told.has_words("stored mail into");
        let delivered = Notice { outcome: Some(Outcome::Delivered), ..notice };
        return Some(if stored { Found::Delivery(id(words), delivered) } else { Found::Other });
    }
    let start = told.find_words(" to INBOX: ").map(|at| at + 11).or(told.find_words("failed: ").map(|at| at + 8));
    let start = end + start.or(told.find_words(": ").map(|at| at + 2)).unwrap_or(0);
    notice.context = record.part(start..words.trim_end().len().max(start));
    notice.outcome = Some(Outcome::Failed);
    Some(Found::Delivery(id(words), notice))
}

fn id(words: &str) -> String {
    fields::value(words, "msgid").map_or(String::new(), |id| words[id].to_string())
}
