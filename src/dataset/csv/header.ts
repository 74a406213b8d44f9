/** The first line of a CSV file, read by ourselves: what it names, and what had to be repaired. */
export interface CsvHeader {
  /** Lower case, without quotes and surrounding spaces; a name that comes twice is numbered: text, text_2. */
  readonly columns: readonly string[];
  /** True when a quotation mark had no partner, as in the MIMIC-III demo's NOTEEVENTS. */
  readonly repaired: boolean;
  /** Names that stand there more than once. */
  readonly doubled: readonly string[];
  readonly delimiter: string;
  /** How the line ends; undefined when the file ends with it. */
  readonly lineEnd: '\n' | '\r\n' | '\r' | undefined;
  /** Up to and with its line end, a byte order mark included. */
  readonly bytes: number;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads the header from the beginning of a file in UTF-8. Quoted names may hold delimiters and doubled quotes; a line
 * whose quotes do not pair is split at the delimiters and its quotes are dropped, since no name of a column holds one.
 *
 * @param beginning at least up to the end of the first line
 * @returns undefined when the file has no first line, or an empty one
 */
export function readHeader(beginning: Buffer): CsvHeader | undefined {
  const start = beginning.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const { end, lineEnd } = endOfLine(beginning, start);
  const line = beginning.toString('utf8', start, end);
  if (line.trim() === '') return undefined;
  const delimiter = likelyDelimiter(line);
  const fields = splitQuoted(line, delimiter);
  const names = (fields ?? line.split(delimiter)).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return { ...numbered(names), repaired: fields === undefined, delimiter, lineEnd, bytes: end + (lineEnd?.length ?? 0) };
}

function endOfLine(beginning: Buffer, start: number): { end: number; lineEnd: CsvHeader['lineEnd'] } {
  const feed = beginning.indexOf(LINE_FEED, start);
  const carriage = beginning.indexOf(CARRIAGE_RETURN, start);
  if (carriage !== -1 && (feed === -1 || carriage < feed)) return { end: carriage, lineEnd: feed === carriage + 1 ? '\r\n' : '\r' };
  return feed === -1 ? { end: beginning.length, lineEnd: undefined } : { end: feed, lineEnd: '\n' };
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

/** A column without a name, as pandas writes its index, gets one of its place. */
function numbered(names: readonly string[]): { columns: string[]; doubled: string[] } {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  const columns = names.map((name, index) => {
    const wanted = name === '' ? `column_${index + 1}` : name;
    let unique = wanted;
    for (let n = 2; seen.has(unique); n += 1) unique = `${wanted}_${n}`;
    if (unique !== wanted) doubled.add(wanted);
    seen.add(unique);
    return unique;
  });
  return { columns, doubled: [...doubled] };
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
