// The explanation above a message. A message that tells of no delivery stays as it is.
import './package/element-define.js';

/** Explains `mail`, the bytes of the message in this document. */
export function show(mail, locale) {
  const box = document.createElement('plain-bounce');
  box.style.margin = '8px';
  // Scripts of add-ons see an element without the properties of its class, and so does the class itself here: what would
  // stand in attributes is set as own properties, all of them.
  Object.assign(box, { value: mail, locale, audience: 'sender', view: 'card', level: 2, redact: false, reference: '' });
  box.addEventListener('decoded', ({ detail }) => tellsNothing(detail.decoding) && box.remove());
  box.addEventListener('error', () => box.remove());
  document.body.prepend(box);
}

/** Whether an answer names neither a cause nor a recipient: then the mail only looked like a bounce. */
function tellsNothing({ findings }) {
  return findings.every(({ basis, recipient }) => basis === 'none' && recipient === null);
}
