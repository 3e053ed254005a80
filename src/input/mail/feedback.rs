//! Reports that are no bounces: complaints (RFC 5965) and receipts (RFC 8098).

use super::fields::{self, Fields};
use super::report;
use crate::decoding::{Outcome, Span};
use crate::input::Text;
use crate::input::notice::{Notice, Setting};
use crate::input::scan::Scan;
use crate::knowledge::Cause;
use crate::list::{List, list};

/// What a feedback report says: somebody marked the mail as spam, or its signatures failed (RFC 6591).
pub fn complaint(fields: &Fields) -> Notice {
    const RECIPIENTS: &[&str] =
        &["original-rcpt-to", "removal-recipient", "original-recipient", "final-recipient", "x-hmxmroriginalrecipient"];
    let cause = match fields.words("feedback-type").trim().to_ascii_lowercase().as_str() {
        "auth-failure" => "sender-authentication",
        "virus" => "virus-detected",
        _ => "complaint",
    };
    let recipient = RECIPIENTS.iter().filter_map(|name| fields::addresses(fields.get(name)?).into_iter().next()).next();
    Notice {
        recipient,
        reporter: fields.get("reporting-mta").and_then(report::host_name),
        ..reported(cause, fields, &["feedback-type", "auth-failure", "authentication-results", "source-ip"])
    }
}

/// What a disposition notification says: the mail was shown, deleted, or refused by a rule (RFC 5429 §2.2).
pub fn receipt(fields: &Fields, human: &str) -> Notice {
    let disposition = fields.words("disposition").to_ascii_lowercase();
    let kind = disposition.split(';').nth(1).unwrap_or("").trim();
    let refused = ["denied", "failed"].iter().any(|known| kind.starts_with(known))
        || kind.has_words("error")
        || kind.starts_with("deleted") && disposition.starts_with("automatic-action") && says_refused(human);
    let mut notice = reported("receipt", fields, &["disposition", "error", "failure", "warning"]);
    notice.recipient = report::recipient(fields);
    if refused {
        notice.outcome = Some(Outcome::Failed);
        notice.hint = None;
    }
    notice
}

fn says_refused(human: &str) -> bool {
    const PHRASES: List = list!["reject", "refus", "quota", "full", "not accept", "abgelehnt", "zurückgewiesen"];
    let words = human.lowered();
    PHRASES.is_in(&words)
}

/// A notice of a report that is no failure.
pub fn reported(cause: &str, fields: &Fields, told: &[&str]) -> Notice {
    let mut context = Text::default();
    for value in told.iter().filter_map(|name| fields.get(name)) {
        if !context.is_empty() {
            context.push("\n", Span::default());
        }
        context.push_part(value, 0..value.len());
    }
    Notice {
        outcome: Some(Outcome::Reported),
        hint: Cause::from_id(cause),
        setting: Setting::Report,
        context,
        ..Notice::default()
    }
}
