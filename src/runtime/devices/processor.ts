import { availableParallelism, cpus } from 'node:os';

type Times = readonly { readonly idle: number; readonly total: number }[];

/** How busy the processors were between two looks. */
export class ProcessorLoad {
  #before: Times = times();

  /** Percent of time since the look before, over all cores; null where no time has passed. */
  read(): number | null {
    const now = times();
    const before = this.#before;
    this.#before = now;
    if (now.length !== before.length) return null;
    const total = now.reduce((sum, core, at) => sum + core.total - before[at]!.total, 0);
    const idle = now.reduce((sum, core, at) => sum + core.idle - before[at]!.idle, 0);
    return total <= 0 ? null : Math.max(0, Math.min(100, Math.round((1 - idle / total) * 100)));
  }
}

function times(): Times {
  return cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({ idle, total: user + nice + sys + idle + irq }));
}

/** The processor's name and how many threads run at once here. */
export function processorFacts(): { readonly name: string; readonly cores: number } {
  const name = (cpus()[0]?.model ?? '').replace(/\((?:R|TM)\)/gi, '').replace(/\s+/g, ' ').trim();
  return { name: name === '' ? 'processor' : name, cores: availableParallelism() };
}
