import type { Entity } from '../../../src/entities/types.ts';
import { negatedEntityKey } from '../../../src/entities/key.ts';
import { readText, type ReadText } from '../../../src/generation/readText.ts';

/** An error put into a text: the text with it, and where it stands. */
export interface Plant {
  readonly kind: PlantKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const PLANT_KINDS = ['dose', 'frequency', 'lab or vital value', 'new drug', 'drug replaced', 'new problem', 'denied becomes affirmed', 'affirmed becomes denied', 'side', "relative's becomes the patient's", 'number outside entities'] as const;
export type PlantKind = (typeof PLANT_KINDS)[number];

/** Draws numbers that are the same in every run (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * count);
  }

  of<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}

const DRUGS = ['warfarin', 'amlodipine', 'gabapentin', 'sertraline', 'levothyroxine', 'vancomycin', 'prednisone', 'omeprazole', 'rivaroxaban', 'zonisamide', 'tocilizumab', 'nintedanib', 'empagliflozin', 'clozapine', 'methotrexate'];
const PROBLEMS = ['pulmonary embolism', 'seizure disorder', 'cirrhosis', 'hepatitis C', 'myocardial infarction', 'rheumatoid arthritis', 'deep venous thrombosis', 'COPD', 'multiple myeloma', 'sepsis'];
const FREQUENCIES: readonly (readonly [RegExp, string])[] = [[/\b(?:b\.i\.d\.?|BID|bid|twice (?:a day|daily))/, 'TID'], [/\b(?:t\.i\.d\.?|TID|tid|three times (?:a day|daily))/, 'BID'], [/\b(?:daily|q\.?d\.?|once a day)\b/, 'BID'], [/\bq\.?i\.?d\b\.?/, 'BID']];

/** Every kind of error that a text has room for, one of each, that is really one: the source does not say so too. */
export function plantErrors(source: ReadText, written: ReadText, dice: Dice): Plant[] {
  const known = new Set(source.entities.map(negatedEntityKey));
  const { text } = written.note;
  const sourceText = source.note.text.toLowerCase();
  const edits: (Omit<Plant, 'text'> & { readonly was: readonly [start: number, end: number]; readonly is: string })[] = [];
  const edit = (kind: PlantKind, start: number, end: number, is: string, markFrom = 0): void => void edits.push({ kind, start: start + markFrom, end: start + is.length, was: [start, end], is });
  const pick = (kind: (entity: Entity) => boolean): Entity | undefined => dice.of(written.detailed.filter(kind));

  const dosed = pick(({ type, attributes, text: said }) => type === 'medication' && attributes?.dose !== undefined && /^\d+(?:\.\d+)?$/.test(attributes.dose) && said.includes(attributes.dose));
  if (dosed !== undefined) {
    const at = dosed.start + dosed.text.indexOf(dosed.attributes!.dose!, dosed.name.end - dosed.start);
    const numbers = new Set(source.detailed.filter(({ concept }) => concept === dosed.concept).flatMap(({ text: said }) => said.match(/\d+(?:\.\d+)?/g) ?? []));
    const changed = [2, 0.5, 10, 3].map((factor) => String(Number(dosed.attributes!.dose) * factor)).find((value) => !numbers.has(value));
    if (at >= dosed.start && changed !== undefined) edit('dose', at, at + dosed.attributes!.dose!.length, changed);
  }
  const timed = pick(({ type, attributes }) => type === 'medication' && attributes?.frequency !== undefined && FREQUENCIES.some(([form]) => form.test(attributes.frequency!)));
  if (timed !== undefined) {
    const [form, other] = FREQUENCIES.find(([one]) => one.test(timed.attributes!.frequency!))!;
    const match = form.exec(timed.text);
    if (match !== null) edit('frequency', timed.start + match.index, timed.start + match.index + match[0].length, other);
  }
  const measured = pick(({ type, attributes }) => (type === 'lab' || type === 'vital') && /^\d+(?:\.\d+)?$/.test(attributes?.value ?? ''));
  if (measured !== undefined) {
    const value = measured.attributes!.value!;
    const at = measured.start + measured.text.lastIndexOf(value);
    const changed = value.includes('.') ? (Number(value) + 1.3).toFixed(1) : String(Number(value) + 17);
    const numbers = new Set(source.detailed.filter(({ concept }) => concept === measured.concept).flatMap(({ text: said }) => said.match(/\d+(?:\.\d+)?/g) ?? []));
    if (!numbers.has(changed) && at >= measured.start) edit('lab or vital value', at, at + value.length, changed);
  }
  const drug = dice.of(DRUGS.filter((name) => !sourceText.includes(name)))!;
  const sentenceEnds = [...text.matchAll(/[.!?](?=\s)/g)].map((match) => match.index + 1);
  const gap = dice.of(sentenceEnds) ?? text.length;
  edit('new drug', gap, gap, ` Started on ${drug} 10 mg daily.`, ' Started on '.length);
  const replaced = pick(({ type, assertion }) => type === 'medication' && !assertion.negated);
  if (replaced !== undefined) edit('drug replaced', replaced.name.start, replaced.name.end, dice.of(DRUGS.filter((name) => !sourceText.includes(name)))!);
  const problem = dice.of(PROBLEMS.filter((name) => !sourceText.includes(name.toLowerCase())))!;
  edit('new problem', gap, gap, ` History of ${problem}.`, ' History of '.length);

  const flipped = (entity: Entity): boolean => !known.has(negatedEntityKey({ ...entity, assertion: { ...entity.assertion, negated: !entity.assertion.negated } }));
  const denied = pick((entity) => entity.type === 'problem' && entity.assertion.negated && /\b(?:no|denies|denied|without)\s+(?:any\s+)?$/i.test(text.slice(Math.max(0, entity.start - 16), entity.start)) && flipped(entity));
  if (denied !== undefined) {
    const before = /\b(no|denies|denied|without)(\s+(?:any\s+)?)$/i.exec(text.slice(0, denied.start))!;
    const is = /^den/i.test(before[1]!) ? 'reports ' : /^without/i.test(before[1]!) ? 'with ' : '';
    edit('denied becomes affirmed', before.index, denied.end, `${is}${denied.text}`, is.length);
  }
  const affirmed = pick((entity) => entity.type === 'problem' && !entity.assertion.negated && !entity.assertion.hypothetical && entity.assertion.subject === 'patient' && flipped(entity));
  if (affirmed !== undefined) edit('affirmed becomes denied', affirmed.start, affirmed.end, `no ${affirmed.text}`, 3);
  const sided = pick(({ type, text: said }) => (type === 'problem' || type === 'procedure') && /\b(?:left|right)\b/i.test(said));
  if (sided !== undefined) {
    const is = sided.text.replace(/\b(left|right)\b/i, (side) => (side.toLowerCase() === 'left' ? 'right' : 'left'));
    if (!sourceText.includes(is.toLowerCase())) edit('side', sided.start, sided.end, is);
  }
  const relative = source.detailed.find((entity) => entity.type === 'problem' && entity.assertion.subject === 'family' && !entity.assertion.negated && !source.detailed.some((other) => other.concept === entity.concept && other.assertion.subject !== 'family'));
  if (relative !== undefined) {
    const said = relative.text.replace(/\s+/g, ' ');
    edit("relative's becomes the patient's", gap, gap, ` The patient has ${said}.`, ' The patient has '.length);
  }
  const number = dice.of([...text.matchAll(/(?<![\d./,-])\b(\d{1,3})(?=[ -](?:year|yr|day|week|month|hour|minute|cm|mm|pack|units? of))/gi)].filter(({ index }) => !written.detailed.some(({ start, end }) => start <= index && index < end)));
  if (number !== undefined) {
    const is = String(Number(number[1]) + 41);
    if (!sourceText.includes(is)) edit('number outside entities', number.index, number.index + number[1]!.length, is);
  }
  return edits.map(({ kind, start, end, was: [from, to], is }) => ({ kind, start, end, text: text.slice(0, from) + is + text.slice(to) }));
}

/** Other words for the same, as a model writes them. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\bb\.i\.d\.?(?=\W|$)/gi, 'twice daily'], [/\bBID\b/g, 'twice daily'], [/\bt\.i\.d\.?(?=\W|$)/gi, 'three times daily'], [/\bTID\b/g, 'three times daily'], [/\bq\.i\.d\.?(?=\W|$)/gi, 'four times daily'],
  [/\bq\.d\.?(?=\W|$)/gi, 'daily'], [/\bq\.h\.s\.?(?=\W|$)/gi, 'at bedtime'], [/\bp\.r\.n\.?(?=\W|$)/gi, 'as needed'], [/\bp\.o\.?(?=\W|$)/gi, 'by mouth'], [/\bPO\b/g, 'orally'],
  [/\bhypertension\b/gi, 'HTN'], [/\bdiabetes mellitus\b/gi, 'DM'], [/\bcoronary artery disease\b/gi, 'CAD'], [/\bcongestive heart failure\b/gi, 'CHF'], [/\bchronic obstructive pulmonary disease\b/gi, 'COPD'],
  [/\bgastroesophageal reflux disease\b/gi, 'GERD'], [/\batrial fibrillation\b/gi, 'AF'], [/\bmyocardial infarction\b/gi, 'MI'], [/\bdeep venous thrombosis\b/gi, 'DVT'], [/\burinary tract infection\b/gi, 'UTI'],
  [/\bshortness of breath\b/gi, 'dyspnea'], [/\bblood pressure\b/gi, 'BP'], [/\bheart rate\b/gi, 'HR'], [/\brespiratory rate\b/gi, 'RR'], [/\bhemoglobin\b/gi, 'Hgb'], [/\bhematocrit\b/gi, 'Hct'], [/\bpotassium\b/gi, 'K'],
  [/\bsodium\b/gi, 'Na'], [/\bwhite blood cell count\b/gi, 'WBC'], [/\bcreatinine\b/gi, 'Cr'], [/\bdenies\b/gi, 'has no'], [/\bdenied\b/gi, 'had no'], [/\bHTN\b/g, 'hypertension'], [/\bCHF\b/g, 'heart failure'], [/\bMI\b/g, 'heart attack'],
  [/\bdyspnea\b/gi, 'shortness of breath'], [/\bmilligrams?\b/gi, 'mg'], [/\bfollow-up\b/gi, 'followup'], [/\bTylenol\b/gi, 'acetaminophen'], [/\bLasix\b/gi, 'furosemide'], [/\bCoumadin\b/gi, 'warfarin'], [/\bLipitor\b/gi, 'atorvastatin'], [/\bPlavix\b/gi, 'clopidogrel'],
  [/\bLevaquin\b/gi, 'levofloxacin'], [/\bNexium\b/gi, 'esomeprazole'], [/\bXanax\b/gi, 'alprazolam'], [/\bVicodin\b/gi, 'hydrocodone/acetaminophen'], [/\bSynthroid\b/gi, 'levothyroxine'], [/\bswelling\b/gi, 'edema'],
];

/** The text in other words, which mean the same. Each is put in once only, so that no two undo each other. */
export function reword(text: string): string {
  const form = new RegExp(REWORDINGS.map(([one], i) => `(?<w${i}>${one.source})`).join('|'), 'gi');
  return text.replace(form, (word) => REWORDINGS.find(([one]) => new RegExp(`^(?:${one.source.replace('(?=\\W|$)', '')})$`, one.flags.replace('g', '')).test(word))?.[1] ?? word);
}

export function readWritten(text: string): ReadText {
  return readText(text);
}
