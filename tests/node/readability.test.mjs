// The texts for senders are easy to read: `npm run report:readability` prints the grades.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { grade, senderTexts } from '../../scripts/report-readability.mjs';

test('a grade rises with longer words and longer sentences', () => {
  const [easy, hard] = [
    ['The mailbox is full. Wait a day.'],
    ['Authentication infrastructure misconfigurations necessitate administrative intervention before redelivery.'],
  ].map(grade);
  assert.ok(easy < 3, `${easy}`);
  assert.ok(hard > 15, `${hard}`);
});

test('the English texts for senders: grade 7 at most on average, none over 9', () => {
  const messages = JSON.parse(readFileSync(new URL('../../www/texts/en.texts.json', import.meta.url), 'utf8'));
  const grades = [...senderTexts(messages)].map(([name, texts]) => [name, grade(texts)]);
  assert.ok(grades.length > 100, `${grades.length} texts`);
  const average = grades.reduce((sum, [, value]) => sum + value, 0) / grades.length;
  assert.ok(average <= 7, `${average}`);
  assert.deepEqual(
    grades.filter(([, value]) => value > 9),
    [],
  );
});
