//! What real services write, and what it means there: a reply -> cause, service, how long it lasts, who acts, which rule.
//! The replies are written after real ones, with names and addresses of examples.

use plainbounce::{Confidence, Decoding, Explanation, Options, decode};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Reply; cause, service, permanence, who, rule. The service is empty where nobody can tell who speaks.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser d9443c01a7336-1f2c2a1b0c9si123456ad.1 - gsmtp",
        "mailbox-unknown", "gmail", "permanent", "sender", "gmail.no-such-user"),
    ("<jan@example.com>: host aspmx.l.google.com[192.0.2.26] said: 452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp ab1-20020a170906si1234567ejb.1 - gsmtp (in reply to RCPT TO command)",
        "mailbox-full", "gmail", "temporary", "recipient", "gmail.full"),
    ("550-5.2.1 The user you are trying to contact is receiving mail at a rate that 550-5.2.1 prevents additional messages from being delivered. 550 5.2.1 https://support.google.com/mail/?p=ReceivingRatePerm ab1si1234567ejb.1 - gsmtp",
        "rate-limited", "gmail", "permanent", "sender", "gmail.receiving-rate-final"),
    ("421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your SPF domain [example.org 35]. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError ab1si1234567ejb.1 - gsmtp",
        "rate-limited", "gmail", "temporary", "sender-admin", "gmail.unsolicited-rate"),
    ("550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.org domain if 550 5.7.26 this was a legitimate mail. https://support.google.com/mail/?p=DmarcRejection ab1si1234567ejb.1 - gsmtp",
        "sender-authentication", "gmail", "permanent", "sender-admin", "gmail.dmarc"),
    ("550-5.7.25 [2001:db8::7] The IP address sending this message does not have a 550-5.7.25 PTR record setup, or the corresponding forward DNS entry does not 550 5.7.25 match the sending IP. ab1si1234567ejb.1 - gsmtp",
        "reverse-dns", "gmail", "permanent", "sender-admin", "gmail.ptr"),
    ("534-5.7.9 Application-specific password required. For more information, go to 534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor ab1sm1234567ejb.1 - gsmtp",
        "login-failed", "gmail", "permanent", "sender", "gmail.password"),
    ("550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 ab1sm1234567ejb.1 - gsmtp",
        "sending-limit", "gmail", "temporary", "sender", "gmail.daily-limit"),
    ("552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. Please visit 552 5.7.0 https://support.google.com/mail/?p=BlockedMessage ab1si1234567ejb.1 - gsmtp",
        "attachment-refused", "gmail", "permanent", "sender", "gmail.blocked-file"),
    ("550 5.7.1 Unfortunately, messages from [203.0.113.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [Name=Protocol Filter Agent][AGT=PFA][MxId=11BA0000000000AB]",
        "blocklisted", "outlook", "permanent", "sender-admin", "outlook.own-list"),
    ("<jan@example.com>: host hotmail-com.olc.protection.outlook.com[192.0.2.33] said: 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). (in reply to RCPT TO command)",
        "mailbox-unknown", "outlook", "permanent", "sender", "outlook.no-mailbox"),
    ("451 4.7.651 The mail server [203.0.113.9] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3114)",
        "rate-limited", "outlook", "temporary", "sender-admin", "outlook.rate"),
    ("550 5.7.515 Access denied, sending domain example.org does not meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender.",
        "sender-authentication", "outlook", "permanent", "sender-admin", "outlook.authentication-level"),
    ("550 DY-001 (COL004-MC1F20) Unfortunately, messages from 203.0.113.9 weren't sent. Please contact your Internet service provider.",
        "ip-blocked", "outlook", "permanent", "sender-admin", "outlook.dynamic"),
    ("550 5.4.1 Recipient address rejected: Access denied. [HE1EUR01FT000.eop-EUR01.prod.protection.outlook.com 2024-02-01T10:00:00.000Z 08DC0000000000AB]",
        "mailbox-unknown", "microsoft365", "permanent", "sender", "microsoft365.directory-edge"),
    ("550 5.7.606 Access denied, banned sending IP [203.0.113.9]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430)",
        "ip-blocked", "microsoft365", "permanent", "sender-admin", "microsoft365.banned-ip"),
    ("550 5.1.8 Access denied, bad outbound sender AS(42004)",
        "account-blocked", "microsoft365", "permanent", "sender", "microsoft365.outbound"),
    ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR01CA0001.eurprd01.prod.outlook.com]",
        "login-failed", "microsoft365", "permanent", "sender-admin", "microsoft365.smtp-auth-off"),
    ("550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)",
        "policy-refused", "microsoft365", "permanent", "sender-admin", "microsoft365.forwarding"),
    ("451 4.7.500 Server busy. Please try again later from [203.0.113.9]. (S77719) [DB5EUR01FT012.eop-EUR01.prod.protection.outlook.com]",
        "rate-limited", "microsoft365", "temporary", "nobody", "microsoft365.throttled"),
    ("550 5.7.64 TenantAttribution; Relay Access Denied [AM5EUR02FT001.eop-EUR02.prod.protection.outlook.com]",
        "relay-denied", "microsoft365", "permanent", "sender-admin", "microsoft365.attribution"),
    ("550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group [AM0PR01MB0001.eurprd01.prod.outlook.com]",
        "group-restricted", "exchange", "permanent", "recipient-admin", "exchange.internal-only"),
    ("550 5.4.310 DNS domain example.net does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.net] [DB5EUR01FT012.eop-EUR01.prod.protection.outlook.com]",
        "domain-unknown", "microsoft365", "permanent", "sender", "microsoft365.dns-status"),
    ("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jan@example.com not found by SMTP address lookup",
        "mailbox-unknown", "exchange", "permanent", "sender", "exchange.recipient-not-found"),
    ("554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception",
        "mailbox-full", "exchange", "temporary", "recipient", "exchange.full"),
    ("550 5.7.1 RESOLVER.RST.AuthRequired; authentication required [Stage: CreateMessage]",
        "group-restricted", "exchange", "permanent", "recipient-admin", "exchange.internal-only"),
    ("550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
        "relay-denied", "exchange", "permanent", "sender-admin", "exchange.relay"),
    ("<jan@example.com>: host mta6.am0.yahoodns.net[192.0.2.98] said: 421 4.7.0 [TSS04] Messages from 203.0.113.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes (in reply to MAIL FROM command)",
        "rate-limited", "yahoo", "temporary", "sender-admin", "yahoo.deferred"),
    ("553 5.7.1 [BL23] Connections will not be accepted from 203.0.113.9, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
        "blocklisted", "yahoo", "permanent", "sender-admin", "yahoo.spamhaus"),
    ("554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes",
        "sender-authentication", "yahoo", "permanent", "sender-admin", "yahoo.policy-status"),
    ("554 delivery error: dd This user doesn't have a yahoo.com account (jan@example.com) [0] - mta4001.mail.ne1.yahoo.com",
        "mailbox-unknown", "yahoo", "permanent", "sender", "yahoo.no-account"),
    ("554 30 Sorry, your message to jan@example.com cannot be delivered. This mailbox is disabled (554.30). - mta4001.mail.ne1.yahoo.com",
        "mailbox-disabled", "yahoo", "permanent", "recipient", "yahoo.disabled"),
    ("421 4.7.1 [TS03] All messages from 203.0.113.9 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes",
        "ip-blocked", "yahoo", "permanent", "sender-admin", "yahoo.ip-refused"),
    ("554- (RTR:BB) https://postmaster.aol.com/error-codes#554rtrbb 554 Connecting IP: 203.0.113.9",
        "ip-blocked", "aol", "permanent", "sender-admin", "aol.dynamic"),
    ("421 4.7.1 : (DYN:T1) https://postmaster.aol.com/error-codes#421dynt1",
        "rate-limited", "aol", "temporary", "sender-admin", "aol.complaints"),
    ("<jan@example.com>: host mx02.mail.icloud.com[192.0.2.42] said: 550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137 (in reply to end of DATA command)",
        "spam-suspected", "icloud", "permanent", "sender-admin", "icloud.policy"),
    ("552 5.2.2 <jan@example.com>: user is over quota (host mx02.mail.icloud.com)",
        "mailbox-full", "icloud", "temporary", "recipient", "mailbox-full.full"),
    ("554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices",
        "sender-authentication", "icloud", "permanent", "sender-admin", "icloud.unauthenticated"),
    ("550 5.1.6 recipient no longer on server: jan@example.com",
        "mailbox-moved", "icloud", "permanent", "sender", "icloud.gone"),
    ("554 resimta-a1p-000001.sys.comcast.net comcast 203.0.113.9 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
        "ip-blocked", "comcast", "permanent", "sender-admin", "comcast.spam"),
    ("550 5.1.1 <jan@example.com> recipient mailbox unallocated",
        "mailbox-unknown", "comcast", "permanent", "sender", "comcast.no-customer"),
    ("552 5.1.1 <jan@example.com> recipient rejected - extended quota violation",
        "mailbox-full", "comcast", "permanent", "recipient", "comcast.quota"),
    ("421 resimta-a1p-000001.sys.comcast.net comcast Try again later. See http://postmaster.comcast.net/smtp-error-codes.php#RL000001",
        "rate-limited", "comcast", "temporary", "sender-admin", "comcast.rate"),
    ("550 5.1.0 <list@example.org> sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXBL",
        "ip-blocked", "cox", "permanent", "sender-admin", "cox.blocked"),
    ("554 cxr.mx.a.cloudfilter.net cox 203.0.113.9 blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html. AUP#IPBL0001",
        "blocklisted", "cox", "permanent", "sender-admin", "cox.lists"),
    ("421 cxr.mx.a.cloudfilter.net cox too many connections from 203.0.113.9. AUP#CXCNCT",
        "too-many-connections", "cox", "temporary", "sender-admin", "cox.connections"),
    ("550 5.1.0 <list@example.org> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1160",
        "sender-authentication", "charter", "permanent", "sender-admin", "charter.authentication"),
    ("421 Too fast. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes. AUP#I-1360",
        "rate-limited", "charter", "temporary", "sender-admin", "charter.rate"),
    ("550 5.1.0 <jan@example.org> sender rejected. AUP#Out-1500",
        "send-as-denied", "charter", "permanent", "sender", "charter.from"),
    ("553 5.3.0 alph757 DNSBL:RBL 521< 203.0.113.9 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net",
        "ip-blocked", "att", "permanent", "sender-admin", "att.blocked"),
    ("550 5.2.1 <jan@example.com>... Addressee unknown, relay=[203.0.113.9]",
        "mailbox-unknown", "att", "permanent", "sender", "att.no-addressee"),
    ("550 5.7.1 Connections not accepted from servers without a valid sender domain.flph829 Fix reverse DNS for 203.0.113.9",
        "reverse-dns", "att", "permanent", "sender-admin", "att.reverse"),
    ("550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]",
        "mailbox-unknown", "orange", "permanent", "sender", "orange.no-mailbox"),
    ("<jan@example.com>: host smtp-in.orange.fr[192.0.2.65] refused to talk to me: 421 mwinf5c12 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]",
        "too-many-connections", "orange", "temporary", "sender-admin", "orange.connections"),
    ("550 mwinf5c12 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=203.0.113.9 [102]",
        "ip-blocked", "orange", "permanent", "sender-admin", "orange.cloudmark"),
    ("552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]",
        "mailbox-full", "orange", "temporary", "recipient", "orange.full"),
    ("550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416",
        "mailbox-unknown", "laposte", "permanent", "sender", "laposte.no-mailbox"),
    ("550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420",
        "mailbox-disabled", "laposte", "permanent", "recipient", "laposte.archived"),
    ("550 5.5.0 SPF: example.org is not allowed to send mail. LPN004_401",
        "sender-authentication", "laposte", "permanent", "sender-admin", "laposte.spf"),
    ("550 5.5.0 Too many spams from your IP (203.0.113.9), please visit http://postmaster.free.fr/",
        "ip-blocked", "free", "temporary", "sender-admin", "free.spams"),
    ("421 Too many errors from your ip (203.0.113.9), please visit http://postmaster.free.fr/",
        "rate-limited", "free", "temporary", "sender-admin", "free.errors"),
    ("554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=203.0.113.9&r=1MAAAA",
        "ip-blocked", "gmx", "permanent", "sender-admin", "gmx.list-or-policy"),
    ("550-Requested action not taken: mailbox unavailable 550-Sender rate limit exceeded 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=203.0.113.9&c=rl",
        "rate-limited", "gmx", "temporary", "sender-admin", "gmx.hidden-rate"),
    ("550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.web.de/en/error-messages?ip=203.0.113.9&c=usr",
        "mailbox-unknown", "gmx", "permanent", "sender", "gmx.no-mailbox"),
    ("554-web.de (mxweb011) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.web.de/en/case?c=r0103&i=ip&v=203.0.113.9&r=1MAAAA",
        "reverse-dns", "gmx", "permanent", "sender-admin", "gmx.ptr"),
    ("552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. The recipient's mailbox is full. 552 For explanation visit https://postmaster.gmx.net/en/error-messages?c=quot",
        "mailbox-full", "gmx", "temporary", "recipient", "gmx.full"),
    ("554 IP=203.0.113.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)",
        "ip-blocked", "t-online", "permanent", "sender-admin", "t-online.blocked"),
    ("554 IP=203.0.113.9 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify. (NOWL)",
        "ip-blocked", "t-online", "permanent", "sender-admin", "t-online.blocked"),
    ("550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Message rejected because it was considered as spam. 550 5.7.0 Contact abuse@t-online.de",
        "spam-suspected", "t-online", "permanent", "sender", "t-online.spam-or-virus"),
    ("550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=0123456789abcdef or report details to abuse@corp.mail.ru. Error code: 1A2B3C4D. ID: 0000000100000001.",
        "spam-suspected", "mail-ru", "permanent", "sender-admin", "mail-ru.spam"),
    ("550 Message was not accepted -- invalid mailbox. Local mailbox jan@example.com is unavailable: account is disabled",
        "mailbox-disabled", "mail-ru", "permanent", "recipient", "mail-ru.disabled"),
    ("554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-aBcDeFgHiJ",
        "spam-suspected", "yandex", "permanent", "sender", "yandex.spam"),
    ("550 5.7.1 Policy rejection on the target address",
        "mailbox-disabled", "yandex", "permanent", "recipient", "yandex.blocked-recipient"),
    ("554 Error: transaction failed, blame it on the weather: E2: Cannot accept your message due to internal error, please report that to our engineers",
        "server-error", "yandex", "temporary", "nobody", "yandex.internal"),
    ("550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725",
        "rate-limited", "qq", "temporary", "sender-admin", "qq.rate"),
    ("550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726",
        "content-refused", "qq", "permanent", "sender", "qq.content"),
    ("550 Mail is rejected by recipients. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1001262",
        "recipient-refused", "qq", "permanent", "recipient", "qq.by-recipient"),
    ("554 DT:SPM 163 mx12,PsCowAAAAAAAAAAA http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.9&hostid=mx12&time=1700000000",
        "spam-suspected", "netease", "permanent", "sender", "netease.spam"),
    ("550 MI:SPF 163 mx7,PMCowAAAAAAAAAAA http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.9",
        "sender-authentication", "netease", "permanent", "sender-admin", "netease.spf"),
    ("421 HL:ICC 163 mx7,PMCowAAAAAAAAAAA http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.9",
        "too-many-connections", "netease", "temporary", "sender-admin", "netease.connections"),
    ("554 MI:STC 126 smtp2,C8mowAAAAAAAAAAA",
        "sending-limit", "netease", "temporary", "sender", "netease.daily"),
    ("553 Relaying disallowed, see https://www.zoho.com/mail/help/adminconsole/",
        "relay-denied", "zoho", "permanent", "sender-admin", "zoho.relaying"),
    ("554 5.2.3 MailPolicy violation Error delivering to mailboxes",
        "policy-refused", "zoho", "permanent", "recipient-admin", "zoho.policy"),
    ("550 5.4.6 Unusual sending activity detected. Please try after sometime.",
        "account-blocked", "zoho", "temporary", "sender", "zoho.activity"),
    ("550 5.1.1 <jan@example.com>: Email address could not be found, or was misspelled (G8)",
        "mailbox-unknown", "rackspace", "permanent", "sender", "rackspace.no-mailbox"),
    ("451 4.7.1 Received too many messages from a new or untrusted IP (G28)",
        "rate-limited", "rackspace", "temporary", "sender-admin", "rackspace.new-ip"),
    ("554 m1nlibsmtp01-01.prod.phx3.secureserver.net bizsmtp Connection refused. This IP address is listed on the Exploits Block List (XBL). IB105",
        "blocklisted", "godaddy", "permanent", "sender-admin", "godaddy.spamhaus"),
    ("550 5.1.1 <jan@example.com> - 203.0.113.9 has sent to too many recipients this hour. IB607 <http://x.co/rlbounce>",
        "rate-limited", "godaddy", "temporary", "sender-admin", "godaddy.hourly"),
    ("552 5.2.0 This message has been rejected due to content judged to be spam by the internet community. IB212",
        "spam-suspected", "godaddy", "permanent", "sender", "godaddy.spam"),
    ("421 Temporarily rejected. Reverse DNS for this IP failed. IB108",
        "reverse-dns", "godaddy", "temporary", "sender-admin", "godaddy.reverse"),
    ("554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: jan@example.org",
        "sender-refused", "amazon-ses", "permanent", "sender-admin", "amazon-ses.unverified"),
    ("454 Throttling failure: Maximum sending rate exceeded.",
        "rate-limited", "amazon-ses", "temporary", "sender-admin", "amazon-ses.rate"),
    ("454 Throttling failure: Daily message quota exceeded.",
        "sending-limit", "amazon-ses", "temporary", "sender-admin", "amazon-ses.daily"),
    ("550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.",
        "suppressed", "amazon-ses", "permanent", "sender-admin", "amazon-ses.suppressed"),
    ("550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. Visit https://sendgrid.com/docs/for-developers/sending-email/sender-identity/ to see the Sender Identity requirements",
        "sender-refused", "sendgrid", "permanent", "sender-admin", "sendgrid.unverified"),
    ("451 Authentication failed: Maximum credits exceeded",
        "sending-limit", "sendgrid", "temporary", "sender-admin", "sendgrid.credits"),
    ("605 Not delivering to previously bounced address",
        "suppressed", "mailgun", "permanent", "sender-admin", "mailgun.suppressed"),
    ("550 5.7.1 Unconfigured Sending Domain <mail.example.org>",
        "sender-refused", "sparkpost", "permanent", "sender-admin", "sparkpost.domain"),
    ("421 4.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why. aBcDeF012345",
        "server-unavailable", "cloudflare", "temporary", "recipient-admin", "cloudflare.upstream"),
    ("554 203.0.113.9 found on one or more DNSBLs (abusixip). Refer to https://developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic/",
        "blocklisted", "cloudflare", "permanent", "sender-admin", "cloudflare.abusix"),
    ("551 5.7.1 Loop detected: Email is sent and forwarded from/to improvmx.com. (#id-5.9.0)",
        "mail-loop", "improvmx", "permanent", "recipient-admin", "improvmx.loop"),
    ("<jan@example.com>: host mfsmax.docomo.ne.jp[192.0.2.14] said: 550 Unknown user jan@example.com (in reply to end of DATA command)",
        "recipient-refused", "docomo", "permanent", "recipient", "docomo.after-data"),
    ("<jan@example.com>: host mfsmax.docomo.ne.jp[192.0.2.14] said: 550 Unknown user jan@example.com (in reply to RCPT TO command)",
        "mailbox-unknown", "docomo", "permanent", "sender", "mailbox-unknown.unknown"),
    ("<jan@example.com>: host lsean.ezweb.ne.jp[192.0.2.15] said: 550 : User unknown (in reply to end of DATA command)",
        "recipient-refused", "kddi", "permanent", "recipient", "kddi.filtered"),
    ("<jan@example.com>: host lsean.ezweb.ne.jp[192.0.2.15] said: 550 <jan@example.com>: User unknown (in reply to RCPT TO command)",
        "mailbox-unknown", "kddi", "permanent", "sender", "mailbox-unknown.unknown"),
    ("<jan@example.com>: host mx.softbank.ne.jp[192.0.2.16] said: 550 Invalid recipient: <jan@example.com> (in reply to RCPT TO command)",
        "mailbox-unknown", "softbank", "permanent", "sender", "softbank.invalid"),
    ("421 4.3.2 Your IP(203.0.113.9) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com",
        "ip-blocked", "naver", "temporary", "sender-admin", "naver.filtered"),
    ("554 5.7.1 DAS51 203.0.113.9: Your mail is blocked automatically by anti-spam system. (E06)",
        "spam-suspected", "daum", "permanent", "sender-admin", "daum.anti-spam"),
    ("540 5.7.1 <jan@example.com>: recipient address rejected: Inactive",
        "mailbox-disabled", "rambler", "permanent", "recipient", "rambler.inactive"),
    ("550 Sender verify failed, see https://mail.i.ua/err/8/",
        "sender-refused", "i-ua", "permanent", "sender-admin", "i-ua.sender"),
    ("550 Refused, see https://mail.i.ua/err/2/",
        "mailbox-unknown", "i-ua", "permanent", "sender", "i-ua.no-user"),
    ("550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=203.0.113.9",
        "blocklisted", "proofpoint", "permanent", "sender-admin", "proofpoint.ip-list"),
    ("<jan@example.com>: host mx1-us1.ppe-hosted.com[192.0.2.17] said: 554 5.7.1 <jan@example.com>: Relay access denied (in reply to RCPT TO command)",
        "relay-denied", "proofpoint", "permanent", "sender-admin", "proofpoint.unlicensed"),
    ("550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [aBcDeFgHiJ.us1]",
        "policy-refused", "mimecast", "permanent", "recipient-admin", "mimecast.envelope"),
    ("550 Rejected by header based manually Blocked Senders: list@example.org - https://community.mimecast.com/docs/DOC-1369#550 [aBcDeFgHiJ.us1]",
        "recipient-refused", "mimecast", "permanent", "recipient", "mimecast.blocked-sender"),
    ("451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [aBcDeFgHiJ.uk1]",
        "greylisted", "mimecast", "temporary", "nobody", "mimecast.greylisting"),
    ("554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [aBcDeFgHiJ.us1]",
        "ip-blocked", "mimecast", "permanent", "recipient-admin", "mimecast.country"),
    ("553 This route requires encryption (TLS) - https://community.mimecast.com/docs/DOC-1369#553 [aBcDeFgHiJ.us1]",
        "tls-failed", "mimecast", "permanent", "sender-admin", "mimecast.tls"),
    ("554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [aBcDeFgHiJ.us1]",
        "spam-suspected", "mimecast", "permanent", "sender", "mimecast.security"),
    ("550 permanent failure for one or more recipients (jan@example.com:blocked)",
        "policy-refused", "barracuda", "permanent", "recipient-admin", "barracuda.rule"),
    ("550 cuda_nsu 5.1.1 <jan@example.com>... User unknown",
        "mailbox-unknown", "barracuda", "permanent", "sender", "mailbox-unknown.unknown"),
    ("554 rejected due to spam URL in content",
        "spam-suspected", "barracuda", "permanent", "sender", "barracuda.links"),
    ("550 5.7.26 <jan@example.com>: ETP205 DMARC Failure for domain example.org",
        "sender-authentication", "fireeye", "permanent", "sender-admin", "fireeye.dmarc"),
    ("550 5.5.4 ETP208 Your IP 203.0.113.9 is listed by Invaluement. Please see http://www.invaluement.com/research/",
        "blocklisted", "fireeye", "permanent", "sender-admin", "fireeye.listed"),
    ("554-mx.example.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
        "poor-reputation", "ironport", "permanent", "sender-admin", "ironport.reputation"),
    ("550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.",
        "ip-blocked", "ironport", "permanent", "sender-admin", "ironport.access-table"),
    ("452 Too many recipients received this hour",
        "rate-limited", "ironport", "temporary", "sender-admin", "ironport.rate"),
    ("550 5.7.1 <jan@example.com>: Recipient address rejected: ERS-Customized-Block.",
        "ip-blocked", "trendmicro", "permanent", "recipient-admin", "trendmicro.customer-rule"),
    ("550 Service unavailable; Client Host [203.0.113.9] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=203.0.113.9",
        "blocklisted", "trendmicro", "permanent", "sender-admin", "trendmicro.rbl"),
    ("501 Connection rejected by policy [7.7] 20805, please visit https://knowledge.broadcom.com/external/article/165144/ for more details about this error message.",
        "ip-blocked", "messagelabs", "permanent", "sender-admin", "messagelabs.shaping"),
    ("553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)",
        "spam-suspected", "messagelabs", "permanent", "sender", "messagelabs.filtered"),
    ("554 cmsmtp 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using cm-csi-v11; Cloudmark Poor Reputation Sender Blacklist http://csi.cloudmark.com/reset-request/?ip=203.0.113.9",
        "blocklisted", "cloudmark", "permanent", "sender-admin", "cloudmark.csi"),
    ("<jan@example.com>: host mx01.hornetsecurity.com[192.0.2.18] said: 554 5.5.7 e-mail Rejected (in reply to end of DATA command)",
        "attachment-refused", "hornetsecurity", "permanent", "sender", "hornetsecurity.attachment"),
    ("550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=203.0.113.9#rcp",
        "mailbox-unknown", "facebook", "permanent", "sender", "facebook.no-recipient"),
    ("554 5.7.1 POL-P6 http://postmaster.facebook.com/response_codes?ip=203.0.113.9#pol",
        "spam-suspected", "facebook", "permanent", "sender", "facebook.content"),
    ("550 5.1.1 The server of example.com said no: the user at gmail.com is unknown",
        "mailbox-unknown", "", "permanent", "sender", "mailbox-unknown.unknown"),
    ("554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using dnsbl.sorbs.net",
        "blocklisted", "", "permanent", "sender-admin", "blocklisted.list"),
    ("550 5.7.1 mail from yahoo.com refused: user unknown",
        "sender-refused", "", "permanent", "sender-admin", "sender-refused.sender"),
    ("550 5.7.1 Service unavailable; client [203.0.113.9] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?203.0.113.9",
        "blocklisted", "", "permanent", "sender-admin", "blocklisted.list"),
    ("550 5.7.1 Blocked - see https://example.net/blocked?ip=203.0.113.9",
        "ip-blocked", "", "permanent", "sender-admin", "ip-blocked.ip"),
];

