import path from 'node:path';
import * as vscode from 'vscode';
import { OUTPUT_ENDINGS, outputNames, preparationOf, preparationOfSynthetic, SYNTHETIC_TASK, type Dataset, type Find } from './dataFinds.ts';
import { localFolders, placeIn, searchFolder } from './dataSearch.ts';
import { askInOrder, PASSED, type Answer } from './questionOrder.ts';
import { askChoice, askText, type Choice, type Question } from './quickSteps.ts';
import { DATASET_NAMES, taskArguments, type DataTaskDefinition } from './taskDefinition.ts';

/** What the user wants done: the tasks in order, where, and whether now, in tasks.json, or both. */
export interface PrepareWish {
  readonly folder: vscode.WorkspaceFolder;
  readonly tasks: readonly DataTaskDefinition[];
  readonly run: boolean;
  readonly save: boolean;
}

interface FindIn {
  readonly find: Find;
  readonly folder: vscode.WorkspaceFolder;
}

type Source = ({ readonly kind: 'found' } & FindIn) | { readonly kind: 'pick'; readonly dataset: Dataset } | { readonly kind: 'synthetic' };

const TITLE = 'Prepare Data';

const DATASETS: readonly { readonly dataset: Dataset; readonly label: string; readonly detail: string; readonly icon: string }[] = [
  { dataset: 'mimic-iv', label: 'MIMIC-IV export', detail: 'A folder with patients, admissions and discharge notes, CSV or CSV.gz', icon: 'folder' },
  { dataset: 'mimic-iii', label: 'MIMIC-III export', detail: 'A folder with PATIENTS, ADMISSIONS and NOTEEVENTS, CSV or CSV.gz', icon: 'folder' },
  { dataset: 'bhc', label: 'BHC summaries', detail: 'One CSV file with note_id, input and target', icon: 'file' },
  { dataset: 'qa', label: 'Medical questions and answers', detail: 'A folder with dataset_with_answers_SPECIALTY.json files', icon: 'folder' },
];

/** Asks what to prepare, from what, into what and how; undefined when it is dismissed. Needs a workspace folder. */
export async function askWhatToPrepare(start: 'anything' | 'synthetic'): Promise<PrepareWish | undefined> {
  const folders = localFolders();
  const [first] = folders;
  if (first === undefined) return undefined;
  const questions = new Questions(first, start === 'synthetic' ? { kind: 'synthetic' } : undefined);
  return await questions.ask(start === 'synthetic' ? [] : await findsOf(folders));
}

/** The questions and what was answered so far. */
class Questions {
  readonly #first: vscode.WorkspaceFolder;
  readonly #given: boolean;
  #source: Source;
  #dataset: Dataset = 'mimic-iv';
  #place = '.';
  #amount = 0;
  #output = '';
  #how: 'run' | 'both' | 'save' = 'run';

  constructor(first: vscode.WorkspaceFolder, source: Source | undefined) {
    this.#first = first;
    this.#given = source !== undefined;
    this.#source = source ?? { kind: 'synthetic' };
  }

