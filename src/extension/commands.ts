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

/** Commands of data preparation; a test holds them against package.json. */
export const DATA_COMMANDS = {
  prepare: 'attending.data.prepare',
  /** Arguments: the database's path and, if wanted, a table's name. */
  open: 'attending.data.open',
  refresh: 'attending.data.refresh',
  runAgain: 'attending.data.runAgain',
  openItem: 'attending.data.openItem',
  reveal: 'attending.data.reveal',
  copyPath: 'attending.data.copyPath',
  delete: 'attending.data.delete',
} as const;

export type DataCommandId = (typeof DATA_COMMANDS)[keyof typeof DATA_COMMANDS];

export const DATA_COMMAND_TITLES: Readonly<Record<DataCommandId, string>> = {
  'attending.data.prepare': 'Prepare Data…',
  'attending.data.open': 'Open Data View',
  'attending.data.refresh': 'Refresh Data View',
  'attending.data.runAgain': 'Prepare Again',
  'attending.data.openItem': 'Open',
  'attending.data.reveal': 'Reveal in Explorer',
  'attending.data.copyPath': 'Copy Path',
  'attending.data.delete': 'Delete…',
};

/** Of these only the tree's items know what they are about; they are not in the palette. */
export const ITEM_COMMANDS: readonly DataCommandId[] = [DATA_COMMANDS.runAgain, DATA_COMMANDS.openItem, DATA_COMMANDS.reveal, DATA_COMMANDS.copyPath, DATA_COMMANDS.delete];

/** The tree of prepared databases, in a view container of ours in the activity bar. */
export const DATA_VIEW = 'attending.data';

/** Commands of language models; a test holds them against package.json. */
export const MODEL_COMMANDS = {
  choose: 'attending.models.choose',
  pull: 'attending.models.pull',
  addFolder: 'attending.models.addFolder',
  addFile: 'attending.models.addFile',
  addEndpoint: 'attending.models.addEndpoint',
  unload: 'attending.models.unload',
  twoStages: 'attending.models.twoStages',
  refresh: 'attending.models.refresh',
  forgetToken: 'attending.models.forgetToken',
  use: 'attending.models.use',
  info: 'attending.models.info',
  setKey: 'attending.models.setKey',
  reveal: 'attending.models.reveal',
  copyId: 'attending.models.copyId',
  remove: 'attending.models.remove',
} as const;

export type ModelCommandId = (typeof MODEL_COMMANDS)[keyof typeof MODEL_COMMANDS];

export const MODEL_COMMAND_TITLES: Readonly<Record<ModelCommandId, string>> = {
  'attending.models.choose': 'Choose Model…',
  'attending.models.pull': 'Pull Model…',
  'attending.models.addFolder': 'Add Folder of a Model…',
  'attending.models.addFile': 'Add GGUF File…',
  'attending.models.addEndpoint': 'Add Endpoint…',
  'attending.models.unload': 'Unload Model Now',
  'attending.models.twoStages': 'Compress in Two Stages…',
  'attending.models.refresh': 'Refresh Models View',
  'attending.models.forgetToken': 'Forget Hub Token',
  'attending.models.use': 'Use for Notes',
  'attending.models.info': 'Info',
  'attending.models.setKey': 'Set Key…',
  'attending.models.reveal': 'Reveal in File Manager',
  'attending.models.copyId': 'Copy Id',
  'attending.models.remove': 'Remove…',
};

/** Of these only the tree's items know what they are about; they are not in the palette. */
export const MODEL_ITEM_COMMANDS: readonly ModelCommandId[] = [MODEL_COMMANDS.use, MODEL_COMMANDS.info, MODEL_COMMANDS.setKey, MODEL_COMMANDS.reveal, MODEL_COMMANDS.copyId, MODEL_COMMANDS.remove];

/** The tree of language models, below the one of databases. */
export const MODELS_VIEW = 'attending.models';

/** Opens the live chart of the GPU monitor. */
export const GPU_COMMAND = 'attending.gpu.show';
export const GPU_COMMAND_TITLES: Readonly<Record<typeof GPU_COMMAND, string>> = { 'attending.gpu.show': 'Show GPU Monitor' };

/** View type of its panel. */
export const GPU_PANEL_TYPE = 'attending.gpu';

/** Opened by the status bar item; not in the palette. */
export const PICK_COMMAND = 'attending.pickCommand';

/** Context key: the active editor has highlights. */
export const HIGHLIGHTED_KEY = 'attending.highlighted';

/** View type of the note panel. */
export const PANEL_TYPE = 'attending.note';

/** View type of the review of a de-identification. */
export const REVIEW_TYPE = 'attending.deidentify';

/** View type of the panel of a prepared database. */
export const DATA_PANEL_TYPE = 'attending.data';

/** Which tab of the panel a command opens. */
export const TABS: Readonly<Partial<Record<CommandId, ViewAction>>> = {
  'attending.summarize': 'summary',
  'attending.compress': 'compressed',
  'attending.code': 'codes',
};
