import path from 'node:path';
import { test } from 'node:test';
import { fakeSmi, ONE_CARD, PROCESSES, speaking } from '../unit/runtime/fakeSmi.ts';
import { runHostTests } from './hostTests.ts';

test('the GPU monitor in the extension host', async (context) => {
  const smi = fakeSmi(speaking(ONE_CARD, PROCESSES));
  try {
    // The server would ask a login shell for PATH, which knows nothing of this folder.
    await runHostTests(context, 'gpuIndex.ts', { env: { VSCODE_CLI: '1', PATH: `${smi.env['PATH']}${path.delimiter}${process.env['PATH']}`, ATTENDING_SMI_CALLS: smi.callsFile } });
  } finally {
    smi.remove();
  }
});
