//! Logs as servers write them, and what became of each recipient.
//!
//! An expected finding is written `OUTCOME COMMAND CODE STATUS RECIPIENT @HOST IP by REPORTER: REPLY`; `-` stands for
//! nothing.

#[path = "common/answered.rs"]
mod answered;

use answered::{answered, or_dash};
use plainbounce::{Decoding, Finding, Kind, Options, decode};

fn answer(input: &str) -> Decoding {
    decode(input, &Options::default())
}

fn summary(finding: &Finding) -> String {
    format!("{} by {}: {}", answered(finding), or_dash(&finding.reporter), or_dash(&finding.reply))
}

#[track_caller]
fn log(name: &str, input: &str, expected: &[&str]) {
    let answer = answer(input);
    let found: Vec<String> = answer.findings.iter().map(summary).collect();
    assert_eq!((answer.kind, found), (Kind::Log, expected.iter().map(|line| line.to_string()).collect()), "{name}");
}

#[test]
fn postfix() {
    log(
        "bounced, deferred and sent",
        "Nov 23 12:00:01 mx postfix/smtp[1234]: 4F1A2B3C4D: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=0.9, delays=0.1/0/0.4/0.4, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 <jan@example.net>: Recipient address rejected: User unknown (in reply to RCPT TO command))
Nov 23 12:00:02 mx postfix/smtp[1234]: 4F1A2B3C4D: to=<eva@example.org>, relay=mx.example.org[192.0.2.2]:25, delay=1.2, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.2] said: 451-4.7.1 Try again 451 4.7.1 later (in reply to end of DATA command))
Nov 23 12:00:03 mx postfix/smtp[1234]: 4F1A2B3C4D: to=<tom@example.com>, orig_to=<root>, relay=mx.example.com[2001:db8::1]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9A8B7C6D5E)
Nov 23 12:00:04 mx postfix/qmgr[99]: 4F1A2B3C4D: removed",
        &[
            "Failed RCPT 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by mx: \
             <jan@example.net>: Recipient address rejected: User unknown",
            "Delayed END-OF-DATA 451 4.7.1 eva@example.org @mx.example.org 192.0.2.2 by mx: Try again later",
            "Delivered - 250 2.0.0 tom@example.com @mx.example.com 2001:db8::1 by mx: Ok: queued as 9A8B7C6D5E",
        ],
    );
    log(
        "the last state wins",
        "Nov 23 12:00:01 mx postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=4.2.0, status=deferred (host mx.example.net[192.0.2.1] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))
Nov 23 12:10:01 mx postfix/smtp[2]: 4F1A2B3C4D: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 accepted)",
        &["Delivered - 250 2.0.0 jan@example.net @mx.example.net 192.0.2.1 by mx: accepted"],
    );
    log(
        "expired: the last reply tells why",
        "Nov 23 12:00:01 mx postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=4.2.2, status=deferred (host mx.example.net[192.0.2.1] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))
Nov 28 12:00:01 mx postfix/qmgr[2]: 4F1A2B3C4D: from=<a@example.com>, status=expired, returned to sender",
        &["Failed RCPT 452 4.2.2 jan@example.net @mx.example.net 192.0.2.1 by mx: Mailbox full"],
    );
    log(
        "through a filter of the same house",
        "Nov 23 12:00:01 mx postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.net>, relay=127.0.0.1[127.0.0.1]:10024, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 5A6B7C8D9E)
Nov 23 12:00:02 mx postfix/smtp[1]: 5A6B7C8D9E: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=5.7.1, status=bounced (host mx.example.net[192.0.2.1] said: 554 5.7.1 Spam (in reply to end of DATA command))",
        &["Failed END-OF-DATA 554 5.7.1 jan@example.net @mx.example.net 192.0.2.1 by mx: Spam"],
    );
    log(
        "refused in the greeting, in a journal with another time",
        "2026-11-23T12:00:01.123456+01:00 mx postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.net>, relay=none, delay=3, dsn=4.7.0, status=deferred (host mx.example.net[192.0.2.1] refused to talk to me: 421 4.7.0 Too many connections)",
        &["Delayed CONNECT 421 4.7.0 jan@example.net @mx.example.net 192.0.2.1 by mx: Too many connections"],
    );
    log(
        "no connection, in a container",
        "mail-1  | 2026-11-23T12:00:01.123456+00:00 INFO    postfix/smtp[1]: 4F1A2B3C4D: to=<jan@example.net>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.1]:25: Connection timed out)",
        &["Delayed - - 4.4.1 jan@example.net @mx.example.net 192.0.2.1 by -: -"],
    );
    log(
        "local delivery",
        "Nov 23 12:00:01 mx postfix/virtual[7]: 4F1A2B3C4D: to=<jan@example.net>, relay=virtual, delay=0.1, dsn=5.1.1, status=bounced (unknown user: \"jan@example.net\")
Nov 23 12:00:02 mx postfix/lmtp[8]: 4F1A2B3C4D: to=<eva@example.net>, relay=store.example.net[/var/run/lmtp], delay=0.1, dsn=5.2.2, status=bounced (host store.example.net[/var/run/lmtp] said: 552 5.2.2 <eva@example.net> Quota exceeded (mailbox for user is full) (in reply to end of DATA command))",
        &[
            "Failed - - 5.1.1 jan@example.net @- - by mx: -",
            "Failed END-OF-DATA 552 5.2.2 eva@example.net @store.example.net - by mx: \
             <eva@example.net> Quota exceeded (mailbox for user is full)",
        ],
    );
    log(
        "our own refusals",
        "Nov 23 12:00:01 mx postfix/smtpd[99]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 450 4.7.25 Client host rejected: cannot find your hostname, [198.51.100.7]; from=<a@example.com> to=<jan@example.net> proto=ESMTP helo=<h>
Nov 23 12:00:02 mx postfix/postscreen[9]: NOQUEUE: reject: RCPT from [198.51.100.8]:50000: 550 5.7.1 Service unavailable; client [198.51.100.8] blocked using dnsbl.example.org; from=<a@example.com>, to=<eva@example.net>, proto=ESMTP, helo=<h>
Nov 23 12:00:03 mx postfix/cleanup[9]: 4F1A2B3C4D: milter-reject: END-OF-MESSAGE from out.example.com[198.51.100.9]: 5.7.1 Rejected by filter; from=<a@example.com> to=<tom@example.net> proto=ESMTP helo=<out.example.com>",
        &[
            "Delayed RCPT 450 4.7.25 jan@example.net @mx - by mx: \
             Client host rejected: cannot find your hostname, [198.51.100.7]",
            "Failed RCPT 550 5.7.1 eva@example.net @mx - by mx: \
             Service unavailable; client [198.51.100.8] blocked using dnsbl.example.org",
            "Failed END-OF-DATA - 5.7.1 tom@example.net @mx - by mx: Rejected by filter",
        ],
    );
    log(
        "only a connection that failed",
        "Nov 23 12:00:01 mx postfix/smtp[1]: connect to mx.example.net[192.0.2.1]:25: Connection refused",
        &["Delayed - - - - @mx.example.net 192.0.2.1 by mx: -"],
    );
    log("nothing about delivery", "Nov 23 12:00:01 mx postfix/smtpd[1]: disconnect from unknown[192.0.2.1]", &[]);
}

