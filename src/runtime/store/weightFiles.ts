import { DTYPES, type DtypeName } from '../types.ts';

// What a model's files are called: ONNX as transformers.js names them, GGUF as llama.cpp's tools do. Paths use "/".

/** File name endings by number format, as transformers.js has them (DEFAULT_DTYPE_SUFFIX_MAPPING). */
const ONNX_SUFFIX: Readonly<Record<DtypeName, string>> = { fp32: '', fp16: '_fp16', q8: '_quantized', int8: '_int8', uint8: '_uint8', q4: '_q4', q4f16: '_q4f16', bnb4: '_bnb4' };

/** The order in which a download prefers them. q4 is small and computes on every device; q4f16 wants a GPU with 16-bit numbers. */
export const ONNX_PREFERENCE: readonly DtypeName[] = ['q4', 'q8', 'q4f16', 'int8', 'uint8', 'bnb4', 'fp16', 'fp32'];

/** The order in which GGUF files are preferred: about 4.8 bits a weight first, then nearest to it from above, then below, whole numbers last. */
const GGUF_PREFERENCE: readonly string[] = [
  ...['Q4_K_M', 'Q4_K_XL', 'Q4_K_L', 'Q4_K_S', 'IQ4_NL', 'IQ4_XS', 'Q4_1', 'Q4_0', 'MXFP4', 'MXFP4_MOE'],
  ...['Q5_K_M', 'Q5_K_XL', 'Q5_K_S', 'Q5_1', 'Q5_0', 'Q6_K', 'Q6_K_L', 'Q6_K_XL', 'Q8_0', 'Q8_K_XL'],
  ...['Q3_K_L', 'Q3_K_M', 'Q3_K_XL', 'IQ3_M', 'IQ3_S', 'Q3_K_S', 'IQ3_XS', 'IQ3_XXS', 'Q2_K', 'Q2_K_L', 'Q2_K_XL'],
  ...['BF16', 'F16', 'F32'],
];

/** ONNX weights of one number format. */
export interface OnnxWeights {
  readonly dtype: DtypeName;
  /** `onnx/model_q4.onnx`, then its external data. */
  readonly files: readonly string[];
}

/** One GGUF model: a file, or the parts that it was split into, in order. */
export interface GgufWeights {
  readonly files: readonly string[];
  /** `Q4_K_M` …, upper case; undefined where the name does not say. */
  readonly format: string | undefined;
  /** Parts that its name promises and that are not there. */
  readonly missing: number;
}

/** The ONNX weights among a model's files, in the order of `ONNX_PREFERENCE`. */
export function findOnnx(paths: readonly string[]): OnnxWeights[] {
  const known = new Set(paths);
  return ONNX_PREFERENCE.flatMap((dtype) => {
    const main = `onnx/model${ONNX_SUFFIX[dtype]}.onnx`;
    if (!known.has(main)) return [];
    const data = paths.filter((path) => path.startsWith(`${main}_data`) && /^(?:_\d+)?$/.test(path.slice(main.length + 5)));
    return [{ dtype, files: [main, ...data.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))] }];
  });
}

const SHARD = /^(?<stem>.*)-(?<part>\d{5})-of-(?<parts>\d{5})\.gguf$/;

/** What the parts of a split GGUF file have in common; undefined for a file that is whole. */
export function splitStem(name: string): string | undefined {
  const { stem, parts } = SHARD.exec(name)?.groups ?? {};
  return stem === undefined ? undefined : `${stem}-of-${parts!}`;
}

/** The GGUF models among a model's files, the preferred one first. Projectors of pictures and importance matrices are none. */
export function findGguf(paths: readonly string[]): GgufWeights[] {
  const groups = new Map<string, { files: string[]; parts: number; stem: string }>();
  for (const path of [...paths].sort()) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (!base.endsWith('.gguf') || /mmproj|imatrix/i.test(base)) continue;
    const { stem, parts } = SHARD.exec(path)?.groups ?? {};
    const key = splitStem(path) ?? path;
    const group = groups.get(key) ?? { files: [], parts: parts === undefined ? 1 : Number(parts), stem: stem ?? path.slice(0, -'.gguf'.length) };
    group.files.push(path);
    groups.set(key, group);
  }
  const found = [...groups.values()].map(({ files, parts, stem }) => ({ files, format: ggufFormat(stem), missing: Math.max(0, parts - files.length) }));
  return found.sort((a, b) => rank(a) - rank(b) || a.files[0]!.length - b.files[0]!.length);
}

function rank({ format }: GgufWeights): number {
  const at = format === undefined ? -1 : GGUF_PREFERENCE.indexOf(format.replace(/^UD-/, ''));
  return at < 0 ? GGUF_PREFERENCE.length : at;
}

const FORMAT = /(?<![a-z0-9])(?:UD-)?(?:I?Q[1-8]_[A-Z0-9]+(?:_[A-Z0-9]+)*|TQ[12]_0|BF16|F16|F32|MXFP4(?:_MOE)?|NVFP4)(?![a-z0-9])/gi;

/** llama.cpp's name of the number format in a file's name; the last one where there are several. */
function ggufFormat(stem: string): string | undefined {
  return stem.match(FORMAT)?.at(-1)?.toUpperCase();
}

export function isDtype(text: string): text is DtypeName {
  return (DTYPES as readonly string[]).includes(text);
}
