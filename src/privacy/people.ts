import { foldName } from './nameWords.ts';
import { firstNames } from './words/firstNames.ts';
import { surnames } from './words/surnames.ts';

export type NameRole = 'first' | 'middle' | 'last' | 'initial' | 'suffix' | 'other';

/** A word of a name as written, with where it stands in the name's text and what it is. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
  readonly role: NameRole;
  /** Folded. */
  readonly word: string;
}

/** One mention of a person: its parts, and which person of the note it is (0, 1, …). */
export interface PersonMention {
  readonly parts: readonly NamePart[];
  readonly person: number;
}

export interface NamedSpan {
  readonly text: string;
  /** Whether a title stands before ("Mr."), so that a single word is a family name. */
  readonly titled: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|ten|ter|el|al|bin|ibn|abu|af|zu|zur|mc|mac|st)$/;

interface Person {
  first: string | undefined;
  initial: string | undefined;
  last: string | undefined;
}

/** Reads the parts of a name: "John Q. Smith Jr.", "SMITH, JOHN", "J. Smith", "van der Berg". */
export function readName({ text, titled }: NamedSpan): NamePart[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:(?:['’´`](?=\p{L}{2})|-(?=\p{L}))\p{L}[\p{L}\p{M}]*)*/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length, word: foldName(match[0]) }));
  const comma = text.indexOf(',');
  const roles = words.map(({ word }): NameRole => (word.length === 1 ? 'initial' : SUFFIX.test(word) && words.length > 1 ? 'suffix' : 'other'));
  const named = words.flatMap((_, i) => (roles[i] === 'other' ? [i] : []));
  const isInverted = comma > 0 && named.some((i) => words[i]!.start > comma);
  if (isInverted) {
    for (const i of named) roles[i] = words[i]!.start < comma ? 'last' : 'middle';
    const given = named.find((i) => words[i]!.start > comma);
    if (given !== undefined) roles[given] = 'first';
  } else if (named.length > 1) {
    for (const i of named) roles[i] = 'middle';
    roles[named[0]!] = PARTICLE.test(words[named[0]!]!.word) ? 'last' : 'first';
    const last = named.at(-1)!;
    roles[last] = 'last';
    for (let i = last - 1; i > 0 && PARTICLE.test(words[i]!.word) && roles[i] === 'middle'; i -= 1) roles[i] = 'last';
  } else if (named.length === 1) {
    const only = named[0]!;
    const word = words[only]!.word;
    const isFirst = firstNames().has(word) && !surnames().has(word);
    roles[only] = words.length > 1 && roles[0] === 'initial' ? 'last' : titled || !isFirst ? 'last' : 'first';
  }
  return words.map((word, i) => ({ ...word, role: roles[i]! }));
}

/** Says which mentions are of one person: full names first, then initials and single words with the person that bears them. */
export function linkPersons(spans: readonly NamedSpan[]): PersonMention[] {
  const read = spans.map(readName);
  const people: Person[] = [];
  const chosen = new Int32Array(spans.length).fill(-1);
  const byFull = new Map<string, number>();
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  const enter = (map: Map<string, number[]>, key: string | undefined, person: number): void => {
    if (key === undefined) return;
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  const open = (person: Person): number => {
    people.push(person);
    const index = people.length - 1;
    enter(byFirst, person.first, index);
    enter(byLast, person.last, index);
    return index;
  };
  const parts = read.map((name) => ({ first: wordOf(name, 'first'), last: wordOf(name, 'last'), initial: name.find(({ role }) => role === 'initial')?.word }));
  for (const [i, { first, last }] of parts.entries()) {
    if (first === undefined || last === undefined) continue;
    const key = `${first} ${last}`;
    chosen[i] = byFull.get(key) ?? open({ first, last, initial: first.charAt(0) });
    byFull.set(key, chosen[i]);
  }
  for (const [i, { first, last, initial }] of parts.entries()) {
    if (chosen[i] !== -1) continue;
    const word = last ?? first;
    if (word === undefined) {
      chosen[i] = open({ first: undefined, last: undefined, initial });
      continue;
    }
    const same = [...(byLast.get(word) ?? []), ...(initial === undefined || last === undefined ? (byFirst.get(word) ?? []) : [])];
    const fitting = initial === undefined || last === undefined ? same : same.filter((person) => people[person]!.initial === undefined || people[person]!.initial === initial);
    chosen[i] = fitting[0] ?? open({ first: last === undefined ? first : undefined, last, initial });
  }
  const order = new Map<number, number>();
  return read.map((name, i) => {
    const person = chosen[i]!;
    if (!order.has(person)) order.set(person, order.size);
    const known = people[person]!;
    // "Mary" of "Mary Smith" is a first name here, whatever lists say; "Smith" of it a last one.
    const retold = name.map((part) => ((part.role === 'last' || part.role === 'first') && name.filter(({ role }) => role !== 'initial').length === 1 ? { ...part, role: part.word === known.first && part.word !== known.last ? ('first' as const) : part.word === known.last ? ('last' as const) : part.role } : part));
    return { parts: retold, person: order.get(person)! };
  });
}

function wordOf(name: readonly NamePart[], role: NameRole): string | undefined {
  const words = name.filter((part) => part.role === role).map(({ word }) => word);
  return words.length === 0 ? undefined : words.join(' ');
}
