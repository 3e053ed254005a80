use super::*;

#[track_caller]
fn reads(input: &str, code: Option<u16>, enhanced: Option<&str>, words: &str) {
    let text = Text::from_input(input);
    let replies = parse_all(&text);
    assert_eq!(replies.len(), 1, "{replies:?}");
    let reply = &replies[0];
    assert_eq!(
        (reply.code.map(|c| c.value), reply.enhanced.map(|e| e.value.digits()).as_deref(), reply.text.as_str()),
        (code, enhanced, words)
    );
    if let Some(code) = reply.code {
        assert_eq!(&input[code.span.start..code.span.end], code.value.to_string());
    }
    if let Some(enhanced) = reply.enhanced {
        assert_eq!(&input[enhanced.span.start..enhanced.span.end], enhanced.value.digits());
    }
}

#[test]
fn one_line() {
    reads("550 5.1.1 User unknown", Some(550), Some("5.1.1"), "User unknown");
    reads("550 User unknown", Some(550), None, "User unknown");
    reads("5.1.1 User unknown", None, Some("5.1.1"), "User unknown");
    reads("User unknown", None, None, "User unknown");
    reads("550", Some(550), None, "");
    reads("5.7.26", None, Some("5.7.26"), "");
    reads("550 5.1.1", Some(550), Some("5.1.1"), "");
    reads("#5.1.1", None, Some("5.1.1"), "");
}

#[test]
fn many_lines() {
    reads(
        "550-5.7.1 This message does not\r\n550-5.7.1 meet the rules\r\n550 5.7.1 of this server",
        Some(550),
        Some("5.7.1"),
        "This message does not meet the rules of this server",
    );
    reads(
        "550-Mailbox unknown.\n550-Ask again.\n550 5.1.1 User unknown",
        Some(550),
        Some("5.1.1"),
        "Mailbox unknown. Ask again. User unknown",
    );
    reads("550-one\r550 two", Some(550), None, "one two");
    reads("452-4.2.2 The mailbox\n452 is full", Some(452), Some("4.2.2"), "The mailbox is full");
}

#[test]
fn joined_lines() {
    reads(
        "550-5.7.26 This mail 550-5.7.26 has been blocked 550 5.7.26 because",
        Some(550),
        Some("5.7.26"),
        "This mail has been blocked because",
    );
    reads("550 5.1.1 Please try\n5.1.1 double-checking", Some(550), Some("5.1.1"), "Please try double-checking");
}

#[test]
fn dressed_statuses() {
    reads("550 #5.1.0 Address rejected.", Some(550), Some("5.1.0"), "Address rejected.");
    reads(
        "550 sorry, no mailbox here by that name. (#5.1.1)",
        Some(550),
        Some("5.1.1"),
        "sorry, no mailbox here by that name.",
    );
    reads("554 [5.7.1] refused", Some(554), Some("5.7.1"), "refused");
    reads("550 (#5.1.1) no", Some(550), Some("5.1.1"), "no");
}

#[test]
fn numbers_that_are_no_codes() {
    reads("Your IP 192.0.2.250 is listed", None, None, "Your IP 192.0.2.250 is listed");
    reads("limit of 500 messages reached", None, None, "limit of 500 messages reached");
    reads("Exim 4.94.2 refused it on port 587", None, None, "Exim 4.94.2 refused it on port 587");
    reads("size 552 MB", None, None, "size 552 MB");
}

#[test]
fn several_replies() {
    let text =
        Text::from_input("250 ok\n550 5.1.1 <a@example.com> unknown\n550 5.1.1 <b@example.com> unknown\n451 later");
    let codes: Vec<u16> = parse_all(&text).iter().filter_map(|r| r.code.map(|c| c.value)).collect();
    assert_eq!(codes, [250, 550, 550, 451]);
}

#[test]
fn recipients() {
    let of = |text: &str| recipient(&Text::from_input(text)).map(|passage| passage.words);
    assert_eq!(of("<jan@example.com>: Recipient address rejected").as_deref(), Some("jan@example.com"));
    assert_eq!(of("<jan@example.com>: Sender address rejected"), None);
    assert_eq!(of("mail from <jan@example.com> refused"), None);
    assert_eq!(of("No such user 'jan@example.com' here").as_deref(), Some("jan@example.com"));
    assert_eq!(of("to=jan@example.com").as_deref(), Some("jan@example.com"));
}
