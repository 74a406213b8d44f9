import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './screen.ts';
import { developmentPayload, startServer, workbenchUrl, type ServerOptions } from './server.ts';

/** One test that ran inside the extension host. */
export interface HostResult {
  readonly title: string;
  readonly ok: boolean;
  readonly error?: string;
  readonly milliseconds: number;
}

export interface HostOptions extends ServerOptions {
  /** Puts files into the workspace before it is opened. */
  readonly prepare?: (workspace: string) => void;
  readonly timeoutMs?: number;
}

/**
 * Runs bundled mocha tests inside the extension host of a real workbench and gives each one's result.
 * `index` is the bundle that exports `run()`; it writes its results to the file named by ATTENDING_HOST_RESULTS.
 */
export async function runInHost(index: string, options: HostOptions = {}): Promise<HostResult[]> {
  const results = path.join(path.dirname(index), `results-${process.pid}.json`);
  const server = await startServer({ ...options, env: { ...options.env, ATTENDING_HOST_RESULTS: results } });
  options.prepare?.(server.workspace);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    let finished: (code: number | 'timeout') => void = () => undefined;
    const done = new Promise<number | 'timeout'>((resolve) => (finished = resolve));
    const timer = setTimeout(() => finished('timeout'), options.timeoutMs ?? 180_000);
    await page.exposeFunction('codeAutomationExit', (code: number) => finished(code));
    await page.exposeFunction('codeAutomationLog', () => undefined);
    await page.goto(workbenchUrl(server, [developmentPayload(server), ['extensionTestsPath', `vscode-remote://${server.authority}${index}`]]));
    const code = await done;
    clearTimeout(timer);
    if (!existsSync(results)) throw new Error(`the tests in the extension host gave no results (exit ${code}):\n${server.output()}`);
    return JSON.parse(readFileSync(results, 'utf8')) as HostResult[];
  } finally {
    await browser.close();
    await server.stop();
  }
}
