import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ScriptedModel } from '../generation/scriptedModel.ts';
import { startOpenAiServer, type OpenAiServer } from '../runtime/openaiServer.ts';

const root = process.env['ATTENDING_ROOT']!;
/** The built program; another one's while several build at the same time. */
const script = path.join(process.env['ATTENDING_DIST'] ?? path.join(root, 'dist'), 'cli.js');
const NOTE = 'HPI: 64-year-old man with hypertension and chest pain. He denies dyspnea.\nMEDICATIONS: Metoprolol 25 mg PO BID.\nLABS: Troponin 0.9, K 4.2.\n';
const GOOD = '64-year-old man with hypertension, chest pain; denies dyspnea. Metoprolol 25 mg PO BID. Troponin 0.9, K 4.2.';
let folder: string;
let server: OpenAiServer;
let name: string;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Not spawnSync: the server is in this process. */
async function run(args: readonly string[], { onStdout, input = '' }: { onStdout?: (child: ReturnType<typeof spawn>) => void; input?: string } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1', ATTENDING_HOME: folder } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    onStdout?.(child);
  });
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

describe('summarize, compress and code with --model', () => {
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-note-model-'));
    writeFileSync(path.join(folder, 'note.txt'), NOTE);
    // What it is asked decides what it says, as with a real one.
    const model = new ScriptedModel((prompt) => (prompt.startsWith('Predict') ? 'I10, R07.9, Z99.99' : prompt.includes('UNUSABLE') ? '' : prompt.startsWith('Summarize') ? GOOD.replace('25 mg', '50 mg') : GOOD), { id: 'tiny', backend: 'endpoint' });
    server = await startOpenAiServer(model);
    name = `${server.url}#tiny`;
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('--json prints the shapes of docs/interfaces.md and what was checked', async () => {
    const summary = await run(['summarize', 'note.txt', '--json', '--model', name]);
    assert.equal(summary.status, 0, summary.stderr);
    const result = JSON.parse(summary.stdout) as { summary: string; model: string; engine: string; repairs: { corrected: { was: string; is: string }[] }; usage: { seed: number } };
    assert.match(result.summary, /Metoprolol 25 mg PO BID/);
    assert.deepEqual([result.engine, result.model, result.repairs.corrected.map(({ was, is }) => `${was} > ${is}`), result.usage.seed], ['model', name, ['50 mg > 25 mg'], 0]);
    for (const key of ['sentences', 'metrics', 'elapsedMs', 'unsupported', 'missing', 'coverage', 'parts', 'notices', 'cut']) assert.ok(key in result, key);
    const compressed = JSON.parse((await run(['compress', 'note.txt', '--json', '--ratio', '0.8', '--model', name])).stdout) as { compressed: string };
    assert.equal(compressed.compressed, GOOD);
    const codes = JSON.parse((await run(['code', 'note.txt', '--json', '--model', name])).stdout) as { codes: { code: string }[]; dropped: { code: string }[]; codeSet: object };
    assert.deepEqual([codes.codes.map(({ code }) => code), codes.dropped.map(({ code }) => code)], [['I10', 'R07.9'], ['Z99.99']]);
  });

  test('for people: the text on standard output, flags and figures beside it', async () => {
    const { status, stdout, stderr } = await run(['summarize', 'note.txt', '--model', name]);
    assert.equal(status, 0);
    assert.match(stdout, /^64-year-old man .*Metoprolol 25 mg PO BID/);
    assert.match(stderr, /corrected: 50 mg is 25 mg in the note/);
    assert.match(stderr, /seed 0/);
  });

  test('--stream shows the text as it comes', async () => {
    const { stderr } = await run(['compress', 'note.txt', '--ratio', '0.8', '--stream', '--model', name]);
    assert.match(stderr, /\[compressing\]\n64-year-old man/);
  });

  test('sampling flags reach the model', async () => {
    await run(['compress', 'note.txt', '--model', name, '--temperature', '0', '--seed', '5', '--max-new-tokens', '77']);
    const { body } = server.requests.filter(({ path: where }) => where.endsWith('/chat/completions')).at(-1)!;
    assert.deepEqual([body.temperature, body.seed, body.max_tokens], [0, 5, 77]);
  });

  test('records one after another, the model opened once; bad ones do not stop the rest', async () => {
    writeFileSync(path.join(folder, 'in.jsonl'), [JSON.stringify({ id: 'a', text: NOTE }), '{nonsense', JSON.stringify({ id: 'b', text: ' ' }), JSON.stringify({ id: 'c', text: `${NOTE} UNUSABLE` }), ''].join('\n'));
    const { status, stderr } = await run(['compress', '--input', 'in.jsonl', '--output', 'out.jsonl', '--model', name]);
    assert.equal(status, 3, stderr);
    const lines = readFileSync(path.join(folder, 'out.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string | null; compressed?: string; engine?: string; error?: { code: string } });
    assert.deepEqual(lines.map(({ id, error, engine }) => [id, error?.code ?? engine]), [['a', 'model'], [null, 'BAD_JSON'], ['b', 'EMPTY_NOTE'], ['c', 'offline']]);
    assert.match(stderr, /nothing usable for 1 of 4 records/);
    assert.match(stderr, /2 of 4 records failed/);
    const strict = await run(['compress', '--input', 'in.jsonl', '--model', name, '--when-unusable', 'error']);
    assert.match(strict.stdout, /"id":"c","error":\{"code":"GENERATION_UNUSABLE"/);
  });

  test('a cancelled run keeps what is finished', async () => {
    writeFileSync(path.join(folder, 'many.jsonl'), Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: i, text: NOTE })).join('\n'));
    const { status, stdout } = await run(['compress', '--input', 'many.jsonl', '--model', name], { onStdout: (child) => child.kill('SIGINT') });
    assert.equal(status, 130);
    assert.ok(stdout.trim().split('\n').length < 400);
  });

  test('a prompt file', async () => {
    writeFileSync(path.join(folder, 'prompt.txt'), 'In one line: {note}');
    assert.equal((await run(['compress', 'note.txt', '--model', name, '--prompt-file', 'prompt.txt'])).status, 0);
    assert.ok(server.requests.some(({ body }) => body.messages?.[0]?.content.startsWith('In one line: HPI') === true));
    writeFileSync(path.join(folder, 'bad.txt'), 'In one line.');
    const bad = await run(['compress', 'note.txt', '--model', name, '--prompt-file', 'bad.txt']);
    assert.deepEqual([bad.status, /BAD_CONFIGURATION: The prompt has no place for the note/.test(bad.stderr)], [2, true]);
    assert.match((await run(['compress', 'note.txt', '--model', name, '--prompt-file', 'none.txt'])).stderr, /FILE_NOT_FOUND/);
  });

  test('without --model the offline engine answers, and a flag of the model is refused', async () => {
    const { stdout } = await run(['compress', 'note.txt', '--json']);
    assert.equal((JSON.parse(stdout) as { model: string }).model, 'attending-offline');
    const refused = await run(['compress', 'note.txt', '--temperature', '0.5']);
    assert.deepEqual([refused.status, /--temperature goes with --model/.test(refused.stderr)], [2, true]);
    assert.match((await run(['compress', '--model', name])).stderr, /needs a note/);
    assert.ok(existsSync(script));
  });
});
