import type { Entity } from '../entities/types.ts';
import type { ModelCoding, ModelCompression, ModelSummary, Repairs, UnsupportedStatement } from '../generation/types.ts';
import { LineIndex } from '../note/lineIndex.ts';
import type { Span } from '../note/types.ts';
import type { ModelInfo } from '../runtime/types.ts';
import { buildNoteView, Places, type ViewEngine, type ViewRequest } from './view.ts';
import type { Figure, NoteView, OutputPiece, Segment, ViewFlag, ViewRun } from './viewTypes.ts';

/** What a language model made of a note. */
export type ModelResult = { readonly action: 'summary'; readonly result: ModelSummary } | { readonly action: 'compressed'; readonly result: ModelCompression } | { readonly action: 'codes'; readonly result: ModelCoding };

/** Of the model that ran: what is loaded where, and how it did. */
export interface RunFacts {
  readonly info: ModelInfo;
  /** 0 where it was loaded before. */
  readonly loadMs: number;
  readonly tokensPerSecond: number | undefined;
  /** What was met before the run: fallbacks of device and format. */
  readonly notices: readonly string[];
}

/**
 * The view of a note in which one result is a language model's and the others are the offline engine's. Statements that the
 * note does not bear out are flagged in the output's runs.
 *
 * @param shown as for `buildNoteView`
 */
export function buildModelView(engine: ViewEngine, request: ViewRequest, made: ModelResult, facts: RunFacts, shown?: readonly Entity[]): NoteView {
  const view = buildNoteView(withResult(engine, made), request, undefined, shown);
  const { note } = engine.analyse(request.text);
  const places = new Places(note, new LineIndex(request.text, request.firstLine));
  const statements = made.action === 'codes' ? [] : made.result.unsupported;
  const run = describeRun(made, facts, statements.map((statement) => toFlag(statement, places)));
  const flagged = { ...view, engine: engine.summarize(request.text).model, runs: { [made.action]: run } };
  switch (made.action) {
    case 'summary':
      return {
        ...flagged,
        summary: { ...view.summary, lines: view.summary.lines.map((line) => ({ ...line, pieces: flagPieces(line.pieces, run.flags) })) },
        figures: { ...view.figures, summary: countFlags(view.figures.summary, run.flags.length) },
      };
    case 'compressed':
      return {
        ...flagged,
        // The flags say the same by meaning, so that a synonym is none.
        compressed: { ...view.compressed, unsupported: [], pieces: flagPieces(view.compressed.pieces, run.flags) },
        figures: { ...view.figures, compressed: countFlags(view.figures.compressed, run.flags.length) },
      };
    case 'codes':
      return flagged;
  }
}

/** The engine with the model's result in the place of its own. */
function withResult(engine: ViewEngine, made: ModelResult): ViewEngine {
  return {
    analyse: (text) => engine.analyse(text),
    summarize: (text, options) => (made.action === 'summary' ? made.result : engine.summarize(text, options)),
    compress: (text, options) => (made.action === 'compressed' ? made.result : engine.compress(text, options)),
    code: (text) => (made.action === 'codes' ? made.result : engine.code(text)),
  };
}

function describeRun({ action, result }: ModelResult, { info, loadMs, tokensPerSecond, notices }: RunFacts, flags: readonly ViewFlag[]): ViewRun {
  return {
    model: info.id,
    backend: info.backend,
    device: info.device,
    ...(info.dtype === undefined ? {} : { dtype: info.dtype }),
    engine: result.engine,
    loadMs: Math.round(loadMs),
    elapsedMs: Math.round(result.elapsedMs),
    tokens: result.usage.tokens,
    ...(tokensPerSecond === undefined ? {} : { tokensPerSecond: Math.round(tokensPerSecond * 10) / 10 }),
    parts: result.parts.length,
    notices: [...notices, ...result.notices],
    flags,
    repairs: action === 'codes' ? [] : sayRepairs(result.repairs),
  };
}

/** What was done to the model's own text, in sentences. */
export function sayRepairs({ added, corrected, tail }: Repairs): string[] {
  const sentences = corrected.map(({ was, is }) => `"${was}" put back to "${is}", as in the note.`);
  if (added.length > 0) sentences.push(`Asked again for what was missing: ${added.join(', ')}.`);
  if (tail !== null) sentences.push(`${tail.entities === 1 ? 'One entity was' : `${tail.entities} entities were`} still missing and ${tail.entities === 1 ? 'stands' : 'stand'} at the end in the note's own words.`);
  return sentences;
}

function toFlag({ start, end, kind, text, sources }: UnsupportedStatement, places: Places): ViewFlag {
  return { start, end, kind, text, sources: places.sourceLabels(sources) };
}

function flagPieces(pieces: readonly OutputPiece[], flags: readonly Span[]): OutputPiece[] {
  return pieces.map((piece) => ({ ...piece, segments: flagSegments(piece.segments, flags) }));
}

/** Cuts runs of text at the edges of flags and says of each which flag it is in; of flags that overlap, the first. */
export function flagSegments(segments: readonly Segment[], flags: readonly Span[]): Segment[] {
  return segments.flatMap((segment) => {
    const end = segment.start + segment.text.length;
    const edges = flags.flatMap((flag) => [flag.start, flag.end]).filter((edge) => edge > segment.start && edge < end);
    const cuts = [...new Set([segment.start, ...edges, end])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, i) => {
      const flag = flags.findIndex((span) => span.start <= start && start < span.end);
      return { ...segment, start, text: segment.text.slice(start - segment.start, cuts[i + 1]! - segment.start), ...(flag < 0 ? {} : { flag }) };
    });
  });
}

/** Unsupported statements by meaning in the place of those by surface. */
function countFlags(figures: readonly Figure[], count: number): Figure[] {
  return figures.map((figure) => (figure.id === 'unsupported' ? { ...figure, value: `${count}`, detail: count === 1 ? 'statement' : 'statements', tone: count === 0 ? 'good' : 'bad' } : figure));
}
