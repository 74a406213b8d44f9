import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { recogniseEntities } from '../../src/entities/recognise.ts';
import type { EntityType } from '../../src/entities/types.ts';
import { parseNote } from '../../src/note/note.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const file = path.join(shared, 'data', 'notes', 'mtsamples.jsonl.gz');

/** Entities per 1,000 characters over the whole corpus that must at least be found, by type. */
const FLOORS: Partial<Record<EntityType, number>> = { problem: 6, medication: 1.3, lab: 0.65, vital: 0.45, date: 0.45, procedure: 2.2 };

describe('entities of the MTSamples notes', { skip: existsSync(file) ? false : 'shared data not there' }, () => {
  const texts = existsSync(file)
    ? gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text)
    : [];

  it('recognises every note: ordered, disjoint, exact', () => {
    for (const text of texts) {
      let last = 0;
      for (const entity of recogniseEntities(parseNote(text))) {
        assert.ok(entity.start >= last);
        assert.ok(text.startsWith(entity.text, entity.start));
        last = entity.end;
      }
    }
    assert.ok(texts.length > 1000);
  });

  it('finds enough of each type', () => {
    const counts = new Map<EntityType, number>();
    let characters = 0;
    for (const text of texts) {
      characters += text.length;
      for (const { type } of recogniseEntities(parseNote(text))) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    for (const [type, floor] of Object.entries(FLOORS) as [EntityType, number][]) {
      const density = ((counts.get(type) ?? 0) * 1000) / characters;
      assert.ok(density >= floor, `${type}: ${density.toFixed(2)} per 1,000 characters, not ${String(floor)}`);
    }
  });

  it('finds a clinical entity in nearly every note', () => {
    const empty = texts.filter((text) => text.length > 500 && recogniseEntities(parseNote(text)).every(({ type }) => type === 'date'));
    assert.ok(empty.length <= texts.length * 0.01, `${String(empty.length)} notes without any`);
  });
});
