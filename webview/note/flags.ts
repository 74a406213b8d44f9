import type { ViewFlag } from '../../src/engine/viewTypes.ts';

/** Why a statement is flagged, in a few words. */
export const FLAG_WORDS: Readonly<Record<ViewFlag['kind'], string>> = {
  'changed value': 'another value in the note',
  new: 'not in the note',
  negation: 'denied here or there',
  subject: 'of somebody else in the note',
  number: 'a number that the note has not',
};

/** Why a run of text is flagged, for its title. */
export function flagReason({ kind }: ViewFlag): string {
  return `Unsupported: ${FLAG_WORDS[kind]}. Check before use.`;
}
