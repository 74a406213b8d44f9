import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyteNames, analyteOf, plausibleUnit } from '../../../src/entities/analytes.ts';
import { addDays, addMonths, dayNumber, isoOfDay, isoWeek, weekdayOf } from '../../../src/entities/calendar.ts';
import { isoDuration, readSpan } from '../../../src/entities/duration.ts';
import { readNumerals } from '../../../src/entities/quantity.ts';
import { adultRange, judgeValue, referenceRows } from '../../../src/entities/referenceRanges.ts';
import { convertUnit, unitSize } from '../../../src/entities/ucum.ts';
import { ucumOf } from '../../../src/entities/writtenUnit.ts';

const VALUE = fc.double({ min: 0.001, max: 100_000, noNaN: true });
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('units', () => {
  it('convert there and back for every unit in which an analyte is given', () => {
    for (const name of analyteNames()) {
      const analyte = analyteOf(name)!;
      for (const { ucum } of analyte.usual) {
        fc.assert(
          fc.property(VALUE, (value) => {
            const there = convertUnit(value, ucum, analyte.ucum, analyte);
            assert.notEqual(there, undefined, `${name}: ${ucum} to ${analyte.ucum}`);
            const back = convertUnit(there!, analyte.ucum, ucum, analyte);
            assert.ok(back !== undefined && close(back, value), `${name}: ${value} ${ucum} came back as ${back}`);
          }),
          { numRuns: 20 },
        );
      }
    }
  });

  it('keep the order of values', () => {
    fc.assert(
      fc.property(VALUE, VALUE, (a, b) => {
        for (const [from, to, molarMass] of [['mg/dL', 'mmol/L', 180.156], ['[degF]', 'Cel', 1], ['[lb_av]', 'kg', 1], ['mmol/mol', '%', 1]] as const) {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => convertUnit(value, from, to, { molarMass })!);
          assert.ok(low! <= high!, `${from} to ${to}`);
        }
      }),
    );
  });

  it('refuse what measures something else', () => {
    assert.equal(convertUnit(5, 'mg/dL', 'mmol/L'), undefined, 'mass to substance without a molar mass');
    assert.equal(convertUnit(5, 'mg/dL', 'U/L', { molarMass: 100 }), undefined);
    assert.equal(convertUnit(5, 'kg', 'cm'), undefined);
    assert.equal(convertUnit(5, 'mEq', 'mg/dL', { molarMass: 40, valence: 2 }), undefined);
  });

  /** Textbook pairs: the same amount in both units. */
  const PAIRS: readonly (readonly [string, number, string, number, string])[] = [
    ['glucose', 5.551, 'mmol/L', 100, 'mg/dL'],
    ['creatinine', 88.4, 'umol/L', 1, 'mg/dL'],
    ['total bilirubin', 17.104, 'umol/L', 1, 'mg/dL'],
    ['total cholesterol', 2.586, 'mmol/L', 100, 'mg/dL'],
    ['triglycerides', 1.129, 'mmol/L', 100, 'mg/dL'],
    ['calcium', 2.495, 'mmol/L', 10, 'mg/dL'],
    ['calcium', 5, 'meq/L', 10.02, 'mg/dL'],
    ['magnesium', 2, 'meq/L', 2.43, 'mg/dL'],
    ['hemoglobin a1c', 48, 'mmol/mol', 6.5, '%'],
    ['vitamin d level', 75, 'nmol/L', 30.05, 'ng/mL'],
    ['blood urea nitrogen', 7.14, 'mmol/L', 20, 'mg/dL'],
    ['temperature', 98.6, '[degF]', 37, 'Cel'],
  ];
  for (const [name, value, from, expected, to] of PAIRS) {
    it(`${value} ${from} of ${name} is ${expected} ${to}`, () => {
      const converted = convertUnit(value, from, to, analyteOf(name));
      assert.ok(converted !== undefined && Math.abs(converted - expected) / expected < 0.008, String(converted));
    });
  }

  it('every canonical unit is one that the UCUM reader knows, or an annotation', () => {
    for (const name of analyteNames()) {
      const { ucum } = analyteOf(name)!;
      assert.ok(unitSize(ucum) !== undefined || ucum === 'dyn.s/cm5', `${name}: ${ucum}`);
    }
  });

  /** As notes write them. */
  const WRITTEN: readonly (readonly [string, string])[] = [
    ['MG/DL', 'mg/dL'], ['mcg/dl', 'ug/dL'], ['µg/L', 'ug/L'], ['ng per mL', 'ng/mL'], ['gm/dL', 'g/dL'], ['g %', 'g/dL'], ['mg%', 'mg/dL'], ['mEq per liter', 'meq/L'],
    ['MMOL/L', 'mmol/L'], ['uIU/mL', 'u[IU]/mL'], ['mIU/L', 'm[IU]/L'], ['units/L', 'U/L'], ['IU/L', '[IU]/L'], ['K/uL', '10*3/uL'], ['x10^3/uL', '10*3/uL'],
    ['x 10*9/L', '10*3/uL'], ['10^12/L', '10*6/uL'], ['K/mm3', '10*3/uL'], ['cells/mm3', '/uL'], ['per cubic millimeter', '/uL'], ['/hpf', '/[HPF]'], ['mm/hr', 'mm/h'],
    ['mmHg', 'mm[Hg]'], ['mm of mercury', 'mm[Hg]'], ['cm H2O', 'cm[H2O]'], ['lbs', '[lb_av]'], ['#', '[lb_av]'], ['kilograms', 'kg'], ['°F', '[degF]'], ['degrees Fahrenheit', '[degF]'],
    ['degree Celsius', 'Cel'], ['kg/m2', 'kg/m2'], ['kg/m²', 'kg/m2'], ['beats per minute', '/min'], ['cc', 'mL'], ['mL/min/1.73 m2', 'mL/min/{1.73_m2}'], ['percent', '%'], ['fL', 'fL'],
    ['msec', 'ms'], ['mg/24h', 'mg/d'], ['copies/mL', '{copies}/mL'], ['mOsm/kg', 'mosm/kg'], ['L/min', 'L/min'],
  ];
  for (const [written, ucum] of WRITTEN) {
    it(`"${written}" is ${ucum}`, () => {
      assert.equal(ucumOf(written), ucum);
    });
  }

  it('words that are no unit have no code', () => {
    for (const word of ['today', 'patients', 'x', '', 'q', 'percentile']) assert.equal(ucumOf(word), undefined, word);
  });

  it('a value without a unit gets one only where no other is plausible', () => {
    const glucose = analyteOf('glucose')!;
    assert.equal(plausibleUnit(glucose, [218], undefined)?.ucum, 'mg/dL');
    assert.equal(plausibleUnit(glucose, [5.4], undefined)?.ucum, 'mmol/L');
    assert.equal(plausibleUnit(glucose, [32], undefined), undefined);
    assert.equal(plausibleUnit(glucose, [32], 'si')?.ucum, 'mmol/L');
    assert.equal(plausibleUnit(glucose, [9000], undefined), undefined);
  });
});

