import { scaleLinear } from 'd3-scale';
import { AXIS_SIZE, label, line } from './svg.ts';
import { textWidth } from './text.ts';

const MOST_TICKS = 6;
const LABEL_GAP = 14;

interface Tick {
  readonly value: number;
  readonly text: string;
  /** Of its mark, and of the middle of its label: the frame's edges push labels inwards. */
  readonly x: number;
  readonly labelX: number;
}

export interface Axis {
  /** Place of a value, in pixels. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** Where an axis stands: its first and last pixel in a frame from 0 to `width`. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/**
 * A horizontal axis with round ticks whose labels keep apart and stay in the frame.
 *
 * @param domain lowest and highest value; equal ones are widened by 1
 * @param whole has ticks at whole numbers only
 * @param most ticks at most
 */
export function horizontalAxis([low, high]: readonly [number, number], { first, last, width }: Extent, format: (value: number) => string, whole = false, most = MOST_TICKS): Axis {
  const scale = scaleLinear([low, high > low ? high : low + 1], [first, last]);
  const at = (value: number): number => scale(value);
  for (let wanted = most; wanted > 0; wanted -= 1) {
    const values = scale.ticks(wanted).filter((value) => !whole || Number.isInteger(value));
    const ticks = values.map((value) => placeTick(at(value), value, format(value), width));
    if (ticks.length > 0 && ticks.length <= most && keepApart(ticks)) return { at, ticks };
  }
  const value = whole ? Math.ceil(low) : low;
  return { at, ticks: [placeTick(at(value), value, format(value), width)] };
}

function placeTick(x: number, value: number, text: string, width: number): Tick {
  const half = textWidth(text, AXIS_SIZE) / 2;
  return { value, text, x, labelX: Math.max(half, Math.min(x, width - half)) };
}

function keepApart(ticks: readonly Tick[]): boolean {
  return ticks.every(({ labelX, text }, index) => {
    const next = ticks[index + 1];
    return next === undefined || next.labelX - textWidth(next.text, AXIS_SIZE) / 2 - (labelX + textWidth(text, AXIS_SIZE) / 2) >= LABEL_GAP;
  });
}

/** The labels of an axis with their base line at `y`. */
export function tickLabels({ ticks }: Axis, y: number): string[] {
  return ticks.map(({ text, labelX }) => label(text, { x: labelX, y, anchor: 'middle' }));
}

/** A line at each tick. */
export function gridLines({ ticks }: Axis, top: number, bottom: number): string[] {
  return ticks.map(({ x }) => line(x, top, x, bottom, 'line'));
}

/** Values from 0 upwards: `at` is the distance from the top of a plot of this height. */
export function verticalScale(high: number, height: number, count: number): { readonly at: (value: number) => number; readonly ticks: readonly number[] } {
  const scale = scaleLinear([0, high > 0 ? high : 1], [height, 0]).nice(count);
  return { at: (value) => scale(value), ticks: scale.ticks(count) };
}
