import type { Identifier, IdentifierType } from './types.ts';

interface Label {
  readonly type: IdentifierType;
  readonly words: string;
  /** Whether the label names a number by itself; else a word such as "number", "no." or "#" must follow. */
  readonly isPlain: boolean;
}

const LABELS: readonly Label[] = [
  { type: 'MEDICAL_RECORD_NUMBER', isPlain: true, words: 'MRN|M\\.R\\.N\\.|MR ?#|MR no\\.?|med(?:ical)? ?rec(?:ord)?s?(?: ?(?:#|no\\.?|num(?:ber)?|nr\\.?))|medical record|unit (?:no|number|#)\\.?|hospital (?:no|number|#|id)\\.?|hosp\\.? ?(?:#|no\\.?)|NHS (?:no|number|#)\\.?|CHI (?:no|number)\\.?|patient (?:id|no|number|#|identifier|identification(?: number)?)|pt\\.? ?(?:id|#|no\\.?)|chart (?:no|number|#|id)\\.?|PID|EMPI|EHR ?(?:id|#)|health record (?:no|number|#)\\.?|record (?:no|number|#)\\.?|clinic (?:no|number|#)\\.?' },
  { type: 'HEALTH_PLAN_NUMBER', isPlain: true, words: 'member (?:id|no|number|#)\\.?|subscriber (?:id|no|number|#)\\.?|beneficiary (?:id|no|number|#)\\.?|insurance (?:id|no|number|#|policy(?: (?:no|number|#)\\.?)?)\\.?|policy (?:id|no|number|#)\\.?|group (?:id|no|number|#)\\.?|plan (?:id|no|number|#)\\.?|medicare(?: (?:id|no|number|#|beneficiary(?: identifier| number)?))\\.?|medicaid (?:id|no|number|#)\\.?|MBI|HICN?|health plan(?: beneficiary)?(?: (?:id|no|number|#))\\.?|payer id|claim (?:id|no|number|#)\\.?|authorization (?:id|no|number|#|code)\\.?|auth ?#|Rx ?(?:group|grp|bin|pcn)' },
  { type: 'ACCOUNT_NUMBER', isPlain: true, words: 'acc(?:oun)?t\\.? ?(?:id|no|number|num|nr|#)\\.?|account|acct|A\\/C(?: no\\.?)?|billing (?:no|number|#|id)\\.?|FIN(?: ?(?:#|no\\.?|number|nbr))?|CSN|HAR|encounter (?:id|no|number|#)\\.?|visit (?:id|no|number|#)\\.?|admission (?:id|no|number|#)\\.?|invoice (?:id|no|number|#)?\\.?|routing (?:no|number|#)?\\.?|financial (?:no|number|#)\\.?|guarantor (?:id|no|number|#)\\.?|bank account(?: (?:no|number|#)\\.?)?|sort code|passbook' },
  { type: 'US_DRIVER_LICENSE', isPlain: true, words: "driver'?s?'? ?licen[sc]e(?: ?(?:id|no|number|num|#)\\.?)?|driving licen[sc]e(?: ?(?:no|number|#)\\.?)?|drivers? lic\\.?(?: ?(?:no|number|#)\\.?)?|DL ?(?:#|no\\.?|number)|DLN|D\\.L\\. ?(?:#|no\\.?)?" },
  { type: 'VEHICLE_ID', isPlain: true, words: "VIN|vehicle (?:id|identification(?: number)?|no|number|#)\\.?|licen[sc]e plates?(?: ?(?:no|number|#)\\.?)?|plate (?:no|number|#)\\.?|number ?plate|registration plate|tag (?:no|number|#)\\.?|plates?(?= ?:)" },
  { type: 'DEVICE_ID', isPlain: true, words: "serial ?(?:no|number|num|nr|#)?\\.?|lot ?(?:no|number|#)\\.?|lot(?=[ \\t]*:?[ \\t]*(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\\d{2})[A-Z0-9-]{5,16}(?![\\p{L}\\p{N}]))|(?:implant|device|mesh|stent|lead|valve|lens|graft|vaccine) lot|S\\/N|SN(?= ?[:#])|ser\\.? ?(?:no|#)\\.?|device (?:id|identifier|no|number|#)\\.?|implant (?:id|no|number|#)\\.?|UDI|(?:pacemaker|ICD|generator|pump|lead|valve|stent) (?:serial|id|no|number|#|s\\/n)\\.?(?: ?(?:no|number|#)\\.?)?|IMEI|ICCID|MAC address|asset (?:tag|id|no|#)\\.?" },
  { type: 'BIOMETRIC_ID', isPlain: true, words: 'finger ?print(?:s)?(?: (?:id|no|number|code|hash|template|#))\\.?|biometric(?: (?:id|no|number|code|hash|template|#))\\.?|retina(?:l)? (?:scan|id)(?: (?:id|no|#))?\\.?|iris (?:scan|id|code)(?: (?:id|no|#))?|voice ?print(?: (?:id|no|#))?|face ?(?:id|print)(?: (?:no|#))?|palm ?print(?: (?:id|no|#))?' },
  { type: 'OTHER_ID', isPlain: true, words: "licen[sc]e ?(?:no|number|num|#)\\.?|lic\\.? ?(?:no|#)\\.?|certificat(?:e|ion) ?(?:no|number|#|id)\\.?|cert\\.? ?(?:no|#)\\.?|NPI(?: ?(?:no|number|#)\\.?)?|DEA(?: ?(?:no|number|#)\\.?)?|UPIN|passport(?: ?(?:no|number|#)\\.?)?|accession(?: ?(?:no|number|#)\\.?)?|acc\\.? ?#|specimen (?:id|no|number|#)\\.?|order (?:id|no|number|#)\\.?|case (?:id|no|number|#)\\.?|requisition (?:id|no|number|#)?\\.?|req ?#|confirmation (?:code|no|number|#)\\.?|reference (?:no|number|#)\\.?|ref\\.? ?(?:no|#)\\.?|job (?:id|no|number|#)\\.?|document (?:id|no|number|#)\\.?|dictation (?:id|no|number|#)\\.?|study (?:id|no|number|#)\\.?|subject (?:id|no|number|#)\\.?|donor (?:id|no|number|#)\\.?|employee (?:id|no|number|#)\\.?|badge (?:id|no|number|#)?\\.?|student (?:id|no|number|#)\\.?|national id(?: ?(?:no|number|#)\\.?)?|ID (?:no|number|#)\\.?|ID ?#|identification (?:no|number|#)\\.?|tax id|TIN|EIN|visa (?:no|number|#)\\.?|military (?:id|no|number|#)\\.?|inmate (?:id|no|number|#)\\.?|prisoner (?:id|no|number|#)\\.?|docket (?:no|number|#)?\\.?|Rx ?(?:#|no\\.?|number)|prescription (?:no|number|#)\\.?|user ?(?:name|id)|log ?in(?: id)?|password|username" },
];

