import type { Checker } from './check.ts';
import { fillTask } from './prompt.ts';
import type { Demands } from './refine.ts';
import type { ModelTask } from './run.ts';

/** A merged text may lose this share of what its parts held: what they repeat and a reader does not need. */
const MOST_LOST = 0.1;
const MOST_LEVELS = 5;

/**
 * Merges summaries of consecutive parts into one: as many at once as the window takes, then the merged ones again, until one
 * is left. A merge that loses more than a tenth of what its parts held, or says something new, is not taken: then the parts
 * stand one after the other, in the note's order, and a notice says so. Nothing of a part is lost in silence.
 */
export async function mergeSummaries(task: ModelTask, checker: Checker, summaries: readonly string[], demands: Demands): Promise<string> {
  let texts = [...summaries];
  let number = 0;
  for (let level = 0; texts.length > 1 && level < MOST_LEVELS; level += 1) {
    const groups = await groupByWindow(task, texts, demands);
    if (groups.length === texts.length) break;
    const merged: string[] = [];
    for (const group of groups) {
      number += 1;
      merged.push(group.length === 1 ? group[0]! : ((await mergeGroup(task, checker, group, demands, number)) ?? group.join('\n\n')));
    }
    if (merged.length === texts.length) break;
    texts = merged;
  }
  if (texts.length > 1) task.asker.notice('The summaries of the parts do not fit the model together: they stand one after the other.');
  return texts.join('\n\n');
}

async function mergeGroup(task: ModelTask, checker: Checker, group: readonly string[], demands: Demands, number: number): Promise<string | undefined> {
  const joined = group.join('\n\n');
  const prompt = fillTask('merge', { note: joined, limit: demands.limit });
  const { draft } = await task.asker.ask({ stage: 'merge', part: number, parts: number, prompt, source: joined, maxNewTokens: task.budget.answer, again: false });
  if (draft !== undefined) {
    const [before, after] = [checker.check(joined), checker.check(draft.text)];
    if (after.coverage >= before.coverage * (1 - MOST_LOST) && after.unsupported.length <= before.unsupported.length) return draft.text;
  }
  task.asker.notice("The model's merged summary lost too much: the summaries of the parts stand one after the other.");
  return undefined;
}

/** Neighbours that fit a prompt together, and whose merged text the model can write at once. */
async function groupByWindow(task: ModelTask, texts: readonly string[], demands: Demands): Promise<string[][]> {
  const room = task.budget.prompt - (await task.counter.prompt(fillTask('merge', { note: '', limit: demands.limit }).text));
  const groups: string[][] = [];
  let used = Infinity;
  for (const text of texts) {
    const tokens = await task.counter.text(text);
    // Two at least, or nothing would ever be merged.
    const isPair = groups.at(-1)?.length === 1;
    if (used + tokens <= room && (isPair || used + tokens <= 1.5 * task.budget.answer)) {
      groups.at(-1)!.push(text);
      used += tokens;
    } else {
      groups.push([text]);
      used = tokens;
    }
  }
  return groups;
}
