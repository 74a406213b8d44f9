import { recogniseEntities } from '../entities/recognise.ts';
import type { TaggedMention, Tagger, TagOptions } from '../entities/tagger.ts';
import type { EntityType } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import { readStyle, styleOf, type Style, type StyleModel } from './style.ts';
import { WordTagger, type HeadMention, type WordTaggerOptions } from './wordTagger.ts';

/** A head to read, and which of its types; all where none are named. */
export interface HeadChoice {
  readonly head: string;
  readonly types?: readonly EntityType[];
}

const REST: readonly EntityType[] = ['procedure', 'lab', 'date', 'anatomy'];

/**
 * Which head says what in a text of each style; where two overlap, the one named first wins. A record is read as
 * MACCROBAT marks it, with what only BC5CDR's head knows beside it; an abstract as its own corpus does, which marks no
 * procedures, results, dates and sites, so that these come from MACCROBAT's head.
 */
const CHOICES: Readonly<Record<Style, readonly HeadChoice[]>> = {
  maccrobat: [{ head: 'maccrobat' }, { head: 'bc5' }],
  bc5: [{ head: 'bc5' }, { head: 'maccrobat', types: REST }],
  ncbi: [{ head: 'ncbi' }, { head: 'bc5', types: ['medication'] }, { head: 'maccrobat', types: REST }],
};

/** Mentions that are less sure are left out: exact F1 is the same or better without them in all three corpora. */
const LEAST_SCORE = 0.5;

export interface OnnxTaggerOptions extends WordTaggerOptions {
  /** Heads to read in every text; by default the text's style decides. */
  readonly heads?: readonly HeadChoice[];
}

/** The tagger of clinical entities that ships (models/tagger, its card, docs/tagger.md), loaded with the first note. */
export class OnnxTagger implements Tagger {
  readonly name = 'attending';
  readonly #folder: string;
  readonly #words: WordTagger;
  readonly #heads: readonly HeadChoice[] | undefined;
  #style: Promise<StyleModel | undefined> | undefined;

  /** @param folder holds model.onnx, model.json and style.json */
  constructor(folder: string, { heads, ...options }: OnnxTaggerOptions = {}) {
    this.#folder = folder;
    this.#words = new WordTagger(folder, options);
    this.#heads = heads;
  }

  async open(): Promise<void> {
    await this.#words.open();
    await this.#readStyle();
  }

  async tag(note: Note, { rules, signal }: TagOptions = {}): Promise<TaggedMention[]> {
    const choices = this.#heads ?? CHOICES[await this.styleOf(note)];
    const byHead = await this.#words.tag(note, rules ?? recogniseEntities(note), choices.map(({ head }) => head), signal);
    const sure = choices.map(({ head, types }) => (byHead.get(head) ?? []).filter(({ type, score }) => score >= LEAST_SCORE && (types === undefined || types.some((own) => own === type))));
    return withinSentences(note, joinHeads(sure));
  }

  /** How the note is read: as a record where no style model stands beside the tagger's. */
  async styleOf(note: Note): Promise<Style> {
    const model = await this.#readStyle();
    return model === undefined ? 'maccrobat' : styleOf(note.tokens, model);
  }

  async close(): Promise<void> {
    this.#style = undefined;
    await this.#words.close();
  }

  #readStyle(): Promise<StyleModel | undefined> {
    this.#style ??= readStyle(this.#folder);
    return this.#style;
  }
}

const TYPES: ReadonlySet<string> = new Set<EntityType>(['problem', 'medication', 'lab', 'vital', 'procedure', 'date', 'anatomy', 'other']);

/** One ordered, disjoint list of the mentions of several heads: where they overlap the head named first wins. */
export function joinHeads(heads: readonly (readonly HeadMention[])[]): TaggedMention[] {
  let joined: TaggedMention[] = [];
  for (const mentions of heads) {
    const added: TaggedMention[] = [];
    let next = 0;
    for (const { start, end, type, score } of mentions) {
      while (next < joined.length && joined[next]!.end <= start) next += 1;
      if ((joined[next]?.start ?? Infinity) >= end && isEntityType(type)) added.push({ start, end, type, score });
    }
    joined = [...joined, ...added].sort((a, b) => a.start - b.start);
  }
  return joined;
}

/** Mentions cut at the end of the sentence in which they begin ("apixaban" and the number of the next item), without the numbers of items. */
export function withinSentences({ text, sentences }: Pick<Note, 'text' | 'sentences'>, mentions: readonly TaggedMention[]): TaggedMention[] {
  const kept: TaggedMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < sentences.length - 1 && sentences[at]!.end <= mention.start) at += 1;
    const sentence = sentences[at];
    const end = Math.min(mention.end, sentence?.end ?? mention.end);
    const isItemNumber = mention.start === sentence?.start && /^\d+[.)]?$/.test(text.slice(mention.start, end)) && /^[.)]?\s/.test(text.slice(end, end + 2));
    if (end > mention.start && !isItemNumber) kept.push(end === mention.end ? mention : { ...mention, end });
  }
  return kept;
}

function isEntityType(type: string): type is EntityType {
  return TYPES.has(type);
}
