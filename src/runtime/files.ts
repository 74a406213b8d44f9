import path from 'node:path';

/** The bundles that run a model, each in a process of its own (esbuild.mjs); beside whatever bundle asks. */
export interface RuntimeFiles {
  readonly onnxChild: string;
  readonly ggufChild: string;
}

/** @param dist the folder of the built program */
export function runtimeFiles(dist: string): RuntimeFiles {
  return { onnxChild: path.join(dist, 'onnx-child.js'), ggufChild: path.join(dist, 'gguf-child.mjs') };
}
