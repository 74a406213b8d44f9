import type { NoteView, ViewEntity, ViewSource } from '../../src/engine/viewTypes.ts';
import type { EntityFilter } from '../../src/extension/panelMessages.ts';
import { TYPES } from './marks.ts';

export type Facet = keyof EntityFilter;

export const NO_FILTER: EntityFilter = { types: [], assertions: [], sources: [] };

/** One choice of a facet, with the number of entities that it would show beside the other facets' choices. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

type Assertion = EntityFilter['assertions'][number];

const ASSERTIONS: readonly (readonly [id: Assertion, label: string])[] = [
  ['present', 'present'],
  ['negated', 'negated'],
  ['uncertain', 'uncertain'],
  ['hypothetical', 'hypothetical'],
  ['historical', 'historical'],
  ['others', 'family or other'],
];

export function isFiltering({ types, assertions, sources }: EntityFilter): boolean {
  return types.length + assertions.length + sources.length > 0;
}

/** For each entity of the view whether it passes: any choice within a facet, all facets together. */
export function passing(view: Pick<NoteView, 'entities' | 'sources'>, filter: EntityFilter): boolean[] {
  const tests = FACETS.map((facet) => testOf(facet, filter));
  return view.entities.map((entity) => tests.every((test) => test(keysOf(entity, view.sources))));
}

/** The choices of a facet that the note has, or that are chosen. Counts are those beside the other facets' choices. */
export function optionsOf(view: Pick<NoteView, 'entities' | 'sources'>, filter: EntityFilter, facet: Facet): FilterOption[] {
  const others = FACETS.filter((other) => other !== facet).map((other) => testOf(other, filter));
  const counts = new Map<string, number>();
  const inNote = new Set<string>();
  for (const entity of view.entities) {
    const keys = keysOf(entity, view.sources);
    const shown = others.every((test) => test(keys));
    for (const key of keys[facet]) {
      inNote.add(key);
      if (shown) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const chosen = new Set<string>(filter[facet]);
  return candidates(facet, view.sources, filter)
    .filter(([id]) => inNote.has(id) || chosen.has(id))
    .map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0, chosen: chosen.has(id) }));
}

/** The filter with one choice taken or given back. */
export function toggleOption(filter: EntityFilter, facet: Facet, id: string): EntityFilter {
  const before: readonly string[] = filter[facet];
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return readFilter({ ...filter, [facet]: after });
}

/** A stored filter; what another version or note wrote there and this one does not know is left out. */
export function readFilter(saved: unknown): EntityFilter {
  const stored = typeof saved === 'object' && saved !== null ? (saved as Partial<Record<Facet, unknown>>) : {};
  const strings = (facet: Facet): string[] => {
    const list = stored[facet];
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  };
  return {
    types: TYPES.map(([type]) => type).filter((type) => strings('types').includes(type)),
    assertions: ASSERTIONS.map(([id]) => id).filter((id) => strings('assertions').includes(id)),
    sources: [...new Set(strings('sources'))].filter((id) => id.length <= 80).slice(0, 64),
  };
}

export const FACETS: readonly Facet[] = ['types', 'assertions', 'sources'];

/** What an entity is, in the words of each facet. */
type Keys = Readonly<Record<Facet, readonly string[]>>;

function keysOf({ type, words, sources }: ViewEntity, known: readonly ViewSource[]): Keys {
  const said = sources.flatMap((index) => known[index] ?? []);
  return {
    types: [type],
    assertions: words.length === 0 ? ['present'] : words.map((word) => (word === 'family' || word === 'not the patient' ? 'others' : word)),
    sources: [...new Set(said.flatMap(({ kind, id }) => [kind, id]))],
  };
}

function testOf(facet: Facet, filter: EntityFilter): (keys: Keys) => boolean {
  const wanted = new Set<string>(filter[facet]);
  return wanted.size === 0 ? () => true : (keys) => keys[facet].some((key) => wanted.has(key));
}

function candidates(facet: Facet, sources: readonly ViewSource[], filter: EntityFilter): readonly (readonly [id: string, label: string])[] {
  if (facet === 'types') return TYPES.map(([type, , many]) => [type, many.toLowerCase()]);
  if (facet === 'assertions') return ASSERTIONS;
  // One tagger alone is what "tagger" says already.
  const taggers = sources.filter(({ kind }) => kind === 'tagger').length;
  const known = sources.filter(({ id, kind }) => kind === 'rules' || taggers > 1 || filter.sources.includes(id)).map(({ id, label }) => [id, label] as const);
  // A filter that was set on another note may ask for what this one has not.
  const foreign = filter.sources.filter((id) => id !== 'rules' && id !== 'tagger' && !sources.some((source) => source.id === id)).map((id) => [id, id.replace(':', ': ')] as const);
  return [['rules', 'rules'], ['tagger', 'tagger'], ...known, ...foreign];
}
