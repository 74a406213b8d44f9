// Installs the real VS Code workbench for tests: code-server (the whole workbench and a Node
// extension host) with a Node 24 of its own, in a cache folder outside the repository, and Chromium
// from Debian's packages. About a minute and 1 GB the first time; nothing afterwards.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE_SERVER = '4.139.1';
const NODE_MAJOR = 24;

/** Why the workbench cannot be had here, and what would change that. */
export class WorkbenchUnavailable extends Error {}

/** Paths of an installed workbench. */
function describe(folder) {
  return {
    // The package of one platform holds the program itself and needs no install script, as its parent `node` does.
    node: path.join(folder, 'node', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node'),
    server: path.join(folder, 'server', 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
    chromium: findProgram('chromium') ?? findProgram('chromium-browser') ?? findProgram('google-chrome'),
  };
}

/** Installs what is missing; gives the paths. Throws WorkbenchUnavailable with the reason. */
export function ensureWorkbench(log = console.log) {
  if (process.platform !== 'linux') throw new WorkbenchUnavailable(`the workbench tests run on Linux only, this is ${process.platform}; "npm run test:desktop" uses a desktop editor instead`);
  const cache = process.env.ATTENDING_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'attending');
  const folder = path.join(cache, `workbench-${CODE_SERVER}`);
  ensureDebianPackages(log);
  if (!existsSync(path.join(folder, 'complete'))) {
    log(`installing the test workbench (code-server ${CODE_SERVER}) into the cache; about a minute …`);
    install(folder);
  }
  return describe(folder);
}

function ensureDebianPackages(log) {
  const wanted = [
    ['chromium', 'chromium'],
    ['make', 'make'],
    ['g++', 'g++'],
    ['python3', 'python3'],
  ].filter(([program]) => findProgram(program) === undefined);
  if (wanted.length === 0) return;
  const packages = wanted.map(([, name]) => name);
  if (packages.includes('chromium')) packages.push('fonts-dejavu-core', 'fonts-liberation');
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const hint = `sudo apt-get install ${packages.join(' ')}`;
  if (findProgram('apt-get') === undefined) throw new WorkbenchUnavailable(`${packages.join(', ')} missing, and this is not a Debian system`);
  if (prefix.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) throw new WorkbenchUnavailable(`${packages.join(', ')} missing and you are not root; run: ${hint}`);
  log(`installing Debian packages: ${packages.join(', ')} …`);
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  };
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) throw new WorkbenchUnavailable(`installing ${packages.join(', ')} failed; run: ${hint}`);
}

function install(folder) {
  // Built beside and renamed when whole: an interrupted install leaves nothing half-done behind.
  const partial = `${folder}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const env = { ...process.env };
    for (const key of Object.keys(env)) if (key.startsWith('npm_')) delete env[key];
    const npm = (cwd, ...args) => {
      const { status, stderr } = spawnSync('npm', [...args, '--loglevel=error', '--no-fund', '--no-audit'], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== 0) throw new WorkbenchUnavailable(`npm ${args[0]} failed while installing the workbench: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
    };
    const project = (name) => {
      const at = path.join(partial, name);
      mkdirSync(at, { recursive: true });
      writeFileSync(path.join(at, 'package.json'), '{"private": true}');
      return at;
    };
    const nodeHome = project('node');
    npm(nodeHome, 'install', `node-linux-${process.arch}@${NODE_MAJOR}`, '--ignore-scripts');
    const node = describe(partial).node;
    env.PATH = `${path.dirname(node)}:${env.PATH}`;
    env.npm_config_nodedir = nodeHeaders(partial, node);

    const server = project('server');
    npm(server, 'install', `code-server@${CODE_SERVER}`, '--ignore-scripts');
    const vscode = path.join(server, 'node_modules', 'code-server', 'lib', 'vscode');
    npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
    npm(path.join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
    // Without spdlog output channels stay empty; without native-watchdog the extension host outlives its server.
    npm(vscode, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog');
    writeFileSync(path.join(partial, 'complete'), '');
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** The node package carries headers but no config.gypi, which node-gyp wants: one is made from `process.config`. */
function nodeHeaders(folder, node) {
  const included = path.join(path.dirname(node), '..', 'include', 'node');
  if (!existsSync(included)) throw new WorkbenchUnavailable('the node package holds no headers');
  const headers = path.join(folder, 'headers');
  const target = path.join(headers, 'include', 'node');
  cpSync(included, target, { recursive: true });
  const config = spawnSync(node, ['-p', 'JSON.stringify(process.config, null, 2)'], { encoding: 'utf8' }).stdout;
  writeFileSync(path.join(target, 'config.gypi'), `# from process.config\n${config}`);
  return headers;
}

function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const file = path.join(folder, name);
    if (folder !== '' && existsSync(file)) return file;
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureWorkbench());
