import { Tensor } from 'onnxruntime-node';

/** The number formats that inputs, caches and scores of language models come in. */
export type NumberType = 'float32' | 'float16' | 'int64' | 'int32' | 'bool';

const BYTES: Readonly<Record<NumberType, number>> = { float32: 4, float16: 2, int64: 8, int32: 4, bool: 1 };

/** Whether ONNX Runtime's type is one of those that we make tensors of. */
export function isNumberType(type: string): type is NumberType {
  return Object.hasOwn(BYTES, type);
}

/** Bytes of so many numbers. */
export function bytesOf(type: NumberType, count: number): number {
  return BYTES[type] * count;
}

/** Product of dimensions. */
export function sizeOf(dims: readonly number[]): number {
  return dims.reduce((product, dim) => product * dim, 1);
}

/** A tensor over the first bytes of a buffer; nothing is copied. */
export function tensorOver(buffer: ArrayBuffer, type: NumberType, dims: readonly number[]): Tensor {
  const count = sizeOf(dims);
  switch (type) {
    case 'float32':
      return new Tensor(type, new Float32Array(buffer, 0, count), dims);
    case 'float16':
      return halfTensor(new Uint16Array(buffer, 0, count), dims);
    case 'int64':
      return new Tensor(type, new BigInt64Array(buffer, 0, count), dims);
    case 'int32':
      return new Tensor(type, new Int32Array(buffer, 0, count), dims);
    case 'bool':
      return new Tensor(type, new Uint8Array(buffer, 0, count), dims);
  }
}

function halfTensor(bits: Uint16Array, dims: readonly number[]): Tensor {
  const tensor = new Tensor('float16', bits, dims);
  // Newer Nodes have a Float16Array, which ONNX Runtime's binding does not take.
  if (!(tensor.data instanceof Uint16Array)) Object.defineProperty(tensor, 'cpuData', { value: bits, writable: true });
  return tensor;
}

/** Whole numbers as the type that a model asks for. */
export function integerTensor(type: 'int64' | 'int32', values: ArrayLike<number>, dims: readonly number[]): Tensor {
  return type === 'int32' ? new Tensor(type, Int32Array.from(values), dims) : new Tensor(type, BigInt64Array.from({ length: values.length }, (_, i) => BigInt(values[i]!)), dims);
}

let ones: BigInt64Array = new BigInt64Array(0);

/** So many ones: the mask of a text without gaps. Masks share their memory, since one is made for every token. */
export function onesTensor(type: 'int64' | 'int32', count: number): Tensor {
  if (type === 'int32') return new Tensor(type, new Int32Array(count).fill(1), [1, count]);
  if (ones.length < count) ones = new BigInt64Array(Math.max(count, 2 * ones.length)).fill(1n);
  return new Tensor(type, ones.subarray(0, count), [1, count]);
}

let halves: Float32Array | undefined;

/** Half precision (IEEE 754 binary16) as 32-bit numbers. */
export function floatsOfHalves(bits: Uint16Array, into: Float32Array): void {
  halves ??= Float32Array.from({ length: 65_536 }, (_, half) => floatOfHalf(half));
  for (let i = 0; i < bits.length; i += 1) into[i] = halves[bits[i]!]!;
}

function floatOfHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
