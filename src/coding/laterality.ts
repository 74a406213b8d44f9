import { foldPlural } from '../entities/matcher-words.ts';
import { describeCode, entriesUnder } from './codeSet.ts';
import type { Side } from './words.ts';

const SIDE_WORDS = /\b(?:right|left|bilateral|unspecified|eye|ear|side|limb|site|both)\b/g;

/** What a description says apart from its side: equal for "Pain in right knee" and "Pain in unspecified knee". */
function sidelessKey(description: string): string {
  return description
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ')
    .split(' ')
    .map(foldPlural)
    .join(' ')
    .replace(SIDE_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The side a description names first, if any. */
export function sideOfDescription(description: string): Side | undefined {
  const found = /\b(right|left|bilateral)\b/i.exec(description);
  return found === null ? undefined : (found[1]!.toLowerCase() as Side);
}

interface SideFamily {
  readonly right?: string;
  readonly left?: string;
  readonly bilateral?: string;
  readonly unspecified?: string;
}

function familyOf(code: string): SideFamily {
  const key = sidelessKey(describeCode(code));
  const family: { -readonly [K in keyof SideFamily]: SideFamily[K] } = {};
  for (const entry of entriesUnder(code.slice(0, 3))) {
    if (sidelessKey(entry.description) !== key) continue;
    family[sideOfDescription(entry.description) ?? 'unspecified'] ??= entry.code;
  }
  return family;
}

/**
 * The codes for a condition with the side that the note states, by the official descriptions of its
 * siblings. Both sides where there is no code for bilateral (guideline I.B.13). A code that knows no sides
 * is returned as it is; without a stated side the "unspecified" one, where there is one.
 */
export function codesForSide(code: string, side: Side | undefined): readonly string[] {
  const family = familyOf(code);
  if (family.right === undefined && family.left === undefined) return [code];
  if (side === undefined) return [family.unspecified ?? code];
  const exact = family[side];
  if (exact !== undefined) return [exact];
  if (side === 'bilateral' && family.right !== undefined && family.left !== undefined) return [family.right, family.left];
  return [code];
}

/** The code for the same condition without a stated side, if it is another one. */
export function unspecifiedSibling(code: string): string | undefined {
  if (sideOfDescription(describeCode(code)) === undefined) return undefined;
  const { unspecified } = familyOf(code);
  return unspecified === code ? undefined : unspecified;
}
