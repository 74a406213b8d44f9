import { describeCode } from './codeSet.ts';
import type { Draft, Finding } from './draft.ts';
import { prefixesOfPast } from './history.ts';
import { unspecifiedSibling } from './laterality.ts';
import { YIELDS } from './yieldTable.ts';

interface Rule {
  readonly weak: readonly string[];
  readonly strong: readonly string[];
}

let rules: readonly Rule[] | undefined;

function parseRules(): readonly Rule[] {
  return YIELDS.trim().split('\n').map((line) => {
    const [weak = '', strong = ''] = line.split(' < ');
    return { weak: weak.split(' '), strong: strong.split(' ') };
  });
}

function startsWithAny(code: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => code.startsWith(prefix));
}

/** How much surer an uncertain or faint finding must be before another gives way to it. */
const LEAST_SHARE = 0.5;

/**
 * Leaves out what another coded condition makes superfluous: integral signs, vaguer names, excluded pairs,
 * a condition without its side beside the same with one.
 */
export function dropSuperfluous(draft: Draft): void {
  rules ??= parseRules();
  const all = draft.under();
  const gone = new Set<string>();
  for (const { weak, strong } of rules) {
    const stronger = all.filter(({ code, isUncertain }) => !isUncertain && startsWithAny(code, strong));
    if (stronger.length === 0) continue;
    for (const finding of all) {
      if (!startsWithAny(finding.code, weak)) continue;
      if (stronger.some((other) => yieldsTo(finding, other, weak))) gone.add(finding.code);
    }
  }
  for (const { code } of all) {
    const sibling = unspecifiedSibling(code);
    if (sibling !== undefined) gone.add(sibling);
  }
  for (const code of gone) draft.drop(code);
}

/** Weight of a diagnosis of the final list or the assessment (sections.ts). */
const FINAL_WEIGHT = 0.95;

function yieldsTo(finding: Finding, other: Finding, weak: readonly string[]): boolean {
  if (other.code === finding.code || (startsWithAny(other.code, weak) && !isVaguer(finding.code, other.code))) return false;
  // "Abdominal pain of uncertain etiology" as a final diagnosis is no sign of what only the history tells.
  if (finding.code.startsWith('R') && finding.weight >= FINAL_WEIGHT) return other.weight >= FINAL_WEIGHT;
  return other.weight >= finding.weight * LEAST_SHARE;
}

/** Of two codes that a rule names on both sides: whether the first is the vaguer. */
function isVaguer(code: string, other: string): boolean {
  return /unspecified|\bother\b/i.test(describeCode(code)) && !/unspecified|\bother\b/i.test(describeCode(other));
}

/** A cancer that is coded as present is not coded as history too (I.C.2.m). */
export function dropPastOfPresent(draft: Draft): void {
  for (const { code } of draft.under('Z85')) {
    const prefixes = prefixesOfPast(code);
    if (prefixes.length > 0 && draft.under(...prefixes).length > 0) draft.drop(code);
  }
}
