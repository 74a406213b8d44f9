import { NULL_LENGTH } from './batch.ts';
import { ByteBuffer, NumberBuffer } from './byteBuffer.ts';
import type { CleanerSetup, EncodedSizes } from './cleaner.ts';
import { appendListField, appendTextField } from './csvFields.ts';
import type { OutputColumn } from './outputs.ts';
import { ListChunk, TextChunk } from './parquet/chunks.ts';
import type { TokenizedBatch } from './spool.ts';
import type { ListStage } from './steps.ts';
import { JOINED, WITHOUT_JOINED, type TextReader } from './textReader.ts';
import type { WordFacts } from './wordFacts.ts';
import type { WordTable } from './wordTable.ts';

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** The lists of one text, by stage; a stage that is not taken has the list before it. */
type Lists = Readonly<Record<ListStage | 'cleaned', NumberBuffer>>;

/**
 * Makes of a tokenised batch what goes into the files: lines of each CSV file, a row group of each Parquet file. A
 * column is encoded once a format, whatever how many files have it.
 */
export class RowEncoder {
  readonly csv: readonly ByteBuffer[];
  readonly #setup: CleanerSetup;
  readonly #words: WordTable;
  readonly #facts: WordFacts;
  readonly #reader: TextReader;
  /** By text column, then by word; undefined where nothing is dropped. */
  readonly #rare: ReadonlyArray<Uint8Array | undefined>;
  readonly #integers: readonly boolean[];
  readonly #lists: readonly Lists[];
  readonly #chunks: ReadonlyArray<TextChunk | ListChunk>;
  /** The fields of one row, and where each ends. */
  readonly #fields = new ByteBuffer();
  readonly #fieldEnds: Uint32Array;
  readonly #text = new ByteBuffer();

  constructor(setup: CleanerSetup, words: WordTable, facts: WordFacts, reader: TextReader, rare: readonly Uint8Array[], integers: readonly boolean[]) {
    this.#setup = setup;
    this.#words = words;
    this.#facts = facts;
    this.#reader = reader;
    this.#rare = setup.textColumns.map((_, text) => rare[setup.rareTexts.indexOf(text)]);
    this.#integers = integers;
    const { columns, files } = setup.layout;
    this.csv = setup.formats.csv ? files.map(() => new ByteBuffer()) : [];
    this.#chunks = setup.formats.parquet ? columns.map(({ kind }) => (kind === 'list' ? new ListChunk(words) : new TextChunk())) : [];
    this.#fieldEnds = new Uint32Array(columns.length);
    this.#lists = setup.textColumns.map((_, text) => this.#makeLists(text));
  }

