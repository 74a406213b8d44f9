import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { runHostTests } from './hostTests.ts';

test('models pulled and removed in the extension host, and two stages', async (context) => {
  const home = mkdtempSync(path.join(tmpdir(), 'attending-hub-'));
  try {
    await runHostTests(context, 'modelStoreIndex.ts', { timeoutMs: 300_000, env: { HF_HOME: home, HF_HUB_CACHE: '', HUGGINGFACE_HUB_CACHE: '', HF_TOKEN: '', HUGGING_FACE_HUB_TOKEN: '', HF_TOKEN_PATH: '', HF_HUB_OFFLINE: '', TRANSFORMERS_OFFLINE: '' } });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
