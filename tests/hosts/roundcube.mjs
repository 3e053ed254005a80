// A Roundcube on the loopback: Debian's program with SQLite, Dovecot for the mailbox, and an SMTP server that refuses what it is
// told to. Everything lies in one folder; nothing of the machine's own configuration is touched. Dovecot and its users
// need root.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, needPrograms, run, start, until } from './programs.mjs';

const SHARED = '/usr/share/roundcube';
const PASSWORD = 'secret';

/** Starts all of it with a plugin's folder; `stop` ends it and takes its folder away. */
export async function startRoundcube(plugin) {
  needPrograms(
    ['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd', 'php-cli'],
    'the plugin is tested in Roundcube',
  );
  if (process.getuid() !== 0) throw new Error('Dovecot needs root: run this test as root, in a container.');
  const root = mkdtempSync(join(tmpdir(), 'plainbounce-roundcube-'));
  chmodSync(root, 0o755);
  const [web, imap] = [await freePort(), await freePort()];
  const smtp = await refusingServer();
  layProgram(root, plugin, { imap, smtp: smtp.port });
  layMailboxes(root, imap);
  const dovecot = start('dovecot', ['-F', '-c', join(root, 'dovecot.conf')]);
  const php = start(
    'php',
    ['-d', `auto_prepend_file=${root}/prepend.php`, '-S', `127.0.0.1:${web}`, '-t', `${root}/www`],
    {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  const address = `http://127.0.0.1:${web}`;
  const stop = async () => {
    await Promise.all([php.stop(), dovecot.stop(), smtp.stop()]);
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await until('Roundcube', async () => (await fetch(address)).ok);
  } catch (error) {
    const said = `${dovecot.said()}\n${php.said()}`;
    await stop();
    throw new Error(`Roundcube does not start:\n${said}`, { cause: error });
  }
  return {
    address,
    password: PASSWORD,
    deliver: (user, mail) => deliver(root, user, mail),
    refuse: smtp.refuse,
    stop,
  };
}

// Debian's files are links; the folders that hold something of ours are made.
function layProgram(root, plugin, { imap, smtp }) {
  const web = join(root, 'www');
  for (const folder of ['plugins', 'config', 'logs', 'temp']) mkdirSync(join(web, folder), { recursive: true });
  for (const name of ['program', 'skins', 'SQL', 'index.php']) symlinkSync(join(SHARED, name), join(web, name));
  for (const name of ['jqueryui', 'filesystem_attachments']) {
    symlinkSync(join(SHARED, 'plugins', name), join(web, 'plugins', name));
  }
  cpSync(plugin, join(web, 'plugins', 'plainbounce'), { recursive: true });
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join('/etc/roundcube', name), join(web, 'config', name));
  }
  writeFileSync(
    join(web, 'config', 'config.inc.php'),
    `<?php
$config = [
  'db_dsnw' => 'sqlite:///${root}/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'mail_domain' => 'example.com',
  'des_key' => 'of-a-test-and-no-secret!',
  'plugins' => ['plainbounce'],
  'skin' => 'elastic',
  'log_dir' => '${web}/logs',
  'temp_dir' => '${web}/temp',
];
`,
  );
  // Debian's program has its place written into it unless it is defined before.
  writeFileSync(join(root, 'prepend.php'), `<?php define('INSTALL_PATH', '${web}/');\n`);
  const tables = `$d = new PDO('sqlite:${root}/roundcube.db'); $d->exec(file_get_contents('${SHARED}/SQL/sqlite.initial.sql'));`;
  run('php', ['-r', tables]);
}

// Any name is a user, with one password.
function layMailboxes(root, imap) {
  for (const folder of ['mail', 'dovecot']) mkdirSync(join(root, folder));
  run('chown', ['www-data:www-data', join(root, 'mail')]);
  writeFileSync(
    join(root, 'dovecot.conf'),
    `base_dir = ${root}/dovecot/run
state_dir = ${root}/dovecot/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${root}/mail/%u/Maildir
postmaster_address = postmaster@example.com
service imap-login {
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${root}/mail/%u
}
`,
  );
}

/** Delivers a mail as a mail server does, through Dovecot's delivery agent. */
function deliver(root, user, mail) {
  run('/usr/lib/dovecot/dovecot-lda', ['-c', join(root, 'dovecot.conf'), '-d', user, '-f', ''], { input: mail });
}

/** An SMTP server that gives the reply of `refuse` to every recipient. */
async function refusingServer() {
  let reply = '550 5.1.1 User unknown';
  const server = createServer((socket) => {
    socket.setEncoding('latin1');
    socket.on('error', () => {});
    socket.write('220 mx.example.com ESMTP\r\n');
    let rest = '';
    socket.on('data', (text) => {
      const lines = (rest + text).split('\r\n');
      rest = lines.pop();
      for (const line of lines) {
        const command = line.slice(0, 4).toUpperCase();
        if (command === 'EHLO') socket.write('250-mx.example.com\r\n250 ENHANCEDSTATUSCODES\r\n');
        else if (command === 'RCPT') socket.write(`${reply.split('\n').join('\r\n')}\r\n`);
        else if (command === 'QUIT') socket.end('221 2.0.0 Bye\r\n');
        else socket.write('250 2.0.0 Ok\r\n');
      }
    });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: server.address().port,
    refuse: (text) => (reply = text),
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
