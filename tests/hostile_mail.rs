//! Mails that were made to do harm: every one is answered, in time and memory that grow with its size, and what a limit
//! leaves out is said.

use plainbounce::{Decoding, Kind, Options, WarningId, decode};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::{Duration, Instant};

/// Far more than a linear reading takes without optimisation, far less than a quadratic one.
const PATIENCE: Duration = Duration::from_secs(60);

/// The system's allocator, which counts what each thread holds.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let _ = HELD.try_with(|held| {
        held.set(held.get() + bytes);
        let _ = MOST.try_with(|most| most.set(most.get().max(held.get())));
    });
}

// SAFETY: every call is the system's; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes that a decoding may hold: so many for each byte of the mail, and some for a small one.
const MEMORY: (usize, usize) = (40, 16 * 1024 * 1024);

#[track_caller]
fn decode_in_time(mail: &[u8]) -> Decoding {
    let options = Options { explain: false, ..Options::default() };
    let before = HELD.get();
    MOST.set(before);
    let start = Instant::now();
    let answer = decode(mail, &options);
    assert!(start.elapsed() < PATIENCE, "{} bytes took {:?}", mail.len(), start.elapsed());
    let held = usize::try_from(MOST.get() - before).unwrap_or(0);
    assert!(held < MEMORY.0 * mail.len() + MEMORY.1, "{} bytes took {held} bytes", mail.len());
    assert_eq!(answer.kind, Kind::Message);
    answer
}

fn warns(answer: &Decoding, id: WarningId) -> bool {
    answer.warnings.iter().any(|warning| warning.id == id)
}

const HEAD: &str =
    "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n";

#[test]
fn a_thousand_levels_of_multipart() {
    let mut mail = HEAD.to_string();
    for level in 0..1000 {
        mail += &format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n");
    }
    mail += "\r\ndeepest\r\n";
    assert!(warns(&decode_in_time(mail.as_bytes()), WarningId::LimitReached));
}

#[test]
fn a_hundred_thousand_parts() {
    let mut mail = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    mail += &"--b\r\nContent-Type: text/plain\r\n\r\nuser unknown\r\n".repeat(100_000);
    assert!(warns(&decode_in_time(mail.as_bytes()), WarningId::LimitReached));
}

