import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { readText } from './fileText.ts';
import { isFault, readAnswer, readItem, type ItemFault, type QaItem } from './item.ts';
import { JsonValues, type JsonReading, type JsonValue } from './jsonValues.ts';

/**
 * How a file's items are laid out:
 * `list` `[item, …]` · `lines` one item a line, or several values one after another · `within` `{"items": [item, …]}`
 * beside other members · `byKey` `{id: item, …}` or `{question: answer, …}`, mixed as it may be.
 */
type Layout = { readonly kind: 'list' | 'lines' | 'byKey' } | { readonly kind: 'within'; readonly key: string };

/** Members that hold the items when they are lists. */
const CONTAINERS = new Set(['items', 'data', 'questions', 'examples', 'records', 'qa', 'qa_pairs', 'dataset']);

/**
 * Reads the items of one dataset file, of any accepted layout, one by one.
 * Throws BAD_JSON (with the line), BAD_RECORD (with the item's number and the nearest key), and what reading throws.
 */
export async function* readItems(file: string, signal: AbortSignal): AsyncGenerator<QaItem> {
  const name = path.basename(file);
  const layout = await layoutOf(file, name, signal);
  const goInto: JsonReading['goInto'] =
    layout.kind === 'lines'
      ? () => false
      : layout.kind === 'within'
        ? (_, depth, key) => depth === 0 || (depth === 1 && key?.toLowerCase() === layout.key)
        : (_, depth) => depth === 0;
  for await (const value of readValues(file, { goInto, keepText: true, name }, signal)) {
    if (layout.kind === 'within' && value.within === undefined) continue;
    yield itemOf(value, layout, name);
  }
}

/** Values of a JSON text in file, whole. */
export async function* readValues(file: string, reading: JsonReading, signal: AbortSignal): AsyncGenerator<JsonValue> {
  const values = new JsonValues(reading);
  for await (const text of readText(file, reading.name, signal)) yield* values.push(text);
  yield* values.end();
}

/** Goes through the whole file first: a file cut short is refused before anything of it is used. */
async function layoutOf(file: string, name: string, signal: AbortSignal): Promise<Layout> {
  let outermost: 'object' | 'array' | undefined;
  let containers: string[] = [];
  let values = 0;
  const goInto: JsonReading['goInto'] = (kind, depth, key) => {
    if (depth === 0) {
      outermost ??= kind;
      values += 1;
      return true;
    }
    if (depth === 1 && outermost === 'object' && kind === 'array' && values === 1 && key !== undefined && CONTAINERS.has(key.toLowerCase())) containers.push(key.toLowerCase());
    return false;
  };
  for await (const value of readValues(file, { goInto, keepText: false, name }, signal)) {
    if (value.key === undefined && outermost === undefined) throw new AttendingError('BAD_JSON', `${name} is neither a list nor an object.`, 'Write it as [{"question": "…", "answer": "…"}, …].');
  }
  if (outermost === undefined) throw new AttendingError('BAD_JSON', `${name} is empty.`, 'Write it again, or take it out of the folder.');
  if (values > 1) return { kind: 'lines' };
  if (outermost !== 'object') return { kind: 'list' };
  containers = [...new Set(containers)];
  if (containers.length > 1) {
    throw new AttendingError('BAD_RECORD', `${name} has more than one list of items: ${containers.map((key) => `"${key}"`).join(', ')}.`, 'Keep one of them.');
  }
  return containers.length === 1 ? { kind: 'within', key: containers[0]! } : { kind: 'byKey' };
}

function itemOf(value: JsonValue, layout: Layout, name: string): QaItem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value.text);
  } catch {
    // The parser's own message quotes the text.
    throw new AttendingError('BAD_JSON', `${name}: item ${value.index + 1} in line ${value.line} is not JSON.`, 'Check it with a JSON validator, for example: python3 -m json.tool');
  }
  if (layout.kind === 'byKey' && value.kind !== 'object') {
    const answer = readAnswer(parsed);
    if (answer !== undefined) return { question: value.key!.trim(), answer, sourceId: undefined };
  }
  const item = readItem(parsed);
  if (isFault(item)) throw faultError(item, value, name);
  return item.sourceId === undefined && layout.kind === 'byKey' ? { ...item, sourceId: value.key! } : item;
}

function faultError({ fault, action }: ItemFault, value: JsonValue, name: string): AttendingError {
  return new AttendingError('BAD_RECORD', `${name}: item ${value.index + 1} (line ${value.line}) ${fault}.`, action);
}
