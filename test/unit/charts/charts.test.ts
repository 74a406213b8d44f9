import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw.ts';
import { CHART_COLOURS, resolveColours, schemeRules } from '../../../src/charts/theme.ts';
import type { BarSpec, ChartSpec, HistogramSpec, LineSpec, ShareSpec, StackSpec, Tone } from '../../../src/charts/types.ts';
import { faultsOf, laidTexts, unclosed } from './chartLayout.ts';

const HISTOGRAM: HistogramSpec = {
  kind: 'histogram',
  id: 'lengths',
  title: 'Note length',
  unit: 'characters',
  series: [
    { name: 'train', tone: 'first', rows: 100, bins: [{ from: 0, to: 500, count: 25 }, { from: 500, to: 1000, count: 70 }, { from: 1000, to: 1500, count: 5 }], median: 640, p95: 990, max: 48_210 },
    { name: 'test', tone: 'third', rows: 10, bins: [{ from: 0, to: 500, count: 0 }, { from: 500, to: 1000, count: 10 }, { from: 1000, to: 1500, count: 0 }], median: 700, p95: 900, max: 950 },
  ],
};
const BARS: BarSpec = { kind: 'bars', id: 'codes', title: 'Diagnoses', note: '2 of 900 codes', unit: 'admissions', total: 200, bars: [{ label: 'I10', detail: 'Essential (primary) hypertension', value: 150 }, { label: 'E11.9', value: 50 }] };
const STACKS: StackSpec = { kind: 'stacks', id: 'specialties', title: 'Specialties', unit: 'questions', parts: [{ name: 'holdout', tone: 'third' }, { name: 'train', tone: 'first' }], rows: [{ label: 'cardiology', values: [10, 90] }, { label: 'neurology', values: [10, 40] }] };
const SHARES: ShareSpec = { kind: 'shares', id: 'splits', title: 'Splits', columns: ['rows', 'patients'], parts: [{ name: 'train', tone: 'first', value: 80, figures: ['80', '40'] }, { name: 'test', tone: 'third', value: 20, figures: ['20', '10'] }] };
const LINES: LineSpec = {
  kind: 'lines',
  id: 'busy',
  title: 'Busy',
  unit: '%',
  seconds: 600,
  high: 100,
  gapSeconds: 10,
  series: [
    { name: 'GPU 0', tone: 'first', points: [[-600, 10], [-598, 20], [-300, 50], [-298, null], [-296, 55], [-294, 60], [0, 61]] },
    { name: 'GPU 1', tone: 'second', points: [[-2, 58], [0, 60]] },
  ],
};
const ALL: readonly ChartSpec[] = [HISTOGRAM, BARS, STACKS, SHARES, LINES];

/** Attributes of the rectangles of one colour. */
function bars(svg: string, tone: Tone): { x: number; y: number; width: number; height: number; tip: string }[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="var\(--chart-([a-z]+), #[0-9a-f]{6}\)"><title>([^<]*)<\/title>/g)]
    .filter((match) => match[5] === tone)
    .map((match) => ({ x: Number(match[1]), y: Number(match[2]), width: Number(match[3]), height: Number(match[4]), tip: match[6]! }));
}