#[test]
fn exim() {
    log(
        "main log",
        "2026-11-23 12:00:00 1abcDE-0001gh-Ij <= a@example.com H=out.example.com [198.51.100.7] P=esmtps S=1234
2026-11-23 12:00:01 1abcDE-0001gh-Ij ** jan@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error from remote mail server after RCPT TO:<jan@example.net>: 550 5.1.1 User unknown
2026-11-23 12:00:01 1abcDE-0001gh-Ij == eva@example.org R=dnslookup T=remote_smtp defer (-46) H=mx.example.org [192.0.2.2]: SMTP error from remote mail server after end of data: 451 4.7.1 Try later
2026-11-23 12:00:01 1abcDE-0001gh-Ij => tom <tom@example.com> R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.3] C=\"250 2.0.0 OK: id 7\"
2026-11-23 12:00:01 1abcDE-0001gh-Ij Completed",
        &[
            "Failed RCPT 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by -: User unknown",
            "Delayed END-OF-DATA 451 4.7.1 eva@example.org @mx.example.org 192.0.2.2 by -: Try later",
            "Delivered - 250 2.0.0 tom@example.com @mx.example.com 192.0.2.3 by -: OK: id 7",
        ],
    );
    log(
        "retries until the time is over",
        "2026-11-23 12:00:01 1rABCD-000000001Xy-1a2B == jan@example.net R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<jan@example.net>: 450 4.2.1 Over quota
2026-11-23 13:00:01 1rABCD-000000001Xy-1a2B == jan@example.net R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host
2026-11-27 12:00:01 1rABCD-000000001Xy-1a2B ** jan@example.net: retry timeout exceeded",
        &["Failed RCPT 450 4.2.1 jan@example.net @mx.example.net 192.0.2.1 by -: Over quota"],
    );
    log(
        "no such domain",
        "2026-11-23 12:00:01 1abcDE-0001gh-Ij ** jan@nowhere.example: Unrouteable address",
        &["Failed - - - jan@nowhere.example @- - by -: -"],
    );
    log(
        "reject log",
        "2026-11-23 12:00:01 H=(h) [198.51.100.7] F=<a@example.com> rejected RCPT <jan@example.net>: relay not permitted
2026-11-23 12:00:02 H=out.example.com [198.51.100.8] F=<a@example.com> temporarily rejected RCPT <eva@example.net>: Greylisted, please try again later",
        &[
            "Failed RCPT - - jan@example.net @- - by -: relay not permitted",
            "Delayed RCPT - - eva@example.net @- - by -: Greylisted, please try again later",
        ],
    );
}