fn decoded(reply: &str) -> Decoding {
    decode(reply, &Options::default())
}

/// The id as the public answer writes it.
fn id(value: impl std::fmt::Debug) -> String {
    let mut id = String::new();
    for (at, c) in format!("{value:?}").chars().enumerate() {
        if c.is_uppercase() && at > 0 {
            id.push('-');
        }
        id.extend(c.to_lowercase());
    }
    id
}

#[test]
fn replies_of_services_mean_what_the_service_says() {
    let mut misses = Vec::new();
    for &(reply, cause, provider, permanence, who, rule) in ROWS {
        let decoding = decoded(reply);
        let [finding] = &decoding.findings[..] else {
            misses.push(format!("{} findings in {reply}", decoding.findings.len()));
            continue;
        };
        let actual = [
            finding.cause.id().to_string(),
            finding.provider.as_ref().map_or(String::new(), |provider| provider.id.to_string()),
            id(finding.permanence),
            id(finding.who),
            finding.rule.to_string(),
        ];
        if actual != [cause, provider, permanence, who, rule] {
            misses.push(format!("{reply}\n    {actual:?}"));
        }
    }
    assert!(misses.is_empty(), "{} of {}:\n{}", misses.len(), ROWS.len(), misses.join("\n"));
}

/// The block list and the page of its own, which is the reply's where it names one.
#[test]
fn block_lists_are_named() {
    let rows = [
        (
            "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.9",
            ("Spamhaus", "https://www.spamhaus.org/query/ip/203.0.113.9"),
        ),
        ("550 5.7.1 203.0.113.9 is listed at zen.spamhaus.org", ("Spamhaus", "https://check.spamhaus.org/")),
        (
            "554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106",
            ("Spamhaus", "https://check.spamhaus.org/"),
        ),
        (
            "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.9",
            ("SpamCop", "https://www.spamcop.net/bl.shtml?203.0.113.9"),
        ),
        (
            "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=203.0.113.9",
            ("Barracuda", "http://www.barracudanetworks.com/reputation/?pr=1&ip=203.0.113.9"),
        ),
        ("550 5.7.1 Client host [203.0.113.9] blocked using dnsbl.sorbs.net", ("SORBS", "https://www.sorbs.net/")),
        (
            "550 5.7.1 Client host [203.0.113.9] blocked using dnsbl-2.uceprotect.net",
            ("UCEPROTECT", "https://www.uceprotect.net/en/rblcheck.php"),
        ),
        (
            "550 5.7.1 Client host [203.0.113.9] blocked using combined.mail.abusix.zone",
            ("Abusix", "https://lookup.abusix.com/"),
        ),
        ("553 5.0.3 flpd594 Blocked by ivmSIP", ("Invaluement", "https://www.invaluement.com/lookup/")),
    ];
    for (reply, (name, url)) in rows {
        let decoding = decoded(reply);
        let list = decoding.findings[0].blocklist.as_ref().unwrap_or_else(|| panic!("no list in {reply}"));
        assert_eq!((list.name.as_str(), list.url.as_deref()), (name, Some(url)), "{reply}");
    }
}

