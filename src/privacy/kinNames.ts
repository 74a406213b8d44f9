import { CREDENTIALS, takeName } from './nameTaking.ts';
import { isEponymHere } from './names.ts';
import { gapAfter, Is, wordAt, type NameWords } from './nameWords.ts';
import type { Identifier } from './types.ts';

const ONE = new Set('wife husband son daughter mother father mom mum dad brother sister sibling aunt uncle niece nephew cousin partner spouse fiance fiancee boyfriend girlfriend friend neighbor neighbour grandson granddaughter grandmother grandfather grandma grandpa abuela abuelo tia tio stepson stepdaughter stepmother stepfather stepbrother stepsister godmother godfather ex-wife ex-husband ex-boyfriend ex-girlfriend sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law roommate guardian caregiver caseworker landlord doula midwife babysitter sitter nanny aide sponsor pastor teacher nurse counselor therapist hcp poa nok'.split(' '));
const MANY = new Set('wives sons daughters brothers sisters siblings parents children kids twins triplets nieces nephews cousins grandparents grandsons granddaughters grandchildren aunts uncles friends neighbors stepchildren'.split(' '));
/** Those whose name a capital tells even where it is a word too: "son Will called". */
const GAP = /^(?:[ \t]{1,2}|,[ \t]|[ \t]?\([ \t]?|:[ \t]|[ \t]?-[ \t]|['’]s name is[ \t])$/;
const AND = /^(?:,[ ]?(?:and[ ]|&[ ]?)?|[ ]and[ ]|[ ]?&[ ]?|\/)$/;

/**
 * Names behind a relation that the lists know as words too, or that stand in a row: "Wife Hoa at bedside", "son Will called",
 * "two brothers, Beto and Chuy". One pass over the words.
 */
export function findKinNames(words: NameWords): Identifier[] {
  const found: Identifier[] = [];
  for (let i = 0; i + 1 < words.count; i += 1) {
    const word = words.lower[i]!;
    const isMany = MANY.has(word);
    if ((!isMany && !ONE.has(word)) || !GAP.test(gapAfter(words, i))) continue;
    let next = i + 1;
    for (let n = 0; n < (isMany ? 8 : 1); n += 1) {
      if (!isKinName(words, i, next, isMany)) break;
      const taken = takeName(words, next, { most: 2, strong: true });
      if (taken === undefined || (taken.size === 1 && isEponymHere(words, taken, true))) break;
      const last = lastOf(words, next, taken.last);
      found.push({ start: words.start[next]!, end: words.end[last]!, type: 'PERSON', score: 0.75, source: 'rule:kin' });
      const join = last + 1 < words.count ? gapAfter(words, last) : '';
      const isAnd = /^(?:,?[ ])$/.test(join) && words.lower[last + 1] === 'and';
      next = isAnd ? last + 2 : last + 1;
      if (next >= words.count || (!isAnd && !AND.test(join))) break;
    }
  }
  return found;
}

/** A second word only when it is no everyday word: "Wife Hope Called". */
function lastOf(words: NameWords, first: number, after: number): number {
  let last = first;
  while (last + 1 < after && (words.is[last + 1]! & (Is.ordinary | Is.common | Is.clinical)) === 0) last += 1;
  return last;
}

function isKinName(words: NameWords, role: number, next: number, isMany: boolean): boolean {
  if (next >= words.count) return false;
  const bits = words.is[next]!;
  if ((bits & Is.capital) === 0 || (bits & (Is.heading | Is.initial)) !== 0) return false;
  const isUpper = (bits & Is.upper) !== 0;
  const isRoleUpper = (words.is[role]! & Is.upper) !== 0;
  if (isUpper && !isRoleUpper) return false;
  if ((bits & Is.first) === 0) {
    // In a row behind "brothers," any unknown capital; behind one relation the name rules have taken it already.
    return isMany && !isUpper && (bits & (Is.ordinary | Is.common | Is.clinical | Is.eponym)) === 0 && words.end[next]! - words.start[next]! > 2;
  }
  if ((bits & Is.clinical) !== 0) return false;
  if ((bits & Is.ordinary) === 0) return !isUpper || (bits & Is.common) === 0;
  // "son Will called", never "Wife Will Call" nor "SON WILL CALL".
  return !isUpper && (words.is[role]! & Is.capital) === 0 && !isMany && gapAfter(words, role) !== ': ' && ((words.is[next + 1] ?? 0) & Is.capital) === 0;
}

/** Roles that name taggers take along: "stepfather Gordon", "Baby Girl Smith", "Twin B Nakamura". */
const HEADS = new Set([...ONE, ...MANY, ...'girl boy baby infant twin teacher student driver employer interpreter technician tech social worker case manager daycare pt patient client resident attending surgeon provider'.split(' ')]);
const PARTICLES = new Set('de del della di da dos das du van von der den ter ten la el al bin ibn'.split(' '));
/** Never a name, a place or a company: other houses and wards, peoples' parts of the world. */
const NOBODY = /^(?:OSH|SNF|LTACH?|IRF|ALF|ECF|NH|ICU|ED|ER|OR|(?:West|East|North|South|Central|Southeast|Sub-Saharan|sub-Saharan)(?:ern)? (?:Africa|Asia|America|Europe)|Middle East|Caribbean|Latin America|Central America)$/;

const LABEL_END = /(?<![\s,])[\s,]{1,40}(?:Tel|Phone|Fax|Mail|Email|E-mail|Mobile|Cell|Home|Work|DOB|MRN|SSN)\.?$/;

/** Names without the role in front of them, which tells nobody and is worth keeping; what is left without a word is dropped. */
export function trimRoles(words: NameWords, identifiers: readonly Identifier[]): Identifier[] {
  const kept: Identifier[] = [];
  for (const identifier of identifiers) {
    const { type, start, end, source } = identifier;
    // "…45402\nTel" of a tagger.
    const label = type === 'STREET_ADDRESS' ? LABEL_END.exec(words.text.slice(start, end)) : null;
    if (label !== null) {
      kept.push({ ...identifier, end: end - label[0].length });
      continue;
    }
    if ((type !== 'PERSON' && type !== 'LOCATION' && type !== 'ORGANIZATION') || source === 'person') {
      kept.push(identifier);
      continue;
    }
    let i = wordAt(words, start);
    const first = i;
    if (type === 'PERSON') {
      while (i < words.count && words.end[i]! < end && HEADS.has(words.lower[i]!) && /^[ \t]$/.test(gapAfter(words, i)) && (words.is[i]! & (Is.first | Is.last)) === 0) i += 1;
      // The letter of "Twin B".
      const before = i > 0 && gapAfter(words, i - 1) === ' ' ? words.lower[i - 1] : undefined;
      if ((before === 'twin' || before === 'triplet') && (words.is[i]! & Is.initial) !== 0 && gapAfter(words, i) === ' ') i += 1;
    }
    let from = start;
    if (i === first && type === 'PERSON') {
      let back = i;
      while (back > 0 && i - back < 3 && PARTICLES.has(words.lower[back - 1]!) && gapAfter(words, back - 1) === ' ') back -= 1;
      // "De la Cruz, Esperanza"; "la Rosa" alone may be an article.
      if (back < i && words.lower[back] !== 'la' && words.lower[back] !== 'el') from = words.start[back]!;
    }
    const isLone = i < words.count && words.end[i] === end;
    const written = words.text.slice(start, end);
    const isTold = /^rule:(?:honorific|label|credential|header|nickname)$/.test(source);
    if (!isTold && isLone && ((i > first || type === 'PERSON') && HEADS.has(words.lower[i]!) && (words.is[i]! & (Is.first | Is.last)) === 0)) continue;
    // "Rec'd".
    if (!isTold && isLone && /^['’]d(?![\p{L}])/u.test(words.text.slice(end, end + 3))) continue;
    if (!isTold && (NOBODY.test(written) || (isLone && type !== 'PERSON' && (words.is[i]! & Is.upper) !== 0 && CREDENTIALS.has(words.lower[i]!)))) continue;
    if (source === 'tagger:names' && words.isClinical && isEponyms(words, first, end)) continue;
    kept.push(i > first && i < words.count && words.start[i]! < end ? { ...identifier, start: words.start[i]! } : from < start ? { ...identifier, start: from } : identifier);
  }
  return kept;
}

/** "Bentall, Fontan", "Conn", "Gelpi": nothing but names of operations, signs and diseases, each by itself. */
function isEponyms(words: NameWords, first: number, end: number): boolean {
  let i = first;
  for (; i < words.count && words.start[i]! < end; i += 1) {
    if ((words.is[i]! & Is.eponym) === 0 || (words.is[i]! & Is.first) !== 0) return false;
    if (i > first && !gapAfter(words, i - 1).startsWith(',')) return false;
  }
  return i > first;
}
