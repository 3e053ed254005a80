//! What somebody logged in with is nowhere in an answer, whatever was pasted.

use plainbounce::{Audience, Options, decode};

/// Passwords and tokens, plain and as they go over the line.
const SECRETS: &[&str] = &[
    "s3cretPassw0rd",
    "czNjcmV0UGFzc3cwcmQ=",
    "AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=",
    "dXNlcj1hbm5hQGV4YW1wbGUub3JnAWF1dGg9QmVhcmVyIHlhMjkuYTBBYkNkRWYBAQ==",
    "ya29.a0AbCdEf",
    "YW5uYSA3NGI5ZTA1ZTRhMmMxZDNmNWE3YjljMGQxZTJmM2E0Yg==",
    "SG.abcDEF123456ghiJKL7890.mnoPQR123456stuVWX7890",
    "key-0123456789abcdef0123456789abcdef",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "BInxkT0aXa2mEXAMPLEaQ7pZ0v4yR9sLk3cT5dW8uFgH",
    "md-AbCdEf0123456789GhIjKl",
    "0123456789abcdef0123456789abcdef-us12",
    "fedcba9876543210fedcba9876543210-0123abcd-4567ef01",
    "xkeysib-0123456789abcdef0123456789abcdef-AbCdEf0123456789",
    "xsmtpsib-0123456789abcdef0123456789abcdef-AbCdEf0123456789",
    "01234567-89ab-cdef-0123-456789abcdef",
    "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567",
    "re_AbCdEf01_23456789GhIjKlMnOpQr",
    "mlsn.0123456789abcdef0123456789abcdef",
];

