import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { listModels } from '../../src/runtime/store/list.ts';
import { pullModel } from '../../src/runtime/store/pull.ts';
import { removeModel } from '../../src/runtime/store/remove.ts';
import { resolveModel } from '../../src/runtime/store/resolve.ts';
import { commitOf, startHub, type HubRepository, type TestHub } from '../unit/runtime/hubServer.ts';
import { bytesOf, environment, ggufRepository, onnxRepository } from '../unit/runtime/modelFixtures.ts';

// One cache for Python and Attending: the real huggingface_hub reads what we downloaded, and we read what it downloaded.

const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const run = promisify(execFile);

let hub: TestHub;
let folder: string;
let env: NodeJS.ProcessEnv;
let onnx: HubRepository;
let gguf: HubRepository;

before(async () => {
  [onnx, gguf] = [onnxRepository(), ggufRepository()];
  hub = await startHub([onnx, gguf], { pageSize: 4 });
});
after(() => hub.close());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attending-hub-'));
  env = environment(folder, hub);
  hub.faults = {};
  hub.seen.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs Python over the same cache and hub; the script prints one JSON value. */
async function python<Value>(script: string, more: Record<string, string> = {}): Promise<Value> {
  const { stdout } = await run(path.join(PEERS, 'bin', 'python'), ['-c', `import json\n${script}`], { env: { ...env, ...more, PATH: process.env['PATH'], HF_HUB_DISABLE_TELEMETRY: '1', HF_HUB_DISABLE_PROGRESS_BARS: '1', HF_HUB_DISABLE_UPDATE_CHECK: '1' } });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Value;
}

const SCAN = `
from huggingface_hub import scan_cache_dir
info = scan_cache_dir()
print(json.dumps({
  "warnings": [str(warning) for warning in info.warnings],
  "incomplete": len(info.incomplete_files),
  "repos": sorted([repo.repo_id, repo.size_on_disk, sorted(repo.refs), sorted(file.file_name for revision in repo.revisions for file in revision.files)] for repo in info.repos),
}))`;
interface Scan {
  readonly warnings: readonly string[];
  readonly incomplete: number;
  readonly repos: readonly (readonly [string, number, readonly string[], readonly string[]])[];
}

const bodies = (): number => hub.seen.filter(({ method, path: at }) => method === 'GET' && (at.includes('/resolve/') || at.includes('/blob/'))).length;

