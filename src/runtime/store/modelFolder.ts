import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { ModelSource } from '../types.ts';
import { listFiles } from './cacheFolder.ts';
import { findGguf, findOnnx, isDtype, splitStem, type GgufWeights } from './weightFiles.ts';

/** A model whose files are on this machine. */
export type LocalSource = Exclude<ModelSource, { kind: 'endpoint' }>;

const PLAIN_FORMS = 'Attending runs ONNX in the layout of transformers.js (config.json, tokenizer.json, onnx/model*.onnx) and GGUF files';

/**
 * The model in a folder of the store: a GGUF file, which is the faster form (docs/performance.md), else the folder itself where it has ONNX
 * weights. Throws MODEL_UNSUPPORTED for other forms of weights, MODEL_BROKEN where files are missing, MODEL_NOT_FOUND for a number format that is not there.
 * @param id how the model is named to people, without a number format
 * @param format `gguf` or `onnx` where it has both; or a number format of one of them. The preferred one where it is left out
 */
export async function sourceInFolder(folder: string, id: string, format?: string): Promise<LocalSource> {
  return chooseSource(await listFiles(folder), folder, id, format, 'gguf');
}

/**
 * The same of a folder that the user named, which may hold anything below it: only what stands in it, and its `onnx/`, is looked at. Who
 * names a folder means its ONNX weights where it has them; a GGUF file in it goes by its own path.
 */
export async function sourceInOwnFolder(folder: string, id: string, format?: string): Promise<LocalSource> {
  const files = await listFiles(folder, 1);
  return chooseSource(files.filter((file) => !file.includes('/') || file.startsWith('onnx/')), folder, id, format, 'onnx');
}

function chooseSource(files: readonly string[], folder: string, id: string, format: string | undefined, preferred: 'gguf' | 'onnx'): LocalSource {
  const gguf = findGguf(files);
  const onnx = findOnnx(files);
  if (format !== undefined && format !== 'gguf' && format !== 'onnx' && !isDtype(format)) return ggufSource(folder, id, chosen(gguf, id, format), true);
  const missing = ['config.json', 'tokenizer.json'].filter((name) => !files.includes(name));
  if (format === 'gguf' || (format === undefined && (preferred === 'gguf' || onnx.length === 0 || missing.length > 0))) {
    const whole = gguf.filter((weights) => weights.missing === 0);
    if (whole.length > 0) return ggufSource(folder, id, whole[0]!, whole.length > 1);
  }
  if (onnx.length === 0 || format === 'gguf') throw withoutWeights(files, id, gguf);
  if (format !== undefined && format !== 'onnx' && !onnx.some(({ dtype }) => dtype === format)) {
    throw new AttendingError('MODEL_NOT_FOUND', `${id} has no ONNX weights in ${format} on this machine; it has ${onnx.map(({ dtype }) => dtype).join(', ')}.`, `Run "attending models pull ${id}:${format}", or choose one of these.`);
  }
  if (missing.length > 0) throw new AttendingError('MODEL_BROKEN', `${id} has ONNX weights but no ${missing.join(' and no ')}.`, 'Copy what is missing from where the model came, or pull it again.');
  return { kind: 'onnx', id, folder };
}

/** A GGUF file by its path; of one that was split, the first part, which llama.cpp wants. Throws MODEL_BROKEN where parts are missing. */
export async function ggufFileSource(file: string, id: string): Promise<LocalSource> {
  const name = path.basename(file);
  const stem = splitStem(name);
  if (stem === undefined) return { kind: 'gguf', id, file };
  const folder = path.dirname(file);
  const names = (await readdir(folder)).filter((each) => splitStem(each) === stem);
  const weights = findGguf(names).find(({ files }) => files.includes(name));
  if (weights === undefined || weights.missing > 0) throw unfinished(id, weights ?? { files: names, format: undefined, missing: 1 });
  return { kind: 'gguf', id, file: path.join(folder, weights.files[0]!) };
}

/** A path with "/" below a folder, as this system writes it. */
export function pathBelow(folder: string, file: string): string {
  return file === '' ? folder : path.join(folder, ...file.split('/'));
}

function ggufSource(folder: string, id: string, { files, format }: GgufWeights, several: boolean): LocalSource {
  return { kind: 'gguf', id: several && format !== undefined ? `${id}:${format}` : id, file: pathBelow(folder, files[0]!) };
}

function chosen(gguf: readonly GgufWeights[], id: string, format: string): GgufWeights {
  const found = gguf.find((weights) => weights.format === format.toUpperCase()) ?? gguf.find((weights) => weights.format === `UD-${format.toUpperCase()}`);
  if (found?.missing === 0) return found;
  if (found !== undefined) throw unfinished(id, found);
  const known = gguf.flatMap((weights) => weights.format ?? []);
  const near = nearest(format.toUpperCase(), known);
  const has = known.length === 0 ? 'no GGUF file' : `GGUF in ${known.join(', ')}`;
  throw new AttendingError('MODEL_NOT_FOUND', `${id} has no GGUF file in ${format} on this machine; it has ${has}.`, near === undefined ? `Run "attending models pull ${id}:${format}".` : `Did you mean ${id}:${near}? To download: attending models pull ${id}:${format}`);
}

function unfinished(id: string, { files, missing }: GgufWeights): AttendingError {
  return new AttendingError('MODEL_BROKEN', `${id} is not whole: ${missing} of the ${files.length + missing} parts of its GGUF file are missing.`, `Run "attending models pull ${id}" to download the rest.`);
}

function withoutWeights(files: readonly string[], id: string, gguf: readonly GgufWeights[]): AttendingError {
  if (gguf.length > 0) return unfinished(id, gguf[0]!);
  return unsupportedForm(files, id) ?? new AttendingError('MODEL_NOT_FOUND', `${id} holds no model: no .gguf file and no onnx/model*.onnx.`, `${PLAIN_FORMS}; name a folder or file of one.`);
}

/** MODEL_UNSUPPORTED for a model that has weights, but none that run here; undefined where it has none at all. */
export function unsupportedForm(files: readonly string[], id: string): AttendingError | undefined {
  const has = (pattern: RegExp): boolean => files.some((file) => pattern.test(file));
  if (has(/\.onnx$/)) return new AttendingError('MODEL_UNSUPPORTED', `The ONNX files of ${id} are not one language model: there is no onnx/model*.onnx.`, `${PLAIN_FORMS}. Look for another conversion of it, such as "onnx-community/…-ONNX" or "…-GGUF".`);
  const form = has(/\.safetensors$/) ? 'safetensors' : has(/(?:pytorch_model|consolidated).*\.(?:bin|pth)$/) ? 'PyTorch' : undefined;
  if (form === undefined) return undefined;
  if (has(/(?:^|\/)adapter_config\.json$/)) return new AttendingError('MODEL_UNSUPPORTED', `${id} is a LoRA adapter (safetensors), not a whole model.`, 'Merge it into its base model and convert that to GGUF (llama.cpp: convert_hf_to_gguf.py) or ONNX (optimum-cli export onnx).');
  return new AttendingError('MODEL_UNSUPPORTED', `${id} has its weights only as ${form}, which does not run here.`, `${PLAIN_FORMS}. Look for a conversion of it on the hub ("…-GGUF", "onnx-community/…"), or convert it: llama.cpp's convert_hf_to_gguf.py, or optimum-cli export onnx.`);
}
