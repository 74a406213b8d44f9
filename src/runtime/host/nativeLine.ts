import { traceLine } from '../../platform/childTrace.ts';

/**
 * Lines of native libraries that say why a process died. Each is known by its whole form, and of what they say only that form is kept: a
 * library that prints a prompt prints nothing that is kept.
 */
const KNOWN = [
  /^terminate called (?:after throwing an instance of '[\w:]{1,80}'|without an active exception|recursively)/,
  /^ *what\(\): +std::bad_alloc/,
  /(?:GGML_ASSERT\([^"]{1,120}\) failed|ggml_abort)/,
  /CUDA error: [a-z ]{1,60}/,
  /\b(?:cudaMalloc|ggml_\w{1,60}|llama_\w{1,60}|vk::\w{1,40})\b[:()\w ]{0,24}?(?:failed|out of memory|unable to allocate|ErrorOutOfDeviceMemory|ErrorDeviceLost)/,
  /ErrorOutOfDeviceMemory|ErrorOutOfHostMemory|ErrorDeviceLost/,
  /^(?:Segmentation fault|Illegal instruction|Bus error|Aborted|Killed)\b/,
  /failed to allocate (?:buffer|memory|compute buffers|CUDA\w* buffer)/i,
  /JavaScript heap out of memory/,
] as const;

/** What to keep of a line of a model process's stderr; undefined for nothing. */
export function nativeLine(line: string): string | undefined {
  const trace = traceLine(line);
  if (trace !== undefined) return trace;
  for (const form of KNOWN) {
    const found = form.exec(line)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** Whether the kept lines tell of memory that was not there. */
export function tellsOfMemory(lines: readonly string[]): boolean {
  return lines.some((line) => /bad_alloc|out of memory|ErrorOutOf(?:Device|Host)Memory|(?:unable|failed) to allocate|heap limit/i.test(line));
}
