import type { DeidText, ScoredSpan } from './deidScore.ts';

/** A synthetic clinical note with planted identifiers, and the clinical words in it that nothing may touch. */
export interface PlantedNote extends DeidText {
  readonly style: string;
  readonly clinical: readonly { readonly start: number; readonly end: number }[];
}

/** Mulberry32: small, seeded, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN = 'James Maria Wei Fatima Olga Kwame Sunita Carlos Ingrid Thandiwe Darnell Yuki Priya Mohammed Siobhan Giorgio Aaliyah Bartholomew Consuelo Dmitri Ezekiel Fionnuala Guadalupe Hyacinth Isidore Jacinta Kenji Leocadia Mordecai Nerissa Octavio Philomena Quillan Rosamund Sebastiana Thelonius Ulrika Valentino Wilhelmina Xiomara Yolanda Zebulon Arjun Beatriz Chidi Dorothy Ethan Gladys Harold Irene Jerome Kathleen Leonard Mildred Norman Pauline Raymond Stella Theodore Vera Walter Eunice Clifton Ramona Hector Anneliese Tomasz Katarzyna Nikolai Svetlana Ahmed Leila Hiroshi Mei-Ling Nguyet Soo-jin Oluwaseun Adaeze Jean-Pierre Marie-Claude Will Grace May Mark'.split(' ');
const FAMILY = "Smith Johnson Garcia Nguyen Patel O'Brien McAllister Okonkwo Kowalczyk Petrosyan Fitzgerald Haverstock Wojciechowski Ramanathan Abernathy Castellanos Dimitriou Eisenberg Fakhoury Gunderson Holloway Iwamoto Jankowski Kirkpatrick Lindqvist Mbatha Nakagawa Oyelaran Pellegrino Quarles Rasmussen Sepulveda Thibodeaux Urquhart Villanueva Whitcombe Xiong Yarborough Zamboni Parkinson Foley Graves Bell Turner Hodgkin Cushing Young Long White Brown Green Rose Hunter Baker Park Rivers Banks Stone Woods Winters Marsh de la Cruz van der Meer Al-Rashid St. Claire Smith-Jones D'Angelo MacGregor Trzaskowski Vukovic Szabo Mwangi Takeda Bhattacharya Quispe Haddad Ferreira Lindholm Amundsen".replace('de la Cruz', 'de_la_Cruz').replace('van der Meer', 'van_der_Meer').replace('St. Claire', 'St._Claire').split(' ').map((name) => name.replace(/_/g, ' '));
const STREET = 'Maple Oak Elm Washington Lakeview Chestnut Sunset Church Mill Prospect Highland Franklin Jefferson Cedar Birchwood Meadowbrook Willow Spring Martin_Luther_King Old_Post Beacon Dearborn Magnolia'.split(' ').map((name) => name.replace(/_/g, ' '));
const KIND = 'Street St St. Avenue Ave Road Rd Drive Lane Ln Court Blvd Boulevard Way Place Terrace Circle Parkway'.split(' ');
const TOWN = 'Springfield Worcester Brookline Ashland Duluth Millbrook Fairhaven Riverton Cedar_Falls Lancaster Tucson Pawtucket Kalamazoo Chattanooga Bellingham Poughkeepsie Eau_Claire'.split(' ').map((name) => name.replace(/_/g, ' '));
const STATE = 'MA IL MN AZ RI MI TN WA NY WI OH CA TX FL'.split(' ');
const MONTH = 'January February March April May June July August September October November December'.split(' ');
const DRUG = ['metoprolol succinate 25 mg PO daily', 'lisinopril 10 mg PO daily', 'warfarin 5 mg PO qhs', 'furosemide 40 mg IV BID', 'atorvastatin 80 mg daily', 'insulin glargine 20 units qhs', 'vancomycin 1 g IV q12h', 'amlodipine 5 mg daily', 'prednisone 60 mg daily', 'gabapentin 300 mg TID', 'Lasix 20 mg daily', 'Tylenol 650 mg PRN', 'Coumadin 2.5 mg', 'Zosyn 4.5 g IV q6h', 'Keppra 500 mg BID'];
const EPONYM = ["Parkinson's disease", 'Hodgkin lymphoma', 'Crohn disease', "Graves' disease", "Barrett's esophagus", "Bell's palsy", 'Guillain-Barre syndrome', 'Alzheimer disease', "Hashimoto's thyroiditis", 'Cushing syndrome', 'Wolff-Parkinson-White syndrome', 'Raynaud phenomenon', 'Sjogren syndrome', 'Marfan syndrome', 'Wegener granulomatosis', "Addison's disease"];
const SIGN = ['Babinski sign absent', 'Murphy sign negative', 'Allen test normal', 'Romberg negative', 'Glasgow Coma Scale 15', 'Apgar 8 and 9', 'Lachman test negative', 'Homans sign negative', 'Tinel sign positive', 'Wells score 3', 'Foley catheter in place', 'Jackson-Pratt drain removed', 'Swan-Ganz catheter placed', 'Dobhoff tube placed', 'Gleason 3+4', 'Kernig sign negative', 'Foley removed', 'Trendelenburg position', 'Braden score 18', 'Holter monitor', 'Gram stain negative'];
const RESULT = ['BP 142/88', 'HR 72', 'Temp 98.6', 'SpO2 97% on RA', 'potassium 4.1', 'creatinine 1.8', 'WBC 12.3', 'Hgb 9.8', 'glucose 211', 'INR 2.3', 'troponin 0.04', 'sodium 138', 'strength 4/5', 'ejection fraction 55%', 'platelets 210', 'lactate 2.1'];
const PROBLEM = ['hypertension', 'type 2 diabetes mellitus', 'atrial fibrillation', 'community acquired pneumonia', 'acute kidney injury', 'COPD exacerbation', 'congestive heart failure', 'hip fracture', 'urinary tract infection', 'sepsis', 'NSTEMI', 'cellulitis'];
const HOUSE = ['General Hospital', 'Medical Center', 'Memorial Hospital', 'Community Hospital', 'Regional Medical Center', 'Nursing Home', 'Rehabilitation Center'];

class Writer {
  text = '';
  readonly gold: ScoredSpan[] = [];
  readonly clinical: { start: number; end: number }[] = [];
  readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  int(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }
  digits(count: number): string {
    return Array.from({ length: count }, (_, i) => (i === 0 ? this.int(1, 9) : this.int(0, 9))).join('');
  }
  say(text: string): this {
    this.text += text;
    return this;
  }
  plant(type: string, text: string): this {
    this.gold.push({ start: this.text.length, end: this.text.length + text.length, type });
    return this.say(text);
  }
  keep(text: string): this {
    this.clinical.push({ start: this.text.length, end: this.text.length + text.length });
    return this.say(text);
  }
}

interface Cast {
  readonly first: string;
  readonly last: string;
  readonly male: boolean;
}

function cast(w: Writer): Cast {
  return { first: w.pick(GIVEN), last: w.pick(FAMILY), male: w.random() < 0.5 };
}

function date(w: Writer): string {
  const y = w.int(2012, 2024);
  const m = w.int(1, 12);
  const d = w.int(1, 28);
  const two = (n: number): string => String(n).padStart(2, '0');
  return w.pick([`${m}/${d}/${y}`, `${two(m)}/${two(d)}/${y}`, `${two(m)}/${two(d)}/${two(y % 100)}`, `${y}-${two(m)}-${two(d)}`, `${MONTH[m - 1]!} ${d}, ${y}`, `${d} ${MONTH[m - 1]!.slice(0, 3)} ${y}`, `${MONTH[m - 1]!.slice(0, 3)} ${d}, ${y}`, `${two(d)}-${MONTH[m - 1]!.slice(0, 3)}-${y}`, `${two(m)}-${two(d)}-${y}`]);
}
function phone(w: Writer): string {
  const a = `${w.int(2, 9)}${w.digits(2)}`;
  const b = `${w.int(2, 9)}${w.digits(2)}`;
  const c = w.digits(4);
  return w.pick([`(${a}) ${b}-${c}`, `${a}-${b}-${c}`, `${a}.${b}.${c}`, `${a} ${b} ${c}`, `+1 ${a} ${b} ${c}`, `1-${a}-${b}-${c}`, `(${a})${b}-${c}`]);
}
function street(w: Writer): string {
  return `${w.int(1, 9999)} ${w.random() < 0.2 ? `${w.pick(['N', 'South', 'W.', 'East'])} ` : ''}${w.pick(STREET)} ${w.pick(KIND)}${w.random() < 0.3 ? `, ${w.pick(['Apt', 'Unit', 'Suite', '#'])} ${w.int(1, 40)}` : ''}`;
}
function house(w: Writer): string {
  return `${w.pick([w.pick(TOWN), `St. ${w.pick(['Mary', 'Luke', 'Vincent', 'Joseph'])}'s`, w.pick(FAMILY)])} ${w.pick(HOUSE)}`;
}
const line = (w: Writer, lists: readonly (readonly string[])[]): void => {
  for (const list of lists) {
    w.keep(w.pick(list));
    w.say('. ');
  }
};
const clinicalLines = (w: Writer): void => {
  line(w, [EPONYM, SIGN, RESULT, RESULT]);
  w.say('\nMedications: ');
  for (let i = 0; i < w.int(2, 4); i += 1) {
    if (i > 0) w.say(', ');
    w.keep(w.pick(DRUG));
  }
  w.say('.\n');
};
const title = ({ male }: Cast, w: Writer): string => (male ? 'Mr.' : w.pick(['Mrs.', 'Ms.']));
const he = ({ male }: Cast): string => (male ? 'He' : 'She');
const kin = (w: Writer): string => w.pick(['daughter', 'son', 'wife', 'husband', 'sister', 'brother', 'mother']);
const upper = (text: string): string => text.toUpperCase();

const STYLES: Readonly<Record<string, (w: Writer) => void>> = {
  discharge(w) {
    const p = cast(w);
    const a = cast(w);
    w.say('Name:  ').plant('PERSON', `${p.last}, ${p.first}`).say('                Unit No:   ').plant('MEDICAL_RECORD_NUMBER', w.digits(7));
    w.say('\n \nAdmission Date:  ').plant('DATE_TIME', date(w)).say('              Discharge Date:   ').plant('DATE_TIME', date(w));
    w.say('\n \nDate of Birth:  ').plant('DATE_TIME', date(w)).say(`             Sex:   ${p.male ? 'M' : 'F'}\n \nService: MEDICINE\n \nAllergies: \nPenicillins\n \nAttending: `).plant('PERSON', `${a.first} ${a.last}`).say('.\n \nChief Complaint:\nChest pain\n \nHistory of Present Illness:\n');
    w.say(`${title(p, w)} `).plant('PERSON', p.last).say(` is a ${w.int(30, 88)} year old ${p.male ? 'man' : 'woman'} with `).keep(w.pick(PROBLEM)).say(' and ').keep(w.pick(EPONYM)).say(' transferred from ').plant('ORGANIZATION', house(w)).say(' on ').plant('DATE_TIME', date(w)).say('. ');
    w.say(`${he(p)} lives with ${p.male ? 'his' : 'her'} ${kin(w)} `).plant('PERSON', w.pick(GIVEN)).say('. ');
    clinicalLines(w);
    w.say('\nFollow-up: Dr. ').plant('PERSON', w.pick(FAMILY)).say(' (Cardiology), ').plant('STREET_ADDRESS', street(w)).say(', ').plant('LOCATION', w.pick(TOWN)).say(', phone ').plant('PHONE_NUMBER', phone(w)).say('.\n');
  },
  header(w) {
    const p = cast(w);
    w.plant('ORGANIZATION', house(w)).say('\n').plant('STREET_ADDRESS', street(w)).say('\n').plant('LOCATION', w.pick(TOWN)).say(`, ${w.pick(STATE)} `).plant('ZIP_CODE', w.digits(5)).say('\nTel: ').plant('PHONE_NUMBER', phone(w)).say('  Fax: ').plant('PHONE_NUMBER', phone(w));
    w.say('\n\nPATIENT NAME: ').plant('PERSON', upper(`${p.last}, ${p.first}`)).say('\nMRN: ').plant('MEDICAL_RECORD_NUMBER', w.digits(8)).say('\nDOB: ').plant('DATE_TIME', date(w)).say('\nACCOUNT #: ').plant('ACCOUNT_NUMBER', `V${w.digits(9)}`);
    w.say('\nSSN: ').plant('US_SSN', `${w.int(100, 665)}-${w.int(10, 99)}-${w.digits(4)}`).say('\nINSURANCE ID: ').plant('HEALTH_PLAN_NUMBER', `XQ${w.digits(8)}`).say('\nPCP: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', MD\n\n');
    w.say('HISTORY: The patient has ').keep(w.pick(EPONYM)).say('. ');
    clinicalLines(w);
    w.say('\nElectronically signed by ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', MD on ').plant('DATE_TIME', date(w)).say(' at 14:32\n');
  },
  letter(w) {
    const p = cast(w);
    const d = cast(w);
    w.plant('DATE_TIME', date(w)).say('\n\nRE: ').plant('PERSON', `${p.first} ${p.last}`).say('\nDOB: ').plant('DATE_TIME', date(w)).say('\n\nDear Dr. ').plant('PERSON', w.pick(FAMILY)).say(',\n\nThank you for referring ');
    w.say(`${title(p, w)} `).plant('PERSON', `${p.first} ${p.last}`).say(', who was seen in clinic on ').plant('DATE_TIME', date(w)).say(` for ${p.male ? 'his' : 'her'} `).keep(w.pick(EPONYM)).say('. ');
    line(w, [SIGN, RESULT]);
    w.say(`I would continue `).keep(w.pick(DRUG)).say('. ').say(`${title(p, w)} `).plant('PERSON', p.last).say(' may call my office at ').plant('PHONE_NUMBER', phone(w)).say(' or write to ').plant('EMAIL_ADDRESS', `${d.first.toLowerCase().replace(/[^a-z]/g, '')}@${w.pick(['cardioclinic.org', 'hospital.example', 'mail.com'])}`).say('.\n\nSincerely,\n\n').plant('PERSON', `${d.first} ${d.last}`).say(', MD, FACC\n').plant('ORGANIZATION', house(w)).say('\n');
  },
  operative(w) {
    const p = cast(w);
    w.say('OPERATIVE REPORT\n\nPATIENT: ').plant('PERSON', upper(`${p.first} ${p.last}`)).say('\nMEDICAL RECORD NUMBER: ').plant('MEDICAL_RECORD_NUMBER', `${w.digits(3)}-${w.digits(2)}-${w.digits(3)}`).say('\nDATE OF OPERATION: ').plant('DATE_TIME', date(w)).say('\nSURGEON: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', M.D.\nASSISTANT: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', PA-C\nANESTHESIA: General, Dr. ').plant('PERSON', w.pick(FAMILY));
    w.say('\n\nPREOPERATIVE DIAGNOSIS: ').keep(w.pick(PROBLEM)).say('.\nPOSTOPERATIVE DIAGNOSIS: Same.\nIMPLANT: pacemaker, serial number ').plant('DEVICE_ID', `PJN${w.digits(6)}H`).say('\n\nDESCRIPTION: ').say(`${title(p, w)} `).plant('PERSON', p.last).say(' was brought to the operating room. A ').keep('Foley catheter').say(' was placed. The patient was put in ').keep('Trendelenburg position').say('. A ').keep('Jackson-Pratt drain').say(' was left. ').keep('Estimated blood loss 50 mL').say('. ').keep('Bovie').say(' cautery was used.\n');
    w.say('\nDICTATED BY: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', MD\n');
  },
  capitals(w) {
    const p = cast(w);
    w.say('ADMISSION NOTE\n').plant('PERSON', upper(`${p.last}, ${p.first}`)).say('   ').plant('MEDICAL_RECORD_NUMBER', w.digits(8)).say('\n\nMR. ').plant('PERSON', upper(p.last)).say(` IS A ${w.int(40, 88)} YEAR OLD MALE WITH `).keep(upper(w.pick(PROBLEM))).say(' AND ').keep(upper(w.pick(EPONYM))).say(' SEEN BY DR. ').plant('PERSON', upper(w.pick(FAMILY))).say(' ON ').plant('DATE_TIME', upper(date(w))).say('. HIS WIFE ').plant('PERSON', upper(w.pick(GIVEN.filter((name) => !['Will', 'Grace', 'May', 'Mark'].includes(name))))).say(' CAN BE REACHED AT ').plant('PHONE_NUMBER', phone(w)).say('. ').keep(upper(w.pick(RESULT))).say('. ').keep(upper(w.pick(DRUG))).say('.\n');
  },
  nursing(w) {
    const p = cast(w);
    w.say(`0730: pt ${p.male ? 'alert' : 'sleepy'}, oriented x3. `).keep(w.pick(RESULT)).say(', ').keep(w.pick(RESULT)).say('. ').keep('Foley').say(' draining clear yellow urine. ').say(`Spoke with ${kin(w)} `).plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(' (cell ').plant('PHONE_NUMBER', phone(w)).say(') re: plan. Dr. ').plant('PERSON', w.pick(FAMILY)).say(' paged x2 re: ').keep('potassium 3.1').say('. ').keep('Braden score 16').say('. ').keep('Tylenol 650 mg').say(' given for pain 4/10. Pt ').plant('PERSON', p.last).say(' to CT at 0900. -- ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', RN\n');
  },
  radiology(w) {
    const p = cast(w);
    w.say('EXAM: CT HEAD WITHOUT CONTRAST\nPatient: ').plant('PERSON', `${p.first} ${p.last}`).say('   MRN: ').plant('MEDICAL_RECORD_NUMBER', w.digits(7)).say('   DOB: ').plant('DATE_TIME', date(w)).say('\nAccession: ').plant('OTHER_ID', `RAD${w.digits(8)}`).say('\nOrdering Provider: ').plant('PERSON', `${w.pick(FAMILY)}, ${w.pick(GIVEN)}`).say('\nDate of exam: ').plant('DATE_TIME', date(w)).say('\n\nCOMPARISON: MRI brain dated ').plant('DATE_TIME', date(w)).say('.\n\nFINDINGS: No acute hemorrhage. ').keep('Chiari malformation').say('. ').keep('Circle of Willis').say(' patent. ').keep('Hounsfield units').say(' 30-40. Nodule measures ').keep('12 x 8 mm').say('.\n\nFindings discussed with Dr. ').plant('PERSON', w.pick(FAMILY)).say(' at 3:15 PM on ').plant('DATE_TIME', date(w)).say('.\n\nReport dictated by: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', MD\n');
  },
  social(w) {
    const p = cast(w);
    w.say('SOCIAL WORK NOTE\nMet with ').say(`${title(p, w)} `).plant('PERSON', p.last).say(` and ${p.male ? 'his' : 'her'} ${kin(w)}, `).plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say('. Lives at ').plant('STREET_ADDRESS', `${street(w)}, ${w.pick(TOWN)}, ${w.pick(STATE)} ${w.digits(5)}`).say('. Works at ').plant('ORGANIZATION', `${w.pick(TOWN)} ${w.pick(['Elementary School', 'Motors Inc', 'Insurance Group', 'Bakery LLC'])}`).say('. Health care proxy: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', ').plant('PHONE_NUMBER', phone(w)).say('. Medicare #: ').plant('HEALTH_PLAN_NUMBER', '1EG4-TE5-MK73').say(". Driver's license: ").plant('US_DRIVER_LICENSE', `S${w.digits(8)}`).say('. ').say(`${he(p)} has `).keep(w.pick(EPONYM)).say(' and takes ').keep(w.pick(DRUG)).say('.\n').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', LICSW, pager ').plant('PHONE_NUMBER', w.digits(5)).say('\n');
  },
  progress(w) {
    const p = cast(w);
    w.say(`${w.pick(['SUBJECTIVE', 'S'])}: `).plant('PERSON', `${p.first} ${p.last}`).say(` is a ${w.int(20, 85)}-year-old ${p.male ? 'male' : 'female'} with `).keep(w.pick(EPONYM)).say(' followed by ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', MD. ').plant('PERSON', p.first).say(' reports feeling better since ').plant('DATE_TIME', `${w.pick(MONTH)} ${w.int(2012, 2024)}`).say('. Last seen ').plant('DATE_TIME', date(w)).say('.\nOBJECTIVE: ').keep(w.pick(RESULT)).say(', ').keep(w.pick(RESULT)).say('. ').keep(w.pick(SIGN)).say('.\nASSESSMENT: ').keep(w.pick(PROBLEM)).say('.\nPLAN: continue ').keep(w.pick(DRUG)).say('. Follow up with Dr. ').plant('PERSON', w.pick(FAMILY)).say(' on ').plant('DATE_TIME', date(w)).say('. Will recheck ').keep('INR 2.3').say(' next visit. May resume diet.\n');
  },
  elder(w) {
    const p = cast(w);
    w.plant('PERSON', `${p.first} ${p.last}`).say(' is a ').plant('AGE', String(w.int(90, 104))).say(`-year-old ${p.male ? 'gentleman' : 'lady'} from `).plant('ORGANIZATION', house(w)).say(' with ').keep('Alzheimer disease').say('. ').keep('GCS 14').say('. ').say('Son ').plant('PERSON', w.pick(GIVEN.filter((name) => !['Will', 'Grace', 'May', 'Mark'].includes(name)))).say(' at bedside, email ').plant('EMAIL_ADDRESS', `son${w.int(10, 99)}@mail.com`).say('. ').say(`${title(p, w)} `).plant('PERSON', p.last).say("'s vehicle, VIN ").plant('VEHICLE_ID', '1HGCM82633A004352').say(', was sold in ').plant('DATE_TIME', String(w.int(1995, 2020))).say('. Portal: ').plant('DOMAIN_NAME', `https://portal.${w.pick(['carewell', 'medhub'])}.org/pt/${w.digits(5)}`).say(' from IP ').plant('IP_ADDRESS', `10.${w.int(0, 255)}.${w.int(0, 255)}.${w.int(1, 254)}`).say('.\n').keep(w.pick(DRUG)).say('; ').keep(w.pick(RESULT)).say('.\n');
  },
  newborn(w) {
    const mother = cast(w);
    w.say('NEWBORN NOTE\nBaby ').plant('PERSON', mother.last).say(' was born to ').plant('PERSON', `${w.pick(GIVEN)} ${mother.last}`).say(` at ${w.int(36, 41)} weeks on `).plant('DATE_TIME', date(w)).say('. ').keep('Apgar 8 and 9').say('. ').keep('Moro reflex').say(' present. ').keep('Ortolani').say(' negative. ').keep('Down syndrome').say(' screen negative. Weight ').keep('3250 g').say('. Pediatrician: Dr. ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(', ').plant('PHONE_NUMBER', phone(w)).say('. Certificate number ').plant('OTHER_ID', w.digits(9)).say('.\n');
  },
  telephone(w) {
    const p = cast(w);
    w.say('TELEPHONE ENCOUNTER ').plant('DATE_TIME', date(w)).say('\nCaller: ').plant('PERSON', `${w.pick(GIVEN)} ${w.pick(FAMILY)}`).say(` (${kin(w)})\nPatient: `).plant('PERSON', `${p.first} ${p.last}`).say('\nCallback number: ').plant('PHONE_NUMBER', phone(w)).say('\nMessage: ').say(`${title(p, w)} `).plant('PERSON', p.last).say(' missed ').keep(w.pick(DRUG)).say(' since ').plant('DATE_TIME', date(w)).say('. ').keep(w.pick(RESULT)).say(' at home. Advised per Dr. ').plant('PERSON', w.pick(FAMILY)).say(' to come in. Pharmacy ').plant('PHONE_NUMBER', phone(w)).say('. Credit card on file ').plant('CREDIT_CARD', '4111 1111 1111 1111').say('.\n');
  },
};

/** `count` notes from a seed, styles in turn. Types are those of src/privacy/types.ts; telephone and fax both PHONE_NUMBER. */
export function plantNotes(count: number, seed: number): PlantedNote[] {
  const styles = Object.keys(STYLES);
  return Array.from({ length: count }, (_, i) => {
    const style = styles[i % styles.length]!;
    const writer = new Writer(seed * 100_003 + i);
    STYLES[style]!(writer);
    return { id: i, style, text: writer.text, spans: writer.gold, clinical: writer.clinical };
  });
}
