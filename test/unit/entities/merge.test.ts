import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeEntities, taggedEntities } from '../../../src/entities/merge.ts';
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

  it('adds no state of health, no word for a kind of thing and no value without its name', () => {
    const { merged, rules } = merge(
      'She was alert and oriented, asymptomatic. Symptoms of zorblax. Weight 146. He had a zorbling.',
      ['alert and oriented', 'problem'], ['asymptomatic', 'problem'], ['Symptoms', 'problem'], ['zorblax', 'problem'], ['Weight 146', 'procedure'], ['zorbling', 'procedure'],
    );
    const seen = new Set(shown(rules));
    assert.deepEqual(shown(merged).filter((entity) => !seen.has(entity)), ['problem: zorblax', 'procedure: zorbling']);
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

  it('gives a bare name the ends of the tagger, wider or narrower, and keeps its concept and attributes', () => {
    const { merged, rules } = merge('The zorbal pain is worse, severe cough is new.', ['zorbal pain', 'problem'], ['cough', 'problem']);
    assert.deepEqual(shown(rules), ['problem: pain', 'problem: severe cough']);
    assert.deepEqual(shown(merged), ['problem: zorbal pain', 'problem: cough']);
    for (const [i, entity] of merged.entries()) {
      assert.equal(entity.concept, rules[i]!.concept);
      assert.deepEqual(entity.attributes, rules[i]!.attributes);
      assert.deepEqual(entity.name, { start: entity.start, end: entity.end });
      assert.equal(entity.source, `${rules[i]!.source}+tagger:test`);
    }
  });

  it('never cuts the name that the rules know', () => {
    const { merged, rules } = merge('Acute kidney injury and dyspnea on exertion.', ['kidney injury', 'problem'], ['dyspnea', 'problem']);
    assert.deepEqual(shown(rules), ['problem: Acute kidney injury', 'problem: dyspnea on exertion']);
    assert.deepEqual(merged, rules);
  });

  it('leaves results that only the tagger sees, and labels of an examination, out', () => {
    const { merged, rules } = merge('Neck: supple. Flortest is zorbal.\nGeneral: well.\n', ['Neck', 'anatomy'], ['zorbal', 'lab'], ['General', 'procedure']);
    assert.deepEqual(merged, rules);
  });

  it('adds no general word, and nothing unsure', () => {
    const text = 'Symptoms of zorblax.';
    const { merged } = merge(text, ['Symptoms', 'problem'], ['zorblax', 'problem']);
    assert.deepEqual(shown(merged), ['problem: zorblax']);
    const note = parseNote(text);
    assert.deepEqual(mergeEntities(note, [], tagged(text, ['zorblax', 'problem']).map((mention) => ({ ...mention, score: 0.6 })), 'test'), []);
  });

  it('adds no food', () => {
    const { merged, rules } = merge('Follow a 2 g sodium diet.', ['sodium', 'medication']);
    assert.deepEqual(merged, rules);
  });

  it('where both agree the rule says it', () => {
    const { merged, rules } = merge('Chest pain since Monday.', ['Chest pain', 'problem']);
    assert.equal(merged[0]!.source, rules[0]!.source);
  });

  it('no number is lost to narrower ends', () => {
    const { merged, rules } = merge('CKD stage 3 and type 2 diabetes mellitus.', ['CKD', 'problem'], ['diabetes mellitus', 'problem']);
    assert.deepEqual(shown(merged), shown(rules));
  });

  it('takes the tagger\'s type for an abbreviation, and for no name in full', () => {
    const { merged, rules } = merge('The HD gene. Hemodialysis was given.', ['HD', 'problem'], ['Hemodialysis', 'problem']);
    assert.deepEqual(shown(rules), ['procedure: HD', 'procedure: Hemodialysis']);
    assert.deepEqual(shown(merged), ['problem: HD', 'procedure: Hemodialysis']);
    assert.equal(merged[0]!.source, 'tagger:test');
  });

  it('joins pieces beside each other, and leaves two problems in a list two', () => {
    const joined = merge('Known asthma pneumonia.', ['asthma pneumonia', 'problem']);
    assert.deepEqual(shown(joined.rules), ['problem: asthma', 'problem: pneumonia']);
    assert.deepEqual(shown(joined.merged), ['problem: asthma pneumonia']);
    for (const text of ['hypertension, diabetes mellitus', 'hypertension and diabetes mellitus']) {
      const { merged, rules } = merge(`Known ${text}.`, [text, 'problem']);
      assert.deepEqual(shown(rules), ['problem: hypertension', 'problem: diabetes mellitus']);
      assert.deepEqual(merged, rules);
    }
  });

  it('keeps what the tagger takes apart', () => {
    const { merged, rules } = merge('A lung biopsy was done.', ['lung', 'anatomy'], ['biopsy', 'procedure']);
    assert.deepEqual(shown(rules), ['procedure: lung biopsy']);
    assert.deepEqual(merged, rules);
  });

  it('takes no mention from a heading that names a section, and no bare sign', () => {
    const { merged, rules } = merge('FAMILY HISTORY:\nUnknown. ++ .\n', ['HISTORY', 'problem'], ['++', 'lab']);
    assert.deepEqual(merged, rules);
  });

  it('is ordered, disjoint, and holds every value of the rules, whatever the tagger says', () => {
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
        const measured = rules.filter(({ type, text: own }) => /\d/.test(own) || type === 'lab' || type === 'vital' || type === 'date');
        assert.ok(measured.length >= 3);
        for (const rule of measured) assert.ok(merged.includes(rule), rule.text);
      }),
    );
  });

  it('the tagger alone gives its mentions and no others', () => {
    const text = 'No chest pain. Aspirin 81 mg daily.';
    const merged = taggedEntities(parseNote(text), tagged(text, ['chest pain', 'problem'], ['Aspirin', 'medication']), 'test');
    assert.deepEqual(shown(merged), ['problem: chest pain', 'medication: Aspirin']);
    assert.equal(merged[0]!.assertion.negated, true);
  });
});
