import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { Database } from '../../../src/platform/database.ts';
import { readDatabaseNotes } from '../../../src/pipeline/notes.ts';
import type { FailedNote, Sample } from '../../../src/pipeline/types.ts';
import type { OpenedModel } from '../../../src/runtime/open.ts';
import { NOTES, OFFLINE_SETTINGS, PipelineBench } from './pipelineParts.ts';

const bench = new PipelineBench();
afterEach(() => bench.clear());
after(() => bench.remove());

const results = (): { samples: Sample[]; failed: FailedNote[] } => bench.json('compression_pipeline_results.json') as { samples: Sample[]; failed: FailedNote[] };
const hasCode = (code: string) => (error: unknown) => AttendingError.is(error) && error.code === code;

/** A model that writes what it was asked about, shortened; it counts what it was asked. */
function scripted(asked: string[], fails: (prompt: string) => Error | undefined = () => undefined): (name: string) => Promise<OpenedModel> {
  return (name) => {
    const model: OpenedModel = {
      pid: undefined,
      memory: undefined,
      info: { id: name, backend: 'onnx', device: 'cpu', dtype: 'fp32', architecture: undefined, parameters: undefined, contextLength: 4096, hasChatTemplate: true, loadMs: 1, fallbacks: [] },
      generate: ({ messages, prompt = '' }) => {
        const text = messages?.at(-1)?.content ?? prompt;
        const failure = fails(text);
        asked.push(name);
        if (failure !== undefined) return Promise.reject(failure);
        const answer = `The patient ${text.includes('chest pain') ? 'has chest pain and takes metoprolol 25 mg PO BID.' : 'was seen and treated in the hospital.'} He was discharged in good condition.`;
        return Promise.resolve({ text: answer, promptTokens: 10, tokens: 20, stopReason: 'end', timeToFirstTokenMs: 1, tokensPerSecond: 100 });
      },
      tokenize: (text) => Promise.resolve(text.split(' ').map((_, at) => at)),
      countTokens: (input) => Promise.resolve({ tokens: JSON.stringify(input).length / 4, exact: true }),
      embed: () => Promise.reject(new Error('not an encoder')),
      close: () => Promise.resolve(),
    };
    return Promise.resolve(model);
  };
}