#[test]
fn fifty_megabytes_of_base64() {
    for kind in ["application/octet-stream", "text/plain"] {
        let mut mail = format!("{HEAD}Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        let line = format!("{}\r\n", "QUJD".repeat(19));
        mail += &line.repeat(50 * 1024 * 1024 / line.len());
        let answer = decode_in_time(mail.as_bytes());
        assert!(warns(&answer, WarningId::LimitReached), "{kind}");
    }
}

#[test]
fn a_header_line_of_ten_megabytes() {
    for piece in ["x", "a@b ", "=?utf-8?Q?x?= ", "<", "=?"] {
        for name in ["Subject", "To", "From", "Content-Type", "X-Failed-Recipients"] {
            let line = piece.repeat(200 * 1024 / piece.len());
            decode_in_time(format!("{name}: {line}\r\n{HEAD}\r\nbody\r\n").as_bytes());
        }
    }
    let long = format!("{HEAD}X-Long: {}\r\n\r\nbody\r\n", "x".repeat(10 * 1024 * 1024));
    decode_in_time(long.as_bytes());
    for line in [" x\r\n", " x=\r\n"] {
        decode_in_time(format!("{HEAD}Subject:{}\r\n\r\nbody\r\n", line.repeat(1_000_000)).as_bytes());
    }
}

#[test]
fn messages_in_messages() {
    let mut mail = HEAD.to_string();
    mail += &"Content-Type: message/rfc822\r\n\r\n".repeat(100_000);
    assert!(warns(&decode_in_time(mail.as_bytes()), WarningId::LimitReached));
    let copied = format!("{HEAD}\r\nundeliverable:\r\n\r\n").repeat(5_000);
    decode_in_time(copied.as_bytes());
}

#[test]
fn a_report_with_a_hundred_thousand_recipients() {
    let mut mail = format!("{HEAD}Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n");
    for number in 0..100_000 {
        mail += &format!("\r\nFinal-Recipient: rfc822; u{number}@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n");
    }
    let answer = decode_in_time(mail.as_bytes());
    assert_eq!(answer.findings.len(), plainbounce::limits::MAX_FINDINGS);
    assert!(warns(&answer, WarningId::LimitReached));
}

/// Every byte after a boundary's dashes, and every mail cut at every byte: an answer, never a panic.
#[test]
fn every_boundary_and_every_cut() {
    for byte in 0..=255u8 {
        let mut mail = format!("{HEAD}Content-Type: multipart/mixed; boundary=\"").into_bytes();
        mail.push(byte);
        mail.extend(b"\"\r\n\r\n--");
        mail.push(byte);
        mail.extend(b"\r\n\r\nhello\r\n--");
        mail.push(byte);
        mail.extend(b"--\r\n");
        decode_in_time(&mail);
    }
    let whole = include_bytes!("fixtures/mail/standard/several-groups.eml");
    for end in 0..whole.len() {
        decode(&whole[..end], &Options::default());
    }
}

/// A control character can stand in every field; none comes out in a fact.
#[test]
fn facts_are_lines_without_control_characters() {
    let field = |name: &str, value: &str| format!("{name}: {value}\r\n");
    let odd = "a\0\u{8}\u{1b}[2J\u{7f}\u{85}\tb";
    let mut mail = format!("{HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n");
    mail += "--b\r\nContent-Type: message/delivery-status\r\n\r\n";
    mail += &field("Reporting-MTA", &format!("dns; {odd}.example.com"));
    for recipient in [&format!("{odd}@example.org"), "\0\u{8}", &format!("\"{odd}\"@example.org")] {
        mail += "\r\n";
        mail += &field("Final-Recipient", &format!("rfc822; {recipient}"));
        mail += &field("Action", "failed");
        mail += &field("Status", "5.1.1");
        mail += &field("Remote-MTA", &format!("dns; {odd}.example.net (TCP|192.0.2.1|25|{odd}|25)"));
        mail += &field("Will-Retry-Until", &format!("Thu, 26 Nov 2026 10:00:00 +0000 {odd}"));
        mail += &field("Diagnostic-Code", &format!("smtp; 550 5.1.1 {odd} User unknown"));
    }
    mail += "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n";
    for name in ["Subject", "From", "Message-ID", "Date"] {
        mail += &field(name, odd);
    }
    mail += &field("Subject", "=?utf-8?Q?a=00=1B=0Ab?=");
    mail += "\r\n--b--\r\n";
    for mail in [mail.clone(), mail.replace("Subject: a", "X-Other: a")] {
        let answer = decode(mail.as_bytes(), &Options::default());
        assert_eq!(answer.findings.len(), 3);
        assert_eq!(answer.findings[1].recipient, None);
        let original = answer.original.clone().expect("the mail is returned");
        let mut facts = vec![original.subject, original.from, original.message_id, original.date];
        for finding in answer.findings {
            let remote = finding.remote.unwrap_or_default();
            facts.extend([
                finding.recipient,
                finding.reply,
                finding.reporter,
                finding.retry.until,
                remote.host,
                remote.ip,
            ]);
        }
        for fact in facts.iter().flatten() {
            assert!(!fact.chars().any(char::is_control) && fact.trim() == fact && !fact.is_empty(), "{fact:?}");
        }
        assert!(facts.iter().flatten().count() > 15, "{facts:?}");
    }
}

/// A digit that is no code, before a character of several bytes: found by the fuzzer.
#[test]
fn a_digit_before_the_code_is_no_place_to_cut() {
    for before in ["0Pè", "0è", "7€", "1😀"] {
        let text = format!(
            "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.org\nTo: jo@example.com\nSubject: Undeliverable mail\nContent-Type: text/plain; charset=utf-8\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more\nrecipients. This is a permanent error. The following address(es) failed:\n\n    <anna@example.net> at {before}>\n        275 5.1.1 No such user\n"
        );
        let answer = decode(text.as_str(), &Options::default());
        assert_eq!(answer.findings.len(), 1, "{before}");
        assert_eq!(answer.findings[0].recipient.as_deref(), Some("anna@example.net"), "{before}");
    }
}
