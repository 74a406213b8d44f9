/**
 * Keeps of a line of a child's stderr what says where it failed and drops what may quote a note:
 * of an error its class, stack frames, and V8's and Node's own fatal lines. Undefined: drop the line.
 */
export function traceLine(line: string): string | undefined {
  const text = line.trimEnd().slice(0, MAX_LINE_LENGTH);
  if (/^\s{1,8}at .*(?::\d+:\d+|<anonymous>)\)?$/.test(text)) return text;
  if (/^(?:FATAL ERROR|<--- Last few GCs|Node\.js v\d)/.test(text)) return text;
  const error = /^(?:Uncaught )?([A-Z]?[A-Za-z]{0,60}Error)(?: \[([A-Z_]{1,60})\])?(?::|$)/.exec(text);
  if (error) return error[2] === undefined ? error[1] : `${error[1] ?? ''} [${error[2]}]`;
  return undefined;
}

const MAX_LINE_LENGTH = 300;
