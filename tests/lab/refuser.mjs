// The lab's SMTP servers: one for each scenario, which refuses as the scenario says, and one that takes all mail for the
// reader (RFC 5321).
import { createServer } from 'node:net';
import { READER } from './replies.mjs';

/** Listens on the address of each scenario and on the reader's; `taken` is called with each mail for the reader. */
export async function refuse(scenarios, taken) {
  const hosts = scenarios.filter(({ fault }) => !['no-domain', 'null-mx', 'refused'].includes(fault));
  const servers = [...hosts, { host: READER.host, ip: READER.ip, taken }].map(
    (scenario) =>
      new Promise((resolve, reject) => {
        const server = createServer((socket) => new Session(socket, scenario));
        server.once('error', reject);
        server.listen(25, scenario.ip, () => resolve(server));
      }),
  );
  return Promise.all(servers);
}

const STAGE_OF = { EHLO: 'EHLO', HELO: 'EHLO', MAIL: 'MAIL', RCPT: 'RCPT', DATA: 'DATA' };

class Session {
  constructor(socket, scenario) {
    Object.assign(this, { socket, scenario, rest: '', data: null });
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => this.read(chunk));
    this.reach('CONNECT', `220 ${scenario.host} ESMTP`);
  }

  /** Answers as the scenario says when this is its stage, else with `usual`. */
  reach(stage, usual) {
    const { at, fault, lines } = this.scenario;
    if (at !== stage) return this.say(usual);
    if (fault === 'drop') return this.socket.destroy();
    if (fault === 'silence') return undefined;
    this.say(lines.join('\r\n'));
    // RFC 5321 §3.8: 421 closes the channel.
    if (lines[0].startsWith('421')) this.socket.end();
    return undefined;
  }

  say(words) {
    if (!this.socket.destroyed) this.socket.write(`${words}\r\n`, 'latin1');
  }

  read(chunk) {
    this.rest += chunk;
    for (let end = this.rest.indexOf('\r\n'); end >= 0; end = this.rest.indexOf('\r\n')) {
      const line = this.rest.slice(0, end);
      this.rest = this.rest.slice(end + 2);
      if (this.data === null) this.command(line);
      else this.content(line);
    }
  }

  command(line) {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'QUIT') {
      this.say('221 2.0.0 Bye');
      this.socket.end();
    } else if (verb === 'EHLO') {
      this.reach('EHLO', `250-${this.scenario.host}\r\n250-SIZE 20000000\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES`);
    } else if (verb === 'DATA') {
      if (this.scenario.at !== 'DATA') this.data = [];
      this.reach('DATA', '354 Go ahead');
    } else if (verb in STAGE_OF) {
      this.reach(STAGE_OF[verb], '250 2.0.0 OK');
    } else {
      this.say(verb === 'RSET' || verb === 'NOOP' ? '250 2.0.0 OK' : '502 5.5.1 Command not implemented');
    }
  }

  content(line) {
    if (line !== '.') {
      this.data.push(line.startsWith('.') ? line.slice(1) : line);
      return;
    }
    const mail = `${this.data.join('\r\n')}\r\n`;
    this.data = null;
    this.scenario.taken?.(mail);
    this.reach('END-OF-DATA', '250 2.0.0 OK: queued');
  }
}
