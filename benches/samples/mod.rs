//! Inputs of any size: every form as it grows in life, and what somebody may paste to make the reader stumble.
//!
//! Used by `benches/growth.rs` and by `tests/growth.rs`.

/// A kind of input that can be made as long as wished.
pub struct Sample {
    pub name: &'static str,
    make: fn(usize) -> String,
}

impl Sample {
    /// An input of about `size` bytes.
    pub fn make(&self, size: usize) -> String {
        (self.make)(size)
    }
}

const fn sample(name: &'static str, make: fn(usize) -> String) -> Sample {
    Sample { name, make }
}

/// The forms that [`plainbounce::Kind`] tells apart.
pub const FORMS: &[Sample] = &[
    sample("bare replies", |size| units(size, "", reply, "")),
    sample("one long reply", |size| {
        units(
            size,
            "",
            |n| format!("550-5.7.1 Line {n} of the policy of example.com\r\n"),
            "550 5.7.1 Mail refused\r\n",
        )
    }),
    sample("joined reply", |size| {
        units(size, "550-5.1.1 No such user ", |n| format!("550-5.1.1 jan{n} is not known here "), "550 5.1.1 gsmtp")
    }),
    sample("swaks transcript", swaks),
    sample("smtplib transcript", smtplib),
    sample("plain transcript", |size| {
        units(
            size,
            "220 mx.example.com ESMTP\r\nEHLO mail.example.org\r\n250 mx.example.com\r\nMAIL FROM:<ann@example.org>\r\n250 2.1.0 Ok\r\n",
            |n| {
                format!(
                    "RCPT TO:<jan{n}@example.com>\r\n550 5.1.1 <jan{n}@example.com>: Recipient address rejected: User unknown\r\n"
                )
            },
            "QUIT\r\n221 2.0.0 Bye\r\n",
        )
    }),
    sample("postfix log", |size| units(size, "", postfix, "")),
    sample("exim log", |size| units(size, "", exim, "")),
    sample("sendmail log", |size| {
        units(
            size,
            "",
            |n| {
                format!(
                    "Nov 23 12:00:{:02} mx sendmail[{n}]: 4ANC0{n:07}: to=<jan{n}@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown\n",
                    n % 60
                )
            },
            "",
        )
    }),
    sample("json log", |size| {
        units(
            size,
            "",
            |n| {
                format!(
                    "{{\"type\":\"Bounce\",\"recipient\":\"jan{n}@example.com\",\"response\":{{\"code\":550,\"enhanced_code\":{{\"class\":5,\"subject\":1,\"detail\":1}},\"content\":\"User unknown\"}}}}\n"
                )
            },
            "",
        )
    }),
    sample("table", |size| {
        units(size, "date;recipient;reply\n", |n| format!("2026-03-01;jan{n}@example.com;550 5.1.1 User unknown\n"), "")
    }),
    sample("error dialog", |size| {
        units(
            size,
            "An error occurred while sending mail. The mail server responded: ",
            |n| format!("Line {n} of the answer of mx.example.com says that the recipient was refused. "),
            "Please check the message recipient jan@example.com and try again.",
        )
    }),
    sample("stack trace", |size| {
        units(
            size,
            "smtplib.SMTPRecipientsRefused: {'jan@example.com': (550, b'5.1.1 User unknown')}\n",
            |n| {
                format!(
                    "  File \"/srv/app/mailer{n}.py\", line {n}, in send\n    raise SMTPRecipientsRefused(refused)\n"
                )
            },
            "",
        )
    }),
    sample("postfix bounce", |size| {
        units(
            size,
            "This is the mail system at host mx.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n",
            |n| {
                format!(
                    "<jan{n}@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1\n    <jan{n}@example.com>: Recipient address rejected: User unknown (in reply to\n    RCPT TO command)\n\n"
                )
            },
            "",
        )
    }),
    sample("exim bounce", |size| {
        units(
            size,
            "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n",
            |n| {
                format!(
                    "  jan{n}@example.com\n    host mx.example.com [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<jan{n}@example.com>:\n    550 5.1.1 User unknown\n"
                )
            },
            "",
        )
    }),
    sample("qmail bounce", |size| {
        units(
            size,
            "Hi. This is the qmail-send program at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n",
            |n| {
                format!(
                    "<jan{n}@example.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 User unknown\nGiving up on 192.0.2.1.\n\n"
                )
            },
            "",
        )
    }),
    sample("gmail bounce", |size| {
        units(
            size,
            "Address not found\n\nYour message wasn't delivered to jan@example.com because the address couldn't be found.\n\nThe response from the remote server was:\n\n550 5.1.1 User unknown\n\n",
            |n| {
                format!(
                    "---------- Forwarded message ----------\nTo: jan{n}@example.com\nSubject: Report {n}\n\nThe figures of week {n} are below.\n"
                )
            },
            "",
        )
    }),
    sample("exchange bounce", |size| {
        units(
            size,
            "Your message did not reach some or all of the intended recipients.\n\n      Subject:  Report\n      Sent:     23.11.2026 12:00\n\nThe following recipient(s) cannot be reached:\n\n",
            |n| {
                format!(
                    "      jan{n}@example.com on 23.11.2026 12:00\n            The e-mail account does not exist at the organization this message was sent to.\n            <mx.example.com #5.1.1 smtp;550 5.1.1 User unknown>\n\n"
                )
            },
            "",
        )
    }),
    sample("dsn fields", |size| units(size, "Reporting-MTA: dns; mx.example.org\n\n", status_block, "")),
    sample("dsn mail", dsn_mail),
    sample("base64 mail", base64_mail),
    sample("html mail", |size| units(size, HTML_HEAD, html_row, "</table></body></html>\r\n")),
    sample("html page", |size| {
        units(
            size,
            "<html><body><h1>Undelivered mail</h1><p>Recipient address rejected</p><table>",
            html_row,
            "</table></body></html>\r\n",
        )
    }),
    sample("plain mail", |size| {
        units(
            size,
            "From: Mailer-Daemon@example.org\r\nTo: ann@example.org\r\nSubject: Undelivered mail\r\n\r\nThe mail to jan@example.com was refused: 550 5.1.1 User unknown\r\n\r\n",
            |n| format!("Paragraph {n} of the letter speaks of spring and of nothing else.\r\n"),
            "",
        )
    }),
    sample("letter", |size| {
        units(
            size,
            "",
            |n| format!("Paragraph {n} of the letter speaks of spring, of the garden at home and of nothing else.\n"),
            "",
        )
    }),
];

