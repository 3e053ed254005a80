//! Each limit: what lies at it is read whole, what lies one past it is cut and said to be; and an application may lower them.

use plainbounce::limits::{
    Limits, MAX_EVIDENCE, MAX_FINDINGS, MAX_INPUT, MAX_MIME_DEPTH, MAX_MIME_PARTS, MAX_MIME_TEXT, MAX_REPLY,
};
use plainbounce::{Decoding, Input, Kind, Options, WarningId, decode};

fn read<'a>(input: impl Into<Input<'a>>, limits: Limits) -> Decoding {
    decode(input, &Options { explain: false, limits, ..Options::default() })
}

/// Whether an answer says that a limit was reached, and says it once.
fn is_limited(answer: &Decoding, id: WarningId) -> bool {
    let count = answer.warnings.iter().filter(|warning| warning.id == id).count();
    assert!(count <= 1, "{:?}", answer.warnings);
    count == 1
}

/// Asserts that an input is whole at a limit, and cut with a warning at one less.
#[track_caller]
fn cuts(input: &[u8], id: WarningId, limits: impl Fn(usize) -> Limits, at: usize) -> Decoding {
    let whole = read(input, limits(at));
    assert!(!is_limited(&whole, id), "{:?}", whole.warnings);
    assert_eq!(whole, read(input, Limits::default()), "at the limit, as without one");
    let cut = read(input, limits(at - 1));
    assert!(is_limited(&cut, id), "{at}: {:?}", cut.warnings);
    cut
}

#[test]
fn input() {
    let text = "550 5.1.1 <jan@example.com> User unknown";
    let limits = |input| Limits { input, ..Limits::default() };
    cuts(text.as_bytes(), WarningId::TooLong, limits, text.len());
    assert!(is_limited(&read(text, limits(text.len() - 1)), WarningId::TooLong));
    assert_eq!(read(text, limits(9)).findings[0].recipient, None);
    assert_eq!(read(text, limits(0)).kind, Kind::Unrecognized);
    assert!(is_limited(&read("für", limits(2)), WarningId::TooLong), "a limit within a character");
}

/// The largest input that is read, and one byte more. Zeros: the system gives such memory only when it is read.
#[test]
#[ignore = "takes minutes without optimisation; `npm run trust` runs it"]
fn the_largest_input() {
    let mut bytes = vec![b' '; MAX_INPUT + 1];
    bytes[..22].copy_from_slice(b"550 5.1.1 User unknown");
    for (length, expected) in [(MAX_INPUT, false), (MAX_INPUT + 1, true)] {
        let answer = read(&bytes[..length], Limits::default());
        assert_eq!(is_limited(&answer, WarningId::TooLong), expected, "{length}");
        assert_eq!(answer.findings[0].code, Some(550));
    }
}

/// One finding for each recipient, in every form.
fn with_findings(form: &str, count: usize) -> String {
    let each = |line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let session =
        "220 mx.example.com ESMTP\nEHLO client.example.org\n250 mx.example.com\nMAIL FROM:<anna@example.org>\n250 Ok\n";
    match form {
        "reply" => each(&|at| format!("550 5.1.1 <u{at}@example.com>: User unknown\n")),
        "log" => each(&|at| {
            format!(
                "Nov 23 12:00:01 mail postfix/smtp[1]: 4F1A2B3C4D: to=<u{at}@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown)\n"
            )
        }),
        "refused" => {
            let refusals = each(&|at| format!("RCPT TO:<u{at}@example.com>\n550 5.1.1 User unknown\n"));
            format!("{session}{refusals}")
        }
        "accepted" => format!("{session}{}", each(&|at| format!("RCPT TO:<u{at}@example.com>\n250 2.1.5 Ok\n"))),
        "fields" => {
            each(&|at| format!("Final-Recipient: rfc822; u{at}@example.com\nAction: failed\nStatus: 5.1.1\n\n"))
        }
        "notice" => {
            let refusals = each(&|at| {
                format!(
                    "<u{at}@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n\n"
                )
            });
            format!(
                "This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n{refusals}"
            )
        }
        "tuples" => {
            let refusals = each(&|at| format!("'u{at}@example.com': (550, b'5.1.1 User unknown'), "));
            format!("smtplib.SMTPRecipientsRefused: {{{}}}", refusals.trim_end_matches(", "))
        }
        "listed" => {
            let refusals = each(&|at| format!("u{at}@example.com: User unknown\n"));
            format!("SMTP Error: The following recipients failed: {refusals}")
        }
        _ => {
            let groups = each(&|at| {
                format!("\r\nFinal-Recipient: rfc822; u{at}@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n")
            });
            format!(
                "From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n{groups}"
            )
        }
    }
}

const FORMS: &[&str] = &["reply", "log", "refused", "accepted", "fields", "notice", "tuples", "listed", "mail"];

