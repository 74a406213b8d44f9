import type { Patient } from './stay.ts';

/** A file of an export: what it is called and its first line. */
export interface ExportFile {
  /** Below the folder of the export, with `/`, such as `hosp/patients.csv`. */
  readonly name: string;
  readonly header: string;
  /** Rows that depend on no patient, such as those of a dictionary. */
  readonly fixedRows?: () => readonly string[];
}

/** Where rows go: by the place of their file in the export's list. */
export interface RowSink {
  /** A whole row, or several with their line breaks between them. */
  add(file: number, rows: string, count?: number): void;
  /** The text of a note without its marks; says where its identifiers stand, if that is asked for. */
  finish(noteId: string, marked: string): string;
  /** Counts something that was planted, such as a row without a target. */
  tally(what: string): void;
}

/** One kind of export. */
export interface ExportKind {
  readonly files: readonly ExportFile[];
  /** Masked identifiers stand as `[**2151-7-16**]`, not as `___`. */
  readonly brackets?: true;
  /** Adds the rows of a patient: so many of their notes as are still wanted, if that is fewer than there are. */
  addPatient(patient: Patient, sink: RowSink): void;
}
