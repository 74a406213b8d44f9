import { negatedEntityKey } from '../entities/key.ts';
import type { Span } from '../note/types.ts';
import type { Checker } from './check.ts';
import { inWords } from './refine.ts';

/** What a list says where a part names nothing, or where there is no room. */
const ALL = 'every medication, number, diagnosis, procedure and date.';

/** The entities of a part in the order of the note, as a list for a prompt: what matters most where not all have room. */
export function entityList(checker: Checker, part: Span, mostCharacters: number): string {
  const inside = checker.source.detailed.filter(({ start, end, type }) => start >= part.start && end <= part.end && type !== 'anatomy' && type !== 'other');
  const distinct = [...new Map(inside.map((entity) => [negatedEntityKey(entity), entity])).values()];
  const chosen = new Set<string>();
  let left = mostCharacters;
  for (const entity of [...distinct].sort((a, b) => checker.weightOf(b) - checker.weightOf(a))) {
    const words = inWords(entity);
    if (words.length + 2 > left || chosen.has(words)) continue;
    chosen.add(words);
    left -= words.length + 2;
  }
  const listed = [...new Set(distinct.map(inWords))].filter((words) => chosen.has(words));
  return listed.length === 0 ? ALL : `${listed.join('; ')}.`;
}
