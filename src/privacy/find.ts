import type { Entity } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import { findAddresses } from './addresses.ts';
import { findAges } from './age.ts';
import { findContactForms } from './contactForms.ts';
import { findDateForms } from './dateForms.ts';
import { findEponymPhrases, guardEponyms } from './eponymPhrases.ts';
import { guardClinical } from './guards.ts';
import { findKinNames, trimRoles } from './kinNames.ts';
import { findLabelledNumbers, findPostcodes } from './labelledNumbers.ts';
import { echoNames } from './nameEcho.ts';
import { findBrokenNames, findNameForms } from './nameForms.ts';
import { findNames } from './names.ts';
import { readNameWords } from './nameWords.ts';
import { findUnknownCapitals } from './unknownCapitals.ts';
import { findNumberForms } from './numberForms.ts';
import { findPhones } from './phone.ts';
import { findPlaceholders } from './placeholders.ts';
import { findPlaces } from './places.ts';
import { resolveIdentifiers } from './resolve.ts';
import { acceptTagged } from './tagged.ts';
import type { AddedIdentifier, Identifier, TaggedIdentifier } from './types.ts';

export interface FindOptions {
  readonly minScore?: number;
  readonly keepYears?: boolean;
  readonly added?: readonly AddedIdentifier[];
}

const MIN_SCORE = 0.4;

/**
 * All identifiers of a note, ordered and disjoint: forms with their check digits, labels, names and places by what stands
 * around them and by lists, and what a name tagger adds; clinical entities are guards. Linear in the length of the note.
 */
export function findIdentifiers(note: Note, entities: readonly Entity[], options: FindOptions = {}, tagged?: readonly TaggedIdentifier[]): Identifier[] {
  const { text } = note;
  const blanks = findPlaceholders(text);
  const words = readNameWords(note, entities);
  const least = options.minScore ?? MIN_SCORE;
  const forms = [
    ...findContactForms(text),
    ...findPhones(text),
    ...findNumberForms(text),
    ...findLabelledNumbers(text),
    ...findPostcodes(text),
    ...findDateForms(note),
    ...findAges(text),
    ...findAddresses(text),
    ...findPlaces(words),
    ...findNames(words),
    ...findKinNames(words),
    ...findNameForms(words),
    ...(tagged === undefined ? findUnknownCapitals(words) : acceptTagged(words, tagged)),
  ].filter(({ score, source }) => score >= least && !(options.keepYears === true && source === 'date:year'));
  const added = (options.added ?? []).map(({ start, end, type }): Identifier => ({ start, end, type, score: 1, source: 'person' }));
  const eponyms = findEponymPhrases(text);
  const guarded = [...added, ...guardEponyms(guardClinical(trimRoles(words, forms), entities), eponyms)];
  const persons = resolveIdentifiers(text, guarded, blanks);
  const echoed = guardEponyms(guardClinical([...echoNames(words, persons), ...findBrokenNames(words, persons)], entities), eponyms);
  return resolveIdentifiers(text, [...persons, ...echoed], blanks);
}
