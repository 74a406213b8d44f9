import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { NoteView, ViewEntity } from '../../../src/engine/viewTypes.ts';
import { panelState, type EntityFilter } from '../../../src/extension/panelMessages.ts';
import { NO_CHOICES } from '../../../webview/note/choices.ts';
import { FACETS, isFiltering, NO_FILTER, optionsOf, passing, readFilter, toggleOption } from '../../../webview/note/filter.ts';
import { cardLines } from '../../../webview/note/hoverCard.ts';

const sources: NoteView['sources'] = [
  { id: 'grammar:dates', kind: 'rules', label: 'grammar: dates' },
  { id: 'lexicon:drugs', kind: 'rules', label: 'lexicon: drugs' },
  { id: 'lexicon:problems', kind: 'rules', label: 'lexicon: problems' },
  { id: 'tagger:attending-tagger', kind: 'tagger', label: 'tagger: attending-tagger' },
];
const [DATES, DRUGS, PROBLEMS, TAGGER] = [0, 1, 2, 3] as const;
const entity = (text: string, type: ViewEntity['type'], words: ViewEntity['words'], ...said: number[]): ViewEntity => ({ start: 0, end: 4, text, type, words, concept: text, attributes: [], section: 0, line: 3, sources: said, score: 0.934 });
const view = {
  sources,
  entities: [
    entity('dyspnea', 'problem', [], PROBLEMS),
    entity('chest pain', 'problem', ['negated'], PROBLEMS),
    entity('gout', 'problem', ['negated', 'historical'], TAGGER),
    entity('breast cancer', 'problem', ['family'], PROBLEMS),
    entity('furosemide', 'medication', [], DRUGS),
    entity('03/14', 'date', [], DATES),
  ],
};
const shown = (filter: Partial<EntityFilter>): string[] => {
  const pass = passing(view, { ...NO_FILTER, ...filter });
  return view.entities.filter((_, i) => pass[i]).map(({ text }) => text);
};

test('without a choice everything passes', () => {
  assert.equal(shown({}).length, 6);
  assert.ok(!isFiltering(NO_FILTER));
});

test('within a facet any choice will do, facets together narrow', () => {
  assert.deepEqual(shown({ types: ['problem'] }), ['dyspnea', 'chest pain', 'gout', 'breast cancer']);
  assert.deepEqual(shown({ assertions: ['negated', 'others'] }), ['chest pain', 'gout', 'breast cancer']);
  assert.deepEqual(shown({ assertions: ['present'] }), ['dyspnea', 'furosemide', '03/14']);
  assert.deepEqual(shown({ types: ['problem'], assertions: ['negated'], sources: ['rules'] }), ['chest pain']);
  assert.deepEqual(shown({ sources: ['tagger'] }), ['gout']);
  assert.deepEqual(shown({ sources: ['tagger', 'lexicon:drugs'] }), ['gout', 'furosemide']);
  assert.deepEqual(shown({ types: ['lab'] }), []);
});

test('a mention that a rule names and the tagger bounds is of both', () => {
  const both = { sources, entities: [...view.entities, entity('severe gout', 'problem', [], PROBLEMS, TAGGER)] };
  const names = (wanted: string) => both.entities.filter((_, i) => passing(both, { ...NO_FILTER, sources: [wanted] })[i]).map(({ text }) => text);
  for (const wanted of ['rules', 'tagger', 'lexicon:problems']) assert.ok(names(wanted).includes('severe gout'), wanted);
  assert.deepEqual(cardLines(both.entities.at(-1)!, { sources, sections: [] }).rows.at(-1), ['said by', 'lexicon: problems + tagger: attending-tagger']);
});

test('each choice counts what it would show beside the other facets', () => {
  const filter: EntityFilter = { ...NO_FILTER, types: ['problem'], sources: ['rules'] };
  const counts = (facet: 'types' | 'assertions' | 'sources') => optionsOf(view, filter, facet).map(({ id, count, chosen }) => `${id} ${count}${chosen ? ' chosen' : ''}`);
  assert.deepEqual(counts('types'), ['problem 3 chosen', 'medication 1', 'date 1'], 'not narrowed by its own choices');
  assert.deepEqual(counts('assertions'), ['present 1', 'negated 1', 'historical 0', 'others 1'], 'one that would show nothing stays, with 0');
  assert.deepEqual(counts('sources'), ['rules 3 chosen', 'tagger 1', 'grammar:dates 0', 'lexicon:drugs 0', 'lexicon:problems 3'], 'one tagger alone is told once');
});

test('a choice made on another note stays in sight, to be taken back', () => {
  const filter: EntityFilter = { types: ['vital'], assertions: [], sources: ['grammar:vitals'] };
  assert.ok(optionsOf(view, filter, 'types').some(({ id, chosen, count }) => id === 'vital' && chosen && count === 0));
  assert.ok(optionsOf(view, filter, 'sources').some(({ id, label, chosen }) => id === 'grammar:vitals' && label === 'grammar: vitals' && chosen));
  assert.deepEqual(toggleOption(toggleOption(filter, 'types', 'vital'), 'sources', 'grammar:vitals'), NO_FILTER);
});

test('any choices make a filter that the host takes and that reads back the same', () => {
  const ids = { types: ['problem', 'lab', 'other'], assertions: ['present', 'others', 'negated'], sources: ['rules', 'tagger', 'lexicon:problems'] };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FACETS).chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...ids[facet]))), { maxLength: 12 }), (clicks) => {
      const filter = clicks.reduce<EntityFilter>((before, [facet, id]) => toggleOption(before, facet, id), NO_FILTER);
      assert.deepEqual(readFilter(JSON.parse(JSON.stringify(filter))), filter);
      assert.ok(panelState.safeParse({ ...NO_CHOICES, filter }).success);
      const options = FACETS.flatMap((facet) => optionsOf(view, filter, facet));
      assert.equal(options.filter(({ chosen }) => chosen).length, filter.types.length + filter.assertions.length + filter.sources.length);
    }),
  );
});

test('the state of an older version, without a filter, is taken', () => {
  const older: Partial<typeof NO_CHOICES> = { ...NO_CHOICES };
  delete (older as { filter?: EntityFilter }).filter;
  assert.deepEqual(panelState.parse(older).filter, NO_FILTER);
  assert.deepEqual(readFilter({ types: ['problem', 'genes'], assertions: 'all', sources: [7, 'rules'] }), { types: ['problem'], assertions: [], sources: ['rules'] });
});

test('the card of an entity says who says so, a model with how sure it is', () => {
  const places = { sources, sections: [{ start: 0, end: 9, label: 'HPI', title: 'HPI', line: 1 }] };
  assert.deepEqual(cardLines({ ...view.entities[4]!, attributes: [['dose', '40 mg']] }, places), { heading: 'Medication', rows: [['concept', 'furosemide'], ['dose', '40 mg'], ['section', 'HPI · 3'], ['said by', 'lexicon: drugs']] });
  const tagged = cardLines(view.entities[2]!, places);
  assert.equal(tagged.heading, 'Problem · negated · historical');
  assert.deepEqual(tagged.rows.at(-1), ['said by', 'tagger: attending-tagger 0.93']);
});
