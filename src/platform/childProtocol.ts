import * as z from 'zod';
import { ERROR_CODES, type ErrorRecord } from './errors.ts';

// What a process and its child say to each other over fork's IPC channel, as JSON-RPC 2.0: the child's version first, then requests by a
// table that both sides check every message against. Standard output and standard error carry no protocol.

/** One kind of request: what goes in, what comes out, and what the child tells while it works. */
export interface RequestShape {
  readonly params: z.ZodType;
  readonly result: z.ZodType;
  readonly notice?: z.ZodType;
}

/** Requests by name, which is the JSON-RPC method. */
export type RequestTable = Readonly<Record<string, RequestShape>>;

export type NameIn<T extends RequestTable> = keyof T & string;
export type ParamsOf<T extends RequestTable, N extends NameIn<T>> = z.infer<T[N]['params']>;
export type ResultOf<T extends RequestTable, N extends NameIn<T>> = z.infer<T[N]['result']>;
/** `never` for a request that tells nothing on its way. */
export type NoticeOf<T extends RequestTable, N extends NameIn<T>> = T[N] extends { readonly notice: z.ZodType } ? z.infer<T[N]['notice']> : never;

/** First message of a child, before any request is taken: its version. */
export const HELLO = 'attending/hello';
export const hello = z.object({ protocol: z.string().max(64) });

/** What a child tells while it works on the request of that number, which its caller chose. */
export const NOTICE = 'attending/notice';
export const noticeMessage = z.object({ request: z.int().min(1), notice: z.unknown() });

/** Names a request that tells notices: goes beside its parameters. */
export const noticeTarget = z.object({ request: z.int().min(1) });

/** JSON-RPC error code of an answer whose `data` is an ErrorRecord. */
export const RPC_ERROR = -32000;

/** JSON-RPC error code (LSP's) of a request that was cancelled before it ran. */
export const RPC_CANCELLED = -32800;

export const errorRecord = z.strictObject({ code: z.enum(ERROR_CODES), message: z.string(), action: z.string() }) satisfies z.ZodType<ErrorRecord>;

/** Where a message broke its schema, without its content: "entities.3.start: expected number". */
export function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'unknown issue';
  return `${issue.path.join('.') || 'message'}: ${issue.code}${issue.code === 'unrecognized_keys' ? ` ${issue.keys.join(', ')}` : ''}`;
}
