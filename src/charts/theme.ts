import type { Tone } from './types.ts';

/**
 * The colours of charts, as CSS variables that a page sets; without one the light value stands. Contrast on the
 * background is 4.5 to 1 at least for all that is text or a series.
 */
export const CHART_COLOURS = {
  text: { light: '#2b2b2b', dark: '#d6d6d6' },
  dim: { light: '#666666', dark: '#9f9f9f' },
  line: { light: '#dedede', dark: '#363636' },
  background: { light: '#ffffff', dark: '#1f1f1f' },
  first: { light: '#005fb8', dark: '#4daafc' },
  second: { light: '#7032b0', dark: '#c79bf2' },
  third: { light: '#0c7353', dark: '#4ecca3' },
  fourth: { light: '#735c00', dark: '#d8c26a' },
  quiet: { light: '#6a6a6a', dark: '#9a9a9a' },
} as const satisfies Readonly<Record<Tone | 'text' | 'dim' | 'line' | 'background', { light: string; dark: string }>>;

export type ChartColour = keyof typeof CHART_COLOURS;

/** A colour as a page's variable with its fallback. */
export function colour(name: ChartColour): string {
  return `var(--chart-${name}, ${CHART_COLOURS[name].light})`;
}

/** Style rules that give all variables one scheme's values. */
export function schemeRules(scheme: 'light' | 'dark'): string {
  return (Object.keys(CHART_COLOURS) as ChartColour[]).map((name) => `--chart-${name}:${CHART_COLOURS[name][scheme]}`).join(';');
}

/**
 * A picture that needs no page: each variable replaced by its value.
 *
 * @param value gives what the page shows for a variable, such as `--chart-text`; an empty text leaves the fallback
 */
export function resolveColours(svg: string, value: (variable: string) => string): string {
  return svg.replace(/var\((--chart-[a-z]+), (#[0-9a-f]{6})\)/g, (_, variable: string, fallback: string) => {
    const found = value(variable).trim();
    return /^(?:#[0-9a-f]{3,8}|(?:rgb|rgba|hsl|hsla|color|oklch|oklab|lab|lch)\([^()"<>&]*\)|[a-z]+)$/i.test(found) ? found : fallback;
  });
}
