import type { LineSeries, LineSpec, Tone } from '../../src/charts/types.ts';
import type { Sample } from '../../src/extension/gpuHistory.ts';
import type { DeviceReading } from '../../src/runtime/devices/types.ts';

export const SECONDS = 600;
/** Readings come every second to every half minute; a longer silence is a gap: the machine slept, or the tool was gone. */
const GAP_SECONDS = 45;
const TONES: readonly Tone[] = ['first', 'second', 'third', 'fourth'];

const PLACES = { utilization: 0, memory: 1, temperature: 2, power: 3 } as const;

/** What is drawn of a reading and the samples before it: four charts of GPUs, or two of the machine where there is none. @param now milliseconds since 1970 */
export function chartsOf({ devices, memory }: DeviceReading, samples: readonly Sample[], now: number): LineSpec[] {
  const seconds = ({ at }: Sample): number => Math.min(0, (at - now) / 1000);
  const common = { kind: 'lines', seconds: SECONDS, gapSeconds: GAP_SECONDS } as const;
  const single = (id: string, title: string, unit: string, high: number | undefined, value: (sample: Sample) => number | null): LineSpec => ({
    ...common,
    id,
    title,
    unit,
    ...(high === undefined ? {} : { high }),
    series: [{ name: '', tone: 'first', points: samples.map((sample) => [seconds(sample), value(sample)]) }],
  });
  if (devices.length === 0) {
    return [single('processor', 'Processor', '%', 100, ({ processor }) => processor), single('memory', 'Memory', 'GiB', gib(memory.totalMiB), ({ memoryUsedMiB }) => gib(memoryUsedMiB))];
  }
  const lines = (place: number, scale: (value: number) => number): LineSeries[] => {
    const valueOf = (sample: Sample, device: number): number | null => {
      const value = sample.gpus[device]?.[place];
      return value === undefined || value === null ? null : scale(value);
    };
    const each = devices.map(({ index }, device): LineSeries => ({
      name: devices.length === 1 ? '' : `GPU ${index}`,
      tone: devices.length > TONES.length ? 'quiet' : TONES[device]!,
      points: samples.map((sample) => [seconds(sample), valueOf(sample, device)]),
    }));
    if (devices.length <= TONES.length) return each;
    // More lines than colours: their mean stands out.
    const mean = samples.map((sample): readonly [number, number | null] => {
      const values = devices.map((_, device) => valueOf(sample, device)).filter((value) => value !== null);
      return [seconds(sample), values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10];
    });
    return [{ name: 'mean', tone: 'first', points: mean }, ...each];
  };
  const largest = Math.max(0, ...devices.map(({ memoryTotalMiB }) => memoryTotalMiB ?? 0));
  const charts: LineSpec[] = [
    { ...common, id: 'busy', title: 'Busy', unit: '%', high: 100, series: lines(PLACES.utilization, (value) => value) },
    { ...common, id: 'memory', title: 'Memory', unit: 'GiB', ...(largest === 0 ? {} : { high: gib(largest) }), series: lines(PLACES.memory, gib) },
    { ...common, id: 'temperature', title: 'Temperature', unit: '°C', high: 100, series: lines(PLACES.temperature, (value) => value) },
    { ...common, id: 'power', title: 'Power', unit: 'W', series: lines(PLACES.power, Math.round) },
  ];
  // What a tool never tells has no chart.
  return charts.filter(({ id, series }) => id === 'busy' || series.some(({ points }) => points.some(([, value]) => value !== null)));
}

function gib(mebibytes: number): number {
  return Math.round(mebibytes / 102.4) / 10;
}
