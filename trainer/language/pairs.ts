// Pairs of prompt and answer for the tiny language model: the prompts of src/generation over parts of made-up notes, answered by the offline engine.
// usage: node scripts/try.mjs trainer/language/pairs.ts discharge.csv OUT.jsonl PAIRS_A_NOTE SEED [NOTES]
import { createWriteStream, readFileSync } from 'node:fs';
import { Dice } from '../../src/dataset/synth/dice.ts';
import { parseNote } from '../../src/note/note.ts';
import { makePair, TASKS } from './pairTasks.ts';

const [csv, out, perNote, seed, most = 'Infinity'] = process.argv.slice(2);
if (csv === undefined || out === undefined) throw new Error('usage: pairs.ts discharge.csv OUT.jsonl PAIRS_A_NOTE SEED [NOTES]');

/** The notes of a made-up export: only their column is in quotes. */
const notes = readFileSync(csv, 'utf8').matchAll(/"((?:[^"]|"")*)"/g);
const dice = new Dice(Number(seed), 0, 0);
const file = createWriteStream(out);
let count = 0;
let read = 0;
for (const match of notes) {
  if (read >= Number(most)) break;
  read += 1;
  const text = match[1]!.replaceAll('""', '"');
  const note = parseNote(text);
  for (let i = 0; i < Number(perNote); i += 1) {
    const pair = makePair(note, dice, dice.pick(TASKS));
    if (pair === undefined) continue;
    count += 1;
    if (!file.write(`${JSON.stringify(pair)}\n`)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  }
}
file.end();
process.stderr.write(`${count} pairs of ${read} notes\n`);
