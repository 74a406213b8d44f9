import { codeCandidates } from '../coding/candidates.ts';
import { addDetails } from '../entities/details.ts';
import type { Entity } from '../entities/types.ts';
import { sectionIndexAt } from '../note/lookup.ts';
import type { Engine } from './engine.ts';
import type { Highlight } from './protocolShapes.ts';
import { sectionLabel } from './sectionLabels.ts';
import { attributePairs } from './viewAttributes.ts';
import { assertionWords, sourceInWords } from './viewMentions.ts';

/** Candidates that a hover shows, at most. */
const MAX_CANDIDATES = 3;

/**
 * The mentions of a note with what the editor shows of them: marks, hover, ICD-10-CM candidates.
 *
 * @param shown entities of the note, ordered and disjoint (rules and tagger merged); the rules' by default
 */
export function buildHighlights(engine: Engine, text: string, shown?: readonly Entity[]): Highlight[] {
  const { note, entities: ruled } = engine.analyse(text);
  const entities = shown ?? addDetails(note, ruled);
  const sections = note.sections.map(sectionLabel);
  const codes = new Map<number, Highlight['codes']>();
  let first = 0;
  const evidence = engine
    .code(text)
    .codes.flatMap(({ code, description, evidence }) => evidence.map(({ start, end }) => ({ start, end, code, description })))
    .sort((a, b) => a.start - b.start);
  for (const { start, end, code, description } of evidence) {
    while (first < entities.length && entities[first]!.end <= start) first += 1;
    for (let i = first; i < entities.length && entities[i]!.start < end; i += 1) {
      if (entities[i]!.type !== 'problem') continue;
      const found = codes.get(i) ?? [];
      if (found.length < MAX_CANDIDATES && !found.some((known) => known.code === code)) found.push({ code, description });
      codes.set(i, found);
    }
  }
  const candidates = candidateFinder();
  return entities.map((entity, index) => ({
    start: entity.start,
    end: entity.end,
    type: entity.type,
    words: assertionWords(entity.assertion),
    concept: entity.concept,
    attributes: attributePairs(entity.attributes),
    section: sections[sectionIndexAt(note, entity.start)] ?? '',
    source: sourceInWords(entity),
    codes: merge(codes.get(index) ?? [], candidates(entity)),
  }));
}

/** Candidates by the words of a mention, worked out once for mentions that read alike. */
function candidateFinder(): (entity: Entity) => Highlight['codes'] {
  const known = new Map<string, Highlight['codes']>();
  return (entity) => {
    if (entity.type !== 'problem') return [];
    const key = `${entity.text.toLowerCase()}\n${entity.attributes?.laterality ?? ''}`;
    let found = known.get(key);
    if (found === undefined) {
      found = codeCandidates(entity).map(({ code, description }) => ({ code, description }));
      known.set(key, found);
    }
    return found;
  };
}

/** What the note as a whole suggests comes first. */
function merge(suggested: Highlight['codes'], candidates: Highlight['codes']): Highlight['codes'] {
  const others = candidates.filter(({ code }) => !suggested.some((known) => known.code === code));
  return [...suggested, ...others].slice(0, MAX_CANDIDATES);
}
