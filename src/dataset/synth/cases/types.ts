/** A diagnosis as notes name it (any of the names) and as it is coded. */
export interface Diagnosis {
  readonly names: readonly string[];
  readonly icd10: string;
  readonly icd9: string;
}

/** A form of a condition, such as a side or a germ, with words of its own for the texts: `{w:germ}`. */
export interface Variant extends Diagnosis {
  readonly words: Readonly<Record<string, string>>;
}

/** A procedure as a note names it and as it is coded; the text tells of it in the hospital course. */
export interface Procedure {
  readonly name: string;
  readonly pcs: string;
  readonly icd9: string;
  readonly text: string;
}

export type VitalName = 'temp' | 'hr' | 'sbp' | 'dbp' | 'rr' | 'spo2';
export type ExamPart = 'general' | 'head' | 'neck' | 'heart' | 'lungs' | 'abdomen' | 'limbs' | 'skin' | 'neuro' | 'wound';

/** Values such as `WBC 13-22; Lactate 2.2-5.1`. */
export type Ranges = string;
/** Names with chances, one or several to choose from: `furosemide .9; carvedilol|metoprolol_succ .7`; a drug may say its dose: `prednisone@40_mg@DAILY`. */
export type Chances = string;

/**
 * What someone is admitted for. Texts are templates (template.ts); of a list of lists, one text of each list is told,
 * in their order.
 */
export interface Condition {
  readonly id: string;
  readonly variants: readonly Variant[];
  /** How often, against the others. */
  readonly weight: number;
  readonly ages: readonly [from: number, to: number];
  readonly sex?: 'F' | 'M';
  readonly service: string;
  /** Share of stays that were planned. */
  readonly elective?: number;
  readonly days: readonly [from: number, to: number];
  readonly mortality: number;
  readonly reason: string;
  readonly complaint: string;
  readonly story: readonly (readonly string[])[];
  /** Symptoms asked for and not there, `;` between them. */
  readonly denies: string;
  readonly emergency?: readonly string[];
  readonly vitals?: string;
  readonly exam?: Partial<Readonly<Record<ExamPart, readonly string[]>>>;
  readonly labs?: Ranges;
  /** Reports: title, then what it says, with `::` between them. */
  readonly studies?: readonly string[];
  readonly cultures?: readonly string[];
  readonly procedures?: Chances;
  readonly course: readonly (readonly string[])[];
  /** Drugs of the discharge that are new. */
  readonly drugs?: Chances;
  readonly advice: readonly (readonly string[])[];
  readonly clinics: string;
  /** Chronic conditions that come with it more often than with others. */
  readonly comes?: Chances;
  /** What comes of it in hospital. */
  readonly leads?: Chances;
}

/** What someone has had for long. */
export interface Chronic {
  readonly id: string;
  readonly diagnosis: Diagnosis;
  /** Share of people below 45, below 65, and older. */
  readonly share: readonly [young: number, middle: number, old: number];
  readonly sex?: 'F' | 'M';
  /** A line of the past medical history; it need not use the name of the diagnosis. */
  readonly history: readonly string[];
  /** How the story's first sentence calls it. */
  readonly brief: readonly string[];
  readonly drugs?: Chances;
  readonly course: readonly string[];
  readonly labs?: Ranges;
  readonly exam?: Partial<Readonly<Record<ExamPart, readonly string[]>>>;
  /** Others that cannot stand beside it. */
  readonly not?: readonly string[];
}

/** What happens in hospital beside what someone was admitted for. */
export interface Complication {
  readonly id: string;
  readonly diagnosis: Diagnosis;
  readonly course: readonly string[];
  readonly labs?: Ranges;
  readonly drugs?: Chances;
  readonly not?: readonly string[];
}

/** @param names how notes call it, `;` between them */
export function dx(names: string, icd10: string, icd9: string): Diagnosis {
  return { names: names.split(';').map((name) => name.trim()), icd10, icd9 };
}

/** A form of a condition with words of its own. */
export function form(names: string, icd10: string, icd9: string, words: Readonly<Record<string, string>> = {}): Variant {
  return { ...dx(names, icd10, icd9), words };
}

export interface Choice {
  readonly options: readonly string[];
  readonly chance: number;
}

const CHOICES = new Map<string, readonly Choice[]>();

/** Reads `a|b .7; c .2`, once each. */
export function choicesOf(text: Chances | undefined): readonly Choice[] {
  if (text === undefined || text === '') return [];
  let read = CHOICES.get(text);
  if (read === undefined) {
    read = text.split(';').map((item) => {
      const [names, chance] = item.trim().split(/\s+/) as [string, string];
      return { options: names.split('|'), chance: Number(chance) };
    });
    CHOICES.set(text, read);
  }
  return read;
}

export interface Range {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

const RANGES = new Map<string, readonly Range[]>();

/** Reads `WBC 13-22; temp 100.8-103`, once each. */
export function rangesOf(text: Ranges | undefined): readonly Range[] {
  if (text === undefined || text === '') return [];
  let read = RANGES.get(text);
  if (read === undefined) {
    read = text.split(';').map((item) => {
      const [name, range] = item.trim().split(/\s+/) as [string, string];
      const [low, high] = range.split('-').map(Number) as [number, number];
      return { name, low, high };
    });
    RANGES.set(text, read);
  }
  return read;
}
