// The element on a server: importing it is harmless.
import assert from 'node:assert/strict';
import test from 'node:test';

test('the class is imported and defined without a browser, and nothing happens', async () => {
  const { PlainBounceElement } = await import('plainbounce/element');
  assert.equal(typeof PlainBounceElement, 'function');
  assert.equal(PlainBounceElement.define(), PlainBounceElement);
  await import('plainbounce/element/define');
});
