import { barChart } from './barChart.ts';
import { histogramChart } from './histogramChart.ts';
import { lineChart } from './lineChart.ts';
import { shareChart } from './shareChart.ts';
import { stackChart } from './stackChart.ts';
import type { ChartSpec, DrawOptions } from './types.ts';

/** A chart as one SVG element; the same data and width give the same text. */
export function drawChart(spec: ChartSpec, options: DrawOptions): string {
  switch (spec.kind) {
    case 'histogram':
      return histogramChart(spec, options);
    case 'bars':
      return barChart(spec, options);
    case 'stacks':
      return stackChart(spec, options);
    case 'shares':
      return shareChart(spec, options);
    case 'lines':
      return lineChart(spec, options);
  }
}
