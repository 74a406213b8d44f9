/** A text field of CSV, always in quotes. */
export function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** A text field in quotes only where CSV needs them, as MIMIC-IV writes it. */
export function field(text: string): string {
  return /[",\n\r]/.test(text) ? quoted(text) : text;
}

/** As MIMIC-III writes a text: in quotes, and nothing at all where there is none. */
export function quotedOrNothing(text: string): string {
  return text === '' ? '' : quoted(text);
}
