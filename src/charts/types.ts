// What a chart draws, as plain data that can cross a channel. Numbers are finite and not negative unless said.

interface Titled {
  /** Unique on a page: a letter, then letters, digits and dashes. */
  readonly id: string;
  readonly title: string;
  /** What the reader must know of the figures: "of a sample of 50,000 of 300,000 rows". */
  readonly note?: string;
}

/** `from` is in a bin, `to` is not. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface HistogramSeries {
  /** Empty where there is one series only. */
  readonly name: string;
  readonly tone: Tone;
  readonly rows: number;
  /** In order, without gaps, the same edges in each series; the last one also holds all that is longer. */
  readonly bins: readonly Bin[];
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Distributions over the same bins, one below the other, as shares of each series. */
export interface HistogramSpec extends Titled {
  readonly kind: 'histogram';
  readonly unit: string;
  readonly series: readonly HistogramSeries[];
}

/** Bars from left to right, most important first. */
export interface BarSpec extends Titled {
  readonly kind: 'bars';
  /** What a value counts: "admissions". */
  readonly unit: string;
  /** What a value is a share of; 0 where it is of nothing. */
  readonly total: number;
  readonly bars: readonly { readonly label: string; readonly detail?: string; readonly value: number }[];
}

/** One bar a row, made of the same parts in the same order. */
export interface StackSpec extends Titled {
  readonly kind: 'stacks';
  readonly unit: string;
  readonly parts: readonly { readonly name: string; readonly tone: Tone }[];
  /** One value a part. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** What a whole is made of: one bar and a line of figures for each part. */
export interface ShareSpec extends Titled {
  readonly kind: 'shares';
  /** Titles of the columns of figures beside the share. */
  readonly columns: readonly string[];
  readonly parts: readonly { readonly name: string; readonly tone: Tone; readonly value: number; readonly figures: readonly string[] }[];
}

/** What is measured again and again: seconds before now (0 and less) and values, in the order of time; null where nothing was said. */
export interface LineSeries {
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly (readonly [seconds: number, value: number | null])[];
}

/** Lines over the time up to now, their latest values written at their ends. */
export interface LineSpec extends Titled {
  readonly kind: 'lines';
  /** Follows values: "%", "GiB". */
  readonly unit: string;
  readonly series: readonly LineSeries[];
  /** Length of the axis, in seconds up to now; some minutes. */
  readonly seconds: number;
  /** Highest value of the axis; that of the values where it is left out. */
  readonly high?: number;
  /** Points further apart than this, in seconds, are not joined: nothing is known of the time between. */
  readonly gapSeconds: number;
}

export type ChartSpec = HistogramSpec | BarSpec | StackSpec | ShareSpec | LineSpec;

/** Which of the series colours: the first stands out most, `quiet` least. */
export type Tone = 'first' | 'second' | 'third' | 'fourth' | 'quiet';

export interface DrawOptions {
  /** In CSS pixels; less than LEAST_WIDTH is drawn as that. */
  readonly width: number;
  /** As a picture of its own: with title, background and font, for a file. */
  readonly standalone?: boolean;
}

export const LEAST_WIDTH = 280;
