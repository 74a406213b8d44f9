import { addDetails } from '../entities/details.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import type { Assertion, Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import type { Note, Span } from '../note/types.ts';
import type { SourcedSpan } from '../summary/types.ts';
import type { Engine } from './engine.ts';
import { sectionLabel } from './sectionLabels.ts';
import { LineIndex } from '../note/lineIndex.ts';
import { cutSegments, firstReaching, formatLines } from './segments.ts';
import { attributePairs } from './viewAttributes.ts';
import { RETENTION_TARGET, codingFigures, entityFigures, faithfulnessFigures, type Share } from './viewFigures.ts';
import { assertionWords, sourcesOf } from './viewMentions.ts';
import { findWraps } from './wraps.ts';
import type { NoteView, OutputLine, OutputMark, OutputPiece, SourceLabel, ViewAction, ViewEntity, ViewScope, ViewSection, ViewSource } from './viewTypes.ts';

export interface ViewRequest {
  readonly text: string;
  readonly title: string;
  readonly scope: ViewScope;
  readonly action: ViewAction;
  /** Of the compressed text; 0.5 by default. */
  readonly ratio?: number;
  /** Of the summary. */
  readonly maxWords?: number;
  /** Number of the text's first line in its document, for source labels; 1 by default. */
  readonly firstLine?: number;
}

/** The part of the engine that a view needs. */
export type ViewEngine = Pick<Engine, 'analyse' | 'summarize' | 'compress' | 'code'>;

/** Finds the entities of an output text; kept apart from `analyse`, whose memory belongs to the note. */
type Recognise = (text: string) => readonly Entity[];

const DEFAULT_RATIO = 0.5;

/**
 * Runs all four actions on a note (parsed and recognised once) and makes the one view that panel,
 * report and command line show. Throws AttendingError for text that is not a note.
 *
 * Compression, summary and coding read their own output again and again, so they work on what the rules find,
 * and the figures of retention, values and negations count the rules' entities whatever is shown.
 *
 * @param shown entities of the note to show, ordered and disjoint (rules and tagger merged); the rules' by default
 */
