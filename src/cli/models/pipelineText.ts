import type { PipelineResult } from '../../pipeline/run.ts';
import { RESULT_FILES } from '../../pipeline/results.ts';
import type { Spread } from '../../pipeline/statistics.ts';
import type { RetentionStatistics, SampleRow, StageFigures, SummaryStatistics } from '../../pipeline/summaryStatistics.ts';

/** What `--json` prints: the content of summary_statistics.json, where it stands, and what failed. */
export type PipelineOutput = SummaryStatistics & Omit<PipelineResult, 'statistics'>;

/** The figures of a run for people; no text of a note. */
export function printPipeline({ out, failed, ...statistics }: PipelineOutput): string {
  const { samples, compressionRatio, retention, summaryRetention, noteRetention, bertscore, bertscoreReason, correlation, unsupported, best, worst, stages, peakMiB } = statistics;
  const lines = [
    `${samples.done} of ${samples.total} notes${failed.length > 0 ? `, ${failed.length} failed` : ''}`,
    '',
    ...table(['', 'mean', 'median', 'sd', ''], [
      row('Second text / first', compressionRatio, compressionRatio === null ? '' : `${percent(compressionRatio.withinTarget)} within ${compressionRatio.target}`),
      row('Second text / note', statistics.ratioToNote, ''),
      row('Entities of the first kept', retention, aboveNeeded(retention)),
      row('Entities of the note in first', summaryRetention, aboveNeeded(summaryRetention)),
      row('Entities of the note in second', noteRetention, aboveNeeded(noteRetention)),
      row('In whatever words, in second', statistics.coverage, ''),
      row('BERTScore F1', bertscore?.f1 ?? null, bertscoreReason ?? ''),
    ]),
    '',
    `Ratio against retention: ${correlation.ratioRetention.pearson === null ? (correlation.ratioRetention.reason ?? 'none') : `r = ${correlation.ratioRetention.pearson.toFixed(3)} over ${correlation.ratioRetention.n} notes`}`,
    `Statements that the notes do not bear out: ${unsupported.statements} in ${unsupported.samples} notes${flags(unsupported)}`,
    ...(samples.done === 0 ? [] : ['', ...byType(retention), '', ...samplesTable('Best', best), '', ...samplesTable('Worst', worst)]),
    '',
    ...table(['Stage', 'Model', 'Where', 'Notes', 'Seconds', 'Tokens/s', 'Peak MiB'], stages.map(stageRow)),
    ...(peakMiB === null ? [] : [`Peak of the run: ${peakMiB.toFixed(0)} MiB, the larger of the stages.`]),
    '',
    `${out}: ${Object.values(RESULT_FILES).join(', ')}`,
  ];
  return lines.join('\n');
}

function row(name: string, spread: Spread | null, note: string): string[] {
  return spread === null ? [name, '-', '-', '-', note] : [name, spread.mean.toFixed(3), spread.median.toFixed(3), spread.sd.toFixed(3), note];
}

function aboveNeeded(retention: RetentionStatistics | null): string {
  return retention === null ? '' : `${percent(retention.shareAbove)} above ${percent(retention.needed)}`;
}

function flags({ byKind }: SummaryStatistics['unsupported']): string {
  const kinds = Object.entries(byKind).map(([kind, count]) => `${kind} ${count}`);
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
}

function byType(retention: RetentionStatistics | null): string[] {
  return table(['Type', 'Kept', 'Of', 'Share'], Object.entries(retention?.byType ?? {}).map(([type, { kept, total, retention: share }]) => [type, String(kept), String(total), percent(share)]));
}

function samplesTable(title: string, rows: readonly SampleRow[]): string[] {
  return table([title, 'Note', 'First', 'Second', 'Ratio', 'Kept', 'F1'], rows.map(({ id, noteCharacters, summaryCharacters, compressedCharacters, compressionRatio, retention, bertscoreF1 }) => [
    id.length > 24 ? `${id.slice(0, 23)}…` : id,
    String(noteCharacters),
    String(summaryCharacters),
    String(compressedCharacters),
    compressionRatio.toFixed(2),
    percent(retention),
    bertscoreF1?.toFixed(3) ?? '-',
  ]));
}

function stageRow({ stage, model, device, dtype, notes, seconds, tokensPerSecond, peakMiB }: StageFigures): string[] {
  return [stage, model, device === null ? '-' : `${dtype ?? ''} ${device}`.trim(), String(notes), seconds.toFixed(1), tokensPerSecond?.toFixed(1) ?? '-', peakMiB?.toFixed(0) ?? '-'];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const isNumber = heads.map((_, column) => rows.every((cells) => /^(?:[\d.]+(?: %)?|-|)$/.test(cells[column] ?? '')));
  return all.map((cells) => cells.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd());
}