/// What nobody sends, but somebody may paste.
pub const HOSTILE: &[Sample] = &[
    sample("noise", noise),
    sample("letters", |size| "a".repeat(size)),
    sample("digits", |size| "5".repeat(size)),
    sample("dots", |size| ".".repeat(size)),
    sample("ats", |size| "@".repeat(size)),
    sample("colons", |size| ":".repeat(size)),
    sample("less-thans", |size| "<".repeat(size)),
    sample("greater-thans", |size| ">".repeat(size)),
    sample("hyphens", |size| "-".repeat(size)),
    sample("blanks", |size| " ".repeat(size)),
    sample("line ends", |size| "\n".repeat(size)),
    sample("carriage returns", |size| "\r".repeat(size)),
    sample("nuls", |size| "\0".repeat(size)),
    sample("equals signs", |size| "=".repeat(size)),
    sample("soft breaks", |size| "=\r\n".repeat(size / 3)),
    sample("backslashes", |size| "\\".repeat(size)),
    sample("escapes", |size| "\\n\\\\".repeat(size / 4)),
    sample("percent signs", |size| "%".repeat(size)),
    sample("percent codes", |size| "%3C".repeat(size / 3)),
    sample("ampersands", |size| "&".repeat(size)),
    sample("entities", |size| "&amp;".repeat(size / 5)),
    sample("quotation marks", |size| "\"".repeat(size)),
    sample("open quotes", |size| "a,\"b;\n".repeat(size / 6)),
    sample("apostrophes", |size| "'".repeat(size)),
    sample("pipes", |size| "|".repeat(size)),
    sample("stars", |size| "*".repeat(size)),
    sample("backquotes", |size| "`".repeat(size)),
    sample("cjk", |size| "郵便が届きません".repeat(size / 24)),
    sample("two letters", |size| "a ".repeat(size / 2)),
    sample("brackets", |size| "(".repeat(size / 2) + &")".repeat(size / 2)),
    sample("square brackets", |size| "[".repeat(size / 2) + &"]".repeat(size / 2)),
    sample("braces", |size| "{\"a\":".repeat(size / 5)),
    sample("arrays", |size| "[".repeat(size)),
    sample("links", |size| "[a](b".repeat(size / 5)),
    sample("codes", |size| "550 ".repeat(size / 4)),
    sample("continued codes", |size| "550-".repeat(size / 4)),
    sample("code lines", |size| "550\n".repeat(size / 4)),
    sample("statuses", |size| "5.1.1 ".repeat(size / 6)),
    sample("addresses", |size| "a@b".repeat(size / 3)),
    sample("address list", |size| "a@b.example ".repeat(size / 12)),
    sample("local parts", |size| "a".repeat(size / 2) + "@" + &"b@".repeat(size / 4)),
    sample("bracketed addresses", |size| "<a@b.example>:\n".repeat(size / 15)),
    sample("hosts", |size| "a.".repeat(size / 2)),
    sample("urls", |size| "http://a/".repeat(size / 9)),
    sample("said", |size| "host said: ".repeat(size / 11)),
    sample("labels", |size| "to: ".repeat(size / 4)),
    sample("smtp commands", |size| "MAIL FROM:<a@b.example>\n".repeat(size / 24)),
    sample("deep quoting", |size| {
        format!("550 5.1.1 User unknown\n{} 550 5.1.1 User unknown\n", "> ".repeat(size / 2))
    }),
    sample("quoted lines", |size| "> > > > 550 5.1.1 User unknown\n".repeat(size / 31)),
    sample("deepening quotes", |size| {
        let depth = (size as f64).sqrt() as usize;
        (0..depth).map(|n| ">".repeat(2 * n) + " a\n").collect()
    }),
    sample("deep html", |size| "<div>".repeat(size / 11) + "550 5.1.1 User unknown" + &"</div>".repeat(size / 11)),
    sample("open comments", |size| "<html><!--".repeat(size / 10)),
    sample("open tags", |size| "<html><a href=\"".repeat(size / 15)),
    sample("open styles", |size| "<html><style>".repeat(size / 13)),
    sample("header lines", |size| units(size, "", |n| format!("X-Header-{n}: value\r\n"), "")),
    sample("folded header", |size| {
        format!("From: a@b.example\r\nSubject: a\r\n{}\r\nText\r\n", " a\r\n".repeat(size / 4))
    }),
    sample("nested multipart", nested),
    sample("flat multipart", |size| {
        units(
            size,
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n",
            |_| "--b\r\n\r\na\r\n".to_string(),
            "--b--\r\n",
        )
    }),
    sample("boundaries", |size| {
        units(
            size,
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n",
            |_| "--bb\r\n".to_string(),
            "",
        )
    }),
    sample("encoded words", |size| {
        format!("From: a@b.example\r\nSubject: {}\r\n\r\nText\r\n", "=?utf-8?q?a?= ".repeat(size / 14))
    }),
    sample("log words", |size| "status=bounced ".repeat(size / 15)),
    sample("said in logs", |size| {
        units(size, "", |n| format!("Nov 23 12:00:00 mx postfix/smtp[1]: {n}: to=<a@b.example>, "), "")
    }),
    sample("blank lines", |size| "550 \n\n\n".repeat(size / 7)),
    sample("markers", |size| "The mail server responded: ".repeat(size / 27)),
    sample("dsn markers", |size| "Final-Recipient: rfc822; a@b.example\n".repeat(size / 37)),
    sample("separators", |size| "----- \n".repeat(size / 7)),
];

