import path from 'node:path';
import type { DataTaskDefinition } from './taskDefinition.ts';

// What stands in a workspace folder that data preparation can begin with, by the names of its files.

/** Patterns that are looked for, and how many files of each at most: a workspace may hold millions. */
export const FIND_PATTERNS: readonly (readonly [pattern: string, most: number])[] = [
  ['**/{PATIENTS,patients,ADMISSIONS,admissions,NOTEEVENTS,noteevents,discharge,DISCHARGE}.{csv,csv.gz}', 200],
  ['**/dataset_with_answers_*.json', 200],
  ['**/*.{yaml,yml}', 60],
  ['**/*.{csv,csv.gz}', 60],
  ['**/*.duckdb', 50],
];

/** Never looked into. */
export const FIND_EXCLUDE = '**/{node_modules,.git,.venv,__pycache__}/**';

/** What is made of a dataset: a database, or a folder of them. */
export const OUTPUT_ENDINGS = { 'mimic-iii': '.duckdb', 'mimic-iv': '.duckdb', bhc: '.duckdb', qa: '-datasets' } as const;

export type Dataset = keyof typeof OUTPUT_ENDINGS;

export interface Find {
  readonly kind: Dataset | 'recipe' | 'tokens' | 'database';
  /** The file, or the folder of those with several; "." is the workspace folder. */
  readonly place: string;
}

/** Folders below an export that hold its tables. */
const TABLE_FOLDERS: ReadonlySet<string> = new Set(['hosp', 'note', 'icu', 'ed']);

const RECIPE_PARTS: ReadonlySet<string> = new Set(['synth', 'mimic', 'bhc', 'clean', 'tokens', 'qa']);

const MIMIC_TABLE = /^(patients|admissions|noteevents|discharge)\.csv(\.gz)?$/i;

/**
 * Datasets and configurations among the files of a folder (paths relative to it, with slashes), sorted by place.
 * `beginningOf` gives the first lines of a file; it is asked only for files whose name does not say what they are.
 */
export async function findDatasets(files: readonly string[], beginningOf: (file: string) => Promise<string>): Promise<Find[]> {
  const finds: Find[] = [];
  const exports = new Map<string, Set<string>>();
  const questionFolders = new Set<string>();
  for (const file of new Set(files)) {
    const name = path.posix.basename(file);
    const folder = path.posix.dirname(file);
    const table = MIMIC_TABLE.exec(name)?.[1]?.toLowerCase();
    if (table !== undefined) {
      const root = TABLE_FOLDERS.has(path.posix.basename(folder).toLowerCase()) ? path.posix.dirname(folder) : folder;
      exports.set(root, (exports.get(root) ?? new Set()).add(table));
    } else if (/^dataset_with_answers_.+\.json$/.test(name)) questionFolders.add(folder);
    else if (name.endsWith('.duckdb')) finds.push({ kind: 'database', place: file });
    else if (/\.csv(\.gz)?$/.test(name)) {
      if (isBhcHeader(await beginningOf(file))) finds.push({ kind: 'bhc', place: file });
    } else if (/\.ya?ml$/.test(name)) {
      const kind = kindOfYaml(await beginningOf(file));
      if (kind !== undefined) finds.push({ kind, place: file });
    }
  }
  for (const [place, tables] of exports) {
    if (!tables.has('patients') || !tables.has('admissions')) continue;
    if (tables.has('noteevents')) finds.push({ kind: 'mimic-iii', place });
    if (tables.has('discharge')) finds.push({ kind: 'mimic-iv', place });
  }
  for (const place of questionFolders) finds.push({ kind: 'qa', place });
  return finds.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
}

/** What a YAML file configures, by its keys: the parts of a preparation, or tokens. */
function kindOfYaml(beginning: string): 'recipe' | 'tokens' | undefined {
  const keys = [...beginning.matchAll(/^([A-Za-z_][\w-]*):/gm)].map(([, key]) => key!);
  if (keys.length > 0 && keys.every((key) => RECIPE_PARTS.has(key))) return 'recipe';
  return keys.includes('source') && keys.includes('tokenizer') ? 'tokens' : undefined;
}

