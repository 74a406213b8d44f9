// Runs inside the extension host: the workbench calls `run` and takes a rejection as failure.
// Every *.host.ts file is bundled into this one; each registers its suite when it is called.
import { registerChildSuite } from './child.host.ts';
import { registerCommandSuite } from './commands.host.ts';
import { registerDeidentifySuite } from './deidentify.host.ts';
import { registerPanelSuite } from './panel.host.ts';
import { registerSettingsSuite } from './settings.host.ts';
import { runSuites } from './suites.ts';

export async function run(): Promise<void> {
  await runSuites(registerCommandSuite, registerPanelSuite, registerDeidentifySuite, registerSettingsSuite, registerChildSuite);
}
