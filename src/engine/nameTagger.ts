import type { TagOptions } from '../entities/tagger.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import type { Note } from '../note/types.ts';
import type { NameTagger, TaggedIdentifier } from '../privacy/types.ts';
import { WordTagger, type WordTaggerOptions } from '../tagger/wordTagger.ts';

/** The head of the model in models/names, and its types. */
const HEAD = 'names';
const TYPES: readonly TaggedIdentifier['type'][] = ['PERSON', 'STREET_ADDRESS', 'LOCATION', 'ORGANIZATION'];

/** The name tagger of de-identification that ships (models/names, its card), loaded with the first note. */
export class OnnxNameTagger implements NameTagger {
  readonly name = 'names';
  readonly #words: WordTagger;

  /** @param folder holds model.onnx and model.json */
  constructor(folder: string, options: WordTaggerOptions = {}) {
    this.#words = new WordTagger(folder, options);
  }

  async open(): Promise<void> {
    await this.#words.open();
  }

  async tag(note: Note, { rules, signal }: TagOptions = {}): Promise<TaggedIdentifier[]> {
    const found = (await this.#words.tag(note, rules ?? recogniseEntities(note), [HEAD], signal)).get(HEAD) ?? [];
    return found.flatMap(({ start, end, type, score }) => {
      const known = TYPES.find((own) => own === type);
      return known === undefined ? [] : [{ start, end, type: known, score }];
    });
  }

  async close(): Promise<void> {
    await this.#words.close();
  }
}
