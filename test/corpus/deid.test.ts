import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { plantNotes } from '../../bench/deidNotes.ts';
import { scoreDeid, scorePlanted, type DeidScore, type DeidText } from '../../bench/deidScore.ts';
import { OnnxNameTagger } from '../../src/engine/nameTagger.ts';
import { recogniseEntities } from '../../src/entities/recognise.ts';
import type { Entity } from '../../src/entities/types.ts';
import { parseNote } from '../../src/note/note.ts';
import type { Note } from '../../src/note/types.ts';
import { findIdentifiers } from '../../src/privacy/find.ts';
import type { Identifier, TaggedIdentifier } from '../../src/privacy/types.ts';

const root = process.env['ATTENDING_ROOT'] ?? '.';
const shared = process.env['ATTENDING_SHARED'] ?? path.join(root, '..', 'shared');
const file = path.join(shared, 'data', 'deid', 'presidio-synth.jsonl.gz');
const model = path.join(root, 'models', 'names');
const noCorpus = existsSync(file) ? false : 'shared data not there';
const noModel = existsSync(path.join(model, 'model.onnx')) ? false : 'models/names not there';

/** Texts with id % 4 == 0 were read and trained on; those with 2 were only scored. */
function judgedTexts(): DeidText[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DeidText)
    .filter(({ id }) => id % 4 === 2);
}

type Tag = (note: Note, entities: readonly Entity[]) => Promise<readonly TaggedIdentifier[]>;

async function findAll(texts: readonly DeidText[], tag?: Tag): Promise<Map<number, Identifier[]>> {
  const found = new Map<number, Identifier[]>();
  for (const { id, text } of texts) {
    const note = parseNote(text);
    const entities = recogniseEntities(note);
    found.set(id, findIdentifiers(note, entities, {}, await tag?.(note, entities)));
  }
  return found;
}

async function withModel<T>(run: (tag: Tag) => Promise<T>): Promise<T> {
  const tagger = new OnnxNameTagger(model);
  try {
    return await run((note, rules) => tagger.tag(note, { rules }));
  } finally {
    await tagger.close();
  }
}

function show({ recall, overlapRecall, precision, byType }: DeidScore): string {
  const types = Object.entries(byType).map(([type, { gold, covered }]) => `${type} ${covered}/${gold}`);
  return `recall ${recall.toFixed(3)} (touched ${overlapRecall.toFixed(3)}), precision ${precision.toFixed(3)}; ${types.join(', ')}`;
}

async function score(t: { diagnostic: (message: string) => void }, tag?: Tag): Promise<DeidScore> {
  const texts = judgedTexts();
  const found = await findAll(texts, tag);
  const { score: result } = scoreDeid(texts, ({ id }) => found.get(id) ?? []);
  t.diagnostic(show(result));
  return result;
}

describe('de-identification of presidio-research texts, id % 4 == 2', { skip: noCorpus }, () => {
  it('rules alone', async (t) => {
    const { recall, precision } = await score(t);
    assert.ok(recall >= 0.9, `recall ${recall.toFixed(3)}`);
    assert.ok(precision >= 0.93, `precision ${precision.toFixed(3)}`);
  });
  it('rules and name tagger', { skip: noModel }, async (t) => {
    const { recall, precision } = await withModel((tag) => score(t, tag));
    assert.ok(recall >= 0.98, `recall ${recall.toFixed(3)}`);
    assert.ok(precision >= 0.97, `precision ${precision.toFixed(3)}`);
  });
});

describe('de-identification of planted clinical notes, seed of its own', () => {
  const notes = plantNotes(600, 20261);
  const check = async (t: { diagnostic: (message: string) => void }, tag?: Tag): Promise<void> => {
    const found = await findAll(notes, tag);
    const { gold, covered, predicted, wrong, touched } = scorePlanted(notes, notes.map(({ id }) => found.get(id) ?? []));
    t.diagnostic(`${String(notes.length)} notes, ${String(gold)} identifiers: recall ${(covered / gold).toFixed(4)}, wrong ${String(wrong)} of ${String(predicted)}, clinical words touched ${String(touched.length)}`);
    assert.ok(covered / gold >= 0.99, `recall ${(covered / gold).toFixed(4)}`);
    assert.ok(wrong / predicted <= 0.01, `${String(wrong)} wrong`);
    assert.deepEqual(touched, []);
  };
  it('rules alone', async (t) => {
    await check(t);
  });
  it('rules and name tagger', { skip: noModel }, async (t) => {
    await withModel((tag) => check(t, tag));
  });
});
