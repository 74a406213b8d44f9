import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { DATA_COMMANDS } from '../../../src/cli/data/commands.ts';
import { MODEL_COMMANDS } from '../../../src/cli/models/commands.ts';
import { taskArguments, taskDatabase, taskDefinitionSchema, taskKey, taskName, type DataTaskDefinition } from '../../../src/extension/taskDefinition.ts';
import { TASK_COMMANDS, TASK_OPTIONS, type TaskCommand } from '../../../src/extension/taskOptions.ts';

interface Manifest {
  readonly contributes: {
    readonly taskDefinitions: readonly object[];
    readonly problemMatchers: readonly { readonly pattern: { readonly regexp: string; readonly code: number; readonly file: number; readonly message: number } }[];
  };
}

const manifest = JSON.parse(readFileSync(path.join(process.env['ATTENDING_ROOT'] ?? '.', 'package.json'), 'utf8')) as Manifest;
const MIMIC: DataTaskDefinition = { type: 'attending', command: 'data mimic', dataset: 'mimic-iv', dir: 'my data/mimic-iv', db: 'mimic-iv.duckdb', patients: 1000, drop: true };

/** What a bad definition says: its sentence and what to do. */
function complaint(definition: object): string {
  let said = '';
  assert.throws(
    () => taskArguments({ type: 'attending', ...definition }),
    (error: { code: string; message: string; action: string }) => {
      said = `${error.message} ${error.action}`;
      return error.code === 'BAD_CONFIGURATION';
    },
  );
  return said;
}

describe('the arguments of a task', () => {
  it('are the command line, a path with a space as one argument', () => {
    assert.deepEqual(taskArguments(MIMIC), ['data', 'mimic', '--dataset', 'mimic-iv', '--dir', 'my data/mimic-iv', '--db', 'mimic-iv.duckdb', '--patients', '1000', '--drop']);
    assert.deepEqual(taskArguments({ ...MIMIC, drop: false }).at(-1), '1000');
  });

  it('pass over what VS Code adds of its own', () => {
    assert.deepEqual(taskArguments({ type: 'attending', command: 'data stats', db: 'a.duckdb', _key: 'attending,x' }), ['data', 'stats', '--db', 'a.duckdb']);
  });

  it('keep a value that looks like a flag a value', () => {
    assert.deepEqual(taskArguments({ type: 'attending', command: 'data stats', db: '-v.duckdb' }), ['data', 'stats', '--db=-v.duckdb']);
  });

  it('put the corpus of a conversion last, without a flag', () => {
    assert.deepEqual(taskArguments({ type: 'attending', command: 'data qa', from: 'medquad', file: 'MedQuAD.zip', dir: 'qa' }), ['data', 'qa', '--from', 'medquad', '--dir', 'qa', 'MedQuAD.zip']);
  });

  it('say an unknown command or option, and the nearest', () => {
    assert.match(complaint({ command: 'data mimick' }), /Did you mean "data mimic"\?/);
    assert.match(complaint({}), /names no command/);
    assert.match(complaint({ ...MIMIC, patient: 5 }), /no option "patient"\. Did you mean "patients"\?/);
    assert.match(complaint({ ...MIMIC, adjust: 'cardiology=0.8' }), /It belongs to "data qa"/);
  });

  it('say a value of another type or out of range', () => {
    assert.match(complaint({ ...MIMIC, patients: '1000' }), /"patients" of "data mimic" must be a whole number, 1 or more/);
    assert.match(complaint({ ...MIMIC, patients: 0 }), /1 or more/);
    assert.match(complaint({ ...MIMIC, drop: 'yes' }), /must be true or false/);
    assert.match(complaint({ ...MIMIC, dataset: 'mimic-ii' }), /must be one of "mimic-iii", "mimic-iv"/);
    assert.match(complaint({ ...MIMIC, dir: '' }), /must be the path of a file or folder/);
    assert.match(complaint({ ...MIMIC, jobs: 65 }), /from 1 to 64/);
  });
});

