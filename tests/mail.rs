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

/// The systems that write bounces, and how the names of their fixtures begin.
const SYSTEMS: &[(&str, &[&str])] = &[
    ("Postfix", &["postfix"]),
    ("Sendmail 5", &["sendmail-5"]),
    ("Sendmail 8", &["sendmail"]),
    ("Exim", &["exim"]),
    ("qmail", &["qmail"]),
    ("qmail's children", &["qmail-ldap", "qmail-netqmail", "qmail-qmqp", "vpopmail"]),
    ("Courier", &["courier"]),
    ("OpenSMTPD", &["opensmtpd"]),
    ("DragonFly", &["dragonfly", "dma"]),
    ("Haraka", &["haraka"]),
    ("Exchange 5.5", &["exchange-5.5"]),
    ("Exchange 2000 and 2003", &["exchange-2000", "exchange-2003"]),
    ("Exchange 2007 to 2019", &["exchange-2007", "exchange-2013", "exchange-2016", "exchange-supplementary"]),
    ("Microsoft 365", &["microsoft-365"]),
    ("Domino", &["domino"]),
    ("Lotus Notes", &["notes-4"]),
    ("GroupWise", &["groupwise"]),
    ("MailMarshal", &["mailmarshal"]),
    ("Barracuda", &["barracuda"]),
    ("McAfee", &["mcafee"]),
    ("Symantec", &["symantec"]),
    ("Trend Micro", &["trendmicro"]),
    ("Mimecast", &["mimecast"]),
    ("Proofpoint", &["proofpoint"]),
    ("PowerMTA", &["powermta"]),
    ("IMail", &["imail"]),
    ("MDaemon", &["mdaemon"]),
    ("MailEnable", &["mailenable"]),
    ("hMailServer", &["hmailserver"]),
    ("Apache James", &["james"]),
    ("Oracle and Sun Messaging Server", &["oracle"]),
    ("Amazon SES", &["amazon-ses"]),
    ("Amazon WorkMail", &["amazon-workmail"]),
    ("SendGrid", &["sendgrid"]),
    ("Mailgun", &["mailgun"]),
    ("Zoho", &["zoho"]),
    ("Yandex", &["yandex"]),
    ("mail.ru", &["mail-ru"]),
    ("GMX and WEB.DE", &["gmx"]),
    ("T-Online", &["t-online"]),
    ("Orange", &["orange"]),
    ("AOL", &["aol"]),
    ("Yahoo", &["yahoo"]),
    ("Gmail", &["gmail"]),
    ("Google Groups", &["google-groups"]),
    ("au", &["japan-au", "au-"]),
    ("docomo", &["japan-docomo"]),
    ("SoftBank", &["japan-softbank"]),
    ("plain prose", &["bounced-sentence", "da-prose", "de-prose", "nl-prose", "pt-prose", "several-in-sentence"]),
];

/// Each system has three fixtures at least, and each of them names a recipient or a cause.
#[test]
fn every_system_has_fixtures() {
    let files: Vec<PathBuf> = ["systems", "lab", "unknown"].iter().flat_map(|folder| fixtures(folder)).collect();
    let name = |path: &PathBuf| path.file_stem().expect("a name").to_string_lossy().into_owned();
    for (system, beginnings) in SYSTEMS {
        let own: Vec<&PathBuf> =
            files.iter().filter(|path| beginnings.iter().any(|begin| name(path).starts_with(begin))).collect();
        assert!(own.len() >= 3, "{system} has {} fixtures", own.len());
        for path in own {
            let answer = std::fs::read_to_string(path.with_extension("txt")).expect("an answer");
            assert!(answer.contains("\ncause: ") && answer.contains("\nrecipient: "), "{}", path.display());
        }
        for begin in *beginnings {
            assert!(files.iter().any(|path| name(path).starts_with(begin)), "{system}: nothing begins with {begin}");
        }
    }
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
