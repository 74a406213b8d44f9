// Local models, in a workbench of their own: they run for a while, and the first test wants nothing opened before it.
import { registerModelsSuite } from './models.host.ts';
import { runSuites } from './suites.ts';

export async function run(): Promise<void> {
  await runSuites(registerModelsSuite);
}