describe('reference ranges', () => {
  const RANK = { 'critical-low': 0, low: 1, normal: 2, high: 3, 'critical-high': 4 };

  it('judge in the order of the values, whatever the row', () => {
    for (const row of referenceRows()) {
      const range = adultRange(row, undefined)!;
      const rank = (value: number): number => {
        const flag = judgeValue(value, range);
        return flag === 'critical' ? RANK[value < range.criticalLow ? 'critical-low' : 'critical-high'] : flag === 'abnormal' ? NaN : RANK[flag];
      };
      fc.assert(
        fc.property(VALUE, VALUE, (a, b) => {
          assert.ok(a < b ? rank(a) <= rank(b) : rank(a) >= rank(b), `${row}: ${a}, ${b}`);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('have their limits in order, and an analyte each', () => {
    for (const row of referenceRows()) {
      const { low, high, criticalLow, criticalHigh } = adultRange(row, undefined)!;
      assert.ok(criticalLow <= low && low < high && high <= criticalHigh, row);
      const concept = row.replace(/^(?:fasting |n-terminal |high-sensitivity )/, '').replace(/, (?:fe)?male$| t$/, '');
      assert.ok(analyteOf(concept) !== undefined, row);
    }
  });
});

describe('numbers of a value', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (a, b) => {
        const [first, second] = readNumerals(`${a / 100} -> ${b / 100}`);
        assert.deepEqual([first?.value, second?.value, second?.joint], [a / 100, b / 100, 'trend']);
        const range = readNumerals(`${a}-${b}`);
        assert.deepEqual(range.map(({ value, high }) => [value, high]), [[Math.min(a, b), Math.max(a, b)]]);
      }),
    );
  });

  it('never loop or throw on any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => Array.isArray(readNumerals(text))));
  });
});

describe('calendar', () => {
  const DAY = fc.integer({ min: -100_000, max: 120_000 });

  it('days and dates go there and back', () => {
    fc.assert(fc.property(DAY, (day) => assert.equal(dayNumber(isoOfDay(day)), day)));
    fc.assert(fc.property(DAY, fc.integer({ min: -5000, max: 5000 }), (day, by) => assert.equal(addDays(addDays(isoOfDay(day), by), -by), isoOfDay(day))));
    fc.assert(fc.property(DAY, fc.integer({ min: -500, max: 500 }), (day, by) => assert.equal(addMonths(`${addMonths(isoOfDay(day), by)}-01`, -by), isoOfDay(day).slice(0, 7))));
  });

  it('weekdays go round by seven, and a week has one number from Monday to Sunday', () => {
    fc.assert(
      fc.property(DAY, (day) => {
        const iso = isoOfDay(day);
        assert.equal(weekdayOf(addDays(iso, 7)), weekdayOf(iso));
        const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7));
        assert.equal(isoWeek(addDays(monday, 6)), isoWeek(monday));
        assert.notEqual(isoWeek(addDays(monday, 7)), isoWeek(monday));
      }),
    );
    assert.equal(isoWeek('2021-01-03'), '2020-W53');
    assert.equal(isoWeek('2024-12-30'), '2025-W01');
    assert.equal(weekdayOf('2024-03-14'), 4);
  });

  it('a duration in words is the one of its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('day', 'week', 'month', 'year', 'hour', 'minute'), (count, unit) => {
        const span = readSpan(`${count} ${unit}s`, 0);
        assert.deepEqual([span?.low, span?.unit], [count, unit]);
        assert.match(isoDuration(span!.low, span!.unit), /^P(?:T\d+[HM]|\d+[DWMY])$/);
      }),
    );
  });
});
