import type { DeviceReading } from '../runtime/devices/types.ts';
import type { Pace } from '../runtime/devices/watch.ts';

/** Who looks at the monitor. */
export interface Looking {
  /** The chart is in sight. */
  readonly panelVisible: boolean;
  /** The editor's window has the focus. */
  readonly focused: boolean;
  /** Nothing has computed for a while. */
  readonly idle: boolean;
}

/** A second while the chart is looked at, two while something computes, seldom where nobody sees it or nothing happens. */
export function paceFor({ panelVisible, focused, idle }: Looking): Pace {
  if (!focused) return { intervalMs: panelVisible ? 5000 : 30_000, processes: false };
  if (panelVisible) return { intervalMs: 1000, processes: true };
  return { intervalMs: idle ? 10_000 : 2000, processes: true };
}

const IDLE_AFTER_MS = 60_000;
/** A desktop that is drawn keeps a card a little busy. */
const IDLE_PERCENT = 5;

/** Tells work from rest by the readings: rest is a minute of nearly nothing, work is any reading with more. */
export class IdleSense {
  #restingSince: number | undefined;

  /** True once all GPUs (the processors where there is none) have rested for a minute. */
  isIdle({ devices, processor }: DeviceReading, at: number): boolean {
    const busiest = devices.length === 0 ? (processor.utilization ?? 0) : Math.max(...devices.map(({ utilization }) => utilization ?? 0));
    if (busiest > IDLE_PERCENT) this.#restingSince = undefined;
    else this.#restingSince ??= at;
    return this.#restingSince !== undefined && at - this.#restingSince >= IDLE_AFTER_MS;
  }
}
