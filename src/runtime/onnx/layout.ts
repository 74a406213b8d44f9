import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import type { DtypeName } from '../types.ts';

/** How the names of weight files end by number format, as transformers.js and the models made for it have them. */
const SUFFIXES: Readonly<Record<DtypeName, string>> = { fp32: '', fp16: '_fp16', q8: '_quantized', int8: '_int8', uint8: '_uint8', q4: '_q4', q4f16: '_q4f16', bnb4: '_bnb4' };
/** Names that the decoder of a language model has: alone, or behind the embeddings of a model that also sees. */
const DECODERS = ['model', 'decoder_model_merged'];

/** Which files of a folder make the model. */
export interface OnnxLayout {
  /** Without suffix and extension: `model`, `decoder_model_merged`. */
  readonly decoder: string;
  /** The decoder's whole path. */
  readonly file: string;
  /** Bytes of the decoder's files. */
  readonly bytes: number;
}

/** Finds the weights of a number format. Throws MODEL_BROKEN, with what there is instead, when they are not in the folder. */
export async function findLayout(folder: string, dtype: DtypeName): Promise<OnnxLayout> {
  const weights = path.join(folder, 'onnx');
  const names = await readdir(weights).catch(() => [] as string[]);
  const suffix = SUFFIXES[dtype];
  const decoder = DECODERS.find((name) => names.includes(`${name}${suffix}.onnx`));
  if (decoder === undefined) {
    const there = (Object.keys(SUFFIXES) as DtypeName[]).filter((name) => DECODERS.some((base) => names.includes(`${base}${SUFFIXES[name]}.onnx`)));
    throw new AttendingError(
      'MODEL_BROKEN',
      there.length === 0 ? `${folder} has no ONNX model in its folder onnx.` : `${folder} has no weights in ${dtype}.`,
      there.length === 0 ? 'Pull the model again, or name a folder with onnx/model.onnx.' : `It has ${there.join(', ')}: choose one of them.`,
    );
  }
  // Large weights stand beside the graph, in NAME.onnx_data and NAME.onnx_data_1 …
  const own = names.filter((name) => name === `${decoder}${suffix}.onnx` || name.startsWith(`${decoder}${suffix}.onnx_data`));
  const sizes = await Promise.all(own.map(async (name) => (await stat(path.join(weights, name)).catch(() => ({ size: 0 }))).size));
  return { decoder, file: path.join(weights, `${decoder}${suffix}.onnx`), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
