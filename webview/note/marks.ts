import type { EntityType } from '../../src/entities/types.ts';
import type { AssertionWord, Mark, Segment, ViewEntity } from '../../src/engine/viewTypes.ts';

/** Types in the order in which legend and tables show them, with their words. */
export const TYPES: readonly (readonly [type: EntityType, one: string, many: string])[] = [
  ['problem', 'problem', 'Problems'],
  ['medication', 'medication', 'Medications'],
  ['lab', 'lab', 'Labs'],
  ['vital', 'vital', 'Vitals'],
  ['procedure', 'procedure', 'Procedures'],
  ['date', 'date', 'Dates'],
  ['anatomy', 'anatomy', 'Anatomy'],
  ['other', 'other', 'Other'],
];

/** Assertions that the legend explains. The class is what CSS strokes; see note.css. */
export const STROKES: readonly (readonly [word: AssertionWord, className: string])[] = [
  ['negated', 'neg'],
  ['historical', 'hist'],
  ['uncertain', 'unc'],
  ['hypothetical', 'hyp'],
  ['family', 'fam'],
  ['not the patient', 'fam'],
];

/** Classes of a mention: hue by type, stroke by assertion. */
export function markClass({ type, words }: Mark): string {
  const strokes = STROKES.filter(([word]) => words.includes(word)).map(([, className]) => className);
  return ['e', type, ...new Set(strokes)].join(' ');
}

/** Attributes in one short line for tables: "40 mg · PO · BID". What they mean in numbers is in the entity's card. */
export function attributeLine(attributes: ViewEntity['attributes']): string {
  return attributes.flatMap(([name, value]) => (PLAIN.has(name) ? value : NAMED.has(name) ? `${name} ${value}` : [])).join(' · ');
}

/** Attributes whose value says by itself what it is, and those that need their name. */
const PLAIN: ReadonlySet<string> = new Set(['value', 'strength', 'dose', 'rate', 'form', 'route', 'frequency', 'finding', 'flag', 'change', 'status', 'laterality', 'acuity', 'severity', 'steps', 'doses', 'resolved']);
const NAMED: ReadonlySet<string> = new Set(['duration', 'site', 'indication', 'lasting', 'course']);

/**
 * Groups runs into blocks that end at a line break and hold some `size` characters, so that the browser
 * lays out only what is seen. Runs are split at the break; offsets and order stay.
 */
export function toBlocks(segments: readonly Segment[], size = 2500): Segment[][] {
  const blocks: Segment[][] = [];
  let block: Segment[] = [];
  let length = 0;
  for (const segment of segments) {
    let rest = segment;
    while (length + rest.text.length >= size && rest.entity === undefined && rest.wrap !== true) {
      const at = rest.text.indexOf('\n', Math.max(0, size - length - 1));
      if (at < 0) break;
      block.push({ ...rest, text: rest.text.slice(0, at + 1) });
      blocks.push(block);
      block = [];
      length = 0;
      rest = { ...rest, start: rest.start + at + 1, text: rest.text.slice(at + 1) };
    }
    if (rest.text === '') continue;
    block.push(rest);
    length += rest.text.length;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}
