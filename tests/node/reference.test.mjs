// The reference tables as a program gets them: complete, sorted by nothing but their source, and of plain values.
import assert from 'node:assert/strict';
import test from 'node:test';
import { reference } from 'plainbounce';
import * as inline from 'plainbounce/inline';

const tables = reference();

test('the tables are those of the types', () => {
  assert.deepEqual(Object.keys(tables).sort(), [
    'causes',
    'enhancedCodes',
    'firstDigits',
    'providers',
    'replyCodes',
    'secondDigits',
  ]);
});

test('every entry has its fields', () => {
  const fields = {
    replyCodes: ['code', 'commands', 'meaning', 'name', 'source', 'standard'],
    enhancedCodes: ['code', 'meaning', 'name', 'registered', 'source'],
    firstDigits: ['digit', 'meaning'],
    secondDigits: ['digit', 'meaning'],
    causes: ['explanation', 'group', 'id', 'permanence', 'who'],
    providers: ['help', 'id', 'name'],
  };
  for (const [table, names] of Object.entries(fields)) {
    for (const entry of tables[table]) assert.deepEqual(Object.keys(entry).sort(), names, table);
  }
});

test('the digits of the first list and of the second', () => {
  assert.deepEqual(
    tables.firstDigits.map(({ digit }) => digit),
    [1, 2, 3, 4, 5],
  );
  assert.deepEqual(
    tables.secondDigits.map(({ digit }) => digit),
    [0, 1, 2, 3, 4, 5],
  );
});

test('the reply codes of RFC 5321 are there and standard', () => {
  const wanted = [
    211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455, 500, 501, 502, 503, 504, 550, 551, 552, 553, 554,
    555,
  ];
  const standard = tables.replyCodes.filter((entry) => entry.standard).map(({ code }) => code);
  assert.deepEqual(
    wanted.filter((code) => !standard.includes(code)),
    [],
  );
});

test('no id is there twice', () => {
  const ids = [tables.replyCodes.map(({ code }) => code), tables.enhancedCodes.map(({ code }) => code)];
  for (const list of [...ids, tables.causes.map(({ id }) => id), tables.providers.map(({ id }) => id)]) {
    assert.equal(new Set(list).size, list.length);
  }
});

test('no text is empty', () => {
  const texts = Object.values(tables)
    .flat()
    .map(({ meaning, explanation }) => meaning ?? explanation?.headline);
  assert.ok(texts.every((text) => text === undefined || text.length > 0));
});

test('every entry of the package gives the same tables', () => {
  assert.deepEqual(inline.reference(), tables);
});

test('a wrong argument is named', () => {
  assert.throws(() => reference('en'), {
    name: 'TypeError',
    message: 'reference: options must be an object, not string',
  });
});