suite('one cache with huggingface_hub', () => {
  test('it reads what we downloaded: no warning, the same sizes, nothing fetched again', async () => {
    const pulled = await pullModel({ model: 'clinic/tiny-ONNX', env });
    await pullModel({ model: 'clinic/tiny-GGUF', env });
    const scan = await python<Scan>(SCAN);
    assert.deepEqual(scan.warnings, []);
    assert.equal(scan.incomplete, 0);
    assert.deepEqual(scan.repos, [
      ['clinic/tiny-GGUF', 20_000, ['main'], ['tiny-Q4_K_M.gguf']],
      ['clinic/tiny-ONNX', pulled.bytes, ['main'], ['config.json', 'generation_config.json', 'model_q4.onnx', 'tokenizer.json', 'tokenizer_config.json']],
    ]);
    const offline = await python<string>('from huggingface_hub import snapshot_download\nprint(json.dumps(snapshot_download("clinic/tiny-ONNX", local_files_only=True)))', { HF_HUB_OFFLINE: '1' });
    assert.equal(offline, pulled.path);
    hub.seen.length = 0;
    const online = await python<string[]>('from huggingface_hub import hf_hub_download, snapshot_download\nprint(json.dumps([hf_hub_download("clinic/tiny-GGUF", "tiny-Q4_K_M.gguf"), snapshot_download("clinic/tiny-ONNX", allow_patterns=["*.json", "onnx/model_q4.onnx"])]))');
    assert.equal(online[1], pulled.path);
    assert.equal(bodies(), 0);
    assert.ok(hub.seen.length > 0, 'it did ask the hub');
  });

  test('we read what it downloaded, and fetch only what is not there', async () => {
    const snapshot = await python<string>('from huggingface_hub import snapshot_download\nprint(json.dumps(snapshot_download("clinic/tiny-ONNX", allow_patterns=["*.json", "onnx/model_q4.onnx"])))');
    assert.deepEqual(await resolveModel('clinic/tiny-ONNX', { env }), { kind: 'onnx', id: 'clinic/tiny-ONNX', folder: snapshot });
    hub.seen.length = 0;
    const pulled = await pullModel({ model: 'clinic/tiny-ONNX', env });
    assert.equal(pulled.downloadedBytes, 0);
    assert.equal(bodies(), 0);
    assert.equal((await pullModel({ model: 'clinic/tiny-ONNX:q8', env })).downloadedBytes, 30_000);
    const listed = (await listModels({ env })).filter(({ place }) => place === 'cache');
    assert.deepEqual(listed.map(({ id, formats }) => [id, formats]), [['clinic/tiny-ONNX', ['q4', 'q8']]]);
    await removeModel('clinic/tiny-ONNX', { env });
    assert.deepEqual(await python<Scan>(SCAN), { warnings: [], incomplete: 0, repos: [] });
  });

  test('what it fetched of a model without its weights is no model, and what it left unfinished does not hinder', async () => {
    await python('from huggingface_hub import snapshot_download\nprint(json.dumps(snapshot_download("clinic/tiny-ONNX", allow_patterns=["*.json"])))');
    await assert.rejects(resolveModel('clinic/tiny-ONNX', { env }), { code: 'MODEL_NOT_FOUND' });
    hub.seen.length = 0;
    assert.equal((await pullModel({ model: 'clinic/tiny-ONNX', env })).downloadedBytes, 2_500_000);
    assert.equal(bodies(), 2, 'the redirect and the weights');
  });

  test('a part of ours is seen by it as unfinished; it downloads on its own, and then nothing is left for us', async () => {
    hub.faults = { breakAfter: 2000 };
    await assert.rejects(pullModel({ model: 'clinic/tiny-GGUF', env, backoffMs: 1 }), { code: 'DOWNLOAD_BROKEN' });
    assert.equal((await python<Scan>(SCAN)).incomplete, 1);
    hub.faults = {};
    await python('from huggingface_hub import hf_hub_download\nprint(json.dumps(hf_hub_download("clinic/tiny-GGUF", "tiny-Q4_K_M.gguf")))');
    assert.equal((await pullModel({ model: 'clinic/tiny-GGUF', env })).downloadedBytes, 0);
  });

  test('both at once end with one whole blob', async () => {
    hub.faults = { drip: { everyMs: 20, bytes: 10_000 } };
    const [pulled] = await Promise.all([pullModel({ model: 'clinic/tiny-ONNX', env }), python('from huggingface_hub import snapshot_download\nprint(json.dumps(snapshot_download("clinic/tiny-ONNX", allow_patterns=["*.json", "onnx/model_q4.onnx"])))')]);
    assert.equal(pulled.files, 5);
    assert.deepEqual((await python<Scan>(SCAN)).warnings, []);
    const blobs = await readdir(path.join(folder, 'hf', 'hub', 'models--clinic--tiny-ONNX', 'blobs'));
    assert.deepEqual(blobs.filter((name) => name.endsWith('.incomplete')), []);
    assert.equal(blobs.length, 5);
  });

  test('a commit that it removes leaves ours usable, and the other way round', async () => {
    const first = gguf.refs['main']!;
    const second = commitOf('second of peers');
    await pullModel({ model: 'clinic/tiny-GGUF', env });
    gguf.commits[second] = { ...gguf.commits[first]!, 'tiny-Q8_0.gguf': bytesOf(41_000, 70) };
    gguf.refs['main'] = second;
    try {
      await python('from huggingface_hub import hf_hub_download\nprint(json.dumps([hf_hub_download("clinic/tiny-GGUF", name) for name in ("tiny-Q4_K_M.gguf", "tiny-Q8_0.gguf")]))');
      await python(`from huggingface_hub import scan_cache_dir\nscan_cache_dir().delete_revisions("${first}").execute()\nprint(json.dumps(None))`);
      const source = await resolveModel('clinic/tiny-GGUF:Q4_K_M', { env });
      assert.ok(source.kind === 'gguf' && source.file.includes(second));
      await removeModel('clinic/tiny-GGUF:Q8_0', { env });
      assert.deepEqual((await python<Scan>(SCAN)).repos, [['clinic/tiny-GGUF', 20_000, ['main'], ['tiny-Q4_K_M.gguf']]]);
    } finally {
      gguf.refs['main'] = first;
    }
  });
});
