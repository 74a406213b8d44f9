import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseNote } from '../../../src/note/note.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { OnnxTagger, withinSentences, type HeadChoice } from '../../../src/tagger/tagger.ts';
import { WordTagger } from '../../../src/tagger/wordTagger.ts';
import { labelsOf, writeTinyModel } from './tinyModel.ts';

const TYPES = ['problem', 'medication'];
const SIZE = labelsOf(TYPES).length;
const O = 0;
const [B, E, S] = [1, 3, 4];
const row = (scores: Readonly<Record<number, number>> = {}): number[] => Array.from({ length: SIZE }, (_, label) => scores[label] ?? 0);

/** Numbers that look random and are the same each time. */
function* noise(): Generator<number, never> {
  let state = 42;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state / 2 ** 32) * 6 - 3;
  }
}

const VOCABULARY = ['zorblax', 'quuxman', 'syndrome', 'with', 'and', 'mild', '.', '0'];
let folder: string;
const open: WordTagger[] = [];
function tagger(name: string, options: ConstructorParameters<typeof WordTagger>[1] = {}): WordTagger {
  const made = new WordTagger(path.join(folder, name), { threads: 1, ...options });
  open.push(made);
  return made;
}
const failsWith = (code: string) => (error: unknown) => AttendingError.is(error) && error.code === code && error.action !== '';

