import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHARACTERS, NGRAMS, RULE_BITS } from '../../../src/tagger/features.ts';

// Real ONNX models of a few hundred bytes with the inputs and outputs of docs/tagger.md, written here byte by byte
// (protocol buffers, onnx.proto3), so that tests know what comes out.

const FLOAT = 1;
const INT32 = 6;
const INT64 = 7;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

const number = (field: number, value: number): Buffer => Buffer.from([...varint(field << 3), ...varint(value)]);

function block(field: number, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(bytes.length)]), bytes]);
}

const message = (field: number, ...parts: readonly Buffer[]): Buffer => block(field, Buffer.concat(parts));

function node(op: string, inputs: readonly string[], output: string, attributes: Readonly<Record<string, number>> = {}): Buffer {
  const own = Object.entries(attributes).map(([name, value]) => message(5, block(1, name), number(3, value), number(20, 2)));
  return message(1, ...inputs.map((input) => block(1, input)), block(2, output), block(4, op), ...own);
}

function constant(name: string, type: number, shape: readonly number[], data: Float32Array | BigInt64Array): Buffer {
  return message(5, ...shape.map((dimension) => number(1, dimension)), number(2, type), block(8, name), block(9, new Uint8Array(data.buffer)));
}

const floats = (name: string, rows: readonly (readonly number[])[]): Buffer => constant(name, FLOAT, [rows.length, rows[0]!.length], Float32Array.from(rows.flat()));
const integers = (name: string, values: readonly bigint[]): Buffer => constant(name, INT64, [values.length], BigInt64Array.from(values));

function value(field: number, name: string, type: number, dimensions: readonly (string | number)[]): Buffer {
  const shape = dimensions.map((dimension) => message(1, typeof dimension === 'number' ? number(1, dimension) : block(2, dimension)));
  return message(field, block(1, name), message(2, message(1, number(1, type), message(2, ...shape))));
}

/** A head: its scores for a word are those of the word, of the word after it, and of the rules' bits. */
export interface TinyHead {
  readonly types: readonly string[];
  /** A row of scores for each word id (0 padding, 1 mask, 2 unknown, then the vocabulary), one for each label. */
  readonly words: readonly (readonly number[])[];
  readonly following: readonly (readonly number[])[];
  readonly rules?: readonly (readonly number[])[];
}

export const labelsOf = (types: readonly string[]): string[] => ['O', ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((prefix) => `${prefix}-${type}`))];

/** Writes model.onnx and model.json into a folder; words sees its neighbour to the right, so that padding could matter. */
export function writeTinyModel(folder: string, vocabulary: readonly string[], heads: Readonly<Record<string, TinyHead>>, windowWords = 192): void {
  const parts = Object.entries(heads).flatMap(([name, { types, words, following, rules }]) => {
    const size = labelsOf(types).length;
    const own = (what: string): string => `${name}_${what}`;
    return [
      floats(own('words'), words),
      floats(own('following'), following),
      floats(own('rule_weights'), rules ?? Array.from({ length: RULE_BITS }, () => new Array<number>(size).fill(0))),
      node('Gather', [own('words'), 'word_ids'], own('forms')),
      node('Gather', [own('forms'), 'index'], own('here')),
      node('Gather', [own('following'), 'word_ids'], own('form_after')),
      node('Gather', [own('form_after'), 'index'], own('unmoved')),
      node('Pad', [own('unmoved'), 'one_after'], own('padded')),
      node('Slice', [own('padded'), 'from_one', 'to_end', 'axis_one'], own('after')),
      node('MatMul', ['rules', own('rule_weights')], own('ruled')),
      node('Add', [own('here'), own('after')], own('sum')),
      node('Add', [own('sum'), own('ruled')], own('total')),
      node('LogSoftmax', [own('total')], name, { axis: -1 }),
      value(12, name, FLOAT, ['windows', 'words', size]),
    ];
  });
  const graph = message(
    7,
    block(2, 'tiny'),
    integers('one_after', [0n, 0n, 0n, 0n, 1n, 0n]),
    integers('from_one', [1n]),
    integers('to_end', [2n ** 62n]),
    integers('axis_one', [1n]),
    value(11, 'word_ids', INT32, ['forms']),
    value(11, 'index', INT32, ['windows', 'words']),
    value(11, 'rules', FLOAT, ['windows', 'words', RULE_BITS]),
    value(11, 'lengths', INT32, ['windows']),
    ...parts,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'model.onnx'), Buffer.concat([number(1, 8), graph, message(8, number(2, 17))]));
  const described = {
    name: 'tiny',
    format: 1,
    windowWords,
    ruleBits: RULE_BITS,
    characters: CHARACTERS,
    ngrams: NGRAMS,
    ids: { pad: 0, mask: 1, unknown: 2, firstWord: 3 },
    heads: Object.fromEntries(Object.entries(heads).map(([name, { types }]) => [name, { types, labels: labelsOf(types) }])),
    vocabulary,
  };
  writeFileSync(path.join(folder, 'model.json'), JSON.stringify(described));
}
