// Inputs of a megabyte of every kind that people paste or open.

const MEGABYTE = 1_000_000;
const REPLIES = [
  '550 5.1.1 <user@@@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
  '452 4.2.2 <user@@@example.net>: Mailbox full',
  '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org',
  '451 4.7.1 <user@@@example.org>: Recipient address rejected: Greylisted, try again in 300 seconds',
  '552 5.3.4 Message size exceeds fixed limit (user@@@example.com)',
];
const reply = (at) => REPLIES[at % REPLIES.length].replaceAll('@@@', `${at.toString(36)}@`);

/** Parts one after another, until they are as long as that. */
function filled(head, part, foot = '', length = MEGABYTE) {
  const parts = [head];
  let sum = head.length + foot.length;
  for (let at = 0; sum < length; at += 1) {
    parts.push(part(at));
    sum += parts.at(-1).length;
  }
  return parts.join('') + foot;
}

const log = (at) =>
  `Mar  4 09:${String(at % 60).padStart(2, '0')}:15 mx1 postfix/smtp[2817]: ${(4096 + at).toString(16).toUpperCase()}: ` +
  `to=<user${at.toString(36)}@example.com>, relay=mx.example.net[192.0.2.7]:25, delay=0.86, delays=0.1/0/0.3/0.46, ` +
  `dsn=${['5.1.1', '4.2.2'][at % 2]}, status=${['bounced', 'deferred'][at % 2]} (host mx.example.net[192.0.2.7] said: ${reply(at)} (in reply to RCPT TO command))\n`;

const session = (at) =>
  `>>> RCPT TO:<user${at.toString(36)}@example.com>\n<<< ${reply(at)}\n>>> RCPT TO:<other${at.toString(36)}@example.com>\n<<< 250 2.1.5 Ok\n`;

const row = (at) =>
  `<tr style="mso-yfti-irow:${at}"><td class="MsoNormal" style="padding:0cm 5.4pt"><p><b><span style="font-family:Calibri">` +
  `user${at.toString(36)}@example.com</span></b></p></td><td><p class="MsoNormal"><span lang="EN-GB">${reply(at).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</span></p></td></tr>\n`;

const recipient = (at) =>
  `\r\nFinal-Recipient: rfc822; user${at.toString(36)}@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n` +
  `Remote-MTA: dns; mx.example.com\r\nDiagnostic-Code: smtp; ${reply(at)}\r\n`;

const base64 = (at) =>
  `${'UGxhaW5ib3VuY2UgcmVhZHMgd2hhdCBtYWlsIHNlcnZlcnMgc2F5LCBhbmQgbm90aGluZyBl'.slice(at % 4)}AAAA\r\n`;

const MAIL_HEAD =
  'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)\r\nTo: ann@example.net\r\n' +
  'Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n' +
  'Content-Type: text/plain; charset=utf-8\r\n\r\nThis is the mail system at host mx.example.net.\r\n\r\n' +
  '<jan@example.com>: host mx.example.com[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\r\n\r\n' +
  '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n';
const ORIGINAL =
  '\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: ann@example.net\r\nTo: jan@example.com\r\nSubject: Photos\r\n' +
  'MIME-Version: 1.0\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n';

/** Each kind with a text of this length. */
export const LONG = {
  'a log': () => filled('', log),
  'a session': () => filled('<<< 220 mx.example.com ESMTP\n>>> EHLO a.example.net\n<<< 250 mx.example.com\n', session),
  'HTML of a mail program': () => filled('<html><body><table class="MsoNormalTable">', row, '</table></body></html>'),
  'a mail with many recipients': () => filled(MAIL_HEAD, recipient, '\r\n--b--\r\n'),
  'a mail that holds a big one': () => filled(MAIL_HEAD + recipient(0) + ORIGINAL, base64, '\r\n--b--\r\n'),
  'replies line by line': () => filled('', (at) => `${reply(at)}\n`),
  'prose that tells nothing': () => filled('', (at) => `lorem ipsum dolor ${at} sit amet\n`),
  'one endless line': () => filled('550 5.1.1 ', () => 'x'.repeat(1000)),
};