/// Two replies of the same cause that need different steps.
#[test]
fn a_variant_has_words_of_its_own() {
    let pairs = [
        ("550 5.2.1 This mailbox is inactive", "550 5.2.1 Mailbox disabled for this recipient"),
        ("550 User suspended", "550 5.2.1 Mailbox disabled for this recipient"),
        (
            "550 DY-001 (COL004-MC1F20) Unfortunately, messages from 203.0.113.9 weren't sent.",
            "550 5.7.1 Your IP is blocked",
        ),
        (
            "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [aBcDeFgHiJ.us1]",
            "550 5.7.1 Your IP is blocked",
        ),
        ("550 5.7.20 No passing DKIM signatures found.", "550 5.7.1 SPF check failed"),
        ("550 5.7.1 rejected by DMARC policy for example.com", "550 5.7.1 SPF check failed"),
        ("554 rejected due to spam URL in content", "550 5.7.1 Message rejected as spam"),
        ("421 4.3.2 The server is down for maintenance", "421 4.3.2 Service not available"),
        ("554 5.4.5 Daily sending quota exceeded", "554 5.2.0 sender's submission quota was exceeded"),
        (
            "550 5.7.520 Access denied, Your organization does not allow external forwarding.",
            "550 5.7.1 Rejected by policy",
        ),
        ("552 5.2.3 Message is too large for this recipient", "552 5.3.4 Message size exceeds fixed limit"),
        (
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            "535 5.7.8 Error: authentication failed",
        ),
    ];
    for (special, plain) in pairs {
        let (special_finding, plain_finding) = (&decoded(special).findings[0], &decoded(plain).findings[0]);
        assert_eq!(special_finding.cause, plain_finding.cause, "{special}");
        let words = |explanation: &Option<Explanation>| {
            let Explanation { summary, steps, for_admin, .. } = explanation.clone().expect("an explanation is usual");
            (
                summary,
                steps,
                for_admin.lines().take_while(|line| !line.contains(':')).map(str::to_string).collect::<Vec<_>>(),
            )
        };
        assert_ne!(words(&special_finding.explanation), words(&plain_finding.explanation), "{special}");
    }
}

