import { DATE_STYLES, dayOf, MINUTES_A_DAY } from './calendar.ts';
import type { Case } from './case.ts';
import { LABS, labPlace } from './cases/labs.ts';
import type { Dice } from './dice.ts';
import { mark } from './marks.ts';
import { FAMILIES, HOSPITALS, MEN, WOMEN } from './names.ts';
import type { Person } from './person.ts';
import { tell, type Teller } from './template.ts';

/** How the author of a note writes. */
export interface Style {
  readonly wraps: boolean;
  readonly problems: 'hash' | 'number' | 'dash' | 'caps';
  readonly list: 'dash' | 'number' | 'plain' | 'star';
  readonly dates: 'iso' | 'slashes' | 'short';
  /** `Sig: One (1) Tablet PO DAILY (Daily).` of older notes. */
  readonly sig: boolean;
  readonly age: 'y/o' | 'year old' | 'yo' | 'year-old';
  readonly patient: 'name' | 'patient' | 'pt' | 'pronoun';
  /** How much is said, around 1. */
  readonly length: number;
  readonly vitals: number;
}

export function drawStyle(dice: Dice, older: boolean): Style {
  return {
    wraps: dice.chance(0.8),
    problems: dice.pick(['hash', 'hash', 'hash', 'number', 'dash', 'caps']),
    list: dice.pick(['dash', 'number', 'plain', 'star']),
    dates: dice.pick(['iso', 'slashes', 'short', 'short']),
    sig: older && dice.chance(0.7),
    age: dice.pick(['y/o', 'year old', 'yo', 'year-old']),
    patient: dice.pick(['name', 'patient', 'patient', 'pt', 'pronoun']),
    length: Math.exp(dice.normal(0.1, 0.6)),
    vitals: dice.below(3),
  };
}

/** Who is who and what is what in one note: the values of the slots of its templates. */
export class Scene implements Teller {
  readonly dice: Dice;
  readonly person: Person;
  readonly it: Case;
  readonly style: Style;
  readonly age: number;
  /** Day number of the admission. */
  readonly day: number;
  readonly attending: string;
  /** What `{home}` says: the drugs of the chronic condition that is being told of. */
  home = '';

  constructor(dice: Dice, person: Person, it: Case, style: Style, admitted: number) {
    this.dice = dice;
    this.person = person;
    this.it = it;
    this.style = style;
    this.day = Math.floor(admitted / MINUTES_A_DAY);
    this.age = Math.floor((this.day - person.born) / 365.25);
    this.attending = doctorName(dice);
  }

  slot(name: string, argument: string): string {
    const teller = SLOTS[name];
    if (teller === undefined) throw new RangeError(`no slot "${name}"`);
    return teller(this, argument);
  }

  date(days: number): string {
    return mark('D', DATE_STYLES[this.style.dates](days));
  }

  /** A laboratory value as it is written. */
  lab(name: string, values: Float64Array): string {
    const place = labPlace(name);
    return values[place]!.toFixed(LABS[place]!.decimals);
  }

  /** How the patient is called at the beginning of a paragraph. */
  get subject(): string {
    const { person } = this;
    const title = `${person.female ? (person.marital === 'MARRIED' || this.dice.chance(0.4) ? 'Mrs.' : 'Ms.') : 'Mr.'} ${mark('P', person.last)}`;
    switch (this.style.patient) {
      case 'name': return title;
      case 'pronoun': return person.female ? 'She' : 'He';
      case 'pt': return 'Pt';
      case 'patient': return this.dice.chance(0.2) ? title : 'The patient';
    }
  }
}

/** First and family name of some doctor. */
export function doctorName(dice: Dice): string {
  return `${dice.pick(dice.chance(0.5) ? WOMEN : MEN)} ${dice.pick(FAMILIES)}`;
}

const KINSHIPS = ['husband', 'wife', 'daughter', 'son', 'sister', 'brother', 'niece', 'mother', 'father', 'partner'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SLOTS: Readonly<Record<string, (scene: Scene, argument: string) => string>> = {
  he: ({ person }) => (person.female ? 'she' : 'he'),
  He: ({ person }) => (person.female ? 'She' : 'He'),
  him: ({ person }) => (person.female ? 'her' : 'him'),
  his: ({ person }) => (person.female ? 'her' : 'his'),
  His: ({ person }) => (person.female ? 'Her' : 'His'),
  man: ({ person }) => (person.female ? 'woman' : 'man'),
  pt: (scene) => scene.subject,
  side: ({ it }) => it.side,
  Side: ({ it }) => capital(it.side),
  w: (scene, argument) => tell(scene.it.variant.words[argument]!, scene),
  kinship: ({ person }) => person.kin.relation,
  kin: (scene) => {
    const { person, dice } = scene;
    const relation = `${person.female ? 'her' : 'his'} ${KINSHIPS.includes(person.kin.relation) ? person.kin.relation : 'family'}`;
    return dice.chance(0.45) ? `${relation} ${mark('P', person.kin.first)}` : relation;
  },
  doc: ({ dice }) => mark('P', dice.pick(FAMILIES)),
  hospital: ({ dice }) => mark('O', dice.pick(HOSPITALS)),
  day: (scene, argument) => scene.date(scene.day + Math.min(Number(argument), Math.max(1, scene.it.days))),
  year: (scene, argument) => mark('D', String(dayOf(scene.day).year + Number(argument) - scene.dice.below(2))),
  lab: (scene, argument) => scene.lab(argument, scene.it.worst),
  end: (scene, argument) => scene.lab(argument, scene.it.end),
  home: ({ home }) => home,
  was: ({ home }) => (home.includes(' and ') ? 'were' : 'was'),
  hr: ({ it }) => it.vitals.hr.toFixed(0),
  spo2: ({ it }) => it.vitals.spo2.toFixed(0),
};