fn units(size: usize, head: &str, unit: impl Fn(usize) -> String, tail: &str) -> String {
    let mut text = head.to_string();
    let mut n = 0;
    while text.len() + tail.len() < size {
        text.push_str(&unit(n));
        n += 1;
    }
    text.push_str(tail);
    text
}

fn reply(n: usize) -> String {
    match n % 4 {
        0 => format!("550 5.1.1 <jan{n}@example.com>: Recipient address rejected: User unknown\r\n"),
        1 => format!("452 4.2.2 <jan{n}@example.com>: The mailbox is over quota\r\n"),
        2 => {
            format!("554 5.7.1 Service unavailable; Client host [192.0.2.{}] blocked using bl.example.net\r\n", n % 256)
        }
        _ => format!("451 4.7.1 <jan{n}@example.com>: Greylisted, try again in {n} seconds\r\n"),
    }
}

fn swaks(size: usize) -> String {
    let head = "=== Trying mx.example.com:25...\n=== Connected to mx.example.com.\n<-  220 mx.example.com ESMTP\n -> EHLO mail.example.org\n<-  250 mx.example.com\n -> MAIL FROM:<ann@example.org>\n<-  250 2.1.0 Ok\n";
    units(
        size,
        head,
        |n| {
            format!(
                " -> RCPT TO:<jan{n}@example.com>\n<** 550 5.1.1 <jan{n}@example.com>: Recipient address rejected: User unknown\n"
            )
        },
        " -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.\n",
    )
}

fn smtplib(size: usize) -> String {
    let head = "send: 'ehlo mail.example.org\\r\\n'\nreply: b'250 mx.example.com\\r\\n'\nreply: retcode (250); Msg: b'mx.example.com'\nsend: 'mail FROM:<ann@example.org>\\r\\n'\nreply: b'250 2.1.0 Ok\\r\\n'\nreply: retcode (250); Msg: b'2.1.0 Ok'\n";
    units(
        size,
        head,
        |n| {
            format!(
                "send: 'rcpt TO:<jan{n}@example.com>\\r\\n'\nreply: b'550 5.1.1 <jan{n}@example.com>: User unknown\\r\\n'\nreply: retcode (550); Msg: b'5.1.1 <jan{n}@example.com>: User unknown'\n"
            )
        },
        "",
    )
}

