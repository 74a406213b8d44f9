import { codeNote } from '../../src/coding/code.ts';
import type { Dice } from '../../src/dataset/synth/dice.ts';
import { Checker } from '../../src/generation/check.ts';
import { entityList } from '../../src/generation/entityList.ts';
import { fillTask } from '../../src/generation/prompt.ts';
import { readSource } from '../../src/generation/readText.ts';
import { inWords } from '../../src/generation/refine.ts';
import { parseNote } from '../../src/note/note.ts';
import type { Note, Span } from '../../src/note/types.ts';
import { compressNote } from '../../src/summary/compress.ts';
import { summarizeNote } from '../../src/summary/summarize.ts';

/** As often as they stand here. */
export const TASKS = ['summarize', 'summarize', 'summarize', 'compress', 'compress', 'compress', 'compress', 'code', 'repair', 'merge'] as const;
export type PairTask = (typeof TASKS)[number];

export interface Pair {
  readonly task: PairTask;
  readonly prompt: string;
  readonly answer: string;
  /** The text that the answer is checked against. */
  readonly source: string;
}

/** Prompt and answer together must fit the window: parts of a note of at most so many characters. */
const MOST_CHARACTERS = 2400;
const WORD_LIMITS = [15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150];
/** generation/compress.ts: the share of a text's length that the list of entities and the model's words may take. */
const LIST_SHARE = 0.35;
const ASKED_SHARE = 0.95;

/** One pair from a part of the note, drawn by the dice; undefined where the part gives none. */
export function makePair(note: Note, dice: Dice, task: PairTask): Pair | undefined {
  const source = drawPart(note, dice);
  if ((source.match(/[a-z]{3}/gi)?.length ?? 0) < 4) return undefined;
  const read = readSource(source);
  const said = (prompt: string, answer: string): Pair | undefined => (answer.trim() === '' ? undefined : { task, prompt, answer: answer.trim(), source });
  const ratio = dice.chance(0.6) ? 0.5 : dice.pick([0.3, 0.4, 0.6, 0.7]);
  const compressed = (): string => compressNote(read.note, read.entities, { ratio }).compressed;
  switch (task) {
    case 'summarize': {
      const maxWords = dice.chance(0.5) ? undefined : dice.pick(WORD_LIMITS);
      const { summary } = summarizeNote(read.note, read.entities, maxWords === undefined ? {} : { maxWords });
      return said(fillTask('summarize', { note: source, limit: maxWords === undefined ? '' : ` Use at most ${maxWords} words.` }).text, summary);
    }
    case 'compress': {
      const entities = entityList(new Checker(read), { start: 0, end: source.length }, Math.floor(source.length * LIST_SHARE));
      return said(fillTask('compress', { note: source, percent: String(Math.round((1 - ratio) * 100)), limit: limitOf(source, ratio), entities }).text, compressed());
    }
    case 'code': {
      const codes = codeNote(read.note, read.entities).codes.map(({ code }) => code);
      if (codes.length === 0) return undefined;
      const json = dice.chance(0.5);
      return said(fillTask(json ? 'codeJson' : 'code', { note: source }).text, json ? `{"codes": [${codes.map((code) => `"${code}"`).join(', ')}]}` : codes.join(', '));
    }
    case 'repair': {
      const whole = compressed();
      const lines = parseNote(whole).sentences.map(({ start, end }) => ({ start, end }));
      if (lines.length < 2) return undefined;
      const out = lines[dice.below(lines.length)]!;
      const draft = `${whole.slice(0, out.start)}${whole.slice(out.end)}`.replace(/\n{2,}/g, '\n').trim();
      const missing = read.detailed.filter(({ text, type }) => type !== 'anatomy' && type !== 'other' && whole.slice(out.start, out.end).includes(text) && !draft.includes(text));
      if (missing.length === 0) return undefined;
      const faults = `Missing, to be added: ${[...new Set(missing.map(inWords))].join('; ')}.`;
      return said(fillTask('repair', { draft, faults, limit: limitOf(source, ratio) }).text, whole);
    }
    case 'merge': {
      const first = summarizeNote(read.note, read.entities).summary;
      const other = readSource(drawPart(note, dice) || source);
      const second = summarizeNote(other.note, other.entities).summary;
      if (first === '' || second === '') return undefined;
      const joined = `${first}\n\n${second}`;
      const both = readSource(joined);
      const pair = said(fillTask('merge', { note: joined, limit: '' }).text, summarizeNote(both.note, both.entities).summary);
      return pair === undefined ? undefined : { ...pair, source: joined };
    }
  }
}

/** One to five sentences, or sections that stand together: short ones as often as long ones. */
function drawPart(note: Note, dice: Dice): string {
  const { text, sections, sentences } = note;
  const most = Math.round(120 * (MOST_CHARACTERS / 120) ** dice.unit());
  const pieces: readonly Span[] = dice.chance(0.5) ? sections : sentences;
  if (pieces.length === 0) return '';
  const first = dice.below(pieces.length);
  let { end } = pieces[first]!;
  const { start } = pieces[first]!;
  for (let i = first + 1; i < pieces.length && pieces[i]!.end - start <= most; i += 1) ({ end } = pieces[i]!);
  return text.slice(start, Math.min(end, start + MOST_CHARACTERS)).trim();
}

function limitOf(text: string, ratio: number): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return words === 0 ? '' : ` Write at most ${Math.max(5, Math.floor(words * ratio * ASKED_SHARE))} words.`;
}
