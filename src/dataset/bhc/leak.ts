import { CommonRuns, type Chain } from './commonRuns.ts';
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
/** A target of few words may stand in a note by chance. */
const LEAST_WORDS = 12;
const LEAST_REST_WORDS = 10;
const MOST_CUTS = 2;

const HEADING = /(?:^|\n)[ \t]*(?:brief[ \t]+|summary[ \t]+of[ \t]+)?hospital[ \t]+course(?:[ \t]+by[ \t]+\w+)?[ \t]*(?::|\n|$)/gi;
const HEADING_BEFORE_CHARACTERS = 600;
/** Where a section or a paragraph ends. */
const SECTION_END = /\n[ \t]*(?:\n|[A-Z][A-Za-z /&,'()-]{2,60}:)/g;

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
    const stretch = this.#widen(chain);
    const heading = this.#headingOf(input, stretch);
    if (chain.matched < (heading === undefined ? LEAST_WORDS : 6)) return undefined;
    if (share < (heading === undefined ? LEAST_SHARE : LEAST_SHARE_UNDER_HEADING)) return undefined;
    if (chain.matched / (chain.inputTo - chain.inputFrom) < LEAST_DENSITY) return undefined;
    const cut = trimmed(input, heading ?? words.starts[stretch.from]!, this.#endOf(input, stretch));
    return { cut, share, exact: chain.matched === target.count && chain.inputTo - chain.inputFrom === target.count };
  }

  /** The chain's stretch of the input with the edited words at its ends: as long as half of the words agree place by place. */
  #widen({ inputFrom, inputTo, targetFrom, targetTo }: Chain): Stretch {
    const { hashes } = this.#input;
    let before = 0;
    let agreed = 0;
    for (let d = 1; d <= Math.min(targetFrom, inputFrom); d += 1) {
      if (hashes[inputFrom - d] !== this.#target.hashes[targetFrom - d]) continue;
      agreed += 1;
      if (agreed * 2 >= d) before = d;
    }
    let after = 0;
    agreed = 0;
    for (let d = 1; d <= Math.min(this.#target.count - targetTo, this.#input.count - inputTo); d += 1) {
      if (hashes[inputTo + d - 1] !== this.#target.hashes[targetTo + d - 1]) continue;
      agreed += 1;
      if (agreed * 2 >= d) after = d;
    }
    return { from: inputFrom - before, to: inputTo + after, headLeft: targetFrom - before, tailLeft: this.#target.count - targetTo - after };
  }

  /** Where a heading "Hospital Course" begins that stands before a stretch with no more between than the target's edited beginning. */
  #headingOf(input: string, { from, headLeft }: Stretch): number | undefined {
    const { starts } = this.#input;
    const at = starts[from]!;
    const begin = Math.max(0, at - HEADING_BEFORE_CHARACTERS);
    const heading = [...input.slice(begin, at).matchAll(HEADING)].at(-1);
    if (heading === undefined) return undefined;
    const end = begin + heading.index + heading[0].length;
    let between = 0;
    while (from - 1 - between >= 0 && starts[from - 1 - between]! >= end) between += 1;
    if (between > mostLeft(headLeft)) return undefined;
    const start = begin + heading.index;
    return input[start] === '\n' ? start + 1 : start;
  }

  /** The end of a stretch: of its section, when no more stands before that than the target's edited end. */
  #endOf(input: string, { to, tailLeft }: Stretch): number {
    const { starts, ends, count } = this.#input;
    const end = ends[to - 1]!;
    if (tailLeft === 0) return end;
    SECTION_END.lastIndex = end;
    const sectionEnd = SECTION_END.exec(input)?.index ?? input.length;
    let between = 0;
    while (to + between < count && starts[to + between]! < sectionEnd) between += 1;
    return between > 0 && between <= mostLeft(tailLeft) ? ends[to + between - 1]! : end;
  }
}

interface Stretch {
  /** Words of the input, half-open. */
  readonly from: number;
  readonly to: number;
  /** Words of the target before and after what was found. */
  readonly headLeft: number;
  readonly tailLeft: number;
}

function mostLeft(words: number): number {
  return words === 0 ? 0 : Math.ceil(words * 1.5) + 3;
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
