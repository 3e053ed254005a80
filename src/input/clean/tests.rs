use super::*;

fn clean(input: &str) -> Text {
    super::clean(Text::from_input(input))
}

#[track_caller]
fn cleans(cases: &[(&str, &str)]) {
    for (input, expected) in cases {
        let text = clean(input);
        assert_eq!(text.as_str(), *expected, "{input:?}");
        let span = text.span(0..text.len());
        assert!(span.end <= input.len() && span.start <= span.end, "{input:?}");
    }
}

#[track_caller]
fn stays(inputs: &[&str]) {
    for input in inputs {
        assert_eq!(clean(input), Text::from_input(input), "{input:?}");
    }
}

#[test]
fn quote_marks() {
    cleans(&[
        ("> 550 5.1.1 User unknown", "550 5.1.1 User unknown"),
        (">> > 550-one\n>> > 550 two", "550-one\n550 two"),
        ("| 550-one\n| 550 two", "550-one\n550 two"),
        ("> | 550 one", "550 one"),
        ("He wrote:\n> 550 one\n> two", "He wrote:\n550 one\ntwo"),
        (">>>   jan@example.com\n>>>     host mx.example.com", "  jan@example.com\n    host mx.example.com"),
        ("> < 250 ok\n> > RCPT TO:<jan@example.com>\n> < 550 no", "< 250 ok\n> RCPT TO:<jan@example.com>\n< 550 no"),
    ]);
    stays(&[
        ">>> RCPT TO:<jan@example.com>\n<<< 550 no",
        "> RCPT TO:<jan@example.com>\n< 550 no",
        " -> RCPT TO:<jan@example.com>\n<** 550 no",
        "a > b",
    ]);
}

#[test]
fn markup() {
    cleans(&[
        ("550 5.1.1 &lt;jan@example.com&gt;: User unknown", "550 5.1.1 <jan@example.com>: User unknown"),
        ("550 &amp;lt;jan@example.com&amp;gt; no", "550 <jan@example.com> no"),
        ("550&#45;one&#x3c;", "550-one<"),
        ("<p>550 5.1.1 <b>User</b> unknown</p>", "550 5.1.1 User unknown\n\n"),
        ("<div>550-one<br>\n550 two</div>", "550-one\n550 two\n"),
        ("<tr><td>Reply</td><td>550 no</td></tr>", "Reply\t550 no\n"),
        ("550 <a href=\"mailto:jan@example.com\">jan@example.com</a> no", "550 jan@example.com no"),
        ("<html><body>550 one\n   two</body></html>", "550 one two\n"),
    ]);
    stays(&[
        "550 <jan@example.com>: no",
        "550 <DATA>: Data command rejected",
        "354 End data with <CR><LF>.<CR><LF>",
        "550 <header> rejected, a < b & c > d",
        "https://example.com/?a=1&b=2",
    ]);
}

#[test]
fn escapes() {
    cleans(&[
        ("550-one\\r\\n550 two", "550-one\n550 two"),
        ("550-one\\n550 two", "550-one\n550 two"),
        ("550 \\u003cjan@example.com\\u003e no", "550 <jan@example.com> no"),
        ("b'550 5.1.1 one\\ntwo \\xe2\\x80\\x94'", "550 5.1.1 one\ntwo —"),
        ("(550, b'one\\ntwo')", "(550, b'one\ntwo')"),
        ("b'550 it\\'s full'", "550 it's full"),
        ("\"550 no\"", "550 no"),
        ("say \\\"no\\\"", "say \"no\""),
        ("https:\\/\\/example.com\\/", "https://example.com/"),
        ("_4.1.2 \\<jan@example.com\\>: not found._", "4.1.2 <jan@example.com>: not found."),
        ("\\\\r\\\\n550 \\\\\"no\\\\\"", "\n550 \"no\""),
    ]);
    stays(&[
        "C:\\Scripts\\new\\run.ps1:783",
        "550 EXAMPLE\\nancy may not send",
        "{\"a\":\"550 \\\"no\\\"\"}",
        "\"a\", \"b\"",
    ]);
}

#[test]
fn encodings() {
    cleans(&[
        ("550 5.1.1 =3Cjan@example.com=3E: User=\n unknown", "550 5.1.1 <jan@example.com>: User unknown"),
        ("f=C3=BCr", "für"),
        ("550%205.1.1%20%3Cjan%40example.com%3E", "550 5.1.1 <jan@example.com>"),
        (
            "https://example.com/?error=550+5.1.1+%3Cjan%40example.com%3E&page=2",
            "https://example.com/\nerror: 550 5.1.1 <jan@example.com>\npage: 2",
        ),
    ]);
    stays(&[
        "to=<jan@example.com>, relay=mx.example.com, size=20, id=3D12, status=sent",
        "550 see https://example.com/?who=jan%40example.com for more",
        "dXNlcg==\nc2VjcmV0=\n",
    ]);
}

#[test]
fn characters() {
    cleans(&[
        ("\u{1b}[31m550\u{1b}[0m no", "550 no"),
        ("^[[31m550^[[0m no", "550 no"),
        ("[31m550[0m no", "550 no"),
        ("\u{1b}]0;title\u{7}550 no", "550 no"),
        ("550\u{a0}5.1.1\u{200b} no\u{feff}", "550 5.1.1 no"),
        ("550 “no” it’s", "550 \"no\" it's"),
        ("５５０ ５．１．１ ＜jan＠example.com＞", "550 5.1.1 <jan@example.com>"),
        ("550\u{2011}5.1.1 no", "550-5.1.1 no"),
        ("550 no\0\u{8}", "550 no"),
        ("550 one^M\n550 two", "550 one\n550 two"),
    ]);
    stays(&["550 Größe überschritten", "550 用户不存在，请检查", "550 کاربر نمی\u{200c}شود", "550 one\r\n550 two\t"]);
}

