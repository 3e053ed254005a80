// The mail servers of the lab: what each needs, how it is set up to send by MX without TLS and to give up within seconds,
// how a mail gets into it, and where its log is and how
// an entry of the queue is named there (`entry`). `hangsAt` are faults that it does not give up on within the lab's time.
//
// `packages` come from Debian and `modules` from npm. `setUp(root)` writes files below the server's own root; commands run
// in that root (`run`) and inside the lab's network. `isNotice` tells the server's delay notices from its bounces.
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from 'node:net';
import { READER, REPORTER } from './replies.mjs';

const put = (root, files) => {
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), [lines].flat().join('\n') + '\n');
  }
};
const sendmail = (run, recipient, mail) => run('sendmail', ['-i', '-f', READER.address, recipient], { input: mail });

export const servers = {
  postfix: {
    packages: ['postfix'],
    isNotice: /^Subject: Delayed Mail/m,
    entry: /\]: ([0-9A-F]{8,}): /,
    log: 'var/log/postfix.log',
    setUp(root) {
      put(root, {
        'etc/postfix/main.cf': [
          'compatibility_level = 3.6',
          `myhostname = ${REPORTER}`,
          `mydestination = ${REPORTER}, localhost`,
          'mynetworks = 127.0.0.0/8',
          'inet_interfaces = loopback-only',
          'inet_protocols = ipv4',
          'maillog_file = /var/log/postfix.log',
          'smtp_host_lookup = dns',
          'smtp_tls_security_level = none',
          'alias_maps =',
          'delay_warning_time = 4s',
          'queue_run_delay = 3s',
          'minimal_backoff_time = 3s',
          'maximal_backoff_time = 3s',
          'maximal_queue_lifetime = 20s',
          'bounce_queue_lifetime = 20s',
          ...['connect', 'helo', 'mail', 'rcpt', 'data_init', 'data_done'].map((stage) => `smtp_${stage}_timeout = 4s`),
        ],
      });
    },
    async start({ run }) {
      await run('postconf', ['-F', '*/*/chroot=n']);
      await run('postfix', ['start']);
    },
    submit: sendmail,
  },

  exim: {
    packages: ['exim4-daemon-heavy'],
    isNotice: /^Subject: Warning: message/m,
    entry: / (\w{6}-\w{6}-\w{2}) /,
    log: 'var/log/exim4/mainlog',
    setUp(root) {
      put(root, {
        'etc/exim4/exim4.conf': [
          `primary_hostname = ${REPORTER}`,
          'disable_ipv6 = true',
          'trusted_users = root',
          'delay_warning = 4s',
          'begin routers',
          'by_mx:',
          '  driver = dnslookup',
          '  transport = remote',
          'begin transports',
          'remote:',
          '  driver = smtp',
          '  hosts_avoid_tls = *',
          '  connect_timeout = 4s',
          '  command_timeout = 4s',
          '  data_timeout = 4s',
          '  final_timeout = 4s',
          'begin retry',
          '* * F,20s,3s',
        ],
      });
    },
    start: ({ run }) => run('exim4', ['-q3s']),
    submit: sendmail,
  },

  sendmail: {
    packages: ['sendmail-bin', 'sendmail-base', 'sendmail-cf', 'sensible-mda', 'procmail', 'm4'],
    isNotice: /^Subject: Warning: could not send/m,
    entry: /\]: (\w{14}): /,
    log: 'var/log/mail.log',
    syslog: true,
    setUp(root) {
      const timeouts = ['INITIAL', 'CONNECT', 'ICONNECT', 'HELO', 'MAIL', 'RCPT', 'DATAINIT', 'DATAFINAL'];
      put(root, {
        'etc/mail/sendmail.mc': [
          "include(`/usr/share/sendmail/cf/m4/cf.m4')",
          "OSTYPE(`debian')",
          `define(\`confDOMAIN_NAME', \`${REPORTER}')`,
          ...timeouts.map((name) => `define(\`confTO_${name}', \`4s')`),
          "define(`confTO_QUEUEWARN', `4s')",
          "define(`confTO_QUEUERETURN', `20s')",
          "define(`confTO_HOSTSTATUS', `1s')",
          "DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1, Port=smtp')",
          "MAILER(`local')",
          "MAILER(`smtp')",
        ],
        'etc/mail/local-host-names': REPORTER,
      });
    },
    async start({ run }) {
      await run('sh', [
        '-c',
        'm4 /etc/mail/sendmail.mc > /etc/mail/sendmail.cf && touch /etc/mail/aliases && mkdir -p /var/spool/mqueue && chown -R root:root /var/spool/mqueue /etc/mail && newaliases',
      ]);
      await run('sendmail', ['-L', 'sm-mta', '-q3s']);
    },
    submit: (run, recipient, mail) =>
      run('sendmail', ['-Am', '-odb', '-i', '-f', READER.address, recipient], { input: mail }),
  },

  opensmtpd: {
    packages: ['opensmtpd'],
    hangsAt: ['silence'],
    isNotice: /^Subject: Delivery status notification: delayed(?![^]*: Envelope expired)/m,
    entry: /(?:evpid=|Expire for )([0-9a-f]{16})/,
    log: 'var/log/mail.log',
    syslog: true,
    setUp(root) {
      put(root, {
        'etc/smtpd.conf': [
          'queue ttl 20s',
          'bounce warn-interval 4s',
          'listen on lo',
          `action "relay" relay helo ${REPORTER}`,
          'match from any for any action "relay"',
        ],
        'etc/mailname': REPORTER,
      });
    },
    start: ({ run }) => run('smtpd', []),
    // Its own pause between two attempts is seven minutes. Sooner than this it would try again on the same connection, which
    // a server that answered 421 has closed.
    tick: (run, root, seconds) => (seconds % 12 < 3 ? run('smtpctl', ['schedule', 'all']) : null),
    submit: sendmail,
  },

  courier: {
    packages: ['courier-mta'],
    // The last line about a mail that it gives up on says `deferred` too.
    logHidesEnd: true,
    isNotice: /^Subject: WARNING: delayed mail/m,
    entry: /[,:]id=([0-9A-F.]+),/,
    log: 'var/log/mail.log',
    syslog: true,
    setUp(root) {
      put(root, {
        'etc/courier/me': REPORTER,
        'etc/courier/defaultdomain': 'example.org',
        'etc/courier/locals': REPORTER,
        'etc/courier/dsnfrom': `"Courier mail server at ${REPORTER}" <mailer-daemon@${REPORTER}>`,
        'etc/courier/queuetime': '20s',
        'etc/courier/warntime': '4s',
        'etc/courier/retryalpha': '3s',
        'etc/courier/retrybeta': '1',
        'etc/courier/retrygamma': '3s',
        'etc/courier/retrymaxdelta': '0',
        ...Object.fromEntries(
          ['timeout', 'timeoutconnect', 'timeouthelo', 'timeoutdata', 'delay', 'timeoutkeepalive', 'timeoutquit'].map(
            (name) => [`etc/courier/esmtp${name}`, '4s'],
          ),
        ),
        'etc/courier/esmtproutes': ': ',
      });
    },
    start: ({ run }) => run('courier', ['start']),
    tick: (run) => run('courier', ['flush']),
    submit: sendmail,
  },

  dma: {
    packages: ['dma'],
    // It waits for minutes, also where the connection has ended.
    hangsAt: ['drop', 'silence'],
    isNotice: /^(?!)/,
    entry: /dma\[([0-9a-f]+\.[0-9a-f]+)\]/,
    log: 'var/log/mail.log',
    syslog: true,
    setUp(root) {
      put(root, { 'etc/dma/dma.conf': [`MAILNAME ${REPORTER}`], 'etc/mailname': REPORTER });
    },
    start() {},
    // It gives up after five days: the files of the queue are made older than that.
    async tick(run, root, seconds) {
      if (seconds < 12) return;
      const spool = join(root, 'var/spool/dma');
      const long = new Date(Date.now() - 6 * 24 * 3600 * 1000);
      for (const name of readdirSync(spool).filter((name) => /^[MQ]/.test(name)))
        utimesSync(join(spool, name), long, long);
      await run('dma', ['-q']);
    },
    submit: sendmail,
  },

  haraka: {
    packages: [],
    modules: ['Haraka@3.3.4'],
    hangsAt: ['silence'],
    isNotice: /^(?!)/,
    entry: /\b([0-9A-F-]{36}\.\d+)/,
    log: 'var/log/haraka.log',
    setUp(root) {
      put(root, {
        'haraka/config/smtp.ini': ['listen=127.0.0.1:25', 'nodes=0'],
        'haraka/config/me': REPORTER,
        'haraka/config/plugins': ['relay'],
        'haraka/config/relay.ini': ['[relay]', 'acl=true'],
        'haraka/config/relay_acl_allow': '127.0.0.1/32',
        'haraka/config/outbound.ini': ['enable_tls=false', 'ipv6_enabled=false', 'temp_fail_intervals=10s,10s'],
        'haraka/package.json': '{"name":"lab","version":"1.0.0"}',
      });
    },
    start({ keep }) {
      const haraka = '/modules/node_modules/Haraka';
      // Without its own settings and templates it does not answer, and its bounces have neither From nor Subject.
      const copy = `cp --no-clobber ${haraka}/config/* /haraka/config/`;
      keep('sh', ['-c', `${copy}; exec node ${haraka}/bin/haraka -c /haraka > /var/log/haraka.log 2>&1`]);
    },
    submit: (run, recipient, mail) => overSmtp(recipient, mail),
  },
};

/** Hands a mail in on 127.0.0.1, one command at a time (RFC 5321). */
function overSmtp(recipient, mail) {
  const words = [
    `EHLO ${READER.host}`,
    `MAIL FROM:<${READER.address}>`,
    `RCPT TO:<${recipient}>`,
    'DATA',
    `${mail.replace(/\r?\n/g, '\r\n')}.`,
    'QUIT',
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(25, '127.0.0.1');
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer on 127.0.0.1:25')));
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('close', resolve);
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
      if (!/^\d{3} .*\r\n$/m.test(heard.split(/(?<=\r\n)/).at(-1))) return;
      if (heard[0] > '3') reject(new Error(heard));
      heard = '';
      if (words.length > 0) socket.write(`${words.shift()}\r\n`);
    });
  });
}
