import type { Attributes } from './types.ts';

/** What an order says behind the regimen: why, how much at most, how much is dispensed, which day of the course. */
export type Tail = Pick<Attributes, 'indication' | 'maximum' | 'dispense' | 'refills' | 'courseDay' | 'courseDays' | 'homeDose' | 'previousDose'>;

const AMOUNT = String.raw`\d[\d,]{0,9}(?:\.\d{1,4})?(?:\s?-\s?\d{1,6}(?:\.\d{1,4})?)?(?:\s?(?:mg|mcg|g|gm|grams?|meq|units?|ml|tab(?:let)?s?|cap(?:sule)?s?|puffs?|doses?|patch(?:es)?|pills?|drops?|sprays?)\b(?:\/(?:kg|hr|h|min))?)?`;
const PER = String.raw`(?:\s?(?:\/|per|a|in|every|each)\s?(?:24\s?(?:hours?|hrs?|h)\b|\d{1,3}\s?(?:hours?|hrs?|h)\b|day\b|week\b|month\b|d\b|hour\b|dose\b)|\s(?:daily|total)\b)?`;
const MAXIMUM = new RegExp(String.raw`\b(?:max(?:imum)?\.?(?:\s(?:daily\s)?(?:dose|dosage))?(?:\s(?:of|is))?|(?:not\sto\s|do\snot\s|never\s)exceed|not\sexceeding|NTE|no\smore\sthan)[:\s]\s?(${AMOUNT}${PER})`, 'i');
const DISPENSE = /\b(?:disp(?:ense[ds]?)?|q(?:uanti)?ty)\b[.:]?[\s*#]{0,5}(\d{1,4}(?:\s?(?:tab(?:let)?(?:s|\(s\))?|cap(?:sule)?(?:s|\(s\))?|pills?|g|gm|mL|inhalers?|vials?|pens?|patch(?:es)?|bottles?|tubes?|doses?)(?![a-z]))?)/i;
/** "#30": not a suture, a blade or the day of a course, which another word follows. */
const NUMBERED = /(?<=[\s,;(]|^)(?<!\bday\s)#\s?(\d{1,3})(?=\s?(?:[.,;)]|$)|\s(?:with|and|no|refills?|\d+\srefills?|tab|cap|pills)\b)/i;
const NUMBERED_WITHIN = /\s#\s?(\d{1,3})(?=[\s,])/;
const SUPPLY = /\b(\d{1,3}[-\s]day supply)\b/i;
const REFILLS_LABELLED = /\b(?:refills?\s?[:x×]|rf\s?[x:])\s{0,3}\*?(\d{1,2}|none|no|zero|one|two|three)\b/i;
const REFILLS_COUNTED = /\b(?:(\d{1,2}|no|zero|one|two|three|four|five|six|eleven|twelve)\srefills?\b|refills?\s(\d{1,2})\b)/i;
const COUNTS: Readonly<Record<string, number>> = { no: 0, none: 0, zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eleven: 11, twelve: 12 };
const COURSE = /(?:(?<!(?:operative|op|hospital|cycle|chemo|on|through) )\bday\s?#?\s?|\bD(?=\d{1,2}\/\d))(\d{1,3})\b(?!\s?(?:-|through|to\b))(?:\s?(?:\/|of|out of)\s?(?:a\s|an\s)?(?:total\s(?:of\s)?)?(\d{1,3})\b)?(?!\s?(?:supply|prior|before|after|of (?:the|each|every|her|his)))/;
const COURSE_BEFORE = /(?<!operative |op |hospital |cycle )\bday\s?#?\s?(\d{1,3})(?:\s?(?:\/|of|out of)\s?(?:a\s)?(\d{1,3}))?(?:[-\s]day(?:\scourse)?)?\s(?:of\s)?(?:the\s|his\s|her\s|IV\s|PO\s)*$/i;
/** How near a number of tablets and a day of a course stand. */
const MAX_DISPENSE = 60;
const MAX_COURSE = 30;
const MAX_PREVIOUS = 50;
const HOME_DOSE = new RegExp(String.raw`\b(?:home\s(?:dose|dosage|regimen)(?:\s(?:of|is|was))?|(?<=\()home)[:\s]\s?(${AMOUNT})|\((${AMOUNT})\sat\shome\b`, 'i');
const PREVIOUS = new RegExp(String.raw`(?:(?:[(,]\s?(?:was|previously|prior\sdose|formerly)|\(\s?from)|\b(?:up|down|increased|decreased|reduced|changed)\sfrom)(?:\s(?:of|on|taking|at))?[:\s]\s?(${AMOUNT})(?=\s?(?:[),.;]|$|daily|per|a\sday|q\.?|bid|tid))`, 'i');

/** Without one of its words a pattern cannot match: most are not even compiled for a short note. */
const SAYS_MAXIMUM = /max|exceed|nte|more\sthan/i;
const SAYS_HOME = /home/i;
const SAYS_PREVIOUS = /was|previously|prior|formerly|from/i;
const SAYS_REFILLS = /refill|rf/i;
/** Without any of these a tail says nothing: most mentions pay for one look only. */
const ANY = /max|exceed|\bnte\b|more than|disp|qty|quantity|#|supply|refill|\brf\b|\bday\b|\bD\d|home|\bwas\b|previous|prior|former|from/i;

/**
 * Reads what stands behind a regimen. `tail` runs from the end of the mention to where the next drug or item begins.
 * `mention` is what the regimen reads behind the name. `sentence` is how much of it belongs to the mention's own sentence: a prescription's quantity may follow in the next.
 * Patterns are bounded and the tail is short: constant time a mention.
 */
export function readTail(tail: string, sentence: string, before: string, mention: string): Tail {
  if (!ANY.test(tail) && !/\bday\b/i.test(before) && !mention.includes('#')) return {};
  const maximum = SAYS_MAXIMUM.test(tail) ? MAXIMUM.exec(tail)?.[1] : undefined;
  const dispensed = DISPENSE.exec(tail) ?? NUMBERED.exec(sentence.slice(0, MAX_DISPENSE)) ?? NUMBERED_WITHIN.exec(mention) ?? SUPPLY.exec(tail);
  const refill = SAYS_REFILLS.test(tail) ? (REFILLS_LABELLED.exec(tail) ?? REFILLS_COUNTED.exec(tail)) : null;
  const refills = refill === null ? undefined : countOf(refill[1] ?? refill[2] ?? '');
  const course = COURSE.exec(sentence.slice(0, MAX_COURSE)) ?? COURSE_BEFORE.exec(before);
  const home = SAYS_HOME.test(sentence) ? HOME_DOSE.exec(sentence) : null;
  const homeDose = home?.[1] ?? home?.[2];
  const recent = homeDose === undefined ? sentence.slice(0, MAX_PREVIOUS) : '';
  const previousDose = SAYS_PREVIOUS.test(recent) ? PREVIOUS.exec(recent)?.[1] : undefined;
  return {
    ...(maximum === undefined ? {} : { maximum: maximum.trim() }),
    ...(dispensed === null ? {} : { dispense: dispensed[1]! }),
    ...(refills === undefined ? {} : { refills }),
    ...(course === null ? {} : { courseDay: Number(course[1]) }),
    ...(course?.[2] === undefined ? {} : { courseDays: Number(course[2]) }),
    ...(homeDose === undefined ? {} : { homeDose: homeDose.trim() }),
    ...(previousDose === undefined || !/\d\s?[a-z]/i.test(previousDose) ? {} : { previousDose: previousDose.trim() }),
  };
}

function countOf(word: string): number | undefined {
  const count = COUNTS[word.toLowerCase()] ?? Number(word);
  return Number.isFinite(count) ? count : undefined;
}

const LEAD = /^\s?(?:,\s?)?(?:\(\s?)?(?:(?:prn|p\.r\.n\.?|as needed|presumably|mainly|primarily|only)\s)?(for|to treat|to prevent|prn|p\.r\.n\.?)?[\s:]?\s?/i;
/** Words that open no indication: times, people, plans. */
const NO_REASON =
  /^(?:\d|a\b|an\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|ten\b|several|many|some|most|more|another|about|approximately|at\b|up\b|over\b|least|next|past|last|first|further|follow|discharge|now|today|tonight|tomorrow|this|that|these|which|whom|him\b|her(?:$| (?:and|to|at|on|by))|them\b|what|us\b|me\b|you\b|example|total|days?|weeks?|months?|years?|long|life|lifelong|possible|review|admission|use\b|home|each|every|all\b|consideration|time|both|patient|the (?:past|last|next|first|time|patient|rest|remainder|duration|same|following)|his own|good|as\b|instance|induction|maintenance|delivery|administration|which|insurance|approval|hours?)/i;
const STOPS =
  /^(?:which|who|that|with|without|while|until|till|as|since|because|due|given|but|in|on|at|from|to|prior|before|after|during|then|was|were|is|are|has|have|had|he|she|we|they|it|his|per|daily|bid|tid|qid|x|if|when|where|by|via|will|would|should|may|can|not|no|this|today|now|again|also|only|since|over|under|versus|take|give|max|maximum|disp|dispense|dispensed|refill|refills|started|stopped|held|continued|discontinued|patient|prn|p\.r\.n\.?|q\d+h?|for|secondary|status|follow|following|up|currently|previously|recently|which|there|this|instead|therapy)$/i;
const OTHER_CLAUSE = /^(?:said|says|took|takes|went|came|made|gave|felt|feels|reports?|states?|did|does|do|could|instructed|advised|given|told|asked|noted|seen|underwent|received|continued?|started|start|stop|hold|mom|mother|dad|father|further|other|any)$/i;
const REASON_WORD = /^(?:[a-z][a-z'’]*(?:[-/][a-z'’]+)*|[A-Z][A-Za-z0-9]*(?:[-/][A-Za-z]+)*)$/;
const COMPARISON = /^[<>≥≤]=?\d*(?:\.\d+)?%?$|^\d+(?:\.\d+)?%?$/;
const MAX_WORDS = 6;
/** Reasons that may follow "prn" without "for", where no problem of the lexicon says so. */
const PLAIN_REASON =
  /^(?:(?:mild|moderate|severe|breakthrough|incisional|chest|back|joint|muscle|abdominal|postoperative|acute|chronic|increased|elevated|extreme|occasional)(?:[ -]to[ -](?:moderate|severe))?\s)*(?:pain|pains|fever|fevers|sleep|insomnia|anxiety|agitation|nausea|vomiting|n\/v|wheez\w*|sob|dyspnea|cough|congestion|constipation|diarrhea|itch\w*|pruritus|rash|allerg\w+|headaches?|migraines?|spasms?|cramps?|heartburn|indigestion|reflux|gas|bloating|dizziness|vertigo|swelling|edema|weight gain|bp|blood pressure|sbp|temp|temperature|t\b|hypoglycemia|hiccups?|seizures?|secretions|dry eyes|shortness of breath|anaphylaxis|withdrawal|ciwa|angina|palpitations|hypertension|restlessness|panic)/i;

/**
 * The reason that follows a mention, as written: "for severe pain", "prn nausea or vomiting", "PRN SBP > 180". After a
 * bare "prn" only words that are a complaint or, by `knownProblem` (offset in the tail where a recognised problem
 * begins), a problem count; the next drug of a list is none.
 */
export function readIndication(sentence: string, asNeeded: boolean, knownProblem: number | undefined): string | undefined {
  const lead = LEAD.exec(sentence);
  if (lead === null) return undefined;
  const said = lead[1] !== undefined;
  if (!said && !asNeeded) return undefined;
  const rest = sentence.slice(lead[0].length);
  if (said && /^for/i.test(lead[1]!) && NO_REASON.test(rest)) return undefined;
  const phrase = readPhrase(rest.replace(/^(?:the|his|her|any)\s/i, ''));
  if (phrase === undefined) return undefined;
  if (said && !/^p/i.test(lead[1]!)) return phrase;
  const begins = lead[0].length;
  const named = knownProblem !== undefined && knownProblem >= begins && knownProblem < begins + phrase.length && /^[\w-]*\s?$/.test(sentence.slice(begins, knownProblem));
  return named || PLAIN_REASON.test(phrase) || /^[A-Z]{1,4}\s?[<>≥≤]/.test(phrase) ? phrase : undefined;
}

/** The words of a reason up to the end of its phrase. */
function readPhrase(text: string): string | undefined {
  let end = 0;
  let last = '';
  let words = 0;
  let joined = -1;
  const word = /\s*([^\s,;:.()[\]\n]+)/y;
  while (words < MAX_WORDS) {
    word.lastIndex = end;
    const match = word.exec(text);
    if (match === null || /\n/.test(match[0])) break;
    const found = match[1]!;
    const compares = COMPARISON.test(found);
    // A number belongs to the reason only where it is compared: "pain > 7", "T > 101".
    const wanted = /[<>≥≤]|^than$/;
    const grade = found === 'to' && /^(?:mild|moderate)$/i.test(last);
    if (compares ? words === 0 || (!wanted.test(found) && !wanted.test(last)) : (STOPS.test(found) && !grade) || !REASON_WORD.test(found)) break;
    if (/^(?:and|or)$/i.test(found)) joined = end;
    // "For otitis and Mom said", "for analgesia and took": another clause.
    else if (joined >= 0 && OTHER_CLAUSE.test(found)) {
      end = joined;
      break;
    }
    end = word.lastIndex;
    last = found;
    words += 1;
  }
  const phrase = text.slice(0, end).trim().replace(/(?:\s(?:and|or|of|the|her|his))+$/i, '');
  return /^[A-Za-z]/.test(phrase) && !/^(?:and|or|of)\b/i.test(phrase) ? phrase : undefined;
}
