import { SYNTH_DATASETS, SYNTH_OPTIONS, MOST_NOTES } from '../../dataset/synth/options.ts';
import type { SynthResult } from '../../dataset/synth/result.ts';
import { synthesise } from '../../dataset/synth/synthesise.ts';
import { AttendingError } from '../../platform/errors.ts';
import { choiceFlag, numberFlag } from '../arguments.ts';
import type { DataCommand } from './commands.ts';
import { duration } from './progress.ts';

/** `attending data synth`: a made-up export in the schema of a real one. */
export const SYNTH_COMMAND: DataCommand = {
  help: 'a made-up export of MIMIC-III, MIMIC-IV, BHC or QA, in the schema of the real one',
  usage: '--dataset mimic-iii|mimic-iv|bhc|qa --notes N --out DIR [--seed S]',
  flags: {
    dataset: { type: 'string', value: SYNTH_DATASETS.join('|'), help: 'which export' },
    notes: { type: 'string', value: 'N', help: 'discharge notes of MIMIC, rows of BHC, questions of QA: exactly so many' },
    seed: { type: 'string', value: 'S', help: 'another number is another hospital (default 1)' },
    out: { type: 'string', value: 'DIR', help: 'the folder of the export' },
    gzip: { type: 'boolean', help: 'write .csv.gz' },
    force: { type: 'boolean', help: 'replace an export that is there already' },
    identifiers: { type: 'string', value: 'planted|masked', help: 'names and dates as a hospital has them, or ___ as in MIMIC (default planted)' },
    'identifiers-out': { type: 'string', value: 'FILE', help: 'write where each planted identifier stands, as JSONL' },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data synth" takes no file, but got ${positionals[0]!}.`, 'Name the folder with --out DIR.');
    const dataset = choiceFlag(values, 'dataset', SYNTH_DATASETS) ?? missing('dataset', SYNTH_DATASETS.join('|'));
    const notes = numberFlag(values, 'notes', { min: 1, max: MOST_NOTES, integer: true }) ?? missing('notes', 'N');
    const seed = numberFlag(values, 'seed', { min: 0, max: 0xffff_ffff, integer: true });
    const out = typeof values['out'] === 'string' ? values['out'] : missing('out', 'DIR');
    const identifiers = choiceFlag(values, 'identifiers', ['planted', 'masked']);
    const identifiersOut = values['identifiers-out'];
    const options = SYNTH_OPTIONS.parse({
      dataset,
      notes,
      out,
      gzip: values['gzip'] === true,
      force: values['force'] === true,
      ...(seed === undefined ? {} : { seed }),
      ...(identifiers === undefined ? {} : { identifiers }),
      ...(typeof identifiersOut === 'string' ? { identifiersOut } : {}),
    });
    return synthesise(options, context);
  },
  print: ({ files, notes, patients, elapsedMs }: SynthResult) =>
    [...files.map(({ path, rows, bytes }) => `${path}  ${rows.toLocaleString('en')} rows  ${(bytes / 1e6).toFixed(1)} MB`), `${notes.toLocaleString('en')} notes of ${patients.toLocaleString('en')} patients in ${duration(elapsedMs / 1000)}`].join('\n'),
};

function missing(name: string, value: string): never {
  throw new AttendingError('BAD_FLAG', `"attending data synth" needs --${name}.`, `Add --${name} ${value}.`);
}