#[test]
fn sendmail() {
    log(
        "deliveries",
        "Nov 23 12:00:01 mx sendmail[123]: 4ANC1xyz012345: to=<jan@example.net>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120000, relay=mx.example.net. [192.0.2.1], dsn=5.1.1, stat=User unknown
Nov 23 12:00:02 mx sm-mta[124]: 4ANC1xyz012346: to=<eva@example.org>,<tom@example.org>, ctladdr=<a@example.com> (1000/1000), delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.2], dsn=4.7.1, reply=451 4.7.1 Try again later, stat=Deferred: 451 4.7.1 Try again later
Nov 23 12:00:03 mx sm-mta[125]: 4ANC1xyz012347: to=<ute@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [192.0.2.3], dsn=2.0.0, stat=Sent (ok 1700000000 qp 42)",
        &[
            "Failed - - 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by mx: -",
            "Delayed - 451 4.7.1 eva@example.org @mx.example.org 192.0.2.2 by mx: Try again later",
            "Delayed - 451 4.7.1 tom@example.org @mx.example.org 192.0.2.2 by mx: Try again later",
            "Delivered - - 2.0.0 ute@example.com @mx.example.com 192.0.2.3 by mx: ok 1700000000 qp 42",
        ],
    );
    log(
        "our own refusals",
        "Nov 23 12:00:01 mx sm-mta[123]: ruleset=check_rcpt, arg1=<jan@example.net>, relay=h.example.com [198.51.100.7], reject=550 5.7.1 <jan@example.net>... Relaying denied
Nov 23 12:00:02 mx sm-mta[124]: 4ANC1xyz012348: Milter: to=<eva@example.net>, reject=451 4.7.1 Greylisting in action, please come back in 00:05:00",
        &[
            "Failed RCPT 550 5.7.1 jan@example.net @mx - by mx: <jan@example.net>... Relaying denied",
            "Delayed RCPT 451 4.7.1 eva@example.net @mx - by mx: \
             Greylisting in action, please come back in 00:05:00",
        ],
    );
    log(
        "no connection",
        "Nov 23 12:00:01 mx sendmail[123]: 4ANC1xyz012345: to=<jan@example.net>, delay=00:00:01, mailer=esmtp, relay=mx.example.net., dsn=4.0.0, stat=Deferred: Connection refused by mx.example.net.",
        &["Delayed - - 4.0.0 jan@example.net @mx.example.net - by mx: -"],
    );
}

