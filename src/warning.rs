//! What the reader should know about an answer beside its findings, as far as it shows only when all is read and
//! classified. What one form alone can tell, that form has said already.

use crate::cause::Verdict;
use crate::decoding::{Cause, Kind, Outcome, WarningId};
use crate::input::scan::Scan;
use crate::input::{Notice, Recognition, Setting};
use crate::limits::{Limits, MAX_REPLY};
use crate::list::{List, list};

/// All warnings of an answer, those of the form first, each once.
pub fn all(recognition: &Recognition, verdicts: &[Verdict], limits: &Limits) -> Vec<WarningId> {
    let mut warnings = recognition.warnings.clone();
    let answers = || recognition.notices.iter().zip(verdicts);
    let late = [
        (WarningId::CodeContradictsText, answers().any(|(_, verdict)| verdict.contradicts)),
        (WarningId::NoReasonGiven, is_report(recognition.kind) && answers().any(|(n, v)| gives_no_reason(n, v))),
        (WarningId::DecodingDamaged, recognition.notices.iter().any(is_damaged)),
        (WarningId::LimitReached, answers().any(|(notice, verdict)| is_cut(notice, verdict, limits))),
    ];
    for (warning, holds) in late {
        if holds && !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    warnings
}

/// Whether more was found than is told.
fn is_cut(notice: &Notice, verdict: &Verdict, limits: &Limits) -> bool {
    notice.reply.text.len() > MAX_REPLY || verdict.evidence.len() > limits.evidence
}

/// Forms that quote a server, or should.
fn is_report(kind: Kind) -> bool {
    matches!(kind, Kind::Notice | Kind::Message | Kind::Error)
}

/// Whether the one who reports a failure dropped the reason, or the server gave none.
fn gives_no_reason(notice: &Notice, verdict: &Verdict) -> bool {
    verdict.cause == Cause::UNKNOWN
        && matches!(notice.setting, Setting::Client | Setting::Report)
        && matches!(notice.outcome, None | Some(Outcome::Failed | Outcome::Delayed | Outcome::Unknown))
        && says_nothing(notice.reply.text.as_str())
}

/// Whether words only say that something failed: `Some recipients failed`, `Message not delivered to <jan@example.com>`.
fn says_nothing(words: &str) -> bool {
    const EMPTY: List = list![
        "a",
        "all",
        "an",
        "and",
        "be",
        "been",
        "by",
        "can",
        "command",
        "could",
        "delivered",
        "delivery",
        "e",
        "email",
        "error",
        "errors",
        "fail",
        "failed",
        "failure",
        "for",
        "from",
        "has",
        "in",
        "is",
        "it",
        "mail",
        "message",
        "messages",
        "not",
        "of",
        "on",
        "or",
        "permanent",
        "permanently",
        "please",
        "recipient",
        "recipients",
        "reject",
        "rejected",
        "remote",
        "returned",
        "s",
        "sending",
        "send",
        "sent",
        "server",
        "smtp",
        "some",
        "sorry",
        "t",
        "the",
        "this",
        "to",
        "transaction",
        "try",
        "undeliverable",
        "undelivered",
        "unknown",
        "was",
        "were",
        "with",
        "your",
        "couldn",
        "wasn",
        "again",
        "check",
    ];
    words
        .split_whitespace()
        .filter(|word| !word.contains('@'))
        .flat_map(|word| word.split_by(&|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty() && !word.bytes().all(|byte| byte.is_ascii_digit()))
        .all(|word| EMPTY.has(word.to_ascii_lowercase().as_str()))
}

/// Whether letters of a notice were lost: the replacement character, or ISO-2022 sequences without their ESC.
fn is_damaged(notice: &Notice) -> bool {
    [&notice.reply.text, &notice.context].iter().any(|text| {
        let text = text.as_str();
        text.has_words("\u{fffd}") || text.find_words("$B").is_some_and(|at| text[at..].has_words("(B"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_words() {
        for (words, expected) in [
            ("", true),
            ("Some recipients failed", true),
            ("Sending of the message failed.", true),
            ("Message not delivered to <jan@example.com>", true),
            ("554", true),
            ("User unknown", false),
            ("information please", false),
            ("メールボックス", false),
        ] {
            assert_eq!(says_nothing(words), expected, "{words}");
        }
    }
}
