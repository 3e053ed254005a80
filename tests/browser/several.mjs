// Three recipients, two of them for one cause: as replies, and as the log of a server.

export const SEVERAL = `550 5.1.1 <ann@example.com>: User unknown
550 5.1.1 <bob@example.com>: User unknown
452 4.2.2 <eve@example.net>: Mailbox full`;

const lines = SEVERAL.split('\n').map(
  (reply, at) =>
    `Mar  4 09:12:37 mx1 postfix/smtp[417]: 4ZB7kQ${at}: to=${/<.*>/.exec(reply)}, relay=mx.example.org[198.51.100.14]:25, ` +
    `delay=1, delays=0/0/0/1, dsn=${reply.slice(4, 9)}, status=${reply[0] === '5' ? 'bounced' : 'deferred'} ` +
    `(host mx.example.org[198.51.100.14] said: ${reply} (in reply to RCPT TO command))\n`,
);

export const LOG = lines.join('');
