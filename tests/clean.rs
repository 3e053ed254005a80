//! What cleaning promises to the caller: evidence points into the input as it was pasted, any input gets an answer, and
//! text that does not tell of mail is said to be none.

use plainbounce::{Kind, Options, Tells, decode};
use proptest::prelude::*;

fn options() -> Options {
    Options { explain: false, ..Options::default() }
}

/// The pieces of the input that are given as evidence of one sort.
fn evidence(input: &str, tells: Tells) -> Vec<&str> {
    let answer = decode(input, &options());
    let all = answer.findings.iter().flat_map(|finding| &finding.evidence);
    all.filter(|piece| piece.tells == tells).map(|piece| &input[piece.span.start..piece.span.end]).collect()
}

#[test]
fn evidence_points_into_the_input() {
    const TABLE: &[(&str, &str, &str)] = &[
        ("550 5.1.1 <jan@example.com>: User unknown", "550", "5.1.1"),
        ("> > 550 5.1.1 &lt;jan@example.com&gt;: User unknown", "550", "5.1.1"),
        ("\"550 5.1.1 \\u003cjan@example.com\\u003e: User unknown\"", "550", "5.1.1"),
        ("<p>\u{a0}550&nbsp;5.1.1 <b>&lt;jan@example.com&gt;</b>: User unknown</p>", "550", "5.1.1"),
        ("smtplib.SMTPDataError: (550, b'5.1.1 <jan@example.com>: User\\nunknown')", "550", "5.1.1"),
        ("５５０ ５．１．１ ＜jan＠example.com＞: User unknown", "５５０", "５．１．１"),
        ("550%205.1.1%20%3Cjan%40example.com%3E%3A%20User%20unknown", "550", "5.1.1"),
        ("550 5.1.\n1 <jan@exam\nple.com>: User unknown", "550", "5.1.\n1"),
        ("{\"error\": \"550 5.1.1 <jan@example.com>: User unknown\"}", "550", "5.1.1"),
    ];
    for (input, code, status) in TABLE {
        assert_eq!(evidence(input, Tells::Code), [*code], "{input:?}");
        assert_eq!(evidence(input, Tells::EnhancedStatus), [*status], "{input:?}");
        let recipient = decode(*input, &options()).findings[0].recipient.clone();
        assert_eq!(recipient.as_deref(), Some("jan@example.com"), "{input:?}");
    }
}

#[test]
fn an_address_that_markup_swallowed_is_missing() {
    let answer = decode("550 5.1.1 : Recipient address rejected: User unknown", &options());
    assert_eq!(answer.findings[0].recipient, None);
}

#[test]
fn kinds_of_bare_text() {
    const TABLE: &[(&str, Kind, usize)] = &[
        ("550 5.1.1 User unknown", Kind::Reply, 1),
        ("\"Bad sequence of commands\"", Kind::Reply, 1),
        ("smtp;550 5.1.1 User unknown", Kind::Reply, 1),
        ("host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown", Kind::Reply, 1),
        ("Remote host said: 550 5.1.1 User unknown", Kind::Reply, 1),
        ("User unknown", Kind::Reply, 1),
        ("550", Kind::Code, 1),
        ("5.7.26", Kind::Code, 1),
        ("550 5.1.1", Kind::Code, 1),
        ("#5.1.1", Kind::Code, 1),
        ("", Kind::Unrecognized, 0),
        (" \n\t", Kind::Unrecognized, 0),
        ("\0\0", Kind::Unrecognized, 0),
        ("\u{fffd}", Kind::Unrecognized, 0),
        ("hello", Kind::Unrecognized, 0),
        ("jan@example.com", Kind::Unrecognized, 0),
        ("192.0.2.250", Kind::Unrecognized, 0),
        ("HTTP/1.1 404 Not Found", Kind::Unrecognized, 0),
        ("502 Bad Gateway", Kind::Unrecognized, 0),
        ("550 people attended the concert", Kind::Unrecognized, 0),
        ("Meeting at 5.30 in room 550, bring 250 copies.", Kind::Unrecognized, 0),
        ("ssh: connect to host example.com port 22: Connection refused", Kind::Unrecognized, 0),
        ("The version 5.1.1 of the package was released yesterday", Kind::Unrecognized, 0),
    ];
    for (input, kind, findings) in TABLE {
        let answer = decode(*input, &options());
        assert_eq!((answer.kind, answer.findings.len()), (*kind, *findings), "{input:?}");
    }
}

