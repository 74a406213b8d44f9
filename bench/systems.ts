import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mergeEntities, taggedEntities } from '../src/entities/merge.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import type { Entity } from '../src/entities/types.ts';
import { parseNote } from '../src/note/note.ts';
import { OnnxTagger } from '../src/tagger/tagger.ts';
import type { GoldDocument } from './corpora.ts';
import type { Compared } from './mentionScore.ts';

export const TAGGER_FOLDER = process.env['ATTENDING_TAGGER'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', 'models', 'tagger');

/** Whether the tagger's weights are there. */
export function hasTagger(): boolean {
  return existsSync(path.join(TAGGER_FOLDER, 'model.onnx')) && existsSync(path.join(TAGGER_FOLDER, 'model.json'));
}

/** F1 on MACCROBAT by cross-validation as the model's card has it: the trainer measured it, the model that ships cannot. */
export function crossValidatedF1(): number | undefined {
  const card = path.join(TAGGER_FOLDER, 'README.md');
  if (!existsSync(card)) return undefined;
  const after = readFileSync(card, 'utf8').split(/cross-validation/)[1] ?? '';
  const all = /^\| all \|(.*)\|\s*$/m.exec(after)?.[1]?.split('|').at(-1);
  const value = Number(all?.replace(/\*/g, '').trim());
  return Number.isFinite(value) ? value : undefined;
}

/** What rules, tagger and both together find in the same documents. */
export interface Findings {
  readonly rules: readonly (readonly Entity[])[];
  /** Absent where the tagger's weights are not there. */
  readonly tagger?: readonly (readonly Entity[])[];
  readonly both?: readonly (readonly Entity[])[];
}

export type SystemName = keyof Findings;
export const SYSTEMS: readonly SystemName[] = ['rules', 'tagger', 'both'];

/** Runs the systems over documents; the tagger only where it is wanted and its weights are there. Each document is parsed once. */
export async function findAll(documents: readonly GoldDocument[], wanted: readonly SystemName[] = SYSTEMS): Promise<Findings> {
  const notes = documents.map(({ text }) => parseNote(text));
  const rules = notes.map(recogniseEntities);
  if (!hasTagger() || wanted.every((system) => system === 'rules')) return { rules };
  const tagger = new OnnxTagger(TAGGER_FOLDER);
  try {
    const alone: Entity[][] = [];
    const both: Entity[][] = [];
    for (const [i, note] of notes.entries()) {
      const mentions = await tagger.tag(note, { rules: rules[i]! });
      alone.push(taggedEntities(note, mentions, tagger.name));
      both.push(mergeEntities(note, rules[i]!, mentions, tagger.name));
    }
    return { rules, tagger: alone, both };
  } finally {
    await tagger.close();
  }
}

/** What one head of the tagger finds, whatever the style of the text: the model itself, as its card measures it. */
export async function findByHead(documents: readonly GoldDocument[], head: string): Promise<readonly (readonly Entity[])[]> {
  const tagger = new OnnxTagger(TAGGER_FOLDER, { heads: [{ head }] });
  try {
    const found: Entity[][] = [];
    for (const { text } of documents) {
      const note = parseNote(text);
      found.push(taggedEntities(note, await tagger.tag(note), tagger.name));
    }
    return found;
  } finally {
    await tagger.close();
  }
}

/** Which span of an entity is compared with the gold: the part that names the concept, or the whole mention with its values. */
export type Extent = 'name' | 'mention';

/** Pairs the gold of documents with what a system found in them. */
export function compare(documents: readonly GoldDocument[], found: readonly (readonly Entity[])[], extent: Extent): Compared[] {
  return documents.map(({ mentions }, i) => ({
    gold: mentions,
    found: found[i]!.map(({ type, start, end, name }) => (extent === 'name' ? { type, start: name.start, end: name.end } : { type, start, end })),
  }));
}
