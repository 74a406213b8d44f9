import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, daysFrom, isoTime } from '../../../src/dataset/synth/calendar.ts';
import { chronicOf, complicationOf, CONDITIONS } from '../../../src/dataset/synth/cases/catalogue.ts';
import { CHRONIC } from '../../../src/dataset/synth/cases/chronic.ts';
import { COMPLICATIONS } from '../../../src/dataset/synth/cases/complications.ts';
import { drugOf } from '../../../src/dataset/synth/cases/drugs.ts';
import { labPlace } from '../../../src/dataset/synth/cases/labs.ts';
import { ALL_PROCEDURES, procedureOf } from '../../../src/dataset/synth/cases/procedures.ts';
import { allDiagnosisTitles, allProcedureTitles } from '../../../src/dataset/synth/cases/titles.ts';
import { choicesOf, rangesOf } from '../../../src/dataset/synth/cases/types.ts';
import { Dice } from '../../../src/dataset/synth/dice.ts';
import { hadmOfIii, hadmOfIv } from '../../../src/dataset/synth/keys.ts';
import { mark, resolveMarks, type IdentifierSpan } from '../../../src/dataset/synth/marks.ts';
import { NOTES_A_BLOCK, planBlocks, shapeOf } from '../../../src/dataset/synth/plan.ts';
import { SPECIALTIES } from '../../../src/dataset/synth/specialties.ts';
import { tell } from '../../../src/dataset/synth/template.ts';

test('a plan has exactly the notes, in blocks of bounded size that follow one another', () => {
  for (const notes of [1, 191, 192, 193, 50_000]) {
    let planned = 0;
    let patients = 0;
    let stays = 0;
    for (const block of planBlocks(9, notes)) {
      assert.equal(block.notesBefore, planned);
      assert.equal(block.firstPatient, patients);
      assert.equal(block.staysBefore, stays);
      assert.ok(block.notes <= NOTES_A_BLOCK + 9, 'what is in memory does not grow with the export');
      for (let i = 0; i < block.patients; i += 1) stays += shapeOf(9, block.firstPatient + i).stays;
      planned += block.notes;
      patients += block.patients;
    }
    assert.equal(planned, notes);
  }
});

test('keys of stays are unique', () => {
  for (const key of [hadmOfIii, hadmOfIv]) {
    const seen = new Set(Array.from({ length: 250_000 }, (_, stay) => key(stay)));
    assert.equal(seen.size, 250_000);
  }
  assert.ok(String(hadmOfIv(5_000_000)).length === 8);
});

test('days go there and back, leap years too', () => {
  for (const [year, month, day] of [[1970, 1, 1], [2000, 2, 29], [2100, 3, 1], [2152, 2, 29], [2199, 12, 31]] as const) assert.deepEqual(dayOf(daysFrom(year, month, day)), { year, month, day });
  assert.equal(isoTime(daysFrom(2153, 9, 17) * 1440 + 17 * 60 + 8), '2153-09-17 17:08:00');
});

test('templates choose, nest and fill', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 200; i += 1) seen.add(tell('{he} had [a|b[1|2]|] {n:3-4} of {lab:K}', { dice: new Dice(1, 1, i), slot: (name, argument) => `<${name}${argument}>` }));
  assert.deepEqual([...seen].sort().slice(0, 3), ['<he> had  3 of <labK>', '<he> had  4 of <labK>', '<he> had a 3 of <labK>']);
  assert.equal(seen.size, 8);
});

test('marks come out with their places, or masked', () => {
  const text = `Dr. ${mark('P', 'Ana Ruiz')} on ${mark('D', '2150-01-02')}.`;
  const spans: IdentifierSpan[] = [];
  assert.equal(resolveMarks(text, 'planted', spans), 'Dr. Ana Ruiz on 2150-01-02.');
  assert.deepEqual(spans, [{ start: 4, end: 12, type: 'PERSON' }, { start: 16, end: 26, type: 'DATE_TIME' }]);
  assert.equal(resolveMarks(text, 'underscores'), 'Dr. ___ on ___.');
  assert.equal(resolveMarks(text, 'brackets'), 'Dr. [**Last Name (un)**] on [**2150-01-02**].');
});

test('conditions name only drugs, values, procedures and companions that exist', () => {
  for (const condition of CONDITIONS) {
    for (const { options } of choicesOf(condition.drugs)) for (const option of options) drugOf(option.split('@')[0]!);
    for (const { options } of choicesOf(condition.procedures)) for (const option of options) procedureOf(option, 'right');
    for (const { options } of choicesOf(condition.comes)) for (const option of options) chronicOf(option);
    for (const { options } of choicesOf(condition.leads)) for (const option of options) complicationOf(option);
    for (const { name, low, high } of rangesOf(condition.labs)) {
      labPlace(name);
      assert.ok(low <= high, `${condition.id}: ${name}`);
    }
    for (const template of [...condition.story.flat(), ...condition.course.flat(), ...(condition.studies ?? [])]) {
      for (const [, word] of template.matchAll(/\{w:(\w+)\}/g)) for (const { words } of condition.variants) assert.ok(words[word!] !== undefined, `${condition.id}: {w:${word}}`);
    }
  }
  for (const { drugs, labs } of [...CHRONIC, ...COMPLICATIONS]) {
    for (const { options } of choicesOf(drugs)) for (const option of options) drugOf(option);
    for (const { name } of rangesOf(labs)) labPlace(name);
  }
  const ids = new Set(CONDITIONS.map(({ id }) => id));
  assert.equal(ids.size, CONDITIONS.length);
  for (const { name, conditions } of SPECIALTIES) for (const id of conditions) assert.ok(ids.has(id), `${name}: ${id}`);
});

test('every code has its title in both versions', () => {
  const titled = new Set([...allDiagnosisTitles(), ...allProcedureTitles()].map(({ code, version }) => `${version} ${code}`));
  for (const { icd10, icd9 } of [...CONDITIONS.flatMap(({ variants }) => variants), ...CHRONIC.map(({ diagnosis }) => diagnosis), ...COMPLICATIONS.map(({ diagnosis }) => diagnosis)]) {
    assert.ok(titled.has(`10 ${icd10.replace('.', '')}`), icd10);
    assert.ok(titled.has(`9 ${icd9.replace('.', '')}`), icd9);
  }
  for (const { pcs, icd9 } of ALL_PROCEDURES) assert.ok(titled.has(`10 ${pcs}`) && titled.has(`9 ${icd9.replace('.', '')}`), pcs);
});
