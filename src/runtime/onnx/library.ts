import path from 'node:path';
import { AutoModel, AutoModelForCausalLM, env, LogLevel, PreTrainedModel } from '@huggingface/transformers';
import type { InferenceSession } from 'onnxruntime-node';
import { AttendingError } from '../../platform/errors.ts';
import type { LoadPlan } from '../types.ts';

/** A model as transformers.js opens it: its ONNX Runtime sessions and what its configuration says. */
export interface OpenedModel {
  /** `model` or `decoder_model_merged`, `embed_tokens` where embeddings are a file of their own. */
  readonly sessions: Readonly<Record<string, InferenceSession>>;
  readonly config: Readonly<Record<string, unknown>>;
  /** The content of generation_config.json; undefined where there is none. */
  readonly generation: Readonly<Record<string, unknown>> | undefined;
  /** Ends all sessions. */
  release(): Promise<void>;
}

/** Keeps transformers.js on this machine: no address, no cache, nothing written, no words of its own. */
function stayLocal(folder: string): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = `${path.dirname(folder)}${path.sep}`;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useCustomCache = false;
  env.useWasmCache = false;
  env.cacheDir = null;
  // It would print the inputs of a run that failed.
  env.logLevel = LogLevel.NONE;
  env.fetch = () => Promise.reject(new AttendingError('OFFLINE', 'Loading a model asked for the network.', 'Report it: nothing may.'));
}

/**
 * Opens the files of a folder by transformers.js, which knows what they are called and what belongs together. Rejects with
 * what it or ONNX Runtime threw.
 * @param task decoders are opened without what they would see or hear with
 * @param decoder the name of the decoder's file, for models of one file
 */
export async function openByLibrary(folder: string, task: 'generate' | 'embed', { device, dtype, threads }: LoadPlan, decoder: string): Promise<OpenedModel> {
  stayLocal(folder);
  const options = {
    device: device as 'cpu' | 'cuda' | 'webgpu' | 'dml' | 'coreml',
    dtype: dtype ?? 'fp32',
    local_files_only: true,
    ...(decoder === 'model' ? {} : { model_file_name: decoder }),
    session_options: { intraOpNumThreads: threads, interOpNumThreads: 1, graphOptimizationLevel: 'all', logSeverityLevel: 4 } satisfies InferenceSession.SessionOptions,
  } as const;
  const name = path.basename(folder);
  const model = await open(name, task, options);
  const { sessions, config, configs } = model as unknown as { sessions: Record<string, InferenceSession>; config: Record<string, unknown>; configs?: { generation_config?: Record<string, unknown> | null } };
  const release = async (): Promise<void> => {
    await model.dispose();
  };
  return { sessions, config, generation: configs?.generation_config ?? undefined, release };
}

async function open(name: string, task: 'generate' | 'embed', options: Parameters<typeof AutoModel.from_pretrained>[1]): Promise<PreTrainedModel> {
  try {
    return await (task === 'generate' ? AutoModelForCausalLM : AutoModel).from_pretrained(name, options);
  } catch (error) {
    // An architecture that it has no name for is opened as one file, `model`.
    if (error instanceof Error && /^Unsupported model type/.test(error.message)) return PreTrainedModel.from_pretrained(name, options);
    throw error;
  }
}
