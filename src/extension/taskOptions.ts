// What a task of type "attending" may say: the subcommands of `attending data` and their flags. package.json repeats it
// for completion in tasks.json, and the command line has the last word; tests hold both against this table.

export const TASK_COMMANDS = ['data prepare', 'data mimic', 'data bhc', 'data qa', 'data clean', 'data tokens', 'data stats', 'data synth', 'pipeline'] as const;
export type TaskCommand = (typeof TASK_COMMANDS)[number];

/** What a command does, for completion. */
export const COMMAND_SENTENCES: Readonly<Record<TaskCommand, string>> = {
  'data prepare': 'All steps that one YAML file names, from a download to tokens.',
  'data mimic': 'A MIMIC-III or MIMIC-IV export into DuckDB, split by patient.',
  'data bhc': 'The BHC summary dataset into DuckDB: checked, leaks stripped, split by patient.',
  'data qa': 'Medical question and answer files into holdout, train, eval and pool.',
  'data clean': 'Cleaned text, each intermediate step kept.',
  'data tokens': 'Prompts and completions, tokenised, with labels masked on the prompt.',
  'data stats': 'What a prepared database holds: tables, lengths, codes, the proof of its splits.',
  'data synth': 'Invented records in the exact schemas of MIMIC, BHC or QA, to try everything with.',
  pipeline: 'Two models, one after the other: a summary with all that matters, then half of it, checked.',
};

export interface TaskOption {
  /** `path` is a file or folder, relative to the workspace folder. */
  readonly type: 'string' | 'path' | 'integer' | 'number' | 'boolean';
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: string;
  /** Stands at the end of the command line without a flag. */
  readonly bare?: true;
}

const COMMON: Readonly<Record<string, TaskOption>> = {
  jobs: { type: 'integer', minimum: 1, maximum: 64, description: 'Threads. One a core where it is missing.' },
  memory: { type: 'integer', minimum: 64, description: 'What DuckDB may hold in memory before it spills to disk, in MiB. 768 where it is missing.' },
  verbose: { type: 'boolean', description: 'Adds the stack to an error.' },
};

const DB: TaskOption = { type: 'path', description: 'The DuckDB database file.' };
const DROP: TaskOption = { type: 'boolean', description: 'Prepares anew what is already prepared.' };
const SEED: TaskOption = { type: 'integer', minimum: 0, maximum: 0xffff_ffff, description: 'The same seed gives the same result.' };

const ENCODING: TaskOption = { type: 'string', choices: ['utf-8', 'latin-1', 'windows-1252', 'utf-16'], description: 'How the text of the file is written; utf-8 where it is missing.' };
const BAD_ROW: TaskOption = { type: 'string', choices: ['stop', 'skip'], description: 'What to do with a row that is not well-formed.' };

