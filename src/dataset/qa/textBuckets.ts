import type { Database } from '../../platform/database.ts';
import { RowBatch } from './rowBatch.ts';

/** Buckets are the parts of 00 to ff that the first digits of a hash fall into: a power of two of them. */
const HASH_DIGITS = 2;
const MOST_BUCKETS = 64;
/** Texts of so many bytes are sorted in memory. */
const BUCKET_BYTES = 64 * 2 ** 20;
const MOST_CHARACTERS = 8 * 2 ** 20;

/** What tells the text of a recorded item from those of the files. */
export const RECORDED_TIE = '';

export interface ItemText {
  readonly specialty: string;
  readonly hash: string;
  /** Tells apart the texts of one question. */
  readonly tie: string;
  readonly question: string;
  readonly answer: string;
  readonly sourceId: string | null;
}

/** Into how many buckets texts of that size go: each fits into memory where all of them would not. */
export function bucketsFor(bytes: number): number {
  let buckets = 1;
  while (buckets < MOST_BUCKETS && bytes / buckets > BUCKET_BYTES) buckets *= 2;
  return buckets;
}

/** Writes the texts of items into tables `texts_0`, `texts_1` and so on, which go up with the hashes. */
export class TextBuckets {
  readonly #buckets: readonly RowBatch[];
  #characters = 0;

  private constructor(buckets: readonly RowBatch[]) {
    this.#buckets = buckets;
  }

  static async create(db: Database, count: number): Promise<TextBuckets> {
    for (const table of bucketTables(count)) await db.run(`CREATE TABLE ${table} (specialty VARCHAR, hash VARCHAR, tie VARCHAR, question VARCHAR, answer VARCHAR, source_id VARCHAR)`);
    return new TextBuckets(bucketTables(count).map((table) => new RowBatch(db, table)));
  }

  get count(): number {
    return this.#buckets.length;
  }

  async add({ specialty, hash, tie, question, answer, sourceId }: ItemText): Promise<void> {
    const bucket = Math.floor(Number.parseInt(hash.slice(0, HASH_DIGITS), 16) / hashesPerBucket(this.count));
    await this.#buckets[bucket]!.add([specialty, hash, tie, question, answer, sourceId]);
    this.#characters += question.length + answer.length;
    if (this.#characters >= MOST_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    for (const bucket of this.#buckets) await bucket.flush();
    this.#characters = 0;
  }
}

export function bucketTables(count: number): string[] {
  return Array.from({ length: count }, (_, bucket) => `texts_${bucket}`);
}

/** SQL for the rows of one bucket in a table with a `hash`. */
export function inBucket(bucket: number, count: number): string {
  const bound = (value: number): string => value.toString(16).padStart(HASH_DIGITS, '0');
  const from = bound(bucket * hashesPerBucket(count));
  return bucket + 1 === count ? `hash >= '${from}'` : `hash >= '${from}' AND hash < '${bound((bucket + 1) * hashesPerBucket(count))}'`;
}

function hashesPerBucket(count: number): number {
  return 16 ** HASH_DIGITS / count;
}
