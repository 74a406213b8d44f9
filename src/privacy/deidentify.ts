import type { Entity } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import { findIdentifiers } from './find.ts';
import { linkPersons, type NamedSpan, type NamePart, type PersonMention } from './people.ts';
import { usedNumbers } from './placeholders.ts';
import { Secret } from './secret.ts';
import { dateOffsetDays, shiftDate, yearOf } from './surrogateDates.ts';
import { sameFormat, surrogateOf } from './surrogateForms.ts';
import { SurrogateNames } from './surrogateNames.ts';
import type { Deidentified, DeidentifyOptions, Identifier, TaggedIdentifier } from './types.ts';

const TITLE_BEFORE = /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|drs|prof|professor|doctor|rev|sgt|capt)\.?[ \t]*$/iu;
/** All older ages are one (45 CFR 164.514(b)(2)(i)(C)). */
const OLDEST_AGE = 90;
const BLOCK = '█';
const FIXED_MASK = BLOCK.repeat(4);

/**
 * Finds the Safe Harbor identifiers (45 CFR 164.514(b)(2)) of a note and replaces them. `entities` (of `recogniseEntities`)
 * guard what is clinical; `names` is what a trained tagger found, undefined where none is at hand. Pure but for the random secret that
 * surrogates get without a seed. Spans are offsets into `note.text`; `text` is it with each span replaced.
 */
export function deidentify(note: Note, entities: readonly Entity[], options: DeidentifyOptions = {}, names?: readonly TaggedIdentifier[]): Deidentified {
  const identifiers = findIdentifiers(note, entities, options, names);
  return replaceIdentifiers(note.text, identifiers, options);
}

/** Replaces identifiers that are already known (ordered, disjoint), e.g. after a person looked them through. */
export function replaceIdentifiers(text: string, identifiers: readonly Identifier[], options: DeidentifyOptions = {}): Deidentified {
  const persons = personsOf(text, identifiers);
  const identities = identitiesOf(text, identifiers, persons);
  const replacements = options.mode === 'mask' ? masks(text, identifiers, options) : options.mode === 'surrogate' ? surrogates(text, identifiers, persons, options) : identities.map((identity) => `[${identity}]`);
  let out = '';
  let from = 0;
  const spans = identifiers.map((identifier, i) => {
    const replacement = replacements[i]!;
    out += text.slice(from, identifier.start) + replacement;
    from = identifier.end;
    return { ...identifier, replacement, identity: identities[i]! };
  });
  return { text: out + text.slice(from), spans };
}

function masks(text: string, identifiers: readonly Identifier[], { mask }: DeidentifyOptions): string[] {
  return identifiers.map(({ start, end }) => (mask === 'fixed' ? FIXED_MASK : text.slice(start, end).replace(/\S/g, BLOCK)));
}

/** "PERSON_1": the same number for the same person and for the same value of another type; behind those that the text has already. */
function identitiesOf(text: string, identifiers: readonly Identifier[], persons: ReadonlyMap<number, PersonMention>): string[] {
  const used = usedNumbers(text);
  const numbers = new Map<string, number>();
  return identifiers.map(({ type, start, end }, i) => {
    const key = `${type} ${type === 'PERSON' ? String(persons.get(i)!.person) : normal(text.slice(start, end))}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = (used.get(type) ?? 0) + 1;
      used.set(type, number);
      numbers.set(key, number);
    }
    return `${type}_${number}`;
  });
}

function surrogates(text: string, identifiers: readonly Identifier[], persons: ReadonlyMap<number, PersonMention>, { seed, patient }: DeidentifyOptions): string[] {
  const secret = new Secret(seed, patient);
  const mentions = [...persons.values()];
  const names = new SurrogateNames(secret, mentions);
  const fullNames = new Map<number, NamePart[]>();
  for (const { person, parts } of mentions) {
    const known = fullNames.get(person);
    if (known === undefined) fullNames.set(person, [...parts]);
    else if (parts.length > known.length) fullNames.set(person, [...parts]);
  }
  const offsetDays = dateOffsetDays(secret);
  const years = identifiers.map(({ type, start, end }) => (type === 'DATE_TIME' ? yearOf(text.slice(start, end)) : undefined));
  const firstYear = years.find((year) => year !== undefined) ?? 2001;
  const newestYear = years.reduce<number>((newest, year) => Math.max(newest, year ?? 0), 0);
  const leastYear = newestYear + Math.floor(offsetDays / 365.25) - OLDEST_AGE;
  let lastYear: number | undefined;
  const others = new Map<string, string>();
  return identifiers.map(({ type, start, end }, i) => {
    const written = text.slice(start, end);
    if (type === 'PERSON') {
      // "kp/jl": who dictated and who typed.
      if (/^(?:[A-Za-z]{2,4}[/:][A-Za-z]{2,4}|[a-z]{2,3})$/.test(written)) return sameFormat(secret, written, 'initials');
      const mention = persons.get(i)!;
      const made = names.render(written, mention, fullNames.get(mention.person)!);
      return made === written ? sameFormat(secret, written, 'name') : made;
    }
    if (type === 'DATE_TIME') {
      lastYear = years[i] ?? lastYear;
      return shiftDate(written, offsetDays, lastYear ?? firstYear, leastYear) ?? otherHoliday(secret, written);
    }
    const key = `${type} ${written}`;
    let made = others.get(key);
    if (made === undefined) others.set(key, (made = surrogateOf(secret, type, written)));
    return made;
  });
}

const HOLIDAYS = ['Christmas', 'Thanksgiving', 'Easter', 'Labor Day', 'Memorial Day', 'Independence Day'];

function otherHoliday(secret: Secret, written: string): string {
  if (/\d/.test(written)) return sameFormat(secret, written, 'date');
  return secret.pick(HOLIDAYS.filter((holiday) => !written.includes(holiday)), 'holiday', written);
}

function personsOf(text: string, identifiers: readonly Identifier[]): Map<number, PersonMention> {
  const indexes: number[] = [];
  const spans: NamedSpan[] = [];
  for (const [i, { type, start, end }] of identifiers.entries()) {
    if (type !== 'PERSON') continue;
    indexes.push(i);
    spans.push({ text: text.slice(start, end), titled: TITLE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) });
  }
  const mentions = linkPersons(spans);
  return new Map(indexes.map((index, n) => [index, mentions[n]!]));
}

function normal(value: string): string {
  return value.toLowerCase().replace(/\s+/g, ' ').trim();
}
