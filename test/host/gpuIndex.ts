// The GPU monitor, in a workbench of its own: the first test wants nothing opened before it, and its nvidia-smi is a program of the test.
import { registerGpuSuite } from './gpu.host.ts';
import { runSuites } from './suites.ts';

export async function run(): Promise<void> {
  await runSuites(registerGpuSuite);
}
