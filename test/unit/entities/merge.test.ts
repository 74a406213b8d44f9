import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeEntities } from '../../../src/entities/merge.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import type { TaggedMention } from '../../../src/entities/tagger.ts';
import type { Entity, EntityType } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';

/** Mentions by the words that they hold, in the order of the text. */
function tagged(text: string, ...mentions: readonly (readonly [words: string, type: EntityType])[]): TaggedMention[] {
  let from = 0;
  return mentions.map(([words, type]) => {
    const start = text.indexOf(words, from);
    assert.ok(start >= 0, `"${words}" is in the text`);
    from = start + words.length;
    return { start, end: from, type, score: 0.9 };
  });
}

function merge(text: string, ...mentions: readonly (readonly [words: string, type: EntityType])[]): { merged: Entity[]; rules: Entity[] } {
  const note = parseNote(text);
  const rules = recogniseEntities(note);
  return { rules, merged: mergeEntities(note, rules, tagged(text, ...mentions), 'test') };
}

const shown = (entities: readonly Entity[]): string[] => entities.map(({ type, text }) => `${type}: ${text}`);

describe('merging rules and tagger', () => {
  it('keeps a regimen of the rules whole where the tagger sees the drug alone', () => {
    const { merged, rules } = merge('Metoprolol succinate 25 mg PO BID was started.', ['Metoprolol', 'medication']);
    assert.deepEqual(merged, rules);
    assert.equal(merged[0]!.attributes?.frequency, 'BID');
  });

  it('keeps a result with its value and unit where the tagger calls it something else', () => {
    const { merged, rules } = merge('Potassium 3.2 mEq/L this morning.', ['Potassium 3.2', 'medication']);
    assert.deepEqual(merged, rules);
    assert.equal(merged[0]!.type, 'lab');
  });

  it('adds what no lexicon lists, with assertion, concept and source of its own', () => {
    const { merged, rules } = merge('He denies zorblax and has a history of Quuxman  Syndrome.', ['zorblax', 'problem'], ['Quuxman  Syndrome', 'problem']);
    assert.deepEqual(rules.filter(({ text }) => text.includes('zorblax')), [], 'the word is none that rules know');
    const [first, second] = merged;
    assert.deepEqual({ ...first }, {
      start: 10,
      end: 17,
      text: 'zorblax',
      type: 'problem',
      assertion: { negated: true, uncertain: false, hypothetical: false, historical: false, subject: 'patient' },
      concept: 'zorblax',
      name: { start: 10, end: 17 },
      source: 'tagger:test',
      score: 0.9,
    });
    assert.equal(second!.concept, 'quuxman syndrome');
    assert.equal(second!.assertion.historical, true);
  });

  it('gives a problem the wider span of the tagger and keeps its concept', () => {
    const { merged, rules } = merge('The zorbal pain is worse.', ['zorbal pain', 'problem']);
    assert.deepEqual(shown(rules), ['problem: pain']);
    assert.deepEqual(shown(merged), ['problem: zorbal pain']);
    assert.equal(merged[0]!.concept, rules[0]!.concept);
    assert.deepEqual(merged[0]!.name, rules[0]!.name);
    assert.equal(merged[0]!.source, `${rules[0]!.source}+tagger:test`);
  });

  it('leaves two problems two, though the tagger sees one', () => {
    const { merged, rules } = merge('Known hypertension, diabetes mellitus.', ['hypertension, diabetes mellitus', 'problem']);
    assert.deepEqual(shown(rules), ['problem: hypertension', 'problem: diabetes mellitus']);
    assert.deepEqual(merged, rules);
  });

  it('takes no mention from a heading that names a section, and none without a letter', () => {
    const { merged, rules } = merge('FAMILY HISTORY:\nUnknown. 12 %.\n', ['HISTORY', 'problem'], ['12 %', 'lab']);
    assert.deepEqual(merged, rules);
  });

  it('is ordered, disjoint, and holds every entity of the rules, whatever the tagger says', () => {
    const text = 'ASSESSMENT: Acute kidney injury, creatinine 2.1 mg/dL. No chest pain on aspirin 81 mg daily since 03/14/2024.\nPLAN: repeat labs, renal ultrasound.\n';
    const note = parseNote(text);
    const rules = recogniseEntities(note);
    const types: readonly EntityType[] = ['problem', 'medication', 'procedure', 'lab', 'anatomy'];
    const mentions = fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { minLength: 2, maxLength: 16 }).chain((cuts) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      const pairs = Array.from({ length: sorted.length >> 1 }, (_, i) => ({ start: sorted[2 * i]!, end: sorted[2 * i + 1]! }));
      return fc.tuple(...pairs.map((pair) => fc.constantFrom(...types).map((type) => ({ ...pair, type, score: 0.5 }))));
    });
    fc.assert(
      fc.property(mentions, (tags: TaggedMention[]) => {
        const merged = mergeEntities(note, rules, tags, 'test');
        for (const [i, entity] of merged.entries()) {
          assert.equal(entity.text, text.slice(entity.start, entity.end));
          if (i > 0) assert.ok(merged[i - 1]!.end <= entity.start);
        }
        for (const rule of rules) assert.ok(merged.some(({ start, end, concept, type }) => start <= rule.start && end >= rule.end && concept === rule.concept && type === rule.type));
      }),
    );
  });

  it('the tagger alone gives its mentions and no others', () => {
    const text = 'No chest pain. Aspirin 81 mg daily.';
    const merged = mergeEntities(parseNote(text), [], tagged(text, ['chest pain', 'problem'], ['Aspirin', 'medication']), 'test');
    assert.deepEqual(shown(merged), ['problem: chest pain', 'medication: Aspirin']);
    assert.equal(merged[0]!.assertion.negated, true);
  });
});
