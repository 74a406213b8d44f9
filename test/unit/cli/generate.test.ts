import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { cli, startCli } from './builtCli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'attending-generate-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const PROMPT = 'Discharge diagnosis: pneumonia.';
const RAW = ['--prompt', PROMPT, '--raw', '--max-new-tokens', '24', '--temperature', '0'];

interface Answer {
  readonly text: string;
  readonly tokens: number;
  readonly timeToFirstTokenMs: number;
  readonly tokensPerSecond: number;
  readonly backend: string;
  readonly device: string;
  readonly form: string;
}

async function generate(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await cli('generate', ...args, '--json');
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as Answer;
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(condition());
}

describe('attending generate', () => {
  it('prints the text, and on standard error what is loaded where', async () => {
    const { code, stdout, stderr } = await cli('generate', '--model', 'notes-lm', ...RAW);
    assert.equal(code, 0, stderr);
    assert.ok(stdout.trim().length > 0 && stdout.endsWith('\n'));
    assert.match(stderr, /notes-lm: \S+ on cpu, window of [\d,]+ tokens, loaded in/);
    assert.doesNotMatch(stderr, /pneumonia/);
    const { text } = await generate('--model', 'notes-lm', ...RAW);
    assert.equal(stdout.replace(/\n$/, ''), text.replace(/\n$/, ''));
  });

  it('gives with --json what outside checks read', async () => {
    const answer = await generate('--model', 'notes-lm:onnx', ...RAW);
    assert.equal(answer.backend, 'onnx');
    assert.equal((await generate('--model', 'notes-lm', ...RAW)).backend, 'gguf');
    assert.equal(answer.device, 'cpu');
    assert.ok(answer.tokens > 0 && answer.timeToFirstTokenMs > 0 && answer.tokensPerSecond >= 0);
  });

  it('wraps a prompt as a user message where the model has a chat template, and not with --raw', async () => {
    assert.equal((await generate('--model', 'notes-lm', '--prompt', PROMPT, '--max-new-tokens', '4')).form, 'chat');
    assert.equal((await generate('--model', 'notes-lm', ...RAW)).form, 'raw');
  });

  it('gives the same text for the same seed and another for another', async () => {
    const drawn = ['--model', 'notes-lm', '--prompt', PROMPT, '--raw', '--max-new-tokens', '32', '--temperature', '1', '--top-p', '0.95'];
    const [one, again, other] = [await generate(...drawn, '--seed', '1'), await generate(...drawn, '--seed', '1'), await generate(...drawn, '--seed', '2')];
    assert.equal(one.text, again.text);
    assert.notEqual(one.text, other.text);
  });

  it('holds a GGUF model to a JSON schema, and says that ONNX cannot', async () => {
    const file = path.join(folder, 'schema.json');
    writeFileSync(file, JSON.stringify({ type: 'object', properties: { acute: { type: 'boolean' } }, required: ['acute'], additionalProperties: false }));
    const { text } = await generate('--model', 'notes-lm', '--prompt', PROMPT, '--json-schema', file, '--max-new-tokens', '64');
    assert.equal(typeof (JSON.parse(text) as { acute: unknown }).acute, 'boolean');
    const { code, stderr } = await cli('generate', '--model', 'notes-lm:onnx', '--prompt', PROMPT, '--json-schema', file);
    assert.equal(code, 1);
    assert.match(stderr, /BACKEND_CANNOT/);
  });

  it('reads the prompt from a file', async () => {
    const file = path.join(folder, 'prompt.txt');
    writeFileSync(file, `${PROMPT}\n`);
    const args = ['--model', 'notes-lm', '--raw', '--max-new-tokens', '8'];
    assert.equal((await generate(...args, '--prompt-file', file)).text, (await generate(...args, '--prompt', PROMPT)).text);
  });

  for (const [args, code, pattern] of [
    [['--prompt', 'x'], 2, /needs --model/],
    [['--model', 'notes-lm'], 2, /needs a prompt/],
    [['--model', 'notes-lm', '--prompt', 'x', '--temperature', 'hot'], 2, /--temperature must be a number/],
    [['--model', 'notes-lm', '--prompt', 'x', '--raw', '--system', 'y'], 2, /do not go together/],
    [['--model', 'no/such-model', '--prompt', 'x'], 1, /MODEL_NOT_FOUND.*attending models pull no\/such-model/],
    [['--model', 'https://llm.example.org/v1#big', '--prompt', 'x'], 1, /OUTBOUND_REFUSED/],
  ] as const) {
    it(`says what is wrong with: ${args.join(' ')}`, async () => {
      const end = await cli('generate', ...args);
      assert.equal(end.code, code, end.stderr);
      assert.match(end.stderr, pattern);
    });
  }

  it('ends with Ctrl-C: code 130, and the model\'s process is gone', { skip: process.platform === 'linux' ? false : 'looks into /proc' }, async () => {
    const running = startCli(['generate', '--model', 'notes-lm', '--prompt', PROMPT, '--raw', '--max-new-tokens', '2000', '--temperature', '1', '--seed', '3']);
    await until(() => running.stdout() !== '');
    const children = readFileSync(`/proc/${running.child.pid!}/task/${running.child.pid!}/children`, 'utf8').trim().split(' ').map(Number);
    assert.equal(children.length, 1);
    running.child.kill('SIGINT');
    const { code, stderr } = await running.ended;
    assert.equal(code, 130, stderr);
    assert.throws(() => process.kill(children[0]!, 0), /ESRCH/);
  });
});
