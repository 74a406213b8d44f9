import { daysFrom } from './calendar.ts';
import type { Dice } from './dice.ts';
import { FAMILIES, MEN, STREETS, STREET_KINDS, TOWNS, WOMEN } from './names.ts';

/** Who a patient is, the same in all their stays. */
export interface Person {
  readonly female: boolean;
  readonly first: string;
  readonly last: string;
  /** Day number of birth. */
  readonly born: number;
  /** Age in years at the first admission. */
  readonly age: number;
  /** Day number of the first admission, in the shifted future of MIMIC. */
  readonly firstDay: number;
  /** Its year. */
  readonly firstYear: number;
  /** The real year that the first admission's stands for: it says which ICD was coded. */
  readonly realYear: number;
  readonly race: string;
  readonly language: string;
  readonly religion: string;
  readonly marital: string;
  /** Of those below 65. */
  readonly insurance: string;
  readonly kin: { readonly relation: string; readonly first: string; readonly last: string };
  readonly phone: string;
  readonly kinPhone: string;
  readonly address: string;
  readonly unit: string;
  readonly mobile: string;
}

const RACES = [
  { weight: 64, value: 'WHITE' }, { weight: 13, value: 'BLACK/AFRICAN AMERICAN' }, { weight: 4, value: 'HISPANIC/LATINO - PUERTO RICAN' }, { weight: 3, value: 'HISPANIC OR LATINO' },
  { weight: 3, value: 'ASIAN' }, { weight: 2, value: 'ASIAN - CHINESE' }, { weight: 2, value: 'WHITE - RUSSIAN' }, { weight: 2, value: 'BLACK/CAPE VERDEAN' }, { weight: 2, value: 'WHITE - OTHER EUROPEAN' },
  { weight: 1, value: 'PORTUGUESE' }, { weight: 2, value: 'OTHER' }, { weight: 2, value: 'UNKNOWN' },
] as const;
const RELIGIONS = ['CATHOLIC', 'CATHOLIC', 'CATHOLIC', 'NOT SPECIFIED', 'NOT SPECIFIED', 'UNOBTAINABLE', 'PROTESTANT QUAKER', 'JEWISH', 'OTHER', 'MUSLIM', 'BUDDHIST', ''] as const;
const LANGUAGES = ['SPANISH', 'RUSSIAN', 'CHINESE', 'PORTUGUESE', 'HAITIAN', 'VIETNAMESE'] as const;

const FIRST_SHIFTED_YEAR = 2112;
const SHIFTED_YEARS = 85;

export function makePerson(dice: Dice): Person {
  const female = dice.chance(0.52);
  const last = dice.pick(FAMILIES);
  const age = Math.max(19, Math.min(98, Math.round(dice.normal(63, 17))));
  const year = FIRST_SHIFTED_YEAR + dice.below(SHIFTED_YEARS);
  const firstDay = daysFrom(year, 1, 1) + dice.below(365);
  const marital = age < 27 ? 'SINGLE' : age > 76 && dice.chance(0.45) ? 'WIDOWED' : dice.pick(['MARRIED', 'MARRIED', 'MARRIED', 'SINGLE', 'SINGLE', 'DIVORCED', 'WIDOWED', '']);
  const married = marital === 'MARRIED';
  const relation = married ? (female ? 'husband' : 'wife') : age > 55 ? dice.pick(['daughter', 'son', 'sister', 'brother', 'niece']) : dice.pick(['mother', 'father', 'sister', 'brother', 'partner']);
  const kinFemale = ['wife', 'daughter', 'sister', 'niece', 'mother'].includes(relation);
  const town = dice.pick(TOWNS);
  const area = dice.pick(['617', '781', '508', '978', '857', '401', '603']);
  return {
    female,
    first: dice.pick(female ? WOMEN : MEN),
    last,
    born: firstDay - Math.floor(age * 365.25) - dice.between(1, 363),
    age,
    firstDay,
    firstYear: year,
    realYear: dice.between(2008, 2019),
    race: dice.pickWeighted(RACES, 100).value,
    language: dice.chance(0.9) ? 'ENGLISH' : dice.pick(LANGUAGES),
    religion: dice.pick(RELIGIONS),
    marital,
    insurance: dice.pick(['Other', 'Other', 'Other', 'Medicaid']),
    kin: { relation, first: dice.pick(kinFemale ? WOMEN : MEN), last: dice.chance(0.75) ? last : dice.pick(FAMILIES) },
    phone: phone(dice, area),
    kinPhone: phone(dice, area),
    mobile: phone(dice, '617'),
    address: `${dice.between(1, 980)} ${dice.pick(STREETS)} ${dice.pick(STREET_KINDS)}${dice.chance(0.3) ? `, Apt ${dice.between(1, 40)}${dice.pick(['', 'A', 'B'])}` : ''}, ${town}${String(dice.below(100)).padStart(2, '0')}`,
    unit: dice.digits(7),
  };
}

function phone(dice: Dice, area: string): string {
  const exchange = `${dice.between(2, 9)}${dice.below(10)}${dice.below(10)}`;
  const line = dice.digits(4);
  return dice.chance(0.6) ? `${area}-${exchange}-${line}` : `(${area}) ${exchange}-${line}`;
}
