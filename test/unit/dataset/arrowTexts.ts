// An independent reader of the Arrow streaming format, as far as text columns go: it follows every offset of the
// FlatBuffers by their specification instead of sharing code with the writer.

type Row = Record<string, string | null>;

/** Reads all rows of a stream of text columns. Throws where the bytes are not as the format says. */
export function readArrowTexts(bytes: Buffer): Row[] {
  const rows: Row[] = [];
  let columns: string[] = [];
  let at = 0;
  for (;;) {
    if (bytes.readUInt32LE(at) !== 0xffffffff) throw new Error(`no continuation mark at ${at}`);
    const length = bytes.readInt32LE(at + 4);
    if (length === 0) {
      if (at + 8 !== bytes.length) throw new Error('bytes behind the end');
      return rows;
    }
    if (length % 8 !== 0) throw new Error('metadata is not padded to 8');
    const message = new Table(bytes.subarray(at + 8, at + 8 + length));
    if (message.number(0, 2) !== 4) throw new Error('not version 5');
    const bodyLength = message.number(3, 8);
    if (bodyLength % 8 !== 0) throw new Error('the body is not padded to 8');
    const body = bytes.subarray(at + 8 + length, at + 8 + length + bodyLength);
    const header = message.table(2);
    if (message.number(1, 1) === 1) columns = header.tables(1).map((field) => readField(field));
    else if (message.number(1, 1) === 3) rows.push(...readBatch(header, body, columns));
    else throw new Error('another message');
    at += 8 + length + bodyLength;
  }
}

function readField(field: Table): string {
  if (field.number(2, 1) !== 5) throw new Error('not a column of UTF-8');
  if (field.tables(5).length > 0) throw new Error('a text has no children');
  return field.text(0);
}

function readBatch(batch: Table, body: Buffer, columns: readonly string[]): Row[] {
  const count = batch.number(0, 8);
  const nodes = batch.pairs(1);
  const buffers = batch.pairs(2);
  if (nodes.length !== columns.length || buffers.length !== 3 * columns.length) throw new Error('a column has one node and three buffers');
  const rows: Row[] = Array.from({ length: count }, () => ({}));
  columns.forEach((name, column) => {
    const [present, offsets, texts] = [0, 1, 2].map((part) => {
      const [offset, length] = buffers[3 * column + part]!;
      if (offset % 8 !== 0 || offset + length > body.length) throw new Error('a buffer is out of place');
      return body.subarray(offset, offset + length);
    });
    let nulls = 0;
    rows.forEach((row, index) => {
      const isPresent = present!.length === 0 || ((present![index >> 3]! >> (index & 7)) & 1) === 1;
      if (!isPresent) nulls += 1;
      row[name] = isPresent ? texts!.toString('utf8', offsets!.readInt32LE(4 * index), offsets!.readInt32LE(4 * index + 4)) : null;
    });
    if (nodes[column]![0] !== count || nodes[column]![1] !== nulls) throw new Error('counts of a column are wrong');
  });
  return rows;
}

/** A FlatBuffer table: fields by their number, through its vtable. */
class Table {
  readonly #bytes: Buffer;
  readonly #at: number;

  constructor(bytes: Buffer, at = bytes.readUInt32LE(0)) {
    this.#bytes = bytes;
    this.#at = at;
  }

  number(field: number, size: 1 | 2 | 8): number {
    const at = this.#place(field);
    if (at % size !== 0) throw new Error('a number is not aligned');
    if (size === 8) return Number(this.#bytes.readBigInt64LE(at));
    return size === 2 ? this.#bytes.readInt16LE(at) : this.#bytes.readUInt8(at);
  }

  table(field: number): Table {
    return new Table(this.#bytes, this.#target(this.#place(field)));
  }

  tables(field: number): Table[] {
    const at = this.#target(this.#place(field));
    return Array.from({ length: this.#bytes.readUInt32LE(at) }, (_, index) => new Table(this.#bytes, this.#target(at + 4 + 4 * index)));
  }

  pairs(field: number): [number, number][] {
    const at = this.#target(this.#place(field));
    if ((at + 4) % 8 !== 0) throw new Error('structs are not aligned');
    return Array.from({ length: this.#bytes.readUInt32LE(at) }, (_, index) => {
      const pair = at + 4 + 16 * index;
      return [Number(this.#bytes.readBigInt64LE(pair)), Number(this.#bytes.readBigInt64LE(pair + 8))];
    });
  }

  text(field: number): string {
    const at = this.#target(this.#place(field));
    const end = at + 4 + this.#bytes.readUInt32LE(at);
    if (this.#bytes[end] !== 0) throw new Error('a text does not end in a zero');
    return this.#bytes.toString('utf8', at + 4, end);
  }

  #target(at: number): number {
    return at + this.#bytes.readUInt32LE(at);
  }

  #place(field: number): number {
    const vtable = this.#at - this.#bytes.readInt32LE(this.#at);
    const place = 4 + 2 * field < this.#bytes.readUInt16LE(vtable) ? this.#bytes.readUInt16LE(vtable + 4 + 2 * field) : 0;
    if (place === 0) throw new Error(`field ${field} is missing`);
    return this.#at + place;
  }
}
