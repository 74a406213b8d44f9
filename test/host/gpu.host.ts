import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, testing, until } from './support.ts';

/** The GPU monitor from activation to its end, with a program that says what nvidia-smi says. */
export function registerGpuSuite(): void {
  describe('the GPU monitor', () => {
    after(closeAll);
    const set = async (value: 'on' | 'off'): Promise<void> => vscode.workspace.getConfiguration('attending').update('gpuMonitor', value, vscode.ConfigurationTarget.Global);

    it('looks at nothing while the extension starts', async () => {
      const api = await testing();
      assert.ok(api.activationMs < 40, `${api.activationMs} ms`);
      assert.equal(api.gpuOpened(), false);
      assert.equal(existsSync(process.env['ATTENDING_SMI_CALLS']!), false, 'nvidia-smi was not started');
    });

    it('comes into the status bar by itself, with one query', async () => {
      const api = await testing();
      await until('the monitor was opened', () => api.gpuOpened());
      const gpu = await api.gpu();
      await until('the card is told', () => gpu.text() === '$(pulse) 37% 12.1/24.0 GiB 61°C 142 W');
      assert.ok(gpu.queryPid() !== undefined);
      // A window of a test has no focus: nobody looks at processes.
      assert.match(gpu.tooltip(), /\| 0 NVIDIA RTX A5000 \| 37% \| 12\.1\/24\.0 GiB \| 61 °C \| 142 W \|/);
    });

    it('ends its query when it is switched off, and takes it up again', async () => {
      const gpu = await (await testing()).gpu();
      const before = gpu.queryPid()!;
      await set('off');
      await until('the item is off', () => gpu.text() === '' && gpu.queryPid() === undefined);
      await until('the query has ended', () => !isAlive(before));
      await set('on');
      await until('a new query runs', () => gpu.queryPid() !== undefined && gpu.queryPid() !== before);
    });

    it('shows the chart, also while the item is off, and ends with its panel', async () => {
      const gpu = await (await testing()).gpu();
      await set('off');
      await until('nothing runs', () => gpu.queryPid() === undefined);
      await vscode.commands.executeCommand('attending.gpu.show');
      await until('the page has the whole picture', () => gpu.sent().some(({ kind }) => kind === 'snapshot'));
      await until('and one reading more', () => gpu.sent().some(({ kind }) => kind === 'reading'));
      const [first] = gpu.sent();
      assert.ok(first?.kind === 'snapshot' && first.reading.devices[0]?.name === 'NVIDIA RTX A5000');
      const running = gpu.queryPid()!;
      await closeAll();
      await until('the query has ended', () => gpu.queryPid() === undefined && !isAlive(running));
      await set('on');
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