describe('a task', () => {
  it('has a name that says what it does on what', () => {
    assert.equal(taskName(MIMIC), 'prepare MIMIC-IV in my data/mimic-iv');
    assert.equal(taskName({ ...MIMIC, dir: '.' }), 'prepare MIMIC-IV in this folder');
    assert.equal(taskName({ type: 'attending', command: 'data synth', dataset: 'bhc', notes: 10, out: 'x' }), 'make synthetic BHC to try');
    const names = TASK_COMMANDS.map((command) => taskName({ type: 'attending', command }));
    assert.equal(new Set(names).size, names.length);
  });

  it('is the same task whatever the order of its options, another in another folder', () => {
    const reordered = Object.fromEntries(Object.entries(MIMIC).reverse());
    assert.equal(taskKey(MIMIC, '/a'), taskKey({ ...reordered, _key: 'x' }, '/a'));
    assert.notEqual(taskKey(MIMIC, '/a'), taskKey(MIMIC, '/b'));
    assert.notEqual(taskKey(MIMIC, '/a'), taskKey({ ...MIMIC, patients: 10 }, '/a'));
  });

  it('knows the database that it makes; describing makes none', () => {
    assert.equal(taskDatabase(MIMIC), 'mimic-iv.duckdb');
    assert.equal(taskDatabase({ type: 'attending', command: 'data stats', db: 'a.duckdb' }), undefined);
  });
});

describe('package.json and tasks', () => {
  it('say the same about every option', () => {
    assert.deepEqual(manifest.contributes.taskDefinitions, [JSON.parse(JSON.stringify(taskDefinitionSchema()))]);
  });

  it('find the file that an error of the command line names', () => {
    const { regexp, code, file, message } = manifest.contributes.problemMatchers[0]!.pattern;
    const read = (line: string): string[] | undefined => {
      const found = new RegExp(regexp).exec(line);
      return found === null ? undefined : [found[code]!, found[file]!, found[message]!];
    };
    assert.deepEqual(read('attending: DATABASE_LOCKED: /data/mimic-iv.duckdb is in use by another process (pid 12). Wait until it is done.'), [
      'DATABASE_LOCKED',
      '/data/mimic-iv.duckdb',
      '/data/mimic-iv.duckdb is in use by another process (pid 12). Wait until it is done.',
    ]);
    assert.equal(read('attending: BROKEN_GZIP: hosp/patients.csv.gz ends before its end. Download it again.')?.[1], 'hosp/patients.csv.gz');
    assert.equal(read('attending: FILE_NOT_FOUND: There is no file C:\\data\\bhc.csv. Check the path.')?.[1], 'C:\\data\\bhc.csv');
    assert.equal(read('attending: WRONG_FOLDER: /data/mimic has no notes. Name another folder.')?.[1], '/data/mimic');
    assert.equal(read('attending: FILE_NOT_FOUND: There is no file run/icd.tokens.yaml, or it cannot be read. Name the configuration with --config FILE.')?.[1], 'run/icd.tokens.yaml');
    assert.equal(read('attending: DISK_FULL: The disk is full: a.duckdb keeps what was finished before. Make room.'), undefined);
    assert.equal(read('attending: WRONG_FOLDER: questions lacks patients, admissions of mimic-iv (looked for NAME.csv and NAME.csv.gz there). Name the folder.'), undefined, 'no file of that name is wrong');
    assert.equal(read('attending: OUT_OF_MEMORY: DuckDB needs more memory than it was given. Give it more with --memory MIB.'), undefined);
    assert.equal(read('attending: 3 duplicate rows were dropped.'), undefined);
  });
});

describe('options of tasks and flags of the command line', () => {
  it('are of the same commands', () => {
    assert.deepEqual([...Object.keys(DATA_COMMANDS).map((name) => `data ${name}`), 'pipeline'].sort(), [...TASK_COMMANDS].sort());
  });

  for (const command of TASK_COMMANDS) {
    it(`are the same for ${command}`, async () => {
      const loaded = command === 'pipeline' ? await MODEL_COMMANDS['pipeline']!() : await DATA_COMMANDS[command.split(' ')[1]!]!();
      const flags = new Map(Object.entries(loaded.flags).map(([flag, content]) => [flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), content]));
      assert.deepEqual(optionsOf(command), Object.fromEntries([...flags].map(([option, { type }]) => [option, type === 'boolean'])));
      for (const [option, { choices }] of Object.entries(TASK_OPTIONS[command])) {
        if (choices !== undefined && command !== 'pipeline') assert.equal(flags.get(option)?.value, choices.join('|'), option);
      }
    });
  }
});

/** Own options of a command; true for those that are a flag without a value. */
function optionsOf(command: TaskCommand): Record<string, boolean> {
  const common = new Set(['jobs', 'memory', 'verbose']);
  return Object.fromEntries(Object.entries(TASK_OPTIONS[command]).flatMap(([name, { type, bare }]) => (common.has(name) || bare === true ? [] : [[name, type === 'boolean']])));
}
