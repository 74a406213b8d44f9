import { describeDatabase } from '../../dataset/describe/describe.ts';
import { sampleTable } from '../../dataset/describe/sample.ts';
import type { DatabaseDescription, TableDescription, TableSample } from '../../dataset/describe/types.ts';
import { codeNames } from '../../engine/codeNames.ts';
import { renderDataReport } from '../../engine/dataReport.ts';
import { buildDataView } from '../../engine/dataView.ts';
import { AtomicFile } from '../../platform/atomicFile.ts';
import { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { VERSION } from '../version.ts';
import type { DataCommand } from './commands.ts';
import { statsLines } from './statsText.ts';

export interface StatsResult extends DatabaseDescription {
  /** With `--samples`: rows of each table, or of the one that was named. */
  readonly samples?: readonly TableSample[];
  /** With `--out`. */
  readonly report?: { readonly path: string; readonly bytes: number };
}

const SAMPLE_ROWS = 5;

/** `attending data stats`: what a prepared database holds, for people, as JSON and as an HTML report. */
export const STATS_COMMAND: DataCommand = {
  help: 'what a database holds: tables, split proof, lengths, codes; as text, JSON or an HTML report',
  usage: '--db FILE [--table T] [--out REPORT.html] [--samples]',
  flags: {
    db: { type: 'string', value: 'FILE', help: 'the database' },
    table: { type: 'string', value: 'T', help: 'only this table or view' },
    out: { type: 'string', value: 'REPORT.html', help: 'write a self-contained report with charts' },
    samples: { type: 'boolean', help: `show ${SAMPLE_ROWS} rows of each table, texts of notes among them` },
  },
  run: async ({ values, positionals }, context): Promise<StatsResult> => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data stats" takes no file, but got ${positionals[0]!}.`, `Write --db ${positionals[0]!}.`);
    const { db: file, table, out } = values;
    if (typeof file !== 'string') throw new AttendingError('BAD_FLAG', '"attending data stats" needs --db.', 'Add --db FILE.');
    const db = await Database.open(file, { readOnly: true, threads: context.jobs, signal: context.signal, ...(context.memoryMiB === undefined ? {} : { memoryMiB: context.memoryMiB }) });
    let described: DatabaseDescription;
    const samples: TableSample[] = [];
    try {
      described = await describeDatabase(db, { codeNames });
      if (typeof table === 'string') described = onlyTable(described, table);
      if (values['samples'] === true) {
        for (const { name } of described.tables) samples.push(await sampleTable(db, { table: name, offset: 0, limit: SAMPLE_ROWS }));
      }
    } finally {
      db.close();
    }
    const report = typeof out === 'string' ? await writeReport(out, described, samples) : undefined;
    return { ...described, ...(samples.length === 0 ? {} : { samples }), ...(report === undefined ? {} : { report }) };
  },
  print: (result: StatsResult) => statsLines(result).join('\n'),
};

/** The same of one table: what is about others is left out, the split proof stays. Throws TABLE_MISSING. */
function onlyTable(description: DatabaseDescription, name: string): DatabaseDescription {
  const found = description.tables.filter((table: TableDescription) => table.name === name);
  if (found.length === 0) {
    const near = nearest(name, description.tables.map((table) => table.name));
    const action = near === undefined ? `It has ${description.tables.map((table) => table.name).join(', ') || 'none'}.` : `Did you mean "${near}"?`;
    throw new AttendingError('TABLE_MISSING', `${description.file} has no table "${name}".`, action);
  }
  return {
    ...description,
    tables: found,
    histograms: description.histograms.filter(({ table }) => table === name),
    codes: description.codes.filter(({ table }) => table === name),
    specialties: name === 'qa' ? description.specialties : [],
    steps: description.steps.filter((step) => step.name === name),
  };
}

async function writeReport(out: string, description: DatabaseDescription, samples: readonly TableSample[]): Promise<{ path: string; bytes: number }> {
  const html = renderDataReport(buildDataView(description), { made: `Attending ${VERSION}, ${new Date().toISOString().slice(0, 10)}`, samples });
  await AtomicFile.writeWhole(out, html);
  return { path: out, bytes: Buffer.byteLength(html) };
}
