//! Sessions as programs show them, and what decides in each.
//!
//! An expected finding is written `OUTCOME COMMAND CODE STATUS RECIPIENT @HOST IP: REPLY`; `-` stands for nothing.

#[path = "common/answered.rs"]
mod answered;

use answered::{answered, or_dash};
use plainbounce::{Decoding, Finding, Kind, Options, decode};

fn answer(input: &str) -> Decoding {
    decode(input, &Options::default())
}

fn summary(finding: &Finding) -> String {
    format!("{}: {}", answered(finding), or_dash(&finding.reply))
}

#[track_caller]
fn session(name: &str, input: &str, expected: &[&str]) {
    let answer = answer(input);
    assert_eq!(answer.kind, Kind::Transcript, "{name}");
    let found: Vec<String> = answer.findings.iter().map(summary).collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn swaks() {
    session(
        "a recipient refused over TLS",
        "=== Trying mx.example.net:25...
=== Connected to mx.example.net.
<-  220 mx.example.net ESMTP Postfix
 -> EHLO client.example.com
<-  250-mx.example.net
<-  250-PIPELINING
<-  250-STARTTLS
<-  250 ENHANCEDSTATUSCODES
 -> STARTTLS
<-  220 2.0.0 Ready to start TLS
=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256
=== TLS peer DN=\"/CN=mx.example.net\"
 ~> EHLO client.example.com
<~  250-mx.example.net
<~  250 PIPELINING
 ~> MAIL FROM:<a@example.com>
<~  250 2.1.0 Ok
 ~> RCPT TO:<jan@example.net>
<~* 550 5.1.1 <jan@example.net>: Recipient address rejected: User unknown in virtual mailbox table
 ~> QUIT
<~  221 2.0.0 Bye
=== Connection closed with remote host.",
        &["Failed RCPT 550 5.1.1 jan@example.net @mx.example.net -: \
           <jan@example.net>: Recipient address rejected: User unknown in virtual mailbox table"],
    );
    session(
        "delivered",
        "=== Trying 192.0.2.25:25...
=== Connected to 192.0.2.25.
<-  220 mx.example.net ESMTP
 -> EHLO client.example.com
<-  250-mx.example.net Hello
<-  250 SIZE 1000
 -> MAIL FROM:<a@example.com>
<-  250 OK
 -> RCPT TO:<jan@example.net>
<-  250 Accepted
 -> DATA
<-  354 Enter message, ending with \".\" on a line by itself
 -> Date: Mon, 23 Nov 2026 12:00:00 +0000
 -> To: jan@example.net
 -> Subject: test
 -> 
 -> 550 this is the message
 -> 
 -> .
<-  250 OK id=1abcDE-0001gh-Ij
 -> QUIT
<-  221 mx.example.net closing connection",
        &["Delivered END-OF-DATA 250 - jan@example.net @mx.example.net 192.0.2.25: OK id=1abcDE-0001gh-Ij"],
    );
    session(
        "no connection",
        "=== Trying mx.example.net:25...
*** Error connecting to mx.example.net:25:
*** \tIO::Socket::INET6: connect: Connection refused",
        &["Failed CONNECT - - - @mx.example.net -: -"],
    );
    session(
        "the greeting refuses",
        "=== Trying mx.example.net:25...
=== Connected to mx.example.net.
<** 554-mx.example.net ESMTP
<** 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dnsbl.example.org
 -> QUIT
<-  221 2.0.0 Bye",
        &["Failed CONNECT 554 5.7.1 - @mx.example.net -: mx.example.net ESMTP \
           Service unavailable; Client host [192.0.2.9] blocked using dnsbl.example.org"],
    );
    session(
        "the login fails, and the rest follows from it; what it was is not shown",
        "=== Connected to smtp.example.org.
<-  220 smtp.example.org ESMTP ready
 -> EHLO client.example.com
<-  250-smtp.example.org
<-  250 AUTH PLAIN LOGIN
 -> AUTH LOGIN
<-  334 VXNlcm5hbWU6
 -> amFuQGV4YW1wbGUub3Jn
<-  334 UGFzc3dvcmQ6
 -> c2VjcmV0c2VjcmV0
<** 535 5.7.8 Error: authentication failed: c2VjcmV0c2VjcmV0
 -> AUTH CRAM-MD5
<** 504 5.5.4 Unrecognized authentication type
*** No authentication type succeeded
 -> MAIL FROM:<jan@example.org>
<** 530 5.7.0 Authentication required
 -> QUIT
<-  221 Bye",
        &["Failed AUTH 535 5.7.8 - @smtp.example.org -: Error: authentication failed: ***"],
    );
    session(
        "pipelined, one recipient of two refused",
        "=== Connected to mx.example.net.
<-  220 mx.example.net ESMTP
 -> EHLO c
<-  250-mx.example.net
<-  250 PIPELINING
 -> MAIL FROM:<a@example.com>
 -> RCPT TO:<jan@example.net>
 -> RCPT TO:<eva@example.net>
 -> DATA
<-  250 2.1.0 Ok
<** 452 4.2.2 The mailbox is full
<-  250 2.1.5 Ok
<-  354 End data with <CR><LF>.<CR><LF>
 -> Subject: test
 -> .
<-  250 2.0.0 Ok: queued as 4F1A2B3C4D
 -> QUIT
<-  221 2.0.0 Bye",
        &[
            "Failed RCPT 452 4.2.2 jan@example.net @mx.example.net -: The mailbox is full",
            "Delivered END-OF-DATA 250 2.0.0 eva@example.net @mx.example.net -: Ok: queued as 4F1A2B3C4D",
        ],
    );
}

#[test]
fn typed_sessions() {
    session(
        "telnet",
        "$ telnet mx.example.net 25
Trying 192.0.2.25...
Connected to mx.example.net.
Escape character is '^]'.
220 mx.example.net ESMTP Exim 4.96
helo test
250 mx.example.net Hello test [198.51.100.7]
mail from: <a@example.com>
250 OK
rcpt to: <jan@example.org>
550 relay not permitted
data
503-All RCPT commands were rejected with this error:
503-relay not permitted
503 Valid RCPT command must precede DATA
quit
221 mx.example.net closing connection
Connection closed by foreign host.",
        &["Failed RCPT 550 - jan@example.org @mx.example.net -: relay not permitted"],
    );
    session(
        "netcat, the message refused",
        "220 mx.example.net ready
EHLO c.example.com
250-mx.example.net
250 8BITMIME
MAIL FROM:<a@example.com>
250 sender ok
RCPT TO:<jan@example.net>
250 recipient ok
RCPT TO:<eva@example.net>
250 recipient ok
DATA
354 go ahead
Subject: 550 reasons
From: a@example.com

250 of them
.
554 5.7.1 Message rejected as spam
QUIT
221 bye",
        &[
            "Failed END-OF-DATA 554 5.7.1 jan@example.net @mx.example.net -: Message rejected as spam",
            "Failed END-OF-DATA 554 5.7.1 eva@example.net @mx.example.net -: Message rejected as spam",
        ],
    );
    session(
        "EHLO fails, HELO does not; nothing is sent",
        "220 mx.example.net
EHLO c
502 Command not implemented
HELO c
250 mx.example.net
QUIT
221 Bye",
        &["InProgress CONNECT 220 - - @mx.example.net -: mx.example.net"],
    );
    session(
        "the line goes dead",
        "Trying 192.0.2.25...
Connected to mx.example.net.
Escape character is '^]'.
Connection closed by foreign host.",
        &["Failed CONNECT - - - @mx.example.net -: -"],
    );
    session(
        "openssl s_client",
        "CONNECTED(00000003)
depth=0 CN = mx.example.net
verify error:num=18:self-signed certificate
---
Certificate chain
 0 s:CN = mx.example.net
---
250 CHUNKING
EHLO c
250-mx.example.net
250 CHUNKING
MAIL FROM:<a@example.com>
530 5.7.0 Must issue a STARTTLS command first
DONE",
        &["Failed MAIL 530 5.7.0 - @- -: Must issue a STARTTLS command first"],
    );
    session(
        "LMTP answers once for each recipient",
        "220 store.example.net LMTP
LHLO mx
250 store.example.net
MAIL FROM:<a@example.com>
250 ok
RCPT TO:<jan@example.net>
250 ok
RCPT TO:<eva@example.net>
250 ok
DATA
354 ok
.
250 2.0.0 <jan@example.net> Saved
552 5.2.2 <eva@example.net> Quota exceeded
QUIT
221 bye",
        &[
            "Delivered END-OF-DATA 250 2.0.0 jan@example.net @store.example.net -: <jan@example.net> Saved",
            "Failed END-OF-DATA 552 5.2.2 eva@example.net @store.example.net -: <eva@example.net> Quota exceeded",
        ],
    );
    session(
        "BDAT",
        "220 mx.example.net ESMTP
EHLO c
250-mx.example.net
250 CHUNKING
MAIL FROM:<a@example.com>
250 ok
RCPT TO:<jan@example.net>
250 ok
BDAT 1000
250 1000 octets received
BDAT 86 LAST
552 5.3.4 Message too big",
        &["Failed END-OF-DATA 552 5.3.4 jan@example.net @mx.example.net -: Message too big"],
    );
    session(
        "VRFY",
        "220 mx.example.net\nHELO c\n250 mx.example.net\nVRFY jan\n550 5.1.1 jan... User unknown",
        &["Failed VRFY 550 5.1.1 jan @mx.example.net -: jan... User unknown"],
    );
}

#[test]
fn libraries() {
    session(
        "curl -v",
        "*   Trying 192.0.2.25:25...
* Connected to mx.example.net (192.0.2.25) port 25
< 220 mx.example.net ESMTP
> EHLO client
< 250-mx.example.net
< 250 SIZE 52428800
> MAIL FROM:<a@example.com> SIZE=120
< 250 OK
> RCPT TO:<jan@example.net>
< 550 No such user
* RCPT failed: 550
> QUIT
< 221 Bye
* Closing connection
curl: (55) RCPT failed: 550",
        &["Failed RCPT 550 - jan@example.net @mx.example.net 192.0.2.25: No such user"],
    );
    session(
        "curl -v, delivered; it shows neither the message nor the dot",
        "* Connected to mx.example.net (192.0.2.25) port 25 (#0)
< 220 mx.example.net ESMTP
> EHLO client
< 250 mx.example.net
> MAIL FROM:<a@example.com>
< 250 OK
> RCPT TO:<jan@example.net>
< 250 OK
> DATA
< 354 go
} [120 bytes data]
* We are completely uploaded and fine
< 250 2.0.0 queued
* Connection #0 to host mx.example.net left intact",
        &["Delivered END-OF-DATA 250 2.0.0 jan@example.net @mx.example.net 192.0.2.25: queued"],
    );
    session(
        "smtplib",
        "send: 'ehlo client.example.com\\r\\n'
reply: b'250-mx.example.net\\r\\n'
reply: b'250 SIZE 1000\\r\\n'
reply: retcode (250); Msg: b'mx.example.net\\nSIZE 1000'
send: 'mail FROM:<a@example.com> size=9\\r\\n'
reply: b'250 2.1.0 Ok\\r\\n'
reply: retcode (250); Msg: b'2.1.0 Ok'
send: 'rcpt TO:<jan@example.net>\\r\\n'
reply: b'550 5.1.1 <jan@example.net>: User unknown\\r\\n'
reply: retcode (550); Msg: b'5.1.1 <jan@example.net>: User unknown'
send: 'rset\\r\\n'
reply: b'250 2.0.0 Ok\\r\\n'
reply: retcode (250); Msg: b'2.0.0 Ok'",
        &["Failed RCPT 550 5.1.1 jan@example.net @- -: <jan@example.net>: User unknown"],
    );
    session(
        "smtplib, the summaries alone",
        "send: 'rcpt TO:<jan@example.net>\\r\\n'
reply: retcode (450); Msg: b'4.2.0 Greylisted'",
        &["Failed RCPT 450 4.2.0 jan@example.net @- -: Greylisted"],
    );
    session(
        "PHPMailer",
        "2026-11-23 12:00:01 Connection: opening to mx.example.net:587, timeout=300, options=array()
2026-11-23 12:00:01 SERVER -> CLIENT: 220 mx.example.net ESMTP
2026-11-23 12:00:01 CLIENT -> SERVER: EHLO www.example.com
2026-11-23 12:00:01 SERVER -> CLIENT: 250-mx.example.net
                                       250-SIZE 1000
                                       250 AUTH LOGIN
2026-11-23 12:00:01 CLIENT -> SERVER: MAIL FROM:<a@example.com>
2026-11-23 12:00:01 SERVER -> CLIENT: 550 5.7.1 Client does not have permissions to send as this sender
2026-11-23 12:00:01 SMTP ERROR: MAIL FROM command failed: 550 5.7.1 Client does not have permissions
2026-11-23 12:00:01 CLIENT -> SERVER: QUIT
2026-11-23 12:00:01 SERVER -> CLIENT: 221 Bye",
        &["Failed MAIL 550 5.7.1 - @mx.example.net -: Client does not have permissions to send as this sender"],
    );
    session(
        "PHPMailer, a late answer to the message",
        "2026-11-23 12:00:01\tSERVER -> CLIENT:
2026-11-23 12:00:01\tSMTP ERROR: DATA END command failed:
SMTP Error: data not accepted.
Mail failed to jan@example.net with mailer error: SMTP Error: data not accepted.
2026-11-23 12:00:01\tCLIENT -> SERVER: QUIT
2026-11-23 12:00:04\tSERVER -> CLIENT: 250 OK id=1abcDE-0001gh-Ij",
        &["Delivered END-OF-DATA 250 - jan@example.net @- -: OK id=1abcDE-0001gh-Ij"],
    );
    session(
        "nodemailer",
        "[2026-11-23 12:00:01] DEBUG [kzB1] S: 220 mx.example.net ESMTP
[2026-11-23 12:00:01] DEBUG [kzB1] C: EHLO host
[2026-11-23 12:00:01] DEBUG [kzB1] S: 250-mx.example.net
[2026-11-23 12:00:01] DEBUG [kzB1] S: 250 AUTH PLAIN
[2026-11-23 12:00:01] DEBUG [kzB1] C: AUTH PLAIN AGphbgAvKiBzZWNyZXQgKi8=
[2026-11-23 12:00:01] DEBUG [kzB1] S: 535 5.7.8 Username and Password not accepted
[2026-11-23 12:00:01] DEBUG [kzB1] Closing connection to the server using \"end\"",
        &["Failed AUTH 535 5.7.8 - @mx.example.net -: Username and Password not accepted"],
    );
    session(
        "Jakarta Mail",
        "DEBUG SMTP: useEhlo true, useAuth true
DEBUG SMTP: trying to connect to host \"mx.example.net\", port 25, isSSL false
220 mx.example.net ESMTP
DEBUG SMTP: connected to host \"mx.example.net\", port: 25
EHLO client
250-mx.example.net
250 SIZE 1000
DEBUG SMTP: Found extension \"SIZE\", arg \"1000\"
MAIL FROM:<a@example.com>
250 2.1.0 Ok
RCPT TO:<jan@example.net>
554 5.7.1 <jan@example.net>: Relay access denied
DEBUG SMTP: Invalid Addresses
DEBUG SMTP:   jan@example.net
DEBUG SMTP: Sending failed because of invalid destination addresses
RSET
250 2.0.0 Ok",
        &["Failed RCPT 554 5.7.1 jan@example.net @mx.example.net -: <jan@example.net>: Relay access denied"],
    );
    session(
        "Net::SMTP of Ruby: its arrows point the other way",
        "opening connection to mx.example.net:25...
opened
-> \"220 mx.example.net ESMTP\\r\\n\"
<- \"EHLO localhost\\r\\n\"
-> \"250-mx.example.net\\r\\n\"
-> \"250 SIZE 1000\\r\\n\"
<- \"MAIL FROM:<a@example.com>\\r\\n\"
-> \"250 2.1.0 Ok\\r\\n\"
<- \"RCPT TO:<jan@example.net>\\r\\n\"
-> \"550 5.1.1 <jan@example.net>: User unknown\\r\\n\"
<- \"QUIT\\r\\n\"
-> \"221 2.0.0 Bye\\r\\n\"",
        &["Failed RCPT 550 5.1.1 jan@example.net @mx.example.net -: <jan@example.net>: User unknown"],
    );
    session(
        "Net::SMTP of Perl",
        "Net::SMTP>>> Net::SMTP(3.14)
Net::SMTP=GLOB(0x55d0c8)<<< 220 mx.example.net ESMTP
Net::SMTP=GLOB(0x55d0c8)>>> EHLO localhost
Net::SMTP=GLOB(0x55d0c8)<<< 250 mx.example.net
Net::SMTP=GLOB(0x55d0c8)>>> MAIL FROM:<a@example.com>
Net::SMTP=GLOB(0x55d0c8)<<< 451 4.7.1 Try again later",
        &["Failed MAIL 451 4.7.1 - @mx.example.net -: Try again later"],
    );
    session(
        "go-mail",
        "2026/11/23 12:00:01 DEBUG: C <-- S: 220 mx.example.net ESMTP
2026/11/23 12:00:01 DEBUG: C --> S: EHLO client
2026/11/23 12:00:01 DEBUG: C <-- S: 250 mx.example.net
2026/11/23 12:00:01 DEBUG: C --> S: MAIL FROM:<a@example.com>
2026/11/23 12:00:01 DEBUG: C <-- S: 553 5.7.1 Sender address rejected",
        &["Failed MAIL 553 5.7.1 - @mx.example.net -: Sender address rejected"],
    );
    session(
        "MailKit",
        "Connected to smtp://mx.example.net:587/?starttls=when-available
S: 220 mx.example.net ESMTP
C: EHLO [192.0.2.9]
S: 250-mx.example.net
S: 250 STARTTLS
C: STARTTLS
S: 454 4.7.0 TLS not available due to local problem
C: QUIT
S: 221 Bye",
        &["Failed STARTTLS 454 4.7.0 - @mx.example.net -: TLS not available due to local problem"],
    );
    session(
        "RainLoop",
        "[19:26:52.649][f6136f22] SMTP[DATA]: < 354 End data with <CR><LF>.<CR><LF>\\r\\n^M
[19:26:52.656][f6136f22] SMTP[DATA]: > .\\r\\n^M
[19:26:52.727][f6136f22] SMTP[DATA]: < 554 5.7.1 <END-OF-MESSAGE>: Rejected: eva@example.net is not for you.\\r\\n^M",
        &[
            "Failed END-OF-DATA 554 5.7.1 eva@example.net @- -: <END-OF-MESSAGE>: Rejected: eva@example.net is not for you.",
        ],
    );
    session(
        "msmtp -d",
        "<-- 220 mx.example.net ESMTP
--> EHLO localhost
<-- 250-mx.example.net
<-- 250 SIZE
--> MAIL FROM:<a@example.com>
--> RCPT TO:<jan@example.net>
--> DATA
<-- 250 2.1.0 Ok
<-- 550 5.7.1 <jan@example.net>: Relay access denied
<-- 554 5.5.1 Error: no valid recipients
msmtp: recipient address jan@example.net not accepted by the server
msmtp: server message: 550 5.7.1 <jan@example.net>: Relay access denied",
        &["Failed RCPT 550 5.7.1 jan@example.net @mx.example.net -: <jan@example.net>: Relay access denied"],
    );
}