#[test]
fn findings_at_the_limit_and_past_it() {
    for form in FORMS {
        let limits = |findings| Limits { findings, ..Limits::default() };
        let cut = cuts(with_findings(form, 4).as_bytes(), WarningId::LimitReached, limits, 4);
        assert_eq!(cut.findings.len(), 3, "{form}");
        assert_eq!(cut.findings[2].recipient.as_deref(), Some("u2@example.com"), "{form}");
        let none = read(with_findings(form, 4).as_str(), limits(0));
        assert!(none.findings.is_empty() && is_limited(&none, WarningId::LimitReached), "{form}");
        for (count, expected) in [(MAX_FINDINGS, false), (MAX_FINDINGS + 1, true)] {
            let answer = read(with_findings(form, count).as_str(), Limits::default());
            assert_eq!(answer.findings.len(), MAX_FINDINGS, "{form}");
            assert_eq!(is_limited(&answer, WarningId::LimitReached), expected, "{form}: {count}");
        }
    }
}

#[test]
fn evidence() {
    let text = "550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown";
    let found = read(text, Limits::default()).findings[0].evidence.len();
    assert!((3..MAX_EVIDENCE).contains(&found), "{found}");
    let cut =
        cuts(text.as_bytes(), WarningId::LimitReached, |evidence| Limits { evidence, ..Limits::default() }, found);
    assert_eq!(cut.findings[0].evidence.len(), found - 1);
}

/// A mail whose report lies under so many multiparts.
fn nested(depth: usize) -> String {
    let mut mail = "From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n".to_string();
    for level in 0..depth {
        mail += &format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n");
    }
    mail += "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; jan@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    for level in (0..depth).rev() {
        mail += &format!("\r\n--b{level}--\r\n");
    }
    mail
}

#[test]
fn mime_depth() {
    let limits = |mime_depth| Limits { mime_depth, ..Limits::default() };
    for depth in [3, MAX_MIME_DEPTH] {
        let whole = cuts(nested(depth).as_bytes(), WarningId::LimitReached, limits, depth);
        assert_eq!(whole.kind, Kind::Message);
        let answer = read(nested(depth).as_str(), Limits::default());
        assert_eq!(answer.findings[0].recipient.as_deref(), Some("jan@example.com"));
    }
    assert!(is_limited(&read(nested(MAX_MIME_DEPTH + 1).as_str(), Limits::default()), WarningId::LimitReached));
}

/// A multipart and so many parts in it, the last of which is the report.
fn with_parts(count: usize) -> String {
    let mut mail = "From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".to_string();
    for _ in 1..count {
        mail += "--b\r\nContent-Type: image/png\r\n\r\nx\r\n";
    }
    mail + "--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; jan@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n"
}

#[test]
fn mime_parts() {
    let limits = |mime_parts| Limits { mime_parts, ..Limits::default() };
    // The multipart is the first of them.
    for count in [4, MAX_MIME_PARTS] {
        let cut = cuts(with_parts(count - 1).as_bytes(), WarningId::LimitReached, limits, count);
        assert_eq!(cut.findings.len(), 0, "the report lies behind the limit");
    }
    assert!(is_limited(&read(with_parts(MAX_MIME_PARTS).as_str(), Limits::default()), WarningId::LimitReached));
}

#[test]
fn a_reply() {
    for (length, expected) in [(MAX_REPLY, false), (MAX_REPLY + 1, true)] {
        let words = format!("{:x<length$}", "User unknown ");
        let answer = read(format!("550 5.1.1 {words}").as_str(), Limits::default());
        assert_eq!(answer.findings[0].reply.as_deref().map(str::len), Some(MAX_REPLY));
        assert_eq!(is_limited(&answer, WarningId::LimitReached), expected, "{length}");
    }
}

#[test]
fn the_text_of_a_part() {
    let head = "From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n";
    let words = "Your message could not be delivered:\r\n<jan@example.com>: 550 5.1.1 User unknown\r\n\r\n";
    for (length, expected) in [(MAX_MIME_TEXT, false), (MAX_MIME_TEXT + 1, true)] {
        let body = words.to_string() + &" ".repeat(length - words.len());
        let answer = read(format!("{head}{body}").as_str(), Limits::default());
        assert_eq!(answer.findings[0].code, Some(550));
        assert_eq!(is_limited(&answer, WarningId::LimitReached), expected, "{length}");
    }
}

#[test]
fn a_higher_limit_changes_nothing() {
    let most = usize::MAX;
    let limits = Limits { input: most, findings: most, evidence: most, mime_depth: most, mime_parts: most };
    for input in [with_findings("mail", MAX_FINDINGS + 1), nested(MAX_MIME_DEPTH + 1), with_parts(MAX_MIME_PARTS)] {
        assert_eq!(read(input.as_str(), limits), read(input.as_str(), Limits::default()));
    }
}
