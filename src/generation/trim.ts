import { negatedEntityKey } from '../entities/key.ts';
import type { Sentence } from '../note/types.ts';
import type { Checker } from './check.ts';
import { readText, type ReadText } from './readText.ts';

/** Worth of a character that names nothing: of two sentences without entities the longer one goes first. */
const IDLE = 0.01;
/** So large a share of the sentences may go before their worth is reckoned anew: what one loses depends on what the others still have. */
const SHARE_AT_ONCE = 0.08;

/**
 * Deletes whole sentences until the text fits: first those that lose least for their length, by the weight of the entities that
 * only they have (summary/importance.ts). What the source does not bear out goes before all else. One sentence always stays.
 */
export function trimTo(checker: Checker, text: string, fits: (text: string) => boolean): string {
  let written = text;
  while (!fits(written)) {
    const output = readText(written);
    const { sentences } = output.note;
    if (sentences.length <= 1) break;
    const order = leastFirst(checker, output);
    const gone = new Set<number>();
    const most = Math.min(sentences.length - 1, Math.max(1, Math.floor(sentences.length * SHARE_AT_ONCE)));
    let shorter = written;
    for (const i of order.slice(0, most)) {
      gone.add(i);
      shorter = without(output.note.text, sentences, gone);
      if (fits(shorter)) break;
    }
    written = shorter;
  }
  return written;
}

/** Sentences by what they lose, least first. */
function leastFirst(checker: Checker, output: ReadText): number[] {
  const { sentences } = output.note;
  const wrong = checker.unsupported(output);
  const keys = output.entities.map(negatedEntityKey);
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const worth = sentences.map(({ start, end }) => {
    if (wrong.some((statement) => statement.start < end && statement.end > start)) return 0;
    const lost = output.entities.reduce((sum, entity, e) => sum + (entity.start >= start && entity.end <= end && count.get(keys[e]!) === 1 ? checker.weightOf(entity) : 0), 0);
    return (lost + IDLE) / (end - start);
  });
  return sentences.map((_, i) => i).sort((a, b) => worth[a]! - worth[b]!);
}

/** The text without some sentences: the line break behind one stays where another sentence of its line is before it. */
function without(text: string, sentences: readonly Sentence[], gone: ReadonlySet<number>): string {
  let written = text.slice(0, sentences[0]?.start ?? 0);
  for (const [i, { start, end }] of sentences.entries()) {
    const gap = text.slice(end, sentences[i + 1]?.start ?? text.length);
    if (!gone.has(i)) written += text.slice(start, end) + gap;
    else if (gap.includes('\n') && written !== '' && !written.endsWith('\n')) written = written.trimEnd() + gap;
  }
  return written.trim();
}
