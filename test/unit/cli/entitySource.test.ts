import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Entity } from '../../../src/entities/types.ts';
import { installBeside } from '../tagger/installation.ts';

const ROOT = process.env['ATTENDING_ROOT']!;
const NOTE = 'Denies zorblax. Chest pain since 03/14/2024.\n';
let folder: string;

/** Runs the command line of one installation. */
function run(installation: string, args: readonly string[], input = NOTE): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [path.join(folder, installation, 'dist', 'cli.js'), 'entities', ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}
const entitiesOf = ({ stdout }: SpawnSyncReturns<string>): Entity[] => (JSON.parse(stdout) as { entities: Entity[] }).entities;

describe('attending entities --entities', () => {
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-source-'));
    const dist = installBeside(path.join(folder, 'whole'), { model: true, runtime: true });
    await build({ entryPoints: [path.join(ROOT, 'src/cli/main.ts')], outfile: path.join(dist, 'cli.js'), bundle: true, platform: 'node', format: 'cjs', external: ['onnxruntime-node', './data.ts', './models.ts'] });
    for (const [name, parts] of Object.entries({ modelless: { model: false, runtime: true }, bare: { model: true, runtime: false } })) {
      copyFileSync(path.join(dist, 'cli.js'), path.join(installBeside(path.join(folder, name), parts), 'cli.js'));
    }
    writeFileSync(path.join(folder, 'notes.jsonl'), Array.from({ length: 40 }, (_, id) => `${JSON.stringify({ id, text: NOTE.repeat(1 + (id % 3)) })}\n`).join(''));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('names entities by rules unless told otherwise', () => {
    const sources = new Set(entitiesOf(run('whole', ['-', '--json'])).map(({ source }) => source));
    assert.ok([...sources].every((source) => !source.startsWith('tagger:')));
    assert.deepEqual(entitiesOf(run('whole', ['-', '--json', '--entities', 'rules'])), entitiesOf(run('whole', ['-', '--json'])));
  });

  it('by the tagger: what it sees, asserted like all others', () => {
    const found = entitiesOf(run('whole', ['-', '--json', '--entities', 'tagger']));
    assert.deepEqual(found.map(({ text, type, source, assertion }) => [text, type, source, assertion.negated]), [['zorblax', 'problem', 'tagger:attending', true]]);
  });

  it('by both: in the order of the note, in the shape of docs/interfaces.md', () => {
    const found = entitiesOf(run('whole', ['-', '--json', '--entities', 'both']));
    assert.deepEqual(found.map(({ text }) => text), ['zorblax', 'Chest pain', '03/14/2024']);
    for (const entity of found) for (const key of ['start', 'end', 'text', 'type', 'assertion', 'source', 'score', 'concept', 'name']) assert.ok(key in entity);
  });

  it('prints the same table', () => {
    const { status, stdout } = run('whole', ['-', '--entities', 'both']);
    assert.equal(status, 0);
    assert.match(stdout, /problem\s+zorblax\s.*negated/);
  });

  it('runs on every record of a file, with threads as without', () => {
    const outputs = ['1', '2'].map((jobs) => {
      const { status, stderr } = run('whole', ['--entities', 'both', '--input', 'notes.jsonl', '--output', `out-${jobs}.jsonl`, '--jobs', jobs]);
      assert.equal(status, 0, stderr);
      return readFileSync(path.join(folder, `out-${jobs}.jsonl`), 'utf8');
    });
    assert.equal(outputs[0], outputs[1]);
    assert.equal(outputs[0]!.match(/tagger:attending/g)!.length, 14 + 13 * 2 + 13 * 3);
  });

  it('refuses an unknown word and names the nearest', () => {
    const { status, stderr } = run('whole', ['-', '--entities', 'tager']);
    assert.equal(status, 2);
    assert.match(stderr, /BAD_FLAG: --entities must be rules, tagger or both, not "tager"\. Did you mean --entities tagger\?/);
  });

  for (const [installation, code] of Object.entries({ modelless: 'MODEL_NOT_FOUND', bare: 'MODEL_RUNTIME_MISSING' })) {
    it(`${installation}: fails at once with ${code} and what to do, and rules go on working`, () => {
      for (const args of [['-'], ['--input', 'notes.jsonl', '--output', 'never.jsonl'], ['--input', 'notes.jsonl', '--jobs', '2', '--json']]) {
        const { status, stdout, stderr } = run(installation, [...args, '--entities', 'both']);
        assert.equal(status, 1);
        assert.match(stderr, new RegExp(`^attending: ${code}: .*use rules for entities\\.`));
        assert.doesNotMatch(stdout, /"id"/);
      }
      assert.equal(run(installation, ['-', '--json']).status, 0);
    });
  }
});
