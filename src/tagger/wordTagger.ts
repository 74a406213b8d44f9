import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Entity } from '../entities/types.ts';
import type { Note, Span } from '../note/types.ts';
import { buildInputs, paddedWords, planBatches, Spellings } from './batches.ts';
import { compileScheme, decodePath, readSpans, type LabelScheme } from './decode.ts';
import { ruleBits } from './features.ts';
import { readModelFile, type ModelDescription } from './modelFile.ts';
import { ModelSession, modelBroken } from './session.ts';
import { cutWindows } from './words.ts';

/** A mention as one head of the model sees it; `type` is a name of that head's labels. */
export interface HeadMention extends Span {
  readonly type: string;
  /** Mean probability of its words' labels. */
  readonly score: number;
}

export interface WordTaggerOptions {
  /** Threads of one run; by default two, where there are as many cores: what bench/tagger.ts measures as 1.6 times one. */
  readonly threads?: number;
  /** Most words of a batch, padding included. */
  readonly batchWords?: number;
}

const MOST_THREADS = 2;
const BATCH_WORDS = 2048;

interface Loaded {
  readonly description: ModelDescription;
  readonly session: ModelSession;
  readonly schemes: ReadonlyMap<string, LabelScheme>;
}

/**
 * A word tagger of this project (docs/tagger.md): model.onnx and model.json of one folder, loaded with the first note.
 * One note is tagged at a time; calls wait for each other.
 */
export class WordTagger {
  readonly #folder: string;
  readonly #options: Required<WordTaggerOptions>;
  #loaded: Promise<Loaded> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string, { threads = Math.min(MOST_THREADS, availableParallelism()), batchWords = BATCH_WORDS }: WordTaggerOptions = {}) {
    this.#folder = folder;
    this.#options = { threads, batchWords };
  }

  /** Loads the model, once. Rejects with MODEL_NOT_FOUND, MODEL_BROKEN, or MODEL_RUNTIME_MISSING. */
  async open(): Promise<void> {
    await this.#load();
  }

  /**
   * Mentions by head, each head's ordered and disjoint. Memory is bounded by a batch and by the note's own size;
   * between batches other work gets its turn, and an aborted signal ends it with the signal's reason.
   *
   * @param rules what rules found in the note
   * @param heads which heads to read
   */
  async tag(note: Note, rules: readonly Entity[], heads?: readonly string[], signal?: AbortSignal): Promise<Map<string, HeadMention[]>> {
    return await this.#inTurn(() => this.#tag(note, rules, heads, signal));
  }

  /** Gives the memory back once the note in hand is done; the next call loads again. */
  async close(): Promise<void> {
    await this.#inTurn(async () => {
      const loaded = this.#loaded;
      this.#loaded = undefined;
      const session = await loaded?.then(({ session }) => session, () => undefined);
      await session?.close();
    });
  }

  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(run);
    this.#turn = mine.catch(() => undefined);
    return await mine;
  }

  #load(): Promise<Loaded> {
    this.#loaded ??= load(this.#folder, this.#options.threads).catch((error: unknown) => {
      // A file that was mended is read again.
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  async #tag(note: Note, rules: readonly Entity[], heads: readonly string[] | undefined, signal: AbortSignal | undefined): Promise<Map<string, HeadMention[]>> {
    signal?.throwIfAborted();
    const { description, session, schemes } = await this.#load();
    const wanted = [...schemes].filter(([head]) => heads === undefined || heads.includes(head));
    const found = new Map<string, HeadMention[]>(wanted.map(([head]) => [head, []]));
    const { start, end } = note.tokens;
    const spellings = new Spellings(note, description.vocabulary, description.ids);
    const bits = ruleBits(note, rules);
    for (const batch of planBatches(cutWindows(note, description.windowWords), this.#options.batchWords)) {
      signal?.throwIfAborted();
      const inputs = buildInputs(batch, spellings, bits);
      const outputs = await session.run(Object.fromEntries(session.inputs.map((name) => [name, inputs[name]!])));
      const words = paddedWords(batch);
      for (const [head, scheme] of wanted) {
        const emissions = outputs[head]!.data as Float32Array;
        for (const [row, { first, last }] of batch.entries()) {
          const from = row * words * scheme.size;
          const labels = decodePath(scheme, emissions, from, last - first);
          for (const span of readSpans(scheme, labels, emissions, from)) {
            found.get(head)!.push({ start: start[first + span.first]!, end: end[first + span.last - 1]!, type: span.type, score: span.score });
          }
        }
      }
    }
    for (const mentions of found.values()) mentions.sort((a, b) => a.start - b.start);
    return found;
  }
}

const INPUTS: ReadonlySet<string> = new Set(['word_ids', 'shapes', 'ngrams', 'characters', 'index', 'rules', 'lengths']);

async function load(folder: string, threads: number): Promise<Loaded> {
  const description = await readModelFile(folder);
  const file = path.join(folder, 'model.onnx');
  const session = await ModelSession.open(file, { threads });
  const heads = Object.entries(description.heads);
  if (!session.inputs.every((name) => INPUTS.has(name)) || !heads.every(([head]) => session.outputs.includes(head))) {
    await session.close();
    throw modelBroken(file, 'its inputs and outputs are not those of its description');
  }
  return { description, session, schemes: new Map(heads.map(([head, labels]) => [head, compileScheme(labels)])) };
}
