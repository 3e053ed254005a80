//! Whatever pasting does to a reply, the answer stays the same: every reply of `fixtures/replies.txt`, through every
//! mangling below and through pairs of them, keeps its cause, code, status and recipient.

use plainbounce::{Basis, Decoding, Options, Tells, decode};
use std::fmt::Write;

/// What must not change. A cause that was read from the code alone depends on the command, which some wrappers tell.
#[derive(Debug, PartialEq, Eq, Clone)]
struct Facts {
    cause: Option<&'static str>,
    code: Option<u16>,
    enhanced: Option<String>,
    recipient: Option<String>,
}

fn answer(input: &str) -> Decoding {
    decode(input, &Options { explain: false, ..Options::default() })
}

fn facts(input: &str) -> Option<Facts> {
    let answer = answer(input);
    let [finding] = &answer.findings[..] else { return None };
    Some(Facts {
        cause: matches!(finding.basis, Basis::Text | Basis::Provider).then(|| finding.cause.id()),
        code: finding.code,
        enhanced: finding.enhanced.clone(),
        recipient: finding.recipient.clone(),
    })
}

fn replies() -> Vec<&'static str> {
    include_str!("fixtures/replies.txt").trim().split("\n\n").collect()
}

type Mangling = (&'static str, fn(&str) -> String);

/// What mail clients, forums, terminals and encodings do to any text.
const DAMAGES: &[Mangling] = &[
    ("quoted", |text| each_line(text, "> ", "")),
    ("quoted without blanks", |text| each_line(text, ">", "")),
    ("quoted three times", |text| each_line(text, "> > > ", "")),
    ("quoted with bars", |text| each_line(text, "| ", "")),
    ("quoted with bars and arrows", |text| each_line(text, "> | ", "")),
    ("indented", |text| each_line(text, "    ", "")),
    ("trailing blanks", |text| each_line(text, "", "  \t")),
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("blank lines around", |text| format!("\n\n  {text}\n\n")),
    ("HTML entities", |text| entities(text)),
    ("HTML paragraph", |text| format!("<p>{}</p>", entities(text).replace('\n', "<br>\n"))),
    ("HTML document", |text| {
        let body = entities(text).replace('\n', "<br/>");
        format!("<!DOCTYPE html>\n<html><head><title>x</title></head><body><div><b>{body}</b></div></body></html>")
    }),
    ("HTML table", |text| format!("<table><tr><td>{}</td></tr></table>", entities(text).replace('\n', "<br>"))),
    ("HTML mailto links", |text| {
        each_address(&entities(text), |address| format!("<a href=\"mailto:{address}\">{address}</a>"))
    }),
    ("numeric entities", |text| text.replace('<', "&#60;").replace('>', "&#x3E;").replace('@', "&#64;")),
    ("Markdown fence", |text| format!("```\n{text}\n```")),
    ("Markdown code", |text| on_words(text, |text| each_line(text, "`", "`"))),
    ("Markdown bold", |text| on_words(text, |text| format!("**{text}**"))),
    ("Markdown escapes", |text| {
        on_words(text, |text| {
            text.replace('<', "\\<").replace('>', "\\>").replace('[', "\\[").replace(']', "\\]").replace('_', "\\_")
        })
    }),
    ("Markdown mailto links", |text| each_address(text, |address| format!("[{address}](mailto:{address})"))),
    ("Markdown list", |text| on_words(text, |text| format!("- {text}"))),
    ("forum tags", |text| format!("[quote][code]{text}[/code][/quote]")),
    ("quoted-printable", quoted_printable),
    ("JSON string", |text| format!("\"{}\"", json(text))),
    ("JSON with escaped brackets", |text| {
        format!("\"{}\"", json(text).replace('<', "\\u003c").replace('>', "\\u003e").replace('/', "\\/"))
    }),
    ("Python bytes", |text| format!("b'{}'", json(text).replace("\\\"", "\"").replace('\'', "\\'"))),
    ("escaped line ends", |text| text.replace('\n', "\\r\\n")),
    ("URL encoding", |text| percent(text)),
    ("smart quotes", |text| format!("“{}”", text.replace('\'', "’").replace('"', "”"))),
    ("double quotes", |text| format!("\"{text}\"")),
    ("full width", full_width),
    ("zero-width characters", |text| format!("\u{feff}{}", text.replace(' ', "\u{200b} ").replace('@', "\u{2060}@"))),
    ("bidi marks", |text| format!("\u{202a}{text}\u{202c}").replace('<', "\u{200e}<")),
    ("no-break spaces", |text| text.replace(' ', "\u{a0}")),
    ("no-break hyphens", |text| text.replace("0-", "0\u{2011}")),
    ("terminal colours", |text| format!("\u{1b}[1;31m{text}\u{1b}[0m")),
    ("caret colours", |text| format!("^[[31m{text}^[[0m")),
    ("wrapped between words", |text| wrapped(text, 60)),
    ("wrapped and quoted", |text| each_line(&wrapped(text, 50), "> ", "")),
];

/// What reports, clients and libraries put around a reply.
const WRAPPERS: &[Mangling] = &[
    ("smtp;", |text| format!("smtp;{text}")),
    ("Diagnostic-Code", |text| format!("Diagnostic-Code: smtp; {}", text.replace('\n', "\n    "))),
    ("Remote host said", |text| format!("Remote host said: {text}")),
    ("host said", |text| format!("host mx.example.net[192.0.2.7] said: {text}")),
    ("nodemailer", |text| {
        format!(
            "Error: Message failed: {text}\n    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:784:19)\n    at Socket.<anonymous> (index.js:193:49) {{\n  code: 'EENVELOPE',\n  response: '{}',\n  responseCode: {},\n  command: 'DATA'\n}}",
            json(text).replace("\\\"", "\"").replace('\'', "\\'"),
            &text[..3]
        )
    }),
    ("Symfony", |text| {
        format!("Expected response code \"250/251/252\" but got code \"{}\", with message \"{text}\".", &text[..3])
    }),
    ("Swift Mailer", |text| {
        format!(
            "Swift_TransportException: Expected response code 250 but got code \"{}\", with message \"{text}\n\"",
            &text[..3]
        )
    }),
    ("PHPMailer", |text| format!("SMTP Error: data not accepted. SMTP ERROR: DATA END command failed: {text}")),
    ("smtplib", |text| {
        let words = json(after_code(text)).replace("\\\"", "\"").replace('\'', "\\'");
        format!(
            "Traceback (most recent call last):\n  File \"send.py\", line 12, in <module>\n    server.sendmail(a, b, c)\nsmtplib.SMTPDataError: ({}, b'{words}')",
            &text[..3]
        )
    }),
    ("Java", |text| {
        format!(
            "jakarta.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\torg.eclipse.angus.mail.smtp.SMTPAddressFailedException: {text}\n\tat org.eclipse.angus.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:2064)"
        )
    }),
    ("Ruby", |text| format!("Net::SMTPFatalError ({text})")),
    ("Go", |text| format!("panic: failed to send mail: {text}")),
    ("Thunderbird", |text| {
        format!(
            "An error occurred while sending mail. The mail server responded: \n{text}.\n Please check the message and try again."
        )
    }),
    ("Thunderbird in German", |text| {
        format!(
            "Beim Senden der Nachricht ist ein Fehler aufgetreten. Der Mail-Server antwortete: \n{text}.\nBitte überprüfen Sie die Nachricht und versuchen Sie es erneut."
        )
    }),
    ("Thunderbird in French", |text| {
        format!(
            "Une erreur est survenue lors de l'envoi du courrier. Le serveur de messagerie a répondu : \n{text}.\nVeuillez vérifier le message puis essayer à nouveau."
        )
    }),
    ("Thunderbird in Spanish", |text| {
        format!(
            "Ha ocurrido un error al enviar el mensaje. El servidor de correo respondió: {text}.\nPor favor, compruebe el mensaje e inténtelo de nuevo."
        )
    }),
    ("Thunderbird in Japanese", |text| {
        format!(
            "メールの送信中にエラーが発生しました。メールサーバーからの応答: {text}\nメッセージを確認してください。"
        )
    }),
    ("Thunderbird in Chinese", |text| format!("发送邮件时发生错误。邮件服务器返回：{text}。\n请检查邮件并重试。")),
    ("Thunderbird in Russian", |text| {
        format!(
            "При отправке почты произошла ошибка. Почтовый сервер ответил: {text}.\nПожалуйста, проверьте сообщение и попробуйте ещё раз."
        )
    }),
    ("Outlook", |text| {
        format!(
            "Task 'Work - Sending' reported error (0x800CCC6F) : 'Your outgoing (SMTP) e-mail server has reported an internal error. The server responded: {text}'"
        )
    }),
    ("Windows Mail", |text| {
        format!(
            "The message could not be sent because the server refused it. Subject 'Hello', Account: 'Work', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '{text}', Port: 25, Secure(SSL): No, Server Error: {}, Error Number: 0x800CCC6F",
            &text[..3]
        )
    }),
    ("Roundcube", |text| format!("SMTP Error ({}): Failed to send data ({}).", &text[..3], after_code(text))),
    ("msmtp", |text| {
        format!(
            "msmtp: the server did not accept the mail\nmsmtp: server message: {text}\nmsmtp: could not send mail (account default from /etc/msmtprc)"
        )
    }),
    ("Android", |text| format!("Failed to send some messages: Negative SMTP reply: {text}")),
    ("application", |text| format!("Ausführung fehlgeschlagen: {text}")),
    ("JSON object", |text| {
        format!("{{\n  \"status\": \"error\",\n  \"error\": \"{}\",\n  \"retry\": false\n}}", json(text))
    }),
];

#[test]
fn every_mangling_keeps_the_answer() {
    let mut failures = String::new();
    for (name, mangle) in DAMAGES.iter().chain(WRAPPERS) {
        let mut failed = 0;
        for reply in replies() {
            let (expected, found) = (facts(reply), facts(&mangle(reply)));
            if found != expected {
                failed += 1;
                if failed <= 3 {
                    let _ = writeln!(failures, "{name}: {reply:?}\n  {expected:?}\n  {found:?}");
                }
            }
        }
        if failed > 0 {
            let _ = writeln!(failures, "{name}: {failed} failed\n");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// Evidence stands in the input as it was pasted: every span is a piece of it, and the one that tells the code has the
/// code's digits, whatever was done to them.
#[test]
fn every_mangling_keeps_the_evidence() {
    let mut failures = String::new();
    for (name, mangle) in DAMAGES.iter().chain(WRAPPERS) {
        for reply in replies() {
            let input = mangle(reply);
            for finding in answer(&input).findings {
                for evidence in &finding.evidence {
                    let words = input.get(evidence.span.start..evidence.span.end).unwrap_or("");
                    let told = match evidence.tells {
                        Tells::Code => finding.code.map(|code| code.to_string()) == Some(digits(words)),
                        Tells::EnhancedStatus => finding.enhanced.as_deref().map(digits) == Some(digits(words)),
                        _ => !words.is_empty(),
                    };
                    if !told {
                        let _ = writeln!(failures, "{name}: {:?} {words:?} of {input:?}", evidence.tells);
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The digits of a text, those of full width as well.
fn digits(text: &str) -> String {
    let plain = |c: char| if ('０'..='９').contains(&c) { char::from_u32(c as u32 - 0xfee0).unwrap_or(c) } else { c };
    text.chars().map(plain).filter(char::is_ascii_digit).collect()
}

/// Every damage done to every wrapper and to every other damage, each pair with some of the replies.
#[test]
fn every_pair_keeps_the_answer() {
    const REPLIES_OF_A_PAIR: usize = 3;
    let replies = replies();
    let mut failures = String::new();
    let mut next = 0;
    for (inner_name, inner) in WRAPPERS.iter().chain(DAMAGES) {
        for (outer_name, outer) in DAMAGES {
            for _ in 0..REPLIES_OF_A_PAIR {
                next = (next + 1) % replies.len();
                let reply = replies[next];
                let (expected, found) = (facts(reply), facts(&outer(&inner(reply))));
                if found != expected {
                    let _ = writeln!(failures, "{outer_name} of {inner_name}: {reply:?}\n  {expected:?}\n  {found:?}");
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The clean replies themselves: one finding each, with the code that they begin with.
#[test]
fn every_reply_is_read() {
    for reply in replies() {
        let found = facts(reply).unwrap_or_else(|| panic!("{reply:?}"));
        assert_eq!(found.code, reply[..3].parse().ok(), "{reply:?}");
    }
    assert!(replies().len() >= 300 && DAMAGES.len() + WRAPPERS.len() >= 25);
}

fn each_line(text: &str, before: &str, after: &str) -> String {
    text.split('\n').map(|line| format!("{before}{line}{after}")).collect::<Vec<_>>().join("\n")
}

/// What an editor does to words, not to markup.
fn on_words(text: &str, mark: impl Fn(&str) -> String) -> String {
    if text.starts_with(|c: char| c.is_alphanumeric()) { mark(text) } else { text.to_string() }
}

fn after_code(text: &str) -> &str {
    text[4..].trim_start()
}

fn entities(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn json(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// Rewrites what looks like an address.
fn each_address(text: &str, rewrite: impl Fn(&str) -> String) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '@');
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain(['\0']) {
        if is_part(c) {
            word.push(c);
            continue;
        }
        let address = word.trim_end_matches('.');
        let is_address =
            address.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
        if is_address {
            out += &rewrite(address);
            out += &word[address.len()..];
        } else {
            out += &word;
        }
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

fn quoted_printable(text: &str) -> String {
    const WIDTH: usize = 72;
    let mut out = String::new();
    let mut width = 0;
    for c in text.chars() {
        if c == '\n' {
            out.push('\n');
            width = 0;
            continue;
        }
        let mut coded = String::new();
        if c.is_ascii() && !matches!(c, '=' | '<' | '>') {
            coded.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(coded, "={byte:02X}");
            }
        }
        if width + coded.len() > WIDTH {
            out += "=\n";
            width = 0;
        }
        width += coded.len();
        out += &coded;
    }
    out
}

fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '0'..='9' | '<' | '>' | '@' | '(' | ')' | '[' | ']' | ':' | '#' => {
                char::from_u32(c as u32 + 0xfee0).unwrap_or(c)
            }
            _ => c,
        })
        .collect()
}

/// Breaks lines between words.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        let mut column = 0;
        for (index, word) in line.split(' ').enumerate() {
            if index > 0 && column + word.len() >= width && column > 12 {
                out.push('\n');
                column = 0;
            } else if index > 0 {
                out.push(' ');
                column += 1;
            }
            out += word;
            column += word.len();
        }
        out.push('\n');
    }
    out.pop();
    out
}
