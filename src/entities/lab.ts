import type { Note, Span } from '../note/types.ts';
import { isPlausibleLab } from './labRanges.ts';
import { readConnector } from './measureConnector.ts';
import { readPrintedRange } from './measureReference.ts';
import { readValue } from './measureValue.ts';
import type { Attributes } from './types.ts';

/** A measurement as read around its name. */
export interface Reading extends Span {
  readonly attributes: Attributes;
  /** False where the name stands alone. */
  readonly hasValue: boolean;
}

type Flag = NonNullable<Attributes['flag']>;

const FLAG =
  /[ \t]{0,2}(?:(\*{1,3}|!)(?![*\w])|[([](HH|LL|H|L|A|C|high|low|elevated|abnormal|critical|normal|wnl|within normal limits)[)\]]|(HH|LL|H|L|high|low|abnormal|elevated)(?=[ \t]*(?:$|[\n,;.)|(]))|(↑{1,3}|↓{1,3}|⬆|⬇))/iy;
/** The next cell of a table row; it is no part of the mention. */
const TABLE_FLAG = /[ \t]{0,8}\|[ \t]{0,8}(HH|LL|H|L|high|low)[ \t]{0,8}(?=\||\n|$)/iy;
const QUALITATIVE =
  /(?:(?:(?:mildly|slightly|markedly|moderately|significantly|severely|grossly|strongly|weakly|essentially|borderline|completely|entirely|all|otherwise|persistently|again|also|only|still|within)[ \t]){0,2})(positive|negative|non-?reactive|reactive|normal limits|wnl|normal|abnormal|elevated|high|low|decreased|increased|unremarkable|pending|trace|undetectable|not detected|detected|indeterminate|equivocal|borderline|therapeutic|sub-?therapeutic|supra-?therapeutic|(?:in|within) (?:the )?(?:normal|therapeutic) (?:range|limits)|no growth(?: to date| so far)?|ngtd|flat|immune|non-?immune|neg|pos|stable|at baseline|cloudy|turbid|clear|none seen|none|nil|moderate|large|small|few|many|rare)(?![A-Za-z-])/iy;
const DASHED_QUALITATIVE = /-(NEGATIVE|NEG|POSITIVE|POS|TR|NORMAL|HAZY|CLEAR|CLOUDY|TRACE|FEW|MOD|MANY|RARE|OCC|NONE|SM|MED|LG|STRAW|YELLOW|Yellow|Clear|Straw|1\+|2\+|3\+)\b/y;
/** A bare amount of substance: a supplement's dose, never a result. */
const DOSE_AFTER = /[ \t]{0,2}-?(?:mg|mcg|µg|ug|gm|g|grams?|milligrams?|units?|iu|meq|mmol|tabs?|tablets?|caps?|capsules?|ml|cc|puffs?|drops?)(?![A-Za-z/%]|[ \t]?\/|[ \t]per|[ \t]?%)/iy;
const REGIMEN_AFTER = /[ \t]{0,2}(?:po|iv|im|sq|subq|daily|bid|tid|qid|qd|qhs|prn|p\.o\.|b\.i\.d\.|q\.d\.|q\d|once|twice|tablets?|capsules?|x[ \t]?\d)\b/iy;
/** After the name these make a food, a drug or a body of it, not a test: "low sodium diet", "iron supplement". */
const NOT_A_TEST =
  /[ \t-]{1,2}(?:diet|diets|intake|restriction|restricted|restrict|foods?|supplements?|supplementation|supplemented|replacement|repletion|repleted|replaced|binders?|channel|antagonists?|blockers?|sparing|deposits?|deposition|stones?|chelation|tablets?|pills?|infusion|drip|transfusion|transfusions|therapy|gluconate|carbonate|citrate|chloride|sulfate|acetate|oxalate|phosphate|hydroxide|oxide|free|monitoring at home|hydroxyapatite|nodes?|node|meter|strips?|lowering|clot|plug|phobia|filled)\b/iy;
