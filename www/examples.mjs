// Texts to try the page with, one of each kind that people paste; the page has a button for each (`example.ID`). Written for this
// page after the formats of real servers; every name and address is reserved for documentation (RFC 2606, RFC 5737).

export const EXAMPLES = [
  {
    id: 'gmail-authentication',
    text: `550-5.7.26 This mail has been blocked because the sender is unauthenticated.
550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.
550-5.7.26
550-5.7.26  Authentication results:
550-5.7.26  DKIM = did not pass
550-5.7.26  SPF [example.com] with ip: [192.0.2.25] = did not pass
550-5.7.26
550-5.7.26  For instructions on setting up authentication, go to
550 5.7.26  https://support.google.com/mail/answer/81126#authentication ffacd0b85a97d-385fd53asi4812 - gsmtp`,
  },
  {
    id: 'greylisting',
    text: '451 4.7.1 <mira@example.org>: Recipient address rejected: Greylisting in action, please come back in 00:04:59',
  },
  {
    id: 'mailbox-full',
    text: '552 5.2.2 <tomas@example.net>: Mailbox is full / over quota',
  },
  {
    id: 'postfix-bounce',
    text: `This is the mail system at host mx1.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

If you do so, please include this problem report. You can
delete your own text from the attached returned message.

                   The mail system

<orders@example.org>: host mail.example.org[198.51.100.14] said: 550 5.1.1
    <orders@example.org>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)

<billing@example.net>: host mx.example.net[203.0.113.8] said: 552 5.3.4
    Message size exceeds fixed limit (in reply to MAIL FROM command)`,
  },
  {
    id: 'swaks',
    text: `=== Trying mail.example.org:25...
=== Connected to mail.example.org.
<-  220 mail.example.org ESMTP ready
 -> EHLO laptop.example.com
<-  250-mail.example.org
<-  250-SIZE 26214400
<-  250 STARTTLS
 -> MAIL FROM:<lea@example.com>
<-  250 2.1.0 Sender ok
 -> RCPT TO:<sam@example.net>
<** 554 5.7.1 <sam@example.net>: Relay access denied
 -> QUIT
<-  221 2.0.0 Bye
=== Connection closed with remote host.`,
  },
  {
    id: 'postfix-log',
    text:
      'Mar  4 09:12:37 mx1 postfix/smtp[20417]: 4ZB7kQ2hXyz9: to=<info@example.org>, relay=none, delay=41, ' +
      'delays=0.12/0.01/41/0, dsn=4.4.1, status=deferred (connect to mail.example.org[198.51.100.14]:25: Connection timed out)',
  },
  {
    id: 'microsoft-notice',
    text: `Delivery has failed to these recipients or groups:

newsroom@example.org (newsroom@example.org)
Your message couldn't be delivered because you don't have permission to send to this group.

The group newsroom only accepts messages from people in its organization or on its allowed senders list, and your email address isn't on the list.

Diagnostic information for administrators:

Generating server: AM0PR01MB0000.eurprd01.prod.exchangelabs.com

newsroom@example.org
Remote server returned '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group'`,
  },
  {
    id: 'delivery-report',
    text: `From: Mail Delivery System <MAILER-DAEMON@mx1.example.com>
To: lea@example.com
Subject: Undelivered Mail Returned to Sender
Date: Tue, 4 Mar 2025 09:20:11 +0100
Message-ID: <20250304082011.7C1@mx1.example.com>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part-1"

--part-1
Content-Type: text/plain; charset=us-ascii

Your message could not be delivered.

--part-1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.com
Arrival-Date: Tue, 4 Mar 2025 09:20:08 +0100

Final-Recipient: rfc822; karim@example.net
Action: failed
Status: 5.2.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.2.1 The email account that you tried to reach is disabled

--part-1
Content-Type: message/rfc822

From: Lea <lea@example.com>
To: karim@example.net
Subject: Notes from Monday
Message-ID: <notes-17@example.com>
Date: Tue, 4 Mar 2025 09:20:07 +0100

See you next week.

--part-1--`,
  },
  {
    id: 'nodemailer',
    text: `Error: Message failed: 554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25
    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)
    at SMTPConnection._actionSMTPStream (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:1758:34) {
  code: 'EMESSAGE',
  response: '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25',
  responseCode: 554,
  command: 'DATA'
}`,
  },
  { id: 'bare-code', text: '552' },
  {
    id: 'login-failed',
    text: `535-5.7.8 Username and Password not accepted. For more information, go to
535 5.7.8  https://support.google.com/mail/?p=BadCredentials 4fb4d7f45d1cf-5d9a0c2b1f3sm77 - gsmtp`,
  },
];
