import type { CodeSetInfo } from '../coding/types.ts';
import type { EntityType } from '../entities/types.ts';
import type { FlagKind } from '../generation/types.ts';
import type { Span } from '../note/types.ts';
import type { BackendName, DeviceName } from '../runtime/types.ts';

/**
 * The view model of one analysed note: plain data for the panel, the static report, the command line
 * and REST. All spans are offsets into the text that was analysed (a selection starts at 0); a root
 * that shows a part of a document adds the part's own offset.
 */
export interface NoteView {
  readonly title: string;
  readonly scope: ViewScope;
  /** What was asked for: selects the tab. All four results are always there. */
  readonly action: ViewAction;
  readonly words: number;
  readonly characters: number;
  /** Name of the engine, e.g. "attending-offline". */
  readonly engine: string;
  /** Wall time of the whole view in milliseconds. */
  readonly elapsedMs: number;
  readonly sections: readonly ViewSection[];
  /** The note as text runs: ordered, disjoint, together the whole text. */
  readonly segments: readonly Segment[];
  /** Entities in the order of the note; `Segment.entity` counts into it. */
  readonly entities: readonly ViewEntity[];
  /** Every rule and model that named an entity, by id; `ViewEntity.sources` counts into it. */
  readonly sources: readonly ViewSource[];
  readonly summary: SummaryView;
  readonly compressed: CompressedView;
  readonly codes: CodesView;
  /** The strip under the title: five figures for each tab. */
  readonly figures: Readonly<Record<ViewAction, readonly Figure[]>>;
  /** By result, how a language model made it; what is missing here is the offline engine's. */
  readonly runs?: ViewRuns;
}

/** The results that a language model can make. */
export type ModelAction = Exclude<ViewAction, 'entities'>;
export type ViewRuns = Readonly<Partial<Record<ModelAction, ViewRun>>>;

/** How a language model made a result, and what was found and done when it was checked against the note. */
export interface ViewRun {
  /** Id of the model. */
  readonly model: string;
  readonly backend: BackendName;
  readonly device: DeviceName;
  /** `fp32`, `Q4_K_M` …; missing where a server does not say. */
  readonly dtype?: string;
  /** `offline` where the model gave nothing usable: the result is the offline engine's, and `notices` says why. */
  readonly engine: 'model' | 'offline';
  /** Wall times in milliseconds: loading the model (0 where it was loaded already), and the result. */
  readonly loadMs: number;
  readonly elapsedMs: number;
  /** New tokens of all requests to the model, and how fast they came. */
  readonly tokens: number;
  readonly tokensPerSecond?: number;
  /** Parts that the note was read in. */
  readonly parts: number;
  /** What was met and done, and what could not be had as wished, a sentence each. */
  readonly notices: readonly string[];
  /** Statements that the note does not bear out; `Segment.flag` counts into it. */
  readonly flags: readonly ViewFlag[];
  /** What was repaired, a sentence each. */
  readonly repairs: readonly string[];
}

/** A statement of an output that the note does not bear out. Offsets into the output. */
export interface ViewFlag extends Span {
  readonly kind: FlagKind;
  readonly text: string;
  /** What the note has in its place. */
  readonly sources: readonly SourceLabel[];
}

export type ViewScope = 'selection' | 'document';
export type ViewAction = 'summary' | 'compressed' | 'codes' | 'entities';

/** Words for an assertion that is not plain; in the order in which they are shown. */
export type AssertionWord = 'negated' | 'uncertain' | 'hypothetical' | 'historical' | 'family' | 'not the patient';

/** What decides how a mention looks: hue by type, stroke by assertion. */
export interface Mark {
  readonly type: EntityType;
  readonly words: readonly AssertionWord[];
}

/** A run of text. `start` is the offset of its first character in the text that it belongs to. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Index of its entity: of `NoteView.entities` in the note, of `MarkedText.marks` in an output. */
  readonly entity?: number;
  /** Part of a section heading. */
  readonly heading?: true;
  /** White space with a line break that only wraps prose at a column: may be shown as one space. */
  readonly wrap?: true;
  /** Of an output by a language model: index into `ViewRun.flags` of the statement that it is part of. */
  readonly flag?: number;
}

