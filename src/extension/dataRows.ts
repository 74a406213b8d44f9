import path from 'node:path';
import type { DatabaseDescription, SplitDescription, TableDescription } from '../dataset/describe/types.ts';
import type { ErrorRecord } from '../platform/errors.ts';

// The rows of the Data view, as data: what is drawn for a database in each of its states.

export interface DataRow {
  /** Of its own in the whole tree, the same after every refresh. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** A codicon, and a theme colour for it. */
  readonly icon: string;
  readonly colour?: string;
  /** What `viewItem` is in package.json's menus. */
  readonly context?: string;
  /** The table or view that the row opens. */
  readonly table?: string;
  readonly children?: readonly DataRow[];
  readonly expanded?: boolean;
}

export type DatabaseState =
  | { readonly kind: 'unread' }
  /** A task of ours writes it. */
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly description: DatabaseDescription }
  /** Another process has it, or it cannot be read. */
  | { readonly kind: 'locked' | 'broken'; readonly error: ErrorRecord };

export interface DatabaseFile {
  /** Absolute path. */
  readonly file: string;
  /** Relative to its workspace folder, with slashes. */
  readonly place: string;
  /** The workspace folder's name where there are several. */
  readonly folderName?: string;
  readonly bytes: number;
  /** True when it is known how it was made, so that it can be made again. */
  readonly again: boolean;
}

const KIND_NAMES: Readonly<Record<DatabaseDescription['kind'], string>> = { 'mimic-iii': 'MIMIC-III', 'mimic-iv': 'MIMIC-IV', bhc: 'BHC', qa: 'medical QA', tokens: 'tokens', other: 'other data' };

/** The row of a database; its children are `contentRows` or one row that says why there are none. */
export function databaseRow(database: DatabaseFile, state: DatabaseState): DataRow {
  const { file, place, folderName, bytes, again } = database;
  const where = [folderName, path.posix.dirname(place)].filter((part) => part !== undefined && part !== '.').join('/');
  const drawn = drawnState(state);
  return {
    id: file,
    label: path.posix.basename(place),
    description: [drawn.description ?? size(bytes), where].filter((part) => part !== '').join(' · '),
    tooltip: [file, drawn.tooltip ?? size(bytes)].join('\n'),
    icon: drawn.icon,
    ...(drawn.colour === undefined ? {} : { colour: drawn.colour }),
    context: `database-${state.kind}${again && state.kind !== 'preparing' ? '-again' : ''}`,
    children: [],
  };
}

function drawnState(state: DatabaseState): { icon: string; colour?: string; description?: string; tooltip?: string } {
  switch (state.kind) {
    case 'unread':
      return { icon: 'database' };
    case 'preparing':
      return { icon: 'sync~spin', description: 'being prepared', tooltip: 'A task is preparing it. Its tables are shown when it is done.' };
    case 'locked':
      return { icon: 'lock', colour: 'list.warningForeground', description: 'in use', tooltip: `${state.error.message} It is read as soon as it is free.` };
    case 'broken':
      return { icon: 'error', colour: 'list.errorForeground', description: 'not readable', tooltip: `${state.error.message} ${state.error.action}` };
    case 'ready': {
      const { kind, bytes, steps, splitTable, tables } = state.description;
      const rows = tables.find(({ name }) => name === splitTable)?.rows;
      const finished = steps.map((step) => step.finished).sort().at(-1);
      return {
        icon: 'database',
        description: [rows === undefined || rows === null ? '' : `${amount(rows)} rows`, KIND_NAMES[kind], size(bytes)].filter((part) => part !== '').join(' · '),
        tooltip: `${KIND_NAMES[kind]}, ${size(bytes)}${finished === undefined ? '' : `\nPrepared ${finished.slice(0, 16).replace('T', ' ')}`}`,
      };
    }
  }
}

