//! Whole mails and what is read from them. Each fixture was written after the format of the system that it is named
//! after; beside it stands the whole answer, one line for each finding. `BLESS=1` writes the answers anew: read the
//! difference before you keep it.

use plainbounce::{Decoding, Finding, Kind, Options, Outcome, decode};
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mail").join(folder);
    let entries = std::fs::read_dir(folder).expect("the folder of fixtures");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    files.sort();
    files
}

/// An answer in the form in which it stands beside the fixtures.
fn rendered(answer: &Decoding) -> String {
    let mut out = String::new();
    for finding in &answer.findings {
        render(&mut out, finding);
    }
    if let Some(original) = &answer.original {
        let fields = [
            ("subject", &original.subject),
            ("message-id", &original.message_id),
            ("from", &original.from),
            ("date", &original.date),
        ];
        for (name, value) in fields {
            let _ = writeln!(out, "original {name}: {}", value.as_deref().unwrap_or("-"));
        }
    }
    for warning in &answer.warnings {
        let _ = writeln!(out, "warning: {:?}", warning.id);
    }
    out
}

fn render(out: &mut String, finding: &Finding) {
    let remote = finding.remote.clone().unwrap_or_default();
    let lines = [
        ("outcome", Some(format!("{:?}", finding.outcome))),
        ("cause", Some(finding.cause.id().to_string())),
        ("recipient", finding.recipient.clone()),
        ("code", finding.code.map(|code| code.to_string())),
        ("enhanced", finding.enhanced.clone()),
        ("reply", finding.reply.clone()),
        ("command", finding.command.map(str::to_string)),
        ("remote host", remote.host),
        ("remote ip", remote.ip),
        ("reporter", finding.reporter.clone()),
        ("retry until", finding.retry.until.clone()),
    ];
    for (name, value) in lines {
        if let Some(value) = value {
            let _ = writeln!(out, "{name}: {value}");
        }
    }
    out.push('\n');
}

#[track_caller]
fn assert_answers(folder: &str) {
    let options = Options { explain: false, ..Options::default() };
    let mut wrong = String::new();
    for path in fixtures(folder) {
        let mail = std::fs::read(&path).expect("a fixture");
        let answer = decode(mail.as_slice(), &options);
        let told = rendered(&answer);
        let beside = path.with_extension("txt");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&beside, &told).expect("an answer");
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if told != expected || answer.kind != Kind::Message {
            let _ = writeln!(wrong, "{}\nexpected:\n{expected}\ngot:\n{told}", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn standard_reports() {
    assert_answers("standard");
}

#[test]
fn systems() {
    assert_answers("systems");
}

/// What real servers wrote when they were refused: see `tests/lab`.
#[test]
fn servers_of_the_lab() {
    assert_answers("lab");
}

/// Systems that nobody has met: layouts and languages that no rule was written for.
#[test]
fn unknown_systems() {
    assert_answers("unknown");
}

/// Ordinary mail names no failed recipient, whatever it talks about or has attached.
#[test]
fn ordinary_mail() {
    assert_answers("ordinary");
    for path in fixtures("ordinary") {
        let answer = decode(std::fs::read(&path).expect("a fixture").as_slice(), &Options::default());
        let failed = |finding: &Finding| matches!(finding.outcome, Outcome::Failed | Outcome::Delayed);
        assert!(!answer.findings.iter().any(failed), "{}", path.display());
    }
}

/// Evidence points at the bytes of the mail, also through base64 and quoted-printable.
#[test]
fn evidence_lies_in_the_mail() {
    for folder in ["standard", "systems", "lab", "unknown"] {
        for path in fixtures(folder) {
            let mail = std::fs::read(&path).expect("a fixture");
            for evidence in
                decode(mail.as_slice(), &Options::default()).findings.iter().flat_map(|finding| &finding.evidence)
            {
                assert!(evidence.span.start < evidence.span.end, "{}: {evidence:?}", path.display());
                assert!(evidence.span.end <= mail.len(), "{}: {evidence:?}", path.display());
            }
        }
    }
}