  encode(batch: TokenizedBatch): EncodedSizes {
    const { layout, sourceColumns, textColumns } = this.#setup;
    for (const buffer of this.csv) buffer.clear();
    for (const chunk of this.#chunks) chunk.begin();
    const starts = new Uint32Array(sourceColumns);
    const ends = new Uint32Array(sourceColumns);
    let value = 0;
    let at = 0;
    let text = 0;
    let token = 0;
    for (let row = 0; row < batch.rows; row += 1) {
      for (let column = 0; column < sourceColumns; column += 1, value += 1) {
        const length = batch.lengths[value]!;
        starts[column] = at;
        if (length !== NULL_LENGTH) at += length;
        ends[column] = length === NULL_LENGTH ? NULL_LENGTH : at;
      }
      for (let column = 0; column < textColumns.length; column += 1, text += 1) {
        const count = batch.tokenCounts[text]!;
        this.#fillLists(column, batch.tokens, token, token + count);
        token += count;
      }
      this.#fields.clear();
      for (const [index, column] of layout.columns.entries()) {
        this.#encodeColumn(column, index, batch.bytes, starts, ends);
        this.#fieldEnds[index] = this.#fields.length;
      }
      for (const [index, buffer] of this.csv.entries()) this.#writeLine(buffer, layout.files[index]!.columns);
    }
    const figures = this.#chunks.map((chunk) => chunk.end());
    return {
      rows: batch.rows,
      csv: this.csv.map(({ length }) => length),
      parquet: this.#setup.formats.parquet
        ? layout.files.map(({ columns }) => {
            const chunks = columns.map((column) => figures[column]!);
            return { bytes: chunks.reduce((sum, { bytes }) => sum + bytes, 0), chunks };
          })
        : [],
    };
  }

  /** The column chunks of the last batch in file `index`, one after the other. */
  rowGroup(index: number): Uint8Array[] {
    return this.#setup.layout.files[index]!.columns.map((column) => this.#chunks[column]!.chunk.view());
  }

  #encodeColumn(column: OutputColumn, index: number, bytes: Uint8Array, starts: Uint32Array, ends: Uint32Array): void {
    const chunk = this.#chunks[index];
    if (column.kind === 'list') {
      const list = this.#lists[column.text]![column.stage];
      if (this.csv.length > 0) appendListField(list.values, list.length, this.#facts, this.#fields);
      if (chunk instanceof ListChunk) chunk.add(list.values, list.length);
      return;
    }
    const source = column.kind === 'source' ? column.source : this.#setup.textColumns[column.text]!;
    const isNull = ends[source] === NULL_LENGTH;
    const start = starts[source]!;
    const end = isNull ? start : ends[source]!;
    if (column.kind === 'source') {
      if (this.csv.length > 0) appendTextField(bytes, start, end, this.#fields);
      if (!(chunk instanceof TextChunk)) return;
      if (isNull) chunk.addNull();
      else if (this.#integers[source] === true) chunk.addInteger(bytes, start, end);
      else chunk.add(bytes, start, end);
      return;
    }
    const text = this.#text;
    text.clear();
    const tokenized = this.#setup.steps.includes('tokens');
    if (column.kind === 'final' && tokenized) this.#join(this.#lists[column.text]!.filtered, text);
    else if (tokenized && this.#reader.rebuilds) this.#joinCleaned(this.#lists[column.text]!.cleaned, text);
    else this.#reader.clean(bytes, start, end, text);
    if (this.csv.length > 0) {
      if (this.#reader.rebuilds) this.#fields.append(text.bytes, 0, text.length);
      else appendTextField(text.bytes, 0, text.length, this.#fields);
    }
    if (chunk instanceof TextChunk) chunk.add(text.bytes, 0, text.length);
  }

  #writeLine(buffer: ByteBuffer, columns: readonly number[]): void {
    for (const [place, column] of columns.entries()) {
      if (place > 0) buffer.byte(COMMA);
      buffer.append(this.#fields.bytes, column === 0 ? 0 : this.#fieldEnds[column - 1]!, this.#fieldEnds[column]);
    }
    buffer.byte(LINE_FEED);
  }

  /** Stages that change nothing share the list before them. */
  #makeLists(text: number): Lists {
    const { steps } = this.#setup;
    const tokenized = new NumberBuffer();
    const stopped = steps.includes('stopwords') ? new NumberBuffer() : tokenized;
    const lemmatized = steps.includes('lemmas') ? new NumberBuffer() : stopped;
    const filtered = this.#rare[text] === undefined ? lemmatized : new NumberBuffer();
    return { cleaned: new NumberBuffer(), tokenized, stopped, lemmatized, filtered };
  }

  #fillLists(column: number, tokens: Uint32Array, start: number, end: number): void {
    const { stop, lemma } = this.#facts;
    const { cleaned, tokenized, stopped, lemmatized, filtered } = this.#lists[column]!;
    for (const list of [cleaned, tokenized, stopped, lemmatized, filtered]) list.clear();
    cleaned.append(tokens, start, end);
    for (let i = start; i < end; i += 1) tokenized.push(tokens[i]! & WITHOUT_JOINED);
    if (stopped !== tokenized) for (let i = 0; i < tokenized.length; i += 1) if (stop[tokenized.values[i]!] === 0) stopped.push(tokenized.values[i]!);
    if (lemmatized !== stopped) for (let i = 0; i < stopped.length; i += 1) lemmatized.push(lemma[stopped.values[i]!]!);
    const rare = this.#rare[column];
    if (rare !== undefined) for (let i = 0; i < lemmatized.length; i += 1) if (rare[lemmatized.values[i]!] === 0) filtered.push(lemmatized.values[i]!);
  }

  /** Puts the words together as they stood, each with a blank behind it but where two were one. */
  #joinCleaned(list: NumberBuffer, out: ByteBuffer): void {
    const { bytes, starts } = this.#words;
    for (let i = 0; i < list.length; i += 1) {
      const token = list.values[i]!;
      const id = token & WITHOUT_JOINED;
      const start = starts[id]!;
      const end = starts[id + 1]!;
      const target = out.reserve(end - start + 1);
      let to = out.length;
      for (let from = start; from < end; from += 1) target[to++] = bytes[from]!;
      if (token < JOINED && i + 1 < list.length) target[to++] = SPACE;
      out.length = to;
    }
  }

  /** Puts the words together with blanks, but where a word holds on to its neighbour. */
  #join(list: NumberBuffer, out: ByteBuffer): void {
    const { bytes, starts } = this.#words;
    const { before, after } = this.#facts;
    let glued = true;
    for (let i = 0; i < list.length; i += 1) {
      const id = list.values[i]!;
      const start = starts[id]!;
      const end = starts[id + 1]!;
      const target = out.reserve(end - start + 1);
      let to = out.length;
      if (!glued && before[id] === 0) target[to++] = SPACE;
      for (let from = start; from < end; from += 1) target[to++] = bytes[from]!;
      out.length = to;
      glued = after[id] === 1;
    }
  }
}
