import type { AssertionOutput, CodeOutput, CompressOutput, EntitiesOutput, SummarizeOutput } from '../engine/engine.ts';
import { attributePairs } from '../engine/viewAttributes.ts';
import type { Assertion, Entity } from '../entities/types.ts';
import { LineIndex } from '../note/lineIndex.ts';
import type { Deidentified } from '../privacy/types.ts';
import type { FaithfulnessMetrics } from '../summary/types.ts';
import { bold, dim, entityColour, green, red, strike, yellow } from './colour.ts';
import type { NoteCommandName } from './noteCommands.ts';

/** Prints a result for a person: the answer on standard output, its figures on standard error. */
export function printResult(name: NoteCommandName, text: string, result: object): void {
  switch (name) {
    case 'entities':
      { printEntities(text, result as EntitiesOutput); return; }
    case 'assertions':
      { printAssertion(result as AssertionOutput); return; }
    case 'summarize':
      { printSummary(text, result as SummarizeOutput); return; }
    case 'compress':
      { printCompressed(result as CompressOutput); return; }
    case 'code':
      { printCodes(text, result as CodeOutput); return; }
    case 'deidentify':
      { printDeidentified(result as Deidentified); return; }
  }
}

/** Assertion and attributes in a few words, for a table. */
export function describeEntity(entity: Entity): string {
  const attributes = attributePairs(entity.attributes).map(([name, value]) => `${name} ${value}`);
  return [...describeAssertion(entity.assertion), ...attributes].join(', ');
}

/** What an assertion says in words; none where the mention is affirmed, of now, and the patient's. */
function describeAssertion({ negated, uncertain, hypothetical, historical, subject }: Assertion): string[] {
  const words = [negated && 'negated', uncertain && 'uncertain', hypothetical && 'hypothetical', historical && 'historical', subject !== 'patient' && subject];
  return words.filter((word) => word !== false);
}

export function printAssertion({ assertion }: AssertionOutput): void {
  const words = describeAssertion(assertion);
  process.stdout.write(`${words.length === 0 ? "affirmed, current, the patient's" : words.join(', ')}\n`);
}

export function paintEntity(entity: Entity, text = entity.text): string {
  const coloured = entityColour[entity.type](text);
  return entity.assertion.negated ? strike(coloured) : coloured;
}

export function printEntities(text: string, { entities }: EntitiesOutput): void {
  const lines = new LineIndex(text);
  // A row a line where there is a terminal; a file or a pipe gets everything.
  const room = (process.stdout.columns ?? Infinity) - 19;
  const nameWidth = Math.max(16, Math.min(56, Math.floor(room * 0.6)));
  for (const entity of entities) {
    const name = cut(entity.text.replace(/\s+/g, ' '), nameWidth);
    const about = cut(describeEntity(entity), Math.max(8, room - nameWidth - 2));
    const gap = about === '' ? '' : ' '.repeat(nameWidth + 2 - name.length);
    process.stdout.write(`${dim(String(lines.lineAt(entity.start)).padStart(4))}  ${entity.type.padEnd(11)} ${paintEntity(entity, name)}${gap}${about === '' ? '' : dim(about)}\n`);
  }
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

export function printSummary(text: string, result: SummarizeOutput): void {
  const lines = new LineIndex(text);
  let from = 0;
  for (const line of result.summary.split('\n')) {
    const to = from + line.length;
    const sources = result.sentences.filter(({ start, end }) => start < to && end > from).flatMap((sentence) => sentence.sources);
    const where = [...new Set(sources.map((source) => lines.lineAt(source.start)))];
    process.stdout.write(`${line}${where.length === 0 ? '' : dim(`  [${where.length === 1 ? 'line' : 'lines'} ${where.join(', ')}]`)}\n`);
    from = to + 1;
  }
  process.stderr.write(`${figures(result.metrics)} · ${result.elapsedMs} ms\n`);
}

export function printCompressed(result: CompressOutput): void {
  process.stdout.write(`${result.compressed}\n`);
  process.stderr.write(`${figures(result.metrics)} · ${result.elapsedMs} ms\n`);
  if (result.metrics.dropped.length > 0) {
    process.stderr.write(`dropped: ${result.metrics.dropped.map((entity) => entity.text.replace(/\s+/g, ' ')).join('; ')}\n`);
  }
}

export function figures(metrics: FaithfulnessMetrics): string {
  const types = Object.values(metrics.retention.byType);
  const kept = types.reduce((sum, type) => sum + type.kept, 0);
  const total = types.reduce((sum, type) => sum + type.total, 0);
  const unsupported = metrics.unsupported.length;
  return `${bold(`${(metrics.compressionRatio * 100).toFixed(0)} %`)} of the note · ${bold(`${kept} of ${total}`)} entities kept · unsupported ${unsupported === 0 ? green('0') : red(String(unsupported))}`;
}

/** The text goes on as it is, for a file or a pipe; what was found is counted beside it, never quoted. */
export function printDeidentified({ text, spans }: Deidentified): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  const counts = new Map<string, number>();
  for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1);
  const byType = [...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${count} ${type.toLowerCase().replaceAll('_', ' ')}`);
  process.stderr.write(`${bold(String(spans.length))} identifiers replaced${byType.length === 0 ? '' : `: ${byType.join(', ')}`}. Read the text before you share it.\n`);
}

export function printCodes(text: string, result: CodeOutput): void {
  const lines = new LineIndex(text);
  for (const code of result.codes) {
    const evidence = code.evidence.map((span) => `"${span.text.replace(/\s+/g, ' ')}" line ${lines.lineAt(span.start)}`).join('; ');
    process.stdout.write(`${bold(code.code.padEnd(9))}${code.score.toFixed(2)}  ${code.description}${code.note === undefined ? '' : yellow(` · ${code.note}`)}\n${' '.repeat(15)}${dim(evidence)}\n`);
  }
  process.stderr.write(`${result.codes.length} codes · ${result.codeSet.name} ${result.codeSet.version} · ${result.elapsedMs} ms\n`);
}
