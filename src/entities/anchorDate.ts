import { sentenceAt } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';
import type { Entity, TimeValue } from './types.ts';

/** A day that other dates are counted from. */
export type AnchorKind = Exclude<NonNullable<TimeValue['anchor']>['of'], 'date before'>;

/** The days that a note's header, or failing that its story, names. */
export interface Anchors {
  readonly admission?: string;
  readonly discharge?: string;
  readonly visit?: string;
  readonly birth?: string;
  /** Operations with their days, by place in the text. */
  readonly operations: readonly { readonly at: number; readonly date: string; readonly labelled: boolean }[];
  /** Every whole date of the note that is no date of birth, by place. */
  readonly dates: readonly { readonly at: number; readonly date: string }[];
}

const LABELS: readonly (readonly [RegExp, AnchorKind, number])[] = [
  [/(?:date of birth|birth ?date|\bd\.?o\.?b\.?)\W{0,8}$/i, 'birth', 3],
  [/(?:\bborn)(?: on)?\W{0,4}$/i, 'birth', 1],
  [/(?:admission date|admit date|adm date|date of admission|date admitted|date of adm|\bdoa)\W{0,16}$/i, 'admission', 3],
  [/(?:^|\n)[ \t]*admitted(?: on)?[ \t]*:[ \t]*$/i, 'admission', 3],
  [/\badmi(?:tted|ssion)\b[^.;\n\d]{0,40}\bon[ \t]+(?:the[ \t]+)?$/i, 'admission', 1],
  [/\badmitted[ \t]+$/i, 'admission', 1],
  [/(?:discharge date|disch date|d\/c date|dc date|date of discharge|date discharged)\W{0,16}$/i, 'discharge', 3],
  [/(?:^|\n)[ \t]*discharged(?: on)?[ \t]*:[ \t]*$/i, 'discharge', 3],
  [/\bdischarged\b[^.;\n\d]{0,40}\bon[ \t]+$/i, 'discharge', 1],
  [/(?:date of (?:the )?(?:operation|surgery|procedure)|operation date|surgery date|procedure date|operative date|date performed|dates? of procedures?)\W{0,8}$/i, 'operation', 3],
  [/(?:date of (?:visit|service|exam|examination|consultation|consult|encounter|evaluation|study|note|assessment)|visit date|service date|exam date|encounter date|study date|date seen|\bdos|consultation date)\W{0,8}$/i, 'visit', 3],
  [/(?:^|\n|\t| {2})[ \t]*date(?: and time)?[ \t]*:[ \t]*$/i, 'visit', 2],
  [/\b(?:seen|evaluated|examined|presented|presents)\b[^.;\n\d]{0,30}\bon[ \t]+$/i, 'visit', 1],
  [/(?:dictated|dictation date|date dictated|date of dictation|\bd|\bdd)[ \t]*:[ \t]*$/i, 'visit', 1],
];
const OPERATED = /\b(?:underwent|undergone|operat\w+|surgery|taken to the (?:or\b|operating)|brought to the operating|s\/p|status[- ]post)\b[^.;]*$/i;
/** Longest label with what stands between it and its date. */
const REACH = 90;

/** Finds the days that a note counts from. A header's label goes before a sentence that says the same. Linear. */
export function findAnchors(note: Note, entities: readonly Entity[]): Anchors {
  const { text } = note;
  const best = new Map<AnchorKind, { date: string; strength: number }>();
  const operations: { at: number; date: string; labelled: boolean }[] = [];
  const dates: { at: number; date: string }[] = [];
  let floor = 0;
  for (const { type, start, end, attributes } of entities) {
    if (type !== 'date') continue;
    const before = text.slice(Math.max(floor, start - REACH), start);
    floor = end;
    const date = attributes?.iso;
    if (date === undefined) continue;
    const label = LABELS.find(([pattern]) => pattern.test(before));
    if (label !== undefined) {
      const [, kind, strength] = label;
      if ((best.get(kind)?.strength ?? 0) < strength) best.set(kind, { date, strength });
      if (kind === 'operation') operations.push({ at: start, date, labelled: true });
      if (kind === 'birth') continue;
    }
    dates.push({ at: start, date });
    if (label === undefined) {
      const sentence = sentenceAt(note, start);
      if (sentence !== undefined && OPERATED.test(text.slice(Math.max(sentence.start, start - 160), start))) operations.push({ at: start, date, labelled: false });
    }
  }
  const day = (kind: AnchorKind): Partial<Record<AnchorKind, string>> => {
    const found = best.get(kind);
    return found === undefined ? {} : { [kind]: found.date };
  };
  return { ...day('admission'), ...day('discharge'), ...day('visit'), ...day('birth'), operations, dates };
}

/** The operation that a "POD 2" at `at` counts from: the last one told before it, else the first of the note. */
export function operationBefore({ operations }: Anchors, at: number): string | undefined {
  const before = operations.findLast((operation) => operation.at < at);
  return (before ?? operations[0])?.date;
}
