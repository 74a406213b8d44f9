import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';

const root = process.env['ATTENDING_ROOT']!;
const NOTE = 'ASSESSMENT: Acute on chronic systolic heart failure. No chest pain.\nPLAN: Furosemide 40 mg IV BID. The patient was seen and examined and the plan was discussed at length.\n';
let folder: string;
let script: string;

function run(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 64_000_000, env: { ...process.env, NO_COLOR: '1' } });
}

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [script, ...args], { cwd: folder });
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<{ status: number | null; stderr: string }> {
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { status, stderr };
}

/** Writes a file into the test's folder and gives its name. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

interface Line {
  readonly id: unknown;
  readonly line?: number;
  readonly error?: { readonly code: string; readonly action: string };
}
const parseLines = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('attending on the command line', () => {
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-cli-'));
    script = path.join(folder, 'cli.js');
    await build({ entryPoints: [path.join(root, 'src/cli/main.ts')], outfile: script, bundle: true, platform: 'node', format: 'cjs', external: ['onnxruntime-node', './data.ts', './models.ts'] });
    file('note.txt', NOTE);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('--json prints one object with the shape of docs/interfaces.md', () => {
    const shapes: Record<string, string[]> = {
      entities: ['entities'],
      summarize: ['summary', 'sentences', 'metrics', 'model', 'elapsedMs'],
      compress: ['compressed', 'metrics', 'model', 'elapsedMs'],
      code: ['codes', 'codeSet', 'model', 'elapsedMs'],
    };
    for (const [command, keys] of Object.entries(shapes)) {
      const { status, stdout } = run([command, 'note.txt', '--json']);
      assert.equal(status, 0, command);
      const result = JSON.parse(stdout) as object;
      for (const key of keys) assert.ok(key in result, `${command} has ${key}`);
    }
  });

  test('standard input is "-"', () => {
    assert.equal(run(['compress', '-', '--json'], NOTE).stdout.replace(/"elapsedMs":[\d.]+/, ''), run(['compress', 'note.txt', '--json']).stdout.replace(/"elapsedMs":[\d.]+/, ''));
  });

  test('report writes one page that loads nothing', () => {
    assert.equal(run(['report', 'note.txt', '--out', 'report.html']).status, 0);
    const html = readFileSync(path.join(folder, 'report.html'), 'utf8');
    assert.match(html, /heart failure/);
    assert.doesNotMatch(html, /(?:src|href)="?https?:/);
  });

  const bad: [string, () => readonly string[], number, string][] = [
    ['an empty file', () => ['compress', file('empty.txt', '')], 1, 'EMPTY_NOTE'],
    ['white space', () => ['compress', file('blank.txt', ' \n\t\n')], 1, 'EMPTY_NOTE'],
    ['a binary file', () => ['code', file('image.png', Buffer.from([0x89, 0x50, 0, 0, 1]))], 1, 'NOT_TEXT'],
    ['a PDF', () => ['code', file('note.pdf', '%PDF-1.7 …')], 1, 'NOT_TEXT'],
    ['invalid UTF-8', () => ['entities', file('latin1.txt', Buffer.from([0x61, 0xe9, 0x62]))], 1, 'INVALID_UTF8'],
    ['a 20 MB file', () => ['entities', file('big.txt', 'a '.repeat(10_000_000))], 1, 'TOO_LARGE'],
    ['a missing file', () => ['entities', 'nowhere.txt'], 1, 'FILE_NOT_FOUND'],
    ['a folder', () => ['entities', '.'], 1, 'FILE_NOT_READABLE'],
    ['an unknown flag', () => ['compress', 'note.txt', '--rato', '0.4'], 2, 'UNKNOWN_FLAG'],
    ['an unknown command', () => ['sumarize', 'note.txt'], 2, 'UNKNOWN_COMMAND'],
    ['a ratio out of range', () => ['compress', 'note.txt', '--ratio', '5'], 2, 'BAD_FLAG'],
    ['a ratio that is no number', () => ['compress', 'note.txt', '--ratio', 'half'], 2, 'BAD_FLAG'],
    ['a flag without its value', () => ['compress', 'note.txt', '--ratio'], 2, 'BAD_FLAG'],
    ['no note', () => ['compress'], 2, 'BAD_FLAG'],
    ['--jobs without --input', () => ['compress', 'note.txt', '--jobs', '2'], 2, 'BAD_FLAG'],
    ['a missing JSONL file', () => ['compress', '--input', 'none.jsonl'], 1, 'FILE_NOT_FOUND'],
    ['an output in a missing folder', () => ['compress', '--input', file('one.jsonl', '{"id":1,"text":"x"}\n'), '--output', 'none/o.jsonl'], 1, 'FILE_NOT_WRITABLE'],
    ['an output that is a folder', () => ['compress', '--input', file('one.jsonl', '{"id":1,"text":"x"}\n'), '--output', '.'], 1, 'FILE_NOT_WRITABLE'],
    ['a report that is a folder', () => ['report', 'note.txt', '--out', '.'], 1, 'FILE_NOT_WRITABLE'],
    ['text in UTF-16', () => ['code', file('wide.txt', Buffer.from('\ufeffChest pain.', 'utf16le'))], 1, 'INVALID_UTF8'],
    ['an output that is the input', () => ['compress', '--input', file('same.jsonl', '{"id":1,"text":"x"}\n'), '--output', './same.jsonl'], 2, 'BAD_FLAG'],
  ];
  for (const [name, args, status, code] of bad) {
    test(`${name} gives ${code} on one line with a next action`, () => {
      const result = run(args());
      assert.equal(result.status, status);
      assert.match(result.stderr, new RegExp(`^attending: ${code}: .+\\. .+\\n$`));
      assert.equal(result.stdout, '');
    });
  }

  test('an error with --json is an object too, and --verbose adds the stack', () => {
    const result = run(['code', 'nowhere.txt', '--json', '--verbose']);
    assert.equal((JSON.parse(result.stdout) as { error: { code: string } }).error.code, 'FILE_NOT_FOUND');
    assert.match(result.stderr, /\n +at /);
  });

  const records = [
    JSON.stringify({ id: 'a', text: NOTE, specialty: 'Cardiology' }),
    '{"id": "b", "text": "secret patient name',
    '',
    JSON.stringify({ id: 'c' }),
    JSON.stringify({ text: NOTE }),
    JSON.stringify({ id: 'd', text: ' ' }),
    '[1, 2]',
    JSON.stringify({ id: 7, text: NOTE }),
  ].join('\n');

  for (const jobs of ['1', '2']) {
    test(`a JSONL file goes through in order, bad records apart, with ${jobs} jobs`, () => {
      file('in.jsonl', records);
      const result = run(['compress', '--input', 'in.jsonl', '--output', `out${jobs}.jsonl`, '--jobs', jobs]);
      assert.equal(result.status, 3);
      const lines = parseLines(readFileSync(path.join(folder, `out${jobs}.jsonl`), 'utf8'));
      assert.deepEqual(
        lines.map(({ id, error }) => [id, error?.code]),
        [
          ['a', undefined],
          [null, 'BAD_JSON'],
          ['c', 'BAD_RECORD'],
          [null, 'BAD_RECORD'],
          ['d', 'EMPTY_NOTE'],
          [null, 'BAD_RECORD'],
          [7, undefined],
        ],
      );
      assert.equal(lines[1]?.line, 2);
      assert.ok(!existsSync(path.join(folder, `out${jobs}.jsonl.partial`)));
    });
  }

  test('error lines never quote the note', () => {
    file('in.jsonl', records);
    const result = run(['compress', '--input', 'in.jsonl', '--verbose']);
    assert.ok(!`${result.stdout}${result.stderr}`.includes('secret patient'));
  });

  test('a device is written to and stays what it is', { skip: process.platform === 'win32' }, () => {
    file('one.jsonl', JSON.stringify({ id: 1, text: NOTE }));
    const result = run(['code', '--input', 'one.jsonl', '--output', '/dev/null']);
    assert.equal(result.status, 0, result.stderr);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  test('an output that is a link: the file that it names gets the results', () => {
    file('one.jsonl', JSON.stringify({ id: 1, text: NOTE }));
    file('target.jsonl', 'old\n');
    symlinkSync('target.jsonl', path.join(folder, 'link.jsonl'));
    assert.equal(run(['code', '--input', 'one.jsonl', '--output', 'link.jsonl']).status, 0);
    assert.ok(lstatSync(path.join(folder, 'link.jsonl')).isSymbolicLink());
    assert.equal(parseLines(readFileSync(path.join(folder, 'target.jsonl'), 'utf8'))[0]?.id, 1);
  });

  for (const jobs of ['1', '2']) {
    test(`a reader that has seen enough is no failure, with ${jobs} jobs`, async () => {
      file('many.jsonl', Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: NOTE })).join('\n'));
      const child = start(['entities', '--input', 'many.jsonl', '--jobs', jobs]);
      child.stdout.once('data', () => child.stdout.destroy());
      assert.deepEqual(await endOf(child), { status: 0, stderr: '' });
    });

    test(`an interrupt keeps the whole lines that are done, with ${jobs} jobs`, async () => {
      file('long.jsonl', Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, text: NOTE })).join('\n'));
      const name = `interrupted${jobs}.jsonl`;
      const partial = path.join(folder, `${name}.partial`);
      const child = start(['compress', '--input', 'long.jsonl', '--output', name, '--jobs', jobs]);
      const wait = setInterval(() => {
        if (existsSync(partial) && statSync(partial).size > 0) {
          clearInterval(wait);
          child.kill('SIGINT');
        }
      }, 20);
      const { status, stderr } = await endOf(child);
      assert.equal(status, 130);
      assert.ok(!existsSync(path.join(folder, name)));
      const lines = readFileSync(partial, 'utf8');
      assert.ok(lines.endsWith('\n'));
      const ids = parseLines(lines).map(({ id }) => id);
      assert.deepEqual(ids, ids.map((_, i) => i));
      assert.match(stderr, new RegExp(`after ${ids.length} records`));
    });
  }

  test('an interrupt ends a run that waits for standard input', async () => {
    const child = start(['code', '--input', '-', '--output', 'waiting.jsonl']);
    const partial = path.join(folder, 'waiting.jsonl.partial');
    const wait = setInterval(() => {
      if (!existsSync(partial)) return;
      clearInterval(wait);
      child.kill('SIGINT');
    }, 20);
    assert.equal((await endOf(child)).status, 130);
    assert.ok(!existsSync(partial));
  });

  test('many records on several threads keep their order', () => {
    const ids = Array.from({ length: 400 }, (_, i) => i);
    file('many.jsonl', ids.map((id) => JSON.stringify({ id, text: NOTE.repeat(1 + (id % 7)) })).join('\n'));
    const result = run(['entities', '--input', 'many.jsonl', '--jobs', '3']);
    assert.equal(result.status, 0);
    assert.deepEqual(
      parseLines(result.stdout).map((line) => line.id),
      ids,
    );
  });
});
