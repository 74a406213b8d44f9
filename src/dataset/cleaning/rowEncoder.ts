import { NULL_LENGTH } from './batch.ts';
import { ByteBuffer, NumberBuffer } from './byteBuffer.ts';
import type { CleanerSetup, EncodedSizes } from './cleaner.ts';
import { appendListField, appendTextField } from './csvFields.ts';
import type { OutputColumn } from './outputs.ts';
import { ListChunk, TextChunk } from './parquet/chunks.ts';
import type { TokenizedBatch } from './spool.ts';
import type { ListStage } from './steps.ts';
import { JOINED, WITHOUT_JOINED } from './textReader.ts';
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
  /** Cleaned texts are put together from tokens; otherwise they are in the batch. */
  readonly #rebuilds: boolean;
  /** By text column, then by word; undefined where nothing is dropped. */
  readonly #rare: ReadonlyArray<Uint8Array | undefined>;
  readonly #integers: readonly boolean[];
  readonly #lists: readonly Lists[];
  readonly #chunks: ReadonlyArray<TextChunk | ListChunk>;
  /** By text column: where its lemmatized list stands among the columns, or -1. */
  readonly #lemmatizedColumns: readonly number[];
  /** The fields of one row, and where each ends. */
  readonly #fields = new ByteBuffer();
  readonly #fieldEnds: Uint32Array;
  readonly #text = new ByteBuffer();
  /** Of the row in hand, by text column: where its cleaned text begins in the batch; it ends where the next begins. */
  readonly #cleanedStarts: Uint32Array;

  constructor(setup: CleanerSetup, words: WordTable, facts: WordFacts, rebuilds: boolean, rare: readonly Uint8Array[], integers: readonly boolean[]) {
    this.#setup = setup;
    this.#words = words;
    this.#facts = facts;
    this.#rebuilds = rebuilds && setup.steps.includes('tokens');
    this.#rare = setup.textColumns.map((_, text) => rare[setup.rareTexts.indexOf(text)]);
    this.#integers = integers;
    const { columns, files } = setup.layout;
    this.csv = setup.formats.csv ? files.map(() => new ByteBuffer()) : [];
    this.#chunks = setup.formats.parquet ? columns.map(({ kind }) => (kind === 'list' ? new ListChunk(words) : new TextChunk())) : [];
    this.#cleanedStarts = new Uint32Array(setup.textColumns.length + 1);
    this.#fieldEnds = new Uint32Array(columns.length);
    this.#lemmatizedColumns = setup.textColumns.map((_, text) => columns.findIndex((column) => column.kind === 'list' && column.text === text && column.stage === 'lemmatized'));
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
    let cleaned = 0;
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
        this.#cleanedStarts[column] = cleaned;
        cleaned += batch.cleanedLengths[text]!;
        this.#cleanedStarts[column + 1] = cleaned;
      }
      this.#fields.clear();
      for (let index = 0; index < layout.columns.length; index += 1) {
        this.#encodeColumn(layout.columns[index]!, index, batch, starts, ends);
        this.#fieldEnds[index] = this.#fields.length;
      }
      for (let file = 0; file < this.csv.length; file += 1) this.#writeLine(this.csv[file]!, layout.files[file]!.columns);
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

  #encodeColumn(column: OutputColumn, index: number, batch: TokenizedBatch, starts: Uint32Array, ends: Uint32Array): void {
    const { bytes } = batch;
    const chunk = this.#chunks[index];
    if (column.kind === 'list') {
      const list = this.#lists[column.text]![column.stage];
      if (this.csv.length > 0) this.#appendList(column, index, list);
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
    if (column.kind === 'final' && this.#setup.steps.includes('tokens')) this.#join(this.#lists[column.text]!.filtered, text);
    else if (this.#rebuilds) this.#joinCleaned(this.#lists[column.text]!.cleaned, text);
    else text.append(batch.cleaned, this.#cleanedStarts[column.text], this.#cleanedStarts[column.text + 1]);
    if (this.csv.length > 0) {
      if (this.#rebuilds) this.#fields.append(text.bytes, 0, text.length);
      else appendTextField(text.bytes, 0, text.length, this.#fields);
    }
    if (chunk instanceof TextChunk) chunk.add(text.bytes, 0, text.length);
  }

  /** Where no word of a text was rare, its filtered list is written as the one before. */
  #appendList({ text, stage }: OutputColumn & { readonly kind: 'list' }, index: number, list: NumberBuffer): void {
    const { lemmatized } = this.#lists[text]!;
    const before = this.#lemmatizedColumns[text]!;
    if (stage === 'filtered' && before >= 0 && before < index && list.length === lemmatized.length) {
      const start = before === 0 ? 0 : this.#fieldEnds[before - 1]!;
      const end = this.#fieldEnds[before]!;
      this.#fields.reserve(end - start).copyWithin(this.#fields.length, start, end);
      this.#fields.length += end - start;
    } else appendListField(list.values, list.length, this.#facts, this.#fields);
  }

  #writeLine(buffer: ByteBuffer, columns: readonly number[]): void {
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place]!;
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
    cleaned.clear();
    tokenized.clear();
    stopped.clear();
    lemmatized.clear();
    filtered.clear();
    cleaned.append(tokens, start, end);
    const count = end - start;
    const own = tokenized.room(count);
    for (let i = 0; i < count; i += 1) own[i] = tokens[start + i]! & WITHOUT_JOINED;
    tokenized.length = count;
    if (stopped !== tokenized) {
      const kept = stopped.room(count);
      let to = 0;
      for (let i = 0; i < count; i += 1) if (stop[own[i]!] === 0) kept[to++] = own[i]!;
      stopped.length = to;
    }
    if (lemmatized !== stopped) {
      const lemmas = lemmatized.room(stopped.length);
      for (let i = 0; i < stopped.length; i += 1) lemmas[i] = lemma[stopped.values[i]!]!;
      lemmatized.length = stopped.length;
    }
    const rare = this.#rare[column];
    if (rare !== undefined) {
      const kept = filtered.room(lemmatized.length);
      let to = 0;
      for (let i = 0; i < lemmatized.length; i += 1) if (rare[lemmatized.values[i]!] === 0) kept[to++] = lemmatized.values[i]!;
      filtered.length = to;
    }
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
