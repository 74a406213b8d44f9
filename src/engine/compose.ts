import path from 'node:path';
import { OnnxTagger, type OnnxTaggerOptions } from '../tagger/tagger.ts';
import { Engine } from './engine.ts';
import { OnnxNameTagger } from './nameTagger.ts';

/**
 * The engine with the taggers that ship, of entities and of names. Nothing of them is read before the first call that asks for it.
 *
 * @param modelsFolder the folder `models`: beside `dist` in a clone and in an installed extension
 * @param options threads of the tagger where the caller is itself one of several
 */
export function composeEngine(modelsFolder: string, options: Pick<OnnxTaggerOptions, 'threads'> = {}): Engine {
  return new Engine({ tagger: new OnnxTagger(path.join(modelsFolder, 'tagger'), options), nameTagger: new OnnxNameTagger(path.join(modelsFolder, 'names'), options) });
}
