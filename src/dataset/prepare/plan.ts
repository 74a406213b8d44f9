import path from 'node:path';
import * as z from 'zod';
import { readConfiguration } from '../../platform/configurationFile.ts';
import { BHC_OPTIONS } from '../bhc/options.ts';
import { CLEAN_OPTIONS } from '../cleaning/options.ts';
import { MIMIC_OPTIONS } from '../mimic/options.ts';
import { QA_OPTIONS, type QaOptions } from '../qa/options.ts';
import { SYNTH_OPTIONS } from '../synth/options.ts';
import { placeTokensPaths, TOKENS_OPTIONS } from '../tokens/options.ts';

/** The parts of a preparation, each a command of its own. */
export const PARTS = ['synth', 'mimic', 'bhc', 'clean', 'tokens', 'qa'] as const;
export type Part = (typeof PARTS)[number];

const SCHEMAS = { synth: SYNTH_OPTIONS, mimic: MIMIC_OPTIONS, bhc: BHC_OPTIONS, clean: CLEAN_OPTIONS, tokens: TOKENS_OPTIONS, qa: QA_OPTIONS } as const;

function onceOrSeveral<Options extends z.ZodType>(options: Options): z.ZodOptional<z.ZodUnion<readonly [Options, z.ZodArray<Options>]>> {
  return z.union([options, z.array(options).min(1)]).optional();
}

/** A preparation file: a section a part, run in the order in which they stand there; a list runs a part several times. */
export const PREPARE_OPTIONS = z
  .strictObject({
    synth: onceOrSeveral(SCHEMAS.synth),
    mimic: onceOrSeveral(SCHEMAS.mimic),
    bhc: onceOrSeveral(SCHEMAS.bhc),
    clean: onceOrSeveral(SCHEMAS.clean),
    tokens: onceOrSeveral(SCHEMAS.tokens),
    qa: onceOrSeveral(SCHEMAS.qa),
  })
  .refine((sections) => Object.keys(sections).length > 0, { message: `needs at least one section of ${PARTS.join(', ')}` });

/** What one part is run with. */
export type PlannedPart = { [Name in Part]: { readonly part: Name; readonly options: z.output<(typeof SCHEMAS)[Name]> } }[Part];

/**
 * Reads a preparation file and checks all of it. Paths in it are relative to it, and are absolute in what this gives.
 * Throws FILE_NOT_FOUND, BAD_CONFIGURATION (naming the line, the key and the nearest one that is known).
 */
export async function readPlan(file: string): Promise<PlannedPart[]> {
  const sections = await readConfiguration(file, PREPARE_OPTIONS);
  const folder = path.dirname(path.resolve(file));
  const planned: PlannedPart[] = [];
  // What was read keeps the schema's order; the file's own order is the one to run in.
  for (const part of await orderIn(file)) {
    const section = sections[part];
    for (const options of Array.isArray(section) ? section : [section]) planned.push(placePaths({ part, options } as PlannedPart, folder));
  }
  return planned;
}

async function orderIn(file: string): Promise<Part[]> {
  const raw = await readConfiguration(file, z.looseObject({}));
  return Object.keys(raw).filter((key): key is Part => PARTS.some((part) => part === key));
}

function placePaths(planned: PlannedPart, folder: string): PlannedPart {
  const at = (place: string): string => path.resolve(folder, place);
  const maybe = <Key extends string>(key: Key, place: string | undefined): Partial<Record<Key, string>> => (place === undefined ? {} : ({ [key]: at(place) } as Record<Key, string>));
  switch (planned.part) {
    case 'synth': {
      const { options } = planned;
      return { part: 'synth', options: { ...options, out: at(options.out), ...maybe('identifiersOut', options.identifiersOut) } };
    }
    case 'mimic': {
      const { options } = planned;
      return { part: 'mimic', options: { ...options, dir: at(options.dir), db: at(options.db), ...maybe('notes', options.notes) } };
    }
    case 'bhc': {
      const { options } = planned;
      return { part: 'bhc', options: { ...options, csv: at(options.csv), db: at(options.db) } };
    }
    case 'clean': {
      const { options } = planned;
      return { part: 'clean', options: { ...options, out: at(options.out), ...maybe('csv', options.csv), ...maybe('db', options.db) } };
    }
    case 'tokens':
      return { part: 'tokens', options: placeTokensPaths(planned.options, folder) };
    case 'qa':
      return { part: 'qa', options: placeQaPaths(planned.options, at) };
  }
}

function placeQaPaths(options: QaOptions, at: (place: string) => string): QaOptions {
  const { dir, out, adjust, from } = options;
  return {
    ...options,
    dir: at(dir),
    ...(out === undefined ? {} : { out: at(out) }),
    ...(typeof adjust === 'string' && adjust.endsWith('.json') ? { adjust: at(adjust) } : {}),
    ...(from === undefined ? {} : { from: { ...from, file: at(from.file) } }),
  };
}
