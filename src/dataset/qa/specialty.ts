import { AttendingError } from '../../platform/errors.ts';

/** `dataset_with_answers_{specialty}.json`, also `.jsonl`, each also `.gz`; any case. */
const FILE_NAME = /^dataset[_ -]with[_ -]answers[_ -](.*?)\.jsonl?(?:\.gz)?$/i;

/**
 * A specialty's name as the datasets write it: lower case, words joined by `_`, so that "Internal Medicine",
 * "internal-medicine" and "INTERNAL_MEDICINE" are one.
 */
export function specialtyName(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '');
}

/** The specialty of a file's name; undefined for other files. Throws BAD_CONFIGURATION when the name has none. */
export function specialtyOfFile(fileName: string): string | undefined {
  const written = FILE_NAME.exec(fileName)?.[1];
  if (written === undefined) return undefined;
  const name = specialtyName(written);
  if (name === '') throw new AttendingError('BAD_CONFIGURATION', `${fileName} names no specialty.`, 'Call it for example dataset_with_answers_cardiology.json.');
  return name;
}

export function specialtyFile(specialty: string): string {
  return `dataset_with_answers_${specialty}.json`;
}
