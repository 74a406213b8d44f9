import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
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
export function parseConfiguration<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new AttendingError('BAD_CONFIGURATION', `${file}, line ${lines.linePos(fault.pos[0]).line}: this is not YAML (${fault.code.toLowerCase().replaceAll('_', ' ')}).`, 'Check indentation, quotation marks and colons there.', { cause: fault });
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw issueError(deepest(result.error.issues), file, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), result.error);
}

type Issue = z.core.$ZodIssue;

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
  const plain = issue.message.replace(/^Invalid input: /, '').replace(/\.$/, '');
  return new AttendingError('BAD_CONFIGURATION', `${file}: "${where === '' ? 'the file' : where}" is not right: ${plain}.`, 'Correct it and run again.', { cause });
}

/** What of a JSON schema is looked at. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly anyOf?: readonly (JsonSchema | boolean)[];
}

function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  let here: JsonSchema[] = [schema];
  for (const step of path) {
    here = here.flatMap(shapesOf).flatMap((shape) => {
      const next = shape.properties?.[String(step)];
      return typeof next === 'object' ? [next] : [];
    });
  }
  return [...new Set(here.flatMap(shapesOf).flatMap((shape) => Object.keys(shape.properties ?? {})))];
}

function shapesOf(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter((shape) => typeof shape === 'object').flatMap(shapesOf)];
}