#[test]
fn qmail() {
    log(
        "a failure with its recipient",
        "@400000006560a1b20a1b2c3d starting delivery 42: msg 12345 to remote jan@example.net
@400000006560a1b20a1b2c3d status: local 0/10 remote 1/20
@400000006560a1b30a1b2c3d delivery 42: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.1./",
        &["Failed RCPT 550 5.1.1 jan@example.net @- 192.0.2.1 by -: User unknown"],
    );
    log(
        "a deferral of many lines",
        "delivery 43: deferral: Connected_to_192.0.2.1_but_greeting_failed./Remote_host_said:_421-4.7.0_Too_many/421_4.7.0_see_http://example.net/help/",
        &["Delayed CONNECT 421 4.7.0 - @- 192.0.2.1 by -: Too many see http://example.net/help"],
    );
    log(
        "delivered",
        "Nov 23 12:00:01 mx qmail: 1700000000.123456 starting delivery 7: msg 99 to remote eva@example.org
Nov 23 12:00:02 mx qmail: 1700000001.123456 delivery 7: success: 192.0.2.2_accepted_message./Remote_host_said:_250_2.0.0_OK/",
        &["Delivered END-OF-DATA 250 2.0.0 eva@example.org @- 192.0.2.2 by mx: OK"],
    );
}

#[test]
fn opensmtpd() {
    log(
        "deliveries",
        "Nov 23 12:00:01 mx smtpd[123]: 3d0e1f2a mta delivery evpid=7a0b from=<a@example.com> to=<jan@example.net> rcpt=<-> source=\"198.51.100.9\" relay=\"192.0.2.1 (mx.example.net)\" delay=1s result=\"PermFail\" stat=\"550 5.1.1 User unknown\"
Nov 23 12:00:02 mx smtpd[123]: 3d0e1f2a mta delivery evpid=7a0c from=<a@example.com> to=<eva@example.org> rcpt=<-> source=\"198.51.100.9\" relay=\"192.0.2.2 (mx.example.org)\" delay=1s result=\"TempFail\" stat=\"450 4.2.0 Greylisted\"
Nov 23 12:00:03 mx smtpd[123]: 3d0e1f2a mta delivery evpid=7a0d from=<a@example.com> to=<tom@example.com> rcpt=<-> source=\"198.51.100.9\" relay=\"192.0.2.3 (mx.example.com)\" delay=1s result=\"Ok\" stat=\"250 2.0.0 Ok\"",
        &[
            "Failed - 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by mx: User unknown",
            "Delayed - 450 4.2.0 eva@example.org @mx.example.org 192.0.2.2 by mx: Greylisted",
            "Delivered - 250 2.0.0 tom@example.com @mx.example.com 192.0.2.3 by mx: Ok",
        ],
    );
    log(
        "our own refusal",
        "smtpd[123]: 3d0e1f2a smtp failed-command address=198.51.100.7 host=h.example.com command=\"RCPT TO:<jan@example.net>\" result=\"550 Invalid recipient: <jan@example.net>\"",
        &["Failed RCPT 550 - jan@example.net @- - by -: Invalid recipient: <jan@example.net>"],
    );
    log(
        "no connection",
        "smtpd[123]: 3d0e1f2a mta delivery evpid=7a0e from=<a@example.com> to=<jan@example.net> rcpt=<-> source=\"-\" relay=\"mx.example.net\" delay=1h result=\"TempFail\" stat=\"Network error on destination MXs\"",
        &["Delayed - - - jan@example.net @mx.example.net - by -: -"],
    );
}

