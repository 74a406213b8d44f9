import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { EngineClient } from '../../../src/engine/client.ts';

const root = process.env['ATTENDING_ROOT']!;
const TRAP = path.join(root, 'test/unit/engine/netTrap.cjs');
const NOTE = path.join(root, 'examples/notes/discharge-summary.txt');

/** A short note: the model that ships is asked several times for a long one. */
const MODEL_RUNS = [
  ['generate', '--model', 'notes-lm', '--prompt', 'Denies fever.', '--max-new-tokens', '8'],
  ['generate', '--model', 'notes-lm:onnx', '--prompt', 'Denies fever.', '--max-new-tokens', '8'],
  ['models', 'list'],
  ['models', 'info', 'notes-lm'],
  ['gpu'],
];

describe('nothing leaves the machine', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const attempts = (): string => (existsSync(path.join(folder, 'attempts')) ? readFileSync(path.join(folder, 'attempts'), 'utf8') : '');

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-silence-'));
    // Temporary files of the program under test would land here.
    // Without CI, which some packages take for a reason to be silent.
    env = { ...process.env, CI: undefined, NET_TRAP: path.join(folder, 'attempts'), NODE_OPTIONS: `--require ${TRAP}`, TMPDIR: path.join(folder), HOME: folder };
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('the trap springs', () => {
    const { status } = spawnSync(process.execPath, ['-e', 'fetch("http://127.0.0.1:9")'], { env });
    assert.notEqual(status, 0);
    assert.equal(attempts(), 'fetch\n');
    rmSync(path.join(folder, 'attempts'));
  });

  it('no command reaches for a network or leaves a file behind', () => {
    const out = path.join(folder, 'report.html');
    for (const args of [['entities', NOTE], ['entities', NOTE, '--entities', 'both'], ['summarize', NOTE], ['compress', NOTE], ['code', NOTE], ['report', NOTE, '--out', out], ...MODEL_RUNS]) {
      const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { env, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    }
    assert.equal(attempts(), '');
    assert.deepEqual(readdirSync(folder), ['report.html']);
  });

  it('no data preparation does, nor does it leave a file besides its results', () => {
    const at = (name: string): string => path.join(folder, name);
    rmSync(at('report.html'), { force: true });
    const runs = [
      ['synth', '--dataset', 'mimic-iv', '--notes', '5', '--seed', '1', '--out', at('export')],
      ['synth', '--dataset', 'bhc', '--notes', '5', '--seed', '1', '--out', at('bhc')],
      ['mimic', '--dataset', 'mimic-iv', '--dir', at('export'), '--db', at('iv.duckdb')],
      ['bhc', '--csv', at('bhc/bhc.csv'), '--db', at('bhc.duckdb')],
      ['clean', '--csv', at('bhc/bhc.csv'), '--out', at('cleaned'), '--jobs', '2'],
      ['stats', '--db', at('iv.duckdb'), '--out', at('report.html')],
    ];
    for (const args of runs) {
      const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'data', ...args], { env, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    }
    assert.equal(attempts(), '');
    assert.deepEqual(readdirSync(folder).sort(), ['bhc', 'bhc.duckdb', 'cleaned', 'export', 'iv.duckdb', 'report.html']);
  });

  it('nor does the engine child, and what it logs holds no word of the note', async () => {
    const lines: string[] = [];
    const add = (line: string): void => void lines.push(line);
    const client = new EngineClient({
      childFile: path.join(root, 'dist/child.js'),
      log: { debug: add, info: add, warn: add, error: add },
      idleMs: () => 60_000,
      env: { NET_TRAP: path.join(folder, 'attempts'), NODE_OPTIONS: `--require ${TRAP}` },
    });
    try {
      const text = readFileSync(NOTE, 'utf8');
      await client.request('view', { text, title: 'note.txt', scope: 'document', action: 'summary', ratio: 0.5, firstLine: 1, entities: 'both' });
      await assert.rejects(client.request('entities', { text: 'furosemide \0' }));
    } finally {
      await client.close();
    }
    assert.equal(attempts(), '');
    assert.doesNotMatch(lines.join('\n'), /furosemide|dyspnea|Metoprolol/i);
  });

  it('the part that runs models has no uploader: the trap above sees nothing that native code sends', () => {
    const libraries = path.join(root, 'node_modules/onnxruntime-node/bin');
    const files = (readdirSync(libraries, { recursive: true }) as string[]).filter((name) => /(?:onnxruntime[^/\\]*\.(?:dll|dylib|node)|libonnxruntime\.so[.\d]*)$/.test(name));
    assert.ok(files.length >= 5);
    for (const file of files) assert.ok(!readFileSync(path.join(libraries, file)).includes('events.data.microsoft.com'), `${file} knows where to send usage`);
  });
});
