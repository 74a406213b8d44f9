import { drawChart } from '../../src/charts/draw.ts';
import type { Sample } from '../../src/extension/gpuHistory.ts';
import type { FromGpu, ToGpu } from '../../src/extension/gpuMessages.ts';
import type { DeviceReading, GpuReading } from '../../src/runtime/devices/types.ts';
import { h, onClick, replace } from '../dom.ts';
import { renderStrip } from '../figures.ts';
import { chartsOf, SECONDS } from './charts.ts';
import { figuresOf } from './figures.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

export interface Host {
  postMessage(message: FromGpu): void;
  setState(state: object): void;
}

/** Below this, charts stand one below the other. */
const TWO_COLUMNS = 720;
const COLUMN_GAP = 32;
const LEAST_CHART = 280;

/** The live chart: ten minutes of every GPU, the processes that hold their memory, and the machine. */
export class GpuPage {
  readonly #host: Host;
  readonly #bar = h('header', { class: 'bar' });
  readonly #reason = h('div', { class: 'banners' });
  readonly #strip = h('div', { class: 'strip', role: 'group', 'aria-label': 'Key figures' });
  readonly #charts = h('div', { class: 'charts' });
  readonly #tables = h('div', { class: 'tables' });
  readonly #waiting = h('main', { class: 'whole' }, h('div', { class: 'state' }, h('h1', {}, 'Looking at the devices'), h('p', { class: 'dim' }, 'A driver that rests takes a few seconds to answer.')));
  readonly #scroll = h('main', { class: 'scroll' }, this.#charts, this.#tables);
  #reading: DeviceReading | null = null;
  #samples: Sample[] = [];
  #id = 0;
  /** Drawn anew only where it changes: a button must not go away under a click. */
  #shownReason: string | null = null;

