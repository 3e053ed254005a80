//! Delivery reports (RFC 3464) with fields in any number and order, in a mail that frames them or not.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use plainbounce::Input;

#[derive(Arbitrary, Debug)]
struct Report<'r> {
    frame: u8,
    prose: &'r str,
    groups: Vec<Vec<(u8, &'r str)>>,
    returned: &'r [u8],
    is_closed: bool,
}

const FIELDS: [&str; 16] = [
    "Reporting-MTA: dns; ",
    "Arrival-Date: ",
    "Final-Recipient: rfc822; ",
    "Original-Recipient: rfc822;",
    "Final-Recipient: utf-8; ",
    "Action: failed",
    "Action: delayed",
    "Action: ",
    "Status: ",
    "Diagnostic-Code: smtp; 550 5.1.1 ",
    "Diagnostic-Code: x-unix; ",
    "Remote-MTA: dns; ",
    "Last-Attempt-Date: ",
    "Will-Retry-Until: ",
    "X-Supplementary-Info: ",
    " ",
];

fuzz_target!(|report: Report<'_>| {
    let mut fields = String::new();
    for group in &report.groups {
        for (which, value) in group {
            fields += &format!("{}{value}\n", FIELDS[usize::from(*which) % FIELDS.len()]);
        }
        fields.push('\n');
    }
    let mut mail = Vec::new();
    if report.frame % 3 > 0 {
        mail.extend_from_slice(
            b"From: MAILER-DAEMON@mx.example.com\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n\
              Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n--b\n\n",
        );
        mail.extend_from_slice(report.prose.as_bytes());
        mail.extend_from_slice(b"\n--b\nContent-Type: message/delivery-status\n");
        if report.frame % 3 == 2 {
            mail.extend_from_slice(b"Content-Transfer-Encoding: quoted-printable\n");
        }
        mail.push(b'\n');
    }
    mail.extend_from_slice(fields.as_bytes());
    if report.frame % 3 > 0 {
        mail.extend_from_slice(b"--b\nContent-Type: message/rfc822\n\n");
        mail.extend_from_slice(report.returned);
        if report.is_closed {
            mail.extend_from_slice(b"\n--b--\n");
        }
    }
    plainbounce_fuzz::check(Input::Bytes(&mail));
});
