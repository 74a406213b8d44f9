import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { parsedJson } from './parsedJson.ts';
import { specialtyName } from './specialty.ts';

/** What is drawn of each specialty for training, from 0 to 1, as somebody wrote it. */
export type Shares = ReadonlyMap<string, number>;

/**
 * What `--adjust` reads of the `training_recommendations.json` that evaluation writes: `recommended_sample_increases`
 * gives the new share of each specialty (not the difference), from 0 to 1, as in the reference pipeline; all other
 * members are for people.
 */
export const RECOMMENDATIONS = z.looseObject({
  recommended_sample_increases: z.record(z.string(), z.number()),
});

const EXAMPLE = 'Write for example --adjust cardiology=0.8,neurology=0.6, or name a training_recommendations.json.';

/**
 * Reads `cardiology=0.8,neurology=0.6`, a file of recommendations, or a record, to shares by specialty name.
 * Throws BAD_FLAG for a share outside 0..1 or a specialty named twice, BAD_CONFIGURATION for a file of another shape.
 */
export async function readShares(adjust: string | Readonly<Record<string, number>>): Promise<Shares> {
  if (typeof adjust !== 'string') return checkShares(Object.entries(adjust), '--adjust');
  if (!/\.json$/i.test(adjust)) return checkShares(adjust.split(',').map(parsePair), '--adjust');
  return checkShares(Object.entries(await readRecommendations(adjust)), path.basename(adjust));
}

/** Throws BAD_FLAG for a specialty that the data does not have, with the nearest that it has. */
export function checkSpecialties(shares: Shares, known: ReadonlySet<string>): void {
  for (const name of shares.keys()) {
    if (known.has(name)) continue;
    const near = nearest(name, known);
    const some = [...known].sort().slice(0, 5).join(', ');
    throw new AttendingError('BAD_FLAG', `There is no specialty "${name}" in the data.`, near === undefined ? `It has ${known.size}: ${some}${known.size > 5 ? ', …' : ''}.` : `Did you mean ${near}?`);
  }
}

function parsePair(text: string): [string, number] {
  const [name, share, ...rest] = text.split('=');
  if (name === undefined || name.trim() === '' || share === undefined || share.trim() === '' || rest.length > 0) {
    throw new AttendingError('BAD_FLAG', `--adjust does not understand "${text.trim()}".`, EXAMPLE);
  }
  return [name, Number(share)];
}

function checkShares(pairs: readonly (readonly [string, number])[], where: string): Shares {
  const shares = new Map<string, number>();
  for (const [written, share] of pairs) {
    const name = specialtyName(written);
    if (name === '') throw new AttendingError('BAD_FLAG', `${where} names an empty specialty.`, EXAMPLE);
    if (!(share >= 0 && share <= 1)) {
      const percent = share > 1 && share <= 100 ? ` For ${share} % write ${share / 100}.` : '';
      throw new AttendingError('BAD_FLAG', `${where}: the share of ${name} must be a number from 0 to 1.`, `Write for example ${name}=0.8.${percent}`);
    }
    if (shares.has(name)) throw new AttendingError('BAD_FLAG', `${where} names ${name} twice.`, 'Name each specialty once.');
    shares.set(name, share);
  }
  return shares;
}

async function readRecommendations(file: string): Promise<Readonly<Record<string, number>>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new AttendingError('FILE_NOT_FOUND', `Cannot read ${file}.`, 'Name the training_recommendations.json that "attending evaluate" wrote.', { cause });
  }
  const parsed = RECOMMENDATIONS.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data.recommended_sample_increases;
  const name = path.basename(file);
  throw new AttendingError('BAD_CONFIGURATION', `${name} has no "recommended_sample_increases" of shares by specialty.`, 'Write it as {"recommended_sample_increases": {"cardiology": 0.8}}.');
}
