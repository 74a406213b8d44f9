import * as z from 'zod';
import type { CodingResult } from '../coding/types.ts';
import { SAMPLE_LIMIT, sampleOrder } from '../dataset/describe/types.ts';
import { ENTITY_SOURCES } from '../entities/tagger.ts';
import type { DurationMention } from '../entities/durationMentions.ts';
import type { Attributes, Entity } from '../entities/types.ts';
import { FLAG_KINDS } from '../generation/types.ts';
import { DEIDENTIFY_MODES, IDENTIFIER_TYPES, NAME_SOURCES } from '../privacy/types.ts';
import { BACKENDS, DEVICES } from '../runtime/types.ts';
import type { FaithfulnessMetrics, SourcedSpan } from '../summary/types.ts';
import type { IdentifierReview } from './identifierReview.ts';
import type { NoteView } from './viewTypes.ts';

// The data that crosses the child's channel, as schemas. The rooms own the types; `Same` makes the
// compiler refuse a schema that lost or invented a field, so that the two cannot drift.

const offset = z.int().min(0);
const spanShape = { start: offset, end: offset };
const entityType = z.enum(['problem', 'medication', 'lab', 'vital', 'procedure', 'date', 'anatomy', 'other']);
/** Who names the entities of a request; rules when it does not say. */
export const entitySource = z.enum(ENTITY_SOURCES).exactOptional();
const fraction = z.number().min(0).max(1);
const counts = z.strictObject({ kept: offset, total: offset });
const text = z.string();
const optionalText = text.exactOptional();

const span = z.strictObject(spanShape);

const optionalNumber = z.number().exactOptional();
const doseStep = z.strictObject({
  dose: optionalText,
  unit: optionalText,
  frequency: optionalText,
  duration: optionalText,
  durationIso: optionalText,
  timesPerDay: optionalNumber,
  intervalHours: optionalNumber,
  change: z.enum(['increase', 'decrease', 'stop']).exactOptional(),
});
const medicationChange = z.enum([
  'started', 'continued', 'increased', 'decreased', 'tapered', 'changed', 'held', 'discontinued', 'resumed', 'switched from', 'switched to', 'refused', 'completed',
]);

const SECTION_FAMILIES = [
  'header', 'chief-complaint', 'present-illness', 'past-medical-history', 'past-surgical-history', 'family-history', 'social-history', 'allergies',
  'home-medications', 'medications', 'discharge-medications', 'immunizations', 'review-of-systems', 'vital-signs', 'physical-exam', 'discharge-exam',
  'results', 'laboratory', 'microbiology', 'imaging', 'cardiology-studies', 'pathology', 'procedures', 'operative-description', 'indication',
  'technique', 'comparison', 'findings', 'impression', 'assessment', 'assessment-plan', 'plan', 'hospital-course', 'admission-diagnosis',
  'discharge-diagnosis', 'preoperative-diagnosis', 'postoperative-diagnosis', 'problem-list', 'condition', 'disposition', 'diet-activity',
  'instructions', 'follow-up', 'subjective', 'objective', 'interval-history', 'obstetric-history', 'developmental-history', 'anesthesia',
  'complications', 'specimens', 'code-status', 'consults', 'signature', 'other',
] as const;
const referenceFlag = z.strictObject({
  flag: z.enum(['low', 'normal', 'high', 'critical', 'abnormal']),
  from: z.enum(['note', 'printed range', 'adult range']),
  low: optionalNumber,
  high: optionalNumber,
});
const quantity = z.strictObject({
  value: z.number(),
  high: optionalNumber,
  comparator: z.enum(['<', '<=', '>', '>=', '~']).exactOptional(),
  ucum: optionalText,
  assumed: z.literal(true).exactOptional(),
  part: optionalText,
  earlier: z.literal(true).exactOptional(),
  reference: referenceFlag.exactOptional(),
});
const oxygenSupply = z.strictObject({ device: text, litresPerMinute: optionalNumber, fio2: optionalNumber });
const timeValue = z.strictObject({
  iso: text,
  isoHigh: optionalText,
  kind: z.enum(['date', 'time', 'duration', 'interval', 'age', 'offset']),
  anchor: z.strictObject({ of: z.enum(['admission', 'discharge', 'visit', 'operation', 'birth', 'date before']), date: text }).exactOptional(),
  approximate: z.literal(true).exactOptional(),
});
const sectionFamily = z.enum(SECTION_FAMILIES);