  constructor(root: HTMLElement, host: Host) {
    this.#host = host;
    host.setState({});
    root.append(this.#bar, this.#reason, this.#strip, this.#scroll, this.#waiting);
    new ResizeObserver(() => this.#drawCharts()).observe(this.#charts);
    this.#render();
  }

  receive(message: ToGpu): void {
    if (message.kind === 'snapshot') {
      this.#samples = [...message.samples];
      this.#reading = message.reading;
    } else if (message.kind === 'reading') {
      this.#samples.push(message.sample);
      this.#reading = message.reading;
      const first = this.#samples.findIndex(({ at }) => at >= message.sample.at - SECONDS * 1000);
      if (first > 0) this.#samples.splice(0, first);
    } else {
      return;
    }
    this.#render();
  }

  post(message: WithoutId<FromGpu>): void {
    this.#id += 1;
    this.#host.postMessage({ ...message, id: this.#id });
  }

  #render(): void {
    const reading = this.#reading;
    this.#waiting.hidden = reading !== null;
    this.#bar.hidden = this.#strip.hidden = this.#scroll.hidden = reading === null;
    if (reading === null) return;
    const { devices, processor } = reading;
    const names = [...new Set(devices.map(({ name }) => name))].map((name) => ({ name, count: devices.filter((device) => device.name === name).length }));
    replace(this.#bar, [
      h('h1', {}, 'GPU Monitor'),
      ...names.map(({ name, count }) => h('span', { class: 'badge' }, count === 1 ? name : `${count} × ${name}`)),
      h('span', { class: 'badge' }, processor.name),
      h('span', { class: 'grow' }),
      h('span', { class: 'dim num' }, 'the last 10 minutes'),
    ]);
    const reason = devices.length === 0 ? (reading.reason ?? null) : null;
    if (reason !== this.#shownReason) this.#reason.replaceChildren(...(reason === null ? [] : [this.#reasonBanner(reason)]));
    this.#shownReason = reason;
    const figures = figuresOf(reading);
    this.#strip.dataset['figures'] = String(figures.length);
    replace(this.#strip, renderStrip(figures));
    replace(this.#tables, tablesOf(devices));
    this.#drawCharts();
  }

  #reasonBanner(reason: string): HTMLElement {
    return h(
      'div',
      { class: 'banner', role: 'status' },
      h('span', { class: 'fill' }, reason, ' Processor and memory are shown.'),
      onClick(h('vscode-button', { secondary: true }, 'Look again'), () => this.post({ kind: 'lookAgain' })),
      onClick(h('vscode-button', { secondary: true }, 'Show log'), () => this.post({ kind: 'showLog' })),
    );
  }

  #drawCharts(): void {
    const whole = Math.floor(this.#charts.clientWidth);
    if (this.#reading === null || whole <= 0) return;
    const style = getComputedStyle(this.#charts);
    const inside = whole - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const width = Math.max(LEAST_CHART, Math.floor(whole >= TWO_COLUMNS ? (inside - COLUMN_GAP) / 2 : inside));
    const now = this.#samples.at(-1)?.at ?? Date.now();
    const specs = chartsOf(this.#reading, this.#samples, now);
    const figures = specs.map((spec) => {
      const drawing = h('div', { class: 'drawing' });
      // All text of data in it is escaped by drawChart.
      drawing.innerHTML = drawChart(spec, { width });
      return h('figure', { class: 'chart', 'data-chart': spec.id }, h('figcaption', {}, h('h2', {}, spec.title), h('span', { class: 'dim' }, spec.unit)), drawing);
    });
    this.#charts.replaceChildren(...figures);
  }
}

function tablesOf(devices: readonly GpuReading[]): Node[] {
  if (devices.length === 0) return [];
  const tables: Node[] = [];
  if (devices.length > 1) {
    tables.push(
      table(
        'GPUs',
        ['GPU', 'Name', 'Busy', 'Memory', 'Heat', 'Power'],
        devices.map(({ index, name, utilization, memoryUsedMiB, memoryTotalMiB, temperatureC, powerW }) => [
          String(index),
          name,
          utilization === null ? 'n/a' : `${utilization} %`,
          memoryUsedMiB === null || memoryTotalMiB === null ? 'n/a' : `${gib(memoryUsedMiB)} of ${gib(memoryTotalMiB)} GiB`,
          temperatureC === null ? 'n/a' : `${temperatureC} °C`,
          powerW === null ? 'n/a' : `${Math.round(powerW)} W`,
        ]),
        2,
      ),
    );
  }
  const processes = devices.flatMap(({ index, processes: own }) => own.map((process) => ({ index, ...process }))).sort((a, b) => (b.memoryMiB ?? 0) - (a.memoryMiB ?? 0));
  if (processes.length === 0) {
    tables.push(h('section', { 'aria-label': 'Processes' }, h('h2', {}, 'Processes'), h('p', { class: 'dim none' }, 'No process computes on a GPU, or the driver does not tell.')));
    return tables;
  }
  tables.push(
    table(
      'Processes',
      devices.length === 1 ? ['Process', 'Id', 'GPU memory'] : ['Process', 'GPU', 'Id', 'GPU memory'],
      processes.map(({ index, name, pid, memoryMiB }) => [name, ...(devices.length === 1 ? [] : [String(index)]), String(pid), memoryMiB === null ? 'n/a' : `${gib(memoryMiB)} GiB`]),
      1,
    ),
  );
  return tables;
}

/** @param texts how many columns from the left hold text; the others hold figures */
function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[], texts: number): HTMLElement {
  const side = (at: number): string => (at < texts ? '' : 'right');
  return h(
    'section',
    { 'aria-label': title },
    h('h2', {}, title),
    h(
      'div',
      { class: 'wide', tabindex: 0, 'data-key': title, role: 'region', 'aria-label': `${title}, table` },
      h('table', {}, h('thead', {}, h('tr', {}, ...heads.map((head, at) => h('th', { class: side(at), scope: 'col' }, head)))), h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((cell, at) => h('td', { class: `num ${side(at)}` }, cell)))))),
    ),
  );
}

function gib(mebibytes: number): string {
  return (mebibytes / 1024).toFixed(1);
}
