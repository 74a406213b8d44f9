import { foldPlural } from '../entities/matcher-words.ts';
import { entriesUnder } from './codeSet.ts';
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

/** Side families by category (first three characters), each category read when first asked for. */
const families = new Map<string, ReadonlyMap<string, SideFamily>>();

function familiesOf(category: string): ReadonlyMap<string, SideFamily> {
  const known = families.get(category);
  if (known !== undefined) return known;
  const byKey = new Map<string, { -readonly [K in keyof SideFamily]: SideFamily[K] }>();
  const byCode = new Map<string, SideFamily>();
  for (const { code, description } of entriesUnder(category)) {
    const key = sidelessKey(description);
    const family = byKey.get(key) ?? {};
    byKey.set(key, family);
    family[sideOfDescription(description) ?? 'unspecified'] ??= code;
    byCode.set(code, family);
  }
  families.set(category, byCode);
  return byCode;
}

function familyOf(code: string): SideFamily {
  return familiesOf(code.slice(0, 3)).get(code) ?? {};
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
  const { unspecified } = familyOf(code);
  return unspecified === code ? undefined : unspecified;
}