describe('word tagger', () => {
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-tagger-'));
    // "Zorblax" is a problem; "Quuxman" begins one where "syndrome" follows.
    writeTinyModel(path.join(folder, 'plain'), VOCABULARY, {
      main: {
        types: TYPES,
        words: [row(), row(), row({ [O]: 2 }), row({ [S]: 6 }), row({ [O]: 2 }), row({ [E]: 3, [O]: 2 }), ...Array.from({ length: 5 }, () => row({ [O]: 4 }))],
        following: [row(), row(), row(), row(), row(), row({ [B]: 6 }), row(), row(), row(), row(), row()],
      },
    });
    const random = noise();
    const table = (): number[][] => Array.from({ length: VOCABULARY.length + 3 }, (_, id) => Array.from({ length: SIZE }, () => (id === 0 ? 0 : random.next().value)));
    writeTinyModel(path.join(folder, 'random'), VOCABULARY, { main: { types: TYPES, words: table(), following: table() } }, 24);
  });
  after(async () => {
    await Promise.all(open.map((each) => each.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds mentions of one word and of several, with their offsets and probabilities', async () => {
    const text = 'A man with Zorblax and\nquuxman  syndrome.';
    const found = (await tagger('plain').tag(parseNote(text), [])).get('main')!;
    assert.deepEqual(found.map(({ start, end, type }) => [text.slice(start, end), type]), [['Zorblax', 'problem'], ['quuxman  syndrome', 'problem']]);
    for (const { score } of found) assert.ok(score > 0.5 && score <= 1);
    assert.ok(found[0]!.score > found[1]!.score);
  });

  it('how windows are put into batches, in which order and with how much padding, changes nothing', async () => {
    const words = ['zorblax', 'Quuxman', 'syndrome', 'with', 'and', 'mild', 'unheard', '7'];
    const random = noise();
    const sentences = Array.from({ length: 60 }, () => Array.from({ length: 1 + Math.floor((random.next().value + 3) * 3) }, () => words[Math.floor(((random.next().value + 3) / 6) * words.length)]!).join(' '));
    const note = parseNote(sentences.map((sentence) => `${sentence}.`).join('\n\n'));
    const all = (await tagger('random', { batchWords: 4096 }).tag(note, [])).get('main')!;
    assert.ok(all.length > 30);
    for (const batchWords of [1, 40, 200]) assert.deepEqual((await tagger('random', { batchWords }).tag(note, [])).get('main'), all);
  });

  it('an aborted signal ends the work between batches with its reason', async () => {
    const note = parseNote('Quuxman syndrome with zorblax. '.repeat(400));
    const slow = tagger('random', { batchWords: 1 });
    const abort = new AbortController();
    const running = slow.tag(note, [], undefined, abort.signal);
    setImmediate(() => setImmediate(() => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', ''))));
    await assert.rejects(running, failsWithoutAction('CANCELLED'));
    // And the next note is tagged as if nothing had been.
    assert.ok((await slow.tag(parseNote('Zorblax.'), [])).has('main'));
  });

  it('calls wait for each other; after close the next one loads again', async () => {
    const one = tagger('plain');
    const [first, , second] = await Promise.all([one.tag(parseNote('Zorblax.'), []), one.close(), one.tag(parseNote('Mild zorblax.'), [])]);
    assert.deepEqual([...first.get('main')!, ...second.get('main')!].map(({ start }) => start), [0, 5]);
  });

  it('a text without words has no mentions', async () => {
    assert.deepEqual((await tagger('plain').tag(parseNote('\n'), [])).get('main'), []);
  });

  it('says what is wrong with a model, and what to do next', async () => {
    await assert.rejects(tagger('none').open(), failsWith('MODEL_NOT_FOUND'));

    writeTinyModel(path.join(folder, 'torn'), VOCABULARY, { main: { types: TYPES, words: [row()], following: [row()] } });
    writeFileSync(path.join(folder, 'torn', 'model.onnx'), 'not a model');
    await assert.rejects(tagger('torn').open(), failsWith('MODEL_BROKEN'));

    writeTinyModel(path.join(folder, 'headless'), VOCABULARY, { main: { types: TYPES, words: [row()], following: [row()] } });
    const description = { name: 'x', format: 1, windowWords: 9, ruleBits: 29, ngrams: 24, characters: 20, ids: { pad: 0, unknown: 2, firstWord: 3 }, vocabulary: [] };
    const describe = (content: unknown): void => writeFileSync(path.join(folder, 'headless', 'model.json'), typeof content === 'string' ? content : JSON.stringify(content));
    for (const content of ['{', '[]', { ...description, format: 2 }, { ...description, ruleBits: 3 }, description, { ...description, heads: { other: { labels: ['O', 'B-problem'] } } }, { ...description, heads: { main: { labels: ['X'] } } }]) {
      describe(content);
      await assert.rejects(tagger('headless').open(), failsWith('MODEL_BROKEN'), JSON.stringify(content));
    }
  });

  it('a model that was put right is taken without a restart', async () => {
    const late = tagger('late');
    await assert.rejects(late.open(), failsWith('MODEL_NOT_FOUND'));
    writeTinyModel(path.join(folder, 'late'), VOCABULARY, { main: { types: TYPES, words: Array.from({ length: 11 }, () => row()), following: Array.from({ length: 11 }, () => row()) } });
    await late.open();
  });

  it('as a tagger of entities: names its heads, and the first one named wins where two overlap', async () => {
    const sure = (labels: Readonly<Record<number, number>>): { types: string[]; words: number[][]; following: number[][] } => ({
      types: TYPES,
      words: Array.from({ length: 11 }, (_, id) => (id === 3 ? row(labels) : row({ [O]: 5 }))),
      following: Array.from({ length: 11 }, () => row()),
    });
    writeTinyModel(path.join(folder, 'heads'), VOCABULARY, { bc5: sure({ [S + 4]: 9 }), maccrobat: sure({ [S]: 9 }) });
    const types = async (...heads: readonly HeadChoice[]): Promise<string[]> => {
      const own = new OnnxTagger(path.join(folder, 'heads'), { heads, threads: 1 });
      const found = await own.tag(parseNote('Zorblax with zorblax.'));
      await own.close();
      return found.map(({ type }) => type);
    };
    assert.deepEqual(await types({ head: 'maccrobat' }, { head: 'bc5' }), ['problem', 'problem']);
    assert.deepEqual(await types({ head: 'bc5' }, { head: 'maccrobat' }), ['medication', 'medication']);
    assert.deepEqual(await types({ head: 'bc5', types: ['problem'] }, { head: 'maccrobat' }), ['problem', 'problem']);
  });

  it('mentions end with their sentence, and the number of an item is none', () => {
    const text = 'Problems:\n1. Zorblax\n2. Quuxman\n';
    const mention = (from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(to) + to.length, type: 'problem' as const, score: 0.9 });
    const kept = withinSentences(parseNote(text), [mention('1', '1'), mention('Zorblax', '2'), mention('Quuxman', 'Quuxman')]);
    assert.deepEqual(kept.map(({ start, end }) => text.slice(start, end)), ['Zorblax', 'Quuxman']);
  });
});

function failsWithoutAction(code: string) {
  return (error: unknown) => AttendingError.is(error) && error.code === code;
}
