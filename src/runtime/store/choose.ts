import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { DtypeName } from '../types.ts';
import { sayBytes } from './diskSpace.ts';
import type { HubFile } from './hub.ts';
import { unsupportedForm } from './modelFolder.ts';
import { findGguf, findOnnx, isDtype, type GgufWeights, type OnnxWeights } from './weightFiles.ts';

/** What the user wants of a model; what is left out is chosen by the rule of docs/models.md. */
export interface FileWish {
  /** `Q4_K_M` …, `q4` …, `gguf`, `onnx`. */
  readonly format?: string;
  /** A .gguf or .onnx file of it. */
  readonly file?: string;
}

/** The files that one model needs. The last one is the weights' first file: once it has its name, the model is there. */
export interface FileChoice {
  readonly kind: 'onnx' | 'gguf';
  readonly format: string | undefined;
  readonly files: readonly HubFile[];
  readonly bytes: number;
  /** What was chosen and out of what, one plain sentence. */
  readonly said: string;
}

/** Beside the weights: what transformers.js and our own chat templates read. */
const BESIDE_ONNX = ['config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json', 'special_tokens_map.json', 'added_tokens.json', 'chat_template.jinja', 'chat_template.json'];

/**
 * Decides which files of a model are downloaded: one GGUF file, or ONNX in one number format with what stands beside it. Throws
 * MODEL_UNSUPPORTED for a model in other forms, HUB_NOT_FOUND for a file or format that it has not, with the nearest that it has.
 */
export function chooseFiles(listed: readonly HubFile[], id: string, { format, file }: FileWish): FileChoice {
  const paths = listed.map(({ path }) => path);
  const onnx = findOnnx(paths);
  const gguf = findGguf(paths).filter(({ missing }) => missing === 0);
  if (onnx.length === 0 && gguf.length === 0) throw unsupportedForm(paths, id) ?? new AttendingError('MODEL_UNSUPPORTED', `${id} holds no weights.`, 'Check the id: the model must have a .gguf file, or onnx/model*.onnx.');
  const byPath = new Map(listed.map((each) => [each.path, each]));
  const found = file === undefined ? ofFormat(onnx, gguf, id, format) : ofFile(onnx, gguf, id, file);
  return 'dtype' in found ? onnxChoice(found, onnx, byPath, id) : ggufChoice(found, gguf, byPath, id);
}

function ofFormat(onnx: readonly OnnxWeights[], gguf: readonly GgufWeights[], id: string, format: string | undefined): OnnxWeights | GgufWeights {
  if (format === undefined) return gguf[0] ?? onnx[0]!;
  const wanted = format.toUpperCase();
  const found = format === 'onnx' ? onnx[0] : format === 'gguf' ? gguf[0] : (onnx.find(({ dtype }) => dtype === format) ?? gguf.find((each) => each.format === wanted) ?? gguf.find((each) => each.format === `UD-${wanted}`));
  if (found !== undefined) return found;
  const known = [...onnx.map(({ dtype }): string => dtype), ...gguf.flatMap((each) => each.format ?? [])];
  const near = nearest(isDtype(format) ? format : wanted, known);
  throw new AttendingError('HUB_NOT_FOUND', `${id} has no weights in ${format}; it has ${known.join(', ') || 'no named number format'}.`, near === undefined ? `Write for example ${id}:${known[0] ?? 'gguf'}.` : `Did you mean ${id}:${near}?`);
}

function ofFile(onnx: readonly OnnxWeights[], gguf: readonly GgufWeights[], id: string, file: string): OnnxWeights | GgufWeights {
  const all = [...onnx, ...gguf];
  const found = all.find(({ files }) => files.includes(file)) ?? all.find(({ files }) => files.some((path) => path.slice(path.lastIndexOf('/') + 1) === file));
  if (found !== undefined) return found;
  const known = all.flatMap(({ files }) => files);
  const near = nearest(file, known);
  throw new AttendingError('HUB_NOT_FOUND', `${id} has no file of weights ${file}.`, near === undefined ? `It has ${shown(known)}.` : `Did you mean --file ${near}?`);
}

function onnxChoice({ dtype, files }: OnnxWeights, all: readonly OnnxWeights[], byPath: ReadonlyMap<string, HubFile>, id: string): FileChoice {
  const missing = ['config.json', 'tokenizer.json'].filter((name) => !byPath.has(name));
  if (missing.length > 0) throw new AttendingError('MODEL_UNSUPPORTED', `${id} has ONNX weights but no ${missing.join(' and no ')}.`, 'Choose a model in the layout of transformers.js, such as those of onnx-community.');
  const beside = BESIDE_ONNX.flatMap((name) => byPath.get(name) ?? []);
  // External data first: ONNX Runtime wants all of it once the main file is there.
  const weights = [...files].reverse().map((path) => byPath.get(path)!);
  return choice('onnx', dtype, [...beside, ...weights], id, all.map((each): DtypeName => each.dtype));
}

function ggufChoice({ files, format }: GgufWeights, all: readonly GgufWeights[], byPath: ReadonlyMap<string, HubFile>, id: string): FileChoice {
  const weights = [...files].reverse().map((path) => byPath.get(path)!);
  return choice('gguf', format, weights, id, all.flatMap((each) => each.format ?? []));
}

function choice(kind: FileChoice['kind'], format: string | undefined, files: readonly HubFile[], id: string, known: readonly string[]): FileChoice {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const others = known.filter((each) => each !== format);
  const rest = others.length === 0 ? '' : `; also to be had: ${shown(others)}`;
  return { kind, format, files, bytes, said: `${id}: ${kind === 'onnx' ? 'ONNX' : 'GGUF'}${format === undefined ? '' : ` in ${format}`}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, ${sayBytes(bytes)}${rest}.` };
}

const MOST_SHOWN = 8;

function shown(names: readonly string[]): string {
  return names.length <= MOST_SHOWN ? names.join(', ') : `${names.slice(0, MOST_SHOWN).join(', ')} and ${names.length - MOST_SHOWN} more`;
}
