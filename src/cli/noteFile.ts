import { readFile, stat } from 'node:fs/promises';
import { decodeNote, MAX_NOTE_LENGTH } from '../engine/input.ts';
import { AttendingError } from '../platform/errors.ts';

/** Reads one note from a file, or from standard input for `-`. Throws a coded error for what is not a note. */
export async function readNoteFile(file: string): Promise<string> {
  const bytes = file === '-' ? await readStandardInput() : await readFileBytes(file);
  if (/\.pdf$/i.test(file) || startsWithPdfMark(bytes)) {
    throw new AttendingError('NOT_TEXT', 'PDF notes cannot be read yet.', 'Convert it first, for example: pdftotext -layout note.pdf note.txt');
  }
  return decodeNote(bytes);
}

async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) {
      throw new AttendingError('FILE_NOT_READABLE', `${file} is a folder.`, 'Name one note, or put the notes into a JSONL file and use --input.');
    }
    // Refused by size before it is read: a 20 GB file must not fill the memory first.
    if (info.size > MAX_NOTE_LENGTH * 3) return decodeTooLarge(info.size);
    return await readFile(file);
  } catch (error) {
    throw fileError(error, file);
  }
}

function decodeTooLarge(size: number): never {
  throw new AttendingError('TOO_LARGE', `The file is too large for one note: ${(size / 1_000_000).toFixed(1)} MB.`, 'Split it, or put one note a line into a JSONL file and use --input.');
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_NOTE_LENGTH * 3) return decodeTooLarge(size);
  }
  return Buffer.concat(chunks);
}

function startsWithPdfMark(bytes: Uint8Array): boolean {
  return bytes.length > 4 && bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
}

/** Turns a file system failure into a coded error; others pass through. */
export function fileError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AttendingError('FILE_NOT_FOUND', `There is no file ${file}.`, 'Check the path; "-" reads standard input.', { cause: error });
  if (code === 'EACCES' || code === 'EPERM') return new AttendingError('FILE_NOT_READABLE', `You may not read ${file}.`, 'Check its permissions with: ls -l', { cause: error });
  return error;
}