const attributes = z.strictObject({
  dose: optionalText,
  unit: optionalText,
  route: optionalText,
  frequency: optionalText,
  duration: optionalText,
  form: optionalText,
  strength: optionalText,
  value: optionalText,
  flag: z.enum(['high', 'low', 'critical', 'abnormal', 'normal']).exactOptional(),
  status: optionalText,
  laterality: optionalText,
  severity: optionalText,
  acuity: optionalText,
  site: optionalText,
  iso: optionalText,
  quantities: z.array(quantity).exactOptional(),
  finding: optionalText,
  oxygen: oxygenSupply.exactOptional(),
  time: timeValue.exactOptional(),
  lasting: timeValue.exactOptional(),
  doseLow: optionalNumber,
  doseHigh: optionalNumber,
  doseUcum: optionalText,
  rate: optionalText,
  routeName: optionalText,
  timesPerDay: optionalNumber,
  timesPerDayMax: optionalNumber,
  timesPerWeek: optionalNumber,
  intervalHours: optionalNumber,
  intervalHoursMax: optionalNumber,
  when: z.array(text).exactOptional(),
  asNeeded: z.literal(true).exactOptional(),
  slidingScale: z.literal(true).exactOptional(),
  indication: optionalText,
  maximum: optionalText,
  durationIso: optionalText,
  durationIsoMax: optionalText,
  courseDay: optionalNumber,
  courseDays: optionalNumber,
  dispense: optionalText,
  refills: optionalNumber,
  change: medicationChange.exactOptional(),
  previousDose: optionalText,
  homeDose: optionalText,
  steps: z.array(doseStep).exactOptional(),
  splitDoses: z.array(doseStep).exactOptional(),
});

export const entity = z.strictObject({
  ...spanShape,
  text,
  type: entityType,
  assertion: z.strictObject({
    negated: z.boolean(),
    uncertain: z.boolean(),
    hypothetical: z.boolean(),
    historical: z.boolean(),
    subject: z.enum(['patient', 'family', 'other']),
  }),
  attributes: attributes.exactOptional(),
  concept: text,
  name: span,
  source: text,
  score: fraction,
  section: sectionFamily.exactOptional(),
});

/** A length of time or an age, which is no entity. */
export const durationMention = z.strictObject({ ...spanShape, time: timeValue });

export const sourcedSpan = z.strictObject({ ...spanShape, sources: z.array(span) });

export const faithfulnessMetrics = z.strictObject({
  compressionRatio: z.number().min(0),
  retention: z.strictObject({ overall: fraction, byType: z.partialRecord(entityType, counts) }),
  dropped: z.array(entity),
  unsupported: z.array(entity),
  values: counts,
  negations: counts,
});

export const codeSet = z.strictObject({ name: text, version: text });
const codeEvidence = z.strictObject({ ...spanShape, text });
export const suggestedCode = z.strictObject({
  code: text,
  description: text,
  billable: z.boolean(),
  score: fraction,
  evidence: z.array(codeEvidence),
  note: optionalText,
});
export const codingResult = z.strictObject({ codes: z.array(suggestedCode), codeSet });

// The view model.
const viewAction = z.enum(['summary', 'compressed', 'codes', 'entities']);
export const viewScope = z.enum(['selection', 'document']);
const assertionWord = z.enum(['negated', 'uncertain', 'hypothetical', 'historical', 'family', 'not the patient']);
const markShape = { type: entityType, words: z.array(assertionWord) };
const segment = z.strictObject({ start: offset, text, entity: offset.exactOptional(), heading: z.literal(true).exactOptional(), wrap: z.literal(true).exactOptional(), flag: offset.exactOptional() });
const sourceLabel = z.strictObject({ label: text, lines: text, spans: z.array(span) });
const outputPiece = z.strictObject({
  ...spanShape,
  segments: z.array(segment),
  marks: z.array(z.strictObject({ ...markShape, entity: offset.nullable() })),
  sources: z.array(sourceLabel),
});
const mention = z.strictObject({ ...spanShape, ...markShape, text });
const viewEntity = z.strictObject({
  ...spanShape,
  ...markShape,
  text,
  concept: text,
  attributes: z.array(z.tuple([text, text])),
  section: offset,
  line: offset,
  sources: z.array(offset),
  score: fraction,
});
const figures = z.array(
  z.strictObject({
    id: text,
    label: text,
    value: text,
    detail: text,
    meter: z.strictObject({ fraction: z.number(), target: z.number().exactOptional() }).exactOptional(),
    tone: z.enum(['plain', 'good', 'warn', 'bad']),
  }),
);
const viewCode = z.strictObject({
  ...suggestedCode.shape,
  evidence: z.array(z.strictObject({ ...codeEvidence.shape, label: text, lines: text })),
  sources: z.array(sourceLabel),
});