fn postfix(n: usize) -> String {
    let (second, id) = (n % 60, n * 7919);
    match n % 4 {
        0 => format!(
            "Nov 23 12:00:{second:02} mx postfix/qmgr[812]: 4F{id:08X}: from=<ann@example.org>, size=2314, nrcpt=1 (queue active)\n"
        ),
        1 => format!(
            "Nov 23 12:00:{second:02} mx postfix/smtp[1234]: 4F{id:08X}: to=<jan{n}@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=0.9, delays=0.1/0/0.4/0.4, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <jan{n}@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))\n"
        ),
        2 => format!(
            "Nov 23 12:00:{second:02} mx postfix/smtp[1234]: 4F{id:08X}: to=<eva{n}@example.net>, relay=mx.example.net[192.0.2.2]:25, delay=1.2, delays=0.1/0/0.4/0.7, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4D{id:08X})\n"
        ),
        _ => format!("Nov 23 12:00:{second:02} mx postfix/qmgr[812]: 4F{id:08X}: removed\n"),
    }
}

fn exim(n: usize) -> String {
    let (second, id) = (n % 60, n % 1_000_000);
    match n % 3 {
        0 => format!(
            "2026-11-23 12:00:{second:02} 1uAb0d-{id:06}-1B <= ann@example.org H=mail.example.org [192.0.2.9] P=esmtps S=2314\n"
        ),
        1 => format!(
            "2026-11-23 12:00:{second:02} 1uAb0d-{id:06}-1B ** jan{n}@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<jan{n}@example.com>: 550 5.1.1 User unknown\n"
        ),
        _ => format!(
            "2026-11-23 12:00:{second:02} 1uAb0d-{id:06}-1B => eva{n}@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.2] C=\"250 2.0.0 Ok\"\n"
        ),
    }
}

fn status_block(n: usize) -> String {
    format!(
        "Final-Recipient: rfc822; jan{n}@example.com\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; 550 5.1.1 <jan{n}@example.com>: Recipient address rejected: User unknown\n\n"
    )
}

fn dsn_mail(size: usize) -> String {
    let head = "From: MAILER-DAEMON@example.org (Mail Delivery System)\r\nTo: ann@example.org\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"4F1A2B3C4D.1/mx.example.org\"\r\n\r\n--4F1A2B3C4D.1/mx.example.org\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n\r\n--4F1A2B3C4D.1/mx.example.org\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n";
    let tail = "--4F1A2B3C4D.1/mx.example.org\r\nContent-Type: message/rfc822\r\n\r\nFrom: ann@example.org\r\nTo: jan@example.com\r\nSubject: Report\r\n\r\nHello\r\n--4F1A2B3C4D.1/mx.example.org--\r\n";
    units(size, head, |n| status_block(n).replace('\n', "\r\n"), tail)
}

fn base64_mail(size: usize) -> String {
    // "550 5.1.1 <jan@example.com>: User unknown\r\n" and a line of filling.
    let head = "From: MAILER-DAEMON@example.org\r\nTo: ann@example.org\r\nSubject: Undelivered mail\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nNTUwIDUuMS4xIDxqYW5AZXhhbXBsZS5jb20+OiBVc2VyIHVua25vd24N\r\n";
    units(size, head, |_| "VGhlIGZpZ3VyZXMgb2YgdGhlIHdlZWsgYXJlIGJlbG93LiAgICAgICAN\r\n".to_string(), "")
}

const HTML_HEAD: &str = "From: MAILER-DAEMON@example.org\r\nTo: ann@example.org\r\nSubject: Undelivered mail\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Your message to jan@example.com was refused: 550 5.1.1 User unknown</p><table>\r\n";

fn html_row(n: usize) -> String {
    format!(
        "<tr class=\"row\"><td style=\"color:#333\">Row {n}</td><td>jan{n}&#64;example.com&nbsp;&mdash; 550 5.1.1 User unknown</td></tr>\r\n"
    )
}

fn nested(size: usize) -> String {
    let depth = size / 70;
    let mut text = "From: a@b.example\r\nTo: c@d.example\r\nSubject: a\r\nMIME-Version: 1.0\r\n".to_string();
    for n in 0..depth {
        text += &format!("Content-Type: multipart/mixed; boundary=\"b{n}\"\r\n\r\n--b{n}\r\n");
    }
    text
}

/// The same noise every time, as text: what is no UTF-8 became U+FFFD.
fn noise(size: usize) -> String {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let bytes: Vec<u8> = (0..size)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 32) as u8
        })
        .collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
