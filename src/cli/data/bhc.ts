import { BAD_ROW_POLICIES, BHC_OPTIONS, LEAK_POLICIES, PREFIX_POLICIES } from '../../dataset/bhc/options.ts';
import { prepareBhc } from '../../dataset/bhc/prepare.ts';
import type { BhcResult, LengthFigures } from '../../dataset/bhc/result.ts';
import { CSV_ENCODINGS } from '../../dataset/csv/bytes.ts';
import { AttendingError } from '../../platform/errors.ts';
import { choiceFlag, numberFlag } from '../arguments.ts';
import type { DataCommand } from './commands.ts';
import { duration } from './progress.ts';

const MOST_SEED = 2 ** 31 - 1;

/** `attending data bhc`: the summary set of MIMIC-IV, checked, without leaks, split by patient. */
export const BHC_COMMAND: DataCommand = {
  help: 'the summary set of MIMIC-IV ("BHC"): checked, the target stripped from the input, split by patient',
  usage: '--csv FILE --db FILE [--drop]',
  flags: {
    csv: { type: 'string', value: 'FILE', help: 'note_id, subject_id, hadm_id, charttime, storetime, input, target; plain or gzip' },
    db: { type: 'string', value: 'FILE', help: 'the database; finished steps in it are kept' },
    drop: { type: 'boolean', help: 'prepare it anew' },
    seed: { type: 'string', value: 'S', help: 'another number splits patients otherwise (default 0)' },
    encoding: { type: 'string', value: CSV_ENCODINGS.join('|'), help: 'of the file (default utf-8; UTF-16 is recognised)' },
    'on-bad-row': { type: 'string', value: BAD_ROW_POLICIES.join('|'), help: 'rows that are not well-formed: stop, or leave them out, counted and named (default stop)' },
    prefix: { type: 'string', value: PREFIX_POLICIES.join('|'), help: '"summarize:" before an input (default strip)' },
    leaks: { type: 'string', value: LEAK_POLICIES.join('|'), help: 'the target where it stands in the input (default strip)' },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data bhc" takes no file without a flag, but got ${positionals[0]!}.`, 'Name it with --csv FILE.');
    const file = (name: string): string => {
      const given = values[name];
      if (typeof given === 'string' && given !== '') return given;
      throw new AttendingError('BAD_FLAG', `"attending data bhc" needs --${name}.`, `Add --${name} FILE.`);
    };
    return await prepareBhc(
      BHC_OPTIONS.parse({
        csv: file('csv'),
        db: file('db'),
        drop: values['drop'] === true,
        seed: numberFlag(values, 'seed', { min: 0, max: MOST_SEED, integer: true }),
        encoding: choiceFlag(values, 'encoding', CSV_ENCODINGS),
        onBadRow: choiceFlag(values, 'on-bad-row', BAD_ROW_POLICIES),
        prefix: choiceFlag(values, 'prefix', PREFIX_POLICIES),
        leaks: choiceFlag(values, 'leaks', LEAK_POLICIES),
      }),
      context,
    );
  },
  print: printBhc,
};

const LEFT_OUT: Readonly<Record<string, string>> = {
  withoutNoteId: 'without a note id',
  withoutText: 'without input or target',
  withoutPatient: 'without a patient',
  sameNoteId: 'with the note id of another row',
  sameText: 'with the texts of another note',
};

/** The result for people. */
function printBhc(result: BhcResult): string {
  const number = (n: number): string => n.toLocaleString('en');
  const listed = (counts: Readonly<Record<string, number>>): string => {
    const some = Object.entries(counts).filter(([, n]) => n > 0);
    return some.length === 0 ? 'none' : some.map(([name, n]) => `${name} ${number(n)}`).join(', ');
  };
  const { leaks, duplicates } = result;
  const lines = [
    `${result.db}: ${number(result.kept)} of ${number(result.rows)} rows kept, ${number(result.patients)} patients`,
    ...result.steps.map(({ step, rows, seconds, kept }) => `  ${step.padEnd(12)}${number(rows).padStart(12)} rows  ${kept ? 'kept' : duration(seconds)}`),
    `missing values: ${listed(result.missing)}`,
    `duplicates: ${listed({ 'whole rows': duplicates.rows, 'note ids': duplicates.noteIds, texts: duplicates.texts })}`,
    `left out: ${listed(Object.fromEntries(Object.entries(result.leftOut).map(([reason, n]) => [LEFT_OUT[reason] ?? reason, n])))}`,
    ...Object.entries(result.datetime).map(([name, { parsed, missing, unparseable }]) => `${name}: ${number(parsed)} read, ${number(missing)} missing, ${number(unparseable)} of another form`),
    `leaks: the target stood in ${number(leaks.found)} inputs, in ${number(leaks.exact)} word for word; ${number(leaks.stripped)} stripped, ${number(leaks.refused)} rows left out`,
    ...Object.entries(result.lengths).map(([name, figures]) => `${name}: ${lengths(figures)} characters`),
    `splits: ${Object.entries(result.splits).map(([name, n]) => `${name} ${number(n)}`).join(', ')}; patients in two splits: ${result.patientsInTwoSplits}`,
  ];
  if (result.badRows > 0) lines.push(`rows that were not well-formed: ${number(result.badRows)} left out`);
  return lines.join('\n');
}

function lengths({ min, median, mean, p95, max }: LengthFigures): string {
  const number = (n: number): string => Math.round(n).toLocaleString('en');
  return `${number(min)} to ${number(max)}, median ${number(median)}, mean ${number(mean)}, 95 % up to ${number(p95)}`;
}
