import { existsSync } from 'node:fs';
import path from 'node:path';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { AttendingError } from '../platform/errors.ts';

type Runtime = typeof import('onnxruntime-node');

/** An array of integers or floats with its shape, as a model takes and gives it. */
export interface TensorData {
  readonly data: Float32Array | Int32Array | BigInt64Array | Uint8Array;
  readonly shape: readonly number[];
}

export interface OpenOptions {
  /** Threads within one run. */
  readonly threads: number;
}

/** What a user does about any of these failures. */
const USE_RULES = 'or use rules for entities';

/**
 * A model in ONNX, run on the CPU by onnxruntime-node. Native code: only for child processes and the command line
 * (architecture rule 1), and loaded with the first session.
 */
export class ModelSession {
  readonly #runtime: Runtime;
  readonly #session: InferenceSession;

  private constructor(runtime: Runtime, session: InferenceSession) {
    this.#runtime = runtime;
    this.#session = session;
  }

  /** Throws MODEL_NOT_FOUND, MODEL_RUNTIME_MISSING, or MODEL_BROKEN. */
  static async open(file: string, { threads }: OpenOptions): Promise<ModelSession> {
    if (!existsSync(file)) throw modelNotFound(file);
    const runtime = await loadRuntime();
    try {
      const session = await runtime.InferenceSession.create(file, {
        executionProviders: ['cpu'],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        graphOptimizationLevel: 'all',
        // Waiting threads sleep: spinning gains 7 % on an idle machine and slows everything else on a busy one.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
        // Errors only: warnings would go to standard error, beside the program's own lines.
        logSeverityLevel: 3,
      });
      return new ModelSession(runtime, session);
    } catch (cause) {
      throw modelBroken(file, 'ONNX Runtime cannot read it', cause);
    }
  }

  get inputs(): readonly string[] {
    return this.#session.inputNames;
  }

  get outputs(): readonly string[] {
    return this.#session.outputNames;
  }

  /** Runs the model once. Gives the outputs by name; an input that does not fit throws MODEL_BROKEN. */
  async run(inputs: Readonly<Record<string, TensorData>>): Promise<Record<string, TensorData>> {
    const feeds: Record<string, Tensor> = {};
    try {
      for (const [name, { data, shape }] of Object.entries(inputs)) feeds[name] = new this.#runtime.Tensor(data, shape);
      const results = await this.#session.run(feeds);
      return Object.fromEntries(Object.entries(results).map(([name, tensor]) => [name, { data: tensor.data as TensorData['data'], shape: tensor.dims }]));
    } catch (cause) {
      throw modelBroken('', 'it does not take what this version of Attending gives it', cause);
    }
  }

  /** Gives the memory of the model back. */
  async close(): Promise<void> {
    await this.#session.release();
  }
}

async function loadRuntime(): Promise<Runtime> {
  // From 1.29 on ONNX Runtime reports usage to its makers unless told not to before it loads. Ours has no such part
  // (docs/decisions/0006); this is for the day when somebody puts in another.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
  try {
    return await import('onnxruntime-node');
  } catch (cause) {
    throw new AttendingError(
      'MODEL_RUNTIME_MISSING',
      `The part that runs models, onnxruntime-node, cannot be loaded on ${process.platform}-${process.arch}.`,
      `Install Attending for this platform (in a clone: npm ci), ${USE_RULES}.`,
      { cause },
    );
  }
}

export function modelNotFound(file: string): AttendingError {
  return new AttendingError('MODEL_NOT_FOUND', `The model has no file ${path.basename(file)} where Attending keeps it (models/${path.basename(path.dirname(file))}).`, `Install Attending again, ${USE_RULES}.`);
}

/** @param why in plain words, without the cause's own message */
export function modelBroken(file: string, why: string, cause?: unknown): AttendingError {
  const name = file === '' ? 'The model' : `The model's file ${path.basename(file)}`;
  return new AttendingError('MODEL_BROKEN', `${name} cannot be used: ${why}.`, `Install Attending again, ${USE_RULES}.`, { cause });
}
