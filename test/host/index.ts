import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

// Runs inside the extension host: the workbench calls `run` and takes a rejection as failure.
// Every *.host.ts file is bundled into this one; each registers its suite when it is called.
import { registerChildSuite } from './child.host.ts';
import { registerCommandSuite } from './commands.host.ts';
import { registerDeidentifySuite } from './deidentify.host.ts';
import { registerPanelSuite } from './panel.host.ts';
import { registerSettingsSuite } from './settings.host.ts';

interface Result {
  title: string;
  ok: boolean;
  error?: string;
  milliseconds: number;
}

/** Called by the workbench. Writes one result a test to the file named by ATTENDING_HOST_RESULTS. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  registerCommandSuite();
  registerPanelSuite();
  registerDeidentifySuite();
  registerSettingsSuite();
  registerChildSuite();
  const results: Result[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), ok: true, milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error: unknown) => results.push({ title: test.fullTitle(), ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error), milliseconds: test.duration ?? 0 }));
  });
  writeFileSync(process.env['ATTENDING_HOST_RESULTS']!, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