#[test]
fn servers() {
    session(
        "OpenSMTPD",
        "mta: 0xea6710: <<< 554-mx.example.net Service not available
mta: 0xea6710: <<< 554-No SMTP service
mta: 0xea6710: <<< 554 Bad DNS PTR resource record.",
        &["Failed CONNECT 554 - - @mx.example.net -: \
           mx.example.net Service not available No SMTP service Bad DNS PTR resource record."],
    );
    session(
        "Exim -v",
        "Connecting to mx.example.net [192.0.2.25]:25 ... connected
  SMTP<< 220 mx.example.net ESMTP
  SMTP>> EHLO out.example.com
  SMTP<< 250-mx.example.net
         250 PIPELINING
  SMTP>> MAIL FROM:<a@example.com>
  SMTP>> RCPT TO:<jan@example.net>
  SMTP>> DATA
  SMTP<< 250 ok
  SMTP<< 450 4.2.0 Greylisted
  SMTP<< 503 no recipients
  SMTP>> QUIT
  SMTP(close)>>",
        &["Delayed RCPT 450 4.2.0 jan@example.net @mx.example.net -: Greylisted"],
    );
    session(
        "Postfix in a mail to the postmaster",
        "Transcript of session follows.

 Out: 220 mx.example.net ESMTP Postfix
 In:  EHLO client.example.com
 Out: 250-mx.example.net
 Out: 250 DSN
 In:  MAIL FROM:<a@example.com>
 Out: 452 4.3.1 Insufficient system storage
 In:  QUIT
 Out: 221 2.0.0 Bye",
        &["Failed MAIL 452 4.3.1 - @mx.example.net -: Insufficient system storage"],
    );
    session(
        "drawn as a tree, broken off after the refusal",
        "SERVER 1:
└──220 mx.example.net ESMTP
CLIENT 1:
└──EHLO [127.0.0.1]
SERVER 1:
└──250-mx.example.net Hello
   250-SIZE 1000
   250 STARTTLS
CLIENT 2:
└──MAIL FROM:<a@example.com>
SERVER 2:
└──550 5.7.1 Client does not have permissions to send as this sender",
        &["Failed MAIL 550 5.7.1 - @mx.example.net -: Client does not have permissions to send as this sender"],
    );
}

