import type { Note } from '../note/types.ts';
import type { DurationMention } from './durationMentions.ts';
import type { Entity, TimeValue } from './types.ts';

const ADVERBS = String.raw`(?:(?:at|least|about|approximately|around|over|more|than|nearly|almost|greater|less|roughly|only|up|to|some)[ \t\n]{1,2}){0,3}`;
/** "chest pain | for the past | 3 days", "cough, | x | 2 weeks". */
const BEHIND = new RegExp(String.raw`^[ \t\n]{0,2},?[ \t\n]{0,2}(?:(?:that|which|and|has|have|had|been|is|was|were|present|ongoing|persisting|persistent|progressive|worsening|intermittent|intermittently|on|off|now|lasting|lasted|started|going)[ \t\n]{1,2}){0,6}(?:for|x|over|during|lasting|lasted|of|times|\()[ \t\n]{0,2}(?:(?:the|a|past|last|previous|total|of)[ \t\n]{1,2}){0,3}${ADVERBS}(?:x[ \t]?)?$`, 'i');
/** "20-year | history of | type 2 diabetes", "three days | of | fever". */
const AHEAD = /^(?:['’]s?)?[ \t\n-]{1,2}(?:(?:long|longstanding|prior|past|known|duration|history|hx|h\/o|course|episode|period|bout)[ \t\n]{1,2}){0,3}(?:of|with)[ \t\n]{1,2}(?:(?:a|an|the|his|her|some|intermittent|progressive|progressively|worsening|gradual|gradually|increasing|persistent|constant|recurrent|episodic|productive|dry|nonproductive|new|having|ongoing)[ \t\n]{1,2}){0,4}$/i;
const SINCE = /^[ \t\n]{0,2},?[ \t\n]{0,2}(?:\w+[ \t\n]{1,2}){0,3}since[ \t\n]{1,2}(?:\w+[ \t\n]{1,2}){0,2}$/i;
/** Nothing that a gap's patterns can say is longer. */
const REACH = 80;

/**
 * Links lengths of time, and dates that open an interval ("since 2015"), with the problem or procedure that they
 * belong to by the words between: by index of the entity. Entities, mentions and dates are ordered by start; linear.
 */
export function linkDurations(note: Note, entities: readonly Entity[], durations: readonly DurationMention[], times: ReadonlyMap<number, TimeValue>): Map<number, TimeValue> {
  const links = new Map<number, TimeValue>();
  const { text } = note;
  let next = 0;
  for (const { start, end, time } of durations) {
    if (time.kind !== 'duration') continue;
    while (next < entities.length && entities[next]!.start < end) next += 1;
    const after = next;
    const behind = lastBefore(entities, next, start);
    if (behind >= 0 && start - entities[behind]!.end < REACH && BEHIND.test(text.slice(entities[behind]!.end, start))) {
      if (!links.has(behind)) links.set(behind, time);
    } else if (after < entities.length && carries(entities[after]!) && entities[after]!.start - end < REACH && AHEAD.test(text.slice(end, entities[after]!.start))) {
      if (!links.has(after)) links.set(after, time);
    }
  }
  for (const [index, time] of times) {
    if (time.kind !== 'interval' || !time.iso.endsWith('/..')) continue;
    const { start } = entities[index]!;
    const behind = index - 1;
    if (behind >= 0 && carries(entities[behind]!) && start - entities[behind]!.end < REACH && SINCE.test(text.slice(entities[behind]!.end, start)) && !links.has(behind)) links.set(behind, time);
  }
  return links;
}

/** The last problem or procedure that ends before `start`; a result or a date between parts them. */
function lastBefore(entities: readonly Entity[], next: number, start: number): number {
  for (let i = next - 1; i >= 0 && i >= next - 3; i -= 1) {
    if (entities[i]!.end <= start) return carries(entities[i]!) ? i : -1;
  }
  return -1;
}

function carries({ type }: Entity): boolean {
  return type === 'problem' || type === 'procedure';
}
