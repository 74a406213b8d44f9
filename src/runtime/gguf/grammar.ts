import type { Llama, LlamaGrammar } from 'node-llama-cpp';
import { AttendingError } from '../../platform/errors.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What says nothing about which values are valid. */
const ANNOTATIONS = new Set(['title', 'description', 'default', 'examples', '$schema', '$id', '$comment', 'deprecated', 'readOnly', 'writeOnly']);
const KEPT = new Set(['type', 'const', 'enum', 'minLength', 'maxLength', 'format', 'minItems', 'maxItems', 'minProperties', 'maxProperties', '$ref']);

/** What ends an output that a grammar holds: node-llama-cpp's grammars end in these, because some models never say that they are done. */
export const GRAMMAR_END = '\n\n\n\n';

/**
 * A grammar whose every text is JSON that the schema accepts. Throws BACKEND_CANNOT for a keyword that a grammar cannot
 * hold (`pattern`, `minimum` …): a promise that is not kept would be worse.
 */
export async function grammarOf(llama: Llama, schema: Schema): Promise<LlamaGrammar> {
  const plain = narrow(schema, 'the schema');
  try {
    // The library's types follow literal schemas; ours is data, checked above.
    return await llama.createGrammarForJsonSchema(plain as { readonly type: 'object' });
  } catch (cause) {
    throw new AttendingError('BACKEND_CANNOT', 'The JSON schema cannot be made into a grammar.', 'Simplify the schema.', { cause });
  }
}

/** The schema in the words that grammars know: each accepts what it says, and nothing that the first would not. */
function narrow(schema: unknown, where: string): Record<string, unknown> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw cannot(where, 'is not an object');
  const narrowed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(key) || key === 'required') continue;
    if (KEPT.has(key)) narrowed[key] = value;
    else if (key === 'anyOf' || key === 'oneOf') narrowed['oneOf'] = listOf(value, where).map((one, i) => narrow(one, `${where}.${key}[${i}]`));
    else if (key === 'properties' || key === '$defs') narrowed[key] = mapOf(value, where, key);
    else if (key === 'definitions') narrowed['$defs'] = mapOf(value, where, key);
    else if (key === 'items') narrowed[key] = narrow(value, `${where}.items`);
    else if (key === 'prefixItems') narrowed[key] = listOf(value, where).map((one, i) => narrow(one, `${where}.prefixItems[${i}]`));
    else if (key === 'additionalProperties') narrowed[key] = typeof value === 'boolean' ? value : narrow(value, `${where}.additionalProperties`);
    else throw cannot(where, `has "${key}", which a grammar cannot hold`);
  }
  if (typeof narrowed['$ref'] === 'string') narrowed['$ref'] = narrowed['$ref'].replace('#/definitions/', '#/$defs/');
  requireKnown(schema as Schema, where);
  return narrowed;
}

/** Every property that is required must have a description of its own: others are never written. */
function requireKnown(schema: Schema, where: string): void {
  const { required, properties } = schema;
  if (!Array.isArray(required)) return;
  const known = typeof properties === 'object' && properties !== null ? properties : {};
  const missing = (required as unknown[]).find((name) => typeof name !== 'string' || !Object.hasOwn(known, name));
  if (missing !== undefined) throw cannot(where, `requires ${JSON.stringify(missing)}, which "properties" does not have`);
}

function mapOf(value: unknown, where: string, key: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw cannot(where, `has a "${key}" that is not an object`);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, narrow(one, `${where}.${name}`)]));
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw cannot(where, 'has a list of alternatives that is none');
  return value;
}

function cannot(where: string, what: string): AttendingError {
  return new AttendingError('BACKEND_CANNOT', `The JSON schema cannot be kept to by a grammar: ${where} ${what}.`, 'Leave it out of the schema and check the answer afterwards.');
}