#[test]
fn markdown() {
    cleans(&[
        ("```\n550 no\n```", "\n550 no\n"),
        ("```text\n550 no\n```", "\n550 no\n"),
        ("`550 no`", "550 no"),
        ("**550 no**", "550 no"),
        ("**421 timeout  **\n", "421 timeout  \n"),
        ("*550 no*", "550 no"),
        ("<[jan@example.com](mailto:jan@example.com)>: no", "<jan@example.com>: no"),
        ("[Learn more](https://example.com/x) now", "Learn more https://example.com/x now"),
        ("| code | text |\n|---|---|\n| 550 | no |", "code\ttext\n\n550\tno"),
        ("[email]jan@example.com[/email] no", "jan@example.com no"),
        ("- 550 no", "550 no"),
    ]);
    stays(&[
        "550 <j***@example.com>: no",
        "<** 550 no",
        "*** Error",
        "** Address not found **",
        "* connected\n- 25",
        "550 unknown user `jan'",
        "postfix_smtp _x_y",
        "550 [192.0.2.1] (mx)",
    ]);
}

#[test]
fn hard_wraps() {
    cleans(&[
        ("550 5.1.1 <jan@exam\nple.com>: no", "550 5.1.1 <jan@example.com>: no"),
        ("550 5.1.1 <jan\n   @example.com>: no", "550 5.1.1 <jan@example.com>: no"),
        ("550 5.1.\n1 no", "550 5.1.1 no"),
        (
            "550 5.1.1 The mailbo\nx that you wrote to \nis not known here",
            "550 5.1.1 The mailbox that you wrote to is not known here",
        ),
    ]);
    stays(&[
        "550-one two\n550 three",
        "550 5.1.1 The mailbox\nis full",
        "250 1st mail one\n250 2nd mail two\n250 3rd mail six",
    ]);
}

/// Lines that were broken between words stay, but for those that go on from an announced reply.
#[test]
fn wrapped_replies() {
    cleans(&[
        (
            "host mx.example.net[192.0.2.7] said: 550 5.1.1\n<jan@example.com>: Recipient address rejected: User\nunknown in local recipient table",
            "host mx.example.net[192.0.2.7] said: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown in local recipient table",
        ),
        (
            "SMTP Error: data not accepted. SMTP ERROR: DATA\nEND command failed: 450 4.1.8\n<jan.novak@mail.example.net>: Sender address\nrejected: Domain not found",
            "SMTP Error: data not accepted. SMTP ERROR: DATA\nEND command failed: 450 4.1.8 <jan.novak@mail.example.net>: Sender address rejected: Domain not found",
        ),
    ]);
    stays(&[
        "https://example.com/\nerror: 550 5.1.1 <jan@example.com>\npage: 2",
        "<jan@example.com>: host mx.example.com said: 550 5.2.1\n<jan@example.com>... Mailbox disabled",
        "Remote host said: 550 5.1.1 User unknown\nThe message was not sent.",
        "Server response: 550 5.1.1 User unknown\nStatus: 5.1.1",
    ]);
}

#[test]
fn layers() {
    cleans(&[
        ("> \"550-one\\r\\n550 &lt;jan@example.com&gt;\"", "550-one\n550 <jan@example.com>"),
        ("&gt; **550** =3Cjan@example.com=3E", "550 <jan@example.com>"),
    ]);
}

#[test]
fn a_span_points_at_the_damaged_words() {
    let input = "> 550 &lt;jan@example.com&gt;: no";
    let text = clean(input);
    let span = text.span(4..21);
    assert_eq!((text.as_str(), &input[span.start..span.end]), ("550 <jan@example.com>: no", "&lt;jan@example.com&gt;"));
}

#[test]
fn hostile_text_costs_no_more_than_its_length() {
    for piece in
        ["[", "<", "<a ", "<!--", "> ", "\\", "=\n", "%20", "**", "&", "\u{1b}]", "[](", "`", "<a \"", "{\"", "_a "]
    {
        let text = clean(&piece.repeat(20_000));
        assert!(text.len() <= 20_000 * piece.len());
    }
}

#[test]
fn clean_replies_come_out_byte_for_byte() {
    for reply in include_str!("../../../tests/fixtures/replies.txt").trim().split("\n\n") {
        stays(&[reply]);
    }
}

#[test]
fn wrong_charsets() {
    cleans(&[
        ("550 EmpfÃ¤nger fÃ¼r", "550 Empfänger für"),
        ("550 L\u{e2}\u{20ac}\u{2122}adresse nâ€™existe pas", "550 L'adresse n'existe pas"),
        ("550 â€œjanâ€\u{9d} no", "550 \"jan\" no"),
        ("550 ÐŸÐ¾Ñ‡Ñ‚Ð°", "550 Почта"),
        ("550 é‚®ä»¶", "550 邮件"),
        ("550 $B%a!<%k(B no", "550 メール no"),
    ]);
    stays(&[
        "550 Empfänger für Ärger",
        "550 não está à mão",
        "550 ÉCOLE",
        "550 costs $B20 (Bad)",
        "550 Ça va, PÅ",
        "550 $Bx(B",
    ]);
}
