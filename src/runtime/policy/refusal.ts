import { AttendingError } from '../../platform/errors.ts';
import type { DeviceReading } from '../devices/types.ts';
import type { DeviceName, DtypeName, ModelFacts, ModelSource } from '../types.ts';
import { estimateNeed, weightBytes, type Need } from './need.ts';
import { LEAST_WINDOW, WINDOW_STEP } from './preference.ts';
import type { Room } from './room.ts';
import { mib, tokens } from './words.ts';

/** Why a device was not taken. */
export interface Refusal {
  readonly device: DeviceName;
  /** Completes "not cuda, because …". */
  readonly why: string;
  /** The least that it would take there; undefined where nothing was reckoned. */
  readonly need: (Need & { readonly dtype: DtypeName | undefined; readonly contextLength: number }) | undefined;
  readonly room: Room | undefined;
}

export function cannotUse(id: string, backend: string, wished: DeviceName, known: readonly DeviceName[]): AttendingError {
  return new AttendingError('DEVICE_MISSING', `${id} is ${backend === 'gguf' ? 'a GGUF' : 'an ONNX'} model, which cannot run on ${wished}.`, `Choose one of ${known.join(', ')}, or leave the device to Attending.`);
}

export function noSuchFormat(id: string, wished: DtypeName, there: readonly DtypeName[]): AttendingError {
  return new AttendingError('MODEL_NOT_FOUND', `${id} has no weights as ${wished}; there are ${there.join(', ')}.`, 'Choose one of these, leave the format to Attending, or download that one as well.');
}

export function noWeights(id: string): AttendingError {
  return new AttendingError('MODEL_BROKEN', `${id} has no file of weights.`, 'Download it again with "attending models pull".');
}

interface Wished {
  readonly wishedWindow: boolean;
  readonly wishedDtype: DtypeName | undefined;
}

/** The refusal with its figures, and what to do: most of it first. */
export function notEnoughMemory(source: ModelSource, facts: ModelFacts, reading: DeviceReading, refusals: readonly Refusal[], wished: Wished): AttendingError {
  const last = refusals.findLast(({ need }) => need !== undefined)!;
  const need = last.need!;
  const room = last.room!;
  const format = need.dtype ?? facts.ggufType ?? 'GGUF';
  const parts = [`weights ${mib(need.weightsMiB)}`, ...(need.cacheMiB > 0 ? [`cache of ${tokens(need.contextLength)} ${mib(need.cacheMiB)}`] : []), `working space ${mib(need.workingMiB)}`];
  const earlier = refusals.filter((refusal) => refusal !== last).map(({ device, why }) => ` On ${device}: ${why}.`);
  const sentence = `${source.id} as ${format} needs about ${mib(need.totalMiB)} on ${last.device} (${parts.join(', ')}), and ${mib(room.usableMiB)} may be used: ${mib(room.freeMiB)} are free of ${mib(room.totalMiB)}, ${mib(room.keptMiB)} of them kept for the rest.${earlier.join('')}`;
  return new AttendingError('NOT_ENOUGH_MEMORY', sentence, nextActions(source, facts, reading, last, wished).join(' '));
}

function nextActions(source: ModelSource, facts: ModelFacts, reading: DeviceReading, { device, need, room }: Refusal, { wishedWindow, wishedDtype }: Wished): string[] {
  const actions: string[] = [];
  const usable = room!.usableMiB;
  const { dtype, contextLength } = need!;
  if (wishedDtype !== undefined) {
    const smaller = (Object.keys(facts.weightBytes) as DtypeName[]).find((other) => other !== dtype && estimateNeed(facts, { device, dtype: other, contextLength }).totalMiB <= usable);
    if (smaller !== undefined) actions.push(`Choose ${smaller} (${mib(weightBytes(facts, smaller)! / 2 ** 20)} of weights), which fits.`);
  }
  if (wishedWindow) {
    const longest = longestWindow(facts, device, dtype, contextLength, usable);
    if (longest !== undefined) actions.push(`Ask for a window of at most ${tokens(longest)}.`);
  }
  const holders = reading.devices.flatMap(({ processes }) => processes).filter(({ memoryMiB }) => (memoryMiB ?? 0) >= 256).sort((a, b) => b.memoryMiB! - a.memoryMiB!).slice(0, 3);
  if (holders.length > 0) actions.push(`Close what holds the GPU: ${holders.map(({ name, pid, memoryMiB }) => `${name} (process ${pid}, ${mib(memoryMiB!)})`).join(', ')}.`);
  else actions.push('Close programs that use much memory.');
  if (wishedDtype === undefined) actions.push(source.kind === 'gguf' ? 'Or take a file with fewer bits, such as Q4_K_M, or a smaller model.' : 'Or download fewer bits (q4, q4f16), or take a smaller model.');
  return actions;
}

/** The longest window below one that did not fit; undefined where even the least does not. */
function longestWindow(facts: ModelFacts, device: DeviceName, dtype: DtypeName | undefined, below: number, usableMiB: number): number | undefined {
  for (let window = Math.floor((below - 1) / WINDOW_STEP) * WINDOW_STEP; window >= Math.min(LEAST_WINDOW, WINDOW_STEP); window -= WINDOW_STEP) {
    if (estimateNeed(facts, { device, dtype, contextLength: window }).totalMiB <= usableMiB) return window;
  }
  return undefined;
}