const PASTES: &[&str] = &[
    // AUTH PLAIN, in one line and after 334; the server repeats it.
    "220 mx.example.com ESMTP\nEHLO client\n250 AUTH PLAIN LOGIN\nAUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=\n535 5.7.8 AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ= is wrong",
    "S: 220 mx.example.com\nC: EHLO client\nS: 250 AUTH PLAIN\nC: AUTH PLAIN\nS: 334 \nC: AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=\nS: 535 5.7.8 bad: s3cretPassw0rd",
    // AUTH LOGIN as swaks, PHPMailer, smtplib, curl and nodemailer show it.
    " -> AUTH LOGIN\n<-  334 VXNlcm5hbWU6\n -> YW5uYUBleGFtcGxlLm9yZw==\n<-  334 UGFzc3dvcmQ6\n -> czNjcmV0UGFzc3cwcmQ=\n<** 535 5.7.8 Error: authentication failed: czNjcmV0UGFzc3cwcmQ=",
    "CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: YW5uYUBleGFtcGxlLm9yZw==\nSERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER: czNjcmV0UGFzc3cwcmQ=\nSERVER -> CLIENT: 535 5.7.8 Error: s3cretPassw0rd\nSMTP ERROR: Password command failed: 535 5.7.8 Error: s3cretPassw0rd",
    "send: 'AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=\\r\\n'\nreply: b'535 5.7.8 AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ= refused\\r\\n'\nreply: retcode (535); Msg: b'5.7.8 AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ= refused'",
    "> AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=\n< 535 5.7.8 no\n* Curl_smtp: AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ= failed\ncurl: (67) Login denied",
    "[2026-11-23 12:00:01] DEBUG [a1b2] C: AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=\n[2026-11-23 12:00:01] DEBUG [a1b2] S: 535 5.7.8 Username and Password not accepted\nError: Invalid login: 535 5.7.8 Username and Password not accepted",
    // XOAUTH2 and CRAM-MD5.
    "S: 250 AUTH XOAUTH2\nC: AUTH XOAUTH2 dXNlcj1hbm5hQGV4YW1wbGUub3JnAWF1dGg9QmVhcmVyIHlhMjkuYTBBYkNkRWYBAQ==\nS: 535 5.7.8 ya29.a0AbCdEf is no token of ours (dXNlcj1hbm5hQGV4YW1wbGUub3JnAWF1dGg9QmVhcmVyIHlhMjkuYTBBYkNkRWYBAQ==)",
    "C: AUTH CRAM-MD5\nS: 334 PDE3MDAwMDAwMDAuMTIzNEBteC5leGFtcGxlLmNvbT4=\nC: YW5uYSA3NGI5ZTA1ZTRhMmMxZDNmNWE3YjljMGQxZTJmM2E0Yg==\nS: 535 5.7.8 YW5uYSA3NGI5ZTA1ZTRhMmMxZDNmNWE3YjljMGQxZTJmM2E0Yg==: no",
    // Logs.
    "Nov 23 12:00:01 mail postfix/smtpd[1]: warning: host.example.org[192.0.2.1]: SASL PLAIN authentication failed: AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=",
    "Nov 23 12:00:01 mail postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.com>, relay=none, dsn=4.7.8, status=deferred (SASL authentication failed; cannot authenticate with password=s3cretPassw0rd to mx.example.com)",
    "2026-11-23 12:00:01 plain authenticator failed for host (client) [192.0.2.1]: 535 Incorrect authentication data (AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=)",
    // Errors and debug dumps.
    "Error: Invalid login: 535 5.7.8 Authentication failed\n    at SMTPConnection._formatError (index.js:784:19) {\n  code: 'EAUTH',\n  response: '535 5.7.8 Authentication failed',\n  responseCode: 535,\n  command: 'AUTH PLAIN',\n  auth: { user: 'anna@example.org', pass: 's3cretPassw0rd' }\n}",
    "Error: connect ECONNREFUSED 192.0.2.1:587 { auth: { user: 'anna@example.org', pass: 's3cretPassw0rd' } }",
    "TransportException: Connection could not be established with host \"smtp://anna:s3cretPassw0rd@smtp.example.com:587\": Connection refused",
    "Failed to authenticate on SMTP server with username \"anna@example.org\" using password \"s3cretPassw0rd\": 535 5.7.8 Authentication failed: password 's3cretPassw0rd'",
    "Traceback (most recent call last):\n  File \"send.py\", line 12, in <module>\n    server.login(\"anna@example.org\", \"s3cretPassw0rd\")\nsmtplib.SMTPServerDisconnected: Connection unexpectedly closed",
    "smtplib.SMTPAuthenticationError: (535, b'5.7.8 bad credentials: AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=')",
    "curl: (67) Login denied for smtp://anna:s3cretPassw0rd@mx.example.com, 535 5.7.8 no",
    "HTTP 401: mail not sent, sender unknown. Request: POST /v3/mail/send Authorization: Basic czNjcmV0UGFzc3cwcmQ= failed",
    "Mail error: unauthorized. Authorization: Bearer SG.abcDEF123456ghiJKL7890.mnoPQR123456stuVWX7890 was rejected",
    "{\"message\":\"Failed to send mail: 401 unauthorized\",\"api_key\":\"SG.abcDEF123456ghiJKL7890.mnoPQR123456stuVWX7890\"}",
    "Mailgun\\Exception: Failed to send message: api:key-0123456789abcdef0123456789abcdef is not allowed to send mail",
    "MessageRejected: Email address is not verified. Credential=AKIAIOSFODNN7EXAMPLE/20261123/us-east-1/ses/aws4_request",
    "Exception calling \"Send\" with \"1\" argument(s): \"The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated; password=s3cretPassw0rd\"",
    // Keys of mail services, in the words that their libraries and servers use.
    "Mail error: 403 Forbidden. The request signature with aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY does not match; email was not sent",
    "535 5.7.8 Authentication Credentials Invalid for mail (password: BInxkT0aXa2mEXAMPLEaQ7pZ0v4yR9sLk3cT5dW8uFgH)",
    "Mandrill_Invalid_Key: failed to send mail: Invalid API key md-AbCdEf0123456789GhIjKl",
    "Failed to send email: 401 unauthorized: Your API key 0123456789abcdef0123456789abcdef-us12 may be invalid",
    "MailgunException: failed to send mail: 401 Forbidden for fedcba9876543210fedcba9876543210-0123abcd-4567ef01",
    "Error: mail was not sent: 401 unauthorized: Key not found xkeysib-0123456789abcdef0123456789abcdef-AbCdEf0123456789",
    "535 5.7.8 Authentication failed: xsmtpsib-0123456789abcdef0123456789abcdef-AbCdEf0123456789 is not known",
    "Postmark: failed to send mail: 401 unauthorized. X-Postmark-Server-Token: 01234567-89ab-cdef-0123-456789abcdef",
    "SparkPost: failed to send mail: 401 unauthorized. Authorization: 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567",
    "Resend: failed to send email: API key re_AbCdEf01_23456789GhIjKlMnOpQr is invalid (401)",
    "MailerSend: failed to send email: 401 unauthorized for mlsn.0123456789abcdef0123456789abcdef",
    "554 5.7.1 Login with password: s3cretPassw0rd was refused for mail of anna@example.org",
    "msmtp: authentication failed (method PLAIN)\nmsmtp: server message: 535 5.7.8 Error: AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjcmV0UGFzc3cwcmQ=\nmsmtp: could not send mail",
    // The returned message: its subject, its sender, its id.
    "From: MAILER-DAEMON@mx.example.com\nTo: anna@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; jan@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\n--b\nContent-Type: message/rfc822\n\nFrom: token=s3cretPassw0rd <anna@example.org>\nMessage-ID: <key-0123456789abcdef0123456789abcdef@example.org>\nSubject: your login, password=s3cretPassw0rd\n\n--b--\n",
];

/// The secrets that an answer shows.
fn shown(input: &str) -> Vec<String> {
    let told = [Audience::Sender, Audience::Helpdesk, Audience::Admin]
        .map(|audience| format!("{:?}", decode(input, &Options { audience, ..Options::default() })));
    let is_shown = |secret: &&&str| told.iter().any(|told| told.contains(**secret));
    SECRETS.iter().filter(is_shown).map(|secret| format!("{secret}: {input}\n  {}", told[0])).collect()
}

#[test]
fn no_secret_is_shown() {
    for paste in PASTES {
        assert!(!decode(*paste, &Options::default()).findings.is_empty(), "{paste}");
    }
    let shown: Vec<String> = PASTES.iter().flat_map(|paste| shown(paste)).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}

#[test]
fn no_secret_is_shown_when_it_was_mangled() {
    let quoted = PASTES.iter().map(|paste| paste.lines().map(|line| format!("> {line}\n")).collect());
    let escape = |paste: &str| paste.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let escaped = PASTES.iter().map(|paste| format!("\"{}\"", escape(paste)));
    let shown: Vec<String> = quoted.chain(escaped).flat_map(|input: String| shown(&input)).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}
