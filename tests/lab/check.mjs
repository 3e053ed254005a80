// Compares what the mails and the log of a server are decoded to with what the refusing servers said.
//
// The reply itself, decoded alone, is the measure: each bounce, notice and log line must name the scenario's recipient, and
// give the reply's cause, code and status. A server that does not pass on the words, the code or the status of a reply
// cannot be held to it: what is not in the mail is counted as untold.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from './replies.mjs';

/** The faults of one server's mails and log, and how much was compared. `decode` is the package's. */
export function check(folder, { entry, hangsAt, logHidesEnd }, decode) {
  const sum = { mails: 0, logs: 0, compared: 0, untold: 0, faults: [] };
  const mails = join(folder, 'mails');
  const log = readFileSync(join(folder, 'log.txt'), 'utf8').split('\n');
  for (const scenario of scenarios.filter(({ fault }) => !hangsAt?.includes(fault))) {
    const said = replyOf(scenario, decode);
    const files = readdirSync(mails).filter((file) => file.startsWith(`${scenario.id}.`));
    if (!files.some((file) => file.includes('.failed.'))) sum.faults.push(`${scenario.id}: no bounce came`);
    for (const file of files) {
      sum.mails += 1;
      const bytes = readFileSync(join(mails, file));
      const outcome = file.split('.').at(-2);
      const findings = decode(new Uint8Array(bytes)).findings;
      if (findings.length > 1) sum.faults.push(`${file}: ${findings.length} findings`);
      compare(sum, file, findings[0], said, { ...scenario, outcome }, bytes.toString('latin1'));
    }
    const lines = linesAbout(log, entry, scenario.recipient);
    if (lines.length === 0) continue;
    sum.logs += 1;
    const last = decode(lines.join('\n')).findings.findLast(({ recipient }) => recipient === scenario.recipient);
    const outcome = logHidesEnd && last?.outcome === 'delayed' ? 'delayed' : 'failed';
    compare(sum, `${scenario.id} in the log`, last, said, { ...scenario, outcome }, lines.join('\n'));
  }
  return sum;
}

/** What the reply alone is decoded to; for scenarios without a reply, what the cause may be. */
function replyOf({ lines, causes }, decode) {
  if (!lines) return { causes };
  const { cause, code, enhanced } = decode(lines.join('\n')).findings[0];
  return { causes: [cause], code, enhanced, words: wordsOf(lines) };
}

/** The words of a reply without its codes, as they can be looked for in a mail that wraps them. */
function wordsOf(lines) {
  return squeezed(lines.map((line) => line.replace(/^\d{3}[- ]?(#?\d\.\d+\.\d+ )?/, '')).join(' '));
}

function squeezed(text) {
  return text.replace(/[\s=]+/g, '').toLowerCase();
}

function compare(sum, where, finding, said, { recipient, outcome }, source) {
  if (!finding) {
    sum.faults.push(`${where}: nothing found`);
    return;
  }
  const told = squeezed(source);
  const differs = (what, wanted, got) => {
    sum.compared += 1;
    if (wanted !== got) sum.faults.push(`${where}: ${what} ${got}, not ${wanted}: ${finding.reply}`);
  };
  differs('recipient', recipient, finding.recipient);
  differs('outcome', outcome, finding.outcome);
  const code = said.code && new RegExp(`(^|[\\s;:(<"])${said.code}([\\s-]|$)`, 'm').test(source);
  const holds = {
    cause: said.words ? told.includes(said.words) : !said.code || code,
    code,
    enhanced: said.enhanced && source.includes(said.enhanced),
  };
  // A notice may say no more than that it takes longer.
  const isSilent = !said.words && finding.cause === 'delayed';
  const fits = [finding.cause, ...(said.words ? [] : finding.alternatives)].some((cause) =>
    said.causes.includes(cause),
  );
  if (!holds.cause || isSilent) sum.untold += 1;
  else differs('cause', fits ? finding.cause : said.causes.join(' or '), finding.cause);
  for (const what of ['code', 'enhanced']) {
    if (!said[what]) continue;
    if (holds[what]) differs(what, said[what], finding[what]);
    else sum.untold += 1;
  }
}

/** The lines of a log that name a recipient, and those of the same entry of the queue. */
function linesAbout(log, entry, recipient) {
  const named = log.filter((line) => line.includes(recipient));
  const entries = new Set(named.map((line) => entry.exec(line)?.[1]).filter(Boolean));
  return log.filter((line) => line.includes(recipient) || entries.has(entry.exec(line)?.[1]));
}
