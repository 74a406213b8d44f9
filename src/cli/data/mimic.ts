import { DUPLICATE_POLICIES, MIMIC_DATASETS, MIMIC_OPTIONS } from '../../dataset/mimic/options.ts';
import { prepareMimic } from '../../dataset/mimic/prepare.ts';
import type { MimicResult } from '../../dataset/mimic/result.ts';
import { AttendingError } from '../../platform/errors.ts';
import { choiceFlag, numberFlag } from '../arguments.ts';
import type { DataCommand } from './commands.ts';
import { duration } from './progress.ts';

const MOST = 2 ** 31 - 1;

/** `attending data mimic`: a MIMIC download to tables, facts and splits in one database. */
export const MIMIC_COMMAND: DataCommand = {
  help: 'a MIMIC-III or MIMIC-IV download to tables, facts and splits in DuckDB',
  usage: '--dataset mimic-iii|mimic-iv --dir DIR --db FILE [--patients N] [--drop]',
  flags: {
    dataset: { type: 'string', value: MIMIC_DATASETS.join('|'), help: 'which download' },
    dir: { type: 'string', value: 'DIR', help: 'its folder: the tables, or hosp and note with them' },
    notes: { type: 'string', value: 'FILE', help: 'the note table, when it is not below DIR' },
    db: { type: 'string', value: 'FILE', help: 'the database; finished steps in it are kept' },
    patients: { type: 'string', value: 'N', help: 'so many patients with a discharge note (default: all)' },
    drop: { type: 'boolean', help: 'prepare it anew' },
    seed: { type: 'string', value: 'S', help: 'another number chooses and splits patients otherwise (default 0)' },
    duplicates: { type: 'string', value: DUPLICATE_POLICIES.join('|'), help: 'rows of the same key that differ (default refuse)' },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data mimic" takes no file, but got ${positionals[0]!}.`, 'Name the folder of the download with --dir DIR.');
    const text = (name: string, value: string): string => {
      const given = values[name];
      return typeof given === 'string' && given !== '' ? given : missing(name, value);
    };
    const patients = numberFlag(values, 'patients', { min: 1, max: MOST, integer: true });
    const seed = numberFlag(values, 'seed', { min: 0, max: MOST, integer: true });
    const duplicates = choiceFlag(values, 'duplicates', DUPLICATE_POLICIES);
    const options = MIMIC_OPTIONS.parse({
      dataset: choiceFlag(values, 'dataset', MIMIC_DATASETS) ?? missing('dataset', MIMIC_DATASETS.join('|')),
      dir: text('dir', 'DIR'),
      db: text('db', 'FILE'),
      drop: values['drop'] === true,
      ...(typeof values['notes'] === 'string' ? { notes: values['notes'] } : {}),
      ...(patients === undefined ? {} : { patients }),
      ...(seed === undefined ? {} : { seed }),
      ...(duplicates === undefined ? {} : { duplicates }),
    });
    return await prepareMimic(options, context);
  },
  print: printResult,
};

function printResult(result: MimicResult): string {
  const { db, dataset, steps, splits, admissions, patients, leftOut, patientsInTwoSplits } = result;
  const number = (n: number): string => n.toLocaleString('en');
  const lines = [`${db}: ${dataset}`];
  for (const { step, rows, seconds, kept } of steps) lines.push(`  ${step.padEnd(18)}${number(rows).padStart(12)} rows  ${kept ? 'kept' : duration(seconds)}`);
  for (const [table, reasons] of Object.entries(leftOut)) {
    lines.push(`  left out of ${table}: ${Object.entries(reasons).map(([reason, n]) => `${number(n)} ${LEFT_OUT[reason] ?? reason}`).join(', ')}`);
  }
  lines.push(`admissions with a note: ${number(admissions.withNote)} of ${number(patients.withFacts)} patients; ${number(admissions.joined)} of several notes, joined`);
  lines.push(`  with a note but no code: ${number(admissions.withNoteButNoCode)}; with codes but no note: ${number(admissions.withCodeButNoNote)}`);
  if (admissions.unknown > 0) lines.push(`  not in the admission table: ${number(admissions.unknown)}`);
  lines.push(`splits: ${Object.entries(splits).map(([name, n]) => `${name} ${number(n)}`).join(', ')}; patients in two splits: ${patientsInTwoSplits}`);
  if (result.next !== undefined) lines.push(`No discharge notes. ${result.next}`);
  return lines.join('\n');
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  inError: 'entered in error',
  withoutAdmission: 'without an admission',
  withoutText: 'without text',
  repeated: 'repeated word for word',
  empty: 'without a code',
  otherPatients: 'of patients that were not chosen',
  sameText: 'of the same text as another note of the admission',
};

function missing(name: string, value: string): never {
  throw new AttendingError('BAD_FLAG', `"attending data mimic" needs --${name}.`, `Add --${name} ${value}.`);
}
