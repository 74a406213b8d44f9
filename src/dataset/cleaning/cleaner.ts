import path from 'node:path';
import { NULL_LENGTH, type Batch } from './batch.ts';
import { ByteBuffer, NumberBuffer } from './byteBuffer.ts';
import type { OutputLayout } from './outputs.ts';
import type { ChunkFigures } from './parquet/chunks.ts';
import { makeRecipe } from './recipes.ts';
import { RowEncoder } from './rowEncoder.ts';
import { Spool, writeWhole } from './spool.ts';
import type { CleaningStep, Recipe } from './steps.ts';
import { WITHOUT_JOINED, type TextReader } from './textReader.ts';
import { WordFacts } from './wordFacts.ts';
import { grown, WordTable } from './wordTable.ts';

/** All that a thread needs to know, once. */
export interface CleanerSetup {
  readonly kind: 'clean';
  readonly recipe: Recipe;
  readonly steps: readonly CleaningStep[];
  readonly boilerplate: boolean;
  /** How many columns the source has, and which of them hold text. */
  readonly sourceColumns: number;
  readonly textColumns: readonly number[];
  /** Of the text columns, counted from 0: those that lose rare words. */
  readonly rareTexts: readonly number[];
  readonly layout: OutputLayout;
  readonly formats: { readonly csv: boolean; readonly parquet: boolean };
  /** A private folder for what the first pass leaves, and this thread's number. */
  readonly folder: string;
  readonly number: number;
}

export type CleanerJob =
  | { readonly do: 'read'; readonly batch: Batch }
  | { readonly do: 'count' }
  | { readonly do: 'drop'; readonly rare: readonly Uint8Array[]; readonly integers: readonly boolean[] }
  | { readonly do: 'encode'; readonly batch: number }
  | { readonly do: 'write'; readonly csv: readonly FilePlace[]; readonly parquet: readonly FilePlace[] }
  | { readonly do: 'close' };

export interface FilePlace {
  readonly file: number;
  readonly at: number;
}

/** Words that stay after stop words and lemmas, and how often each occurs in each column that loses rare words. */
export interface WordCounts {
  readonly words: readonly string[];
  readonly counts: readonly Uint32Array[];
  /** By source column: every value so far is a whole number as a program writes it, or NULL. */
  readonly integers: readonly boolean[];
  /** By text column. */
  readonly tokens: readonly number[];
  readonly stopWords: readonly number[];
  readonly empty: readonly number[];
}

/** One batch of results: its bytes in each CSV file, its row group in each Parquet file. */
export interface EncodedSizes {
  readonly rows: number;
  readonly csv: readonly number[];
  readonly parquet: ReadonlyArray<{ readonly bytes: number; readonly chunks: readonly ChunkFigures[] }>;
}

/** One thread's share of both passes. Pass one reads batches and counts; pass two encodes and writes the same batches. */
export class Cleaner {
  readonly #setup: CleanerSetup;
  readonly #words = new WordTable();
  readonly #facts: WordFacts;
  readonly #reader: TextReader;
  readonly #spool: Spool;
  readonly #tokens = new NumberBuffer();
  readonly #tokenCounts = new NumberBuffer();
  readonly #cleaned = new ByteBuffer();
  readonly #cleanedLengths = new NumberBuffer();
  /** By column that loses rare words, then by word. */
  readonly #counts: Uint32Array[];
  readonly #integers: boolean[];
  readonly #totals: { tokens: number; stopWords: number; empty: number }[];
  #encoder: RowEncoder | undefined;

