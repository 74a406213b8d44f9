import path from 'node:path';
import { renderReport } from '../engine/report.ts';
import { buildNoteView } from '../engine/view.ts';
import { AtomicFile } from '../platform/atomicFile.ts';
import { AttendingError } from '../platform/errors.ts';
import { numberFlag, type Flags, type ParsedArguments } from './arguments.ts';
import { readNoteFile } from './noteFile.ts';
import { openEngine } from './openEngine.ts';
import { VERSION } from './version.ts';

export const REPORT_FLAGS: Flags = {
  out: { type: 'string', value: 'FILE.html', help: 'where the report goes (default: beside the note, NOTE.report.html)' },
  ratio: { type: 'string', value: 'R', help: 'ratio of the compressed text, 0.1 to 1 (default 0.5)' },
  json: { type: 'boolean', help: 'print {"path", "bytes"} on standard output' },
  verbose: { type: 'boolean', help: 'add the stack to an error' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/** Writes one self-contained HTML report of a note: highlighted text, summary, compressed text, codes, figures. */
export async function writeReport({ values, positionals }: ParsedArguments): Promise<{ path: string; bytes: number }> {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new AttendingError('BAD_FLAG', '"attending report" needs one note.', 'Run "attending report NOTE.txt --out REPORT.html".');
  const ratio = numberFlag(values, 'ratio', { min: 0.1, max: 1 });
  const text = await readNoteFile(file);
  const title = file === '-' ? 'standard input' : path.basename(file);
  const out = typeof values['out'] === 'string' ? values['out'] : file === '-' ? 'report.html' : `${file.replace(/\.[^./\\]+$/, '')}.report.html`;
  const view = buildNoteView(openEngine(), { text, title, scope: 'document', action: 'summary', ...(ratio === undefined ? {} : { ratio }) });
  const html = renderReport(view, { made: `Attending ${VERSION}, ${new Date().toISOString().slice(0, 10)}` });
  await AtomicFile.writeWhole(out, html);
  return { path: out, bytes: Buffer.byteLength(html) };
}