describe('every chart', () => {
  it('is one named and described picture', () => {
    for (const spec of ALL) {
      const svg = drawChart(spec, { width: 600 });
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 600 \d+" width="600" height="\d+" role="img" aria-labelledby="[a-z]+-title [a-z]+-summary"><title id="[a-z]+-title">/);
      assert.match(svg, /<desc id="[a-z]+-summary">[^<]*\d/, 'the description has figures');
      assert.equal(unclosed(svg), undefined);
      assert.equal(svg, drawChart(spec, { width: 600 }), 'the same data give the same text');
    }
  });

  it('keeps text of data text', () => {
    const evil = '</title><script>alert("1")</script>&\u0000\ud800';
    const specs: ChartSpec[] = [
      { ...HISTOGRAM, title: evil, note: evil, unit: evil, series: HISTOGRAM.series.map((series) => ({ ...series, name: evil })) },
      { ...BARS, title: evil, unit: evil, bars: [{ label: evil, detail: evil, value: 1 }] },
      { ...STACKS, parts: [{ name: evil, tone: 'first' }], rows: [{ label: evil, values: [1] }] },
      { ...SHARES, columns: [evil], parts: [{ name: evil, tone: 'first', value: 1, figures: [evil] }] },
    ];
    for (const spec of specs) {
      const svg = drawChart(spec, { width: 500, standalone: true });
      assert.doesNotMatch(svg, /<script|\u0000|\ud800/);
      assert.equal(unclosed(svg), undefined);
    }
  });

  it('says so where there is nothing to draw', () => {
    const empty: ChartSpec[] = [{ ...HISTOGRAM, series: [] }, { ...BARS, bars: [] }, { ...STACKS, rows: [] }, { ...SHARES, parts: [] }, { ...SHARES, parts: [{ name: 'train', tone: 'first', value: 0, figures: ['0', '0'] }] }];
    for (const spec of empty) {
      const texts = laidTexts(drawChart(spec, { width: 320 }));
      assert.match(texts.map(({ text }) => text).join(' '), /^No /);
    }
  });

  it('stands alone with title, background and colours of its own', () => {
    for (const spec of ALL) {
      const svg = resolveColours(drawChart(spec, { width: 700, standalone: true }), (variable) => (variable === '--chart-background' ? ' #101010 ' : variable === '--chart-text' ? 'rgba(1, 2, 3, 0.5)' : ''));
      assert.doesNotMatch(svg, /var\(/);
      assert.match(svg, /<rect x="0" y="0" width="700" height="\d+" fill="#101010"\/>/);
      assert.ok(svg.includes('rgba(1, 2, 3, 0.5)') && svg.includes(CHART_COLOURS.first.light));
      assert.ok(laidTexts(svg).some(({ text }) => text === spec.title));
      assert.deepEqual(faultsOf(svg), []);
    }
  });

  it('takes no markup as a colour', () => {
    assert.ok(!resolveColours(drawChart(BARS, { width: 400 }), () => '"><script>').includes('script'));
  });
});

describe('a histogram', () => {
  it('draws shares of each series over the same axis', () => {
    const svg = drawChart(HISTOGRAM, { width: 600 });
    const train = bars(svg, 'first');
    const test = bars(svg, 'third');
    assert.deepEqual([train.length, test.length], [3, 1], 'an empty bin has no bar');
    assert.ok(Math.abs(train[1]!.height / train[0]!.height - 70 / 25) < 0.05, 'heights are as the counts');
    assert.ok(test[0]!.height > train[1]!.height, 'all of ten rows are a larger share than seventy of a hundred');
    assert.equal(test[0]!.x, train[1]!.x, 'the same bin stands at the same place');
    assert.equal(train[1]!.tip, '500 to 999 characters: 70 rows, 70.0 %');
    assert.equal(train[2]!.tip, '1,000 and more characters: 5 rows, 5.0 %', 'the last bin holds the tail');
    assert.deepEqual(laidTexts(svg).map(({ text }) => text).filter((text) => /^[\d,]+$/.test(text)), ['0', '200', '400', '600', '800', '1,000', '1,200', '1,400']);
  });

  it('puts the tick of a single number below its bar', () => {
    const bins = [0, 1, 2, 3].map((from) => ({ from, to: from + 1, count: 1 + from }));
    const svg = drawChart({ ...HISTOGRAM, unit: 'codes', series: [{ name: '', tone: 'first', rows: 10, bins, median: 2, p95: 3, max: 3 }] }, { width: 600 });
    const ticks = laidTexts(svg).filter(({ text }) => /^\d$/.test(text));
    assert.deepEqual(ticks.map(({ text }) => text), ['0', '1', '2', '3']);
    for (const [index, { x, width }] of bars(svg, 'first').entries()) {
      const tick = ticks[index]!;
      assert.ok(Math.abs((tick.left + tick.right) / 2 - (x + width / 2)) < 1.5, `tick ${index}`);
    }
    assert.equal(bars(svg, 'first')[2]!.tip, '2 codes: 3 rows, 30.0 %');
  });
});

describe('bars', () => {
  it('are as long as their values, written out with their share', () => {
    const svg = drawChart(BARS, { width: 700 });
    const [first, second] = bars(svg, 'first');
    assert.ok(Math.abs(first!.width / second!.width - 3) < 0.02);
    assert.deepEqual(laidTexts(svg).map(({ text }) => text).filter((text) => text.includes('·')), ['150 · 75.0 %', '50 · 25.0 %']);
  });

  it('shorten a long description and keep it to be pointed at', () => {
    const long = 'Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease';
    for (const width of [320, 900]) {
      const svg = drawChart({ ...BARS, bars: [{ label: 'I13.0', detail: long, value: 3 }] }, { width });
      assert.match(svg, new RegExp(`<title>${long}</title>Hypertensive [^<]*…<`));
      assert.deepEqual(faultsOf(svg), []);
    }
  });
});

describe('stacks and shares', () => {
  it('add up', () => {
    const rows = bars(drawChart(STACKS, { width: 600 }), 'first');
    assert.ok(Math.abs(rows[0]!.width / rows[1]!.width - 90 / 40) < 0.05);
    assert.equal(rows[0]!.tip, 'cardiology, train: 90 of 100 questions');
    const svg = drawChart(SHARES, { width: 600 });
    const [train] = bars(svg, 'first');
    const [test] = bars(svg, 'third');
    assert.ok(Math.abs(train!.width - 480) < 2 && Math.abs(test!.x - 480) < 1 && Math.abs(test!.x + test!.width - 600) < 2);
    assert.deepEqual(laidTexts(svg).map(({ text }) => text).filter((text) => /^[\d.]+ %$/.test(text)), ['0 %', '20 %', '40 %', '60 %', '80 %', '100 %', '80.0 %', '20.0 %']);
  });
});

it('both schemes give every variable, with contrast', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const rules = schemeRules(scheme);
    for (const name of Object.keys(CHART_COLOURS)) assert.match(rules, new RegExp(`--chart-${name}:#[0-9a-f]{6}`));
    for (const [name, values] of Object.entries(CHART_COLOURS)) {
      if (name === 'line' || name === 'background') continue;
      assert.ok(contrast(values[scheme], CHART_COLOURS.background[scheme]) >= 4.5, `${name} in ${scheme}`);
    }
  }
});