  constructor(setup: CleanerSetup) {
    this.#setup = setup;
    const recipe = makeRecipe(setup, this.#words);
    this.#facts = new WordFacts(this.#words, recipe);
    this.#reader = recipe.reader;
    this.#spool = new Spool(path.join(setup.folder, `${setup.number}.spool`));
    this.#counts = setup.rareTexts.map(() => new Uint32Array(1 << 12));
    this.#integers = Array.from({ length: setup.sourceColumns }, (_, column) => !setup.textColumns.includes(column));
    this.#totals = setup.textColumns.map(() => ({ tokens: 0, stopWords: 0, empty: 0 }));
  }

  read(batch: Batch): void {
    const { sourceColumns, textColumns, steps } = this.#setup;
    const { lengths, bytes, rows } = batch;
    const tokenize = steps.includes('tokens');
    // What can be put together from tokens is not kept.
    const keepCleaned = !(tokenize && this.#reader.rebuilds);
    this.#tokens.clear();
    this.#tokenCounts.clear();
    this.#cleaned.clear();
    this.#cleanedLengths.clear();
    const textOf = Array.from({ length: sourceColumns }, (_, column) => textColumns.indexOf(column));
    let at = 0;
    for (let value = 0; value < rows * sourceColumns; value += 1) {
      const column = value % sourceColumns;
      const length = lengths[value]!;
      const end = length === NULL_LENGTH ? at : at + length;
      const text = textOf[column]!;
      if (text >= 0) {
        const before = this.#tokens.length;
        const cleanedBefore = this.#cleaned.length;
        this.#reader.read(bytes, at, end, tokenize ? this.#tokens : undefined, keepCleaned ? this.#cleaned : undefined);
        this.#tokenCounts.push(this.#tokens.length - before);
        this.#cleanedLengths.push(this.#cleaned.length - cleanedBefore);
        if (end === at) this.#totals[text]!.empty += 1;
      } else if (this.#integers[column] === true && end > at) {
        this.#integers[column] = isInteger(bytes, at, end);
      } else if (length === 0) {
        // An empty text is none of a whole number's, NULL is.
        this.#integers[column] = false;
      }
      at = end;
    }
    this.#facts.study();
    this.#count();
    this.#spool.add({ ...batch, tokenCounts: this.#tokenCounts.view(), tokens: this.#tokens.view(), cleanedLengths: this.#cleanedLengths.view(), cleaned: this.#cleaned.view() });
  }

  counts(): WordCounts {
    const words = Array.from({ length: this.#words.size }, (_, id) => this.#words.text(id));
    return {
      words,
      counts: this.#counts.map((counts) => Uint32Array.from({ length: words.length }, (_, id) => counts[id] ?? 0)),
      integers: this.#integers,
      tokens: this.#totals.map(({ tokens }) => tokens),
      stopWords: this.#totals.map(({ stopWords }) => stopWords),
      empty: this.#totals.map(({ empty }) => empty),
    };
  }

  /** @param rare by column that loses rare words, then by word: 1 for those to drop @param integers by source column: written to Parquet as whole numbers */
  drop(rare: readonly Uint8Array[], integers: readonly boolean[]): void {
    this.#encoder = new RowEncoder(this.#setup, this.#words, this.#facts, this.#reader.rebuilds, rare, integers);
  }

  encode(index: number): EncodedSizes {
    return this.#encoder!.encode(this.#spool.read(index));
  }

  /** Writes what `encode` made last, each part where it belongs. */
  write(csv: readonly FilePlace[], parquet: readonly FilePlace[]): void {
    for (const [index, { file, at }] of csv.entries()) writeWhole(file, this.#encoder!.csv[index]!.view(), at);
    for (const [index, { file, at }] of parquet.entries()) {
      let position = at;
      for (const chunk of this.#encoder!.rowGroup(index)) {
        writeWhole(file, chunk, position);
        position += chunk.length;
      }
    }
  }

  close(): void {
    this.#spool.close();
  }

  #count(): void {
    const { rareTexts, textColumns, steps } = this.#setup;
    const dropStopWords = steps.includes('stopwords');
    const lemmatize = steps.includes('lemmas');
    const { stop, lemma } = this.#facts;
    const tokens = this.#tokens.values;
    let at = 0;
    for (let text = 0; text < this.#tokenCounts.length; text += 1) {
      const column = text % textColumns.length;
      const totals = this.#totals[column]!;
      const rare = rareTexts.indexOf(column);
      const end = at + this.#tokenCounts.values[text]!;
      totals.tokens += end - at;
      let counts = rare < 0 ? undefined : this.#counts[rare]!;
      if (counts !== undefined && counts.length < this.#words.size) {
        counts = grown(counts, this.#words.size, Uint32Array);
        this.#counts[rare] = counts;
      }
      for (; at < end; at += 1) {
        const id = tokens[at]! & WITHOUT_JOINED;
        if (dropStopWords && stop[id] === 1) totals.stopWords += 1;
        else if (counts !== undefined) counts[lemmatize ? lemma[id]! : id]! += 1;
      }
    }
  }
}

const MOST_DIGITS = 15;

/** A whole number as programs write it: that and only that can become a number and lose nothing. */
function isInteger(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === 0x2d ? start + 1 : start;
  const digits = end - first;
  if (digits < 1 || digits > MOST_DIGITS || (bytes[first] === 0x30 && end - start > 1)) return false;
  for (let at = first; at < end; at += 1) if (bytes[at]! < 0x30 || bytes[at]! > 0x39) return false;
  return true;
}
