//! What an answer says about itself: each warning, and texts that give none.

use plainbounce::{Cause, Kind, Options, WarningId, decode};

#[track_caller]
fn warns(input: &str, expected: &[WarningId]) {
    let answer = decode(input, &Options::default());
    let found: Vec<WarningId> = answer.warnings.iter().map(|warning| warning.id).collect();
    assert_eq!(found, expected, "{input:?}");
    assert!(answer.warnings.iter().all(|warning| !warning.message.is_empty()));
}

#[test]
fn the_reason_is_missing() {
    use WarningId::NoReasonGiven;
    for input in [
        "Sending of the message failed.",
        "Failure Reason: Error: Some recipients failed\n\nFinal-Recipient: rfc822; jan@example.com\nAction: failed\nStatus: 5.0.0",
        "Final-Recipient: rfc822; jan@example.com\nAction: failed\nStatus: 5.0.0",
        "This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<jan@example.com>: delivery failed",
    ] {
        warns(input, &[NoReasonGiven]);
        let answer = decode(input, &Options::default());
        assert!(answer.findings.iter().all(|finding| finding.cause == Cause::UNKNOWN), "{answer:?}");
    }
    warns("Final-Recipient: rfc822; jan@example.com\nAction: failed\nStatus: 5.1.1", &[]);
    warns("550 5.1.1 User unknown", &[]);
}

#[test]
fn code_and_words_disagree() {
    warns("550 5.1.1 Message rejected: it contains a virus", &[WarningId::CodeContradictsText]);
    warns("552 5.2.2 Mailbox full", &[]);
}

#[test]
fn the_text_breaks_off() {
    warns("550-5.1.1 The email account that you tried to", &[WarningId::Truncated]);
}

#[test]
fn letters_are_lost() {
    use WarningId::DecodingDamaged;
    warns("550 5.1.1 Empf\u{fffd}nger unbekannt", &[DecodingDamaged]);
    warns("550 5.1.1 $Bx%(B user unknown", &[DecodingDamaged]);
    warns("550 5.1.1 Empfänger unbekannt", &[]);
    warns("550 5.1.1 EmpfÃ¤nger unbekannt", &[]);
    warns("Ein Brief an den Empf\u{fffd}nger", &[]);
}

#[test]
fn several_languages() {
    let german = "Ihre Nachricht konnte nicht zugestellt werden. Die Adresse, an die das geschickt wurde, ist nicht bekannt, und der Server nimmt die Nachricht nicht an.";
    let english = "Your message could not be delivered. The address that you have sent this to was not known, and the server did not take your message.";
    let bounce = |prose: &str| {
        format!("{prose}\n\n<jan@example.com>: 550 5.1.1 User unknown, this is not the place for you or your mail")
    };
    warns(&bounce(&format!("{german}\n\n{english}")), &[WarningId::MixedLanguages]);
    warns(&bounce(german), &[]);
    warns(&bounce(english), &[]);
}

#[test]
fn a_text_about_something_else() {
    for input in [
        "",
        "hello",
        "The cat sat on the mat.",
        "HTTP 500 Internal Server Error at line 550",
        "2 cups of flour, bake for 450 seconds",
    ] {
        let answer = decode(input, &Options::default());
        assert_eq!((answer.kind, answer.findings.len(), answer.warnings.len()), (Kind::Unrecognized, 0, 0), "{input}");
    }
}

#[test]
fn texts_with_two_readings_keep_both() {
    let causes = |input: &str| {
        let finding = decode(input, &Options::default()).findings.remove(0);
        let mut causes = vec![finding.cause.id()];
        causes.extend(finding.alternatives.iter().map(|cause| cause.id()));
        causes.truncate(2);
        causes
    };
    for (input, expected) in [
        ("552 Requested mail action aborted: exceeded storage allocation", ["mailbox-full", "message-too-large"]),
        ("550 Requested action not taken: mailbox unavailable", ["mailbox-unknown", "mailbox-disabled"]),
    ] {
        assert_eq!(causes(input), expected, "{input}");
    }
}

/// Bytes that are no UTF-8 are read, and spans are those of the bytes.
#[test]
fn bytes_in_another_charset() {
    for (bytes, word) in [
        (&b"550 5.1.1 <j\xfcrgen@example.com> unbekannter Empf\xe4nger"[..], &b"550"[..]),
        (&b"\xe4\xf6\xfc: 550 5.1.1 User unknown"[..], &b"550"[..]),
        (&b"\xff\xfe5\x005\x000\x00 \x00n\x00o\x00 \x00u\x00s\x00e\x00r\x00"[..], &b"5\x005\x000\x00"[..]),
    ] {
        let answer = decode(bytes, &Options::default());
        let code = answer.findings[0].evidence.iter().find(|evidence| evidence.tells == plainbounce::Tells::Code);
        let span = code.expect("a code was read").span;
        assert_eq!(&bytes[span.start..span.end], word);
        assert_eq!(answer.warnings, []);
    }
}

#[test]
fn an_outlook_file_is_told_from_noise() {
    let file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00550 5.1.1 User unknown";
    let answer = decode(file, &Options::default());
    assert_eq!(answer.kind, Kind::Unrecognized);
    assert_eq!(answer.findings, []);
    assert_eq!(answer.warnings[0].id, WarningId::OutlookFile);
    assert_eq!(
        answer.warnings[0].message,
        "Outlook files (MSG) cannot be read here: save the message as EML or as text, or copy its words."
    );
}
