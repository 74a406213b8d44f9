/** Median of a sample. */
export function median(sample: readonly number[]): number {
  return percentile(sample, 0.5);
}

/** Quantile by linear interpolation between the two nearest ranks. */
export function percentile(sample: readonly number[], quantile: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const at = (sorted.length - 1) * quantile;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export function row(...cells: readonly string[]): readonly string[] {
  return cells;
}

/** A table in Markdown, so that it can go into a document as it is. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`\n${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
}
