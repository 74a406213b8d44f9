import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AttendingError } from '../../../../src/platform/errors.ts';
import type { LogChannel } from '../../../../src/platform/log.ts';
import type { RuntimeContext } from '../../../../src/runtime/context.ts';
import { hostModel, type HostedModel } from '../../../../src/runtime/host/hostedModel.ts';
import type { LoadPlan, ModelSource } from '../../../../src/runtime/types.ts';

export const root = process.env['ATTENDING_ROOT'] ?? '.';
/** The built program; another one's while several build at the same time. */
export const dist = process.env['ATTENDING_DIST'] ?? path.join(root, 'dist');
const MODEL = process.env['ATTENDING_TEST_MODEL'] ?? path.join(root, 'models', 'notes-lm');

export const REAL_ONNX: ModelSource = { kind: 'onnx', id: 'notes-lm', folder: MODEL };
export const REAL_GGUF: ModelSource = { kind: 'gguf', id: 'notes-lm.gguf', file: path.join(MODEL, 'notes-lm.gguf') };
export const DOUBLE: ModelSource = { kind: 'onnx', id: 'double', folder: root };

export const PLAN: LoadPlan = { device: 'cpu', dtype: 'fp32', contextLength: 256, threads: 1, needMiB: 150, reason: 'a test', fallbacks: [] };

export const failsWith = (code: string, pattern = /./) => (error: unknown) => AttendingError.is(error) && error.code === code && pattern.test(error.message);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function until(condition: () => boolean, what: string, ms = 10_000): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end && !condition()) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(condition(), `${what} within ${ms / 1000} s`);
}

/** The stand-in's process, built into a folder of its own, with what a test says and logs. */
export class Bench {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'attending-host-'));
  readonly childFile = path.join(this.folder, 'onnx-child.js');
  readonly said: string[] = [];
  readonly lines: string[] = [];
  readonly #open: HostedModel[] = [];

  async build(): Promise<void> {
    await build({ entryPoints: [path.join(root, 'test/unit/runtime/host/doubleChild.ts')], outfile: this.childFile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' });
  }

  context(more: Partial<RuntimeContext> = {}): RuntimeContext {
    const log: LogChannel = { debug: (line) => this.lines.push(line), info: (line) => this.lines.push(line), warn: (line) => this.lines.push(line), error: (line) => this.lines.push(line) };
    return { files: { onnxChild: this.childFile, ggufChild: path.join(dist, 'gguf-child.mjs') }, log, say: (sentence) => this.said.push(sentence), ...more };
  }

  /** The stand-in's model, or one with the real backend. */
  async host(source: ModelSource = DOUBLE, more: Partial<RuntimeContext> = {}, plan: LoadPlan = PLAN): Promise<HostedModel> {
    const files = source === REAL_ONNX ? { files: { onnxChild: path.join(dist, 'onnx-child.js'), ggufChild: path.join(dist, 'gguf-child.mjs') } } : {};
    const model = await hostModel(source, plan, this.context({ ...files, ...more }));
    this.#open.push(model);
    return model;
  }

  async closeModels(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((model) => model.close()));
    this.said.length = 0;
    this.lines.length = 0;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
