import { splitClauses } from './clauses.ts';
import type { Chunk } from './clauses.ts';
import { Density, KEPT } from './form.ts';
import type { SentenceForm, Word } from './form.ts';
import { CONTENT_WORD } from './importance.ts';
import { FUNCTION_WORDS, NEGATIONS } from './words.ts';

/** One way to write a sentence: a density and the chunks left out. */
export interface Variant {
  readonly density: number;
  /** Left-out chunks by index; null when all stay. */
  readonly without: ReadonlySet<number> | null;
  /** Estimated characters, the separator to the sentence before included. */
  readonly length: number;
  readonly value: number;
}

/** A sentence with its chunks and its ways to be written, longest first; being left out comes on top of these. */
export interface VariantChain {
  readonly form: SentenceForm;
  readonly chunks: readonly Chunk[];
  readonly variants: readonly Variant[];
}

export interface Worth {
  /** Value of having anything of the sentence at all: what its heading brings with it. */
  readonly bonus: number;
  /** Factor on content words: the weight of the section, next to nothing for boilerplate. */
  readonly content: number;
  /** Value of an entity mention in this sentence. */
  readonly mention: (entity: number) => number;
}

/** What is gained by keeping a word that a density would leave out: enough to spend spare budget on, no more. */
const LIGHT_WORD = 0.005;
const TELEGRAPHIC_WORD = 0.03;
const FUNCTION_WORD = 0.02;
/** Words of a list item count more: a list that lacks one says something else sooner than a clause that lacks a phrase. */
const LISTED = 1.6;
const PLAIN_NUMBER = 0.7;
const NEGATION = 0.5;
/** Sentences with more chunks than this (a list run together) drop several at a step, which keeps the work linear. */
const MOST_DROP_VARIANTS = 40;

export function buildChain(form: SentenceForm, worth: Worth): VariantChain {
  const chunks = splitClauses(form);
  const sizes = chunks.map((chunk) => measure(form, chunk, worth));
  const ends = [...form.words.slice(0, form.first), ...form.words.slice(form.last)];
  const tail = 1 + ends.reduce((sum, word) => sum + word.text.length, form.first > 0 ? 1 : 0);
  const total = (density: number): { length: number; value: number } => {
    let length = tail;
    let value = worth.bonus;
    for (const size of sizes) {
      length += size.length[density]!;
      value += size.value[density]!;
    }
    return { length, value };
  };
  const variants: Variant[] = [];
  for (const density of [Density.verbatim, Density.light, Density.telegraphic]) {
    const { length, value } = total(density);
    const last = variants[variants.length - 1];
    if (last === undefined || length < last.length) variants.push({ density, without: null, length, value });
  }
  dropChunks(chunks, sizes, variants, total(Density.telegraphic));
  return { form, chunks, variants };
}

/** Appends the variants that leave out chunks, cheapest loss per character first; what hangs on a chunk goes with it. */
function dropChunks(chunks: readonly Chunk[], sizes: readonly ChunkSize[], variants: Variant[], whole: { length: number; value: number }): void {
  const children = new Map<number, number[]>();
  chunks.forEach((chunk, i) => {
    if (chunk.parent >= 0) children.set(chunk.parent, [...(children.get(chunk.parent) ?? []), i]);
  });
  const subtree = (root: number): number[] => {
    const members = [root];
    for (let at = 0; at < members.length; at++) members.push(...(children.get(members[at]!) ?? []));
    return members;
  };
  const candidates = chunks.flatMap((chunk, i) => {
    if (!chunk.droppable) return [];
    const members = subtree(i);
    let length = 0;
    let value = 0;
    for (const member of members) {
      length += sizes[member]!.length[Density.telegraphic];
      value += sizes[member]!.value[Density.telegraphic];
    }
    return length === 0 ? [] : [{ members, loss: value / length }];
  });
  candidates.sort((a, b) => a.loss - b.loss || b.members.length - a.members.length);
  let { length, value } = whole;
  const without = new Set<number>();
  const mains = (members: readonly number[]): number => members.reduce((sum, member) => sum + (chunks[member]!.kind === 'main' || chunks[member]!.kind === 'label' ? 1 : 0), 0);
  let mainsLeft = mains([...chunks.keys()]);
  const stride = Math.ceil(candidates.length / MOST_DROP_VARIANTS);
  for (const [i, { members }] of candidates.entries()) {
    const gone = members.filter((member) => !without.has(member));
    if (gone.length === 0 || mains(gone) >= mainsLeft) continue;
    mainsLeft -= mains(gone);
    for (const member of gone) {
      without.add(member);
      length -= sizes[member]!.length[Density.telegraphic];
      value -= sizes[member]!.value[Density.telegraphic];
    }
    if (i % stride === 0 || i === candidates.length - 1) variants.push({ density: Density.telegraphic, without: new Set(without), length, value });
  }
}

interface ChunkSize {
  /** By density. */
  readonly length: readonly [number, number, number];
  readonly value: readonly [number, number, number];
}

function measure(form: SentenceForm, chunk: Chunk, worth: Worth): ChunkSize {
  const length: [number, number, number] = [0, 0, 0];
  const value: [number, number, number] = [0, 0, 0];
  let entity = -1;
  for (let i = chunk.start; i < chunk.end; i++) {
    const word = form.words[i]!;
    const leaves = form.leaves[i]!;
    const characters = word.text.length + (word.spaced ? 1 : 0);
    const weight = chunk.kind === 'item' ? LISTED : 1;
    let gain = leaves === KEPT ? weight * wordValue(word, worth) : worth.content * (leaves === Density.light ? LIGHT_WORD : TELEGRAPHIC_WORD);
    if (word.entity !== -1 && word.entity !== entity) gain += worth.mention(word.entity);
    entity = word.entity;
    for (const density of [0, 1, 2] as const) {
      if (leaves <= density) continue;
      length[density] += characters;
      value[density] += gain;
    }
  }
  return { length, value };
}

function wordValue(word: Word, worth: Worth): number {
  if (word.inEntity || word.isPunctuation) return 0;
  if (NEGATIONS.has(word.lower)) return NEGATION * worth.content;
  if (word.isNumber) return PLAIN_NUMBER * worth.content;
  return (FUNCTION_WORDS.has(word.lower) ? FUNCTION_WORD : CONTENT_WORD) * worth.content;
}
