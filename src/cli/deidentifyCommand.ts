import { DEIDENTIFY_MODES, MASKS, NAME_SOURCES, type DeidentifyOptions } from '../privacy/types.ts';
import { choiceFlag } from './arguments.ts';
import type { NoteCommand } from './noteCommands.ts';

/** `attending deidentify`: a record's `patient` goes before `--patient`, so that one file may hold notes of many. */
export const DEIDENTIFY_COMMAND: NoteCommand = {
  help: 'the note without the 18 Safe Harbor identifiers',
  flags: {
    mode: { type: 'string', value: DEIDENTIFY_MODES.join('|'), help: 'what stands in their place (default placeholder)' },
    seed: { type: 'string', value: 'SECRET', help: 'secret that decides all surrogates; without it each run differs' },
    patient: { type: 'string', value: 'ID', help: 'whose notes these are: they share surrogates and the shift of dates (or a field "patient" a record)' },
    mask: { type: 'string', value: MASKS.join('|'), help: 'with --mode mask: as long as the original, or four blocks (default length)' },
    names: { type: 'string', value: NAME_SOURCES.join('|'), help: 'who finds names: rules and word lists, or the trained name tagger too (default both)' },
    'keep-years': { type: 'boolean', help: 'leave years that stand alone, as Safe Harbor allows' },
  },
  options: (values) => {
    const mode = choiceFlag(values, 'mode', DEIDENTIFY_MODES);
    const mask = choiceFlag(values, 'mask', MASKS);
    const { seed, patient } = values;
    const deidentify: DeidentifyOptions = {
      ...(mode === undefined ? {} : { mode }),
      ...(mask === undefined ? {} : { mask }),
      ...(typeof seed === 'string' ? { seed } : {}),
      ...(typeof patient === 'string' ? { patient } : {}),
      ...(values['keep-years'] === true ? { keepYears: true } : {}),
    };
    const names = choiceFlag(values, 'names', NAME_SOURCES);
    return names === undefined ? { deidentify } : { deidentify, names };
  },
  prepare: (engine, { names }) => engine.prepareNames(names),
  run: async (engine, record, { deidentify = {}, names }) => {
    const { patient } = record;
    const known = typeof patient === 'string' || typeof patient === 'number' ? { ...deidentify, patient: String(patient) } : deidentify;
    return engine.deidentify(record.text, known, undefined, names);
  },
};