/** Panels and studies: numbers after them belong to something else ("urinalysis showed 15 white cells"). */
const UNNUMBERED = /^(?:urinalysis|complete blood count|differential|.*(?:culture|panel|screen|smear|stain|tests|studies|testing|profile|serologies|analysis|gas)s?|electrolytes|peripheral smear|genetic testing|iron studies|pulmonary function tests|cardiac enzymes|pt\/ptt)$/;
const SLASHED = /\/| and |apgar|gleason|mini-mental|acuity|glasgow|pressure|gravity|casts|intraocular|depression score|performance|cells|scale/;
const LISTED = /troponin|apgar|creatine kinase|enzymes|intraocular|interval/;
/** Volumes, where an L is litres and not the flag for low. */
const LITRES = /expiratory volume|vital capacity|lung capacity|cardiac output/;
/** Receptors of a tumour, whose names are those of other things: "ER positive", "ER+/PR-". */
const RECEPTOR = /^(?:estrogen|progesterone) receptor$/;
const RECEPTOR_STATUS = /(?:[ \t]?[-:][ \t]?|[ \t]{1,2}(?:(?:was|is|are|were)[ \t])?)?(?:(?:strongly|weakly)[ \t])?(positive|negative|\+{1,3}(?![\d+])|(?<=[A-Z]) ?-(?=[,;/.\s)]|$))(?![ \t](?:for|with)\b)/iy;
/** "to the ER": the emergency room. */
const PLACE_BEFORE = /\b(?:to|the|in|from|an?|our)[ \t]$/i;
/** Serologies, whose values are dilutions. */
const TITRATED = /antibod|titer|reagin|serolog|rheumatoid factor|streptolysin|antiglobulin|lyme|anti-|antigen|tuberculin/;
const TITER =
  /[ \t]{0,2}[:=]?[ \t]{0,2}(?:(?:was|is|were|came back|returned)[ \t])?(?:(?:weakly[ \t]|strongly[ \t])?(?:reactive|positive)[ \t,(]{1,2}(?:(?:at|to|in)[ \t])?(?:(?:with[ \t])?(?:an?[ \t])?(?:titers?[ \t])?(?:of[ \t]|at[ \t])?)?|(?:with[ \t]an?[ \t])?titers?[ \t](?:was[ \t]|is[ \t]|of[ \t]|at[ \t])?|(?:at|of)[ \t])?(1:[ ]?\d{1,6})(?![\d:]|[ \t]?[ap]\.?m)\)?/iy;
/** Crosses before the name: "3+ protein in his urine". */
const CROSSED = /urine protein|ketones|leukocyte esterase|urine blood|bacteria|nitrite/;
const CROSSES_BEFORE = /(?<![\d.+])([1-4]\+|trace)[ \t]$/i;

/** Shares of a differential count may stand before the name: "61% neutrophils". */
const CELLS = /phils|cytes|blasts/;
const SHARE_BEFORE = /(?<![\d.])(\d{1,3}(?:\.\d)?)[ \t]?%[ \t]$/;
/** Names of one or two letters join their value with a sign, space or "of", never with a whole phrase. */
const SHORT_NAME = 2;

/** Tests that count things written with "positive for", and tests whose value is a free qualitative word. */
const PRECEDING: ReadonlyMap<string, Flag | ''> = new Map([
  ['elevated', 'high'],
  ['high', 'high'],
  ['increased', 'high'],
  ['rising', 'high'],
  ['raised', 'high'],
  ['supratherapeutic', 'high'],
  ['↑', 'high'],
  ['low', 'low'],
  ['decreased', 'low'],
  ['reduced', 'low'],
  ['depressed', 'low'],
  ['subtherapeutic', 'low'],
  ['falling', 'low'],
  ['↓', 'low'],
  ['normal', 'normal'],
  ['unremarkable', 'normal'],
  ['therapeutic', 'normal'],
  ['abnormal', 'abnormal'],
  ['positive', 'abnormal'],
  ['negative', 'normal'],
  ['neg', 'normal'],
  ['pos', 'abnormal'],
]);

