import path from 'node:path';
import { taskName, type DataTaskDefinition } from './taskDefinition.ts';

/** What a task that ended well is reported with: figures of its result where they are known, never text of a row. */
export function outcomeSentence(definition: DataTaskDefinition, result: Readonly<Record<string, unknown>>): string {
  const database = typeof definition['db'] === 'string' ? path.posix.basename(definition['db'].replaceAll('\\', '/')) : undefined;
  switch (definition.command) {
    case 'data mimic':
    case 'data bhc': {
      const splits = numbersOf(result['splits']);
      const rows = splits.reduce((sum, [, count]) => sum + count, 0);
      const parts = [
        ...(rows > 0 ? [`${amount(rows)} rows, split into ${splits.map(([name, count]) => `${name} ${amount(count)}`).join(', ')}`] : []),
        ...(result['patientsInTwoSplits'] === 0 ? ['no patient in two splits'] : []),
      ];
      return `${database ?? 'The database'} is ready${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`;
    }
    case 'data synth':
      return typeof result['notes'] === 'number' ? `${amount(result['notes'])} invented notes are in ${String(definition['out'])}.` : done(definition);
    case 'data clean':
      return typeof result['rows'] === 'number' ? `${amount(result['rows'])} rows cleaned into ${String(definition['out'])}.` : done(definition);
    case 'data tokens': {
      const { rows, truncated, refused } = result;
      if (typeof rows !== 'number') return done(definition);
      const lost = [typeof truncated === 'number' && truncated > 0 ? `${amount(truncated)} truncated` : '', typeof refused === 'number' && refused > 0 ? `${amount(refused)} left out` : ''].filter((part) => part !== '');
      return `${amount(rows)} rows are tokenised${lost.length > 0 ? `: ${lost.join(', ')}` : ', none truncated'}.`;
    }
    case 'data qa': {
      const totals = new Map(numbersOf(result['totals']));
      const parts = ['holdout', 'train', 'eval', 'pool'].flatMap((name) => (totals.has(name) ? [`${name} ${amount(totals.get(name)!)}`] : []));
      return parts.length === 0 ? done(definition) : `${String(definition['out'] ?? definition['dir'])} is ready: ${parts.join(', ')}.`;
    }
    case 'data prepare': {
      const parts = partsOf(result).map(({ part, kept }) => `${part}${kept ? ' (kept)' : ''}`);
      return parts.length === 0 ? done(definition) : `${String(definition['config'])} is done: ${parts.join(', ')}.`;
    }
    default:
      return done(definition);
  }
}

/** Databases that a run wrote, as its result names them: absolute or relative to where it ran. */
export function databasesOf({ command, out }: DataTaskDefinition, result: Readonly<Record<string, unknown>>): string[] {
  if (command === 'data stats' || command === 'data clean') return [];
  // A folder of datasets holds all of them as a database, too.
  if (command === 'data qa') return typeof out === 'string' ? [`${out}/qa.duckdb`] : [];
  const results = [result, ...partsOf(result).filter(({ part }) => part !== 'clean').map((part) => part.result)];
  return [...new Set(results.flatMap(({ db }) => (typeof db === 'string' ? [db] : [])))];
}

function partsOf(result: Readonly<Record<string, unknown>>): { part: string; kept: boolean; result: Readonly<Record<string, unknown>> }[] {
  if (!Array.isArray(result['parts'])) return [];
  return result['parts'].flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('part' in entry) || typeof entry.part !== 'string') return [];
    const inner = 'result' in entry && typeof entry.result === 'object' && entry.result !== null ? { ...entry.result } : {};
    return [{ part: entry.part, kept: 'kept' in entry && entry.kept === true, result: inner }];
  });
}

function done(definition: DataTaskDefinition): string {
  return `Done: ${taskName(definition)}.`;
}

function numbersOf(value: unknown): [string, number][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
