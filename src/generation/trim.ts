import { negatedEntityKey } from '../entities/key.ts';
import type { Checker } from './check.ts';
import { readText } from './readText.ts';

/** Worth of a character that names nothing: of two sentences without entities the longer one goes first. */
const IDLE = 0.01;

/**
 * Deletes whole sentences until the text fits: each time the one that loses least for its length, by the weight of the
 * entities that only it has (summary/importance.ts). What the source does not bear out goes first.
 */
export function trimTo(checker: Checker, text: string, fits: (text: string) => boolean): string {
  let written = text;
  while (!fits(written)) {
    const output = readText(written);
    const { sentences } = output.note;
    if (sentences.length <= 1) break;
    const wrong = checker.unsupported(output);
    const keys = output.entities.map(negatedEntityKey);
    const count = new Map<string, number>();
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
    let worst = 0;
    let least = Infinity;
    for (const [i, { start, end }] of sentences.entries()) {
      const inside = output.entities.flatMap((entity, e) => (entity.start >= start && entity.end <= end && count.get(keys[e]!) === 1 ? checker.weightOf(entity) : 0));
      const flagged = wrong.some((statement) => statement.start < end && statement.end > start);
      const worth = flagged ? 0 : (inside.reduce((sum, weight) => sum + weight, 0) + IDLE) / (end - start);
      if (worth < least) [worst, least] = [i, worth];
    }
    const { start, end } = sentences[worst]!;
    const next = sentences[worst + 1]?.start ?? written.length;
    // The line break behind it stays where another sentence of its line is before it.
    const gap = written.slice(end, next);
    const before = written.slice(0, start);
    const glue = gap.includes('\n') && before !== '' && !before.endsWith('\n') ? gap : '';
    written = (before.replace(glue === '' ? /$/ : /[ \t]+$/, '') + glue + written.slice(next)).trim();
  }
  return written;
}
