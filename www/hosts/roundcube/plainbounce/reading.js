// The reading pane: each <plain-bounce> that the plugin put above a message reads that message from Roundcube. One that tells
// of no delivery goes away: the plugin can only guess from the head. Other messages load nothing but this file.
const boxes = document.querySelectorAll('plain-bounce.plainbounce');
if (boxes.length > 0) await import('./package/element-define.js');

for (const box of boxes) {
  box.addEventListener('decoded', ({ detail }) => tellsNothing(detail.decoding) && box.remove());
  box.addEventListener('error', () => box.remove());
  box.src = source(box.dataset);
}

/** Where Roundcube gives the message as it came. */
function source({ uid, folder }) {
  const { request_token: token, comm_path: page } = globalThis.rcmail.env;
  const url = new URL(page, location.href);
  url.search = new URLSearchParams({ _task: 'mail', _action: 'viewsource', _uid: uid, _mbox: folder, _token: token });
  return url.href;
}

/** Whether an answer names neither a cause nor a recipient: then the mail only looked like a bounce. */
function tellsNothing({ findings }) {
  return findings.every(({ basis, recipient }) => basis === 'none' && recipient === null);
}
