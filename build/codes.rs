//! `codes/`: what a reply code and an enhanced status say about the cause when the words say nothing.

use crate::causes::Causes;
use crate::packed::{Lines, Numbers, write_causes};
use crate::{refuse, rows};
use std::path::Path;

/// reply-codes.tsv: code, standard, commands, cause, alternatives, confidence, source.
/// enhanced-codes.tsv: code, registered, cause, alternatives, confidence, source.
pub fn compile(folder: &Path, causes: &Causes, out: &mut String) {
    let file = folder.join("reply-codes.tsv");
    let mut table = Table::default();
    let mut before = 0;
    for row in rows(&file, 7) {
        let code: usize = row[0].parse().unwrap_or_else(|_| refuse(&file, &row[0], "no reply code"));
        if code <= before || code > 999 {
            refuse(&file, &row[0], "the codes ascend, each once");
        }
        table.numbers.push(code - before);
        before = code;
        table.numbers.push(yes(&file, &row[0], &row[1]));
        table.lines.push(&row[2], &file, &row[0]);
        table.reading(&file, &row[0], &row[3], &row[4], &row[5], causes);
        table.source(&file, &row[0], &row[6]);
    }
    table.write("REPLY_CODE", out);

    let file = folder.join("enhanced-codes.tsv");
    let mut table = Table::default();
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
        table.numbers.push(code.0.into());
        table.numbers.push(code.1.into());
        table.numbers.push(yes(&file, &row[0], &row[1]));
        table.reading(&file, &row[0], &row[2], &row[3], &row[4], causes);
        table.source(&file, &row[0], &row[5]);
    }
    table.write("ENHANCED_CODE", out);
}

#[derive(Default)]
struct Table {
    numbers: Numbers,
    alternatives: Vec<usize>,
    lines: Lines,
}

impl Table {
    fn reading(&mut self, file: &Path, entry: &str, cause: &str, others: &str, confidence: &str, causes: &Causes) {
        self.numbers.push(causes.index(cause, file, entry));
        self.numbers.push(match confidence {
            "high" => 0,
            "medium" => 1,
            "low" => 2,
            _ => refuse(file, entry, "confidence is high, medium or low"),
        });
        let others = causes.indexes(&list(others), file, entry);
        self.numbers.push(others.len());
        self.alternatives.extend(others);
    }

    fn source(&mut self, file: &Path, entry: &str, source: &str) {
        if source.is_empty() {
            refuse(file, entry, "no source");
        }
        self.lines.push(source, file, entry);
    }

    fn write(&self, name: &str, out: &mut String) {
        self.numbers.write(&format!("{name}S"), out);
        write_causes(&format!("{name}_ALTERNATIVES"), &self.alternatives, out);
        self.lines.write(&format!("{name}_LINES"), out);
    }
}

fn list(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_string).collect()
}

fn yes(file: &Path, entry: &str, word: &str) -> usize {
    match word {
        "yes" => 1,
        "no" => 0,
        _ => refuse(file, entry, "yes or no"),
    }
}
