import * as z from 'zod';
import { assertOne } from '../src/entities/assertion.ts';
import type { NegexLine } from './corpora.ts';
import { hasCorpora, readNegexKit } from './corpora.ts';
import { f1Of } from './mentionScore.ts';
import { PeerUnavailable, runPeer } from './peers.ts';
import { row, table } from './table.ts';

/** What is asserted of the concept of one line of the NegEx kit. */
export interface KitAssertion {
  readonly negated: boolean;
  readonly historical: boolean;
  readonly other: boolean;
}

export const AXES = ['negated', 'historical', 'other'] as const;
export type Axis = (typeof AXES)[number];

export interface AxisScore {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** Recall, precision and F1 of one axis over lines of the kit; `asserted[i]` is of `lines[i]`. */
export function scoreAxis(lines: readonly NegexLine[], asserted: readonly KitAssertion[], axis: Axis): AxisScore {
  const gold = lines.filter((line) => line[axis]).length;
  const found = asserted.filter((assertion) => assertion[axis]).length;
  const hits = lines.filter((line, i) => line[axis] && asserted[i]![axis]).length;
  const recall = gold === 0 ? 1 : hits / gold;
  const precision = found === 0 ? 1 : hits / found;
  return { recall, precision, f1: f1Of(recall, precision) };
}

/** Attending's assertion of each line. */
export function assertKit(lines: readonly NegexLine[]): KitAssertion[] {
  return lines.map(({ text, start, end }) => {
    const { negated, historical, subject } = assertOne(text, start, end);
    return { negated, historical, other: subject !== 'patient' };
  });
}

export const HALVES = ['all', 'even', 'odd'] as const;
export type Half = (typeof HALVES)[number];

/** Whether the record of this number belongs to a half: even ones are read while developing, odd ones judge. */
export function inHalf(number: number, half: Half): boolean {
  return half === 'all' || (number % 2 === 0) === (half === 'even');
}

const ANSWER = z.object({ version: z.string(), assertions: z.array(z.object({ negated: z.boolean(), historical: z.boolean(), other: z.boolean() })) });

/** Issue's targets on the whole kit. */
const TARGETS: Partial<Record<Axis, number>> = { negated: 0.97, historical: 0.75 };

interface AssertionRow {
  readonly axis: Axis;
  readonly half: Half;
  readonly attending: AxisScore;
  readonly medspacy: AxisScore | null;
}

export interface AssertionReport {
  readonly lines: number;
  readonly medspacy: string;
  readonly scores: readonly AssertionRow[];
}

/** Scores of the NegEx kit, whole and by half, with medSpaCy's ConText on the same lines; undefined without the kit. */
export async function measureAssertion(): Promise<AssertionReport | undefined> {
  if (!hasCorpora('negation/negex-kit.tsv')) return undefined;
  // A line whose sentence does not have its concept cannot be asserted by anyone.
  const lines = readNegexKit().filter(({ start }) => start >= 0);
  const ours = assertKit(lines);
  let theirs: readonly KitAssertion[] | undefined;
  let medspacy = '';
  try {
    const answer = await runPeer('assertion_medspacy.py', { lines: lines.map(({ text, start, end }) => ({ text, start, end })) }, ANSWER);
    theirs = answer.assertions;
    medspacy = `medSpaCy ${answer.version}`;
  } catch (error) {
    if (!(error instanceof PeerUnavailable)) throw error;
    medspacy = `medSpaCy not run (${error.message})`;
  }
  const scores = AXES.flatMap((axis) => HALVES.map((half): AssertionRow => {
    const chosen = lines.map((line, i) => ({ line, i })).filter(({ line }) => inHalf(line.number, half));
    const score = (asserted: readonly KitAssertion[]): AxisScore => scoreAxis(chosen.map(({ line }) => line), chosen.map(({ i }) => asserted[i]!), axis);
    return { axis, half, attending: score(ours), medspacy: theirs === undefined ? null : score(theirs) };
  }));
  return { lines: lines.length, medspacy, scores };
}

export function showAssertion({ lines, medspacy, scores }: AssertionReport): string {
  const digits = (value: number | undefined): string => value?.toFixed(3) ?? '-';
  const rows = scores.map(({ axis, half, attending, medspacy: theirs }) => {
    const target = half === 'all' ? TARGETS[axis] : undefined;
    return row(`${axis}, ${half}`, digits(attending.recall), digits(attending.precision), digits(attending.f1), digits(theirs?.recall), digits(theirs?.precision), digits(theirs?.f1), target === undefined ? '' : `>= ${target}: ${attending.f1 >= target ? 'met' : 'MISSED'}`);
  });
  return table(`**Assertion: NegEx kit, ${lines} sentences, beside ConText of ${medspacy} with its own default rules**`, ['axis, lines', 'recall', 'precision', 'F1', 'ConText recall', 'precision', 'F1', 'target F1'], rows);
}
