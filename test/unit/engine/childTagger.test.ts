import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { EngineClient } from '../../../src/engine/client.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import type { LogChannel } from '../../../src/platform/log.ts';
import { installBeside, type Parts } from '../tagger/installation.ts';

const ROOT = process.env['ATTENDING_ROOT']!;
const NOTE = 'Denies zorblax. Chest pain since 03/14/2024. Aspirin 81 mg daily.\n';
const silent: LogChannel = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
let folder: string;
let installations = 0;
const open: EngineClient[] = [];

/** A client of the built child in an installation of its own. */
function client(parts: Parts): EngineClient {
  installations += 1;
  const dist = installBeside(path.join(folder, String(installations)), parts);
  for (const file of ['child.js', 'lexicon.tables', 'coding.tables']) copyFileSync(path.join(ROOT, 'dist', file), path.join(dist, file));
  const made = new EngineClient({ childFile: path.join(dist, 'child.js'), log: silent, idleMs: () => 60_000, cancelGraceMs: 20_000 });
  open.push(made);
  return made;
}

describe('the tagger in the engine process', () => {
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-child-'));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('names entities of every request that asks for it, and of no other', async () => {
    const engine = client({ model: true, runtime: true });
    const sources = async (entities?: 'rules' | 'tagger' | 'both'): Promise<string[]> =>
      (await engine.request('entities', { text: NOTE, ...(entities === undefined ? {} : { entities }) })).entities.map(({ text, source }) => `${text}: ${source.startsWith('tagger:') ? 'tagger' : 'rules'}`);
    const rules = ['Chest pain: rules', '03/14/2024: rules', 'Aspirin 81 mg daily: rules'];
    assert.deepEqual(await sources(), rules);
    assert.deepEqual(await sources('both'), ['zorblax: tagger', ...rules]);
    assert.deepEqual(await sources('tagger'), ['zorblax: tagger']);
    assert.deepEqual(await sources('rules'), rules);
  });

  it('shows merged entities in view and highlights, while figures of retention stay those of the rules', async () => {
    const engine = client({ model: true, runtime: true });
    const request = { text: NOTE, title: 'note.txt', scope: 'document', action: 'entities' } as const;
    const [plain, merged] = [await engine.request('view', request), await engine.request('view', { ...request, entities: 'both' })];
    assert.equal(merged.entities.length, plain.entities.length + 1);
    const [first] = merged.entities;
    assert.deepEqual([first!.text, first!.words], ['zorblax', ['negated']]);
    assert.equal(merged.segments.map(({ text }) => text).join(''), NOTE);
    assert.deepEqual(merged.figures.compressed, plain.figures.compressed);
    assert.deepEqual(merged.figures.summary, plain.figures.summary);
    // Marks of the outputs point at the same mentions, one place further on.
    const marked = (view: typeof plain): (string | undefined)[] => view.compressed.pieces.flatMap(({ marks }) => marks.map(({ entity }) => (entity === null ? undefined : view.entities[entity]!.text)));
    assert.deepEqual(marked(merged), marked(plain));
    const { highlights } = await engine.request('highlights', { text: NOTE, entities: 'both' });
    assert.deepEqual(highlights.map(({ start, end }) => NOTE.slice(start, end)), merged.entities.map(({ text }) => text));
  });

  it('a cancelled note ends between batches, and the same process answers the next one', async () => {
    const engine = client({ model: true, runtime: true });
    await engine.request('entities', { text: NOTE, entities: 'tagger' });
    const pid = engine.childPid;
    const abort = new AbortController();
    const long = engine.request('entities', { text: NOTE.repeat(20_000), entities: 'tagger' }, abort.signal);
    setTimeout(() => abort.abort(), 30);
    await assert.rejects(long, (error) => AttendingError.is(error, 'CANCELLED'));
    assert.equal((await engine.request('entities', { text: NOTE, entities: 'tagger' })).entities.length, 1);
    assert.equal(engine.childPid, pid);
  });

  for (const [what, parts, code] of [
    ['a model', { model: false, runtime: true }, 'MODEL_NOT_FOUND'],
    ['the native part', { model: true, runtime: false }, 'MODEL_RUNTIME_MISSING'],
  ] as const) {
    it(`without ${what} it says ${code}, lives on, and rules work`, async () => {
      const engine = client(parts);
      await assert.rejects(engine.request('highlights', { text: NOTE, entities: 'both' }), (error) => AttendingError.is(error, code));
      const pid = engine.childPid;
      assert.equal((await engine.request('entities', { text: NOTE })).entities.length, 3);
      assert.equal(engine.childPid, pid);
    });
  }
});
