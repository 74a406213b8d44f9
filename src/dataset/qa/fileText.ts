import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { AttendingError } from '../../platform/errors.ts';

/**
 * The text of a file in pieces: UTF-8, with or without a byte order mark, or UTF-16 with one; gzip is unpacked, whatever
 * the file is called. Throws FILE_NOT_FOUND, FILE_NOT_READABLE, BROKEN_GZIP, or INVALID_UTF8 with the line.
 */
export async function* readText(file: string, name: string, signal: AbortSignal): AsyncGenerator<string> {
  const zipped = await startsAsGzip(file, name);
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  const unpacked = zipped ? createGunzip() : undefined;
  if (unpacked !== undefined) raw.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  const bytes: AsyncIterable<Buffer> = unpacked ?? raw;
  let decoder: TextDecoder | undefined;
  let line = 1;
  const decode = (piece: Buffer | undefined): string => {
    decoder ??= new TextDecoder(encodingOf(piece ?? Buffer.alloc(0)), { fatal: true });
    try {
      const text = decoder.decode(piece, { stream: piece !== undefined });
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
      return text;
    } catch (cause) {
      const where = line + (piece === undefined ? 0 : linesBeforeFault(piece));
      throw new AttendingError('INVALID_UTF8', `${name} is not UTF-8 text near line ${where}.`, 'Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8', { cause });
    }
  };
  try {
    for await (const piece of bytes) {
      signal.throwIfAborted();
      yield decode(piece);
    }
    yield decode(undefined);
  } catch (error) {
    throw readError(error, name);
  } finally {
    raw.destroy();
  }
}

async function startsAsGzip(file: string, name: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readError(error, name);
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Line breaks before the first byte that no UTF-8 text has there. */
function linesBeforeFault(piece: Buffer): number {
  // The replacement character marks the place; a piece may begin within a character, which is no fault.
  const text = piece.toString('utf8');
  const fault = text.indexOf('\uFFFD', text.startsWith('\uFFFD') ? 4 : 0);
  return text.slice(0, Math.max(fault, 0)).split('\n').length - 1;
}

function readError(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AttendingError('FILE_NOT_FOUND', `There is no file ${name}.`, 'Check the path.', { cause: error });
  if (code === 'EISDIR') return new AttendingError('FILE_NOT_READABLE', `${name} is a folder.`, 'Name a file.', { cause: error });
  if (code === 'EACCES' || code === 'EPERM') return new AttendingError('FILE_NOT_READABLE', `You may not read ${name}.`, 'Check its permissions with: ls -l', { cause: error });
  if (typeof code === 'string' && code.startsWith('Z_')) return new AttendingError('BROKEN_GZIP', `${name} is a broken or truncated gzip file.`, 'Fetch it again, and compare its size.', { cause: error });
  return error;
}
