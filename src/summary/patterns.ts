import { isGerund, isParticiple, PREDICATE_ADJECTIVES } from './words.ts';

/** What a pattern sees of a word: its lower-case form, the text as written, and what protects it. */
export interface PatternWord {
  readonly lower: string;
  readonly text: string;
  readonly isNumber: boolean;
  readonly isWord: boolean;
  readonly inEntity: boolean;
}

interface Element {
  readonly matches: (word: PatternWord) => boolean;
  readonly literals: readonly string[] | null;
  readonly optional: boolean;
  readonly deletes: boolean;
}

interface Pattern {
  readonly elements: readonly Element[];
  readonly anchored: boolean;
}

const CLASSES: Readonly<Record<string, (word: PatternWord) => boolean>> = {
  word: (word) => word.isWord || word.isNumber || word.inEntity,
  number: (word) => word.isNumber,
  name: (word) => !word.inEntity && (/^\p{Lu}/u.test(word.text) || word.text.startsWith('_') || word.text.startsWith('[')),
  participle: (word) => isParticiple(word.lower),
  gerund: (word) => isGerund(word.lower),
  predicate: (word) => isParticiple(word.lower) || isGerund(word.lower) || PREDICATE_ADJECTIVES.has(word.lower) || word.isNumber || word.lower.endsWith('ly'),
  plain: (word) => !word.inEntity && (isParticiple(word.lower) || isGerund(word.lower) || PREDICATE_ADJECTIVES.has(word.lower)),
  entity: (word) => word.inEntity,
};

/**
 * Deletion patterns, written as word sequences:
 * `in|at` alternatives, `the?` optional, `@class` a class of words, `[…]` what is deleted (the rest is
 * context that must stand there and stays), `^` first: only where the caller's `anchor` says so. A
 * pattern without brackets protects what it matches from the patterns after it.
 */
export class PatternTable {
  readonly #byFirstWord = new Map<string, Pattern[]>();

  constructor(sources: readonly string[]) {
    for (const source of sources) {
      const pattern = compile(source);
      for (const word of firstWords(pattern, source)) {
        const list = this.#byFirstWord.get(word);
        if (list === undefined) this.#byFirstWord.set(word, [pattern]);
        else list.push(pattern);
      }
    }
  }

  /**
   * Indices of the words to delete, in one pass from left to right. `anchor(i)` says whether anchored patterns may start at word i.
   * The first pattern in table order that matches at a word wins; words inside entities are never deleted.
   */
  deletions(sentence: readonly PatternWord[], anchor: (index: number) => boolean): number[] {
    const deleted: number[] = [];
    let from = 0;
    for (let i = 0; i < sentence.length; i++) {
      if (i < from) continue;
      for (const pattern of this.#byFirstWord.get(sentence[i]!.lower) ?? []) {
        if (pattern.anchored && !anchor(i)) continue;
        const hits: number[] = [];
        const end = match(pattern.elements, sentence, i, 0, hits);
        if (end === -1) continue;
        deleted.push(...hits);
        from = hits.length > 0 ? Math.max(...hits) + 1 : end;
        break;
      }
    }
    return deleted;
  }
}

/** End of the match of `elements` from `element` on at word `at`, or -1; the words to delete are pushed to `hits`. */
function match(elements: readonly Element[], sentence: readonly PatternWord[], at: number, element: number, hits: number[]): number {
  const current = elements[element];
  if (current === undefined) return at;
  const word = sentence[at];
  if (word !== undefined && current.matches(word) && !(current.deletes && word.inEntity)) {
    const before = hits.length;
    if (current.deletes) hits.push(at);
    const end = match(elements, sentence, at + 1, element + 1, hits);
    if (end !== -1) return end;
    hits.length = before;
  }
  return current.optional ? match(elements, sentence, at, element + 1, hits) : -1;
}

function compile(source: string): Pattern {
  const anchored = source.startsWith('^');
  const elements: Element[] = [];
  let deletes = false;
  for (let part of (anchored ? source.slice(1) : source).split(/\s+/)) {
    if (part === '') continue;
    if (part.startsWith('[')) {
      deletes = true;
      part = part.slice(1);
    }
    const closes = part.endsWith(']');
    if (closes) part = part.slice(0, -1);
    const optional = part.length > 1 && part.endsWith('?');
    if (optional) part = part.slice(0, -1);
    elements.push({ ...matcher(part, source), optional, deletes });
    if (closes) deletes = false;
  }
  return { elements, anchored };
}

function matcher(part: string, source: string): Pick<Element, 'matches' | 'literals'> {
  const parts = part.split('|');
  const literals = parts.filter((name) => !name.startsWith('@'));
  const set = new Set(literals);
  const classes = parts.flatMap((name) => (name.startsWith('@') ? [classNamed(name.slice(1), source)] : []));
  return { matches: (word) => set.has(word.lower) || classes.some((test) => test(word)), literals: classes.length > 0 ? null : literals };
}

function classNamed(name: string, source: string): (word: PatternWord) => boolean {
  const found = CLASSES[name];
  if (found === undefined) throw new Error(`unknown word class in pattern: ${source}`);
  return found;
}

function firstWords(pattern: Pattern, source: string): Set<string> {
  const first = new Set<string>();
  for (const element of pattern.elements) {
    if (element.literals === null) throw new Error(`a pattern starts with words, not with a class: ${source}`);
    for (const literal of element.literals) first.add(literal);
    if (!element.optional) break;
  }
  return first;
}