#[test]
fn what_leads_to_a_reply_is_read() {
    let input = "host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)";
    let answer = decode(input, &options());
    let finding = &answer.findings[0];
    let remote = finding.remote.clone().unwrap_or_default();
    assert_eq!(
        (remote.host.as_deref(), remote.ip.as_deref(), finding.command, finding.reply.as_deref()),
        (Some("mx.example.com"), Some("192.0.2.1"), Some("RCPT"), Some("User unknown"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text gets an answer, with evidence inside of it.
    #[test]
    fn any_text_is_answered(input in "(?s).{0,200}") {
        check(&input)?;
    }

    /// Text made of what damage is made of.
    #[test]
    fn any_damage_is_answered(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        check(&pieces.concat())?;
    }

    /// A reply of random words keeps its facts however it is quoted.
    #[test]
    fn random_replies_survive(
        code in 400u16..560, detail in 0u16..9, local in "[a-z]{1,9}", words in "[A-Za-z]{2,9}( [a-z]{2,9}){0,12}",
    ) {
        let status = format!("{}.1.{detail}", code / 100);
        let reply = format!("{code} {status} <{local}@example.com>: {words}");
        for mangled in [
            format!("> {reply}"),
            format!("| {reply}"),
            format!("```\n{reply}\n```"),
            format!("\"{reply}\""),
            reply.replace('<', "&lt;").replace('>', "&gt;"),
            reply.replace('<', "\\u003c").replace('>', "\\u003e"),
            reply.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E"),
            reply.replace(' ', "\u{a0}"),
            format!("smtp;{reply}"),
            format!("Error: Message failed: {reply}"),
            format!("smtplib.SMTPDataError: ({code}, b'{}')", &reply[4..]),
        ] {
            let answer = decode(&mangled, &options());
            prop_assert_eq!(answer.findings.len(), 1, "{}", mangled);
            let finding = &answer.findings[0];
            prop_assert_eq!(finding.code, Some(code), "{}", mangled);
            prop_assert_eq!(finding.enhanced.as_deref(), Some(status.as_str()), "{}", mangled);
            let recipient = format!("{local}@example.com");
            prop_assert_eq!(finding.recipient.as_deref(), Some(recipient.as_str()), "{}", mangled);
        }
    }
}

const PIECES: &[&str] = &[
    "550",
    "5.1.1",
    " ",
    "-",
    "\n",
    "\r\n",
    "> ",
    "| ",
    ">",
    "<",
    "&lt;",
    "&",
    "<p>",
    "<br>",
    "<!--",
    "-->",
    "</p>",
    "\\n",
    "\\u003c",
    "\\",
    "\"",
    "'",
    "b'",
    "(",
    ")",
    "(550, b'",
    "=3D",
    "=\n",
    "%20",
    "%",
    "**",
    "_",
    "`",
    "```",
    "[",
    "](",
    "http://example.com",
    "jan@example.com",
    "@",
    "SMTP Error (550): ",
    "The server responded: ",
    "said: ",
    "smtp;",
    "{\"a\":",
    "}",
    ": ",
    ";",
    "é",
    "用户",
    "…",
    "\u{200b}",
    "\u{1b}[31m",
    "response: '",
    "with message \"",
    "User unknown",
    "rejected: [",
    "Detail: ",
    "SMTP code: ",
    "\0",
    "nested exception is",
    "recipients failed: ",
];

fn check(input: &str) -> Result<(), TestCaseError> {
    let answer = decode(input, &options());
    for piece in answer.findings.iter().flat_map(|finding| &finding.evidence) {
        prop_assert!(input.get(piece.span.start..piece.span.end).is_some(), "{:?} in {:?}", piece, input);
    }
    if answer.kind == Kind::Unrecognized {
        prop_assert!(answer.findings.is_empty());
    }
    Ok(())
}
