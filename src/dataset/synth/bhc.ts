import { isoTime, MINUTES_A_DAY } from './calendar.ts';
import { quoted } from './csvText.ts';
import { hashUnit, mix } from './dice.ts';
import { nextSequence } from './keys.ts';
import type { Patient, Stay } from './stay.ts';
import type { ExportKind, RowSink } from './tables.ts';

const PREFIX = 'summarize: ';

/** Shares of rows with something for checks to find. */
const BHC_PLANTED = { leaks: 0.04, rewrapped: 0.25, missing: 0.008, duplicates: 0.01 } as const;

const LEAK_STREAM = 21;
const MISSING_STREAM = 22;
const DUPLICATE_STREAM = 23;

/**
 * The summary set of MIMIC-IV ("BHC"): the note without its hospital course in, the hospital course out. In a share of
 * rows the course still stands in the input, a field is missing, or the row is the one before once more.
 */
export function bhcExport(seed: number): ExportKind {
  let previous: { readonly patient: number; readonly row: string } | undefined;
  return {
    files: [{ name: 'bhc.csv', header: 'note_id,subject_id,hadm_id,charttime,storetime,input,target' }],
    addPatient(patient: Patient, sink: RowSink): void {
      let sequence = 1;
      for (const stay of patient.stays) {
        if (stay.note === undefined) continue;
        sequence = nextSequence(sequence, stay.hadm);
        const noteId = `${patient.subject}-DS-${sequence}`;
        if (stay.note.addendum !== undefined) sequence += 1;
        if (previous?.patient === patient.subject && hashUnit(seed, DUPLICATE_STREAM, stay.hadm) < BHC_PLANTED.duplicates * 3) {
          sink.tally('duplicates');
          sink.add(0, previous.row);
          continue;
        }
        const row = rowOf(seed, noteId, patient.subject, stay, sink);
        previous = { patient: patient.subject, row };
        sink.add(0, row);
      }
    },
  };
}

function rowOf(seed: number, noteId: string, subject: number, stay: Stay, sink: RowSink): string {
  const note = stay.note!;
  const leak = hashUnit(seed, LEAK_STREAM, stay.hadm);
  const heading = note.before.lastIndexOf('\n', note.before.length - 2) + 1;
  const leaked = leak < BHC_PLANTED.leaks;
  if (leaked) sink.tally('leaks');
  const rewrapped = leaked && leak < BHC_PLANTED.leaks * BHC_PLANTED.rewrapped;
  const course = rewrapped ? note.course.replaceAll('\n', ' ') : note.course;
  let input = sink.finish(noteId, PREFIX + (leaked ? note.before + course + note.after : note.before.slice(0, heading) + note.after));
  let target = sink.finish('', note.course).trim();
  let chart = isoTime(Math.floor(stay.discharged / MINUTES_A_DAY) * MINUTES_A_DAY);
  let store = isoTime(stay.discharged + 60 + (mix(stay.hadm) % (4 * MINUTES_A_DAY)));
  const missing = hashUnit(seed, MISSING_STREAM, stay.hadm);
  if (missing < BHC_PLANTED.missing) {
    const which = Math.floor((missing / BHC_PLANTED.missing) * 4);
    sink.tally(`missing ${['input', 'target', 'charttime', 'storetime'][which]!}`);
    if (which === 0) input = '';
    else if (which === 1) target = '';
    else if (which === 2) chart = '';
    else store = '';
  }
  return `${noteId},${subject},${stay.hadm},${chart},${store},${input === '' ? '' : quoted(input)},${target === '' ? '' : quoted(target)}`;
}
