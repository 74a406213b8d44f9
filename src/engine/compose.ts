import path from 'node:path';
import { OnnxTagger, type OnnxTaggerOptions } from '../tagger/tagger.ts';
import { Engine } from './engine.ts';

/**
 * The engine with the tagger that ships. Nothing of the tagger is read before the first call that asks for it.
 *
 * @param modelsFolder the folder `models`: beside `dist` in a clone and in an installed extension
 * @param options threads of the tagger where the caller is itself one of several
 */
export function composeEngine(modelsFolder: string, options: Pick<OnnxTaggerOptions, 'threads'> = {}): Engine {
  return new Engine({ tagger: new OnnxTagger(path.join(modelsFolder, 'tagger'), options) });
}
