import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import type { Note } from '../../../src/note/types.ts';
import { deidentifyWithNames } from '../../../src/privacy/secondLook.ts';
import type { Deidentified, DeidentifyOptions, NameTagger, TaggedIdentifier } from '../../../src/privacy/types.ts';

/** Finds a name only where the words before it are as given: a model too reads a name by its neighbours. */
function taggerOf(...names: readonly (readonly [name: string, after: RegExp])[]): NameTagger & { looks: number } {
  return {
    name: 'test',
    looks: 0,
    open: () => Promise.resolve(),
    close: () => Promise.resolve(),
    tag({ text }: Note): Promise<TaggedIdentifier[]> {
      this.looks += 1;
      return Promise.resolve(
        names.flatMap(([name, after]) => {
          const start = text.indexOf(name);
          return start >= 0 && after.test(text.slice(0, start)) ? [{ start, end: start + name.length, type: 'PERSON' as const, score: 0.95 }] : [];
        }),
      );
    },
  };
}

async function run(text: string, tagger: NameTagger, options: DeidentifyOptions = {}): Promise<Deidentified> {
  const note = parseNote(text);
  return deidentifyWithNames(note, recogniseEntities(note), options, tagger);
}

const TEXT = 'The chart went by way of Zorvath and then Quellin before noon.';

describe('the second look of a name tagger', () => {
  it('replaces what shows only beside a placeholder, in offsets of the text as given', async () => {
    const { text, spans } = await run(TEXT, taggerOf(['Zorvath', /way of $/], ['Quellin', /\] and then $/]));
    assert.equal(text, 'The chart went by way of [PERSON_1] and then [PERSON_2] before noon.');
    assert.deepEqual(spans.map(({ start, end }) => TEXT.slice(start, end)), ['Zorvath', 'Quellin']);
  });

  it('looks no further once it finds nothing, and once where there is nothing at all', async () => {
    const some = taggerOf(['Zorvath', /way of $/]);
    await run(TEXT, some);
    assert.equal(some.looks, 2);
    const none = taggerOf();
    assert.equal((await run('Lungs clear.', none)).text, 'Lungs clear.');
    assert.equal(none.looks, 1);
  });

  it('changes nothing the second time', async () => {
    const tagger = taggerOf(['Zorvath', /way of $/], ['Quellin', /\] and then $/]);
    const { text } = await run(TEXT, tagger);
    assert.equal((await run(text, tagger)).text, text);
  });

  it('gives each mode its replacement for what either look found', async () => {
    const { text } = await run(TEXT, taggerOf(['Zorvath', /way of $/], ['Quellin', /\] and then $/]), { mode: 'mask' });
    assert.equal(text, 'The chart went by way of ███████ and then ███████ before noon.');
  });
});
