import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

interface Result {
  title: string;
  ok: boolean;
  error?: string;
  milliseconds: number;
}

/** Runs suites inside the extension host, each registered by its function. Writes one result a test to the file named by ATTENDING_HOST_RESULTS. */
export async function runSuites(...suites: readonly (() => void)[]): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  for (const register of suites) register();
  const results: Result[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), ok: true, milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error: unknown) => results.push({ title: test.fullTitle(), ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error), milliseconds: test.duration ?? 0 }));
  });
  writeFileSync(process.env['ATTENDING_HOST_RESULTS']!, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