#[test]
fn exchange() {
    log(
        "message tracking",
        "#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count
2026-11-23T12:00:01.000Z,198.51.100.9,EX01,192.0.2.1,mx.example.net,08D1;2026-11-23T12:00:00.000Z;0,Outbound,SMTP,FAIL,123,<m1@example.com>,0a1b,jan@example.net,550 5.1.1 User unknown,1234,1
2026-11-23T12:00:02.000Z,198.51.100.9,EX01,192.0.2.2,mx.example.org,,Outbound,SMTP,DEFER,124,<m2@example.com>,0a1c,eva@example.org,[{LED=451 4.7.0 Temporary server error};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.2};{LRT=11/23/2026 12:00:00 PM}],1234,1
2026-11-23T12:00:03.000Z,198.51.100.9,EX01,192.0.2.3,mx.example.com,,Outbound,SMTP,SEND,125,<m3@example.com>,0a1d,tom@example.com;ute@example.com,250 2.1.5 Recipient OK;250 2.1.5 Recipient OK,1234,2",
        &[
            "Failed - 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by -: User unknown",
            "Delayed - 451 4.7.0 eva@example.org @mx.example.org 192.0.2.2 by -: Temporary server error",
            "Delivered - 250 2.1.5 tom@example.com @mx.example.com 192.0.2.3 by -: Recipient OK",
            "Delivered - 250 2.1.5 ute@example.com @mx.example.com 192.0.2.3 by -: Recipient OK",
        ],
    );
    log(
        "protocol log of a send connector, two sessions at once",
        "#Software: Microsoft Exchange Server
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
2026-11-23T12:00:01.000Z,Outbound,08D1,0,,192.0.2.1:25,*,,attempting to connect
2026-11-23T12:00:01.100Z,Outbound,08D1,1,198.51.100.9:50000,192.0.2.1:25,+,,
2026-11-23T12:00:01.200Z,Outbound,08D1,2,198.51.100.9:50000,192.0.2.1:25,<,220 mx.example.net ESMTP,
2026-11-23T12:00:01.250Z,Outbound,08D2,2,198.51.100.9:50001,192.0.2.2:25,<,\"421 mx.example.org busy, try later\",
2026-11-23T12:00:01.300Z,Outbound,08D1,3,198.51.100.9:50000,192.0.2.1:25,>,EHLO ex01.example.com,
2026-11-23T12:00:01.400Z,Outbound,08D1,4,198.51.100.9:50000,192.0.2.1:25,<,250  mx.example.net Hello,
2026-11-23T12:00:01.500Z,Outbound,08D1,5,198.51.100.9:50000,192.0.2.1:25,>,MAIL FROM:<a@example.com> SIZE=1000,
2026-11-23T12:00:01.600Z,Outbound,08D1,6,198.51.100.9:50000,192.0.2.1:25,>,RCPT TO:<jan@example.net>,
2026-11-23T12:00:01.700Z,Outbound,08D1,7,198.51.100.9:50000,192.0.2.1:25,<,250 2.1.0 Sender OK,
2026-11-23T12:00:01.800Z,Outbound,08D1,8,198.51.100.9:50000,192.0.2.1:25,<,550 5.1.1 User unknown,",
        &[
            "Failed RCPT 550 5.1.1 jan@example.net @mx.example.net - by -: User unknown",
            "Delayed CONNECT 421 - - @mx.example.org - by -: mx.example.org busy, try later",
        ],
    );
    log(
        "last error of a queue",
        "LastError : [{LED=451 4.4.0 Primary target IP address responded with: \"421 4.2.1 Unable to connect\"};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.1};{LRT=11/23/2026 12:00:00 PM}]",
        &["Delayed - 421 4.2.1 - @mx.example.net 192.0.2.1 by -: Unable to connect"],
    );
}

#[test]
fn powermta() {
    log(
        "accounting file",
        "type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat
b,2026-11-23 12:00:01+0000,2026-11-23 12:00:00+0000,a@example.com,jan@example.net,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 User unknown,mx.example.net (192.0.2.1),bad-mailbox
t,2026-11-23 12:00:02+0000,2026-11-23 12:00:00+0000,a@example.com,eva@example.org,,delayed,4.2.2 (mailbox full),\"smtp;452 4.2.2 Full, try later\",mx.example.org (192.0.2.2),quota-issues
d,2026-11-23 12:00:03+0000,2026-11-23 12:00:00+0000,a@example.com,tom@example.com,,relayed,2.0.0 (success),smtp;250 2.0.0 ok,mx.example.com (192.0.2.3),",
        &[
            "Failed - 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by -: User unknown",
            "Delayed - 452 4.2.2 eva@example.org @mx.example.org 192.0.2.2 by -: Full, try later",
            "Delivered - 250 2.0.0 tom@example.com @mx.example.com 192.0.2.3 by -: ok",
        ],
    );
    log(
        "no reply",
        "b,2026-11-23 12:00:01+0000,2026-11-23 12:00:00+0000,a@example.com,jan@nowhere.example,,failed,5.4.4 (unable to route),,,routing-errors",
        &["Failed - - 5.4.4 jan@nowhere.example @- - by -: -"],
    );
}

