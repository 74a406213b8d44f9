import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entity as entityShape } from '../../../src/engine/protocolShapes.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { describeMedications } from '../../../src/entities/regimen.ts';
import { readAmount, toUcum } from '../../../src/entities/regimenAmount.ts';
import { readDurationIso } from '../../../src/entities/regimenDuration.ts';
import { readRouteName } from '../../../src/entities/regimenRoute.ts';
import { readTiming } from '../../../src/entities/regimenTiming.ts';
import { parseNote } from '../../../src/note/note.ts';

test('numbers of doses', async (t) => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['25', { low: 25 }],
    ['1,000', { low: 1000 }],
    ['.5', { low: 0.5 }],
    ['1-2', { low: 1, high: 2 }],
    ['1 to 2', { low: 1, high: 2 }],
    ['one to two', { low: 1, high: 2 }],
    ['0.5-1', { low: 0.5, high: 1 }],
    ['One (1)', { low: 1 }],
    ['1/2', { low: 0.5 }],
    ['½', { low: 0.5 }],
    ['one-half', { low: 0.5 }],
    ['one half', { low: 0.5 }],
    ['half', { low: 0.5 }],
    ['1 1/2', { low: 1.5 }],
    ['1½', { low: 1.5 }],
    ['one and a half', { low: 1.5 }],
    ['5 mg-10', { low: 5, high: 10 }],
    ['5-325', undefined],
    ['875/125', undefined],
    ['10-5', undefined],
    ['___', undefined],
    ['[**2-3**]', undefined],
  ];
  for (const [written, expected] of cases) {
    await t.test(written, () => {
      assert.deepEqual(readAmount(written), expected);
    });
  }
});

test('units of doses in UCUM', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    mg: 'mg', MG: 'mg', mcg: 'ug', 'µg': 'ug', gram: 'g', cc: 'mL', units: '[IU]', 'million units': '10*6.[IU]', mEq: 'meq', 'Tablet(s)': '{tablet}', gtts: '[drp]', tsp: '[tsp_us]',
    'mcg/kg/min': 'ug/kg/min', 'units per hour': '[IU]/h', 'mg/m2': 'mg/m2', 'mg/5 mL': 'mg/(5.mL)', 'mg/24 hr': 'mg/(24.h)', furlong: undefined, 'mg/furlong': undefined,
  };
  for (const [unit, code] of Object.entries(cases)) assert.equal(toUcum(unit), code, unit);
});

test('frequencies in numbers', async (t) => {
  const cases: Readonly<Record<string, unknown>> = {
    'b.i.d.': { timesPerDay: 2 },
    'BID (2 times a day)': { timesPerDay: 2 },
    'DAILY (Daily)': { timesPerDay: 1 },
    'q. 6h p.r.n.': { timesPerDay: 4, intervalHours: 6, asNeeded: true },
    'q.12 h.': { timesPerDay: 2, intervalHours: 12 },
    'q4h-q6h': { timesPerDay: 4, timesPerDayMax: 6, intervalHours: 4, intervalHoursMax: 6 },
    'q.4h. to 6h.': { timesPerDay: 4, timesPerDayMax: 6, intervalHours: 4, intervalHoursMax: 6 },
    'every four to six hours as needed': { timesPerDay: 4, timesPerDayMax: 6, intervalHours: 4, intervalHoursMax: 6, asNeeded: true },
    q5h: { intervalHours: 5 },
    'q 6': { timesPerDay: 4, intervalHours: 6 },
    'two times a day': { timesPerDay: 2 },
    '3X/WEEK (MO,WE,FR)': { timesPerWeek: 3, when: ['monday', 'wednesday', 'friday'] },
    'Mon/Wed/Fri': { timesPerWeek: 3, when: ['monday', 'wednesday', 'friday'] },
    'on Mondays, Wednesdays and Fridays': { timesPerWeek: 3, when: ['monday', 'wednesday', 'friday'] },
    'Friday through Monday': { timesPerWeek: 4, when: ['friday', 'saturday', 'sunday', 'monday'] },
    'every morning and at bedtime': { timesPerDay: 2, when: ['morning', 'bedtime'] },
    'every other week': { intervalHours: 336 },
    'with breakfast and dinner': { timesPerDay: 2, when: ['with breakfast', 'with dinner'] },
    'daily with food': { timesPerDay: 1, when: ['with food'] },
    qachs: { timesPerDay: 4, when: ['before meals', 'bedtime'] },
    'twice a month': { intervalHours: 360 },
    'x 3 doses': {},
    'as directed': {},
    biweekly: {},
    once: {},
    stat: {},
  };
  for (const [frequency, expected] of Object.entries(cases)) {
    await t.test(frequency, () => {
      assert.deepEqual(readTiming(frequency), expected);
    });
  }
});

