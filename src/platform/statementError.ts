/** What DuckDB says of a CSV file that it could not read, without the row that it quotes. */
export interface CsvFault {
  /** Of the file, from 1. */
  readonly line: number | undefined;
  /** The column whose value has not its type. */
  readonly column: string | undefined;
  readonly problem: 'encoding' | 'type' | 'quotes' | 'fields' | 'length' | 'other';
}

/**
 * A failed statement. DuckDB's own text may quote a value or a whole row (conversion, constraint and CSV errors do), so
 * it is kept only for the kinds that speak of SQL, names and files; of the others only the kind remains.
 */
export class StatementError extends Error {
  override readonly name = 'StatementError';
  /** As DuckDB names it: "Conversion Error". */
  readonly kind: string;
  readonly csv: CsvFault | undefined;

  constructor(kind: string, message: string, csv?: CsvFault) {
    super(message);
    this.kind = kind;
    this.csv = csv;
  }
}

const KIND = /^(?:[A-Z][A-Za-z]*[ -])*Error(?=: )/;
const SPEAKS_OF_NAMES = /^(?:Binder|Catalog|Parser|IO|Permission|Dependency|TransactionContext|Transaction|Out of Memory|Not implemented|Interrupt|Connection) Error$/i;

/** A DuckDB error as one that may be shown and logged; undefined when it is none of DuckDB's. */
export function statementError(error: Error): StatementError | undefined {
  const text = error.message;
  const kind = KIND.exec(text)?.[0];
  if (kind === undefined) return undefined;
  const csv = csvFault(text);
  if (csv !== undefined) return new StatementError(kind, `${kind} in a CSV file.`, csv);
  const said = SPEAKS_OF_NAMES.test(kind) ? text.split('\n', 1)[0]! : `${kind} (its text is left out: it may hold values of rows).`;
  return new StatementError(kind, said);
}

/** DuckDB quotes the row in the middle of its text, so what follows is looked for from the end. */
function csvFault(text: string): CsvFault | undefined {
  const line = /^[A-Za-z ]+ Error: CSV Error on Line: (\d+)/.exec(text)?.[1];
  if (line === undefined) return undefined;
  const said = text.slice(Math.max(0, text.length - 4_000));
  const column = /Error when converting column "([^"\n]+)"/.exec(said.slice(Math.max(0, said.lastIndexOf('Error when converting column'))))?.[1];
  return { line: Number(line), column, problem: problemOf(said) };
}

function problemOf(said: string): CsvFault['problem'] {
  const marks: readonly (readonly [CsvFault['problem'], string])[] = [
    ['encoding', 'Invalid unicode'],
    ['type', 'Error when converting column'],
    ['quotes', 'unterminated quote'],
    ['fields', 'Expected Number of Columns'],
    ['length', 'Maximum line size'],
  ];
  let found: CsvFault['problem'] = 'other';
  let latest = -1;
  for (const [problem, mark] of marks) {
    const at = said.lastIndexOf(mark);
    if (at > latest) {
      latest = at;
      found = problem;
    }
  }
  return found;
}
