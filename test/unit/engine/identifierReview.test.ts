import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../../src/engine/engine.ts';
import { reviewIdentifiers, type IdentifierReview } from '../../../src/engine/identifierReview.ts';
import { REQUESTS } from '../../../src/engine/protocol.ts';
import { DEIDENTIFY_MODES } from '../../../src/privacy/types.ts';

const NOTE = 'Name: Margaret Doyle\nMRN: 4471829\n\nMs. Doyle has Parkinson disease. Seen by Dr. Samuel Okafor on 03/14/2026. Mrs. Doyle denies chest pain. Home is the Fairview.\n';
const engine = new Engine();
const words = ({ spans }: IdentifierReview): string[] => spans.map(({ start, end }) => NOTE.slice(start, end));

for (const mode of DEIDENTIFY_MODES) {
  test(`${mode}: spans are in order, tell whose they are, and make up the text`, async () => {
    const review = await reviewIdentifiers(engine, { text: NOTE, mode, seed: 'a secret' });
    let out = '';
    let at = 0;
    for (const { start, end, replacement } of review.spans) {
      assert.ok(start >= at && end > start);
      out += NOTE.slice(at, start) + replacement;
      at = end;
    }
    assert.equal(out + NOTE.slice(at), review.text);
    assert.ok(!review.text.includes('Doyle') && review.text.includes('Parkinson'));
    const doyle = review.spans.filter(({ start, end }) => NOTE.slice(start, end).includes('Doyle'));
    assert.equal(doyle.length, 3);
    assert.equal(new Set(doyle.map(({ identity }) => identity)).size, 1, 'one person in every mode');
    assert.ok(REQUESTS.deidentify.result.safeParse(review).success);
  });
}

test('what the user adds is replaced like the rest; where it overlaps, what was found stays', async () => {
  const at = (text: string) => ({ start: NOTE.indexOf(text), end: NOTE.indexOf(text) + text.length });
  const review = await reviewIdentifiers(engine, { text: NOTE, mode: 'placeholder', added: [{ ...at('Fairview'), type: 'ORGANIZATION' }, { ...at('Samuel Okafor on'), type: 'PERSON' }, { start: NOTE.length, end: NOTE.length + 4, type: 'PERSON' }] });
  assert.ok(words(review).includes('Fairview') && words(review).includes('Samuel Okafor'));
  assert.ok(!words(review).includes('Samuel Okafor on'));
  const added = review.spans.find(({ source }) => source === 'user');
  assert.deepEqual([added?.type, added?.score, added?.replacement], ['ORGANIZATION', 1, '[ORGANIZATION_1]']);
});

test('a seed gives the same surrogates again', async () => {
  const once = await reviewIdentifiers(engine, { text: NOTE, mode: 'surrogate', seed: 'a', patient: 'p' });
  assert.equal((await reviewIdentifiers(engine, { text: NOTE, mode: 'surrogate', seed: 'a', patient: 'p' })).text, once.text);
});

test('a text that is no note is refused', async () => {
  await assert.rejects(reviewIdentifiers(engine, { text: ' \n', mode: 'mask' }), { code: 'EMPTY_NOTE' });
});
