import type { Span } from '../note/types.ts';
import type { Identifier, IdentifierType } from './types.ts';

/** Where two meanings cover the same characters and neither is surer: the more telling type stays. */
const RANK: readonly IdentifierType[] = ['EMAIL_ADDRESS', 'DOMAIN_NAME', 'IP_ADDRESS', 'IBAN_CODE', 'US_SSN', 'CREDIT_CARD', 'MEDICAL_RECORD_NUMBER', 'HEALTH_PLAN_NUMBER', 'ACCOUNT_NUMBER', 'US_DRIVER_LICENSE', 'VEHICLE_ID', 'DEVICE_ID', 'BIOMETRIC_ID', 'FAX_NUMBER', 'PHONE_NUMBER', 'DATE_TIME', 'STREET_ADDRESS', 'ZIP_CODE', 'PERSON', 'ORGANIZATION', 'LOCATION', 'AGE', 'OTHER_ID'];

/** Types whose overlapping spans are one: their union is replaced. */
const JOINED = new Set<IdentifierType>(['PERSON', 'STREET_ADDRESS', 'DATE_TIME']);

/**
 * Makes identifiers disjoint and ordered. The surer one of two that overlap stays; what of the other lies outside it is kept
 * as a piece of its own where it still holds letters or digits worth hiding. Sorted sweep: n log n.
 */
export function resolveIdentifiers(text: string, identifiers: readonly Identifier[], blanks: readonly Span[]): Identifier[] {
  const ordered = uniteNames(identifiers)
    .filter(({ start, end }) => end > start)
    .map((identifier) => ({ identifier, weight: strength(identifier), rank: RANK.indexOf(identifier.type) }))
    .sort((a, b) => b.weight - a.weight || b.identifier.end - b.identifier.start - (a.identifier.end - a.identifier.start) || a.rank - b.rank || a.identifier.start - b.identifier.start);
  const owner = new Int32Array(text.length).fill(-1);
  for (const { start, end } of blanks) owner.fill(-2, start, end);
  const kept: Identifier[] = [];
  for (const { identifier } of ordered) {
    let from = -1;
    for (let i = identifier.start; i <= identifier.end; i += 1) {
      const isFree = i < identifier.end && owner[i] === -1;
      if (isFree && from === -1) from = i;
      if (!isFree && from !== -1) {
        const isWhole = from === identifier.start && i === identifier.end;
        const piece = isWhole ? { start: from, end: i } : trim(text, from, i);
        if (piece.end > piece.start && (isWhole || isWorth(text, piece, identifier))) {
          owner.fill(kept.length, piece.start, piece.end);
          kept.push({ ...identifier, ...piece });
        }
        from = -1;
      }
    }
  }
  return joinTouching(text, kept.sort((a, b) => a.start - b.start));
}

/** Names that overlap are one: "J. Smith" by a list and "Smith" by its title. */
function uniteNames(identifiers: readonly Identifier[]): Identifier[] {
  const others: Identifier[] = [];
  const names: Identifier[] = [];
  for (const identifier of identifiers) (identifier.type === 'PERSON' && identifier.source !== 'person' ? names : others).push(identifier);
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const united: Identifier[] = [];
  for (const name of names) {
    const previous = united.at(-1);
    if (previous === undefined || name.start >= previous.end) united.push(name);
    else if (name.end > previous.end || name.score > previous.score) united[united.length - 1] = { ...(name.score > previous.score ? name : previous), start: previous.start, end: Math.max(previous.end, name.end) };
  }
  return [...others, ...united];
}

/** Length counts a little: "123 Main St, Boston" over the town in it, "Mary Smith" over "Mary". */
function strength({ start, end, score, type }: Identifier): number {
  return score + Math.min(end - start, 60) * (type === 'STREET_ADDRESS' ? 0.006 : type === 'PERSON' || type === 'ORGANIZATION' ? 0.003 : 0.001);
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:()]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:(]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** A rest of a span that lost the other part to a surer one: still worth hiding when a word or a number is left. */
function isWorth(text: string, { start, end }: Span, { type }: Identifier): boolean {
  const rest = text.slice(start, end);
  if (type === 'PERSON' || type === 'LOCATION' || type === 'STREET_ADDRESS') return /\p{L}{2}|\d/u.test(rest) && /^[\p{L}\p{N}#]/u.test(rest) && !/\p{L}/u.test(text.charAt(start - 1));
  return false;
}

/** "Smith" right beside "John", "Apt 4" beside "12 Main St": one span where only a blank or a comma lies between. */
function joinTouching(text: string, kept: readonly Identifier[]): Identifier[] {
  const joined: Identifier[] = [];
  for (const identifier of kept) {
    const previous = joined.at(-1);
    if (previous?.type === identifier.type && JOINED.has(identifier.type)) {
      const gap = text.slice(previous.end, identifier.start);
      const isOne = identifier.type === 'PERSON' ? /^(?:[ \u00a0]{1,2}|-)$/.test(gap) : identifier.type === 'STREET_ADDRESS' ? /^(?:[ \t]*,?[ \t]*\n?[ \t]*,?[ \t]*)$/.test(gap) && gap.length < 8 : gap === '';
      if (isOne) {
        joined[joined.length - 1] = { ...previous, end: identifier.end, score: Math.max(previous.score, identifier.score) };
        continue;
      }
    }
    joined.push(identifier);
  }
  return joined;
}
