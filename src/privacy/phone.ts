import type { Identifier } from './types.ts';

/** A run of digits with what may stand between the groups of a telephone number; never over a line's end. */
const RUN = /(?:(?<![\p{L}\p{N}])\+[ \t]?\(?|(?<![\p{L}\p{N}$€£%+]|\d[.,/-]|\d[ \t]?[x×*]|\p{N}:)(?:\(\+?|00[ -]?)?)\d(?:\d|(?:[ \t]?[-.()/–][ \t]?|\)[ \t]?[-.]?[ \t]?|[ \t])(?=[\d(]))*/gu;
const EXTENSION = /[ \t]?(?:,[ \t]?)?(?:x|ext\.?|extension|extn\.?)[ \t]?#?[ \t]?\d{1,6}(?!\d)/iy;

const CUE = /(?:phones?|tel|telephone|teleph|cell|cellular|mobile|mob|pagers?|beeper|call(?:ed|ing|s)?|callback|reach(?:ed|able)?|contact(?:ed)?|answering|hotline|helpline|dial|ring|text(?:ed)?|sms|messages?|whatsapp|fax(?:ed)?|office|desk|work|home|number|ph|tf|toll[ -]free|landline|switchboard|emergency|p|t|c|m|h|w|o|f|registered|line|voicemail)(?:[ \t]?(?:#|no\.?|number|nr\.?|numbers|on|at|me|us|him|her|them|to|with|is|are|was|back|via|by|using|my|his|the|clinic|office|please|\(\w{1,6}\)|[:.\-–])[ \t]?){0,5}[ \t:(#-]*$/i;
/** Words that only telephones go with: behind them any group of six and more digits is one. */
const NAMED = /(?:phones?|telephone|tel|mobile|mob|cell|fax|pager|answering|messages?|call(?:ed|ing)?|reach(?:ed)?|dial|registered|desk)(?:[ \t]?(?:#|no\.?|number|on|at|me|us|him|her|them|to|is|my|[:.\-–])[ \t]?){0,4}[ \t:(#-]*$/i;
const FAX_CUE = /(?:fax(?:ed)?|facsimile|f)(?:[ \t]?(?:#|no\.?|number|to|at|is|[:.\-])[ \t]?){0,4}[ \t]*$/i;
const CUE_AFTER = /^[ \t]?[-–,\\(]{0,3}[ \t]?(?:office|mobile|cell|fax|home|work|phone|tel|pager|desk|direct|main|night|days?\)|voice|landline)(?![\p{L}]|[ \t]?[:#])/iu;
const FAX_AFTER = /^[ \t]?[-–,\\(]{0,3}[ \t]?fax(?![\p{L}]|[ \t]?[:#\d(+])/iu;

interface Shape {
  readonly pattern: RegExp;
  /** Score with nothing around that says telephone, and with it. */
  readonly alone: number;
  readonly cued: number;
}

const S = String.raw`[ \t]?[-.–/ ][ \t]?`;
const SHAPES: readonly Shape[] = [
  { pattern: /^(?:\+|00[ -]?)[1-9]\d?[\d .()/-]{6,20}$/, alone: 0.9, cued: 0.98 },
  { pattern: new RegExp(String.raw`^(?:1${S})?\([2-9]\d\d\)[ \t]?[-.]?[ \t]?\d{3}${S}\d{4}$`), alone: 0.95, cued: 0.99 },
  { pattern: new RegExp(String.raw`^(?:1${S})?[2-9]\d\d([-.–])\d{3}\1\d{4}$`), alone: 0.9, cued: 0.98 },
  { pattern: new RegExp(String.raw`^(?:1${S})?[2-9]\d\d${S}\d{3}${S}\d{4}$`), alone: 0.7, cued: 0.95 },
  { pattern: /^\(0?\d{1,5}\)[ \t]?[-.]?[ \t]?\d{2,4}(?:[ .-]?\d{2,5}){0,4}$/, alone: 0.75, cued: 0.95 },
  { pattern: /^0\d{1,4}(?:[ .-]\d{2,4}){2,5}$/, alone: 0.7, cued: 0.95 },
  { pattern: /^0\d{1,4}[-/. ]\d{5,8}$/, alone: 0.65, cued: 0.95 },
  { pattern: /^[78](?:[ -]\(?\d{3}\)?)(?:[ -]\d{2,3}){3}$/, alone: 0.6, cued: 0.95 },
  { pattern: /^0[1-9]\d{8,9}$/, alone: 0.5, cued: 0.9 },
  { pattern: /^\d{2}(?:([ .-])\d{2})(?:\1\d{2}){2,3}$/, alone: 0.35, cued: 0.9 },
  { pattern: /^[2-9]\d{2}[-.]\d{4}$/, alone: 0.42, cued: 0.9 },
  { pattern: /^[2-9]\d{2}[ ]\d{4}$/, alone: 0.2, cued: 0.85 },
  { pattern: /^\d{3,4}[ -]\d{4}$/, alone: 0.2, cued: 0.85 },
  { pattern: /^\d{2,4}(?:[ .-]\d{2,4}){2,4}$/, alone: 0.25, cued: 0.85 },
  { pattern: /^[2-9]\d{9}$/, alone: 0.3, cued: 0.9 },
  { pattern: /^\d{7,15}$/, alone: 0, cued: 0.8 },
];

/** "pager 12345", "ext. 4412", "beeper #3021": short numbers of a house, only behind their label. */
const SHORT = /(?<![\p{L}\p{N}])(?:pagers?|beeper|bpr|pgr|ext|extension|extn|x|phone|tel)\.?[ \t]?(?:#|no\.?|number)?[ \t]?:?[ \t]?(\d[\d-]{2,6}\d)(?![\p{L}\p{N}]|[.-]\d)/giu;

/** Telephone, pager and fax numbers, North American and international; words around decide where the form alone does not. */
export function findPhones(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    if (run.length < 6 || run.length > 60) continue;
    const digits = run.replace(/\D/g, '').length;
    if (digits < 6) continue;
    const start = match.index;
    const end = start + run.length;
    // "5.3 mg", "120-140 mm": a unit follows at once.
    if (/^(?:[\p{L}%]|[ \t]?(?:mg|mcg|ml|mL|units?|mm|cm|kg|mEq|copies|cells|IU)(?![\p{L}]))/u.test(text.slice(end, end + 10)) && !EXTENSION.test(at(EXTENSION, text, end))) continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 14);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isCued = CUE.test(line) || CUE_AFTER.test(after) || /(?:phone|tel|fax|mobile|office|contact)[^\n]{0,12}:?[ \t]*\n[ \t]*$/i.test(before);
    const isUnderLabel = /(?:phone|tel|fax|mobile)[ \t]*:?[ \t]*\n[ \t]*$/i.test(before);
    const isNamed = isCued && (isUnderLabel || NAMED.test(line) || CUE_AFTER.test(after));
    const best = bestShape(run, isCued) ?? (isNamed && digits <= 15 && !/^(?:19|20)\d\d[ ]?[-–/]/.test(run) ? { length: run.length, score: 0.8 } : undefined);
    if (best === undefined) continue;
    EXTENSION.lastIndex = end;
    const last = EXTENSION.test(text) ? EXTENSION.lastIndex : start + best.length;
    const isFax = FAX_CUE.test(line) || FAX_AFTER.test(text.slice(last, last + 10));
    found.push({ start, end: last, type: isFax ? 'FAX_NUMBER' : 'PHONE_NUMBER', score: last > end ? Math.max(best.score, 0.9) : best.score, source: isCued ? 'form:phone+cue' : 'form:phone' });
  }
  for (const match of text.matchAll(SHORT)) {
    const end = match.index + match[0].length;
    found.push({ start: end - match[1]!.length, end, type: 'PHONE_NUMBER', score: /^(?:x|phone|tel)/i.test(match[0]) && match[1]!.length < 5 ? 0.5 : 0.8, source: 'label:pager' });
  }
  return found;
}

/** The whole run if a shape fits, else its longest beginning (at a blank) that fits well. */
function bestShape(run: string, isCued: boolean): { length: number; score: number } | undefined {
  const whole = scoreOf(run, isCued);
  if (whole > 0) return { length: run.length, score: whole };
  for (let i = run.lastIndexOf(' '); i > 6; i = run.lastIndexOf(' ', i - 1)) {
    const part = run.slice(0, i).trimEnd();
    const score = scoreOf(part, isCued);
    if (score >= 0.7) return { length: part.length, score };
  }
  return undefined;
}

function scoreOf(run: string, isCued: boolean): number {
  const digits = run.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || /^(?:19|20)\d\d[ ]?[-–/][ ]?(?:19|20)\d\d$/.test(run)) return 0;
  for (const { pattern, alone, cued } of SHAPES) if (pattern.test(run)) return isCued ? cued : alone;
  return 0;
}

/** Sets a sticky pattern to `offset` and gives the text, for a test in place. */
function at(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return text;
}
