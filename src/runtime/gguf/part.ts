import type { DeviceName } from '../types.ts';

const LARGEST = 512;
const SMALLEST = 32;
/** Bytes of weights times tokens that a slow processor goes through in about 150 ms. */
const SLOW_WORK = 16e9;

/**
 * Tokens of a prompt that go in at once. A request is stopped between two parts, so that a part must not take long; by the
 * model's size and the device alone, because sums of another order would give another output.
 * @param weightBytes of the file
 */
export function partTokens(device: DeviceName, weightBytes: number): number {
  if (device !== 'cpu') return LARGEST;
  const most = SLOW_WORK / Math.max(1, weightBytes);
  for (let part = LARGEST; part > SMALLEST; part /= 2) if (part <= most) return part;
  return SMALLEST;
}