describe('the two-stage pipeline', () => {
  it('leaves the three files of the reference, readable by the user only', async () => {
    bench.writeNotes();
    const { statistics, failed } = await bench.run();
    assert.deepEqual(failed, []);
    const { samples } = results();
    assert.deepEqual(samples.map(({ id }) => id), ['note-0', 'note-1', 'note-2']);
    for (const sample of samples) {
      assert.equal(sample.note, NOTES[Number(sample.id.slice(5))]);
      assert.ok(sample.compressedCharacters <= sample.summaryCharacters * 0.5);
      assert.equal(sample.compressionRatio, sample.compressed!.length / sample.summary!.length);
      assert.equal(sample.bertscore, null);
    }
    assert.deepEqual(bench.json('summary_statistics.json'), JSON.parse(JSON.stringify(statistics)));
    assert.equal(statistics.samples.done, 3);
    assert.ok(Math.abs(statistics.compressionRatio!.mean - samples.reduce((sum, { compressionRatio }) => sum + compressionRatio, 0) / 3) < 1e-12);
    assert.equal(statistics.correlation.ratioRetention.n, 3);
    assert.match(statistics.bertscoreReason!, /--bertscore-model/);
    assert.equal(statistics.best[0]!.retention, Math.max(...samples.map(({ retention }) => retention.overall)));
    assert.equal(statistics.worst[0]!.retention, Math.min(...samples.map(({ retention }) => retention.overall)));
    for (const name of readdirSync(bench.out)) assert.equal(statSync(path.join(bench.out, name)).mode & 0o077, 0, name);
    assert.equal(statSync(bench.out).mode & 0o077, 0);
  });

  it('writes a table that every reader of CSV takes, line breaks and quotation marks in it', async () => {
    bench.writeNotes([{ id: 'a,"b"', text: `${NOTES[0]!}\n"quoted", with commas` }]);
    await bench.run();
    const db = await Database.open(':memory:', { threads: 1 });
    const rows = await db.rows<Record<string, string>>(`SELECT * FROM read_csv('${path.join(bench.out, 'compression_pipeline_results.csv')}', all_varchar = true)`);
    db.close();
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!['id'], 'a,"b"');
    assert.equal(rows[0]!['original_text'], `${NOTES[0]!}\n"quoted", with commas`);
    assert.equal(Number(rows[0]!['compression_ratio']!).toFixed(4), results().samples[0]!.compressionRatio.toFixed(4));
  });

  it('leaves the texts out on request', async () => {
    bench.writeNotes();
    await bench.run({ withTexts: false });
    assert.equal(results().samples[0]!.note, undefined);
    for (const name of ['compression_pipeline_results.csv', 'compression_pipeline_results.json', 'summary_statistics.json']) assert.doesNotMatch(bench.file(name), /metoprolol/);
  });

  it('goes past bad records and counts them', async () => {
    bench.writeNotes([{ id: '0', text: NOTES[0]! }, '{"id": 1, "text": 5}', 'not json', { id: '0', text: 'twice' }, { id: 'empty', text: '  ' }, { id: '2', text: NOTES[2]! }]);
    const { statistics, failed } = await bench.run();
    assert.deepEqual(statistics.samples, { total: 6, done: 2, failed: 4 });
    assert.deepEqual(failed.map(({ id, line, stage, error }) => [id, line, stage, error.code]), [
      ['1', 2, 'input', 'BAD_RECORD'],
      [null, 3, 'input', 'BAD_JSON'],
      ['0', 4, 'input', 'BAD_RECORD'],
      ['empty', undefined, 'summary', 'EMPTY_NOTE'],
    ]);
    assert.equal(results().failed.length, 4);
  });

  it('takes the first notes only with a limit', async () => {
    bench.writeNotes();
    assert.deepEqual((await bench.run({}, 2)).statistics.samples, { total: 2, done: 2, failed: 0 });
  });
});

describe('a run that goes on', () => {
  const settings = { ...OFFLINE_SETTINGS, summaryModel: 'A', compressModel: 'B', rounds: 0 };

  it('asks no model for what is finished, and one for what has changed', async () => {
    bench.writeNotes();
    const asked: string[] = [];
    await bench.run({ settings, open: scripted(asked) });
    assert.deepEqual([...new Set(asked)], ['A', 'B'], 'all notes by A before any by B');
    assert.equal(asked.lastIndexOf('A') < asked.indexOf('B'), true);
    const before = bench.file('compression_pipeline_results.csv');
    asked.length = 0;
    const again = await bench.run({ settings, open: () => Promise.reject(new Error('nothing is to be loaded')) });
    assert.deepEqual(again.kept, { summary: 3, compress: 3, bertscore: 0 });
    assert.equal(bench.file('compression_pipeline_results.csv'), before);
    bench.writeNotes([{ id: 'note-0', text: `${NOTES[0]!} Changed.` }, { id: 'note-1', text: NOTES[1]! }, { id: 'note-2', text: NOTES[2]! }]);
    const third = await bench.run({ settings, open: scripted(asked) });
    assert.deepEqual(third.kept, { summary: 2, compress: 2, bertscore: 0 });
  });

  it('that was cancelled keeps what is finished', async () => {
    bench.writeNotes();
    const abort = new AbortController();
    const asked: string[] = [];
    const running = bench.run({ settings, open: scripted(asked), signal: abort.signal, onProgress: ({ done }) => {
      if (done === 2) abort.abort(new AttendingError('CANCELLED', 'Cancelled.', ''));
    } });
    await assert.rejects(running, hasCode('CANCELLED'));
    const { kept } = await bench.run({ settings, open: scripted(asked) });
    assert.equal(kept.summary, 2);
  });

  it('with other settings is refused, and made anew with restart', async () => {
    bench.writeNotes();
    await bench.run();
    await assert.rejects(bench.run({ settings: { ...OFFLINE_SETTINGS, ratio: 0.4 } }), hasCode('FILE_EXISTS'));
    const { kept } = await bench.run({ settings: { ...OFFLINE_SETTINGS, ratio: 0.4 }, restart: true });
    assert.equal(kept.summary, 0);
  });

  it('does not write where another one writes', async () => {
    bench.writeNotes();
    await bench.run();
    writeFileSync(path.join(bench.out, '.running'), String(process.ppid));
    await assert.rejects(bench.run(), hasCode('FILE_EXISTS'));
    writeFileSync(path.join(bench.out, '.running'), '999999999');
    await bench.run();
  });
});

