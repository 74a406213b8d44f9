import path from 'node:path';
import { AtomicFile } from '../platform/atomicFile.ts';
import type { SummaryStatistics } from './summaryStatistics.ts';
import type { FailedNote, Sample } from './types.ts';

/** Names of the files that a run leaves; those of the reference pipeline. */
export const RESULT_FILES = { csv: 'compression_pipeline_results.csv', json: 'compression_pipeline_results.json', statistics: 'summary_statistics.json' } as const;

type Cell = string | number | null;

const COLUMNS: readonly (readonly [string, (sample: Sample) => Cell])[] = [
  ['id', ({ id }) => id],
  ['original_text', ({ note }) => note ?? null],
  ['stage1_summary', ({ summary }) => summary ?? null],
  ['stage2_summary', ({ compressed }) => compressed ?? null],
  ['original_length', ({ noteCharacters }) => noteCharacters],
  ['stage1_length', ({ summaryCharacters }) => summaryCharacters],
  ['stage2_length', ({ compressedCharacters }) => compressedCharacters],
  ['compression_ratio', ({ compressionRatio }) => compressionRatio],
  ['ratio_to_note', ({ ratioToNote }) => ratioToNote],
  ['entity_retention', ({ retention }) => retention.overall],
  ['stage1_note_retention', ({ summaryRetention }) => summaryRetention.overall],
  ['stage2_note_retention', ({ noteRetention }) => noteRetention.overall],
  ['entity_coverage', ({ coverage }) => coverage],
  ['unsupported_statements', ({ unsupported }) => Object.values(unsupported).reduce((sum, count) => sum + count, 0)],
  ['bertscore_precision', ({ bertscore }) => bertscore?.precision ?? null],
  ['bertscore_recall', ({ bertscore }) => bertscore?.recall ?? null],
  ['bertscore_f1', ({ bertscore }) => bertscore?.f1 ?? null],
  ['stage1_engine', ({ summaryEngine }) => summaryEngine],
  ['stage2_engine', ({ compressEngine }) => compressEngine],
  ['repair_rounds', ({ repairRounds }) => repairRounds],
  ['corrected_values', ({ corrected }) => corrected],
  ['seconds', ({ seconds }) => seconds],
];

/**
 * Writes the three files of a run, each whole or not at all, readable by the user only: samples go to the disk as they come, so that none
 * is held. Columns of texts are left out of a run without texts.
 */
export class ResultWriter {
  readonly #csv: AtomicFile;
  readonly #json: AtomicFile;
  readonly #statistics: AtomicFile;
  readonly #columns: typeof COLUMNS;
  #count = 0;

  private constructor(csv: AtomicFile, json: AtomicFile, statistics: AtomicFile, columns: typeof COLUMNS) {
    this.#csv = csv;
    this.#json = json;
    this.#statistics = statistics;
    this.#columns = columns;
  }

  static async create(folder: string, withTexts: boolean): Promise<ResultWriter> {
    const opened: AtomicFile[] = [];
    try {
      for (const name of [RESULT_FILES.csv, RESULT_FILES.json, RESULT_FILES.statistics]) opened.push(await AtomicFile.create(path.join(folder, name)));
      const [csv, json, statistics] = opened as [AtomicFile, AtomicFile, AtomicFile];
      const columns = withTexts ? COLUMNS : COLUMNS.filter(([name]) => !TEXT_COLUMNS.has(name));
      await csv.write(`${columns.map(([name]) => name).join(',')}\r\n`);
      await json.write('{"samples": [');
      return new ResultWriter(csv, json, statistics, columns);
    } catch (error) {
      for (const file of opened) await file.abandon(false);
      throw error;
    }
  }

  async add(sample: Sample): Promise<void> {
    await this.#csv.write(`${this.#columns.map(([, value]) => csvCell(value(sample))).join(',')}\r\n`);
    await this.#json.write(`${this.#count === 0 ? '' : ','}\n${JSON.stringify(sample)}`);
    this.#count += 1;
  }

  /** Puts all three in their places. */
  async commit(failed: readonly FailedNote[], statistics: SummaryStatistics): Promise<void> {
    await this.#json.write(`\n], "failed": ${JSON.stringify(failed)}}\n`);
    await this.#statistics.write(`${JSON.stringify(statistics, undefined, 2)}\n`);
    await this.#csv.commit();
    await this.#json.commit();
    await this.#statistics.commit();
  }

  async abandon(): Promise<void> {
    for (const file of [this.#csv, this.#json, this.#statistics]) await file.abandon(false).catch(() => undefined);
  }
}

const TEXT_COLUMNS: ReadonlySet<string> = new Set(['original_text', 'stage1_summary', 'stage2_summary']);

/** RFC 4180. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(Number(value.toFixed(6))) : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
