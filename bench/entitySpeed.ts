import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { mergeEntities } from '../src/entities/merge.ts';
import { DRUG_TERMS } from '../src/entities/lexicon/drugs.ts';
import { LAB_TERMS } from '../src/entities/lexicon/labs.ts';
import { PROBLEM_TERMS } from '../src/entities/lexicon/problems.ts';
import { PROCEDURE_TERMS } from '../src/entities/lexicon/procedures.ts';
import { VITAL_TERMS } from '../src/entities/lexicon/vitals.ts';
import { parseLexicon } from '../src/entities/lexiconBuild.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { parseNote } from '../src/note/note.ts';
import { OnnxTagger } from '../src/tagger/tagger.ts';
import { hasCorpora, readNotes } from './corpora.ts';
import { PeerUnavailable, runPeer } from './peers.ts';
import { TAGGER_FOLDER, hasTagger } from './systems.ts';
import { median, row, table } from './table.ts';

/** Every so manieth note goes to medSpaCy, which needs some 0.1 s for each. */
const SAMPLE_STEP = 14;
const TARGETS = { megabytes: 2, tokens: 20_000, ratio: 50 };

export interface SpeedReport {
  readonly notes: { readonly what: string; readonly count: number; readonly characters: number };
  /** Rules, parsing included: million characters a second of CPU time, all threads of the process counted, and of wall time. */
  readonly rules: { readonly perCpuSecond: number; readonly perSecond: number; readonly tokensPerSecond: number };
  readonly growth: readonly { readonly characters: number; readonly rulesMs: number; readonly taggerMs?: number }[];
  /** Rules and tagger together, on as many cores as there are. */
  readonly tagger?: { readonly cores: number; readonly tokensPerSecond: number; readonly wordsPerSecond: number; readonly tokensPerCpuSecond: number; readonly notes: number };
  /** Load average of the machine at the end: wall times mean little where it is above the cores. */
  readonly load: number;
  readonly medspacy: MedspacySpeed | { readonly reason: string };
}

interface MedspacySpeed {
  readonly version: string;
  readonly notes: number;
  readonly characters: number;
  readonly terms: number;
  readonly perCpuSecond: number;
  readonly ours: number;
  readonly ratio: number;
}

