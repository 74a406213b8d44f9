import type { Span } from '../note/types.ts';
import { hasCode } from './codeSet.ts';

/** A code under consideration, with what speaks for it. */
export interface Finding {
  readonly code: string;
  /** Highest weight of a mention, 0..1. */
  weight: number;
  /** Number of mentions. */
  count: number;
  /** Every mention of it was stated as uncertain. */
  isUncertain: boolean;
  readonly evidence: Span[];
  readonly notes: Set<string>;
}

/** Places kept for one code: mentions come in note order, and only the first few are ever shown. */
const MOST_PLACES = 64;

function keepPlaces(target: Span[], more: readonly Span[]): void {
  for (const span of more) {
    if (target.length >= MOST_PLACES) return;
    target.push(span);
  }
}

/** The codes of one note while the rules work on them. */
export class Draft {
  readonly #findings = new Map<string, Finding>();

  get(code: string): Finding | undefined {
    return this.#findings.get(code);
  }

  has(code: string): boolean {
    return this.#findings.has(code);
  }

  /** All findings whose code starts with one of the prefixes; all findings without any. */
  under(...prefixes: readonly string[]): Finding[] {
    const all = [...this.#findings.values()];
    return prefixes.length === 0 ? all : all.filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)));
  }

  /** The finding of most weight under the prefixes. */
  strongest(...prefixes: readonly string[]): Finding | undefined {
    let best: Finding | undefined;
    for (const finding of this.under(...prefixes)) if (best === undefined || finding.weight > best.weight) best = finding;
    return best;
  }

  /** Adds a mention of a code. */
  add(code: string, weight: number, evidence: readonly Span[], isUncertain = false, note?: string): void {
    if (!hasCode(code)) return;
    const known = this.#findings.get(code);
    if (known === undefined) {
      this.#findings.set(code, { code, weight, count: 1, isUncertain, evidence: [...evidence], notes: new Set(note === undefined ? [] : [note]) });
      return;
    }
    // A certain mention outweighs an uncertain one of the same condition.
    known.isUncertain &&= isUncertain;
    known.weight = Math.max(known.weight, weight);
    known.count += 1;
    keepPlaces(known.evidence, evidence);
    if (note !== undefined) known.notes.add(note);
  }

  /** Gives one finding another code: its evidence and notes go along. Does nothing for a code that the set lacks. */
  replace(finding: Finding, code: string, note?: string, ...because: readonly Finding[]): void {
    if (!hasCode(code)) return;
    if (code !== finding.code) this.#findings.delete(finding.code);
    this.merge(code, [finding, ...because], note);
  }

  /** Adds a code that follows from several findings together. */
  merge(code: string, from: readonly Finding[], note?: string): void {
    if (!hasCode(code) || from.length === 0) return;
    const known = this.#findings.get(code);
    const target: Finding = known ?? { code, weight: 0, count: 0, isUncertain: true, evidence: [], notes: new Set() };
    for (const finding of from) {
      if (finding === target) continue;
      target.weight = Math.max(target.weight, finding.weight);
      target.count = Math.max(target.count, finding.count);
      target.isUncertain &&= finding.isUncertain;
      keepPlaces(target.evidence, finding.evidence);
      for (const kept of finding.notes) target.notes.add(kept);
    }
    if (note !== undefined) target.notes.add(note);
    this.#findings.set(code, target);
  }

  drop(code: string): void {
    this.#findings.delete(code);
  }
}
