import * as z from 'zod';
import { version } from '../../package.json';
import { databaseDescription, tableSample } from '../dataset/describe/types.ts';
import * as shapes from './protocolShapes.ts';

// What the extension host and the engine child say to each other over the fork's IPC channel, as
// platform/childProtocol.ts has it.

/** Both sides are built together: one that differs is a half-updated installation. */
export const PROTOCOL_VERSION = `${version}/1`;

const timed = { model: z.string(), elapsedMs: z.number().min(0) };
const note = { text: z.string() };

/** One entry a request: what goes in and what comes out. The name is the JSON-RPC method. */
export const REQUESTS = {
  entities: { params: z.strictObject({ ...note, entities: shapes.entitySource }), result: z.strictObject({ entities: z.array(shapes.entity), times: z.array(shapes.durationMention).exactOptional() }) },
  summarize: {
    params: z.strictObject({ ...note, maxWords: z.int().min(1).exactOptional() }),
    result: z.strictObject({ summary: z.string(), sentences: z.array(shapes.sourcedSpan), metrics: shapes.faithfulnessMetrics, ...timed }),
  },
  compress: {
    params: z.strictObject({ ...note, ratio: z.number().gt(0).max(1).exactOptional() }),
    result: z.strictObject({ compressed: z.string(), sentences: z.array(shapes.sourcedSpan), metrics: shapes.faithfulnessMetrics, ...timed }),
  },
  code: { params: z.strictObject(note), result: z.strictObject({ ...shapes.codingResult.shape, ...timed }) },
  view: { params: shapes.viewRequest, result: shapes.noteView },
  highlights: { params: z.strictObject({ ...note, entities: shapes.entitySource }), result: z.strictObject({ highlights: z.array(shapes.highlight) }) },
  deidentify: { params: shapes.identifierReviewRequest, result: shapes.identifierReview },
  dataDescribe: { params: shapes.dataDescribeRequest, result: databaseDescription },
  dataSample: { params: shapes.dataSampleRequest, result: tableSample },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Params<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['params']>;
export type Result<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['result']>;
