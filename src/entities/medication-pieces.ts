import type { Span } from '../note/types.ts';

export type PieceKind = 'word' | 'number' | 'blank' | 'mark' | 'end';

/** A piece of a regimen: finer than a token ("q6h" is three), and "b.i.d." is one word with the key "bid". */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** Lower case, periods of abbreviations removed; dashes are one character. */
  readonly key: string;
}

// Bounded repetition throughout: a piece is at most a few dozen characters.
const PIECE =
  /\s*(?:(\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,6})?|\.\d{1,6}|[½¼¾])|(_{2,40}|\[\*\*[^\]\n]{0,60}\*\*\])|([a-zµμ](?:\.[a-z](?![a-z])){1,4}\.?|[a-zµμ’']{1,40})|(\S))/iuy;
const DASHES = new Set(['–', '—', '‐', '‑', '−']);

/** Cuts `text` into pieces on demand, between two offsets: a mention without a regimen costs one piece. */
export class Pieces {
  private readonly known: Piece[] = [];
  private offset: number;

  constructor(
    private readonly text: string,
    start: number,
    private readonly limit: number,
  ) {
    this.offset = start;
  }

  /** The piece at `index`; before the first and past the last, a piece of kind `end`. */
  at(index: number): Piece {
    if (index < 0) return { start: this.limit, end: this.limit, kind: 'end', key: '' };
    while (this.known.length <= index) this.known.push(this.next());
    return this.known[index]!;
  }

  key(index: number): string {
    return this.at(index).key;
  }

  private next(): Piece {
    const nothing: Piece = { start: this.limit, end: this.limit, kind: 'end', key: '' };
    if (this.offset >= this.limit) return nothing;
    PIECE.lastIndex = this.offset;
    const match = PIECE.exec(this.text);
    if (!match || PIECE.lastIndex > this.limit) {
      this.offset = this.limit;
      return nothing;
    }
    const end = PIECE.lastIndex;
    this.offset = end;
    const [, number, blank, word, mark] = match;
    const written = number ?? blank ?? word ?? mark ?? '';
    const start = end - written.length;
    if (number !== undefined) return { start, end, kind: 'number', key: number };
    if (blank !== undefined) return { start, end, kind: 'blank', key: '_' };
    if (word !== undefined) return { start, end, kind: 'word', key: word.toLowerCase().replaceAll('.', '') };
    return { start, end, kind: 'mark', key: DASHES.has(written) ? '-' : written };
  }
}
