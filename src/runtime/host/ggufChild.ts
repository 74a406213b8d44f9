import { openGguf } from '../gguf/open.ts';
import { serveModel } from './serve.ts';

// dist/gguf-child.mjs: one model on llama.cpp, in a process of its own. An ES module, as node-llama-cpp is.
if (!serveModel(openGguf)) {
  process.stderr.write('This file holds a model for Attending; for the command line run dist/cli.js.\n');
  process.exitCode = 2;
}
