import type { ScoredSpan } from './deidScore.ts';

// Clinical notes with planted identifiers, written for measuring only and never read while the rules were written.
// Names, streets and towns come from lists of their own; clinical eponyms and measurements stand between them as traps.

export interface PlantedNote {
  readonly text: string;
  readonly spans: readonly ScoredSpan[];
}

const FIRST = 'Adaeze Agnieszka Aiko Alasdair Amara Anneliese Arjun Beatriz Bjorn Bronwen Carlos Chidi Clementine Dagny Darnell Deepika Delphine Dmitri Ebony Eamon Elif Esperanza Farid Fatoumata Gareth Giulia Hamza Hortense Ingrid Ines Jamal Jasmine Jerome Joaquin Kavita Keisha Kwame Lakshmi Leopold Luz Magdalena Malik Marguerite Mei-Ling Nadia Nikolai Ngozi Olivier Oksana Paloma Priya Quentin Rashida Rosalind Sanjay Siobhan Soledad Svetlana Tadeusz Thandiwe Tyrone Ulrike Valentina Wilhelmina Xiomara Yasmin Yusuf Zbigniew Zora John Mary Susan Robert'.split(' ');
const LAST = 'Abernathy Achebe Adeyemi Almeida Andersson Babcock Baptiste Bhattacharya Bielski Blankenship Boateng Brzezinski Castellano Chaudhry Cholmondeley Dabrowski Delacroix Diaz Dunleavy Eberhardt Fairweather Faulkner Fitzgerald Foley Fujimoto Gallagher Goldblatt Graves Gutierrez Hargreaves Haugen Hodgkin Ibrahim Iyer Jankowski Johannsen Kapoor Karlsson Kowalczyk Krishnamurthy Lindqvist Lockwood MacAllister Mbeki McGillicuddy Mehta Moreau Murphy Nakamura Nwosu Oyelaran Papadopoulos Parkinson Pellegrini Petrov Quigley Ramaswamy Reyes Rosenthal Saint-Clair Santiago Schwarzkopf Sobczak Takahashi Thibodeaux Tran Underwood Vandenberg Vasquez Villanueva Washington Whitlock Winterbourne Xu Yilmaz Zamora Zielinski Smith Jones O\'Malley O\'Shaughnessy'.split(' ');
const STREET = ['Maple Street', 'Old Mill Road', 'Sycamore Lane', 'N. Halsted St.', 'West 45th Street', 'Birchwood Drive', 'Commonwealth Ave', 'County Road 12', 'Peachtree Blvd', 'Harbor View Court', 'E. Jefferson Pkwy', 'Quarry Hill Terrace'];
const TOWN = ['Worcester, MA', 'Boise, ID', 'Chattanooga, TN', 'Eau Claire, WI', 'Albuquerque, NM', 'Poughkeepsie, NY', 'Tallahassee, FL', 'Duluth, Minnesota', 'Sacramento, California', 'Fayetteville, NC'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A small linear congruential generator: the same notes everywhere. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(n: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * n);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  digits(count: number): string {
    return Array.from({ length: count }, (_, i) => String(i === 0 ? 1 + this.below(9) : this.below(10))).join('');
  }

  letters(count: number): string {
    return Array.from({ length: count }, () => 'ABCDEFGHJKLMNPRSTUVWXYZ'[this.below(23)]!).join('');
  }
}

/** What is known of the person of one note: the same names, whatever template they stand in. */
interface Cast {
  readonly first: string;
  readonly last: string;
  readonly doctorFirst: string;
  readonly doctorLast: string;
  readonly otherLast: string;
  readonly kin: string;
  readonly male: boolean;
  readonly year: number;
}

function dateOf(dice: Dice, { year }: Cast): string {
  const month = 1 + dice.below(12);
  const day = 1 + dice.below(28);
  const name = MONTHS[month - 1]!;
  const two = (n: number): string => String(n).padStart(2, '0');
  return dice.pick([`${two(month)}/${two(day)}/${year}`, `${month}/${day}/${String(year).slice(2)}`, `${name} ${day}, ${year}`, `${year}-${two(month)}-${two(day)}`, `${day} ${name.slice(0, 3)} ${year}`, `${name.slice(0, 3)} ${day}, ${year}`, `${two(day)}-${name.slice(0, 3)}-${year}`]);
}

function phoneOf(dice: Dice): string {
  const area = `${2 + dice.below(8)}${dice.digits(2)}`;
  const line = `${2 + dice.below(8)}${dice.digits(2)}`;
  const end = dice.digits(4);
  return dice.pick([`(${area}) ${line}-${end}`, `${area}-${line}-${end}`, `${area}.${line}.${end}`, `+1 ${area} ${line} ${end}`]);
}

