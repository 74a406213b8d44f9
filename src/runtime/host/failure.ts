import { AttendingError } from '../../platform/errors.ts';
import { mib } from '../policy/words.ts';
import type { DeviceName } from '../types.ts';
import { tellsOfMemory } from './nativeLine.ts';

/** How a model's process went without being asked to. */
export interface ProcessEnd {
  /** Of the model, for people. */
  readonly id: string;
  readonly device: DeviceName;
  /** "signal SIGKILL", "exit code 134". */
  readonly reason: string;
  /** What was kept of its stderr. */
  readonly tail: readonly string[];
  /** Memory of the process when it was last looked at. */
  readonly residentMiB: number | undefined;
  /** Whether the kernel killed a process for want of memory meanwhile. */
  readonly oomKilled: boolean;
  readonly wasLoading: boolean;
}

const SMALLER = 'Choose a smaller number format, a shorter window or a smaller model, or close programs that use much memory.';
const AGAIN = 'The next request loads it again; if it fails again, choose --device cpu or another number format, and open the log.';

/** Exit codes that stand for a signal (128 + its number), and Windows' own (NTSTATUS). */
const CODES: Readonly<Record<string, string>> = {
  'exit code 132': 'SIGILL',
  'exit code 134': 'SIGABRT',
  'exit code 135': 'SIGBUS',
  'exit code 136': 'SIGFPE',
  'exit code 137': 'SIGKILL',
  'exit code 139': 'SIGSEGV',
  'exit code 3221225477': 'SIGSEGV',
  'exit code 3221225501': 'SIGILL',
  'exit code 3221226505': 'SIGABRT',
  'exit code 3221225495': 'NO_MEMORY',
};

/** The error of requests to a process that died: why, as far as signal, stderr and the kernel's counts tell, and what to do. */
export function processFailure({ id, device, reason, tail, residentMiB, oomKilled, wasLoading }: ProcessEnd): AttendingError {
  const signal = /^signal (\w+)$/.exec(reason)?.[1] ?? CODES[reason];
  const when = wasLoading ? 'while it was loaded' : 'at work';
  const held = residentMiB === undefined ? '' : `; it held ${mib(residentMiB)}`;
  if (signal === 'SIGKILL' && oomKilled) return new AttendingError('OUT_OF_MEMORY', `The system ended the process of ${id} ${when} because memory ran out${held}.`, SMALLER);
  if (signal === 'NO_MEMORY' || tellsOfMemory(tail)) return new AttendingError('OUT_OF_MEMORY', `${id} does not fit into the memory of ${device === 'cpu' ? 'this machine' : device}: an allocation failed ${when}${held}.`, SMALLER);
  switch (signal) {
    case 'SIGKILL':
      return failed(`The process of ${id} was ended from outside ${when} (SIGKILL)${held}.`, AGAIN);
    case 'SIGTERM':
    case 'SIGINT':
    case 'SIGHUP':
      return failed(`The process of ${id} was asked to end ${when} (${signal}).`, AGAIN);
    case 'SIGILL':
      return failed(`The process of ${id} met an instruction that this processor does not have (SIGILL).`, 'Choose another device, or the other format of the model (ONNX or GGUF).');
    case 'SIGBUS':
      return failed(`The process of ${id} could not read its weights ${when} (SIGBUS): a file is shorter than it says, or its disk failed.`, 'Pull or copy the model again.');
    case 'SIGABRT':
    case 'SIGSEGV':
    case 'SIGFPE':
      return failed(`The process of ${id} crashed ${when} (${signal}${lastWord(tail)})${held}.`, AGAIN);
    case undefined:
    default:
      return failed(`The process of ${id} ended ${when} (${signal ?? reason}${lastWord(tail)}).`, AGAIN);
  }
}

export function hangFailure(id: string, quietMs: number, why: 'silent' | 'no text' | 'loading'): AttendingError {
  const seconds = Math.round(quietMs / 1000);
  const sentence = { silent: `has given no sign of life for ${seconds} s`, 'no text': `has written nothing for ${seconds} s`, loading: `was not loaded within ${seconds} s` }[why];
  return failed(`${id} ${sentence}: its process is ended.`, AGAIN);
}

function failed(message: string, action: string): AttendingError {
  return new AttendingError('CHILD_FAILED', message, action);
}

function lastWord(tail: readonly string[]): string {
  const last = tail.find((line) => /GGML_ASSERT|CUDA error|terminate called|ErrorDeviceLost/.test(line));
  return last === undefined ? '' : `, ${last}`;
}
