import { cleanTexts, type CleanResult } from '../../dataset/cleaning/clean.ts';
import { CLEAN_OPTIONS, CLEANED_FILES, CLEANED_FORMATS } from '../../dataset/cleaning/options.ts';
import { CLEANING_STEPS, RECIPES } from '../../dataset/cleaning/steps.ts';
import { CSV_ENCODINGS } from '../../dataset/csv/bytes.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { choiceFlag, numberFlag, type ParsedArguments } from '../arguments.ts';
import type { DataCommand } from './commands.ts';
import { duration } from './progress.ts';

/** `attending data clean`: columns of text cleaned step by step, every step kept. */
export const CLEAN_COMMAND: DataCommand = {
  help: 'columns of text cleaned step by step, every step kept',
  usage: '--csv FILE --columns input,target --recipe reference|clinical --out DIR',
  flags: {
    csv: { type: 'string', value: 'FILE', help: 'the file to clean, .csv or .csv.gz' },
    db: { type: 'string', value: 'FILE', help: 'a prepared database to clean instead; it is only read' },
    encoding: { type: 'string', value: CSV_ENCODINGS.join('|'), help: 'how the text of the file is written (default utf-8)' },
    'on-bad-row': { type: 'string', value: 'stop|skip', help: 'what to do with a row that is not well-formed (default stop)' },
    table: { type: 'string', value: 'NAME', help: 'its table or view (default bhc)' },
    columns: { type: 'string', value: 'A,B', help: 'the columns that hold text (default input,target); the others are passed through' },
    recipe: { type: 'string', value: RECIPES.join('|'), help: 'as NLTK notebooks clean, or so that numbers, units and negations stay (default reference)' },
    steps: { type: 'string', value: 'A,B', help: `instead of the recipe's own, of ${CLEANING_STEPS.join(', ')}` },
    'rare-columns': { type: 'string', value: 'A,B', help: 'columns that lose rare words (default the first of --columns)' },
    'rare-at-most': { type: 'string', value: 'N', help: 'a word is rare that occurs at most N times in a column (default 2)' },
    boilerplate: { type: 'boolean', help: 'recipe clinical: also drop lines that say nothing of the patient' },
    out: { type: 'string', value: 'DIR', help: 'the folder of the results' },
    files: { type: 'string', value: 'A,B', help: `which results, of ${CLEANED_FILES.join(', ')} (default all)` },
    formats: { type: 'string', value: 'A,B', help: `of ${CLEANED_FORMATS.join(', ')} (default both)` },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data clean" takes no file, but got ${positionals[0]!}.`, 'Name it with --csv FILE.');
    const { csv, db, table, out } = values;
    if (typeof out !== 'string') throw new AttendingError('BAD_FLAG', '"attending data clean" needs --out.', 'Add --out DIR.');
    const given = {
      csv,
      encoding: choiceFlag(values, 'encoding', CSV_ENCODINGS),
      onBadRow: choiceFlag(values, 'on-bad-row', ['stop', 'skip']),
      db,
      table,
      out,
      columns: listFlag(values, 'columns'),
      recipe: choiceFlag(values, 'recipe', RECIPES),
      steps: listFlag(values, 'steps', CLEANING_STEPS),
      rareColumns: listFlag(values, 'rare-columns'),
      rareAtMost: numberFlag(values, 'rare-at-most', { min: 0, max: 1_000_000, integer: true }),
      boilerplate: values['boilerplate'],
      files: listFlag(values, 'files', CLEANED_FILES),
      formats: listFlag(values, 'formats', CLEANED_FORMATS),
    };
    return cleanTexts(CLEAN_OPTIONS.parse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))), context);
  },
  print: ({ files, rows, vocabulary, dropped, seconds }: CleanResult) =>
    [
      ...files.map(({ path, bytes }) => `${path}  ${(bytes / 1e6).toFixed(1)} MB`),
      `${rows.toLocaleString('en')} rows in ${duration(seconds)}${vocabulary + dropped === 0 ? '' : `; ${vocabulary.toLocaleString('en')} words stay, ${dropped.toLocaleString('en')} rare ones dropped`}`,
    ].join('\n'),
};

/** Reads names with commas between them; undefined when the flag is not given. Throws BAD_FLAG for none, or for one that is not among the choices. */
function listFlag(values: ParsedArguments['values'], name: string, choices?: readonly string[]): string[] | undefined {
  const raw = values[name];
  if (typeof raw !== 'string') return undefined;
  const names = raw.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (names.length === 0) throw new AttendingError('BAD_FLAG', `--${name} names nothing.`, choices === undefined ? `Write --${name} with names and commas between them.` : `Name some of ${choices.join(', ')}.`);
  const unknown = choices === undefined ? undefined : names.find((part) => !choices.includes(part));
  if (unknown !== undefined) {
    const near = nearest(unknown, choices!);
    throw new AttendingError('BAD_FLAG', `--${name} has no "${unknown}".`, near === undefined ? `It takes ${choices!.join(', ')}.` : `Did you mean ${near}?`);
  }
  return [...new Set(names)];
}