/** A value: letters and digits with at least one digit, groups joined by a hyphen, a slash, a dot or (digits only) a blank. */
const VALUE = /(?=[A-Z0-9./ -]{0,24}\d)[A-Z0-9]{1,20}(?:[-./][A-Z0-9]{1,16}){0,5}(?:[ ]\d{2,6}){0,4}/iy;
/** A licence plate: two or three groups of letters and digits. */
const PLATE = /(?=[A-Z0-9 -]{0,9}\d)[A-Z0-9]{1,7}(?:[ -][A-Z0-9]{1,5}){0,2}(?![\p{L}\p{N}])/uy;
/** "Plate 4KX 921" without "license": only what no bone plate is called. */
const BARE_PLATE = /(?<=(?<![\p{L}])(?:[Pp]late|PLATE|[Tt]ag)s?[ ]?[:#]?[ ])(?:[A-Z]{2,3}[ -]?\d{3,4}[A-Z]?|\d[A-Z]{2,3}[ -]?\d{2,3}|\d{3}[ -]?[A-Z]{3})(?![\p{L}\p{N}]|[ ]?(?:mm|cm|holes?|HOLES?|MM))/gu;
const LINK = /[ \t]*(?:\((?:id|no|number|mrn)\))?[ \t]*(?:(?:is|was|are|of)[ \t]|[:=#]|\.{2,}|-(?=[ \t])|no\.?[ \t:]|number[ \t:])*[ \t:#=]*/iy;

let automaton: { pattern: RegExp; types: IdentifierType[] } | undefined;

function labels(): { pattern: RegExp; types: IdentifierType[] } {
  automaton ??= {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${LABELS.map(({ words }) => `(${words})`).join('|')})(?![\p{L}])`, 'giu'),
    types: LABELS.map(({ type }) => type),
  };
  return automaton;
}

/** Numbers that stand behind their label: records, plans, accounts, licences, vehicles, devices, biometrics and any other. */
export function findLabelledNumbers(text: string): Identifier[] {
  const { pattern, types } = labels();
  const found: Identifier[] = [];
  for (const match of text.matchAll(pattern)) {
    const which = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const type = types[which];
    if (type === undefined) continue;
    LINK.lastIndex = match.index + match[0].length;
    LINK.test(text);
    const start = LINK.lastIndex;
    if (start === match.index + match[0].length && !/[#.]$/.test(match[0])) continue;
    VALUE.lastIndex = start;
    const value = VALUE.exec(text);
    const isSecret = /user|log ?in|password/i.test(match[0]);
    if (value === null) {
      const word = isSecret ? /[^\s,;]{3,40}/y : undefined;
      if (word === undefined || !/[:=]/.test(text.slice(match.index + match[0].length, start))) continue;
      word.lastIndex = start;
      const secret = word.exec(text);
      if (secret !== null) found.push({ start, end: start + secret[0].length, type, score: 0.7, source: 'label:login' });
      continue;
    }
    PLATE.lastIndex = start;
    const plate = type === 'VEHICLE_ID' ? PLATE.exec(text) : null;
    const kept = plate === null ? trimValue(value[0]) : plate[0];
    if (kept.length < 3 || !/\d/.test(kept) || /^\d{1,2}\/\d{1,2}$/.test(kept) || /^\d{1,2}[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:\d{2}|\d{4})$/.test(kept)) continue;
    // "account 500 mg": a measure, no number of anything.
    if (/^[ \t]?(?:mg|mcg|ml|mL|units?|%|mm|cm|kg|years?|days?|weeks?|months?|hours?)(?![\p{L}])/u.test(text.slice(start + kept.length, start + kept.length + 8))) continue;
    if (kept.length < 4 && !/[:#=]|no|number/i.test(text.slice(match.index, start))) continue;
    found.push({ start, end: start + kept.length, type, score: kept.replace(/\D/g, '').length >= 4 ? 0.95 : 0.8, source: `label:${type.toLowerCase()}` });
  }
  for (const match of text.matchAll(BARE_PLATE)) found.push({ start: match.index, end: match.index + match[0].length, type: 'VEHICLE_ID', score: 0.8, source: 'label:vehicle_id' });
  return found;
}

/** Leaves off a word behind the number that only the blank joined, a closing dot, and a date that follows. */
function trimValue(value: string): string {
  const [head = '', ...rest] = value.split(' ');
  let kept = head;
  for (const group of rest) {
    if (!/^\d{2,6}$/.test(group) || !/\d$/.test(kept)) break;
    kept += ` ${group}`;
  }
  return kept.replace(/[-./]+$/, '');
}

/** Postal codes behind their label, and the British and Canadian forms that tell themselves. */
const ZIP_LABELLED = /(?<![\p{L}\p{N}])(?:zip(?:[ -]?codes?)?|post(?:al)?[ -]?codes?|postcode|plz|cap)(?:\+4)?[ \t]*(?:is|[:=#])?[ \t]*([A-Z]{0,2}[ -]?\d{1,3}(?:[A-Z\d -]{0,7}[A-Z\d])?)(?![\p{L}\p{N}])/giu;
const ZIP_UK = /(?<![\p{L}\p{N}])(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d{1,2}[A-Z]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
const ZIP_CA = /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/gu;
const ZIP_PLUS = /(?<![\p{L}\p{N}.,$/-])\d{5}-\d{4}(?![\p{L}\p{N}-])/gu;

export function findPostcodes(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(ZIP_LABELLED)) {
    const code = match[1]!;
    const end = match.index + match[0].length;
    found.push({ start: end - code.length, end, type: 'ZIP_CODE', score: 0.95, source: 'label:zip' });
  }
  for (const [pattern, score, source] of [[ZIP_UK, 0.8, 'form:postcode'], [ZIP_CA, 0.8, 'form:postcode'], [ZIP_PLUS, 0.6, 'form:zip+4']] as const) {
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, type: 'ZIP_CODE', score, source });
  }
  return found;
}
