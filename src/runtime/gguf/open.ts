import { access } from 'node:fs/promises';
import path from 'node:path';
import type { LlamaContext, LlamaModel } from 'node-llama-cpp';
import { AttendingError } from '../../platform/errors.ts';
import { cancelled, throwIfCancelled } from '../cancelled.ts';
import { ggufTypeName } from '../store/ggufTypes.ts';
import type { LoadPlan, ModelInfo, OpenBackend } from '../types.ts';
import { poolingOf, TextVectors } from './embedding.ts';
import { ggufFailure } from './failure.ts';
import { GgufModel, type GgufParts } from './languageModel.ts';
import { loadLlama, type LoadedLibrary } from './library.ts';
import { partTokens } from './part.ts';
import { mostThreads, processorTimes, ThreadPace } from './threads.ts';
import { GgufText } from './tokens.ts';

/**
 * Opens a GGUF file in this process, by node-llama-cpp's ready builds of llama.cpp: nothing is built, downloaded or printed.
 * Throws FILE_NOT_FOUND, DEVICE_MISSING, MODEL_RUNTIME_MISSING, MODEL_BROKEN, MODEL_UNSUPPORTED, OUT_OF_MEMORY, BAD_TEMPLATE, CANCELLED.
 */
export const openGguf: OpenBackend = async (source, plan, signal) => {
  if (source.kind !== 'gguf') throw new AttendingError('BACKEND_CANNOT', `${source.id} is no GGUF file.`, 'Name a .gguf file.');
  const start = performance.now();
  throwIfCancelled(signal);
  await access(source.file).catch((cause: unknown) => {
    throw new AttendingError('FILE_NOT_FOUND', `There is no file ${source.file}, or it cannot be read.`, 'Check the path, or pull the model again.', { cause });
  });
  const before = processorTimes();
  const loaded = await loadLlama(plan.device);
  try {
    const model = await loadModel(loaded, path.resolve(source.file), plan, signal);
    const text = new GgufText(model, path.basename(source.file));
    const pooling = poolingOf(model);
    const contextLength = Math.min(plan.contextLength, model.trainContextSize);
    const threads = plan.device === 'cpu' ? mostThreads(Math.min(plan.threads, loaded.llama.cpuMathCores), model.size) : plan.threads;
    const context = pooling === undefined ? await makeContext(model, { ...plan, contextLength, threads }, signal) : undefined;
    const vectors = pooling === undefined ? undefined : new TextVectors(await model.createEmbeddingContext({ contextSize: contextLength, batchSize: contextLength, threads, createSignal: signal, ignoreMemorySafetyChecks: true }), model, pooling);
    throwIfCancelled(signal);
    // A GPU's own threads are no matter of ours; what is left for the processor then waits for it.
    const pace = plan.device === 'cpu' ? new ThreadPace({ most: threads, weightBytes: model.size, before }) : undefined;
    const parts: GgufParts = { llama: loaded.llama, library: loaded.library, model, text, context, vectors, pace, contextLength, partTokens: context?.batchSize ?? contextLength, failure: (error) => ggufFailure(error, source.id, plan, loaded.complaints), release: () => loaded.llama.dispose() };
    return new GgufModel(infoOf(source.id, plan, model, text, contextLength, performance.now() - start), parts);
  } catch (error) {
    await loaded.llama.dispose().catch(() => undefined);
    throw signal.aborted ? cancelled() : ggufFailure(error, source.id, plan, loaded.complaints);
  }
};

function loadModel({ llama }: LoadedLibrary, modelPath: string, { device, gpuLayers }: LoadPlan, signal: AbortSignal): Promise<LlamaModel> {
  return llama.loadModel({ modelPath, gpuLayers: device === 'cpu' ? 0 : (gpuLayers ?? 'max'), ignoreMemorySafetyChecks: true, loadSignal: signal });
}

/**
 * Without flash attention on several threads of the processor: llama.cpp's splits long sums by threads there (ggml-cpu/ops.cpp, split KV), so that the
 * same request would not give the same text with another number of threads.
 */
function makeContext(model: LlamaModel, { contextLength, threads, device }: LoadPlan, signal: AbortSignal): Promise<LlamaContext> {
  const batchSize = Math.min(partTokens(device, model.size), contextLength);
  return model.createContext({ contextSize: contextLength, batchSize, sequences: 1, threads, flashAttention: device === 'cpu' && threads > 1 ? false : 'auto', createSignal: signal, ignoreMemorySafetyChecks: true, failedCreationRemedy: false });
}

function infoOf(id: string, plan: LoadPlan, model: LlamaModel, text: GgufText, contextLength: number, loadMs: number): ModelInfo {
  const { general } = model.fileInfo.metadata;
  return {
    id,
    backend: 'gguf',
    device: plan.device,
    dtype: ggufTypeName(general.file_type, undefined),
    architecture: general.architecture,
    parameters: undefined,
    contextLength,
    hasChatTemplate: text.conversation.isOwn,
    loadMs,
    fallbacks: plan.fallbacks,
  };
}
