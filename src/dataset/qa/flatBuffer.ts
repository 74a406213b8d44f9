/** What a FlatBuffer is made of, as far as Arrow's messages need it. */
export type Node =
  | { readonly table: readonly (Field | undefined)[] }
  | { readonly refs: readonly Node[] }
  /** Structs of two 64-bit whole numbers. */
  | { readonly pairs: readonly (readonly [number, number])[] }
  | { readonly text: string };

/** A field of a table; its place in the list is its number in the schema. */
export type Field = { readonly u8: number } | { readonly i16: number } | { readonly i64: number } | { readonly ref: Node };

const GROWTH_BYTES = 1024;
/** The root's offset stands first; everything after it is aligned to the largest number. */
const LARGEST = 8;

/**
 * Lays a FlatBuffer out, from front to back: a table before what it refers to, each vtable before its table. The size
 * is a multiple of 8. Format: FlatBuffers internals, "Tables", "Vectors", "Structs".
 */
export function layOut(root: Node): Buffer {
  const writer = new Writer();
  const rootOffset = writer.reserve(4, 4);
  writer.refer(rootOffset, root);
  writer.align(LARGEST);
  return writer.bytes();
}

class Writer {
  #buffer = Buffer.alloc(GROWTH_BYTES);
  #size = 0;

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#size);
  }

  align(to: number): void {
    this.#grow(-this.#size & (to - 1));
  }

  /** Room for a value of `size` bytes at its alignment; gives its place. */
  reserve(size: number, alignment: number): number {
    this.align(alignment);
    const at = this.#size;
    this.#grow(size);
    return at;
  }

  /** Lays out `node` behind everything and writes the distance to it at `at`. */
  refer(at: number, node: Node): void {
    const place = this.#node(node);
    this.#buffer.writeUInt32LE(place - at, at);
  }

  #node(node: Node): number {
    if ('table' in node) return this.#table(node.table);
    if ('refs' in node) return this.#refs(node.refs);
    if ('pairs' in node) return this.#pairs(node.pairs);
    return this.#text(node.text);
  }

  #table(fields: readonly (Field | undefined)[]): number {
    // Fields are placed by their own alignment within a table that begins at the largest.
    let inline = 4;
    const places = fields.map((field) => {
      if (field === undefined) return 0;
      const size = sizeOf(field);
      inline += -inline & (size - 1);
      const place = inline;
      inline += size;
      return place;
    });
    const vtable = this.reserve(4 + 2 * fields.length, 2);
    const table = this.reserve(inline, LARGEST);
    this.#buffer.writeUInt16LE(4 + 2 * fields.length, vtable);
    this.#buffer.writeUInt16LE(inline, vtable + 2);
    places.forEach((place, number) => this.#buffer.writeUInt16LE(place, vtable + 4 + 2 * number));
    this.#buffer.writeInt32LE(table - vtable, table);
    fields.forEach((field, number) => {
      if (field !== undefined) this.#field(table + places[number]!, field);
    });
    return table;
  }

  #field(at: number, field: Field): void {
    if ('u8' in field) this.#buffer.writeUInt8(field.u8, at);
    else if ('i16' in field) this.#buffer.writeInt16LE(field.i16, at);
    else if ('i64' in field) this.#buffer.writeBigInt64LE(BigInt(field.i64), at);
    else this.refer(at, field.ref);
  }

  #refs(nodes: readonly Node[]): number {
    const at = this.reserve(4 + 4 * nodes.length, 4);
    this.#buffer.writeUInt32LE(nodes.length, at);
    nodes.forEach((node, index) => this.refer(at + 4 + 4 * index, node));
    return at;
  }

  #pairs(pairs: readonly (readonly [number, number])[]): number {
    // The first struct is aligned to 8, its count stands right before it.
    this.align(LARGEST);
    this.#grow(4);
    const at = this.reserve(4, 4);
    this.#buffer.writeUInt32LE(pairs.length, at);
    for (const pair of pairs) for (const value of pair) this.#buffer.writeBigInt64LE(BigInt(value), this.reserve(8, 8));
    return at;
  }

  #text(text: string): number {
    const bytes = Buffer.from(text);
    const at = this.reserve(4 + bytes.length + 1, 4);
    this.#buffer.writeUInt32LE(bytes.length, at);
    bytes.copy(this.#buffer, at + 4);
    return at;
  }

  #grow(by: number): void {
    while (this.#size + by > this.#buffer.length) this.#buffer = Buffer.concat([this.#buffer, Buffer.alloc(this.#buffer.length)]);
    this.#size += by;
  }
}

function sizeOf(field: Field): number {
  if ('u8' in field) return 1;
  if ('i16' in field) return 2;
  return 'i64' in field ? 8 : 4;
}
