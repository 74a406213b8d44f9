import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Checker } from '../../src/generation/check.ts';
import { putValuesBack } from '../../src/generation/correct.ts';
import { readText } from '../../src/generation/readText.ts';
import { compressNote } from '../../src/summary/compress.ts';
import { summarizeNote } from '../../src/summary/summarize.ts';
import { Dice, PLANT_KINDS, plantErrors, reword, type PlantKind } from './generation/plants.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const file = path.join(shared, 'data', 'notes', 'mtsamples.jsonl.gz');
const skip = existsSync(file) ? false : 'no ../shared/data/notes/mtsamples.jsonl.gz';
/** For a quick look while building: every how many notes. */
const STEP = Number(process.env['ATTENDING_STEP'] ?? 1);
const SHOW = process.env['ATTENDING_SHOW'] ?? '';

function readNotes(): string[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

interface Tally {
  planted: number;
  found: number;
  corrected: number;
}

class Figures {
  readonly kinds = new Map<PlantKind, Tally>(PLANT_KINDS.map((kind) => [kind, { planted: 0, found: 0, corrected: 0 }]));
  texts = 0;
  clean = { flags: 0, texts: 0, statements: 0 };
  reworded = { flags: 0, texts: 0, statements: 0 };
  dropped = { planted: 0, found: 0 };
  traced = { sentences: 0, first: 0, any: 0 };

  share(kind: PlantKind): number {
    const { planted, found } = this.kinds.get(kind)!;
    return planted === 0 ? 1 : found / planted;
  }

  get allFound(): number {
    const all = [...this.kinds.values()];
    return all.reduce((sum, { found }) => sum + found, 0) / all.reduce((sum, { planted }) => sum + planted, 0);
  }
}

suite('checks of what a model wrote', { skip, timeout: 1_800_000 }, () => {
  const halves = { even: new Figures(), odd: new Figures() };

  test('planted errors, clean texts, sources', () => {
    for (const [i, text] of readNotes().entries()) {
      if (i % STEP !== 0 && i % STEP !== 1) continue;
      const figures = i % 2 === 0 ? halves.even : halves.odd;
      const source = readText(text);
      if (source.entities.length < 5) continue;
      figures.texts += 1;
      const checker = new Checker(source);
      const { compressed, sentences } = compressNote(source.note, source.entities, { ratio: 0.5 });
      const written = readText(compressed);
      const before = checker.unsupported(written);
      count(figures.clean, before, written.entities.length, i, compressed, 'clean');
      const other = readText(reword(compressed));
      count(figures.reworded, checker.unsupported(other), other.entities.length, i, other.note.text, 'reworded');

      for (const plant of plantErrors(source, written, new Dice(i))) {
        const tally = figures.kinds.get(plant.kind)!;
        tally.planted += 1;
        const flags = checker.unsupported(readText(plant.text)).filter(({ start, end }) => start < plant.end && end > plant.start);
        if (flags.length > 0) tally.found += 1;
        else if (SHOW === plant.kind) console.log(`${i}: ${JSON.stringify(plant.text.slice(Math.max(0, plant.start - 60), plant.end + 40))}`);
        if ((plant.kind === 'dose' || plant.kind === 'frequency' || plant.kind === 'lab or vital value') && putValuesBack(checker, plant.text).corrected.some(({ start, end }) => start < plant.end + 8 && end > plant.start - 8)) tally.corrected += 1;
      }
      // A result that the text had and has no longer is missed.
      const lab = written.entities.find(({ type }) => type === 'lab');
      if (lab !== undefined && written.entities.filter(({ concept }) => concept === lab.concept).length === 1) {
        figures.dropped.planted += 1;
        const without = compressed.slice(0, lab.start) + compressed.slice(lab.end);
        if (checker.check(without).missing.some(({ concept }) => concept === lab.concept)) figures.dropped.found += 1;
      }
      trace(figures, checker, text, compressed, sentences);
      const summary = summarizeNote(source.note, source.entities);
      trace(figures, checker, text, summary.summary, summary.sentences);
    }
    for (const [name, figures] of Object.entries(halves)) report(name, figures);
  });

  test('the held-back half keeps its figures', { skip: STEP !== 1 }, () => {
    const { odd } = halves;
    for (const kind of ['dose', 'new drug', 'drug replaced', 'new problem'] as const) assert.ok(odd.share(kind) >= 0.9, `${kind}: ${odd.share(kind).toFixed(3)}`);
    assert.ok(odd.allFound >= 0.85, `all kinds: ${odd.allFound.toFixed(3)}`);
    assert.ok(odd.clean.flags <= 0.01 * odd.clean.statements, `${odd.clean.flags} of ${odd.clean.statements} clean statements flagged`);
    assert.ok(odd.dropped.found >= 0.95 * odd.dropped.planted);
    assert.ok(odd.traced.any >= 0.9 * odd.traced.sentences);
  });
});

function count(tally: Figures['clean'], flags: ReturnType<Checker['unsupported']>, statements: number, index: number, text: string, name: string): void {
  tally.flags += flags.length;
  tally.statements += statements;
  if (flags.length > 0) tally.texts += 1;
  if (SHOW === name) for (const { kind, start, end } of flags) console.log(`${index}: ${kind}: ${JSON.stringify(text.slice(Math.max(0, start - 40), start))} [${text.slice(start, end)}] ${JSON.stringify(text.slice(end, end + 30))}`);
}

/** Whether the place that a click goes to is one that the offline engine says the sentence was made from. */
function trace(figures: Figures, checker: Checker, source: string, text: string, truth: ReturnType<typeof compressNote>['sentences']): void {
  for (const { start, end, sources } of checker.check(text).sentences) {
    const real = truth.filter((piece) => piece.start < end && piece.end > start).flatMap((piece) => piece.sources).filter((span) => /\w/.test(source.slice(span.start, span.end)));
    // Only headings and numbers: nothing to find.
    if (real.length === 0 || text.slice(start, end).replace(/[^A-Za-z]/g, '').length < 8) continue;
    figures.traced.sentences += 1;
    const hits = sources.map((found) => real.some((span) => span.start < found.end && span.end > found.start));
    if (hits[0] === true) figures.traced.first += 1;
    if (hits.includes(true)) figures.traced.any += 1;
    else if (SHOW === 'sources') console.log(JSON.stringify([text.slice(start, end), sources.map((span) => source.slice(span.start, span.end)), real.map((span) => source.slice(span.start, span.end))]));
  }
}

function report(name: string, figures: Figures): void {
  const lines = [...figures.kinds].map(([kind, { planted, found, corrected }]) => `  ${kind.padEnd(34)} ${String(found).padStart(5)} of ${String(planted).padEnd(5)} ${((100 * found) / Math.max(1, planted)).toFixed(1).padStart(5)} %${corrected > 0 ? `, ${corrected} put back` : ''}`);
  const alarm = ({ flags, texts, statements }: Figures['clean']): string => `${flags} flags in ${texts} of ${figures.texts} texts, ${((100 * flags) / statements).toFixed(2)} % of ${statements} entities`;
  console.log(`${name}: ${figures.texts} notes\n${lines.join('\n')}\n  all ${(100 * figures.allFound).toFixed(1)} %; dropped lab missed: ${figures.dropped.found} of ${figures.dropped.planted}\n  false alarms, clean: ${alarm(figures.clean)}\n  false alarms, other words: ${alarm(figures.reworded)}\n  sources: first right ${((100 * figures.traced.first) / figures.traced.sentences).toFixed(1)} %, any ${((100 * figures.traced.any) / figures.traced.sentences).toFixed(1)} % of ${figures.traced.sentences}`);
}