const FLAG_OF_WORD: readonly (readonly [RegExp, Flag])[] = [
  [/^(?:non-?reactive|normal|wnl|negative|neg|unremarkable|therapeutic|(?:in|within)|none|nil|not detected|undetectable|no growth|ngtd)/, 'normal'],
  [/^(?:elevated|high|increased|supra)/, 'high'],
  [/^(?:low|decreased|sub)/, 'low'],
  [/^(?:abnormal|positive|pos|reactive|detected)/, 'abnormal'],
];

/**
 * Reads a laboratory mention around its name: value with comparator, range, trend, unit and flag, or a
 * qualitative result ("negative", "no growth"), and a qualifier right before the name ("elevated lipase").
 * Undefined when `needsValue` is set and there is none, or when the words beside it make it something else.
 *
 * @param floor earliest offset the mention may take: the end of the mention before it
 */
export function readLab(note: Note, name: Span, concept: string, needsValue: boolean, floor = 0): Reading | undefined {
  const { text } = note;
  NOT_A_TEST.lastIndex = name.end;
  if (NOT_A_TEST.test(text)) return undefined;
  const short = needsValue && name.end - name.start <= SHORT_NAME;
  if (RECEPTOR.test(concept)) {
    RECEPTOR_STATUS.lastIndex = name.end;
    const status = PLACE_BEFORE.test(text.slice(Math.max(0, name.start - 8), name.start)) ? null : RECEPTOR_STATUS.exec(text);
    if (status === null && name.end - name.start <= SHORT_NAME) return undefined;
    if (status !== null) {
      const value = status[1]!;
      const flag: Flag = /^(?:\+|pos)/i.test(value) ? 'abnormal' : 'normal';
      return { start: name.start, end: RECEPTOR_STATUS.lastIndex, hasValue: true, attributes: { value, flag } };
    }
  }
  const numeric = concept === 'urine protein' && text.slice(name.start, name.end) === 'protein' ? undefined : readNumeric(text, name, concept, needsValue, short);
  if (numeric === 'dose') return undefined;
  const bracketed = numeric === undefined && !short ? readBracketed(text, name, concept) : undefined;
  if (bracketed !== undefined) return { start: name.start, end: bracketed.end, hasValue: true, attributes: bracketed.attributes };
  if (numeric === undefined && CELLS.test(concept)) {
    const share = SHARE_BEFORE.exec(text.slice(Math.max(floor, name.start - 10), name.start));
    if (share !== null) return { start: name.start - share[0].length, end: name.end, hasValue: true, attributes: { value: share[1]!, unit: '%' } };
  }
  if (numeric === undefined && CROSSED.test(concept)) {
    const crosses = CROSSES_BEFORE.exec(text.slice(Math.max(floor, name.start - 8), name.start));
    if (crosses !== null) return { start: name.start - crosses[0].length, end: name.end, hasValue: true, attributes: { value: crosses[1]! } };
    // In lower case the word is a food as often as a test.
    if (concept === 'urine protein' && text.slice(name.start, name.end) === 'protein') return undefined;
  }
  const before = precedingQualifier(text, name.start, floor);
  const start = before?.start ?? name.start;
  if (numeric !== undefined) {
    const flag = numeric.attributes.flag ?? before?.flag;
    return { start, end: numeric.end, hasValue: true, attributes: { ...numeric.attributes, ...(flag === undefined ? {} : { flag }) } };
  }
  const titer = TITRATED.test(concept) ? readTiter(text, name.end) : undefined;
  if (titer !== undefined) return { start, end: titer.end, hasValue: true, attributes: titer.attributes };
  const quality = short ? undefined : readQuality(text, name.end);
  if (quality !== undefined) return { start, end: quality.end, hasValue: true, attributes: quality.attributes };
  if (before !== undefined && !short) {
    const value = text.slice(before.start, before.end);
    return { start, end: name.end, hasValue: true, attributes: { value, ...(before.flag === undefined ? {} : { flag: before.flag }) } };
  }
  if (needsValue || short) return undefined;
  return { start: name.start, end: name.end, hasValue: false, attributes: {} };
}