test('durations in ISO 8601', () => {
  const cases: Readonly<Record<string, unknown>> = {
    'for 7 days': { durationIso: 'P7D' },
    'x10d': { durationIso: 'P10D' },
    'for a total of 14 days': { durationIso: 'P14D' },
    'for the next 3 days': { durationIso: 'P3D' },
    'for one month': { durationIso: 'P1M' },
    'for a week': { durationIso: 'P1W' },
    'for the next week': { durationIso: 'P1W' },
    'for 4 more days': { durationIso: 'P4D' },
    '7-day course': { durationIso: 'P7D' },
    'for 7-10 days': { durationIso: 'P7D', durationIsoMax: 'P10D' },
    'for two to three weeks': { durationIso: 'P2W', durationIsoMax: 'P3W' },
    'over 30 minutes': { durationIso: 'PT30M' },
    'x 24 hours': { durationIso: 'PT24H' },
    'for ___ days': {},
  };
  for (const [duration, expected] of Object.entries(cases)) assert.deepEqual(readDurationIso(duration), expected, duration);
});

test('routes by name, with the side of eyes, ears and nostrils', () => {
  const cases: Readonly<Record<string, unknown>> = {
    'p.o.': { routeName: 'oral' },
    'by mouth': { routeName: 'oral' },
    'IV push': { routeName: 'intravenous' },
    'sub-Q': { routeName: 'subcutaneous' },
    subcu: { routeName: 'subcutaneous' },
    'per G-tube': { routeName: 'enteral tube' },
    'via PEG tube': { routeName: 'enteral tube' },
    'by nasal cannula': { routeName: 'nasal cannula' },
    'each nostril': { routeName: 'intranasal', laterality: 'bilateral' },
    OD: { routeName: 'ophthalmic', laterality: 'right' },
    'in both eyes': { routeName: 'ophthalmic', laterality: 'bilateral' },
    'to affected area': { routeName: 'topical' },
    'under the tongue': { routeName: 'sublingual' },
    'via ventilator': { routeName: 'ventilator' },
  };
  for (const [route, expected] of Object.entries(cases)) assert.deepEqual(readRouteName(route), expected, route);
});

const bit = fc.constantFrom(
  ...['Lasix', 'prednisone', 'aspirin', 'insulin', '40', '20', '2', 'mg', 'units', 'tablet', '(', ')', ',', '.', '/', '-', ':', '#', '>', 'PO', 'b.i.d.', 'q', '6', 'h', 'for', 'x', 'days', 'weekly'],
  ...['then', 'and', 'by', 'taper', 'stop', 'off', 'was', 'were', 'increased', 'from', 'to', 'held', 'continue', 'prn', 'pain', 'max', 'day', 'disp', 'refills', 'home dose', 'except', 'Monday', 'not', 'switched', '\n', '\n1.', 'sliding scale', '151-200'],
);
const order = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(' '));

test('whatever an order says, its attributes cross the protocol and make sense', () => {
  fc.assert(
    fc.property(order, (text) => {
      for (const entity of recogniseEntities(parseNote(text))) {
        entityShape.parse(entity);
        const { doseLow, doseHigh, intervalHours, intervalHoursMax, timesPerDay, steps, splitDoses, courseDay } = entity.attributes ?? {};
        if (doseHigh !== undefined) assert.ok(doseHigh > doseLow!);
        if (intervalHoursMax !== undefined) assert.ok(intervalHoursMax > intervalHours!);
        for (const number of [doseLow, intervalHours, timesPerDay, courseDay]) assert.ok(number === undefined || (Number.isFinite(number) && number >= 0));
        for (const doses of [steps, splitDoses]) {
          if (doses === undefined) continue;
          assert.ok(doses.length >= 1);
          assert.ok(doses.every(({ dose, change }) => dose !== undefined || change === 'stop'));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('describing changes neither which mentions there are nor where they stand', () => {
  fc.assert(
    fc.property(order, (text) => {
      const note = parseNote(text);
      const found = recogniseEntities(note).map((entity) => ({ ...entity, attributes: entity.attributes ?? {} }));
      const again = describeMedications(note, found);
      assert.deepEqual(again.map(({ start, end, concept }) => ({ start, end, concept })), found.map(({ start, end, concept }) => ({ start, end, concept })));
    }),
    { numRuns: 200 },
  );
});
