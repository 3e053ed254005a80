//! The texts of bounces, as copied from mails: each fixture with its whole expected answer.
//!
//! A file of `fixtures/bounce` holds cases. A case begins with its name after `###`; then comes the text; then, after
//! `=>`, the kind and the warnings; then, after `->`, one line for each finding: recipient, outcome, code, enhanced
//! status, command, remote host, its IP, reporting host, the server's words. `-` stands for none. Causes are the
//! knowledge's business and tested there.

use plainbounce::{Decoding, Finding, Options, decode};

const FILES: &[(&str, &str)] = &[
    ("exchange", include_str!("fixtures/bounce/exchange.txt")),
    ("exim", include_str!("fixtures/bounce/exim.txt")),
    ("fields", include_str!("fixtures/bounce/fields.txt")),
    ("gmail", include_str!("fixtures/bounce/gmail.txt")),
    ("languages", include_str!("fixtures/bounce/languages.txt")),
    ("none", include_str!("fixtures/bounce/none.txt")),
    ("postfix", include_str!("fixtures/bounce/postfix.txt")),
    ("prose", include_str!("fixtures/bounce/prose.txt")),
    ("qmail", include_str!("fixtures/bounce/qmail.txt")),
    ("services", include_str!("fixtures/bounce/services.txt")),
    ("sendmail", include_str!("fixtures/bounce/sendmail.txt")),
    ("systems", include_str!("fixtures/bounce/systems.txt")),
];

struct Case<'a> {
    name: &'a str,
    text: String,
    expected: String,
}

fn cases(file: &str) -> Vec<Case<'_>> {
    let mut cases: Vec<Case> = Vec::new();
    for line in file.lines() {
        if let Some(name) = line.strip_prefix("### ") {
            cases.push(Case { name, text: String::new(), expected: String::new() });
            continue;
        }
        let Some(case) = cases.last_mut() else { continue };
        let expects = line.starts_with("=> ") || line.starts_with("-> ");
        let part = if expects { &mut case.expected } else { &mut case.text };
        part.push_str(line);
        part.push('\n');
    }
    cases
}

fn told(answer: &Decoding) -> String {
    let mut told = format!("=> {}", format!("{:?}", answer.kind).to_lowercase());
    for warning in &answer.warnings {
        told.push_str(&format!(", {:?}", warning.id).to_lowercase());
    }
    told.push('\n');
    for finding in &answer.findings {
        told.push_str(&line(finding));
    }
    told
}

fn line(finding: &Finding) -> String {
    let or = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".into());
    let remote = finding.remote.clone().unwrap_or_default();
    let columns = [
        or(&finding.recipient),
        format!("{:?}", finding.outcome).to_lowercase(),
        finding.code.map_or("-".into(), |code| code.to_string()),
        or(&finding.enhanced),
        finding.command.unwrap_or("-").to_string(),
        or(&remote.host),
        or(&remote.ip),
        or(&finding.reporter),
        or(&finding.reply),
    ];
    format!("-> {}\n", columns.join(" | "))
}

#[test]
fn every_fixture_is_read_as_expected() {
    let mut wrong = String::new();
    for (file, content) in FILES {
        for case in cases(content) {
            let told = told(&decode(case.text.trim_end(), &Options::default()));
            // Texts that are no bounce are another form's business: only that they are none is told here.
            let right = match *file {
                "none" => !told.starts_with("=> notice"),
                _ => told == case.expected,
            };
            if !right {
                wrong.push_str(&format!("{file}: {}\nexpected\n{}got\n{told}\n", case.name, case.expected));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn findings_point_at_the_words_that_were_pasted() {
    let text = "<jan@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1\n    User unknown (in reply to RCPT TO command)";
    let answer = decode(text, &Options { explain: false, ..Options::default() });
    for evidence in &answer.findings[0].evidence {
        let words = &text[evidence.span.start..evidence.span.end];
        assert!(["550", "5.1.1", "jan@example.com", "User unknown"].contains(&words), "{words:?}");
    }
}

#[test]
fn a_bounce_cut_anywhere_is_still_answered() {
    for (_, content) in FILES {
        for case in cases(content) {
            for (at, _) in case.text.char_indices().step_by(29) {
                let _ = decode(&case.text[..at], &Options { explain: false, ..Options::default() });
            }
        }
    }
}
