import { codeNote } from '../coding/code.ts';
import type { CodingResult } from '../coding/types.ts';
import { Asserter } from '../entities/assertion.ts';
import { addDetails } from '../entities/details.ts';
import { findDurationsBeside, type DurationMention } from '../entities/durationMentions.ts';
import { mergeEntities, taggedEntities } from '../entities/merge.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import type { EntitySource, TaggedMention, Tagger } from '../entities/tagger.ts';
import type { Assertion, Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import type { Note, Span } from '../note/types.ts';
import { AttendingError } from '../platform/errors.ts';
import type { Deidentified, DeidentifyOptions, NameSource, NameTagger } from '../privacy/types.ts';
import { compressNote, type CompressOptions } from '../summary/compress.ts';
import { summarizeNote, type SummarizeOptions } from '../summary/summarize.ts';
import type { CompressionResult, SummaryResult } from '../summary/types.ts';
import { checkNoteText, checkSpan } from './input.ts';

/** Name of the offline engine in every result's `model` field. */
export const OFFLINE_MODEL = 'attending-offline';

interface Timed {
  readonly model: string;
  /** Wall time of the action in milliseconds, parsing and recognition included unless they were at hand. */
  readonly elapsedMs: number;
}

export interface EntitiesOutput {
  readonly entities: readonly Entity[];
  /** Lengths of time and ages, which are no entities: "for 3 days", "65-year-old". */
  readonly times?: readonly DurationMention[];
}
export interface AssertionOutput {
  readonly assertion: Assertion;
}
export type SummarizeOutput = SummaryResult & Timed;
export type CompressOutput = CompressionResult & Timed;
export type CodeOutput = CodingResult & Timed;

/** A note parsed and its entities recognised: what every action starts from. */
export interface Analysis {
  readonly note: Note;
  readonly entities: readonly Entity[];
}

/**
 * The one engine API (architecture rule 3): text in, plain data out. The command line calls it in
 * process, the extension through a supervised child. Throws AttendingError for text that is not a note.
 */
export class Engine {
  readonly #tagger: Tagger | undefined;
  #last: Analysis | undefined;
  #asserted: { readonly text: string; readonly asserter: Asserter } | undefined;
  /** What the tagger found in a note; held as long as that note is the last one. */
  #tagged: { readonly note: Note; readonly mentions: readonly TaggedMention[] } | undefined;

  readonly #nameTagger: NameTagger | undefined;

  /** @param parts without a tagger, only rules name entities; without a name tagger, only rules find identifiers */
  constructor(parts: { readonly tagger?: Tagger; readonly nameTagger?: NameTagger } = {}) {
    this.#tagger = parts.tagger;
    this.#nameTagger = parts.nameTagger;
  }

  /** Parses and recognises; the last text is remembered, so that several actions on one note pay once. */
  analyse(text: string): Analysis {
    if (this.#last?.note.text === text) return this.#last;
    checkNoteText(text);
    const note = parseNote(text);
    this.#last = { note, entities: recogniseEntities(note) };
    this.#tagged = undefined;
    return this.#last;
  }

  /** Forgets the remembered note, so that nothing of it stays in memory. */
  forget(): void {
    this.#last = undefined;
    this.#asserted = undefined;
    this.#tagged = undefined;
  }

  /** Loads what a source of entities needs, so that its failure shows before the first note. Rejects with a MODEL_ code. */
  async prepare(source: EntitySource): Promise<void> {
    if (source !== 'rules') await this.#taggerAtHand().open();
  }

  /** Gives the tagger's memory back; the next call that needs it loads it again. */
  async close(): Promise<void> {
    this.forget();
    await this.#tagger?.close();
    await this.#nameTagger?.close();
  }

  /** Entities by rules, what compression, summary and coding work on, with the details that the whole note tells (entities/details.ts). */
  entities(text: string): EntitiesOutput {
    const { note, entities } = this.analyse(text);
    return withDetails(note, entities);
  }

  /**
   * Entities by rules, by the tagger, or merged (entities/merge.ts). Rejects with a MODEL_ code where the tagger
   * cannot run, and with the signal's reason once it aborts.
   */
  async findEntities(text: string, source: EntitySource, signal?: AbortSignal): Promise<EntitiesOutput> {
    const { note, entities } = this.analyse(text);
    if (source === 'rules') return withDetails(note, entities);
    const tagger = this.#taggerAtHand();
    if (this.#tagged?.note !== note) this.#tagged = { note, mentions: await tagger.tag(note, signal === undefined ? { rules: entities } : { rules: entities, signal }) };
    return withDetails(note, source === 'both' ? mergeEntities(note, entities, this.#tagged.mentions, tagger.name) : taggedEntities(note, this.#tagged.mentions, tagger.name));
  }

  #taggerAtHand(): Tagger {
    if (this.#tagger === undefined) throw new AttendingError('MODEL_NOT_FOUND', 'No tagger is at hand here.', 'Use rules for entities.');
    return this.#tagger;
  }

  /** Asserts one mention of a text; the last text is remembered, so that its many mentions parse it once. Throws BAD_SPAN. */
  assertion(text: string, span: Span): AssertionOutput {
    const isKnown = this.#asserted?.text === text;
    if (!isKnown) checkNoteText(text);
    checkSpan(text, span);
    if (!isKnown) this.#asserted = { text, asserter: new Asserter(this.#last?.note.text === text ? this.#last.note : parseNote(text)) };
    return { assertion: this.#asserted!.asserter.assert(span) };
  }

  /**
   * Finds and replaces the Safe Harbor identifiers (privacy/deidentify.ts). By default the name tagger looks too, where one was
   * given; it is not left out in silence: where its model cannot run, this rejects with a MODEL_ code.
   */
  async deidentify(text: string, options: DeidentifyOptions = {}, signal?: AbortSignal, source: NameSource = 'both'): Promise<Deidentified> {
    // Loaded with the first use: its patterns and lists would cost every other command an eighth of its cold start.
    const [{ deidentify }, { deidentifyWithNames }] = await Promise.all([import('../privacy/deidentify.ts'), import('../privacy/secondLook.ts')]);
    const { note, entities } = this.analyse(text);
    const tagger = source === 'rules' ? undefined : this.#nameTagger;
    return tagger === undefined ? deidentify(note, entities, options) : await deidentifyWithNames(note, entities, options, tagger, signal);
  }

  /** Loads the name tagger, so that its failure shows before the first note. Rejects with a MODEL_ code. */
  async prepareNames(source: NameSource = 'both'): Promise<void> {
    if (source !== 'rules') await this.#nameTagger?.open();
  }

  summarize(text: string, options: SummarizeOptions = {}): SummarizeOutput {
    return timed(() => {
      const { note, entities } = this.analyse(text);
      return summarizeNote(note, entities, options);
    });
  }

  compress(text: string, options: CompressOptions = {}): CompressOutput {
    return timed(() => {
      const { note, entities } = this.analyse(text);
      return compressNote(note, entities, options);
    });
  }

  code(text: string): CodeOutput {
    return timed(() => {
      const { note, entities } = this.analyse(text);
      return codeNote(note, entities);
    });
  }
}

function withDetails(note: Note, entities: readonly Entity[]): EntitiesOutput {
  return { entities: addDetails(note, entities), times: findDurationsBeside(note, entities) };
}

function timed<T extends object>(run: () => T): T & Timed {
  const started = performance.now();
  const result = run();
  return { ...result, model: OFFLINE_MODEL, elapsedMs: Math.round((performance.now() - started) * 100) / 100 };
}
