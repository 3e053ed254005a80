//! `codes/`: what a reply code and an enhanced status say about the cause when the words say nothing.

use crate::causes::Causes;
use crate::{refuse, rows};
use std::fmt::Write;
use std::path::Path;

/// reply-codes.tsv: code, standard, commands, cause, alternatives, confidence, source.
/// enhanced-codes.tsv: code, registered, cause, alternatives, confidence, source.
pub fn compile(folder: &Path, causes: &Causes, out: &mut String) {
    let file = folder.join("reply-codes.tsv");
    writeln!(out, "pub static REPLY_CODES: &[ReplyCodeRow] = &[").unwrap();
    let mut before = 0;
    for row in rows(&file, 7) {
        let code: u16 = row[0].parse().unwrap_or_else(|_| refuse(&file, &row[0], "no reply code"));
        if code <= before {
            refuse(&file, &row[0], "the codes ascend, each once");
        }
        before = code;
        let commands: Vec<String> = list(&row[2]);
        writeln!(
            out,
            "    ReplyCodeRow {{ code: {code}, standard: {}, commands: &{commands:?}, reading: {}, source: {:?} }},",
            yes(&file, &row[0], &row[1]),
            reading(&file, &row[0], &row[3], &row[4], &row[5], causes),
            source(&file, &row[0], &row[6]),
        )
        .unwrap();
    }
    writeln!(out, "];").unwrap();

    let file = folder.join("enhanced-codes.tsv");
    writeln!(out, "pub static ENHANCED_CODES: &[EnhancedCodeRow] = &[").unwrap();
    let mut before = (0, 0);
    for row in rows(&file, 6) {
        let code = row[0]
            .strip_prefix("x.")
            .and_then(|rest| rest.split_once('.'))
            .and_then(|(subject, detail)| Some((subject.parse::<u16>().ok()?, detail.parse::<u16>().ok()?)))
            .unwrap_or_else(|| refuse(&file, &row[0], "the form is x.SUBJECT.DETAIL"));
        if code <= before && before != (0, 0) {
            refuse(&file, &row[0], "the codes ascend, each once");
        }
        before = code;
        writeln!(
            out,
            "    EnhancedCodeRow {{ subject: {}, detail: {}, registered: {}, reading: {}, source: {:?} }},",
            code.0,
            code.1,
            yes(&file, &row[0], &row[1]),
            reading(&file, &row[0], &row[2], &row[3], &row[4], causes),
            source(&file, &row[0], &row[5]),
        )
        .unwrap();
    }
    writeln!(out, "];").unwrap();
}

fn list(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_string).collect()
}

fn yes(file: &Path, entry: &str, word: &str) -> bool {
    match word {
        "yes" => true,
        "no" => false,
        _ => refuse(file, entry, "yes or no"),
    }
}

fn source<'s>(file: &Path, entry: &str, source: &'s str) -> &'s str {
    if source.is_empty() {
        refuse(file, entry, "no source");
    }
    source
}

fn reading(file: &Path, entry: &str, cause: &str, alternatives: &str, confidence: &str, causes: &Causes) -> String {
    let cause = causes.index(cause, file, entry);
    let alternatives = causes.list(&list(alternatives), file, entry);
    let confidence = match confidence {
        "high" => "High",
        "medium" => "Medium",
        "low" => "Low",
        _ => refuse(file, entry, "confidence is high, medium or low"),
    };
    format!("Reading {{ cause: Cause({cause}), alternatives: {alternatives}, confidence: Confidence::{confidence} }}")
}
