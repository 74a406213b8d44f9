import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The project's root, set by the test runner's bundling. */
export const ROOT = process.env['ATTENDING_ROOT']!;

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Installs this packaged extension as users get it; without it the extension is loaded from the project's folder. */
  readonly vsix?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running workbench server with a private home, user data and a workspace folder; `stop` ends it and removes all. */
export interface Server {
  readonly origin: string;
  readonly authority: string;
  /** The opened workspace folder; tests write their notes into it. */
  readonly workspace: string;
  readonly scratch: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'editor.minimap.enabled': false,
};

/** Paths that scripts/test.mjs hands over after it installed the workbench. */
function programs(): { node: string; server: string; chromium: string } {
  const { WORKBENCH_NODE, WORKBENCH_SERVER, WORKBENCH_CHROMIUM } = process.env;
  if (WORKBENCH_NODE === undefined || WORKBENCH_SERVER === undefined || WORKBENCH_CHROMIUM === undefined) {
    throw new Error('run these tests with "npm run test:host" or "npm run test:screen", which install the workbench first');
  }
  return { node: WORKBENCH_NODE, server: WORKBENCH_SERVER, chromium: WORKBENCH_CHROMIUM };
}

export function chromiumPath(): string {
  return programs().chromium;
}

/** Starts code-server on a free port of this machine. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { node, server } = programs();
  const scratch = mkdtempSync(path.join(tmpdir(), 'attending-workbench-'));
  const folder = (name: string): string => {
    const at = path.join(scratch, name);
    mkdirSync(at, { recursive: true });
    return at;
  };
  const home = folder('home');
  const data = folder('data');
  const extensions = folder('extensions');
  const workspace = folder('workspace');
  mkdirSync(path.join(data, 'User'));
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }));
  // Settings of a machine count where they stand for the machine that the extension runs on.
  mkdirSync(path.join(data, 'Machine'));
  writeFileSync(path.join(data, 'Machine', 'settings.json'), JSON.stringify(Object.fromEntries(Object.entries(options.settings ?? {}).filter(([key]) => key.startsWith('attending.')))));
  const config = path.join(scratch, 'config.yaml');
  writeFileSync(config, 'auth: none\n');
  const env = { ...process.env, ...options.env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), XDG_DATA_HOME: path.join(home, '.local/share'), ATTENDING_TEST: '1' };
  const places = ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
  if (options.vsix !== undefined) await finish(spawn(node, [server, ...places, '--install-extension', options.vsix], { env, stdio: ['ignore', 'pipe', 'pipe'] }));

  const port = await freePort();
  const child = spawn(
    node,
    [
      server,
      ...places,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--disable-proxy', '--ignore-last-opened', '--vscode-option', 'enable-smoke-test-driver'],
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const keep = (data: Buffer): void => {
    output = (output + data.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await healthy(origin, child);
  } catch (error) {
    await stop();
    throw new Error(`code-server did not start:\n${output}`, { cause: error });
  }
  return { origin, authority: `127.0.0.1:${port}`, workspace, scratch, output: () => output, stop };
}

/** Process ids of the extension's engine children under a server. */
export function engineChildren(server: Server): number[] {
  return childrenOf(server, /\/dist\/child\.js/);
}

/** The same of the children that work with models, and of the models' own processes. */
export function modelChildren(server: Server): number[] {
  return childrenOf(server, /\/dist\/(?:models-child|onnx-child|gguf-child)\.m?js/);
}

function childrenOf(server: Server, bundle: RegExp): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const read = (file: string): string => {
      try {
        return readFileSync(path.join('/proc', name, file), 'utf8');
      } catch {
        return '';
      }
    };
    const ours = read('environ').split('\0').includes(`HOME=${path.join(server.scratch, 'home')}`);
    return ours && bundle.test(read('cmdline')) ? [Number(name)] : [];
  });
}

/** The address that opens the workspace with the extension, in-host tests or both. */
export function workbenchUrl(server: Server, payload: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams({ folder: server.workspace });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query.toString()}`;
}

/** Loads the extension from the project's folder; honoured because the server runs with the smoke test driver. */
export function developmentPayload(server: Server): [string, string] {
  return ['extensionDevelopmentPath', `vscode-remote://${server.authority}${ROOT}`];
}

async function healthy(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no answer within a minute');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(force);
}

async function finish(child: ChildProcess): Promise<void> {
  let text = '';
  child.stdout?.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (text += data.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`installing the extension failed:\n${text}`);
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
