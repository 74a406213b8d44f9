import type { CleanedFile } from './options.ts';
import { listStages, type CleaningStep, type ListStage } from './steps.ts';

/** What a column of the results holds. `source` counts the columns of the file, `text` the cleaned ones among them. */
export type OutputColumn =
  | { readonly name: string; readonly kind: 'source'; readonly source: number }
  | { readonly name: string; readonly kind: 'cleaned'; readonly text: number }
  | { readonly name: string; readonly kind: 'list'; readonly text: number; readonly stage: ListStage }
  | { readonly name: string; readonly kind: 'final'; readonly text: number };

export interface OutputLayout {
  /** Every column that some file has. */
  readonly columns: readonly OutputColumn[];
  /** Of each wanted file: the places of its columns in `columns`. */
  readonly files: ReadonlyArray<{ readonly file: CleanedFile; readonly columns: readonly number[] }>;
}

export interface LayoutRequest {
  /** Of the source, in its order. */
  readonly sourceColumns: readonly string[];
  readonly textColumns: readonly string[];
  /** Text columns from which rare words are dropped. */
  readonly rareColumns: readonly string[];
  readonly steps: readonly CleaningStep[];
  readonly files: readonly CleanedFile[];
}

/** By these columns a row of any file is found again; `split` keeps parts apart. */
const KEYS = ['id', 'row_id', 'note_id', 'subject_id', 'hadm_id', 'split'];

/**
 * Which columns there are, and which of them in which file:
 * `full` has the source's and what the reference pipeline keeps (tokenized, lemmatized, filtered, final), `text_only`
 * the keys and the final texts, `steps` the keys and the result of every step. Columns come by stage, in the order of
 * the steps, and within a stage by text column.
 */
export function outputLayout({ sourceColumns, textColumns, rareColumns, steps, files }: LayoutRequest): OutputLayout {
  const sources = sourceColumns.map((name, source): OutputColumn => ({ name, kind: 'source', source }));
  const keys = sources.filter(({ name }) => KEYS.includes(name) && !textColumns.includes(name));
  const stages = textColumns.map((name) => listStages(steps, rareColumns.includes(name)));
  const cleaned = steps.some((step) => step === 'lower' || step === 'characters' || step === 'spaces') ? textColumns.map((name, text): OutputColumn => ({ name: `cleaned_${name}`, kind: 'cleaned', text })) : [];
  const lists = (stage: ListStage): OutputColumn[] => textColumns.flatMap((name, text): OutputColumn[] => (stages[text]!.includes(stage) ? [{ name: `${stage}_${name}`, kind: 'list', text, stage }] : []));
  const finals = steps.includes('text') ? textColumns.map((name, text): OutputColumn => ({ name: `final_${name}`, kind: 'final', text })) : [];
  const named: Readonly<Record<CleanedFile, readonly OutputColumn[]>> = {
    full: [...sources, ...lists('tokenized'), ...lists('lemmatized'), ...lists('filtered'), ...finals],
    text_only: [...keys, ...finals],
    steps: [...keys, ...cleaned, ...lists('tokenized'), ...lists('stopped'), ...lists('lemmatized'), ...lists('filtered'), ...finals],
  };
  const columns = [...new Set(files.flatMap((file) => named[file]))];
  return { columns, files: files.map((file) => ({ file, columns: named[file].map((column) => columns.indexOf(column)) })) };
}