#[test]
fn haraka_zonemta_stalwart() {
    log(
        "Haraka",
        "2026-11-23T12:00:01.444Z [NOTICE] [0A1B2C3D-1E18-4E06-9BC2-89A61AA477D3.1.1] [outbound] recipient <jan@example.net> rejected: 550 5.7.1 Verification failed for <a@example.com>",
        &["Failed - 550 5.7.1 jan@example.net @- - by -: Verification failed for <a@example.com>"],
    );
    log(
        "Haraka without its stamp",
        "recipient <jan@example.net> rejected: 550 5.7.1 Service unavailable; Client host [198.51.100.9] blocked",
        &["Failed - 550 5.7.1 jan@example.net @- - by -: Service unavailable; Client host [198.51.100.9] blocked"],
    );
    log(
        "Haraka, delivered",
        "Nov 23 12:00:01 mx haraka[9]: [NOTICE] [0A1B2C3D] [outbound] delivered file=\"1_1_0\" domain=\"example.net\" host=\"mx.example.net\" ip=192.0.2.1 port=25 mode=\"SMTP\" tls=\"Y\" auth=\"N\" response=\"250 2.0.0 queued\" delay=1 fails=0 rcpts=1/0/0",
        &["Delivered - 250 2.0.0 - @mx.example.net 192.0.2.1 by mx: queued"],
    );
    log(
        "ZoneMTA",
        "2026-11-23 12:00:01 queue[1234]: 18abcDEF.001 REJECTED[recipient] from=a@example.com to=jan@example.net src=198.51.100.9 mx=mx.example.net (550 5.1.1 User unknown)
2026-11-23 12:00:02 queue[1234]: 18abcDEF.002 DEFERRED[greylist] from=a@example.com to=eva@example.org src=198.51.100.9 mx=mx.example.org (450 4.2.0 Greylisted)
2026-11-23 12:00:03 queue[1234]: 18abcDEF.003 ACCEPTED from=a@example.com to=tom@example.com src=198.51.100.9 mx=mx.example.com (250 2.0.0 OK)",
        &[
            "Failed - 550 5.1.1 jan@example.net @mx.example.net - by -: User unknown",
            "Delayed - 450 4.2.0 eva@example.org @mx.example.org - by -: Greylisted",
            "Delivered - 250 2.0.0 tom@example.com @mx.example.com - by -: OK",
        ],
    );
    log(
        "Stalwart",
        "2026-11-23T12:00:01Z INFO RCPT TO rejected by remote server (delivery.rcpt-to-rejected) queueId = 1234, queueName = \"remote\", from = \"a@example.com\", hostname = \"mx.example.net\", to = \"jan@example.net\", code = 550, details = \"5.1.1 User unknown\", elapsed = 12ms",
        &["Failed - 550 5.1.1 jan@example.net @mx.example.net - by -: User unknown"],
    );
}