/** Options of each command by the flag's name in camelCase. */
export const TASK_OPTIONS: Readonly<Record<TaskCommand, Readonly<Record<string, TaskOption>>>> = {
  'data prepare': {
    config: { type: 'path', description: 'The YAML file; paths in it are relative to it.' },
    drop: DROP,
    ...COMMON,
  },
  'data mimic': {
    dataset: { type: 'string', choices: ['mimic-iii', 'mimic-iv'], description: 'Which MIMIC it is.' },
    dir: { type: 'path', description: 'The folder with the export: CSV or CSV.gz.' },
    db: DB,
    notes: { type: 'path', description: 'The file of the notes, where it is not in the folder.' },
    patients: { type: 'integer', minimum: 1, description: 'So many patients, chosen among those with discharge notes. All where it is missing.' },
    drop: DROP,
    seed: SEED,
    duplicates: { type: 'string', choices: ['refuse', 'keep'], description: 'What to do with rows of the same key that differ.' },
    ...COMMON,
  },
  'data bhc': {
    csv: { type: 'path', description: 'The CSV or CSV.gz file.' },
    db: DB,
    drop: DROP,
    seed: SEED,
    encoding: ENCODING,
    onBadRow: BAD_ROW,
    prefix: { type: 'string', choices: ['strip', 'keep'], description: 'What becomes of "summarize:" before an input.' },
    leaks: { type: 'string', choices: ['strip', 'keep'], description: 'What becomes of the target where it stands in the input.' },
    ...COMMON,
  },
  'data qa': {
    dir: { type: 'path', description: 'The folder with dataset_with_answers_SPECIALTY.json files.' },
    out: { type: 'path', description: 'The folder that the datasets go to.' },
    adjust: { type: 'string', description: 'New shares for training by specialty, "cardiology=0.8,neurology=0.6", or the file of recommendations of an evaluation.' },
    seed: SEED,
    from: { type: 'string', choices: ['medquad', 'medmcqa'], description: 'First turns a corpus, "file", into question and answer files in "dir".' },
    file: { type: 'path', bare: true, description: 'The corpus that "from" names.' },
    ...COMMON,
  },
  'data clean': {
    csv: { type: 'path', description: 'The CSV or CSV.gz file.' },
    db: { type: 'path', description: 'The DuckDB database file.' },
    encoding: ENCODING,
    onBadRow: BAD_ROW,
    table: { type: 'string', description: 'The table or view of the database to clean, "bhc" where it is missing.' },
    columns: { type: 'string', description: 'The columns to clean, "input,target" where it is missing.' },
    recipe: { type: 'string', choices: ['reference', 'clinical'], description: 'reference is the NLTK pipeline; clinical keeps numbers, units and negations.' },
    steps: { type: 'string', description: 'Steps instead of the recipe\'s own, with commas between.' },
    rareColumns: { type: 'string', description: 'Columns that lose rare words: the first of "columns" where it is missing.' },
    rareAtMost: { type: 'integer', minimum: 0, description: 'A word is rare that occurs at most so often in a column; 2 where it is missing.' },
    boilerplate: { type: 'boolean', description: 'With the clinical recipe: drops lines that say nothing of the patient, too.' },
    out: { type: 'path', description: 'The folder that the files go to.' },
    files: { type: 'string', description: 'Which results, with commas between; all where it is missing.' },
    formats: { type: 'string', description: '"csv", "parquet" or both, "csv,parquet".' },
    ...COMMON,
  },
  'data tokens': {
    config: { type: 'path', description: 'The YAML file with template, tokenizer and data.' },
    drop: DROP,
    ...COMMON,
  },
  'data stats': {
    db: DB,
    table: { type: 'string', description: 'Only this table or view.' },
    out: { type: 'path', description: 'Writes a report with charts, one HTML file.' },
    samples: { type: 'boolean', description: 'Shows rows of each table, texts of notes among them.' },
    ...COMMON,
  },
  'data synth': {
    dataset: { type: 'string', choices: ['mimic-iii', 'mimic-iv', 'bhc', 'qa'], description: 'Which schema.' },
    notes: { type: 'integer', minimum: 1, maximum: 5_000_000, description: 'Discharge notes of MIMIC, rows of BHC, questions of QA.' },
    seed: SEED,
    out: { type: 'path', description: 'The folder of the export; made if missing.' },
    gzip: { type: 'boolean', description: 'Writes .csv.gz files.' },
    force: { type: 'boolean', description: 'Replaces files of an earlier run.' },
    identifiers: { type: 'string', choices: ['planted', 'masked'], description: 'Invented names, dates and numbers as a hospital has them, or ___ in their place as in MIMIC.' },
    identifiersOut: { type: 'path', description: 'A JSONL file for where each invented identifier stands.' },
    ...COMMON,
  },
  pipeline: {
    input: { type: 'path', description: 'Notes as JSONL: {"id", "text"} a line.' },
    db: { type: 'path', description: 'The DuckDB database file.' },
    split: { type: 'string', description: 'Of the database: train, validation or test. All notes where it is missing.' },
    summaryModel: { type: 'string', description: 'Model of the first stage, or "offline".' },
    compressModel: { type: 'string', description: 'Model of the second stage, or "offline".' },
    bertscoreModel: { type: 'string', description: 'An encoder for BERTScore; none where it is missing.' },
    out: { type: 'path', description: 'The folder that results go to; it holds text of notes.' },
    config: { type: 'path', description: 'A YAML file with all of this.' },
    limit: { type: 'integer', minimum: 1, description: 'The first notes only.' },
    ratio: { type: 'number', minimum: 0.1, maximum: 1, description: 'Length of the second text / of the first, at most.' },
    rounds: { type: 'integer', minimum: 0, maximum: 8, description: 'Rounds in which a stage brings back what is missing.' },
    maxWords: { type: 'integer', minimum: 10, maximum: 5000, description: 'Most words of the first text.' },
    retention: { type: 'number', minimum: 0, maximum: 1, description: 'Share of the entities that is needed.' },
    maxNewTokens: { type: 'integer', minimum: 1, description: 'Longest answer of both models in tokens.' },
    seed: SEED,
    resume: { type: 'boolean', description: 'Goes on where an earlier run stopped, as it always does.' },
    restart: { type: 'boolean', description: 'Makes everything anew.' },
    noTexts: { type: 'boolean', description: 'Leaves texts of notes, summaries and compressions out of the results.' },
    device: { type: 'string', description: 'Where the models run: cpu, cuda, webgpu, vulkan, metal, dml, coreml.' },
    dtype: { type: 'string', description: 'Number format of the weights.' },
    context: { type: 'integer', minimum: 256, description: 'Window of the models in tokens.' },
    threads: { type: 'integer', minimum: 1, maximum: 256, description: 'Processor threads of the models.' },
    remoteText: { type: 'string', choices: ['nothing', 'deidentified', 'asWritten'], description: 'What may go to an endpoint on another machine.' },
    verbose: { type: 'boolean', description: 'Adds the stack to an error.' },
  },
};