describe('a model that fails', () => {
  const settings = { ...OFFLINE_SETTINGS, summaryModel: 'A', compressModel: 'B', rounds: 0 };
  const died = new AttendingError('CHILD_FAILED', 'The process crashed.', '');

  it('on one note does not stop the rest, and is asked for it again by the next run', async () => {
    bench.writeNotes();
    const asked: string[] = [];
    const first = await bench.run({ settings, open: scripted(asked, (prompt) => (prompt.includes('asthma') ? new AttendingError('CONTEXT_TOO_LONG', 'Too long.', '') : undefined)) });
    assert.deepEqual(first.failed.map(({ id, stage }) => [id, stage]), [['note-1', 'summary']]);
    assert.equal(first.statistics.samples.done, 2);
    const second = await bench.run({ settings, open: scripted(asked) });
    assert.deepEqual([second.failed.length, second.statistics.samples.done], [0, 3]);
  });

  it('whose process dies of a note gets it once more', async () => {
    bench.writeNotes();
    let deaths = 0;
    const { failed } = await bench.run({ settings, open: scripted([], () => (deaths++ === 0 ? died : undefined)) });
    assert.deepEqual(failed, []);
  });

  it('whose process dies again and again ends the run, and what is finished is kept', async () => {
    bench.writeNotes();
    const asked: string[] = [];
    await assert.rejects(bench.run({ settings, open: scripted(asked, () => (asked.length >= 1 ? died : undefined)) }), hasCode('CHILD_FAILED'));
    assert.equal((await bench.run({ settings, open: scripted([]) })).kept.summary, 1);
  });

  it('for want of memory ends the run at once', async () => {
    bench.writeNotes();
    const memory = new AttendingError('NOT_ENOUGH_MEMORY', 'It needs 9,000 MiB.', '');
    await assert.rejects(bench.run({ settings, open: () => Promise.reject(memory) }), hasCode('NOT_ENOUGH_MEMORY'));
  });
});

describe('notes of a prepared database', () => {
  it('are those of a split, in the order of their ids', async () => {
    const file = path.join(bench.folder, 'notes.duckdb');
    const db = await Database.open(file, { threads: 1 });
    await db.run('CREATE TABLE facts(subject_id BIGINT, hadm_id BIGINT, text VARCHAR, split VARCHAR)');
    for (const [at, text] of NOTES.entries()) await db.run('INSERT INTO facts VALUES (1, $id, $text, $split)', { id: 30 - at * 10, text, split: at === 1 ? 'train' : 'test' });
    db.close();
    const { signal } = new AbortController();
    const notes = await readDatabaseNotes(file, 'test', undefined, signal);
    const read = [];
    for await (const note of notes.read()) read.push(note);
    notes.close();
    assert.deepEqual(read, [{ id: '10', text: NOTES[2] }, { id: '30', text: NOTES[0] }]);
    await assert.rejects(readDatabaseNotes(file, 'nothing', undefined, signal), hasCode('NO_ROWS'));
  });
});
