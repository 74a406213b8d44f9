import type { ViewAction } from '../engine/viewTypes.ts';

/** The one list of command ids; a test holds it against package.json. */
export const COMMANDS = {
  summarize: 'attending.summarize',
  compress: 'attending.compress',
  code: 'attending.code',
  deidentify: 'attending.deidentify',
  highlight: 'attending.highlight',
  clearHighlights: 'attending.clearHighlights',
  showLog: 'attending.showLog',
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** The commands that need the session; `showLog` must work without it. */
export type NoteCommandId = Exclude<CommandId, typeof COMMANDS.showLog>;

export const NOTE_COMMANDS: readonly NoteCommandId[] = [COMMANDS.summarize, COMMANDS.compress, COMMANDS.code, COMMANDS.deidentify, COMMANDS.highlight, COMMANDS.clearHighlights];

/** What the status bar's quick pick shows, in order. */
export const COMMAND_TITLES: Readonly<Record<CommandId, string>> = {
  'attending.summarize': 'Summarize',
  'attending.compress': 'Compress',
  'attending.code': 'Code (ICD-10-CM)',
  'attending.deidentify': 'De-identify',
  'attending.highlight': 'Highlight Entities',
  'attending.clearHighlights': 'Clear Highlights',
  'attending.showLog': 'Show Log',
};

/** Opened by the status bar item; not in the palette. */
export const PICK_COMMAND = 'attending.pickCommand';

/** Context key: the active editor has highlights. */
export const HIGHLIGHTED_KEY = 'attending.highlighted';

/** View type of the note panel. */
export const PANEL_TYPE = 'attending.note';

/** View type of the review of a de-identification. */
export const REVIEW_TYPE = 'attending.deidentify';

/** Which tab of the panel a command opens. */
export const TABS: Readonly<Partial<Record<CommandId, ViewAction>>> = {
  'attending.summarize': 'summary',
  'attending.compress': 'compressed',
  'attending.code': 'codes',
};