#[test]
fn other_texts_are_no_sessions() {
    let others = [
        "550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown",
        "   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n>>> RCPT To:<jan@example.net>\n\
         <<< 550 5.1.1 User unknown\n550 5.1.1 <jan@example.net>... User unknown",
        "Quit your job\nHelp\n250 reasons to do so",
        "<jan@example.com>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
    ];
    for text in others {
        assert_ne!(answer(text).kind, Kind::Transcript, "{text}");
    }
}

#[test]
fn a_connection_ends_before_the_greeting_while_something_waits_or_in_the_data() {
    const END: &str = "Connection closed by foreign host.\n";
    let greeted = "220 mx.example.net ESMTP\nEHLO a.example.org\n250 mx.example.net\n";
    let sent = "MAIL FROM:<a@example.org>\n250 ok\nRCPT TO:<b@example.net>\n250 ok\nDATA\n354 go on\nHello\n";
    for (name, before, expected) in [
        (
            "before the greeting",
            "Trying 192.0.2.25...\nConnected to mx.example.net.\nEscape character is '^]'.\n".to_string(),
            "Failed CONNECT - - - @mx.example.net -: -",
        ),
        ("nothing waits", greeted.to_string(), "InProgress CONNECT 220 - - @mx.example.net -: mx.example.net ESMTP"),
        ("a command waits", format!("{greeted}MAIL FROM:<a@example.org>\n"), "Failed MAIL - - - @mx.example.net -: -"),
        ("in the data", format!("{greeted}{sent}"), "Failed END-OF-DATA - - b@example.net @mx.example.net -: -"),
    ] {
        session(name, &format!("{before}{END}"), &[expected]);
    }
}
