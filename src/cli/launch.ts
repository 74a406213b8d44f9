import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

// dist/cli.js: starts the command line proper, dist/cli-main.js, with V8's code cache that the build made
// (`module.enableCompileCache` would do, but Node 20 has none). Another version of V8 rejects the cache and
// compiles: slower by some 40 ms, nothing else.

const file = path.join(__dirname, 'cli-main.js');

function readCache(): Buffer | undefined {
  try {
    return readFileSync(path.join(__dirname, 'cli-main.cache'));
  } catch {
    return undefined;
  }
}

const cachedData = readCache();
const script = new Script(readFileSync(file, 'utf8'), cachedData === undefined ? { filename: file } : { filename: file, cachedData });
(script.runInThisContext() as (...values: unknown[]) => void)(require, module, exports, file, __dirname);