#[test]
fn cut_lines() {
    log(
        "broken by a terminal in the middle of a word",
        "Nov 23 12:00:01 mx postfix/smtp[1234]: 4F1A2B3C4D: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1.5, delays=0.16/0.01/0.71/0.63, ds
n=4.2.0, status=deferred (host mx.example.net[192.0.2.1] said: 450 4.2.0 <jan@example.net>: Recipient address rejected: Greylisted, see https://example.net/grey",
        &["Delayed - 450 4.2.0 jan@example.net @mx.example.net 192.0.2.1 by mx: \
           <jan@example.net>: Recipient address rejected: Greylisted, see https://example.net/grey"],
    );
    log(
        "without what the logger put before it",
        "4F1A2B3C4D: to=<jan@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (host mx.example.net[192.0.2.1] said: 550 No such user here (in reply to RCPT TO command))",
        &["Failed RCPT 550 5.0.0 jan@example.net @mx.example.net 192.0.2.1 by -: No such user here"],
    );
    log(
        "from the middle on",
        "status=deferred (host mx.example.net[192.0.2.1] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))",
        &["Delayed RCPT 450 4.2.0 - @mx.example.net 192.0.2.1 by -: Greylisted"],
    );
    log(
        "a word of it",
        "Server mx said: 451 4.7.1 Try again later",
        &["Delayed - 451 4.7.1 - @- - by -: Try again later"],
    );
}

#[test]
fn filters() {
    log(
        "amavis",
        "Nov 23 12:00:01 mx amavis[123]: (12345-01) Blocked SPAM {RejectedInbound}, [198.51.100.7] <a@example.com> -> <jan@example.net>,<eva@example.net>, Message-ID: <m@example.com>, Hits: 12.3, size: 1000, 900 ms
Nov 23 12:00:02 mx amavis[123]: (12345-02) Passed CLEAN {RelayedInbound}, [198.51.100.7] <a@example.com> -> <tom@example.net>, Message-ID: <n@example.com>, Hits: -1, size: 1000, 900 ms",
        &[
            "Failed END-OF-DATA - - jan@example.net @- - by mx: -",
            "Failed END-OF-DATA - - eva@example.net @- - by mx: -",
        ],
    );
    log(
        "rspamd",
        "2026-11-23 12:00:01 #123(normal) <abc123>; task; rspamd_task_write_log: id: <m@example.com>, qid: <4F1A2B3C4D>, ip: 198.51.100.7, from: <a@example.com>, rcpts: <jan@example.net>, (default: F (soft reject): [5.20/15.00] [GREYLIST(0.00)]), len: 1000, time: 12ms, forced: soft reject \"Greylisted, please try again later\"; score=nan",
        &["Delayed END-OF-DATA - - jan@example.net @- - by -: -"],
    );
    log(
        "Dovecot",
        "Nov 23 12:00:01 mx dovecot: lmtp(jan@example.net)<123><abc>: msgid=<m@example.com>: save failed to INBOX: Quota exceeded (mailbox for user is full)
Nov 23 12:00:02 mx dovecot: lmtp(eva@example.net)<124><abd>: sieve: msgid=<n@example.com>: stored mail into mailbox 'INBOX'",
        &["Failed - - - jan@example.net @- - by mx: -", "Delivered - - - eva@example.net @- - by mx: -"],
    );
    log(
        "procmail",
        "procmail: Quota exceeded while writing \"/home/jan/Maildir/tmp/1\"",
        &["Failed - - - - @- - by -: -"],
    );
}

#[test]
fn events() {
    log(
        "KumoMTA",
        r#"{"type":"Bounce","id":"0a1b","sender":"a@example.com","recipient":"jan@example.net","queue":"example.net","size":1000,"response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"User unknown","command":"RCPT TO:<jan@example.net>\r\n"},"peer_address":{"name":"mx.example.net.","addr":"192.0.2.1"},"num_attempts":0,"bounce_classification":"InvalidRecipient"}
{"type":"TransientFailure","id":"0a1c","recipient":"eva@example.org","response":{"code":450,"enhanced_code":{"class":4,"subject":2,"detail":0},"content":"Greylisted","command":null},"peer_address":{"name":"mx.example.org.","addr":"192.0.2.2"}}
{"type":"Delivery","id":"0a1c","recipient":"eva@example.org","response":{"code":250,"enhanced_code":null,"content":"OK","command":"."},"peer_address":{"name":"mx.example.org.","addr":"192.0.2.2"}}"#,
        &[
            "Failed RCPT 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by -: User unknown",
            "Delivered - 250 - eva@example.org @mx.example.org 192.0.2.2 by -: OK",
        ],
    );
    log(
        "Amazon SES through SNS",
        r#"{"Type":"Notification","MessageId":"0a1b","TopicArn":"arn:aws:sns:eu-west-1:123456789012:bounces","Message":"{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bounceSubType\":\"General\",\"bouncedRecipients\":[{\"emailAddress\":\"jan@example.net\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 \\\"jan\\\" unknown\"}],\"remoteMtaIp\":\"192.0.2.1\",\"reportingMTA\":\"dns; out.example.com\"},\"mail\":{\"source\":\"a@example.com\",\"destination\":[\"jan@example.net\"]}}"}"#,
        &["Failed - 550 5.1.1 jan@example.net @- 192.0.2.1 by out.example.com: \"jan\" unknown"],
    );
    log(
        "Amazon SES, delivered and delayed",
        r#"[
  {"eventType": "Delivery", "mail": {"destination": ["jan@example.net"]}, "delivery": {"recipients": ["jan@example.net"], "smtpResponse": "250 2.0.0 OK", "reportingMTA": "out.example.com"}},
  {"eventType": "DeliveryDelay", "deliveryDelay": {"delayType": "MailboxFull", "delayedRecipients": [{"emailAddress": "eva@example.org", "status": "4.2.2", "diagnosticCode": "smtp; 452 4.2.2 Mailbox full"}]}}
]"#,
        &[
            "Delivered - 250 2.0.0 jan@example.net @- - by out.example.com: OK",
            "Delayed - 452 4.2.2 eva@example.org @- - by -: Mailbox full",
        ],
    );
    log(
        "SendGrid",
        r#"[{"email":"jan@example.net","timestamp":1700000000,"event":"processed","sg_message_id":"m1"},
{"email":"jan@example.net","timestamp":1700000001,"event":"deferred","response":"451 4.7.1 Try later","attempt":"1","sg_message_id":"m1"},
{"email":"jan@example.net","timestamp":1700000002,"event":"bounce","type":"bounce","status":"5.1.1","reason":"550 5.1.1 User unknown","ip":"198.51.100.9","sg_message_id":"m1"},
{"email":"eva@example.org","timestamp":1700000003,"event":"dropped","reason":"Bounced Address","sg_message_id":"m2"},
{"email":"tom@example.com","timestamp":1700000004,"event":"open","sg_message_id":"m3"}]"#,
        &["Failed - 550 5.1.1 jan@example.net @- - by -: User unknown", "Failed - - - eva@example.org @- - by -: -"],
    );
    log(
        "Mailgun",
        r#"{"signature":{"token":"t"},"event-data":{"event":"failed","severity":"temporary","reason":"generic","recipient":"jan@example.net","delivery-status":{"code":452,"enhanced-code":"4.2.2","message":"4.2.2 The mailbox is full","description":"","mx-host":"mx.example.net","attempt-no":1},"message":{"headers":{"to":"Jan <jan@example.net>","subject":"Test","message-id":"m@example.com"}}}}"#,
        &["Delayed - 452 4.2.2 jan@example.net @mx.example.net - by -: The mailbox is full"],
    );
    log(
        "Postmark",
        r#"{"RecordType":"Bounce","Type":"HardBounce","TypeCode":1,"Name":"Hard bounce","MessageID":"0a1b","Description":"The server was unable to deliver your message (ex: unknown user, mailbox not found).","Details":"smtp;550 5.1.1 <jan@example.net>: User unknown","Email":"jan@example.net","From":"a@example.com","Subject":"Test"}"#,
        &["Failed - 550 5.1.1 jan@example.net @- - by -: <jan@example.net>: User unknown"],
    );
    log(
        "SparkPost",
        r#"[{"msys":{"message_event":{"type":"bounce","bounce_class":"10","error_code":"550","ip_address":"192.0.2.1","message_id":"0a1b","raw_rcpt_to":"jan@example.net","raw_reason":"550 5.1.1 User unknown","rcpt_to":"jan@example.net","reason":"550 5.1.1 User unknown","subject":"Test"}}}]"#,
        &["Failed - 550 5.1.1 jan@example.net @- 192.0.2.1 by -: User unknown"],
    );
    log(
        "lines in a container's log",
        r#"{"log":"Nov 23 12:00:01 mx postfix/smtp[1]: 4F1A2B3C4D: to=\u003cjan@example.net\u003e, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command))\n","stream":"stdout","time":"2026-11-23T12:00:01.1Z"}"#,
        &["Failed RCPT 550 5.1.1 jan@example.net @mx.example.net 192.0.2.1 by mx: No such user"],
    );
    log(
        "a journal",
        r#"{"MESSAGE":"4F1A2B3C4D: to=<jan@example.net>, relay=none, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=mx.example.net type=A: Host not found, try again)","SYSLOG_IDENTIFIER":"postfix/smtp","_HOSTNAME":"mx"}"#,
        &["Delayed - - 4.4.3 jan@example.net @- - by mx: -"],
    );
}

#[test]
fn other_texts_are_no_logs() {
    let others = [
        "550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown",
        "{\"name\":\"jan\",\"email\":\"jan@example.com\"}",
        "smtplib.SMTPRecipientsRefused: {'jan@example.com': (550, b'5.1.1 User unknown')}",
        "[2026-11-23 12:00:01] production.ERROR: Expected response code \"250\" but got code \"550\", with message \"550 5.1.1 User unknown\".",
        "<jan@example.com>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
        "On 23 Nov 2026, Jan wrote:\nsee you at 12:00\nFeb 2027 is fine too",
    ];
    for text in others {
        assert_ne!(answer(text).kind, Kind::Log, "{text}");
    }
}
