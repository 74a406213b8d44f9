import { CommonRuns, type Chain } from './commonRuns.ts';
import { extendOver } from './extension.ts';
import { WordList } from './words.ts';

/** A stretch of the input that is the target, in UTF-16 code units, half-open. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** A target that stands in its input. */
export interface Leak {
  readonly cuts: readonly Cut[];
  /** Word for word, or with changes. */
  readonly exact: boolean;
  /** Words of the target found in order in the input, of all its words. */
  readonly share: number;
  /** Set when it cannot be cut out for certain; the row is then no use. */
  readonly refused?: 'still there' | 'nothing left';
}

/** So much of the target must stand in the input, in order and close together, to be a leak; less is copied on. */
const LEAST_SHARE = 0.5;
/** Under a heading "Hospital Course" less is enough, since only the target stands there. */
const LEAST_SHARE_UNDER_HEADING = 0.25;
/** Of the words in the stretch, so many are the target's. */
const LEAST_DENSITY = 0.5;
/** A target of few words may stand in a note by chance, whole or in part. */
const LEAST_WORDS = 12;
const LEAST_WORDS_WHOLE = 6;
const LEAST_REST_WORDS = 10;
const MOST_CUTS = 2;

const HEADING = /(?:^|\n)[ \t]*(?:brief[ \t]+|summary[ \t]+of[ \t]+)?hospital[ \t]+course(?:[ \t]+(?:by|per)[ \t]+\w+(?:[ \t]+list)?)?[ \t]*(?::|\n|$)/gi;
/** The heading of any section of a note. */
const SECTION = /(?:^|\n)[ \t]*[A-Z][A-Za-z /&,'()-]{2,60}:/g;
const PARAGRAPH = /\n[ \t]*\n/g;
const BEFORE_CHARACTERS = 1000;
/** Words at an edge of a paragraph that are taken for the target's edited ones. */
const MOST_EDGE_WORDS = 8;

/**
 * Finds the target of a row in its input and cuts it out: the two are compared as words, without regard to case, white
 * space and punctuation. A chain of common runs (see CommonRuns) that holds at least half of the target, at least 12
 * words of it, and fills at least half of its stretch of the input is a leak, as is a quarter of it right below a heading
 * "Hospital Course". The stretch goes, as far as its words are the target's at both ends, and the heading with it;
 * nothing else of the note does.
 */
export class LeakFinder {
  readonly #input = new WordList();
  readonly #target = new WordList();
  readonly #runs = new CommonRuns();

  find(input: string, target: string): Leak | undefined {
    this.#target.read(target);
    const cuts: Cut[] = [];
    let rest = input;
    let first: { share: number; exact: boolean } | undefined;
    for (;;) {
      const found = this.#findOnce(rest);
      if (found === undefined) break;
      first ??= found;
      if (cuts.length === MOST_CUTS) return { cuts: [], ...first, refused: 'still there' };
      cuts.push(inOriginal(found.cut, cuts));
      rest = rest.slice(0, found.cut.from) + rest.slice(found.cut.to);
    }
    if (first === undefined) return undefined;
    this.#input.read(rest);
    if (this.#input.count < LEAST_REST_WORDS) return { cuts: [], ...first, refused: 'nothing left' };
    return { cuts: cuts.sort((a, b) => a.from - b.from), ...first };
  }

  #findOnce(input: string): { cut: Cut; share: number; exact: boolean } | undefined {
    const words = this.#input;
    const target = this.#target;
    words.read(input);
    const chain = this.#runs.bestChain(words, target);
    if (chain === undefined) return undefined;
    const share = chain.matched / target.count;
    if (share < LEAST_SHARE_UNDER_HEADING || chain.matched / (chain.inputTo - chain.inputFrom) < LEAST_DENSITY) return undefined;
    const from = this.#beginOf(input, chain);
    const heading = this.#headingOf(input, from);
    const to = this.#endOf(input, chain, heading !== undefined);
    if (heading === undefined && (share < LEAST_SHARE || chain.matched < (share === 1 ? LEAST_WORDS_WHOLE : LEAST_WORDS))) return undefined;
    const cut = trimmed(input, heading ?? words.starts[from]!, words.ends[to - 1]!);
    return { cut, share, exact: chain.matched === target.count && chain.inputTo - chain.inputFrom === target.count };
  }

  /** The first word to go: edited ones before the chain as well, to the beginning of a paragraph if few are left, never beyond a heading. */
  #beginOf(input: string, { inputFrom, targetFrom }: Chain): number {
    if (targetFrom === 0) return inputFrom;
    const { starts, hashes } = this.#input;
    const at = starts[inputFrom]!;
    const tailFrom = Math.max(0, at - BEFORE_CHARACTERS);
    const tail = input.slice(tailFrom, at);
    const course = lastEnd(tail, HEADING);
    const section = Math.max(lastEnd(tail, SECTION), course);
    const underCourse = course !== -1 && course === section;
    const paragraph = underCourse ? section : Math.max(section, lastEnd(tail, PARAGRAPH));
    const wordsAfter = (place: number): number => {
      let count = 0;
      while (inputFrom - 1 - count >= 0 && starts[inputFrom - 1 - count]! >= tailFrom + place) count += 1;
      return count;
    };
    const extension = extendOver(this.#target.hashes, targetFrom - 1, targetFrom, hashes, inputFrom - 1, wordsAfter(Math.max(0, section)), -1);
    const edge = wordsAfter(Math.max(0, paragraph)) - extension.input;
    return inputFrom - extension.input - edgeToGo(edge, targetFrom - extension.target, underCourse);
  }

  /** The word after the last one to go, by the same rules. */
  #endOf(input: string, { inputTo, targetTo }: Chain, underCourse: boolean): number {
    const { starts, ends, hashes, count } = this.#input;
    const tailLeft = this.#target.count - targetTo;
    if (tailLeft === 0) return inputTo;
    const at = ends[inputTo - 1]!;
    const section = firstStart(input, SECTION, at);
    const paragraph = Math.min(section, firstStart(input, PARAGRAPH, at));
    const wordsBefore = (place: number): number => {
      let found = 0;
      while (inputTo + found < count && starts[inputTo + found]! < place) found += 1;
      return found;
    };
    const extension = extendOver(this.#target.hashes, targetTo, tailLeft, hashes, inputTo, wordsBefore(section), 1);
    const edge = wordsBefore(paragraph) - extension.input;
    return inputTo + extension.input + edgeToGo(edge, tailLeft - extension.target, underCourse);
  }

  /** Where a heading "Hospital Course" begins that stands right before a word, with nothing but marks between. */
  #headingOf(input: string, from: number): number | undefined {
    const { starts } = this.#input;
    const at = starts[from]!;
    const tailFrom = Math.max(0, at - BEFORE_CHARACTERS);
    const heading = [...input.slice(tailFrom, at).matchAll(HEADING)].at(-1);
    if (heading === undefined) return undefined;
    const start = tailFrom + heading.index;
    if (from > 0 && starts[from - 1]! >= start + heading[0].length) return undefined;
    return input[start] === '\n' ? start + 1 : start;
  }
}

