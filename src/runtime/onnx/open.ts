import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { throwIfCancelled } from '../cancelled.ts';
import type { LoadPlan, ModelInfo, ModelSource, OpenBackend } from '../types.ts';
import { attendsInPlace, Decoder } from './decoder.ts';
import { isCacheInput, type CacheKind } from './cache.ts';
import { Encoder } from './encoder.ts';
import { onnxFailure } from './failure.ts';
import { findLayout, type OnnxLayout } from './layout.ts';
import { openByLibrary, type OpenedModel } from './library.ts';
import { OnnxModel } from './languageModel.ts';
import { endIdsOf, ModelText, readOptionalJson } from './prompt.ts';

/**
 * Opens the ONNX model of a folder in this process, by transformers.js on onnxruntime-node, without touching the network.
 * Throws TOKENIZER_NOT_FOUND, TOKENIZER_BROKEN, BAD_TEMPLATE, MODEL_BROKEN, MODEL_UNSUPPORTED, DEVICE_MISSING,
 * OUT_OF_MEMORY, CANCELLED.
 */
export const openOnnx: OpenBackend = async (source, plan, signal) => {
  const folder = folderOf(source);
  const start = performance.now();
  const layout = await findLayout(folder, plan.dtype ?? 'fp32');
  const config = await readOptionalJson(folder, 'config.json');
  if (config === undefined) throw new AttendingError('MODEL_BROKEN', `${folder} has no config.json, or it is not JSON.`, 'Pull the model again.');
  // What is small is read first: weights take no memory for a model whose tokenizer is missing.
  const text = await ModelText.read(folder);
  throwIfCancelled(signal);
  const opened = await openSessions(source.id, folder, isDecoder(config) ? 'generate' : 'embed', plan, layout);
  try {
    throwIfCancelled(signal);
    return await assemble(source, plan, layout, text, opened, start);
  } catch (error) {
    await opened.release();
    throw onnxFailure(error, source.id, plan.device);
  }
};

async function assemble(source: ModelSource, plan: LoadPlan, layout: OnnxLayout, text: ModelText, opened: OpenedModel, start: number): Promise<OnnxModel> {
  const session = opened.sessions['decoder_model_merged'] ?? opened.sessions['model'];
  if (session === undefined) throw new AttendingError('MODEL_UNSUPPORTED', `${source.id} is neither a decoder nor an encoder.`, 'Choose a language model or an encoder.');
  const generates = session.inputNames.some(isCacheInput);
  const decoder = generates ? new Decoder(session, opened.sessions['embed_tokens'], await cacheKind(plan, layout)) : undefined;
  const encoder = generates ? undefined : new Encoder(session);
  const contextLength = Math.min(plan.contextLength, windowOf(opened.config) ?? plan.contextLength);
  const info: ModelInfo = {
    id: source.id,
    backend: 'onnx',
    device: plan.device,
    dtype: plan.dtype ?? 'fp32',
    architecture: architectureOf(opened.config),
    parameters: undefined,
    contextLength,
    hasChatTemplate: text.conversation.isOwn,
    loadMs: performance.now() - start,
    fallbacks: plan.fallbacks,
  };
  const ends = text.endIds([...endIdsOf(opened.generation), ...endIdsOf(opened.config)]);
  return new OnnxModel(info, { text, decoder, encoder, ends, contextLength, partTokens: partTokens(plan, layout), release: () => opened.release() });
}

/**
 * Tokens of a prompt that go in at once: on a processor few enough that a part takes about 100 ms with small models, so
 * that a request stops soon, and not so few that reading slows down (64 instead of 256 cost 8 % with 4-bit weights). Never
 * by the clock: other parts would give other roundings, and the same request another text.
 */
function partTokens({ device }: LoadPlan, { bytes }: OnnxLayout): number {
  if (device !== 'cpu' || bytes <= 32 * 2 ** 20) return 512;
  return bytes <= 200 * 2 ** 20 ? 128 : 64;
}

async function cacheKind({ device }: LoadPlan, { file }: OnnxLayout): Promise<CacheKind> {
  if (device === 'webgpu') return 'device';
  // Elsewhere Node's binding moves the cache to the device and back with every run: only what is in it, not all room.
  return device === 'cpu' && (await attendsInPlace(file)) ? 'inPlace' : 'turned';
}

function folderOf(source: ModelSource): string {
  if (source.kind !== 'onnx') throw new AttendingError('BACKEND_CANNOT', `${source.id} is no ONNX model.`, 'Name a folder with onnx/model.onnx.');
  return path.resolve(source.folder);
}

async function openSessions(id: string, folder: string, task: 'generate' | 'embed', plan: LoadPlan, layout: OnnxLayout): Promise<OpenedModel> {
  try {
    return await openByLibrary(folder, task, plan, layout.decoder);
  } catch (error) {
    throw onnxFailure(error, id, plan.device);
  }
}

function architectureOf(config: Readonly<Record<string, unknown>>): string | undefined {
  const names = config['architectures'];
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : undefined;
}

/** Whether a configuration is a language model's, by the name of its architecture. */
function isDecoder(config: Readonly<Record<string, unknown>>): boolean {
  return /ForCausalLM$|ForConditionalGeneration$|LMHeadModel$/.test(architectureOf(config) ?? '');
}

/** The window that a model was trained for. */
function windowOf(config: Readonly<Record<string, unknown>>): number | undefined {
  const inner = config['text_config'];
  const found = [config, typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>) : {}].flatMap((part) => ['max_position_embeddings', 'n_positions', 'n_ctx'].map((key) => part[key]));
  return found.find((value): value is number => typeof value === 'number');
}
