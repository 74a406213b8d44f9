import { ByteBuffer } from '../byteBuffer.ts';

/** Types of Thrift's compact protocol. */
export const THRIFT = { i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;

const FEW = 15;

/** Writes Thrift's compact protocol, in which the headers and the footer of Parquet stand. Fields in ascending order. */
export class ThriftWriter {
  readonly out: ByteBuffer;
  readonly #outer: number[] = [];
  #lastField = 0;

  constructor(out: ByteBuffer) {
    this.out = out;
  }

  i32(field: number, value: number): void {
    this.#field(field, THRIFT.i32);
    this.out.varint(zigzag(value));
  }

  i64(field: number, value: number): void {
    this.#field(field, THRIFT.i64);
    this.out.varint(zigzag(value));
  }

  text(field: number, value: string): void {
    this.#field(field, THRIFT.binary);
    this.listText(value);
  }

  /** Begins a list; its elements follow by `listI32`, `listText` or `struct()`. */
  list(field: number, type: number, size: number): void {
    this.#field(field, THRIFT.list);
    if (size < FEW) {
      this.out.byte((size << 4) | type);
    } else {
      this.out.byte((FEW << 4) | type);
      this.out.varint(size);
    }
  }

  listI32(value: number): void {
    this.out.varint(zigzag(value));
  }

  listText(value: string): void {
    const bytes = Buffer.from(value);
    this.out.varint(bytes.length);
    this.out.append(bytes);
  }

  /** Writes a struct: as a field, or without a number as an element of a list. */
  struct(field: number | undefined, write: () => void): void {
    if (field !== undefined) this.#field(field, THRIFT.struct);
    this.#outer.push(this.#lastField);
    this.#lastField = 0;
    write();
    this.out.byte(0);
    this.#lastField = this.#outer.pop()!;
  }

  #field(field: number, type: number): void {
    this.out.byte(((field - this.#lastField) << 4) | type);
    this.#lastField = field;
  }
}

/** For whole numbers from 0: they are all that Parquet's headers hold here. */
function zigzag(value: number): number {
  return value * 2;
}
