import { openOnnx } from '../onnx/open.ts';
import { serveModel } from './serve.ts';

// dist/onnx-child.js: one model on ONNX Runtime, in a process of its own.
if (!serveModel(openOnnx)) {
  process.stderr.write('This file holds a model for Attending; for the command line run dist/cli.js.\n');
  process.exitCode = 2;
}
