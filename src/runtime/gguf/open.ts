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
import { GgufText } from './tokens.ts';

/** Room beyond the window: node-llama-cpp shifts the window by itself when the last token is reached, which must never happen. */
const SPARE_TOKENS = 2;

/**
 * Opens a GGUF file in this process, by node-llama-cpp's ready builds of llama.cpp: nothing is built, downloaded or printed.
 * Throws DEVICE_MISSING, MODEL_RUNTIME_MISSING, MODEL_BROKEN, MODEL_UNSUPPORTED, OUT_OF_MEMORY, BAD_TEMPLATE, CANCELLED.
 */
export const openGguf: OpenBackend = async (source, plan, signal) => {
  if (source.kind !== 'gguf') throw new AttendingError('BACKEND_CANNOT', `${source.id} is no GGUF file.`, 'Name a .gguf file.');
  const start = performance.now();
  throwIfCancelled(signal);
  const loaded = await loadLlama(plan.device);
  try {
    const model = await loadModel(loaded, path.resolve(source.file), plan, signal);
    const text = new GgufText(model, path.basename(source.file));
    const pooling = poolingOf(model);
    const contextLength = Math.min(plan.contextLength, model.trainContextSize);
    const context = pooling === undefined ? await makeContext(model, { ...plan, contextLength }, signal) : undefined;
    const vectors = pooling === undefined ? undefined : new TextVectors(await model.createEmbeddingContext({ contextSize: contextLength, batchSize: contextLength, threads: plan.threads, createSignal: signal, ignoreMemorySafetyChecks: true }), model, pooling);
    throwIfCancelled(signal);
    const parts: GgufParts = { llama: loaded.llama, library: loaded.library, model, text, context, vectors, contextLength, partTokens: context?.batchSize ?? contextLength, failure: (error) => ggufFailure(error, source.id, plan, loaded.complaints), release: () => loaded.llama.dispose() };
    return new GgufModel(infoOf(source.id, plan, model, text, contextLength, performance.now() - start), parts);
  } catch (error) {
    await loaded.llama.dispose().catch(() => undefined);
    throw signal.aborted ? cancelled() : ggufFailure(error, source.id, plan, loaded.complaints);
  }
};

function loadModel({ llama }: LoadedLibrary, modelPath: string, { device, gpuLayers }: LoadPlan, signal: AbortSignal): Promise<LlamaModel> {
  return llama.loadModel({ modelPath, gpuLayers: device === 'cpu' ? 0 : (gpuLayers ?? 'max'), ignoreMemorySafetyChecks: true, loadSignal: signal });
}

function makeContext(model: LlamaModel, { contextLength, threads, device }: LoadPlan, signal: AbortSignal): Promise<LlamaContext> {
  const batchSize = Math.min(partTokens(device, model.size), contextLength);
  return model.createContext({ contextSize: contextLength + SPARE_TOKENS, batchSize, sequences: 1, threads, flashAttention: 'auto', createSignal: signal, ignoreMemorySafetyChecks: true, failedCreationRemedy: false });
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
