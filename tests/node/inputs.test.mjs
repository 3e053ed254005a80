// The inputs of the benches: a figure says something only when they are many, distinct, the same each time, and read.
import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeAll } from 'plainbounce';
import { logLines, mails, replies } from '../../benches/inputs.mjs';

const bare = { explain: false };
const read = (inputs) => decodeAll(inputs, bare).filter(({ findings: [first] }) => first && first.cause !== 'unknown');

test('replies are distinct, the same each time, and nearly all tell a cause', () => {
  const made = replies(3000);
  assert.equal(new Set(made).size, 3000);
  assert.deepEqual(replies(3000), made);
  assert.ok(read(made).length > 0.9 * made.length, `${read(made).length} are read`);
});

test('mails are distinct, have about the size asked for, and nearly all tell a cause', () => {
  const made = mails(300, 4500);
  assert.equal(new Set(made.map(String)).size, 300);
  const sizes = made.map(({ length }) => length);
  assert.ok(Math.min(...sizes) > 4000 && Math.max(...sizes) < 5000, `${Math.min(...sizes)} to ${Math.max(...sizes)}`);
  assert.ok(read(made).length > 0.9 * made.length, `${read(made).length} are read`);
});

test('lines are those of logs', () => {
  const made = logLines(400);
  const kinds = new Set(decodeAll(made, bare).map(({ kind }) => kind));
  assert.deepEqual(kinds, new Set(['log']));
});
