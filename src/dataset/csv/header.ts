/** The first line of a CSV file, read by ourselves: what it names, and what had to be repaired. */
export interface CsvHeader {
  /** Lower case, without quotes, byte order mark and surrounding spaces. */
  readonly columns: readonly string[];
  /** True when a quotation mark had no partner, as in the MIMIC-III demo's NOTEEVENTS. */
  readonly repaired: boolean;
  readonly delimiter: string;
  /** Bytes up to and with its line end, a byte order mark included. */
  readonly bytes: number;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads the header from the beginning of a file. Quoted names may hold delimiters and doubled quotes; a line whose
 * quotes do not pair is split at the delimiters and its quotes are dropped, since no name of a column holds one.
 *
 * @param text the file's beginning, at least up to the end of its first line
 * @returns undefined when the file has no first line
 */
export function readHeader(text: string): CsvHeader | undefined {
  const end = /\r\n|\n|\r/.exec(text);
  const line = end === null ? text : text.slice(0, end.index);
  const bytes = Buffer.byteLength(line + (end?.[0] ?? ''));
  const named = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  if (named.trim() === '') return undefined;
  const delimiter = likelyDelimiter(named);
  const fields = splitQuoted(named, delimiter);
  const columns = (fields ?? named.split(delimiter)).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return { columns, repaired: fields === undefined, delimiter, bytes };
}

function likelyDelimiter(line: string): string {
  let best: string = DELIMITERS[0];
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = line.split(delimiter).length - 1;
    if (count > most) {
      most = count;
      best = delimiter;
    }
  }
  return best;
}

/** The fields of a line by RFC 4180, spaces around a quoted one allowed; undefined when its quotes do not pair. */
function splitQuoted(line: string, delimiter: string): string[] | undefined {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    while (line[at] === ' ') at += 1;
    let field = '';
    if (line[at] === '"') {
      at += 1;
      for (;;) {
        const quote = line.indexOf('"', at);
        if (quote === -1) return undefined;
        field += line.slice(at, quote);
        at = quote + 1;
        if (line[at] !== '"') break;
        field += '"';
        at += 1;
      }
      while (line[at] === ' ') at += 1;
      if (at < line.length && line[at] !== delimiter) return undefined;
    } else {
      const next = line.indexOf(delimiter, at);
      field = line.slice(at, next === -1 ? line.length : next);
      if (field.includes('"')) return undefined;
      at += field.length;
    }
    fields.push(field);
    if (at >= line.length) return fields;
    at += 1;
  }
}