/** CPU time of this process, so that other work on the machine does not count; its collector and compiler threads do. */
function cpuMs(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function recogniseAll(notes: readonly string[]): void {
  for (const text of notes) recogniseEntities(parseNote(text));
}

function charactersOf(notes: readonly string[]): number {
  return notes.reduce((sum, { length }) => sum + length, 0);
}

/** A text of so many characters, of different notes. */
function longText(notes: readonly string[], length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${notes[i % notes.length]!}\n\n`;
  return text.slice(0, length);
}

function measureRules(notes: readonly string[]): SpeedReport['rules'] {
  const tokens = notes.reduce((sum, text) => sum + parseNote(text).tokens.count, 0);
  const runs = Array.from({ length: 3 }, () => {
    const started = performance.now();
    const cpu = cpuMs(() => recogniseAll(notes));
    return { cpu, wall: performance.now() - started };
  });
  const wall = median(runs.map((run) => run.wall));
  const characters = charactersOf(notes);
  return { perCpuSecond: characters / 1000 / median(runs.map(({ cpu }) => cpu)), perSecond: characters / 1000 / wall, tokensPerSecond: (tokens / wall) * 1000 };
}

async function measureGrowth(notes: readonly string[], tagger: OnnxTagger | undefined): Promise<SpeedReport['growth']> {
  const source = longText(notes, 1_000_000);
  const points: { characters: number; rulesMs: number; taggerMs?: number }[] = [];
  for (const characters of [1_000, 10_000, 100_000, 1_000_000]) {
    const text = source.slice(0, characters);
    const rulesMs = median(Array.from({ length: characters > 200_000 ? 3 : 15 }, () => cpuMs(() => recogniseAll([text]))));
    if (tagger === undefined) {
      points.push({ characters, rulesMs });
      continue;
    }
    const note = parseNote(text);
    const found = recogniseEntities(note);
    const times: number[] = [];
    for (let i = 0; i < (characters > 50_000 ? 1 : 3); i += 1) {
      const started = performance.now();
      await tagger.tag(note, { rules: found });
      times.push(performance.now() - started);
    }
    points.push({ characters, rulesMs, taggerMs: median(times) });
  }
  return points;
}

async function measureTagger(notes: readonly string[], tagger: OnnxTagger): Promise<NonNullable<SpeedReport['tagger']>> {
  let tokens = 0;
  let words = 0;
  const started = performance.now();
  const cpu = process.cpuUsage();
  for (const text of notes) {
    const note = parseNote(text);
    const rules = recogniseEntities(note);
    mergeEntities(note, rules, await tagger.tag(note, { rules }), tagger.name);
    tokens += note.tokens.count;
    words += text.split(/\s+/).length;
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { cores: availableParallelism(), tokensPerSecond: tokens / seconds, wordsPerSecond: words / seconds, tokensPerCpuSecond: tokens / ((user + system) / 1e6), notes: notes.length };
}

const MEDSPACY = z.object({ version: z.string(), rules: z.number(), characters: z.number(), cpuSeconds: z.number() }).loose();

/** The terms of our lexicons that count without a value: the same targets for medSpaCy's matcher. */
export function targetTerms(): Record<string, string[]> {
  const blocks = { PROBLEM: PROBLEM_TERMS, MEDICATION: DRUG_TERMS, PROCEDURE: PROCEDURE_TERMS, LAB: LAB_TERMS, VITAL: VITAL_TERMS };
  return Object.fromEntries(Object.entries(blocks).map(([label, lines]) => [label, [...new Set([...parseLexicon(lines)].flatMap(({ terms }) => terms.filter(({ needsValue }) => !needsValue).map(({ term }) => term)))]]));
}

async function measureMedspacy(notes: readonly string[]): Promise<SpeedReport['medspacy']> {
  const sample = notes.filter((_, i) => i % SAMPLE_STEP === 0);
  try {
    const theirs = await runPeer('medspacy_speed.py', { notes: sample, warm: notes.slice(1, 4), terms: targetTerms() }, MEDSPACY);
    const ours = charactersOf(sample) / 1000 / median(Array.from({ length: 5 }, () => cpuMs(() => recogniseAll(sample))));
    const perCpuSecond = theirs.characters / 1e6 / theirs.cpuSeconds;
    return { version: theirs.version, notes: sample.length, characters: theirs.characters, terms: theirs.rules, perCpuSecond, ours, ratio: ours / perCpuSecond };
  } catch (error) {
    if (!(error instanceof PeerUnavailable)) throw error;
    return { reason: error.message };
  }
}

/** Speed of rules and tagger and of medSpaCy on the same notes; the shipped example stands in where the corpus is missing. */
export async function measureSpeed(): Promise<SpeedReport> {
  const real = hasCorpora('notes/mtsamples.jsonl.gz');
  const example = readFileSync(path.join(process.env['ATTENDING_ROOT'] ?? '.', 'examples', 'notes', 'discharge-summary.txt'), 'utf8');
  const notes = real ? readNotes() : Array.from({ length: 700 }, () => example);
  recogniseAll(notes.slice(0, 200));
  const rules = measureRules(notes);
  const medspacy = await measureMedspacy(notes);
  const base = { notes: { what: real ? 'mtsamples' : 'the shipped example repeated', count: notes.length, characters: charactersOf(notes) }, rules, medspacy };
  if (!hasTagger()) return { ...base, growth: await measureGrowth(notes, undefined), load: loadavg()[0]! };
  const tagger = new OnnxTagger(TAGGER_FOLDER);
  try {
    await tagger.tag(parseNote(example));
    const sample = notes.filter((_, i) => i % SAMPLE_STEP === 0);
    return { ...base, tagger: await measureTagger(sample, tagger), growth: await measureGrowth(notes, tagger), load: loadavg()[0]! };
  } finally {
    await tagger.close();
  }
}

export function showSpeed({ notes, rules, growth, tagger, medspacy, load }: SpeedReport): string {
  const verdict = (value: number, target: number, unit: string): string => `>= ${target.toLocaleString('en')} ${unit}: ${value >= target ? 'met' : 'MISSED'}`;
  const rows = [
    row('rules, MB/s of CPU time (all threads of the process)', rules.perCpuSecond.toFixed(2), verdict(rules.perCpuSecond, TARGETS.megabytes, 'MB/s a core')),
    row('rules, MB/s of wall time', rules.perSecond.toFixed(2), ''),
    row('rules, tokens/s of wall time', Math.round(rules.tokensPerSecond).toLocaleString('en'), ''),
  ];
  if (tagger === undefined) rows.push(row('rules + tagger', 'not measured: no model', ''));
  else {
    rows.push(row(`rules + tagger, tokens/s on ${tagger.cores} cores (${tagger.notes} notes)`, Math.round(tagger.tokensPerSecond).toLocaleString('en'), verdict(tagger.tokensPerSecond, TARGETS.tokens, 'tokens/s')));
    rows.push(row('rules + tagger, tokens a second of CPU time', Math.round(tagger.tokensPerCpuSecond).toLocaleString('en'), ''));
    rows.push(row('rules + tagger, words between blanks a second', Math.round(tagger.wordsPerSecond).toLocaleString('en'), ''));
  }
  if ('reason' in medspacy) rows.push(row('medSpaCy', `not run (${medspacy.reason})`, ''));
  else {
    const { version, terms } = medspacy;
    rows.push(row(`medSpaCy ${version}, ConText and target matcher with our ${terms.toLocaleString('en')} terms, KB/s of CPU time`, (medspacy.perCpuSecond * 1000).toFixed(1), ''));
    rows.push(row(`rules on the same ${medspacy.notes} notes (${(medspacy.characters / 1000).toFixed(0)} KB), KB/s of CPU time`, (medspacy.ours * 1000).toFixed(1), ''));
    rows.push(row('ratio', `${medspacy.ratio.toFixed(0)} x`, verdict(medspacy.ratio, TARGETS.ratio, 'x')));
  }
  const sizes = growth.map(({ characters, rulesMs, taggerMs }) => row(`${(characters / 1000).toLocaleString('en')} KB`, rulesMs.toFixed(1), ((rulesMs / characters) * 1000).toFixed(2), taggerMs?.toFixed(0) ?? '-', taggerMs === undefined ? '-' : ((taggerMs / characters) * 1000).toFixed(2)));
  return [
    table(`**Speed over ${notes.count.toLocaleString('en')} notes (${(notes.characters / 1e6).toFixed(1)} MB, ${notes.what}), parsing included; load average of the machine at the end ${load.toFixed(1)}**`, ['what', 'measured', 'target'], rows),
    table('**Growth with the length of the note**', ['length', 'rules, CPU ms', 'ms a KB', 'tagger, wall ms', 'ms a KB'], sizes),
  ].join('\n');
}
