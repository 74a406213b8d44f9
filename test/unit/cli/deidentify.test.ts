import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';

const root = process.env['ATTENDING_ROOT']!;
const NOTE = 'Patient: Maria Okafor\nMRN: 00482913\nAdmitted 03/02/2024 for pneumonia. Ms. Okafor, 93 years old, takes metoprolol 25 mg BID for Parkinson disease.\nCall 413-555-0182.\n';
let folder: string;
let script: string;

function run(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, 'deidentify', ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

interface Line {
  readonly id: unknown;
  readonly text?: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly type: string; readonly replacement: string }[];
  readonly error?: { readonly code: string; readonly action: string };
}

function runRecords(records: readonly object[], args: readonly string[]): { status: number | null; lines: Line[] } {
  writeFileSync(path.join(folder, 'in.jsonl'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const { status } = run(['--input', 'in.jsonl', '--output', 'out.jsonl', ...args]);
  const lines = readFileSync(path.join(folder, 'out.jsonl'), 'utf8').trim().split('\n');
  return { status, lines: lines.map((line) => JSON.parse(line) as Line) };
}

describe('attending deidentify', () => {
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-deidentify-'));
    script = path.join(folder, 'cli.cjs');
    await build({ entryPoints: [path.join(root, 'src/cli/main.ts')], outfile: script, bundle: true, platform: 'node', format: 'cjs', external: ['onnxruntime-node', './data.ts', './models.ts'] });
    writeFileSync(path.join(folder, 'note.txt'), NOTE);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('prints the note without its identifiers, and beside it what was replaced, never what it was', () => {
    const { status, stdout, stderr } = run(['note.txt', '--names', 'rules']);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /\[PERSON_1\][^]*\[MEDICAL_RECORD_NUMBER_1\][^]*metoprolol 25 mg BID for Parkinson disease/);
    for (const identifier of ['Okafor', 'Maria', '00482913', '03/02', '413-555', '93 years']) {
      assert.ok(!stdout.includes(identifier), identifier);
      assert.ok(!stderr.includes(identifier), identifier);
    }
    assert.match(stderr, /2 person/);
  });

  test('--json: the text is the note with its spans replaced', () => {
    const { stdout } = run(['note.txt', '--json', '--mode', 'surrogate', '--seed', 's', '--names', 'rules']);
    const { text, spans } = JSON.parse(stdout) as Required<Line>;
    let at = 0;
    let rebuilt = '';
    for (const { start, end, replacement } of spans) {
      rebuilt += NOTE.slice(at, start) + replacement;
      assert.notEqual(NOTE.slice(start, end), replacement);
      at = end;
    }
    assert.equal(rebuilt + NOTE.slice(at), text);
  });

  test('one patient has one shift of dates and one name in all notes; another patient has others', () => {
    const note = (day: string): string => `Patient: John Whitfield\nSeen on ${day}. Mr. Whitfield feels well.\n`;
    const { lines } = runRecords(
      [
        { id: 1, text: note('03/02/2024'), patient: 'A' },
        { id: 2, text: note('03/12/2024'), patient: 'A' },
        { id: 3, text: note('03/02/2024'), patient: 'B' },
      ],
      ['--mode', 'surrogate', '--seed', 's', '--names', 'rules'],
    );
    const [first, second, other] = lines.map(({ text = '' }) => ({ day: Date.parse(/\d\d\/\d\d\/\d{4}/.exec(text)![0]), name: /Patient: (.*)/.exec(text)![1] }));
    assert.equal(second!.day - first!.day, 10 * 86_400_000);
    assert.equal(second!.name, first!.name);
    assert.notDeepEqual(other, first);
  });

  test('an unknown mode is refused with the nearest, a bad record has its own error', () => {
    const { status, stderr } = run(['note.txt', '--mode', 'surogate']);
    assert.equal(status, 2);
    assert.match(stderr, /BAD_FLAG.*surrogate/);
    const { status: some, lines } = runRecords([{ id: 1 }, { id: 2, text: NOTE }], ['--names', 'rules']);
    assert.equal(some, 3);
    assert.equal(lines[0]!.error!.code, 'BAD_RECORD');
    assert.ok(lines[1]!.spans!.length >= 5);
  });
});
