// A Thunderbird without a window, with a profile of its own, driven through its Marionette port: messages `LENGTH:JSON` over
// TCP, as its own tests use it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, needPrograms, start, until } from './programs.mjs';

const PROGRAM = '/usr/lib/thunderbird/thunderbird';

/** Starts it with an add-on in the given language of the program; `open` shows a mail and gives its document's reader. */
export async function startThunderbird(addon, language = 'en-US') {
  needPrograms(['thunderbird', 'thunderbird-l10n-fr'], 'the add-on is tested in Thunderbird, in two languages');
  const home = mkdtempSync(join(tmpdir(), 'plainbounce-thunderbird-'));
  const profile = join(home, 'profile');
  mkdirSync(profile);
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(port, language));
  const args = ['--headless', '--no-remote', '--marionette', '-remote-allow-system-access', '--profile', profile];
  const program = start(PROGRAM, args, { env: { ...process.env, HOME: home } });
  let client;
  const stop = async () => {
    client?.close();
    await program.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    client = await until('Thunderbird', () => marionette(port), 60);
    await client.ask('WebDriver:NewSession', {});
    await client.ask('Marionette:SetContext', { value: 'chrome' });
    await until('the window of Thunderbird', () =>
      client.run(`return Boolean(Services.wm.getMostRecentWindow('mail:3pane')?.document.getElementById('tabmail'))`),
    );
    await client.ask('Addon:Install', { path: addon, temporary: true });
  } catch (error) {
    await stop();
    throw new Error(`Thunderbird does not start:\n${program.said()}`, { cause: error });
  }
  return { stop, run: client.run, open: (mail) => open(client, home, mail) };
}

function preferences(port, language) {
  const set = {
    'intl.locale.requested': language,
    'marionette.port': port,
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.spotlight.firstRunDone': true,
    'mailnews.start_page.enabled': false,
    'mail.shell.checkDefaultClient': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'mail.accountmanager.accounts': 'account1',
    'mail.account.account1.server': 'server1',
    'mail.accountmanager.localfoldersserver': 'server1',
    'mail.server.server1.type': 'none',
    'mail.server.server1.hostname': 'Local Folders',
    'mail.server.server1.name': 'Local Folders',
    'mail.server.server1.userName': 'nobody',
  };
  return Object.entries(set)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

let mails = 0;

/** Opens a mail in a tab of its own; `read(expression)` is evaluated on its `document` until it gives something true. */
async function open(client, home, mail) {
  mails += 1;
  const path = join(home, `mail-${mails}.eml`);
  writeFileSync(path, mail);
  await client.run(
    `const { MailUtils } = ChromeUtils.importESModule('resource:///modules/MailUtils.sys.mjs');
     const file = Components.classes['@mozilla.org/file/local;1'].createInstance(Components.interfaces.nsIFile);
     file.initWithPath(args[0]);
     MailUtils.openEMLFile(Services.wm.getMostRecentWindow('mail:3pane'), file, Services.io.newFileURI(file));`,
    path,
  );
  const evaluate = (expression) =>
    client.run(
      `const tabs = Services.wm.getMostRecentWindow('mail:3pane').document.getElementById('tabmail');
       const document = tabs.currentAboutMessage?.getMessagePaneBrowser()?.contentDocument;
       if (!document?.URL.includes(args[0]) || document.readyState !== 'complete') return null;
       return ${expression};`,
      `mail-${mails}.eml`,
    );
  return { read: (what, expression) => until(what, () => evaluate(expression), 30), evaluate };
}

/** A connection to Marionette; `run` evaluates the body of a function with `args` in Thunderbird's own context. */
async function marionette(port) {
  const socket = connect(port, '127.0.0.1');
  await new Promise((ready, fail) => socket.once('connect', ready).once('error', fail));
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  let greeted;
  const greeting = new Promise((ready) => (greeted = ready));
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end));
      rest = rest.subarray(end);
      if (!Array.isArray(message)) greeted();
      else waiting.get(message[1])?.(message);
    }
  });
  await greeting;
  let last = 0;
  const ask = async (command, params) => {
    last += 1;
    const id = last;
    const answer = new Promise((ready) => waiting.set(id, ready));
    const text = JSON.stringify([0, id, command, params]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  };
  const run = async (body, ...args) => {
    const script = `const args = [...arguments]; ${body}`;
    const { value } = await ask('WebDriver:ExecuteScript', { script, args });
    return value;
  };
  return { ask, run, close: () => socket.destroy() };
}
