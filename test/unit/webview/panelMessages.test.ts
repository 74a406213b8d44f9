import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromPanel } from '../../../src/extension/panelMessages.ts';

const good = [
  { kind: 'ready', id: 1 },
  { kind: 'reveal', id: 2, span: { start: 0, end: 12 } },
  { kind: 'run', id: 3, action: 'compressed', ratio: 0.4 },
  { kind: 'decideCode', id: 4, code: 'I50.23', decision: null },
  { kind: 'copy', id: 5, what: 'entities' },
];
const bad: readonly (readonly [string, unknown])[] = [
  ['no id', { kind: 'ready' }],
  ['unknown kind', { kind: 'eval', id: 1 }],
  ['unknown key', { kind: 'compare', id: 1, uri: 'file:///etc/passwd' }],
  ['span backwards', { kind: 'reveal', id: 1, span: { start: 9, end: 3 } }],
  ['span not whole', { kind: 'reveal', id: 1, span: { start: 0.5, end: 3 } }],
  ['ratio of nothing', { kind: 'run', id: 1, action: 'compressed', ratio: 0 }],
  ['replace with codes', { kind: 'replace', id: 1, what: 'codes' }],
];

test('the host takes what the panel sends', () => {
  for (const message of good) assert.deepEqual(fromPanel.parse(message), message);
});

for (const [what, message] of bad) {
  test(`the host refuses a message with ${what}`, () => assert.ok(!fromPanel.safeParse(message).success));
}