/** Of the words between an alignment and the edge of its paragraph, those that must be the target's edited ones: all or none. */
function edgeToGo(edge: number, targetLeft: number, underCourse: boolean): number {
  const most = underCourse ? Math.ceil(targetLeft * 1.5) + 3 : Math.min(targetLeft + 2, MOST_EDGE_WORDS);
  return targetLeft > 0 && edge > 0 && edge <= most ? edge : 0;
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

function firstStart(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}

/** The marks that belong to the stretch go with it: a list's before it, a stop and the white space after it. */
function trimmed(input: string, start: number, end: number): Cut {
  let from = start;
  while (from > 0 && /[ \t#*\-(["_>]/.test(input[from - 1]!)) from -= 1;
  let to = end;
  while (to < input.length && /[.,;:!?)\]"'_%]/.test(input[to]!)) to += 1;
  while (to < input.length && /\s/.test(input[to]!)) to += 1;
  // What follows on the same line keeps the space before it.
  if (from > 0 && to < input.length && !/\s/.test(input[from - 1]!)) {
    while (to > end && /\s/.test(input[to - 1]!)) to -= 1;
  }
  return { from, to };
}

/** A place in what is left after earlier cuts, as a place in the whole. */
function inOriginal(cut: Cut, earlier: readonly Cut[]): Cut {
  let { from, to } = cut;
  for (const { from: cutFrom, to: cutTo } of [...earlier].sort((a, b) => a.from - b.from)) {
    const gone = cutTo - cutFrom;
    if (from >= cutFrom) {
      from += gone;
      to += gone;
    } else if (to > cutFrom) to += gone;
  }
  return { from, to };
}
