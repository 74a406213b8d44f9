import type { TaggedMention, Tagger, TagOptions } from '../entities/tagger.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import type { EntityType } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import { WordTagger, type HeadMention, type WordTaggerOptions } from './wordTagger.ts';

export interface OnnxTaggerOptions extends WordTaggerOptions {
  /** Heads to read, first ones first where they overlap; by default those of the policy below. */
  readonly heads?: readonly string[];
}

const HEADS: readonly string[] = ['maccrobat', 'bc5', 'ncbi'];

const TYPES: ReadonlySet<string> = new Set<EntityType>(['problem', 'medication', 'lab', 'vital', 'procedure', 'date', 'anatomy', 'other']);

/** The tagger of clinical entities that ships (models/tagger, its card, docs/tagger.md), loaded with the first note. */
export class OnnxTagger implements Tagger {
  readonly name = 'attending';
  readonly #words: WordTagger;
  readonly #heads: readonly string[];

  /** @param folder holds model.onnx and model.json */
  constructor(folder: string, { heads = HEADS, ...options }: OnnxTaggerOptions = {}) {
    this.#words = new WordTagger(folder, options);
    this.#heads = heads;
  }

  async open(): Promise<void> {
    await this.#words.open();
  }

  async tag(note: Note, { rules, signal }: TagOptions = {}): Promise<TaggedMention[]> {
    const byHead = await this.#words.tag(note, rules ?? recogniseEntities(note), this.#heads, signal);
    return joinHeads(this.#heads.map((head) => byHead.get(head) ?? []));
  }

  async close(): Promise<void> {
    await this.#words.close();
  }
}

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

function isEntityType(type: string): type is EntityType {
  return TYPES.has(type);
}
