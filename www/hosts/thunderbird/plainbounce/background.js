// The background: puts the script into every message that is displayed, and hands it the bytes of a message that may be a
// bounce. All other messages are left alone.

// Who writes bounces. Their names are fixed by RFC 5321 §6.1 or by habit.
const DAEMONS = /(?:^|<)(?:mailer-daemon|postmaster|mail-daemon|double-bounce|bounces?)(?:[+.=-][^@<>]*)?@/i;
const REPORTS = /^(?:multipart\/report|message\/(?:global-)?delivery-status)$/i;
const { messageDisplay, messages, runtime, scripting } = globalThis.messenger;

const SCRIPT = { id: 'plainbounce', js: ['displayed.js'] };

scripting.messageDisplay.registerScripts([SCRIPT]).catch(async (error) => {
  // The background may start again while the script is still registered.
  const known = await scripting.messageDisplay.getRegisteredScripts({ ids: [SCRIPT.id] });
  if (known.length === 0) throw error;
});

runtime.onMessage.addListener((asked, sender) => {
  if (asked !== 'bounce?' || !sender.tab) return undefined;
  return bounce(sender.tab.id);
});

/** The bytes of the message that a tab displays, when it may be a bounce; otherwise null. */
async function bounce(tab) {
  const shown = await messageDisplay.getDisplayedMessages(tab);
  // A list in newer versions is an object with pages.
  const [message] = Array.isArray(shown) ? shown : shown.messages;
  if (!message || !(await mayBeBounce(message))) return null;
  const raw = await messages.getRaw(message.id, { data_format: 'File' });
  return new Uint8Array(await raw.arrayBuffer());
}

async function mayBeBounce({ id, author }) {
  if (DAEMONS.test(author)) return true;
  const { headers = {}, parts = [] } = await messages.getFull(id);
  if (headers['x-failed-recipients'] || headers['return-path']?.some((path) => path.trim() === '<>')) return true;
  return hasReport(parts);
}

function hasReport(parts) {
  return parts.some(({ contentType = '', parts: inner = [] }) => REPORTS.test(contentType) || hasReport(inner));
}