export function buildNoteView(engine: ViewEngine, request: ViewRequest, recognise: Recognise = (text) => recogniseEntities(parseNote(text)), shown?: readonly Entity[]): NoteView {
  const started = performance.now();
  const { text, title, scope, action } = request;
  const ratio = request.ratio ?? DEFAULT_RATIO;
  const { note, entities: ruled } = engine.analyse(text);
  const found = shown ?? addDetails(note, ruled);
  const summary = engine.summarize(text, request.maxWords === undefined ? {} : { maxWords: request.maxWords });
  const compressed = engine.compress(text, { ratio });
  const coding = engine.code(text);

  const places = new Places(note, new LineIndex(text, request.firstLine));
  const sources = new SourceTable(found);
  const entities = found.map((entity) => toViewEntity(entity, sources.indices(entity.source), places));
  const outputs = new OutputMarker(found, places, recognise);
  const compressedText = compressed.compressed;
  return {
    title,
    scope,
    action,
    words: countWords(text),
    characters: text.length,
    engine: summary.model,
    sections: places.sections,
    segments: cutSegments(text, { start: 0, end: text.length }, found, note.sections.flatMap(({ heading }) => heading ?? []), findWraps(note)),
    entities,
    sources: sources.all,
    summary: { text: summary.summary, lines: outputs.lines(summary.summary, summary.sentences) },
    compressed: {
      ratio,
      text: compressedText,
      pieces: outputs.pieces(compressedText, compressed.sentences),
      dropped: compressed.metrics.dropped.map(toMention),
      unsupported: compressed.metrics.unsupported.map(toMention),
    },
    codes: {
      codeSet: coding.codeSet,
      codes: coding.codes.map((code) => ({
        ...code,
        evidence: code.evidence.map((evidence) => ({ ...evidence, ...places.label(evidence) })),
        sources: places.sourceLabels(code.evidence),
      })),
    },
    figures: {
      summary: faithfulnessFigures(summary.metrics, outputs.values(summary.summary, summary.metrics.unsupported), {}),
      compressed: faithfulnessFigures(compressed.metrics, outputs.values(compressedText, compressed.metrics.unsupported), { length: ratio, retention: RETENTION_TARGET }),
      codes: codingFigures(coding),
      entities: entityFigures(entities),
    },
    elapsedMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

/** Sections and lines of a note: where a span is. */
export class Places {
  readonly sections: readonly ViewSection[];
  readonly #lines: LineIndex;

  constructor(note: Note, lines: LineIndex) {
    this.#lines = lines;
    this.sections = note.sections.map((section) => ({
      start: section.start,
      end: section.end,
      label: sectionLabel(section),
      title: section.title,
      line: lines.lineAt(section.start),
    }));
  }

  line(offset: number): number {
    return this.#lines.lineAt(offset);
  }

  sectionIndex(offset: number): number {
    return Math.min(firstReaching(this.sections, offset), this.sections.length - 1);
  }

  label(span: Span): { label: string; lines: string } {
    return { label: this.sections[this.sectionIndex(span.start)]?.label ?? 'Note', lines: formatLines([this.#lines.linesOf(span)]) };
  }

  /** One label a section, in the order of the note, with the lines of all its spans. */
  sourceLabels(spans: readonly Span[]): SourceLabel[] {
    const bySection = new Map<number, Span[]>();
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const section = this.sectionIndex(span.start);
      const group = bySection.get(section);
      if (group === undefined) bySection.set(section, [span]);
      else group.push(span);
    }
    return Array.from(bySection, ([section, group]) => ({
      label: this.sections[section]?.label ?? 'Note',
      lines: formatLines(group.map((span) => this.#lines.linesOf(span))),
      spans: group.map(({ start, end }) => ({ start, end })),
    }));
  }
}

/** Every source of a note's entities once, by id. */
class SourceTable {
  readonly all: readonly ViewSource[];
  readonly #indices = new Map<string, readonly number[]>();

  constructor(entities: readonly Entity[]) {
    const written = [...new Set(entities.map(({ source }) => source))];
    const byId = new Map(written.flatMap(sourcesOf).map((source) => [source.id, source]));
    this.all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const source of written) this.#indices.set(source, sourcesOf(source).map(({ id }) => this.all.findIndex((known) => known.id === id)));
  }

  indices(source: string): readonly number[] {
    return this.#indices.get(source) ?? [];
  }
}

/** Marks the entities of output texts and links each to the entity of the note that it stands for. */
class OutputMarker {
  readonly #source: readonly Entity[];
  readonly #places: Places;
  readonly #recognise: Recognise;
  readonly #found = new Map<string, readonly Entity[]>();
  /** First mention of each concept, for output entities outside the spans of their piece. */
  readonly #first = new Map<string, number>();

  constructor(source: readonly Entity[], places: Places, recognise: Recognise) {
    this.#source = source;
    this.#places = places;
    this.#recognise = recognise;
    for (const [index, entity] of source.entries()) {
      const key = conceptKey(entity);
      if (!this.#first.has(key)) this.#first.set(key, index);
    }
  }

  /** Numbers of drugs, labs and vitals that the output states, and how many of them the note also states. */
  values(output: string, unsupported: readonly Span[]): Share {
    const changed = new Set(unsupported.map(({ start }) => start));
    const stated = this.#entitiesOf(output).filter(({ type, text }) => (type === 'medication' || type === 'lab' || type === 'vital') && /\d/.test(text));
    return { kept: stated.filter(({ start }) => !changed.has(start)).length, total: stated.length };
  }

  #entitiesOf(output: string): readonly Entity[] {
    let found = this.#found.get(output);
    if (found === undefined) this.#found.set(output, (found = /\S/.test(output) ? this.#recognise(output) : []));
    return found;
  }

  /** The output as pieces that tile it: its sourced sentences and, between them, connecting text. */
  pieces(output: string, sentences: readonly SourcedSpan[]): OutputPiece[] {
    if (!/\S/.test(output)) return [];
    const found = this.#entitiesOf(output);
    const pieces: OutputPiece[] = [];
    let at = 0;
    for (const sentence of [...sentences].sort((a, b) => a.start - b.start)) {
      const start = Math.max(at, sentence.start);
      pieces.push(...this.#connecting(output, { start: at, end: start }, found));
      if (sentence.end > start) pieces.push(this.#piece(output, { start, end: sentence.end }, sentence.sources, found));
      at = Math.max(at, sentence.end);
    }
    pieces.push(...this.#connecting(output, { start: at, end: output.length }, found));
    return pieces;
  }

  /** The pieces grouped by the lines of the output; blank lines are left out. */
  lines(output: string, sentences: readonly SourcedSpan[]): OutputLine[] {
    const lines: OutputPiece[][] = [[]];
    for (const piece of this.pieces(output, sentences)) {
      const line = lines.at(-1)!;
      if (line.length > 0 || /\S/.test(output.slice(piece.start, piece.end))) line.push(piece);
      if (output[piece.end - 1] === '\n') lines.push([]);
    }
    return lines
      .filter((pieces) => pieces.length > 0)
      .map((pieces) => ({ pieces, sources: this.#places.sourceLabels(pieces.flatMap(({ sources }) => sources.flatMap(({ spans }) => spans))) }));
  }

  /** Text between sentences, cut after each line break. */
  #connecting(output: string, { start, end }: Span, found: readonly Entity[]): OutputPiece[] {
    const pieces: OutputPiece[] = [];
    for (const match of output.slice(start, end).matchAll(/[^\n]*\n|[^\n]+$/g)) {
      const from = start + match.index;
      pieces.push(this.#piece(output, { start: from, end: from + match[0].length }, [], found));
    }
    return pieces;
  }

  #piece(output: string, range: Span, sources: readonly Span[], found: readonly Entity[]): OutputPiece {
    const marks: Entity[] = [];
    for (let i = firstReaching(found, range.start); i < found.length && found[i]!.start < range.end; i += 1) marks.push(found[i]!);
    return {
      start: range.start,
      end: range.end,
      segments: cutSegments(output, range, marks),
      marks: marks.map((mark) => this.#mark(mark, sources)),
      sources: this.#places.sourceLabels(sources),
    };
  }

  /** Outputs lose headings, so what a heading said (historical, family) is taken from the source; the rest is as the output reads. */
  #mark(mark: Entity, sources: readonly Span[]): OutputMark {
    const index = this.#sourceOf(mark, sources);
    const from = index === null ? undefined : this.#source[index]?.assertion;
    const assertion: Assertion = {
      ...mark.assertion,
      historical: mark.assertion.historical || from?.historical === true,
      subject: mark.assertion.subject === 'patient' ? (from?.subject ?? 'patient') : mark.assertion.subject,
    };
    return { type: mark.type, words: assertionWords(assertion), entity: index };
  }

  #sourceOf(mark: Entity, sources: readonly Span[]): number | null {
    const key = conceptKey(mark);
    let other: number | null = null;
    for (const span of sources) {
      for (let i = firstReaching(this.#source, span.start); i < this.#source.length && this.#source[i]!.start < span.end; i += 1) {
        const candidate = this.#source[i]!;
        if (conceptKey(candidate) !== key) continue;
        if (candidate.assertion.negated === mark.assertion.negated) return i;
        other ??= i;
      }
    }
    return other ?? this.#first.get(key) ?? null;
  }
}

function conceptKey({ type, concept }: Entity): string {
  return `${type} ${concept}`;
}

function toViewEntity(entity: Entity, sources: readonly number[], places: Places): ViewEntity {
  return {
    ...toMention(entity),
    concept: entity.concept,
    attributes: attributePairs(entity.attributes),
    section: places.sectionIndex(entity.start),
    line: places.line(entity.start),
    sources,
    score: entity.score,
  };
}

function toMention({ start, end, text, type, assertion }: Entity): Pick<ViewEntity, 'start' | 'end' | 'text' | 'type' | 'words'> {
  return { start, end, text, type, words: assertionWords(assertion) };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