/** True where the first line is the header of the BHC summary dataset, or of a file that has what it needs of it. */
export function isBhcHeader(beginning: string): boolean {
  const line = beginning.split('\n', 1)[0]!;
  const columns = new Set(line.replace(/^\uFEFF/, '').split(',').map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase()));
  return ['note_id', 'input', 'target'].every((name) => columns.has(name));
}

/** The tasks that finds suggest, and one for synthetic data where there is nothing of one's own yet. */
export function suggestedTasks(finds: readonly Find[]): DataTaskDefinition[] {
  const names = outputNames(finds);
  const tasks = finds.flatMap((find) => tasksOf(find, names.get(find) ?? find.kind));
  return [...tasks, SYNTHETIC_TASK];
}

/** What "nothing yet" begins with: so small that it is done at once, large enough for splits and charts. */
export const SYNTHETIC_TASK: DataTaskDefinition = { type: 'attending', command: 'data synth', dataset: 'mimic-iv', notes: 2000, seed: 1, out: 'synthetic-mimic-iv', force: true };

/** The task that prepares a dataset, with the place that its result goes to. */
export function preparationOf(kind: Dataset, place: string, output: string): DataTaskDefinition {
  switch (kind) {
    case 'mimic-iii':
    case 'mimic-iv':
      return { type: 'attending', command: 'data mimic', dataset: kind, dir: place, db: output };
    case 'bhc':
      return { type: 'attending', command: 'data bhc', csv: place, db: output };
    case 'qa':
      return { type: 'attending', command: 'data qa', dir: place, out: output };
  }
}

/** The task that prepares what `data synth` made in a folder. */
export function preparationOfSynthetic(dataset: Dataset, folder: string, output = `${path.posix.basename(folder)}${OUTPUT_ENDINGS[dataset]}`): DataTaskDefinition {
  // The one file of BHC, as synth calls it.
  return preparationOf(dataset, dataset === 'bhc' ? `${folder}/bhc.csv` : folder, output);
}

function tasksOf({ kind, place }: Find, name: string): DataTaskDefinition[] {
  switch (kind) {
    case 'mimic-iii':
    case 'mimic-iv':
      return [preparationOf(kind, place, `${name}${OUTPUT_ENDINGS[kind]}`)];
    case 'bhc':
      return [preparationOf(kind, place, `${name}${OUTPUT_ENDINGS[kind]}`), { type: 'attending', command: 'data clean', csv: place, columns: 'input,target', recipe: 'clinical', out: `${name}-cleaned` }];
    case 'qa':
      return [preparationOf(kind, place, `${name}${OUTPUT_ENDINGS[kind]}`)];
    case 'recipe':
      return [{ type: 'attending', command: 'data prepare', config: place }];
    case 'tokens':
      return [{ type: 'attending', command: 'data tokens', config: place }];
    case 'database':
      return [{ type: 'attending', command: 'data stats', db: place }];
  }
}

/**
 * A name for what is made of each find: its folder's or file's, or the dataset's where that says nothing ("2.2");
 * the whole path where two would be the same.
 */
export function outputNames(finds: readonly Find[]): Map<Find, string> {
  const short = new Map(finds.map((find) => [find, shortName(find)]));
  const count = (name: string): number => [...short.values()].filter((other) => other === name).length;
  return new Map(finds.map((find) => [find, count(short.get(find)!) === 1 ? short.get(find)! : slug(find.place) || `root-${find.kind}`]));
}

function shortName({ kind, place }: Find): string {
  const name = slug(path.posix.basename(place).replace(/\.csv(\.gz)?$/, ''));
  return /[a-z]{3}/.test(name) ? name : kind;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