/** Output text as runs with the marks that they point at. */
export interface MarkedText {
  readonly segments: readonly Segment[];
  readonly marks: readonly OutputMark[];
}

/** A mention in an output, with the entity of the note that it stands for, null when none was found. */
export interface OutputMark extends Mark {
  readonly entity: number | null;
}

export interface ViewSection extends Span {
  /** Short name for source labels: "HPI", "Course", "Results". */
  readonly label: string;
  /** Heading as written; '' for text before the first heading. */
  readonly title: string;
  /** First line, counted from 1 in the document. */
  readonly line: number;
}

export interface ViewEntity extends Span, Mark {
  readonly text: string;
  /** Canonical name in lower case: mentions with the same concept are one thing. */
  readonly concept: string;
  /** Name and value of each attribute, in reading order: [["dose", "25 mg"], ["frequency", "BID"]]. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Index into `NoteView.sections`. */
  readonly section: number;
  /** First line, counted from 1 in the document. */
  readonly line: number;
  /** Who says so, as indices into `NoteView.sources`: one, or a rule and the model that drew its ends. */
  readonly sources: readonly number[];
  /** 0..1: of a rule its fixed confidence, of a model alone how sure it is. */
  readonly score: number;
}

/** Who says that something is an entity: one lexicon, one grammar or one model. */
export interface ViewSource {
  /** As a part of `Entity.source`: "lexicon:problems", "grammar:dates", "tagger:attending-tagger". */
  readonly id: string;
  readonly kind: 'rules' | 'tagger';
  /** For showing: "lexicon: problems". */
  readonly label: string;
}

/** Where a claim comes from: one section, its lines, its spans. Shown as "HPI · 12–14". */
export interface SourceLabel {
  readonly label: string;
  /** "12" or "12–14". */
  readonly lines: string;
  readonly spans: readonly Span[];
}

/** A piece of an output, its text in runs, and its sources; pieces without sources are connecting text (line breaks, headings). */
export interface OutputPiece extends Span, MarkedText {
  readonly sources: readonly SourceLabel[];
}

export interface SummaryView {
  readonly text: string;
  readonly lines: readonly OutputLine[];
}

/** A line of an output: its pieces (labels and punctuation between sentences are pieces without sources) and the sources of all of them. */
export interface OutputLine {
  readonly pieces: readonly OutputPiece[];
  readonly sources: readonly SourceLabel[];
}

export interface CompressedView {
  /** The ratio that was asked for: characters of the output / characters of the input, at most. */
  readonly ratio: number;
  readonly text: string;
  /** Pieces that together are the whole text. */
  readonly pieces: readonly OutputPiece[];
  /** Entities of the note that are not in the output, one per distinct entity. */
  readonly dropped: readonly DroppedEntity[];
  /** Entities of the output that the note does not hold; must be empty for the output to be trusted. */
  readonly unsupported: readonly UnsupportedEntity[];
}

export interface DroppedEntity extends Span, Mark {
  readonly text: string;
}

/** Offsets are into the compressed text. */
export interface UnsupportedEntity extends Span, Mark {
  readonly text: string;
}

export interface CodesView {
  readonly codeSet: CodeSetInfo;
  readonly codes: readonly ViewCode[];
}

export interface ViewCode {
  readonly code: string;
  readonly description: string;
  readonly billable: boolean;
  /** 0..1. */
  readonly score: number;
  /** What a coder must check, in a few words. */
  readonly note?: string;
  readonly evidence: readonly ViewEvidence[];
  /** The evidence by section, for showing. */
  readonly sources: readonly SourceLabel[];
}

export interface ViewEvidence extends Span {
  readonly text: string;
  readonly label: string;
  readonly lines: string;
}

/** One figure of the strip, ready to show: value, then what it counts ("57" "of 59"). */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** Bar under the figure: a fraction 0..1 and the target as a tick. */
  readonly meter?: { readonly fraction: number; readonly target?: number };
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
}