  async ask(finds: readonly FindIn[]): Promise<PrepareWish | undefined> {
    const asked = [() => this.#askPlace(), () => this.#askAmount(), () => this.#askOutput(), () => this.#askHow()];
    if (!(await askInOrder(this.#given ? asked : [() => this.#askSource(finds), ...asked]))) return undefined;
    return { folder: this.#folder, tasks: this.#tasks(), run: this.#how !== 'save', save: this.#how !== 'run' };
  }

  get #folder(): vscode.WorkspaceFolder {
    return this.#source.kind === 'found' ? this.#source.folder : this.#first;
  }

  /** The head of a question: which of how many. */
  #head(step: number): Question {
    const missing = this.#given ? 1 : 0;
    return { title: TITLE, step: step - missing, steps: 5 - missing };
  }

  async #askSource(finds: readonly FindIn[]): Promise<Answer<Source>> {
    const picked = await askChoice<Source>(this.#head(1), 'What do you have?', sourceChoices(finds));
    if (typeof picked === 'object') this.#source = picked;
    return picked;
  }

  async #askPlace(): Promise<Answer<unknown>> {
    const source = this.#source;
    if (source.kind === 'found') {
      this.#dataset = source.find.kind as Dataset;
      this.#place = source.find.place;
      return PASSED;
    }
    if (source.kind === 'pick') {
      this.#dataset = source.dataset;
      const chosen = await chooseSource(source.dataset, this.#first);
      if (chosen !== undefined) this.#place = placeIn(this.#first, chosen);
      return chosen;
    }
    const schemas = DATASETS.map(({ dataset, label, icon }) => ({ label: `$(${icon}) ${label}`, value: dataset }));
    const picked = await askChoice<Dataset>(this.#head(2), 'Which schema shall the invented records have?', schemas);
    if (typeof picked === 'string') this.#dataset = picked;
    return picked;
  }

  async #askAmount(): Promise<Answer<unknown>> {
    const synthetic = this.#source.kind === 'synthetic';
    if (!synthetic && this.#dataset !== 'mimic-iii' && this.#dataset !== 'mimic-iv') return PASSED;
    const picked = await askAmount(this.#head(3), !synthetic ? 'patients' : this.#dataset === 'qa' ? 'questions' : 'notes');
    if (typeof picked === 'number') this.#amount = picked;
    return picked;
  }

  async #askOutput(): Promise<Answer<unknown>> {
    const place = this.#source.kind === 'synthetic' ? syntheticFolder(this.#dataset) : this.#place;
    const prompt = this.#dataset === 'qa' ? 'The folder for the datasets' : 'The database file';
    const written = await askText(this.#head(4), prompt, defaultOutput(this.#dataset, place), (text) => outputProblem(this.#dataset, text));
    if (typeof written === 'string') this.#output = written;
    return written;
  }

  async #askHow(): Promise<Answer<unknown>> {
    const commands = this.#tasks().map((task) => `attending ${taskArguments(task).join(' ')}`).join(' && ');
    const picked = await askChoice<'run' | 'both' | 'save'>(this.#head(5), commands, [
      { label: '$(play) Prepare now', value: 'run' },
      { label: '$(save) Prepare now and save as task', detail: 'In .vscode/tasks.json, to run it again or to change its options', value: 'both' },
      { label: '$(edit) Save as task only', value: 'save' },
    ]);
    if (typeof picked === 'string') this.#how = picked;
    return picked;
  }

  #tasks(): DataTaskDefinition[] {
    const dataset = this.#dataset;
    if (this.#source.kind === 'synthetic') {
      const out = syntheticFolder(dataset);
      return [{ ...SYNTHETIC_TASK, dataset, out, notes: this.#amount }, preparationOfSynthetic(dataset, out, this.#output)];
    }
    const preparation = preparationOf(dataset, this.#place, this.#output);
    return [this.#amount === 0 ? preparation : { ...preparation, patients: this.#amount }];
  }
}

function syntheticFolder(dataset: Dataset): string {
  return `synthetic-${dataset}`;
}

function sourceChoices(finds: readonly FindIn[]): (Choice<Source> | vscode.QuickPickItem)[] {
  const several = new Set(finds.map(({ folder }) => folder)).size > 1;
  return [
    ...(finds.length > 0 ? [{ label: 'Found in this workspace', kind: vscode.QuickPickItemKind.Separator }] : []),
    ...finds.map(({ find, folder }) => ({ label: `$(database) ${capitalised(DATASET_NAMES[find.kind] ?? find.kind)}`, description: `${several ? `${folder.name}/` : ''}${find.place}`, value: { kind: 'found', find, folder } as const })),
    { label: finds.length > 0 ? 'Elsewhere' : 'What do you have?', kind: vscode.QuickPickItemKind.Separator },
    ...DATASETS.map(({ dataset, label, detail, icon }) => ({ label: `$(${icon}) ${label}`, detail, value: { kind: 'pick', dataset } as const })),
    { label: 'Nothing yet', kind: vscode.QuickPickItemKind.Separator },
    { label: '$(beaker) Synthetic data', detail: 'Invented records in the exact schemas, to see everything work', value: { kind: 'synthetic' } as const },
  ];
}

function capitalised(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

async function findsOf(folders: readonly vscode.WorkspaceFolder[]): Promise<FindIn[]> {
  const all = await Promise.all(folders.map(async (folder) => (await searchFolder(folder)).map((find) => ({ find, folder }))));
  return all.flat().filter(({ find }) => find.kind in DATASET_NAMES);
}

async function chooseSource(dataset: Dataset, folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  const isFile = dataset === 'bhc';
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: isFile ? 'The CSV file of the BHC summaries' : `The folder of the ${DATASET_NAMES[dataset] ?? ''} files`,
      openLabel: 'Choose',
      canSelectFiles: isFile,
      canSelectFolders: !isFile,
      defaultUri: folder.uri,
      ...(isFile ? { filters: { 'CSV files': ['csv', 'gz'] } } : {}),
    })) ?? [];
  return chosen?.fsPath;
}

/** What the command line takes. */
const MOST = 5_000_000;

/** 0 stands for all. */
async function askAmount(question: Question, what: 'patients' | 'notes' | 'questions'): Promise<Answer<number>> {
  const choices: Choice<number>[] =
    what === 'patients'
      ? [
          { label: 'All patients', detail: 'MIMIC-IV has some 330,000 discharge notes: a few minutes', value: 0 },
          { label: '1,000 patients', detail: 'To see whether everything is as you want it', value: 1000 },
          { label: '10,000 patients', value: 10_000 },
        ]
      : [
          { label: `2,000 ${what}`, detail: 'Some seconds', value: 2000 },
          { label: `20,000 ${what}`, value: 20_000 },
          { label: `200,000 ${what}`, ...(what === 'notes' ? { detail: 'About as many as a real export: some minutes' } : {}), value: 200_000 },
        ];
  const other = -1;
  const picked = await askChoice<number>(question, what === 'patients' ? 'How many patients? They are chosen among those with discharge notes' : `How many ${what}?`, [...choices, { label: 'Another number…', value: other }]);
  if (picked !== other) return picked;
  const written = await askText(question, `How many ${what}`, '5000', (text) => (/^[1-9]\d*$/.test(text) && Number(text) <= MOST ? undefined : `Write a whole number from 1 to ${MOST}.`));
  return typeof written === 'string' ? Number(written) : written;
}

function defaultOutput(dataset: Dataset, place: string): string {
  const find: Find = { kind: dataset, place: place.split(path.sep).join('/') };
  const name = outputNames([find]).get(find)!;
  return `${name}${OUTPUT_ENDINGS[dataset]}`;
}

function outputProblem(dataset: Dataset, text: string): string | undefined {
  if (text === '') return 'Name it.';
  if (dataset === 'qa') return undefined;
  return text.endsWith('.duckdb') ? undefined : 'Let the name end with .duckdb, so that the Data view finds it.';
}
