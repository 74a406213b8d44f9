import { bhcExport } from './bhc.ts';
import { resolveMarks, type IdentifierSpan, type Masking } from './marks.ts';
import { MIMIC_III } from './mimicIii.ts';
import { MIMIC_IV } from './mimicIv.ts';
import type { SynthOptions } from './options.ts';
import { makePatient } from './patient.ts';
import type { Block } from './plan.ts';
import type { ExportFile, ExportKind, RowSink } from './tables.ts';

/** What a block of patients adds to each file. */
export interface BlockRows {
  /** UTF-8, or whole gzip members, by the place of the file in the list. */
  readonly bytes: readonly Uint8Array[];
  readonly rows: readonly number[];
  readonly admissions: number;
  readonly tallies: Readonly<Record<string, number>>;
}

/** What a thread must know of the options: enough to make any block. */
export type BlockSettings = Pick<SynthOptions, 'dataset' | 'seed' | 'identifiers'> & { readonly gzip: boolean; readonly listIdentifiers: boolean };

/** Files of a kind of export; the list of identifiers is the last one. */
export function exportOf({ dataset, seed }: Pick<BlockSettings, 'dataset' | 'seed'>): ExportKind {
  if (dataset === 'bhc') return bhcExport(seed);
  return dataset === 'mimic-iii' ? MIMIC_III : MIMIC_IV;
}

/** Gives the function that makes blocks: the same in a thread and in this one, the same bytes whoever calls it. */
export function blockMaker(settings: BlockSettings, compress: (text: Uint8Array) => Uint8Array): (block: Block) => BlockRows {
  const kind = exportOf(settings);
  return (block) => {
    const sink = new BlockSink(kind.files, settings.identifiers === 'planted' ? 'planted' : kind.brackets === true ? 'brackets' : 'underscores', settings.listIdentifiers);
    let stays = block.staysBefore;
    let notes = 0;
    for (let i = 0; i < block.patients; i += 1) {
      const patient = makePatient(settings, block.firstPatient + i, stays, block.notes - notes);
      kind.addPatient(patient, sink);
      stays += patient.stays.length;
      for (const stay of patient.stays) if (stay.note !== undefined) notes += 1;
    }
    const texts = settings.listIdentifiers ? [...sink.texts, sink.identifiers] : sink.texts;
    return {
      bytes: texts.map((text, i) => {
        const bytes = Buffer.from(text);
        return settings.gzip && i < kind.files.length && bytes.length > 0 ? compress(bytes) : bytes;
      }),
      rows: settings.listIdentifiers ? [...sink.rows, sink.identifierRows] : sink.rows,
      admissions: stays - block.staysBefore,
      tallies: sink.tallies,
    };
  };
}

class BlockSink implements RowSink {
  readonly texts: string[];
  readonly rows: number[];
  readonly tallies: Record<string, number> = {};
  readonly #masking: Masking;
  identifiers = '';
  identifierRows = 0;
  readonly #listed: boolean;

  constructor(files: readonly ExportFile[], masking: Masking, listed: boolean) {
    this.texts = files.map(() => '');
    this.rows = files.map(() => 0);
    this.#masking = masking;
    this.#listed = listed;
  }

  add(file: number, rows: string, count = 1): void {
    this.texts[file] = `${this.texts[file]!}${rows}\n`;
    this.rows[file]! += count;
  }

  finish(noteId: string, marked: string): string {
    if (!this.#listed || noteId === '') return resolveMarks(marked, this.#masking);
    const spans: IdentifierSpan[] = [];
    const text = resolveMarks(marked, this.#masking, spans);
    for (const { start, end, type } of spans) this.identifiers += `${JSON.stringify({ note_id: noteId, start, end, type })}\n`;
    this.identifierRows += spans.length;
    return text;
  }

  tally(what: string): void {
    this.tallies[what] = (this.tallies[what] ?? 0) + 1;
  }
}
