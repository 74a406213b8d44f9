// Tasks and the Data view, in a workbench of their own: they run for a while and need files in the workspace.
import { registerDataSuite } from './dataTasks.host.ts';
import { runSuites } from './suites.ts';

export async function run(): Promise<void> {
  await runSuites(registerDataSuite);
}
