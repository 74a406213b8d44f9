import type { Note } from '../note/types.ts';
import { readBeforeName, readStatus, statusBefore } from './medication-before.ts';
import { NONE, readQuantity } from './medication-items.ts';
import { readPart, readParts } from './medication-parts.ts';
import { Pieces } from './medication-pieces.ts';
import { Regimen } from './medication-regimen.ts';
import type { Attributes } from './types.ts';

/** A medication mention with its regimen: tokens `startToken` (inclusive) to `endToken` (exclusive). */
export interface MedicationExtent {
  readonly startToken: number;
  readonly endToken: number;
  /** As written: `dose` is the number, `unit` its unit; `strength` holds number and unit where a dose stands beside it. */
  readonly attributes: Attributes;
}

/** Drugs whose bare number is a level in the blood, a type or the strength of a contrast medium: "digoxin 0.8", "vitamin B 12", "Omnipaque 350". */
const LEVELS: ReadonlySet<string> = new Set(
  'digoxin lithium vancomycin vanc phenytoin dilantin valproate depakote carbamazepine tegretol phenobarbital tacrolimus prograf cyclosporine sirolimus theophylline gentamicin tobramycin amikacin iron ferritin glucose sodium potassium calcium magnesium phosphate phosphorus bicarbonate bicarb chloride zinc copper d b b12 folate salicylate ethanol alcohol insulin oxygen o2 testosterone estradiol cortisol progesterone thyroxine iodine i technetium thallium iridium xenon omnipaque isovue visipaque ultravist optiray renografin hypaque conray'.split(' '),
);

/** A regimen is read no further than this after the name. */
const MAX_REGIMEN_CHARACTERS = 400;

/**
 * Extends a drug name to its whole regimen: dose, strength, form, route, frequency and duration after the name,
 * within its sentence, and a dose before it ("40 mg of Lasix"). Indications ("for pain") stay outside; a status word
 * directly after the regimen ("held") goes to the attributes only. Reads a bounded window: constant time a mention.
 *
 * @param firstToken index of the first token of the drug's name
 * @param lastToken index after the last token of the drug's name
 * @param floorToken earliest token the mention may take: the end of the mention before it
 */
export function extendMedication(note: Note, firstToken: number, lastToken: number, floorToken = 0): MedicationExtent {
  const { tokens, text } = note;
  const nameEnd = tokens.end[lastToken - 1]!;
  const sentence = note.sentences[tokens.sentence[lastToken - 1]!];
  const limit = Math.min(sentence?.end ?? text.length, nameEnd + MAX_REGIMEN_CHARACTERS);
  const regimen = new Regimen(text);
  const pieces = new Pieces(text, nameEnd, Math.max(limit, nameEnd));
  const opened = firstToken > floorToken && /^[([]$/.test(tokens.lower[firstToken - 1]!) && tokens.sentence[firstToken - 1] === tokens.sentence[firstToken];
  const after = readAfterName(pieces, regimen, opened, LEVELS.has(tokens.lower[lastToken - 1]!));
  const end = after > 0 ? pieces.at(after - 1).end : nameEnd;
  const endToken = tokenAfter(note, lastToken, end);
  const startToken = opened && after > 0 && /^[)\]]$/.test(pieces.key(0)) ? firstToken - 1 : readBeforeName(note, firstToken, floorToken, regimen);
  return { startToken, endToken, attributes: regimen.attributes(readStatus(pieces, after, text) ?? statusBefore(note, startToken)) };
}

/** Index of the first token that starts at or after `end`. */
function tokenAfter(note: Note, from: number, end: number): number {
  let token = from;
  while (token < note.tokens.count && note.tokens.start[token]! < end) token += 1;
  return token;
}

/** Reads what follows a name; returns the number of pieces that belong to the regimen. */
function readAfterName(pieces: Pieces, regimen: Regimen, closes: boolean, measured: boolean): number {
  const bare = closes || measured ? NONE : readBareDose(pieces, regimen);
  const start = bare === NONE ? skipOtherName(pieces, closes) : bare;
  const end = readParts(pieces, start, regimen, false);
  return end > start || bare !== NONE ? end : 0;
}

/** A dose of a bare number that nothing follows: "Tylenol 650", "aspirin 81, Plavix 75", "Norco 5-325". */
function readBareDose(pieces: Pieces, regimen: Regimen): number {
  const first = pieces.at(0);
  if (first.kind !== 'number') return NONE;
  const quantity = readQuantity(pieces, 0, true);
  if (quantity === null || (quantity.kind !== 'bare' && quantity.kind !== 'ratio')) return NONE;
  const number = Number(first.key.replaceAll(',', ''));
  // A year or a counted item is no dose: "Coumadin 2004", "Tylenol 3".
  if ((number >= 1900 && number < 2100) || (quantity.kind === 'bare' && Number.isInteger(number) && number < 5)) return NONE;
  const { kind, key } = pieces.at(quantity.next);
  const ends = kind === 'end' || /^[,;)]$/.test(key) || key === 'and' || (key === '.' && pieces.at(quantity.next + 1).kind === 'end');
  if (!ends) return NONE;
  regimen.addQuantity(quantity);
  return quantity.next;
}

/**
 * What may stand between a name and its dose: a trade mark, "(Dilaudid)" (some words in parentheses that are no
 * part of a regimen), or, where the name itself stands in parentheses (`closes`), the closing one.
 */
function skipOtherName(pieces: Pieces, closes: boolean): number {
  const open = pieces.key(0);
  if (open === '®' || open === '™') return 1;
  if (closes) return open === ')' || open === ']' ? 1 : 0;
  if (open !== '(' && open !== '[') return 0;
  for (let next = 1; next < 8; next += 1) {
    const { key, kind } = pieces.at(next);
    if (key === ')' || key === ']') return next > 1 ? next + 1 : 0;
    if (kind !== 'word' && kind !== 'number' && key !== '-' && key !== '/') return 0;
    if (next === 1 && readPart(pieces, next, null) !== NONE) return 0;
  }
  return 0;
}