function contrast(a: string, b: string): number {
  const luminance = (colour: string): number =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const tone = fc.constantFrom<Tone>('first', 'second', 'third', 'fourth', 'quiet');
const name = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ maxLength: 80, unit: 'grapheme' }), fc.lorem({ maxCount: 12 }));
const count = fc.oneof(fc.nat(20), fc.nat(5_000_000));
const titled = { id: fc.constant('x'), title: name, note: name };
const histogram = fc
  .record({ from: fc.nat(3000), width: fc.constantFrom(1, 2, 5, 10, 500, 2000), bins: fc.integer({ min: 1, max: 40 }), series: fc.array(fc.record({ name, tone, fill: fc.array(count, { maxLength: 40 }), tail: fc.nat(1_000_000) }), { maxLength: 4 }), ...titled, unit: name })
  .map(({ from, width, bins, series, ...rest }): HistogramSpec => ({
    kind: 'histogram',
    ...rest,
    series: series.map(({ name: called, tone: of, fill, tail }) => {
      const counts = Array.from({ length: bins }, (_, index) => ({ from: from + index * width, to: from + (index + 1) * width, count: fill[index] ?? 0 }));
      return { name: called, tone: of, rows: counts.reduce((sum, bin) => sum + bin.count, 0), bins: counts, median: from + 1, p95: from + width * bins - 1, max: from + width * bins + tail };
    }),
  }));
const barSpec = fc.record({ kind: fc.constant('bars' as const), ...titled, unit: name, total: count, bars: fc.array(fc.record({ label: name, detail: name, value: count }), { maxLength: 25 }) });
const stackSpec = fc.record({ kind: fc.constant('stacks' as const), ...titled, unit: name, parts: fc.array(fc.record({ name, tone }), { maxLength: 5 }), rows: fc.array(fc.record({ label: name, values: fc.array(count, { maxLength: 5 }) }), { maxLength: 20 }) });
const shareSpec = fc.record({ kind: fc.constant('shares' as const), ...titled, columns: fc.constant(['rows', 'patients']), parts: fc.array(fc.record({ name, tone, value: count }), { maxLength: 6 }) }).map(
  ({ parts, ...rest }): ShareSpec => ({ ...rest, parts: parts.map((part) => ({ ...part, figures: [part.value.toLocaleString('en-US'), (part.value * 2).toLocaleString('en-US')] })) }),
);

it('whatever the data, at any width: finite places, whole markup, no label on another or beyond the frame', () => {
  fc.assert(
    fc.property(fc.oneof(histogram, barSpec, stackSpec, shareSpec), fc.integer({ min: 320, max: 1200 }), fc.boolean(), (spec, width, standalone) => {
      const svg = drawChart(spec, { width, standalone });
      assert.doesNotMatch(svg.replace(/<(title|desc|text)\b[^>]*>[^<]*/g, ''), /NaN|Infinity|undefined/);
      assert.equal(unclosed(svg), undefined);
      assert.deepEqual(faultsOf(svg), []);
    }),
    { numRuns: 400 },
  );
});

describe('lines over time', () => {
  it('join what follows one another, and nothing over a gap or where nothing was said', () => {
    const paths = [...drawChart(LINES, { width: 600 }).matchAll(/<path d="([^"]+)"/g)].map((match) => match[1]!);
    assert.deepEqual(paths.map((path) => path.split('L').length), [2, 2, 1, 2, 1]);
    assert.equal(paths.filter((path) => path.endsWith('h0')).length, 2, 'a single point is a dot');
  });

  it('write the latest values at the ends, apart from one another', () => {
    const ends = laidTexts(drawChart(LINES, { width: 600 })).filter(({ text }) => text.startsWith('GPU'));
    assert.deepEqual(ends.map(({ text }) => text).sort(), ['GPU 0 61 %', 'GPU 1 60 %']);
    assert.deepEqual(faultsOf(drawChart(LINES, { width: 300 })), []);
  });

  it('tell who does not see them what the lines show', () => {
    assert.match(drawChart(LINES, { width: 600 }), /<desc[^>]*>GPU 0: 61 % now, 42\.7 % on average, 61 % at most\. GPU 1: 60 % now/);
    assert.match(drawChart({ ...LINES, series: [{ name: '', tone: 'first', points: [[0, null]] }] }, { width: 300 }), /Nothing measured yet\./);
  });
});
