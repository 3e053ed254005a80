// What the refusing servers of the lab say: one scenario each, with the stage at which it comes. The wordings are those
// of servers in use; `%r` stands for the recipient. A scenario without a reply drops the connection, keeps silent, or has
// no server at all.

/** The address of the reader's own mailbox, to which all bounces go, and the host that takes them. */
export const READER = { address: 'jo@example.com', host: 'mx.example.com', ip: '198.51.100.250' };

/** The name of the server under test. */
export const REPORTER = 'mail.example.org';

const STAGES = {
  CONNECT: {
    'connect-blocked': '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    'connect-busy': '421 4.7.0 Too many connections from your host, try again later',
    'connect-closed': '554 mx.example.net ESMTP not accepting messages',
    'connect-unavailable': '421 4.3.2 Service not available, closing transmission channel',
  },
  EHLO: {
    'ehlo-refused': '550 5.7.1 Helo command rejected: need fully-qualified hostname',
    'ehlo-shutdown': '421 4.3.2 System shutting down',
  },
  MAIL: {
    'mail-domain': '550 5.1.8 <jo@example.com>: Sender address rejected: Domain not found',
    'mail-storage': '452 4.3.1 Insufficient system storage',
    'mail-size': '552 5.3.4 Message size exceeds fixed limit',
    'mail-starttls': '530 5.7.0 Must issue a STARTTLS command first',
    'mail-login': '530 5.7.1 Authentication required',
    'mail-blocked':
      "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    'mail-spf': '550 5.7.23 <jo@example.com>: SPF fail - not authorized',
  },
  RCPT: {
    'rcpt-unknown': '550 5.1.1 <%r>: Recipient address rejected: User unknown in virtual mailbox table',
    'rcpt-unknown-lines': [
      '550-5.1.1 The email account that you tried to reach does not exist. Please try',
      "550-5.1.1 double-checking the recipient's email address for typos or",
      '550 5.1.1 unnecessary spaces. a640c23a62f3a-ab0 - gsmtp',
    ],
    'rcpt-unknown-bare': '550 No such user here',
    'rcpt-unknown-german': '550 5.1.1 Benutzer unbekannt',
    'rcpt-full': '552 5.2.2 <%r>: Mailbox is full / over quota',
    'rcpt-full-for-now': '452 4.2.2 The email account that you tried to reach is over quota',
    'rcpt-disabled': '550 5.2.1 The email account that you tried to reach is disabled',
    'rcpt-relay': '554 5.7.1 <%r>: Relay access denied',
    'rcpt-qmail': "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    'rcpt-moved': '551 5.1.6 Recipient has moved; please try <anna.new@example.net>',
    'rcpt-greylisted': '450 4.2.0 <%r>: Recipient address rejected: Greylisted, see http://postgrey.example.net/help',
    'rcpt-greylisted-wait': '451 4.7.1 Greylisting in action, please come back in 00:05:00',
    'rcpt-access':
      '550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
    'rcpt-banned': '550 5.7.606 Access denied, banned sending IP [192.0.2.1]',
    'rcpt-ironport': '550 #5.1.0 Address rejected.',
    'rcpt-lookup': '450 4.1.8 <jo@example.com>: Sender address rejected: Domain not found',
    'rcpt-group': '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required [Stage: RCPT]',
    'rcpt-too-many': '452 4.5.3 Too many recipients',
    'rcpt-busy': '450 4.2.1 Mailbox in use, try again later',
  },
  DATA: {
    'data-spam': '554 5.7.1 Message refused: your IP address is blacklisted',
    'data-error': '451 4.3.0 Temporary lookup failure',
  },
  'END-OF-DATA': {
    'end-spam': '550 5.7.1 Message rejected as spam by Content Filtering.',
    'end-size': '552 5.3.4 Message size exceeds fixed maximum message size of 10485760 bytes',
    'end-virus': '554 5.7.1 Message rejected: virus found (Eicar-Test-Signature)',
    'end-attachment': [
      '552-5.7.0 This message was blocked because its content presents a potential',
      '552-5.7.0 security issue. Please visit https://support.example.com/answer/6590 to',
      '552 5.7.0 review our message content and attachment content guidelines. - gsmtp',
    ],
    'end-busy': '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)',
    'end-dmarc': '550 5.7.1 Email rejected per DMARC policy for example.com',
    'end-deferred':
      '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    'end-loop': '554 5.4.6 Too many hops',
    'end-quota': '554 5.2.2 mailbox full',
    'end-content': '550 5.7.1 Message contains a URL listed by dbl.spamhaus.org',
  },
};

const WITHOUT_REPLY = [
  // What the causes may be: the server under test says in its own words what happened. Exim calls an address unrouteable,
  // whether its domain is missing or its mailbox.
  { id: 'no-domain', fault: 'no-domain', causes: ['domain-unknown', 'dns-failed', 'mailbox-unknown'] },
  { id: 'no-mail', fault: 'null-mx', causes: ['domain-no-mail', 'domain-unknown', 'dns-failed', 'delivery-timed-out'] },
  { id: 'no-server', fault: 'refused', causes: ['connection-failed', 'delivery-timed-out'] },
  { id: 'drop-connect', fault: 'drop', at: 'CONNECT', causes: ['connection-failed', 'delivery-timed-out'] },
  { id: 'drop-rcpt', fault: 'drop', at: 'RCPT', causes: ['connection-failed', 'delivery-timed-out'] },
  { id: 'drop-end', fault: 'drop', at: 'END-OF-DATA', causes: ['connection-failed', 'delivery-timed-out'] },
  {
    id: 'silent-connect',
    fault: 'silence',
    at: 'CONNECT',
    causes: ['connection-failed', 'delivery-timed-out', 'server-unavailable'],
  },
  { id: 'silent-end', fault: 'silence', at: 'END-OF-DATA', causes: ['connection-failed', 'delivery-timed-out'] },
];

/** All scenarios, each with its recipient, its host and the address of the host. */
export const scenarios = [
  ...Object.entries(STAGES).flatMap(([at, replies]) =>
    Object.entries(replies).map(([id, reply]) => ({ id, at, lines: [reply].flat() })),
  ),
  ...WITHOUT_REPLY,
].map((scenario, index) => {
  const domain = `${scenario.id}.example.net`;
  const recipient = `anna@${domain}`;
  const lines = scenario.lines?.map((line) => line.replaceAll('%r', recipient));
  return { ...scenario, lines, domain, recipient, host: `mx.${domain}`, ip: `198.51.100.${index + 10}` };
});
