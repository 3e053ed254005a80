//! Every form in which programs log, print or show a reply: each fixture with its whole expected answer.
//!
//! A file of `fixtures/formats` holds cases. A case begins with `### program: form`; then comes the text; then, after
//! `=>`, the kind and the warnings; then, after `->`, one line for each finding: recipient, outcome, code, enhanced
//! status, command, cause, the server's words. `-` stands for none.

use plainbounce::{Decoding, Finding, Options, decode};

const FILES: &[(&str, &str)] = &[
    ("clients", include_str!("fixtures/formats/clients.txt")),
    ("lab", include_str!("fixtures/formats/lab.txt")),
    ("languages", include_str!("fixtures/formats/languages.txt")),
    ("logs", include_str!("fixtures/formats/logs.txt")),
    ("tables", include_str!("fixtures/formats/tables.txt")),
    ("webmail", include_str!("fixtures/formats/webmail.txt")),
];

fn kebab(name: String) -> String {
    let mut out = String::new();
    for (at, c) in name.char_indices() {
        if c.is_uppercase() && at > 0 {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn told(answer: &Decoding) -> String {
    let warnings: Vec<String> = answer.warnings.iter().map(|warning| kebab(format!(", {:?}", warning.id))).collect();
    let warnings = warnings.concat().replace(", -", ", ");
    let findings: Vec<String> = answer.findings.iter().map(line).collect();
    format!("=> {}{warnings}\n{}", kebab(format!("{:?}", answer.kind)), findings.concat())
}

fn line(finding: &Finding) -> String {
    let or = |value: Option<&str>| value.unwrap_or("-").to_string();
    let columns = [
        or(finding.recipient.as_deref()),
        kebab(format!("{:?}", finding.outcome)),
        finding.code.map_or("-".into(), |code| code.to_string()),
        or(finding.enhanced.as_deref()),
        or(finding.command),
        finding.cause.id().to_string(),
        or(finding.reply.as_deref()),
    ];
    format!("-> {}\n", columns.join(" | "))
}

#[test]
fn every_form_is_read_as_expected() {
    let mut wrong = String::new();
    for (file, content) in FILES {
        for case in content.split("### ").skip(1) {
            let (name, rest) = case.split_once('\n').expect("a case has a name");
            let (text, expected) = rest.split_at(rest.find("\n=> ").expect("a case has an answer") + 1);
            let told = told(&decode(text.trim_end(), &Options::default()));
            if told != expected.trim_end().to_string() + "\n" {
                wrong += &format!("{file}: {name}\nexpected\n{}\ngot\n{told}\n", expected.trim_end());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
