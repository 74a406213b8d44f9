import { codeNote } from '../coding/code.ts';
import type { CodingResult } from '../coding/types.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import type { Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import type { Note } from '../note/types.ts';
import { compressNote, type CompressOptions } from '../summary/compress.ts';
import { summarizeNote, type SummarizeOptions } from '../summary/summarize.ts';
import type { CompressionResult, SummaryResult } from '../summary/types.ts';
import { checkNoteText } from './input.ts';

/** Name of the offline engine in every result's `model` field. */
export const OFFLINE_MODEL = 'attending-offline';

interface Timed {
  readonly model: string;
  /** Wall time of the action in milliseconds, parsing and recognition included unless they were at hand. */
  readonly elapsedMs: number;
}

export interface EntitiesOutput {
  readonly entities: readonly Entity[];
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
  #last: Analysis | undefined;

  /** Parses and recognises; the last text is remembered, so that several actions on one note pay once. */
  analyse(text: string): Analysis {
    if (this.#last?.note.text === text) return this.#last;
    checkNoteText(text);
    const note = parseNote(text);
    this.#last = { note, entities: recogniseEntities(note) };
    return this.#last;
  }

  /** Forgets the remembered note, so that nothing of it stays in memory. */
  forget(): void {
    this.#last = undefined;
  }

  entities(text: string): EntitiesOutput {
    return { entities: this.analyse(text).entities };
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

function timed<T extends object>(run: () => T): T & Timed {
  const started = performance.now();
  const result = run();
  return { ...result, model: OFFLINE_MODEL, elapsedMs: Math.round((performance.now() - started) * 100) / 100 };
}
