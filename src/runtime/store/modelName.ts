import { AttendingError } from '../../platform/errors.ts';

/** A model on the hub as people write it: `org/name`, `org/name@revision`, `org/name:Q4_K_M`, `org/name@revision:Q4_K_M`. */
export interface ModelName {
  /** `org/name`, or one word for the hub's oldest models. */
  readonly repository: string;
  /** A branch, a tag or a commit; `main` where it is left out. */
  readonly revision: string | undefined;
  /** A number format: of GGUF files by llama.cpp's name, of ONNX files by transformers.js' name. */
  readonly format: string | undefined;
}

const NAME = /^(?<repository>(?:[\w.-]+\/)?[\w.-]+)(?:@(?<revision>[\w./-]+))?(?::(?<format>[\w.-]+))?$/;
/** The hub's own rule: letters, digits, `-`, `_`, `.`; no `--` or `..`; neither starts nor ends with `-` or `.`. */
const PART = /^(?!.*(?:--|\.\.))[A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?$/;
const LONGEST = 96;

/** Gives undefined where the text cannot be the name of a model on the hub. */
export function readModelName(text: string): ModelName | undefined {
  const { repository, revision, format } = NAME.exec(text)?.groups ?? {};
  if (repository === undefined || repository.length > LONGEST || !repository.split('/').every((part) => PART.test(part))) return undefined;
  if (revision !== undefined && !revision.split('/').every((part) => part !== '' && part !== '.' && part !== '..')) return undefined;
  return { repository, revision, format };
}

export function badModelName(text: string): AttendingError {
  return new AttendingError('MODEL_NOT_FOUND', `"${text}" is neither a folder, nor a .gguf file, nor the id of a model.`, 'Write a path that exists, or an id such as org/name, org/name:Q4_K_M or org/name@revision.');
}

/** How a model is written again. */
export function writeModelName({ repository, revision, format }: ModelName): string {
  return `${repository}${revision === undefined ? '' : `@${revision}`}${format === undefined ? '' : `:${format}`}`;
}