/// Every row of `fixtures/services.tsv`: what a service is known to say is read by the rule that the row names. Rules are
/// `doubtful` where nothing but hearsay supports them, and no others are; they never answer with high confidence.
#[test]
fn hearsay_weighs_less() {
    let rows = include_str!("fixtures/services.tsv").lines().filter(|line| !line.starts_with('#'));
    let doubtful = doubtful_rules();
    let mut support: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut misses = Vec::new();
    let mut count = 0;
    for row in rows {
        let fields: Vec<&str> = row.split('\t').collect();
        let [_, _, documented, reply, cause, rule] = fields[..] else { panic!("six fields: {row}") };
        count += 1;
        support.entry(rule).or_default().push(documented);
        let decoding = decoded(reply);
        let said = decoding.findings.first().map_or(("-", "-"), |finding| (finding.cause.id(), finding.rule));
        if said != (cause, rule) {
            misses.push(format!("{said:?}: {row}"));
        }
        let is_sure = decoding.findings.first().is_some_and(|finding| finding.confidence == Confidence::High);
        if is_sure && doubtful.contains(rule) {
            misses.push(format!("sure of hearsay: {row}"));
        }
    }
    assert!(misses.is_empty(), "{} of {count}:\n{}", misses.len(), misses.join("\n"));
    assert!(count >= 563, "{count} rows");
    let of_services = rules_of_services();
    let hearsay: BTreeSet<String> = support
        .into_iter()
        .filter(|(rule, documented)| of_services.contains(*rule) && documented.iter().all(|how| *how == "low"))
        .map(|(rule, _)| rule.to_string())
        .collect();
    assert_eq!(doubtful, hearsay);
}

fn rules_of_services() -> BTreeSet<String> {
    rules().into_iter().map(|(id, _)| id).collect()
}

fn doubtful_rules() -> BTreeSet<String> {
    rules().into_iter().filter(|(_, doubtful)| *doubtful).map(|(id, _)| id).collect()
}

/// The ids of the rules in `src/knowledge/providers`, and whether they are marked as doubtful.
fn rules() -> Vec<(String, bool)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/knowledge/providers");
    let files = std::fs::read_dir(folder).expect("the folder of services");
    let mut rules = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("the rules of a service");
        for rule in text.split("[[rule]]").skip(1) {
            let id = rule.lines().find_map(|line| line.strip_prefix("id = ")).expect("an id").trim_matches('"');
            rules.push((id.to_string(), rule.lines().any(|line| line == "doubtful = true")));
        }
    }
    rules
}