function ssnOf(dice: Dice): string {
  return `${100 + dice.below(500)}-${String(10 + dice.below(89))}-${dice.digits(4)}`;
}

/** Values of the slots {NAME}, {DATE}, … with the type that the value has. */
const SLOTS: Readonly<Record<string, readonly [type: string, value: (dice: Dice, cast: Cast) => string]>> = {
  FULL: ['PERSON', (_, { first, last }) => `${first} ${last}`],
  INVERTED: ['PERSON', (dice, { first, last }) => dice.pick([`${last}, ${first}`, `${last.toUpperCase()}, ${first.toUpperCase()}`])],
  LAST: ['PERSON', (_, { last }) => last],
  FIRST: ['PERSON', (_, { first }) => first],
  DOCTOR: ['PERSON', (dice, { doctorFirst, doctorLast }) => dice.pick([`${doctorFirst} ${doctorLast}`, `${doctorFirst[0]!}. ${doctorLast}`])],
  DOCTORLAST: ['PERSON', (_, { doctorLast }) => doctorLast],
  OTHERLAST: ['PERSON', (_, { otherLast }) => otherLast],
  KIN: ['PERSON', (_, { kin }) => kin],
  DATE: ['DATE_TIME', dateOf],
  PHONE: ['PHONE_NUMBER', phoneOf],
  FAX: ['FAX_NUMBER', phoneOf],
  MRN: ['MEDICAL_RECORD_NUMBER', (dice) => dice.digits(7 + dice.below(3))],
  SSN: ['US_SSN', ssnOf],
  ADDRESS: ['STREET_ADDRESS', (dice) => `${dice.digits(2 + dice.below(3))} ${dice.pick(STREET)}${dice.pick(['', ', Apt 4B', ' Unit 12'])}, ${dice.pick(TOWN)} ${dice.digits(5)}`],
  EMAIL: ['EMAIL_ADDRESS', (dice, { first, last }) => `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, '') + dice.pick(['@gmail.com', '@mailbox.org', '@comcast.net'])],
  PLAN: ['HEALTH_PLAN_NUMBER', (dice) => `${dice.letters(3)}${dice.digits(9)}`],
  ACCOUNT: ['ACCOUNT_NUMBER', (dice) => dice.digits(10)],
  LICENSE: ['US_DRIVER_LICENSE', (dice) => `${dice.letters(1)}${dice.digits(8)}`],
  PLATE: ['VEHICLE_ID', (dice) => `${dice.digits(1)}${dice.letters(3)} ${dice.digits(3)}`],
  DEVICE: ['DEVICE_ID', (dice) => `${dice.letters(3)}${dice.digits(6)}${dice.letters(1)}`],
  IP: ['IP_ADDRESS', (dice) => `73.${1 + dice.below(250)}.${1 + dice.below(250)}.${1 + dice.below(250)}`],
  URL: ['DOMAIN_NAME', (_, { last }) => `www.${last.toLowerCase().replace(/[^a-z]/g, '')}family.net`],
  OLD: ['AGE', (dice) => String(90 + dice.below(12))],
};

const TEMPLATES = [
  `DISCHARGE SUMMARY
Patient Name: {INVERTED}          MRN: {MRN}
Date of Birth: {DATE}             Sex: {SEX}
Admission Date: {DATE}            Discharge Date: {DATE}
Attending Physician: {DOCTOR}, MD
Address: {ADDRESS}
Home phone: {PHONE}    Insurance ID: {PLAN}

HISTORY OF PRESENT ILLNESS: {TITLE} {LAST} is a 71-year-old {MAN} with Parkinson disease, Graves disease and type 2 diabetes (HbA1c 7.2 %) who was brought in by {POSS} {KINSHIP}, {KIN}, on {DATE} with dyspnea. A Foley catheter was placed. Murphy's sign was negative. BP 142/88, pulse 96, temperature 98.6, SpO2 93% on 2 L.

HOSPITAL COURSE: Dr. {DOCTORLAST} of cardiology saw the patient. Furosemide 40 mg IV b.i.d. was started; potassium 3.4, creatinine 1.2. Echocardiogram on {DATE} showed an ejection fraction of 35 %.

FOLLOW-UP: Call Dr. {OTHERLAST}'s office at {PHONE} (fax {FAX}) within 2 weeks.

Electronically signed by {DOCTOR}, M.D. on {DATE} at 14:22`,
  `{DATE}

RE: {FULL}
DOB: {DATE}
SSN: {SSN}

Dear Dr. {OTHERLAST}:

Thank you for referring {TITLE} {LAST}, a {OLD}-year-old {MAN}, whom I saw in consultation on {DATE} for Hodgkin lymphoma, stage 2B. {FIRST} lives with {POSS} {KINSHIP} {KIN} at {ADDRESS}. {SUBJ} can be reached at {PHONE} or {EMAIL}. Medications are prednisone 10 mg daily and metoprolol 25 mg twice a day. Weight 178 lb, height 5'9", hemoglobin 11.2, platelets 210,000.

I have asked {OBJ} to return in 6 weeks.

Sincerely,
{DOCTOR}, MD
cc: {OTHERLAST}`,
  `EMERGENCY DEPARTMENT NOTE    Acct #: {ACCOUNT}    MRN {MRN}
Pt: {FULL}   Arrival: {DATE} 03:45
CC: Chest pain.
HPI: {OLD} y/o {MAN} was driving (license plate {PLATE}, driver's license {LICENSE}) when chest pressure began. Denies cough. GCS 15. Troponin 0.04, lactate 1.8, WBC 9.8.
PMH: CABG 3 vessels, Crohn's disease, Meniere's disease.
Device: pacemaker, serial number {DEVICE}, interrogated by {DOCTOR}, RN.
Plan: admit to Dr. {OTHERLAST}. {TITLE} {LAST} agrees. Emergency contact: {KIN} ({KINSHIP}), {PHONE}.`,
  `OPERATIVE REPORT
PATIENT: {INVERTED}
MEDICAL RECORD NUMBER: {MRN}
DATE OF OPERATION: {DATE}
SURGEON: {DOCTOR}, M.D.
ASSISTANT: {OTHERLAST}, PA-C
PREOPERATIVE DIAGNOSIS: Achilles tendon rupture, left.
PROCEDURE: The patient was taken to the operating room and placed supine. A Bovie and a Kocher clamp were used; a 4 cm incision was made over the Achilles tendon. A #1 Vicryl Krackow suture was placed. Estimated blood loss 50 mL. Tourniquet time 42 minutes at 250 mmHg. Implant lot {DEVICE}.
Dictated by Dr. {DOCTORLAST} on {DATE}.`,
  `PSYCHIATRY PROGRESS NOTE
Patient {FULL} (DOB {DATE}) was seen via telehealth on {DATE} from IP address {IP}. {FIRST} reports low mood since {POSS} {KINSHIP} {KIN} died on {DATE}. {SUBJ} keeps a diary at {URL}. Sertraline 50 mg daily; PHQ-9 is 14, GAF 55. Next visit in 4 weeks. Crisis line and my number, {PHONE}, were given. Portal messages go to {EMAIL}.
{DOCTOR}, LCSW`,
  `NURSING: {TITLE} {LAST} ambulated 50 feet x2. Dr. {DOCTORLAST} notified at 0630 of K 3.1, 40 mEq KCl given. {KINSHIPCAP} {KIN} called from {PHONE} and asked for {FIRST}. Braden score 18, Morse fall scale 45. Member ID {PLAN}. Next INR due {DATE}.`,
];

const PLAIN: Readonly<Record<string, (cast: Cast, kinship: string) => string>> = {
  SEX: ({ male }) => (male ? 'M' : 'F'),
  MAN: ({ male }) => (male ? 'man' : 'woman'),
  TITLE: ({ male }) => (male ? 'Mr.' : 'Mrs.'),
  POSS: ({ male }) => (male ? 'his' : 'her'),
  SUBJ: ({ male }) => (male ? 'He' : 'She'),
  OBJ: ({ male }) => (male ? 'him' : 'her'),
  KINSHIP: (_, kinship) => kinship,
  KINSHIPCAP: (_, kinship) => kinship[0]!.toUpperCase() + kinship.slice(1),
};

/** `count` notes; the same for the same seed. */
export function plantNotes(count: number, seed = 20261120): PlantedNote[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, n) => plantNote(dice, TEMPLATES[n % TEMPLATES.length]!));
}

function plantNote(dice: Dice, template: string): PlantedNote {
  const cast: Cast = { first: dice.pick(FIRST), last: dice.pick(LAST), doctorFirst: dice.pick(FIRST), doctorLast: dice.pick(LAST), otherLast: dice.pick(LAST), kin: dice.pick(FIRST), male: dice.below(2) === 0, year: 2014 + dice.below(12) };
  const kinship = dice.pick(['sister', 'daughter', 'neighbor', cast.male ? 'wife' : 'husband', 'son']);
  const spans: ScoredSpan[] = [];
  let text = '';
  for (const part of template.split(/(\{[A-Z]+\})/)) {
    const slot = /^\{([A-Z]+)\}$/.exec(part)?.[1];
    const plain = slot === undefined ? undefined : PLAIN[slot];
    if (slot === undefined) text += part;
    else if (plain !== undefined) text += plain(cast, kinship);
    else {
      const [type, value] = SLOTS[slot]!;
      const start = text.length;
      text += value(dice, cast);
      spans.push({ start, end: text.length, type });
    }
  }
  return { text, spans };
}
