import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';

const root = process.env['ATTENDING_ROOT']!;
const TEXT = 'He denies chest pain.\nHis mother had a stroke 😀.';
const PLAIN = { negated: false, uncertain: false, hypothetical: false, historical: false, subject: 'patient' };
let folder: string;
let script: string;

function run(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, 'assertions', ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

interface Line {
  readonly id: unknown;
  readonly assertion?: object;
  readonly error?: { readonly code: string; readonly message: string; readonly action: string };
}

function runRecords(records: readonly object[], args: readonly string[] = []): { status: number | null; lines: Line[] } {
  writeFileSync(path.join(folder, 'in.jsonl'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const { status } = run(['--input', 'in.jsonl', '--output', 'out.jsonl', ...args]);
  const lines = readFileSync(path.join(folder, 'out.jsonl'), 'utf8').trim().split('\n');
  return { status, lines: lines.map((line) => JSON.parse(line) as Line) };
}

describe('attending assertions', () => {
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-assertions-'));
    script = path.join(folder, 'cli.cjs');
    await build({ entryPoints: [path.join(root, 'src/cli/main.ts')], outfile: script, bundle: true, platform: 'node', format: 'cjs', external: ['onnxruntime-node', './data.ts', './models.ts'] });
    writeFileSync(path.join(folder, 'note.txt'), TEXT);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('answers {id, assertion} for each mention, in order', () => {
    const stroke = TEXT.indexOf('stroke');
    const { status, lines } = runRecords([
      { id: 'a', text: TEXT, start: 10, end: 20 },
      { id: 2, text: TEXT, start: stroke, end: stroke + 6 },
      { id: 'c', text: 'Chest pain.', start: 0, end: 10 },
    ]);
    assert.equal(status, 0);
    assert.deepEqual(lines, [
      { id: 'a', assertion: { ...PLAIN, negated: true } },
      { id: 2, assertion: { ...PLAIN, subject: 'family' } },
      { id: 'c', assertion: PLAIN },
    ]);
  });

  const bad: readonly (readonly [string, object, string])[] = [
    ['no end', { start: 0 }, 'BAD_RECORD'],
    ['no start', { end: 3 }, 'BAD_RECORD'],
    ['an offset in quotes', { start: '0', end: 3 }, 'BAD_RECORD'],
    ['half an offset', { start: 0.5, end: 3 }, 'BAD_RECORD'],
    ['null', { start: null, end: 3 }, 'BAD_RECORD'],
    ['an offset beyond whole numbers', { start: 0, end: 1e300 }, 'BAD_RECORD'],
    ['a negative offset', { start: -1, end: 3 }, 'BAD_SPAN'],
    ['an end past the text', { start: 0, end: TEXT.length + 1 }, 'BAD_SPAN'],
    ['an empty span', { start: 3, end: 3 }, 'BAD_SPAN'],
    ['a span backwards', { start: 5, end: 3 }, 'BAD_SPAN'],
    ['white space', { start: 2, end: 3 }, 'BAD_SPAN'],
    ['a cut character at the start', { start: TEXT.indexOf('😀') + 1, end: TEXT.length }, 'BAD_SPAN'],
    ['a cut character at the end', { start: 0, end: TEXT.indexOf('😀') + 1 }, 'BAD_SPAN'],
    ['an empty note', { text: ' ', start: 0, end: 1 }, 'EMPTY_NOTE'],
    ['no text', { text: undefined, start: 0, end: 1 }, 'BAD_RECORD'],
  ];
  for (const jobs of ['1', '2']) {
    test(`each bad record has its own code and the rest is done, with ${jobs} jobs`, () => {
      const good = { id: 'good', text: TEXT, start: 10, end: 20 };
      const { status, lines } = runRecords([...bad.map(([name, fields]) => ({ id: name, text: TEXT, ...fields })), good], ['--jobs', jobs]);
      assert.equal(status, 3);
      assert.deepEqual(
        lines.map(({ id, error }) => [id, error?.code]),
        [...bad.map(([name, , code]) => [name, code]), ['good', undefined]],
      );
      for (const { error } of lines.slice(0, -1)) {
        assert.ok(error!.action.length > 0);
        assert.doesNotMatch(error!.message, /chest|mother/);
      }
    });
  }

  test('one mention of a note, as JSON and in words', () => {
    const result = run(['note.txt', '--start', '10', '--end', '20', '--json']);
    assert.equal(result.status, 0);
    assert.deepEqual(JSON.parse(result.stdout), { assertion: { ...PLAIN, negated: true } });
    assert.equal(run(['-', '--start', '10', '--end', '20'], TEXT).stdout, 'negated\n');
    assert.equal(run(['-', '--start', '0', '--end', '2'], TEXT).stdout, "affirmed, current, the patient's\n");
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['no offsets', ['note.txt'], 'BAD_FLAG'],
    ['no --end', ['note.txt', '--start', '1'], 'BAD_FLAG'],
    ['a negative --start', ['note.txt', '--start=-1', '--end', '3'], 'BAD_FLAG'],
    ['an --end past the note', ['note.txt', '--start', '1', '--end', '999'], 'BAD_SPAN'],
    ['offsets with --input', ['--input', 'in.jsonl', '--start', '1', '--end', '3'], 'BAD_FLAG'],
  ];
  for (const [name, args, code] of wrong) {
    test(`${name} gives ${code} on one line with a next action`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`^attending: ${code}: .+[.?] .+\\n$`));
      assert.equal(stdout, '');
    });
  }
});