const viewRun = z.strictObject({
  model: text,
  backend: z.enum(BACKENDS),
  device: z.enum(DEVICES),
  dtype: optionalText,
  engine: z.enum(['model', 'offline']),
  loadMs: z.number().min(0),
  elapsedMs: z.number().min(0),
  tokens: offset,
  tokensPerSecond: optionalNumber,
  parts: offset,
  notices: z.array(text),
  flags: z.array(z.strictObject({ ...spanShape, kind: z.enum(FLAG_KINDS), text, sources: z.array(sourceLabel) })),
  repairs: z.array(text),
});

export const noteView = z.strictObject({
  title: text,
  scope: viewScope,
  action: viewAction,
  words: offset,
  characters: offset,
  engine: text,
  elapsedMs: z.number(),
  sections: z.array(z.strictObject({ ...spanShape, label: text, title: text, line: offset })),
  segments: z.array(segment),
  entities: z.array(viewEntity),
  sources: z.array(z.strictObject({ id: text, kind: z.enum(['rules', 'tagger']), label: text })),
  summary: z.strictObject({ text, lines: z.array(z.strictObject({ pieces: z.array(outputPiece), sources: z.array(sourceLabel) })) }),
  compressed: z.strictObject({
    ratio: z.number(),
    text,
    pieces: z.array(outputPiece),
    dropped: z.array(mention),
    unsupported: z.array(mention),
  }),
  codes: z.strictObject({ codeSet, codes: z.array(viewCode) }),
  figures: z.strictObject({ summary: figures, compressed: figures, codes: figures, entities: figures }),
  runs: z.strictObject({ summary: viewRun.exactOptional(), compressed: viewRun.exactOptional(), codes: viewRun.exactOptional() }).exactOptional(),
});

/** A mention to highlight, with all that its hover shows. */
export const highlight = z.strictObject({
  ...spanShape,
  ...markShape,
  concept: text,
  attributes: z.array(z.tuple([text, text])),
  /** Short name of its section: "HPI". */
  section: text,
  /** Who says so, in words: "lexicon: problems", "tagger: attending-tagger 0.93". */
  source: text,
  /** ICD-10-CM candidates, best first. */
  codes: z.array(z.strictObject({ code: text, description: text })),
});
export type Highlight = z.infer<typeof highlight>;

export const viewRequest = z.strictObject({
  text,
  title: text,
  scope: viewScope,
  action: viewAction,
  ratio: z.number().gt(0).max(1).exactOptional(),
  maxWords: z.int().min(1).exactOptional(),
  firstLine: z.int().min(1).exactOptional(),
  entities: entitySource,
});

const identifierType = z.enum(IDENTIFIER_TYPES);
export const identifierReviewRequest = z.strictObject({
  text,
  mode: z.enum(DEIDENTIFY_MODES),
  seed: z.string().min(1).max(200).exactOptional(),
  patient: z.string().max(4096).exactOptional(),
  names: z.enum(NAME_SOURCES).exactOptional(),
  added: z.array(z.strictObject({ ...spanShape, type: identifierType })).exactOptional(),
});
export const identifierReview = z.strictObject({
  text,
  spans: z.array(z.strictObject({ ...spanShape, type: identifierType, score: fraction, source: text, replacement: text, identity: text })),
});

/** A database file, and where a table of it is looked at. */
const dataFile = { file: z.string().min(1) };
export const dataDescribeRequest = z.strictObject({ ...dataFile, figures: z.boolean().exactOptional() });
export const dataSampleRequest = z.strictObject({ ...dataFile, table: text, offset, limit: z.int().min(1).max(SAMPLE_LIMIT), order: sampleOrder.exactOptional(), whole: text.exactOptional() });

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
/** True when two types have the same fields of the same types, `readonly` aside. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the compiler compares two generic functions only when their types are identical
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
type Checked<T extends true> = T;
/** Fails to compile when a schema above and its room's type differ. */
export type SchemasMatchTypes = [
  Checked<Same<z.infer<typeof attributes>, Attributes>>,
  Checked<Same<z.infer<typeof entity>, Entity>>,
  Checked<Same<z.infer<typeof durationMention>, DurationMention>>,
  Checked<Same<z.infer<typeof sourcedSpan>, SourcedSpan>>,
  Checked<Same<z.infer<typeof faithfulnessMetrics>, FaithfulnessMetrics>>,
  Checked<Same<z.infer<typeof codingResult>, CodingResult>>,
  Checked<Same<z.infer<typeof noteView>, NoteView>>,
  Checked<Same<z.infer<typeof identifierReview>, IdentifierReview>>,
];
