// Widths of text without a browser: an upper estimate, so that labels which are laid out by it never meet.

const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{10000}-\u{3ffff}]/u;
/** Of the widest common interface font (DejaVu Sans), in em. */
const WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijl|'!.,:;·\s]/, 0.34],
  [/[ftrI()[\]{}/\\-]/, 0.42],
  [/[a-z]/, 0.64],
  [/[0-9]/, 0.64],
  [/[A-Z&<>=+~−≥≤]/, 0.84],
];
const NARROWER: Readonly<Record<string, number>> = { m: 0.98, w: 0.82, M: 0.87, W: 0.99, Q: 0.79, '%': 0.96, '@': 1, '—': 1, '…': 1 };
const OTHER = 0.8;
const BOLD = 1.12;

/** At most this wide, in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * size * (bold ? BOLD : 1);
}

function characterWidth(character: string): number {
  const special = NARROWER[character];
  if (special !== undefined) return special;
  if (WIDE.test(character)) return 1.05;
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
}

/** The text, or as much of its start as fits with an ellipsis; empty where not even a character does. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let kept = '';
  let used = textWidth('…', size, bold);
  for (const character of text) {
    used += textWidth(character, size, bold);
    if (used > width) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

/** Pieces of text in as few lines as hold them, joined by a middle dot; a piece that is too long is shortened. */
export function flowPieces(pieces: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} · ${piece}`;
    if (longer !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(shorten(piece, width, size));
  }
  return lines;
}

/** Words in lines of at most `width` pixels; a word that is too long is shortened. */
export function wrapWords(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${word}`;
    if (longer !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(shorten(word, width, size, bold));
  }
  return lines;
}

/** "12,345". */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: Number.isInteger(value) || value >= 100 ? 0 : 1 });
}

/** "1 min 05 s", "4.2 s". */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${pad(whole % 60)} s` : `${Math.floor(whole / 3600)} h ${pad(Math.floor((whole % 3600) / 60))} min`;
}

/** A moment as ISO 8601 has it, for people: "2026-11-20 17:00:00 UTC". */
export function formatMoment(iso: string): string {
  return iso.replace('T', ' ').replace('Z', ' UTC');
}

/** "8.2 %"; more digits where that would say nothing. */
export function formatShare(fraction: number): string {
  const percent = fraction * 100;
  if (percent === 0 || percent === 100) return `${percent} %`;
  if (percent < 0.1) return '< 0.1 %';
  if (percent > 99.9) return '> 99.9 %';
  return `${percent.toFixed(1)} %`;
}
