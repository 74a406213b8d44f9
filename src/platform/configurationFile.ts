import { readFile } from 'node:fs/promises';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { AttendingError } from './errors.ts';
import { nearest } from './nearest.ts';

/**
 * Reads a YAML file through a schema. Every mistake is one BAD_CONFIGURATION that names the key, what it may be and,
 * for a key that is not known, the nearest one that is. Throws FILE_NOT_FOUND.
 */
export async function readConfiguration<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new AttendingError('FILE_NOT_FOUND', `There is no file ${file}, or it cannot be read.`, 'Name the configuration with --config FILE.', { cause });
  }
  return parseConfiguration(text, file, schema);
}

/** The same of a text. @param file for messages */
function parseConfiguration<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new AttendingError('BAD_CONFIGURATION', `${file}, line ${lines.linePos(fault.pos[0]).line}: this is not YAML (${fault.code.toLowerCase().replaceAll('_', ' ')}).`, 'Check indentation, quotation marks and colons there.', { cause: fault });
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  throw issueError(issue, `${file}${lineOf(document, lines, issue)}`, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), result.error);
}

type Issue = z.core.$ZodIssue;

/** Where the key of an issue stands, or the nearest above it that is there. */
function lineOf(document: Document, lines: LineCounter, issue: Issue): string {
  const full = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  for (let length = full.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(full.slice(0, length - 1), true);
    const step = full[length - 1]!;
    const node: unknown = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.key : isSeq(parent) ? parent.items[Number(step)] : undefined;
    if (isNode(node) && node.range) return `, line ${lines.linePos(node.range[0]).line}`;
  }
  return '';
}

/** Of a choice between shapes, the complaint of the shape that came furthest: the others were not meant. */
function deepest(issues: readonly Issue[], path: readonly PropertyKey[] = []): Issue {
  const first = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  const from = [...path, ...first.path];
  if (first.code !== 'invalid_union') return { ...first, path: from };
  const nested = first.errors.filter((branch) => branch.length > 0).map((branch) => deepest(branch, from));
  return nested.filter(({ code, path: at }) => code !== 'invalid_type' || at.length > from.length).sort((a, b) => b.path.length - a.path.length)[0] ?? { ...first, path: from };
}

function issueError(issue: Issue, file: string, schema: JsonSchema, cause: unknown): AttendingError {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = keysAt(schema, issue.path);
    const near = nearest(key, known);
    const name = where === '' ? key : `${where}.${key}`;
    return new AttendingError('BAD_CONFIGURATION', `${file} has an unknown key "${name}".`, near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`, { cause });
  }
  if (where !== '' && issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return new AttendingError('BAD_CONFIGURATION', `${file}: "${where}" is missing.`, 'Add it and run again.', { cause });
  if (issue.code === 'invalid_union') return new AttendingError('BAD_CONFIGURATION', `${file}: "${where}" has not the form that it must have.`, `Known in it: ${keysAt(schema, issue.path).join(', ') || 'nothing'}.`, { cause });
  const plain = issue.message.replace(/^Invalid input: /, '').replace(/\.$/, '');
  return new AttendingError('BAD_CONFIGURATION', `${file}: "${where === '' ? 'the file' : where}" is not right: ${plain}.`, 'Correct it and run again.', { cause });
}

/** What of a JSON schema is looked at. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly items?: unknown;
  readonly anyOf?: readonly (JsonSchema | boolean)[];
}

function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  let here: JsonSchema[] = [schema];
  for (const step of path) {
    here = here.flatMap(shapesOf).flatMap((shape) => {
      const next = typeof step === 'number' ? shape.items : shape.properties?.[String(step)];
      return typeof next === 'object' && next !== null ? [next] : [];
    });
  }
  return [...new Set(here.flatMap(shapesOf).flatMap((shape) => Object.keys(shape.properties ?? {})))];
}

function shapesOf(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter((shape) => typeof shape === 'object').flatMap(shapesOf)];
}
