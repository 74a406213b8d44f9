import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from '../../../src/engine/engine.ts';
import type { Note } from '../../../src/note/types.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import type { NameTagger, TaggedIdentifier } from '../../../src/privacy/types.ts';

/** Finds the given words as persons, as a trained tagger would; `when` decides by the text. */
function taggerOf(words: readonly string[], when: (text: string) => boolean = () => true): NameTagger {
  return {
    name: 'fake',
    open: () => Promise.resolve(),
    close: () => Promise.resolve(),
    tag: ({ text }: Note): Promise<TaggedIdentifier[]> => Promise.resolve(when(text) ? words.flatMap((word) => (text.includes(word) ? [{ start: text.indexOf(word), end: text.indexOf(word) + word.length, type: 'PERSON' as const, score: 0.9 }] : [])) : []),
  };
}

const NOTE = 'Zubrowski has hypertension. Letter of Wrzesniewski about metoprolol 25 mg.';

describe('the engine de-identifies', () => {
  it('with the name tagger where one is given', async () => {
    const engine = new Engine({ nameTagger: taggerOf(['Zubrowski']) });
    assert.equal((await engine.deidentify(NOTE)).text, '[PERSON_1] has hypertension. Letter of Wrzesniewski about metoprolol 25 mg.');
  });
  it('by rules alone when asked to', async () => {
    const engine = new Engine({ nameTagger: taggerOf(['Zubrowski']) });
    assert.equal((await engine.deidentify(NOTE, {}, undefined, 'rules')).text, NOTE);
  });
  it('looks again at the result, so that twice is once', async () => {
    const engine = new Engine({ nameTagger: { ...taggerOf([]), tag: async (note: Note) => [...(await taggerOf(['Zubrowski']).tag(note)), ...(await taggerOf(['Wrzesniewski'], (text) => text.includes('[PERSON_1]')).tag(note))] } });
    const { text, spans } = await engine.deidentify(NOTE);
    assert.equal(text, '[PERSON_1] has hypertension. Letter of [PERSON_2] about metoprolol 25 mg.');
    assert.deepEqual(
      spans.map(({ start, end }) => NOTE.slice(start, end)),
      ['Zubrowski', 'Wrzesniewski'],
    );
    assert.equal((await engine.deidentify(text)).text, text);
  });
  it('does not fall back to rules in silence', async () => {
    const engine = new Engine({ nameTagger: { ...taggerOf([]), tag: () => Promise.reject(new AttendingError('MODEL_NOT_FOUND', 'No model.', 'Install again.')) } });
    await assert.rejects(engine.deidentify(NOTE), (error) => AttendingError.is(error, 'MODEL_NOT_FOUND'));
  });
});
