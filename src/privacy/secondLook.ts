import { recogniseEntities } from '../entities/recognise.ts';
import type { Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import type { Note } from '../note/types.ts';
import { replaceIdentifiers } from './deidentify.ts';
import { findIdentifiers } from './find.ts';
import type { Deidentified, DeidentifyOptions, Identifier, NameTagger, TaggedIdentifier } from './types.ts';

/** A name tagger looks at the result again until it finds nothing more; in very long texts not at all. */
const MOST_LOOKS = 3;
const LONGEST_SECOND_LOOK = 200_000;

/**
 * De-identifies as `deidentify` does, with a name tagger that looks at its own result again. Rejects with a MODEL_ code
 * where its model cannot run, and with the signal's reason once it aborts.
 */
export async function deidentifyWithNames(note: Note, entities: readonly Entity[], options: DeidentifyOptions, tagger: NameTagger, signal?: AbortSignal): Promise<Deidentified> {
  const tag = (read: Note, rules: readonly Entity[]): Promise<readonly TaggedIdentifier[]> => tagger.tag(read, signal === undefined ? { rules } : { rules, signal });
  let identifiers = findIdentifiers(note, entities, options, await tag(note, entities));
  for (let look = 0; look < MOST_LOOKS && identifiers.length > 0 && note.text.length <= LONGEST_SECOND_LOOK; look += 1) {
    const replaced = replaceIdentifiers(note.text, identifiers);
    const again = parseNote(replaced.text);
    const rules = recogniseEntities(again);
    const found = findIdentifiers(again, rules, { ...options, added: [] }, await tag(again, rules));
    if (found.length === 0) break;
    identifiers = addSecondLook(replaced, found);
  }
  return replaceIdentifiers(note.text, identifiers, options);
}

/**
 * Brings what was found in a de-identified text back to the text it was made from. A name tagger reads a text anew once its
 * neighbours are placeholders; what it finds then is replaced as well, so that de-identifying twice changes nothing.
 *
 * @param found disjoint and outside the replacements, as findIdentifiers gives them
 * @returns both lists as one, ordered and disjoint, in offsets of the first text
 */
function addSecondLook(first: Deidentified, found: readonly Identifier[]): Identifier[] {
  const added: Identifier[] = [];
  let shift = 0;
  let next = 0;
  for (const identifier of found) {
    while (next < first.spans.length && first.spans[next]!.start + shift < identifier.start) {
      const { start, end, replacement } = first.spans[next]!;
      shift += replacement.length - (end - start);
      next += 1;
    }
    added.push({ ...identifier, start: identifier.start - shift, end: identifier.end - shift });
  }
  const kept = first.spans.map(({ start, end, type, score, source }): Identifier => ({ start, end, type, score, source }));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
