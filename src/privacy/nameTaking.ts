import { gapAfter, Is, type NameWords } from './nameWords.ts';

const PARTICLES = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'das', 'du', 'la', 'le', 'ten', 'ter', 'el', 'al', 'bin', 'ben', 'ibn', 'abu', 'st', 'af', 'zu', 'zur', 'y', 'e', "d", 'san', 'santa', 'mc', 'mac']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
export const CREDENTIALS = new Set(
  'md do rn np pa pac pa-c phd lpn cna pt ot slp rt crna aprn dnp pharmd mph mba msw lcsw facs facc facp bsn msn dds dmd dpm od mbbs fnp fnp-bc fnp-c anp acnp cnm rd ldn dpt rnfa lmft psyd frcs frcp frcpc ma ms bs esq cnp rph dc cns lmhc arnp licsw lcsw-c lisw lgsw cadc cdces nd mscn ccrn cen rnc aud slp-ccc mbchb chb rdn cde ccc-slp cma rpt rrt lac otr'.split(' '),
);

export interface TakeOptions {
  /** Most words, initials and particles not counted. */
  readonly most: number;
  /** How sure the place is that a name stands here: `strong` also takes names that are words and eponyms. */
  readonly strong: boolean;
  /** Words all in small letters count as well. */
  readonly small?: boolean;
  /** "Smith, John". */
  readonly inverted?: boolean;
}

/** Words `first` to `last` (exclusive); `end` is the offset where the name ends, a dot of an initial or suffix included. */
export interface TakenName {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Full words of the name. */
  readonly size: number;
}

function isNameWord(words: NameWords, i: number, options: TakeOptions, position: number): boolean {
  const bits = words.is[i]!;
  const { small } = options;
  // "Mary Foley": behind a given name that is no word the next capital is a family name whatever else it means.
  const strong = options.strong || (position > 0 && (words.is[i - 1]! & (Is.first | Is.doubtful | Is.ordinary)) === Is.first);
  const lower = words.lower[i]!;
  if ((bits & Is.capital) === 0 && !(small === true && lower.length > 2 && (bits & (Is.ordinary | Is.common)) === 0 && (position === 0 || (bits & (Is.first | Is.last)) !== 0))) return false;
  if (CREDENTIALS.has(lower) && ((bits & Is.upper) !== 0 || lower.length < 4)) return false;
  const isListed = (bits & (Is.first | Is.last)) !== 0;
  // "DR PETTIBONE ROUNDED": in capitals a verb looks like a family name.
  if (position > 0 && !isListed && (bits & (Is.upper | Is.common)) === (Is.upper | Is.common) && (bits & Is.eponym) === 0 && /(?:ed|ing|ly)$/.test(lower)) return false;
  if ((bits & Is.ordinary) !== 0 && !(strong && isListed && ((bits & Is.capital) !== 0))) return false;
  if ((bits & Is.clinical) !== 0 && !(strong && (isListed || position === 0 || (bits & Is.eponym) !== 0))) return false;
  if (!strong && (bits & Is.eponym) !== 0 && !isListed) return false;
  return true;
}

/** Takes a name from word `i` on; undefined where none starts. Bounded, so that calls at each word stay linear. */
export function takeName(words: NameWords, i: number, options: TakeOptions): TakenName | undefined {
  const { text, start, end, is, lower } = words;
  let size = 0;
  let last = i;
  let at = i;
  let stop = i < words.count ? start[i]! : 0;
  let isInverted = false;
  while (at < words.count && at < i + 9) {
    if (at > i) {
      const gap = gapAfter(words, at - 1);
      const isJoined = /^(?:\.?[ \t\u00a0]{1,2}|\.|[ \t]?\n?[ \t]*(?=\s)[ ]|['’´`-])$/.test(gap) && !gap.includes('\n');
      const isDotted = gap.startsWith('.');
      if (isDotted && (is[at - 1]! & Is.initial) === 0 && !PARTICLES.has(lower[at - 1]!) && !SUFFIXES.has(lower[at - 1]!)) break;
      if (!isJoined) {
        if (options.inverted !== true || isInverted || size === 0 || size > 3 || !/^,[ \t]{0,2}$/.test(gap)) {
          if (size > 0 && /^,[ ]?$/.test(gap) && SUFFIXES.has(lower[at]!)) {
            last = at + 1;
            stop = end[at]! + (text.charAt(end[at]!) === '.' ? 1 : 0);
          }
          break;
        }
        if (SUFFIXES.has(lower[at]!) || /^[A-Z]\.[ ]?[A-Z](?:\.|$|[^\p{L}])/u.test(text.slice(start[at], start[at]! + 5))) break;
        if (!isNameWord(words, at, options, size)) break;
        isInverted = true;
        size = Math.max(size, 1);
      }
    }
    const bits = is[at]!;
    if ((bits & Is.initial) !== 0) {
      // "J." or "J" between or before names; a lone capital at the end only with its dot or in "Smith, John A".
      last = at + 1;
      stop = end[at]! + (text.charAt(end[at]!) === '.' ? 1 : 0);
    } else if (size > 0 && SUFFIXES.has(lower[at]!) && (bits & Is.capital) !== 0) {
      last = at + 1;
      stop = end[at]! + (text.charAt(end[at]!) === '.' ? 1 : 0);
      break;
    } else if (PARTICLES.has(lower[at]!) && at + 1 < words.count && /^(?:[ \t]{1,2}|['’.-][ ]?)$/.test(gapAfter(words, at)) && ((is[at + 1]! & Is.capital) !== 0 || PARTICLES.has(lower[at + 1]!)) && (size > 0 || options.strong || (bits & Is.capital) !== 0)) {
      // Kept only when a name follows.
    } else if (size < options.most + (isInverted ? 1 : 0) && isNameWord(words, at, options, size)) {
      size += 1;
      last = at + 1;
      stop = end[at]!;
    } else {
      break;
    }
    at += 1;
  }
  if (size === 0) return undefined;
  // A closing initial without a dot belongs to the name only behind a full one.
  return { first: i, last, start: start[i]!, end: stop, size };
}
