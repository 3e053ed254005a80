// Compiled, never run: the element's class, its events and its name.
import { PlainBounceElement, redact, type Decoding } from 'plainbounce/element';
import 'plainbounce/element/define';

export async function use(): Promise<Decoding | null> {
  const element = document.createElement('plain-bounce');
  const same: PlainBounceElement = element;
  element.value = new Uint8Array(2);
  element.src = '/bounce.eml';
  element.audience = 'admin';
  element.view = 'compact';
  element.level = 2;
  element.redact = true;
  element.addEventListener('decoded', ({ detail }) => detail.decoding.findings.length);
  element.addEventListener('copied', ({ detail }) => detail.what === 'note');
  element.addEventListener('error', ({ detail }) => redact(String(detail.error)));
  PlainBounceElement.define('x-bounce');
  // @ts-expect-error: nobody knows this reader
  element.audience = 'boss';
  return same.decode();
}