function readNumeric(text: string, name: Span, concept: string, needsValue: boolean, short: boolean): { end: number; attributes: Attributes } | 'dose' | undefined {
  const connector = readConnector(text, name.end);
  if (short && connector.end - name.end > 5) {
    const gap = text.slice(name.end, connector.end);
    if (!/^[ \t]*(?:[:=|.↑↓-]+|of|is|was|at|up to|down to|to)?[ \t]*$/.test(gap) && !connector.joined) return undefined;
  }
  if (concept === 'arterial blood gas') return readPattern(BLOOD_GAS, text, connector.end);
  if (concept === 'gleason score') {
    const grades = readPattern(GLEASON, text, connector.end);
    if (grades !== undefined) return grades;
  }
  if (concept === 'basic metabolic panel') return readPattern(FISHBONE, text, connector.end);
  if (UNNUMBERED.test(concept)) return undefined;
  const between = text.slice(name.end, connector.end);
  const paired = /[/&]| and /i.test(text.slice(name.start, name.end));
  const value = readValue(text, connector.end, { slashes: paired || SLASHED.test(concept), list: paired || LISTED.test(concept) || /\bbetween /.test(between) });
  if (value === undefined) return undefined;
  // "vitamin D3", "T4-5": a digit glued to a name is part of another name, unless a unit or decimals say otherwise.
  const glued = between === '' || (between === '-' && /^[CTLS]\d$/i.test(text.slice(name.start, name.end)));
  if (glued && value.unit === undefined && !value.value.includes('.')) return undefined;
  if (value.unit === undefined || /^(?:mEq|meq|mmol|mg|g|IU|U|mL|ml|cc|K|k|L)$/.test(value.unit)) {
    // "calcium 600 mg", "potassium 40 mEq PO": a dose. Where the unit was read with the value, look at it again.
    const bareEnd = connector.end + value.value.length;
    DOSE_AFTER.lastIndex = bareEnd;
    REGIMEN_AFTER.lastIndex = value.end;
    if (needsValue && (DOSE_AFTER.test(text) || REGIMEN_AFTER.test(text))) {
      const single = /^[\d.,]+$/.test(value.value);
      if (single && !(value.unit !== undefined && isPlausibleLab(concept, value.first) && /^(?:K|k)$/.test(value.unit))) {
        // "K 3.2 mEq" is a result, "potassium 40 mEq" is not: only plausible decimals pass.
        if (!(/^(?:mEq|meq|mmol)$/.test(value.unit ?? '') && isPlausibleLab(concept, value.first) && !hasRegimen(text, value.end))) return 'dose';
      }
    }
  }
  const thousand = value.unit === 'K' || value.unit === 'k';
  if (value.unit === undefined || thousand || short) {
    if (!isPlausibleLab(concept, value.first) || (!paired && !isPlausibleLab(concept, value.last))) return undefined;
  }
  // A year or a telephone number after a name without a sign: "hemoglobin 2019".
  if (value.unit === undefined && /^(?:19|20)\d\d$/.test(value.value) && !/[:=|-]/.test(text.slice(name.end, connector.end))) return undefined;
  let { end, unit } = value;
  if (unit === undefined && LITRES.test(concept) && /^ ?L\b/.test(text.slice(end, end + 3))) {
    unit = 'L';
    end = text.indexOf('L', end) + 1;
  }
  let flag = connector.flag as Flag | undefined;
  let at = end;
  const reference = readPrintedRange(text, at);
  if (reference !== undefined) {
    if (value.last < reference.low) flag ??= 'low';
    else if (value.last > reference.high) flag ??= 'high';
    else flag ??= 'normal';
    // The range itself is no part of the mention; a mark before it ("5.3 H (3.5-5.1)") is.
    if (text.charAt(at) === '(' || text.charAt(at) === '[' || /^[ \t]{1,4}[([|]/.test(text.slice(at, at + 5))) at = -1;
  }
  if (at >= 0) {
    FLAG.lastIndex = at;
    const match = FLAG.exec(text);
    if (match !== null) {
      end = FLAG.lastIndex;
      flag = flagOf(match) ?? flag;
    } else {
      TABLE_FLAG.lastIndex = at;
      const cell = TABLE_FLAG.exec(text);
      if (cell !== null) flag = cell[1]!.toLowerCase().startsWith('h') ? 'high' : 'low';
    }
  }
  return {
    end,
    attributes: { value: value.value, ...(unit === undefined ? {} : { unit }), ...(flag === undefined ? {} : { flag }) },
  };
}

/** "ANA 1:320", "RPR was reactive at 1:8". */
function readTiter(text: string, at: number): { end: number; attributes: Attributes } | undefined {
  TITER.lastIndex = at;
  const match = TITER.exec(text);
  if (match === null) return undefined;
  const bracketed = match[0].endsWith(')') && !match[0].includes('(');
  return { end: TITER.lastIndex - (bracketed ? 1 : 0), attributes: { value: match[1]! } };
}

/** "7.32/48/92/24": pH, carbon dioxide, oxygen, bicarbonate. */
const BLOOD_GAS = /[67]\.\d{1,2}(?:[ \t]?\/[ \t]?\d{1,3}(?:\.\d)?){1,4}(?![\d/])/y;

/** "3 + 4 = 7". */
const GLEASON = /[1-5][ \t]?\+[ \t]?[1-5](?:[ \t]?=[ \t]?\d{1,2}|[ \t]?\(\d{1,2}\))?(?:[ \t]?\/[ \t]?10)?(?!\d)/y;

/** "139/4.2/101/24/18/1.1/112": sodium, potassium, chloride, bicarbonate, urea nitrogen, creatinine, glucose. */
const FISHBONE = /1\d\d[ \t]?[/|][ \t]?\d(?:\.\d)?[ \t]?[/|][ \t]?\d{2,3}(?:[ \t]?[/|][ \t]?\d{1,3}(?:\.\d{1,2})?){1,4}(?![\d/])/y;

function readPattern(pattern: RegExp, text: string, at: number): { end: number; attributes: Attributes } | undefined {
  const open = text.charCodeAt(at) === 40 ? 1 : 0;
  pattern.lastIndex = at + open;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const close = open === 1 && text.charCodeAt(pattern.lastIndex) === 41 ? 1 : 0;
  return { end: pattern.lastIndex + close, attributes: { value: match[0] } };
}

const BRACKET = /[ \t]?\([ \t]?(?=[<>]?\d)/y;

/** "haemoglobin (168 g/L)", "lactate (4.2)": a value in brackets counts with a unit or decimals. */
function readBracketed(text: string, name: Span, concept: string): { end: number; attributes: Attributes } | undefined {
  BRACKET.lastIndex = name.end;
  if (UNNUMBERED.test(concept) || !BRACKET.test(text)) return undefined;
  const value = readValue(text, BRACKET.lastIndex);
  if (value === undefined || (value.unit === undefined && !value.value.includes('.'))) return undefined;
  const next = text.charCodeAt(value.end);
  if (next !== 41 && next !== 44 && next !== 59) return undefined;
  if (value.unit === undefined && !isPlausibleLab(concept, value.first)) return undefined;
  return { end: next === 41 ? value.end + 1 : value.end, attributes: { value: value.value, ...(value.unit === undefined ? {} : { unit: value.unit }) } };
}

function hasRegimen(text: string, at: number): boolean {
  REGIMEN_AFTER.lastIndex = at;
  return REGIMEN_AFTER.test(text);
}

function flagOf(match: RegExpExecArray): Flag | undefined {
  if (match[1] !== undefined) return 'abnormal';
  if (match[4] !== undefined) return match[4].startsWith('↑') || match[4].startsWith('⬆') ? 'high' : 'low';
  const word = (match[2] ?? match[3] ?? '').toLowerCase();
  if (word === 'hh' || word === 'll' || word === 'c' || word === 'critical') return 'critical';
  if (word === 'h' || word === 'high' || word === 'elevated') return 'high';
  if (word === 'l' || word === 'low') return 'low';
  if (word === 'normal' || word.startsWith('w')) return 'normal';
  return 'abnormal';
}

/** "negative x 3": how often. */
const TIMES = /[ \t]{0,2}[x×][ \t]?(?:\d{1,2}|two|three)(?:[ \t]sets?)?(?![\dA-Za-z]|\.\d)/y;
const COPULA = /[ \t]{0,3}(?:[:=][ \t]{0,8}|(?:(?:results?|levels?|test|screen|testing|cultures?|studies|panel)[ \t])?(?:(?:(?:was|is|were|are)(?:[ \t](?:recently|previously|initially|most recently))?(?:[ \t](?:found|noted|reported)[ \t]to be)?|remained|remains|came back(?: as)?|returned(?: as)?|(?:has|have|had)(?:[ \t](?:always|also|previously|recently|long|since))?[ \t]been|found to be|noted to be)[ \t])?(?:all[ \t]|also[ \t])?)/iy;

function readQuality(text: string, at: number): { end: number; attributes: Attributes } | undefined {
  DASHED_QUALITATIVE.lastIndex = at;
  const dashed = DASHED_QUALITATIVE.exec(text);
  if (dashed !== null) return { end: DASHED_QUALITATIVE.lastIndex, attributes: qualityAttributes(dashed[1]!) };
  const gap = text.charCodeAt(at);
  if (gap !== 32 && gap !== 9 && gap !== 58 && gap !== 61) return undefined;
  COPULA.lastIndex = at;
  if (!COPULA.test(text)) return undefined;
  let p = COPULA.lastIndex;
  if (p === at) p += 1;
  QUALITATIVE.lastIndex = p;
  const match = QUALITATIVE.exec(text);
  if (match === null) return undefined;
  const bare = p - at <= 2;
  const word = match[1]!.toLowerCase();
  // "UA: trace protein": the amount belongs to what follows.
  if (/^(?:trace|moderate|large|small|few|many|rare|none|neg|pos)$/.test(word) && /^ [a-z]/i.test(text.slice(QUALITATIVE.lastIndex, QUALITATIVE.lastIndex + 2)) && !/^ x ?\d/.test(text.slice(QUALITATIVE.lastIndex, QUALITATIVE.lastIndex + 4))) return undefined;
  // "cholesterol large", "urine clear liquid": sizes and looks need a sign or a verb.
  if (bare && /^(?:moderate|large|small|few|many|rare|clear|none|flat|stable|nil)$/.test(word)) return undefined;
  TIMES.lastIndex = QUALITATIVE.lastIndex;
  return { end: TIMES.test(text) ? TIMES.lastIndex : QUALITATIVE.lastIndex, attributes: qualityAttributes(match[0]) };
}

function qualityAttributes(value: string): Attributes {
  const word = value.toLowerCase().replace(/^(?:(?:mildly|slightly|markedly|moderately|significantly|severely|grossly|strongly|weakly|essentially|completely|entirely|all|otherwise|persistently|again|also|only|still) )+/, '');
  const flag = FLAG_OF_WORD.find(([pattern]) => pattern.test(word))?.[1];
  return { value, ...(flag === undefined ? {} : { flag }) };
}

/** A qualifier directly before the name: "elevated", "low"; with the adverb before it ("mildly elevated"). */
function precedingQualifier(text: string, nameStart: number, floor: number): { start: number; end: number; flag: Flag | undefined } | undefined {
  const space = text.charCodeAt(nameStart - 1);
  const touching = space === 0x2191 || space === 0x2193;
  if (!touching && space !== 32) return undefined;
  const end = touching ? nameStart : nameStart - 1;
  const start = wordStart(text, end, floor);
  if (start === end) return undefined;
  const word = text.slice(start, end).toLowerCase();
  const flag = PRECEDING.get(word);
  if (flag === undefined) return undefined;
  return { start, end, flag: flag === '' ? undefined : flag };
}

function wordStart(text: string, end: number, floor: number): number {
  const first = text.charCodeAt(end - 1);
  if ((first === 0x2191 || first === 0x2193) && end > floor) return end - 1;
  let p = end;
  while (p > floor && end - p < 20) {
    const code = text.charCodeAt(p - 1) | 32;
    if (code < 97 || code > 122) break;
    p -= 1;
  }
  return p;
}
