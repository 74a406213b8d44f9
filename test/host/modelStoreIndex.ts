// The store of models in a workbench of its own, whose hub and cache are the test's.
import { registerModelStoreSuite } from './modelStore.host.ts';
import { runSuites } from './suites.ts';

export async function run(): Promise<void> {
  await runSuites(registerModelStoreSuite);
}
