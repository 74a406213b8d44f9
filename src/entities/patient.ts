import type { Sex } from './referenceRanges.ts';

/** What a note tells of its patient as far as reference ranges depend on it. */
export interface Patient {
  readonly sex: Sex | undefined;
  /** Undefined where the note tells no age. */
  readonly adult: boolean | undefined;
}

const AGE = /\b(\d{1,3})(?:[ -]?(?:and[ -]a[ -]half|1\/2))?[ -]{0,2}(years?|yrs?|y\/?o\b|yo\b|months?|weeks?|days?|mo\b)(?:[ -]?(?:old|of age))?/gi;
const SEX_AFTER = /^[\s,-]{0,3}(?:(?:old|of age|right|left|handed|hand|dominant|g\d\w{0,6}|gravida|para|\d|white|black|caucasian|african|american|hispanic|latino|latina|asian|native|indian|obese|pleasant|very|well|known|developed|nourished|married|single|divorced|widowed|retired|unfortunate|otherwise|healthy|previously|ambulatory|elderly|young|term|former|premature|status|post|delightful|cooperative|morbidly|mildly|moderately|overweight|thin|frail|nursing|home|resident|diabetic|hypertensive|disabled|homeless|[a-z]+-[a-z]+)[\s,-]{1,3}){0,8}(female|woman|lady|girl|gentlewoman|male|man|gentleman|boy|[FM](?![\w'’]))/i;
const STATED = /\b(?:sex|gender)[ \t]*[:=]?[ \t]*(female|male|F|M)\b/i;
const TITLE = /\b(Mrs|Ms|Miss|Mr)\b\.?/;
const NEWBORN = /\b(?:newborn|neonate|neonatal intensive care|infant)\b/i;
const PRONOUNS = /\b(?:(she|her|hers)|(he|his|him))\b/gi;
/** A patient is introduced at the head of a note; later ages are often those of relatives. */
const HEAD = 6000;
/** One-sided pronouns tell the sex only where there are some. */
const PRONOUNS_NEEDED = 3;

/** Reads sex and age of the patient from a note. Linear. */
export function patientOf(text: string): Patient {
  const head = text.slice(0, HEAD);
  let adult: boolean | undefined;
  let sex = sexOf(STATED.exec(head)?.[1]);
  for (const match of head.matchAll(AGE)) {
    const after = head.slice(match.index + match[0].length, match.index + match[0].length + 160);
    const told = SEX_AFTER.exec(after)?.[1];
    // A bare "3 days" is no age: the patient follows it, or "old" stands in it.
    if (told === undefined && !/old|of age|y\/?o/i.test(match[0])) continue;
    sex ??= sexOf(told);
    adult = /^(?:y)/i.test(match[2]!) && Number(match[1]) >= 18;
    break;
  }
  sex ??= sexOfTitle(TITLE.exec(head)?.[1]) ?? sexOfPronouns(text);
  if (adult === undefined && NEWBORN.test(head)) adult = false;
  return { sex, adult };
}

function sexOf(word: string | undefined): Sex | undefined {
  if (word === undefined) return undefined;
  return /^(?:f|woman|lady|girl|gentlewoman)/i.test(word) ? 'female' : 'male';
}

function sexOfTitle(title: string | undefined): Sex | undefined {
  if (title === undefined) return undefined;
  return title === 'Mr' ? 'male' : 'female';
}

function sexOfPronouns(text: string): Sex | undefined {
  let female = 0;
  let male = 0;
  for (const match of text.matchAll(PRONOUNS)) {
    if (match[1] === undefined) male += 1;
    else female += 1;
    if (female > 0 && male > 0) return undefined;
  }
  if (female >= PRONOUNS_NEEDED) return 'female';
  return male >= PRONOUNS_NEEDED ? 'male' : undefined;
}
