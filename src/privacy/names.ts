import { CREDENTIALS, takeName, type TakenName } from './nameTaking.ts';
import { gapAfter, Is, wordAt, type NameWords } from './nameWords.ts';
import type { Identifier } from './types.ts';
import { EPONYM_NOUN, THING_NOUN } from './words/eponyms.ts';

const HONORIFICS = new Set('mr mrs ms miss mx dr drs prof professor doctor sir madam madame rev reverend fr sgt capt captain lt col hon judge officer señor señora sra herr frau mme mlle messrs pastor rabbi imam'.split(' '));
/** Also words on their own: only before a capital that no list calls ordinary. */
const ROLES = new Set('nurse doctor sister brother father aunt uncle attending resident intern surgeon cardiologist neurologist nephrologist oncologist psychiatrist anesthesiologist hospitalist internist urologist pulmonologist radiologist pathologist pediatrician therapist psychologist chaplain interpreter midwife dentist pharmacist counselor lawyer attorney baby infant twin patient pt client daughter son wife husband mother mom dad stepfather stepmother stepson stepdaughter partner spouse fiance fiancee boyfriend girlfriend friend neighbor neighbour niece nephew cousin grandson granddaughter grandmother grandfather grandma grandpa caregiver roommate guardian godmother sibling ex-wife ex-husband sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law kid child boss guy lady co-worker coworker colleague teacher coach landlord songwriter producer director singer author commenter zombie'.split(' '));
const PATIENT_WORDS = new Set(['pt', 'patient', 'baby', 'infant', 'twin', 'client']);
const ROLE_GAP = /^(?:[ \t]{1,2}|,[ \t]|[ \t]?\([ \t]?|[ \t]?:[ \t]?|['’]s name is[ \t]|[ \t]?-[ \t])$/;
const NAMING = new Set('named called nicknamed née nee alias aka'.split(' '));
const SPEECH = new Set('said says told asked ask asks tell thanks thank dear hi hello hey remember call called starring spoke paged contacted notified'.split(' '));
const WITH = new Set('with by per between'.split(' '));

/** Labels whose value is a person. A colon or a wide gap must follow. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:patient(?:['’]?s)?(?: full| legal)? name|name of (?:patient|physician|provider|contact)|full name|legal name|preferred name|maiden name|last name|first name|middle name|surname|given name|family name|name|patient|pt|client|attending(?: physician| provider| md| of record| surgeon)?|physician|provider|(?:ordering|referring|admitting|discharging|primary(?: care)?|consulting|treating|requesting|rendering|supervising|responsible|authorizing)(?: care)?(?: physician| provider| md| doctor| clinician| surgeon)|pcp|primary care|gp|surgeons?|(?:first |1st |2nd )?assistants?|co-?surgeon|anesthesiologist|anesthetist|anesthesia (?:by|provider)|crna|radiologist|pathologist|cardiologist|neurologist|consultant|resident|intern|fellow|hospitalist|nurse|rn|np|pa|scrub(?: nurse| tech)?|circulator|circulating nurse|technologist|technician|sonographer|therapist|interpreter|case manager|social worker|dietitian|pharmacist|dictated by|dictator|dictating(?: physician| provider)?|transcribed by|transcriptionist|typed by|signed(?: by)?|electronically signed(?: by)?|e-?signed(?: by)?|authenticated by|attested by|cosigned by|co-signed by|authored by|author|entered by|recorded by|documented by|completed by|prepared by|performed by|assessed by|evaluated by|examined by|seen by|interpreted by|read by|reported by|reviewed by|verified by|approved by|administered by|collected by|ordered by|requested by|referred by|discussed with|copy to|copies to|emergency contact|contact(?: person)?|next of kin|nok|health ?care proxy|hcp|poa|power of attorney|guardian|guarantor|subscriber(?: name)?|policy ?holder|insured|informant|historian|spouse|wife|husband|mother|father|parents?|daughter|son|sister|brother|partner|caregiver|witness(?:ed by)?|consented by|operator|scribe|student|medical student|coordinator|investigator|re|attn|attention|from|to|cc|dear|regarding|beneficiary|account holder|cardholder|employee|teacher|lawyer|caller|requestor|requester|reporter|reported by|next contact|obstetrician|pediatrician|midwife|doula|directed by|written by|user)(?:\(s\))?[ \t]*(?:name)?[ \t]*(?::[ \t]*(?:\n[ \t]*)?|#?[ \t]{3,}|\t+|=[ \t]*|\.{3,}[ \t]*|[ \t]-[ \t]|>[ \t]*|(?<=name)\?[ \t]*)/giu;
/** Labels before which also findings, places and subjects stand: "Mother: diabetes", "From: Radiology". */
const LOOSE_LABEL = /^(?:re|to|from|cc|mother|father|parents?|sister|brother|son|daughter|nurse|wife|husband|spouse|user|contact|partner|rn|np|pa|resident|consultant|student|primary care|attention|regarding|historian|informant)\b/i;
/** The same without a colon, where the wording itself calls for a name. */
const PHRASE =
  /(?<![\p{L}\p{N}])(?:(?:dictated|transcribed|signed|authenticated|cosigned|authored|entered|performed|assessed|evaluated|examined|seen|interpreted|read|reviewed|verified|approved|administered|ordered|requested|referred|witnessed|recommended|accompanied|brought in|followed|managed|treated|written|directed|sung|produced|discovered|found|removed|placed|inserted|updated|edited|prepared|faxed|called|paged) by|discussed with|d\/w|spoke (?:with|to)|spoken (?:with|to)|speaking with|met with|conferred with|case (?:discussed )?with|seen with|staffed with|reviewed with|f\/u with|born to|follow[- ]?up with|follows with|appointment with|appt with|referral to|sees|name is|name was|known as|under the name(?: of)?|call(?:s|ed)? (?:me|him|her)|i am|i['’]m|my name['’]s|this is|it['’]s under|on behalf of|asked for|asking for|asks for|interrogated by|care of|c\/o|sincerely,?|regards,?|thank you,?|thanks,?|yours truly,?|respectfully(?: submitted)?,?|cordially,?|\/s\/|re:|dear|hi|hello|hey|add|contact|ask for|mr\. and mrs\.)[ \t]*(?:\n[ \t]*){0,3}/giu;

type Push = (taken: TakenName, score: number, source: string) => void;

/** Persons by what stands around them and by lists. Linear: every rule looks a few words ahead. */
export function findNames(words: NameWords): Identifier[] {
  const found: Identifier[] = [];
  const push: Push = ({ start, end }, score, source) => {
    found.push({ start, end, type: 'PERSON', score, source });
  };
  byLabel(words, push);
  byCompany(words, push);
  byList(words, push);
  byVerb(words, push);
  byHeaderLine(words, push);
  return found;
}

function byLabel(words: NameWords, push: Push): void {
  for (const match of words.text.matchAll(LABEL)) {
    const offset = match.index + match[0].length;
    const i = wordAt(words, offset);
    if (i >= words.count || !/^[\s("'“*_]*$/.test(words.text.slice(offset, words.start[i])) || words.start[i]! - offset > 12) continue;
    const isLoose = LOOSE_LABEL.test(match[0]) && !/name/i.test(match[0]);
    list(words, i, push, isLoose ? 0.75 : 0.92, 'rule:label', !isLoose);
  }
  for (const match of words.text.matchAll(PHRASE)) {
    const offset = match.index + match[0].length;
    const i = wordAt(words, offset);
    if (i >= words.count || words.start[i] !== offset) continue;
    const isNaming = /name|call|known/i.test(match[0]);
    const taken = takeName(words, i, { most: 3, strong: isNaming, small: /name (?:is|was)/i.test(match[0]) });
    if (taken === undefined || HONORIFICS.has(words.lower[taken.first]!) || isEponymHere(words, taken)) continue;
    if (isDoubtful(words, taken)) continue;
    const bits = words.is[taken.first]!;
    // "followed by Kerlix", "brought in by EMS".
    if (!isNaming && taken.size === 1 && (bits & Is.common) !== 0 && (bits & (Is.first | Is.last)) === 0) continue;
    if (!isNaming && taken.last - taken.first === 1 && (bits & (Is.first | Is.last)) === 0 && ((bits & Is.upper) !== 0 || /followed by|i am|this is|contact|add/i.test(match[0]))) continue;
    push(taken, taken.size > 1 || isNaming ? 0.8 : 0.65, 'rule:phrase');
  }
}

/** One name, or several joined by commas and "and" behind one label. */
function list(words: NameWords, from: number, push: Push, score: number, source: string, strong: boolean): void {
  let i = from;
  for (let n = 0; n < 12; n += 1) {
    while (i < words.count && HONORIFICS.has(words.lower[i]!)) {
      if (!/^\.?[ \t]{0,3}$/.test(gapAfter(words, i))) return;
      i += 1;
    }
    const whole = takeName(words, i, { most: 3, strong: true, inverted: true });
    // "RE: Paloma Parkinson" and nothing more on the line.
    const fillsLine = whole !== undefined && whole.size > 1 && /^[ \t]*(?:\n|$|\(|DOB|MRN)/.test(words.text.slice(whole.end, whole.end + 6)) && (words.is[whole.first]! & (Is.ordinary | Is.common | Is.clinical)) === 0;
    const taken = strong || fillsLine ? whole : takeName(words, i, { most: 3, strong, inverted: true });
    if (taken === undefined) return;
    const isTitled = /^,[ ]?(?:MD|M\.D|DO|D\.O|PA|RN|NP|PhD|CRNA|DPM|DDS|APRN)/.test(words.text.slice(taken.end, taken.end + 6));
    const isLone = taken.size === 1 && (words.is[taken.first]! & (Is.ordinary | Is.doubtful)) !== 0;
    if ((isLone && /^[ \t]+\p{Ll}/u.test(words.text.slice(taken.end, taken.end + 6))) || (!isTitled && isEponymHere(words, taken, true))) return;
    if (taken.size === 1 && (words.is[taken.first]! & Is.clinical) !== 0 && !isTitled && (!strong || (words.is[taken.first]! & (Is.first | Is.eponym)) !== Is.first)) return;
    // "CC: Motor vehicle collision".
    if (!strong && taken.last - taken.first === 1 && (words.is[taken.first]! & (Is.first | Is.last)) === 0 && /^[ -]\p{Ll}/u.test(words.text.slice(taken.end, taken.end + 3))) return;
    // A lone capitalised word before another column or a full sentence is weaker than a full name.
    push(taken, taken.size === 1 ? score - 0.1 : score, source);
    let next = taken.last;
    while (next < words.count && CREDENTIALS.has(words.lower[next]!.replace(/\./g, '')) && words.start[next]! - words.end[next - 1]! < 4) next += 1;
    const between = next < words.count ? words.text.slice(next > taken.last ? words.end[next - 1]! : taken.end, words.start[next]) : '';
    if (next >= words.count || !/^[.,;&/ \t]*$/.test(between) || between.length > 6) return;
    const isAnd = words.lower[next] === 'and';
    if (!isAnd && !/[,;&/]/.test(between)) return;
    i = isAnd ? next + 1 : next;
  }
}

function byCompany(words: NameWords, push: Push): void {
  const { count, is, lower, text, end } = words;
  for (let i = 0; i + 1 < count; i += 1) {
    const word = lower[i]!;
    const gap = gapAfter(words, i);
    if (HONORIFICS.has(word) && /^\.?[ \t\u00a0]{0,3}(?:\n[ \t]*)?$/.test(gap) && (gap.length > 0)) {
      const isDotted = gap.startsWith('.') || word.length > 3;
      // "MR BRAIN" is an image.
      if (word === 'mr' && !isDotted && (is[i]! & Is.upper) !== 0 && (is[i + 1]! & (Is.first | Is.last)) === 0 && (is[i + 1]! & (Is.common | Is.ordinary)) !== 0) continue;
      if (gap.includes('\n') && !isDotted) continue;
      let next = i + 1;
      while (next < count && HONORIFICS.has(lower[next]!) && next < i + 3) next += 1;
      const isSmall = isDotted && (is[next] ?? 0) !== 0 && (is[next]! & (Is.first | Is.last)) !== 0 && (is[next]! & Is.ordinary) === 0;
      const taken = takeName(words, next, { most: 3, strong: true, small: (is[next]! & Is.capital) === 0 && (isSmall || (isDotted && (is[i]! & Is.capital) === 0 && (is[next]! & (Is.ordinary | Is.common)) === 0)) });
      if (taken === undefined || (taken.size === 1 && (is[next]! & Is.ordinary) !== 0 && (is[next]! & Is.capital) === 0)) continue;
      push(taken, (is[next]! & Is.capital) !== 0 ? 0.92 : 0.75, 'rule:honorific');
      if (word === 'drs' || word === 'messrs') list(words, next, push, 0.9, 'rule:honorific', true);
      continue;
    }
    if (ROLES.has(word) && ROLE_GAP.test(gap)) {
      let next = i + 1;
      if ((word === 'baby' || word === 'twin') && (lower[next] === 'boy' || lower[next] === 'girl' || (is[next]! & Is.initial) !== 0)) {
        if (gapAfter(words, next) !== ' ') continue;
        next += 1;
      }
      const isPatient = PATIENT_WORDS.has(word);
      const isParticle = isPatient && (is[next]! & Is.capital) === 0 && /^(?:de|van|von|da|di|del|la|el|al|st)$/.test(lower[next] ?? '');
      if (isParticle || ((is[next]! & (Is.capital | Is.heading)) === Is.capital && ((is[next]! & (Is.ordinary | Is.clinical | Is.initial)) === 0 || (is[next]! & (Is.ordinary | Is.eponym | Is.first | Is.initial)) === Is.first))) {
        const taken = takeName(words, next, { most: 3, strong: isParticle || (is[next]! & (Is.clinical | Is.first)) === (Is.clinical | Is.first) || (((is[next + 1] ?? 0) & (Is.capital | Is.ordinary)) === Is.capital && (is[next]! & Is.eponym) === 0) });
        const isUpper = (is[next]! & Is.upper) !== 0 && (is[i]! & Is.upper) !== 0;
        // "Pt Winters to CT": behind these a word that is a family name too is one.
        const isBare = taken !== undefined && isDoubtful(words, taken) && !(isPatient && gap === ' ' && (is[next]! & (Is.last | Is.ordinary)) === Is.last);
        // "Wife Concerned about falls", "Wife NOK": words with a capital of their own.
        const isWord = (is[i]! & Is.capital) !== 0 && (is[next]! & (Is.first | Is.last)) === 0 && !isUpper && ((is[next]! & Is.common) !== 0 || ((is[next]! & Is.upper) !== 0 && end[next]! - words.start[next]! < 5));
        if (taken !== undefined && !isWord && !isEponymHere(words, taken, (is[next]! & Is.eponym) === 0) && !isBare) push(taken, isUpper && (is[next]! & (Is.first | Is.last)) === 0 ? 0.5 : 0.75, 'rule:kin');
      }
      continue;
    }
    if ((is[i + 1]! & Is.capital) === 0) continue;
    if (NAMING.has(word) && /^[ \t:]{1,2}$/.test(gap)) {
      const taken = takeName(words, i + 1, { most: 3, strong: false });
      if (taken !== undefined && !isEponymHere(words, taken)) push(taken, 0.75, 'rule:phrase');
    } else if (SPEECH.has(word) && /^,?[ \t]$/.test(gap)) {
      const taken = takeName(words, i + 1, { most: 3, strong: false });
      if (taken !== undefined && !isDoubtful(words, taken) && !isEponymHere(words, taken) && (is[i + 1]! & (Is.upper | Is.common)) === 0) push(taken, 0.6, 'rule:speech');
    } else if (WITH.has(word) && gap === ' ' && (is[i + 1]! & (Is.first | Is.last)) !== 0) {
      const taken = takeName(words, i + 1, { most: 3, strong: false });
      if (taken !== undefined && !isDoubtful(words, taken) && !isEponymHere(words, taken) && (is[i + 1]! & Is.upper) === 0) push(taken, 0.6, 'rule:speech');
    }
  }
  // "John Smith, MD": the credential behind tells that a name stands before.
  for (let i = 1; i < count; i += 1) {
    const word = lower[i]!;
    if (!CREDENTIALS.has(word) && !(word === 'm' && /^\.?[ ]?d\b/i.test(text.slice(end[i], end[i]! + 3))) && !(word === 'd' && /^\.?[ ]?o\b/i.test(text.slice(end[i], end[i]! + 3)))) continue;
    if ((is[i]! & Is.capital) === 0 || (word.length < 3 && (is[i]! & (Is.upper | Is.initial)) === 0)) continue;
    const gap = gapAfter(words, i - 1);
    if (!/^(?:,[ \t]?|[ \t]{1,2}|\.,[ ]?|[ \t]\()$/.test(gap)) continue;
    const isComma = gap.includes(',');
    const taken = nameBefore(words, i);
    if (taken === undefined || (!isComma && taken.last - taken.first < 2 && (is[taken.first]! & (Is.first | Is.last)) === 0)) continue;
    if (word.length === 2 && isComma && taken.last - taken.first < 2 && (is[taken.first]! & Is.last) === 0) continue;
    push(taken, 0.88, 'rule:credential');
  }
}

/** The name that ends right before word `at`: back over capitals, initials and particles on the same line. */
function nameBefore(words: NameWords, at: number): TakenName | undefined {
  const { is, lower } = words;
  let first = at;
  while (first > 0 && at - first < 5) {
    const previous = first - 1;
    const gap = gapAfter(words, previous);
    if (first < at && !/^(?:\.?[ \t]{1,2}|,[ ]|\.)$/.test(gap)) break;
    if (first < at && gap.startsWith(',') && (at - first > 2 || (is[previous]! & Is.last) === 0)) break;
    if (first < at && gap.startsWith('.') && (is[previous]! & Is.initial) === 0) break;
    const bits = is[previous]!;
    if ((bits & Is.capital) === 0 || HONORIFICS.has(lower[previous]!) || CREDENTIALS.has(lower[previous]!)) break;
    const isBorne = previous > 0 && (is[previous - 1]! & Is.capital) !== 0 && (is[previous - 1]! & (Is.ordinary | Is.clinical)) === 0 && /^\.?[ ]$/.test(gapAfter(words, previous - 1));
    if ((bits & Is.ordinary) !== 0 && !((bits & Is.last) !== 0 && first === at && isBorne) && !((bits & Is.first) !== 0 && first < at)) break;
    if ((bits & Is.clinical) !== 0 && (bits & (Is.first | Is.last)) === 0 && !isBorne) break;
    first = previous;
  }
  return first === at ? undefined : takeName(words, first, { most: 4, strong: true, inverted: true });
}

/** "Octavio Bell is a 57-year-old", "Bell, 57 y/o", "Xiomara reports": what only persons do, behind a capitalised word. */
const PERSONAL = /(?<=\p{L})(?:,?[ ](?:is|was)[ ](?:an?|the)[ ](?:very[ ])?(?:pleasant[ ])?(?:\d{1,3}|[a-z]+)[ -]?(?:years?|yo|y\.?o|y\/o|month|week|day)|,?[ ](?:an?[ ])?\d{1,3}[ -]?(?:years?[ -]old|yo|y\.o\.|y\/o)|[ ]\(\d{1,3}[ ]?(?:yo|y\/o|[MF]\b)|[ ](?:reports?|denies|states|presents|presented|endorses|complains|returns|lives|was (?:born|admitted|discharged|seen|brought|transferred|referred)|called|arrives|arrived|has a (?:history|past)|is (?:here|seen|accompanied|being|doing|feeling)|who|feels|came|comes|went|told|asked)(?![\p{L}]))/gu;

function byVerb(words: NameWords, push: Push): void {
  const { is, end } = words;
  for (const match of words.text.matchAll(PERSONAL)) {
    const i = wordAt(words, match.index) - 1;
    if (i < 0 || end[i] !== match.index) continue;
    const isAge = /\d|year|month|week/.test(match[0]);
    let first = i + 1;
    while (first > 0 && i + 1 - first < 4 && (is[first - 1]! & Is.capital) !== 0 && (is[first - 1]! & (Is.ordinary | Is.heading)) === 0 && (first > i || (gapAfter(words, first - 1) === '. ' ? (is[first - 1]! & Is.initial) !== 0 : gapAfter(words, first - 1) === ' '))) first -= 1;
    if (first > i) continue;
    const taken = takeName(words, first, { most: 3, strong: isAge });
    if (taken === undefined || taken.end !== match.index || isEponymHere(words, taken, isAge) || isDoubtful(words, taken)) continue;
    let bits = 0;
    for (let j = taken.first; j < taken.last; j += 1) bits |= is[j]!;
    const isListed = (bits & (Is.first | Is.last)) !== 0;
    if ((bits & Is.clinical) !== 0 && !(isAge && taken.size > 1)) continue;
    if ((bits & Is.upper) !== 0 && !isListed && !isAge) continue;
    if (!isListed && (bits & Is.common) !== 0) continue;
    if (!isListed && taken.size === 1 && /ly$|^\p{L}-|-\p{L}$/u.test(words.lower[taken.first]!)) continue;
    push(taken, isAge ? 0.8 : isListed ? 0.7 : taken.size > 1 ? 0.55 : 0.5, 'rule:verb');
  }
}

/** "SMITH, JOHN   12345" at the beginning of a line. */
const HEADER_LINE = /^[ \t]*((?:\p{Lu}[\p{L}\p{M}'’.-]*[ ]){0,2}\p{Lu}[\p{L}\p{M}'’-]+,[ ]?\p{Lu}[\p{L}\p{M}'’-]+(?:[ ]\p{Lu}\.?)?)(?=[ \t]{2,}|[ \t]*(?:\(|\||#|\d|MRN|DOB)|[ \t]*$)/gmu;

function byHeaderLine(words: NameWords, push: Push): void {
  for (const match of words.text.matchAll(HEADER_LINE)) {
    const start = match.index + match[0].length - match[1]!.length;
    const taken = takeName(words, wordAt(words, start), { most: 3, strong: true, inverted: true });
    if (taken === undefined || taken.end < match.index + match[0].length - 2) continue;
    let isPlain = true;
    for (let j = taken.first; j < taken.last; j += 1) if ((words.is[j]! & (Is.ordinary | Is.heading)) !== 0 || ((words.is[j]! & Is.clinical) !== 0 && (words.is[j]! & Is.eponym) === 0)) isPlain = false;
    const isListed = (words.is[taken.first]! & Is.last) !== 0 || (words.is[taken.last - 1]! & Is.first) !== 0;
    if (isListed || (isPlain && /^[ \t]*(?:[ \t]{2}|\(|\||#|\d|MRN|DOB)/.test(words.text.slice(taken.end, taken.end + 6)))) push(taken, isListed ? 0.85 : 0.7, 'rule:header');
  }
}

function byList(words: NameWords, push: Push): void {
  const { count, is, lower } = words;
  for (let i = 0; i < count; i += 1) {
    const bits = is[i]!;
    if ((bits & (Is.first | Is.last)) === 0 && !((bits & Is.capital) !== 0 && i + 1 < count && (is[i + 1]! & (Is.last | Is.initial)) !== 0)) continue;
    if ((bits & (Is.clinical | Is.heading)) !== 0 && (bits & Is.first) === 0) continue;
    if ((bits & Is.ordinary) !== 0 && (bits & Is.first) === 0) continue;
    if (i > 0 && /^[ ]$/.test(gapAfter(words, i - 1)) && (is[i - 1]! & (Is.first | Is.capital | Is.ordinary)) === (Is.first | Is.capital)) continue;
    const isCapital = (bits & Is.capital) !== 0;
    if (!isCapital) {
      // "patricia desrosiers": small letters only where both are listed and neither is a word.
      const isPair = (bits & Is.first) !== 0 && (bits & (Is.doubtful | Is.ordinary | Is.clinical)) === 0 && i + 1 < count && gapAfter(words, i) === ' ' && (is[i + 1]! & Is.last) !== 0 && (is[i + 1]! & (Is.doubtful | Is.ordinary | Is.clinical | Is.capital)) === 0 && lower[i]!.length > 3;
      if (isPair) push({ first: i, last: i + 2, start: words.start[i]!, end: words.end[i + 1]!, size: 2 }, 0.65, 'rule:list');
      continue;
    }
    const isInverted = (bits & Is.last) !== 0 && /^,[ ]?$/.test(gapAfter(words, i)) && i + 1 < count && (is[i + 1]! & Is.first) !== 0 && (is[i + 1]! & (Is.capital | Is.ordinary)) === Is.capital;
    const taken = takeName(words, i, { most: 3, strong: (bits & Is.first) !== 0, inverted: isInverted });
    if (taken === undefined || isEponymHere(words, taken)) continue;
    if (taken.size === 1) {
      const isAbbreviated = taken.last - taken.first > 1 && (is[taken.last - 1]! & (Is.first | Is.last)) !== 0;
      if (isAbbreviated && (is[taken.last - 1]! & Is.doubtful) === 0) push(taken, 0.7, 'rule:list');
      else if ((bits & Is.first) !== 0 && (bits & (Is.doubtful | Is.ordinary | Is.clinical | Is.eponym | Is.heading)) === 0 && lower[i]!.length > 2) push(taken, (bits & Is.upper) !== 0 ? 0.42 : 0.55, 'rule:list');
      continue;
    }
    const second = is[Math.min(count - 1, lastWord(words, taken))]!;
    if ((bits & Is.first) !== 0 && (second & Is.last) !== 0) {
      const isWords = (bits & Is.doubtful) !== 0 && (second & Is.doubtful) !== 0;
      push(taken, isWords ? 0.45 : 0.85, 'rule:list');
    } else if (isInverted) push(taken, 0.85, 'rule:list');
    else if (taken.last - taken.first === 3 && (is[i + 1]! & Is.initial) !== 0 && (bits & (Is.ordinary | Is.clinical | Is.initial | Is.upper | Is.heading)) === 0 && (second & (Is.ordinary | Is.clinical | Is.eponym)) === 0) push(taken, 0.6, 'rule:initial');
    else if ((bits & Is.first) !== 0 && (bits & (Is.doubtful | Is.ordinary)) === 0 && (second & (Is.ordinary | Is.clinical)) === 0) push(taken, 0.75, 'rule:list');
    else if ((second & Is.last) !== 0 && (second & (Is.doubtful | Is.eponym)) === 0 && (bits & (Is.ordinary | Is.clinical | Is.eponym)) === 0) push(taken, 0.6, 'rule:list');
  }
}

function lastWord(words: NameWords, { first, last }: TakenName): number {
  for (let i = last - 1; i > first; i -= 1) if (words.lower[i]!.length > 3 || (words.is[i]! & Is.last) !== 0) return i;
  return last - 1;
}

/** All words of the name are everyday words as well. */
function isDoubtful(words: NameWords, { first, last, size }: TakenName): boolean {
  if (size > 1) return false;
  for (let i = first; i < last; i += 1) if ((words.is[i]! & (Is.doubtful | Is.ordinary | Is.initial)) === 0) return false;
  return true;
}

/** "Allen test", "Foley catheter": the last word of the candidate names a thing with the noun behind it. */
export function isEponymHere(words: NameWords, { first, last, end, size }: TakenName, strong = false): boolean {
  const bits = words.is[last - 1]!;
  if (size === 1 && !strong && THING_NOUN.test(words.text.slice(end, end + 24))) return true;
  const hasGiven = size > 1 && (strong || (words.is[first]! & (Is.first | Is.doubtful)) === Is.first);
  if (!hasGiven && (bits & Is.clinical) !== 0 && (bits & Is.eponym) !== 0) return true;
  return (bits & Is.eponym) !== 0 && EPONYM_NOUN.test(words.text.slice(end, end + 40));
}
