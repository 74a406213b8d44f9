import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanTexts } from '../src/dataset/cleaning/clean.ts';
import { CLEAN_OPTIONS } from '../src/dataset/cleaning/options.ts';
import { RECIPES, type Recipe } from '../src/dataset/cleaning/steps.ts';
import type { DataContext } from '../src/dataset/context.ts';
import { synthesise } from '../src/dataset/synth/synthesise.ts';
import { SYNTH_OPTIONS } from '../src/dataset/synth/options.ts';
import { negatedEntityKey, entityKey } from '../src/entities/key.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import type { Entity } from '../src/entities/types.ts';
import { parseNote } from '../src/note/note.ts';
import { Database, quoteText } from '../src/platform/database.ts';
import { hasCorpora, readCorpus } from './corpora.ts';
import { row, table } from './table.ts';

// What each recipe of "attending data clean" leaves of a note's content, by our own recogniser and as docs/interfaces.md
// defines retention: an entity is kept when the cleaned text has it again, with its values and the same negation.
// usage: node scripts/try.mjs bench/cleaning.ts [NOTES]     NOTES of the generator, default 500

const NOTES = Number(process.argv[2] ?? 500);

const GROUPS: ReadonlyArray<readonly [name: string, holds: (entity: Entity) => boolean]> = [
  ['medications with a dose', ({ type, attributes }) => type === 'medication' && (attributes?.dose ?? attributes?.strength) !== undefined],
  ['laboratory results', ({ type, attributes }) => type === 'lab' && attributes?.value !== undefined],
  ['vital signs', ({ type, attributes }) => type === 'vital' && attributes?.value !== undefined],
  ['dates', ({ type }) => type === 'date'],
  ['negated findings', ({ assertion }) => assertion.negated],
  ['problems', ({ type, assertion }) => type === 'problem' && !assertion.negated],
  ['procedures', ({ type }) => type === 'procedure'],
  ['all entities', () => true],
];

const context: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '' };

/** The texts that a recipe makes, rare words dropped over all of them where the recipe does. */
async function cleaned(texts: readonly string[], recipe: Recipe, folder: string): Promise<string[]> {
  const csv = path.join(folder, 'texts.csv');
  writeFileSync(csv, `input\n${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n')}\n`);
  await cleanTexts(CLEAN_OPTIONS.parse({ csv, columns: ['input'], recipe, out: folder, files: ['text_only'], formats: ['parquet'] }), context);
  const db = await Database.open(':memory:', { threads: 1 });
  try {
    await db.run('SET preserve_insertion_order = true');
    return (await db.rows<{ text: string }>(`SELECT final_input AS text FROM read_parquet(${quoteText(path.join(folder, 'mimic_cleaned_text_only.parquet'))})`)).map(({ text }) => text);
  } finally {
    db.close();
  }
}

async function measure(name: string, texts: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-cleaning-'));
  try {
    const columns: string[][] = [];
    const totals = GROUPS.map(() => 0);
    const sources = texts.map((text) => new Map(recogniseEntities(parseNote(text)).map((entity) => [negatedEntityKey(entity), entity] as const)));
    for (const source of sources) for (const entity of source.values()) for (const [group, [, holds]] of GROUPS.entries()) if (holds(entity)) totals[group]! += 1;
    const lengths: string[] = [];
    const turned: string[] = [];
    for (const recipe of RECIPES) {
      const outputs = await cleaned(texts, recipe, folder);
      const kept = GROUPS.map(() => 0);
      let turnedAround = 0;
      for (const [index, source] of sources.entries()) {
        const found = recogniseEntities(parseNote(outputs[index]!));
        const keys = new Set(found.map(negatedEntityKey));
        const affirmed = new Set(found.filter(({ assertion }) => !assertion.negated).map(entityKey));
        for (const [key, entity] of source) {
          if (keys.has(key)) for (const [group, [, holds]] of GROUPS.entries()) kept[group]! += holds(entity) ? 1 : 0;
          else if (entity.assertion.negated && affirmed.has(entityKey(entity)) && !source.has(entityKey(entity))) turnedAround += 1;
        }
      }
      columns.push(kept.map((count, group) => (totals[group] === 0 ? '' : `${((100 * count) / totals[group]!).toFixed(1)} %`)));
      turned.push(String(turnedAround));
      lengths.push(`${((100 * sum(outputs)) / sum(texts)).toFixed(0)} %`);
    }
    const rows = GROUPS.map(([group], i) => row(group, String(totals[i]), ...columns.map((column) => column[i]!)));
    rows.push(row('negated findings that now read as findings', '', ...turned), row('characters', '', ...lengths));
    console.log(table(`${name}: kept, of distinct entities of each of ${texts.length} notes`, ['', 'in the notes', ...RECIPES], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(texts: readonly string[]): number {
  return texts.reduce((total, { length }) => total + length, 0);
}

async function syntheticNotes(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-cleaning-'));
  try {
    await synthesise(SYNTH_OPTIONS.parse({ dataset: 'bhc', notes: NOTES, seed: 2, out: folder }), context);
    const db = await Database.open(':memory:', { threads: 1 });
    try {
      return (await db.rows<{ text: string | null }>(`SELECT input AS text FROM read_csv(${quoteText(path.join(folder, 'bhc.csv'))}, quote='"', escape='"', all_varchar=true, max_line_size=8388608)`)).map(({ text }) => text ?? '');
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await measure('Notes of "attending data synth --dataset bhc --seed 2"', await syntheticNotes());
const corpus = 'notes/mtsamples.jsonl.gz';
if (hasCorpora(corpus)) {
  // Even-numbered notes were looked at while the recipe was made; these were not.
  const odd = readCorpus(corpus).split('\n').filter((line, index) => line !== '' && index % 2 === 1);
  await measure('mtsamples, odd-numbered', odd.map((line) => (JSON.parse(line) as { text: string }).text));
} else {
  console.log('\nmtsamples not measured: set ATTENDING_SHARED to the folder that holds data/');
}