/** What stands under a database: its splits with their proof, then tables, then other views, each with its columns. */
export function contentRows(description: DatabaseDescription): DataRow[] {
  const { file, tables, splits, splitTable } = description;
  const splitViews = new Set(splits.map(({ name }) => name));
  const others = tables.filter(({ name, kind }) => !(kind === 'view' && splitViews.has(name)));
  const rows = [
    ...(splits.length > 0 ? [splitsRow(description)] : []),
    // First what the splits are of: that is what was prepared, the others are what it was made from.
    ...others.filter(({ kind, name }) => kind === 'table' && name === splitTable).map((table) => tableRow(file, table)),
    ...others.filter(({ kind, name }) => kind === 'table' && name !== splitTable).map((table) => tableRow(file, table)),
    ...others.filter(({ kind }) => kind === 'view').map((table) => tableRow(file, table)),
  ];
  return rows.length > 0 ? rows : [messageRow(file, 'info', 'No tables yet', 'Its preparation has not finished a step: run it again.')];
}

/** A single row in the place of what cannot be shown. */
export function messageRow(file: string, icon: string, label: string, tooltip: string): DataRow {
  return { id: `${file}\0message`, label, tooltip, icon };
}

function splitsRow(description: DatabaseDescription): DataRow {
  const { file, tables, splits, patientsInTwoSplits, patientsChecked } = description;
  const leaks = patientsInTwoSplits !== null && patientsInTwoSplits > 0;
  const proof = patientsInTwoSplits === null ? '' : leaks ? `${amount(patientsInTwoSplits)} patients in two splits` : 'no patient in two';
  return {
    id: `${file}\0splits`,
    label: 'Splits',
    description: proof,
    tooltip: patientsInTwoSplits === null ? 'Rows have no patient.' : `${amount(patientsChecked ?? 0)} patients checked: ${leaks ? proof : 'none is in two splits'}.`,
    icon: leaks ? 'warning' : patientsInTwoSplits === null ? 'layers' : 'verified',
    ...(leaks ? { colour: 'list.warningForeground' } : {}),
    expanded: true,
    children: splits.map((split) => splitRow(file, split, tables.find(({ name }) => name === split.name))),
  };
}

function splitRow(file: string, { name, rows, patients, share }: SplitDescription, view: TableDescription | undefined): DataRow {
  const percent = share * 100;
  const details = [`${amount(rows)} rows`, `${percent > 0 && percent < 10 ? percent.toFixed(1) : percent.toFixed(0)} %`];
  return {
    id: `${file}\0split\0${name}`,
    label: name,
    description: details.join(' · '),
    tooltip: [`${amount(rows)} rows, ${percent.toFixed(1)} % of all`, ...(patients === null ? [] : [`${amount(patients)} patients`])].join('\n'),
    icon: 'list-filter',
    ...(view === undefined ? {} : { context: 'table', table: name, children: columnRows(file, view) }),
  };
}

function tableRow(file: string, table: TableDescription): DataRow {
  const { name, kind, rows, columns } = table;
  return {
    id: `${file}\0table\0${name}`,
    label: name,
    // Views of another program's database are not counted: their query may take long, or not run at all.
    ...(rows === null ? {} : { description: `${amount(rows)} ${rows === 1 ? 'row' : 'rows'}` }),
    tooltip: `${kind === 'view' ? 'View' : 'Table'} of ${rows === null ? '' : `${amount(rows)} rows, `}${amount(columns.length)} columns`,
    icon: kind === 'view' ? 'eye' : 'table',
    context: 'table',
    table: name,
    children: columnRows(file, table),
  };
}

function columnRows(file: string, { name: table, columns }: TableDescription): DataRow[] {
  return columns.map(({ name, type }) => ({ id: `${file}\0column\0${table}\0${name}`, label: name, description: type.toLowerCase(), icon: columnIcon(type) }));
}

function columnIcon(type: string): string {
  if (/\[\]$|^(LIST|ARRAY)/.test(type)) return 'symbol-array';
  if (/^(VARCHAR|TEXT|CHAR|ENUM|UUID)/.test(type)) return 'symbol-string';
  if (/INT|DOUBLE|FLOAT|DECIMAL|REAL/.test(type)) return 'symbol-number';
  if (/^(TIMESTAMP|DATE|TIME)/.test(type)) return 'calendar';
  return type === 'BOOLEAN' ? 'symbol-boolean' : 'symbol-field';
}

/** Bytes as people say them. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
