import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Where the tables of a MIMIC download lie. */
const PLACES = ['.', 'hosp', 'note', 'icu'] as const;

/**
 * The file of a table in a folder: `NAME.csv` or `NAME.csv.gz` in any case, in the folder itself or in `hosp`, `note`
 * or `icu` below it; the first name found wins. Undefined when there is none.
 */
export async function findTable(folder: string, names: readonly string[]): Promise<string | undefined> {
  const places = await Promise.all(
    PLACES.map(async (below) => {
      const place = path.join(folder, below);
      return { place, entries: await readdir(place).catch(() => []) };
    }),
  );
  for (const name of names) {
    for (const ending of ['.csv', '.csv.gz']) {
      for (const { place, entries } of places) {
        const found = entries.find((entry) => entry.toLowerCase() === name.toLowerCase() + ending);
        if (found !== undefined) return path.join(place, found);
      }
    }
  }
  return undefined;
}
