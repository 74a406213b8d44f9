import type { Note, Span } from '../note/types.ts';
import { AttendingError } from '../platform/errors.ts';
import type { NotePart } from './types.ts';

/** A part and what the model gets for it: its text, with the heading of a section that began in the part before. */
export interface PartText extends NotePart {
  readonly text: string;
}

/** The least room for the note that parts are made for: below it a prompt is all instructions. */
const LEAST_TOKENS = 24;

/**
 * Cuts a note into parts of at most `mostTokens` tokens: whole sections as long as they fit, then a section that is too long
 * at its sentences, then a sentence that is too long at a space. Parts tile the text; nothing is left out. A part that begins
 * inside a section is given the section's heading again.
 *
 * @param count tokens of a text
 * @throws CONTEXT_TOO_LONG where the window leaves no room for the note
 */
export async function splitNote(note: Note, mostTokens: number, count: (text: string) => Promise<number>): Promise<PartText[]> {
  const { text } = note;
  const whole = await count(text);
  if (whole <= mostTokens) return [{ start: 0, end: text.length, sections: note.sections.map((_, i) => i), tokens: whole, text }];
  if (mostTokens < LEAST_TOKENS) {
    throw new AttendingError('CONTEXT_TOO_LONG', `The model's window leaves ${Math.max(0, mostTokens)} tokens for the note, which has ${whole}.`, 'Choose a model with a longer window, fewer new tokens, or a shorter prompt.');
  }
  const cutter = new Cutter(note, mostTokens, count);
  for (const [i] of note.sections.entries()) await cutter.addSection(i);
  return cutter.finish();
}

class Cutter {
  readonly #note: Note;
  readonly #most: number;
  readonly #count: (text: string) => Promise<number>;
  readonly #parts: PartText[] = [];
  #start = 0;
  #end = 0;
  /** Tokens of what is gathered, piece by piece: at least those of the whole, near enough. */
  #tokens = 0;
  #heading = '';

  constructor(note: Note, most: number, count: (text: string) => Promise<number>) {
    this.#note = note;
    this.#most = most;
    this.#count = count;
  }

  async addSection(index: number): Promise<void> {
    const section = this.#note.sections[index]!;
    const tokens = await this.#tokensOf(section);
    if (tokens <= this.#most) {
      await this.#add(section, tokens, '');
      return;
    }
    // A section that is split begins a part of its own.
    await this.#close();
    const heading = section.heading === null ? '' : `${this.#note.text.slice(section.heading.start, section.heading.end).trim()} (continued)\n`;
    const room = (await this.#count(heading)) * 3 <= this.#most ? heading : '';
    for (const piece of sentencePieces(this.#note, section)) await this.#addPiece(piece, room);
    await this.#close();
  }

  async finish(): Promise<PartText[]> {
    await this.#close();
    return this.#parts;
  }

  async #addPiece(piece: Span, heading: string): Promise<void> {
    const tokens = await this.#tokensOf(piece);
    const most = this.#most - (heading === '' ? 0 : await this.#count(heading));
    if (tokens <= most || piece.end - piece.start < 2) {
      await this.#add(piece, tokens, heading);
      return;
    }
    for (const half of halves(this.#note.text, piece)) await this.#addPiece(half, heading);
  }

  /** Gathers a piece, in a new part where the one under way has no room. `heading` is written again where a part begins here. */
  async #add(piece: Span, tokens: number, heading: string): Promise<void> {
    if (this.#end > this.#start && this.#tokens + tokens > this.#most) await this.#close();
    if (this.#end === this.#start) {
      const begins = this.#note.sections.some(({ start }) => start === piece.start);
      this.#heading = begins ? '' : heading;
      this.#tokens = this.#heading === '' ? 0 : await this.#count(this.#heading);
    }
    this.#end = piece.end;
    this.#tokens += tokens;
  }

  async #close(): Promise<void> {
    if (this.#end === this.#start) return;
    const [start, end] = [this.#start, this.#end];
    const { text, sections } = this.#note;
    const inside = sections.flatMap((section, i) => (section.start < end && (section.end > start || (section.start === section.end && section.start >= start)) ? [i] : []));
    const written = text.slice(start, end);
    this.#parts.push({ start, end, sections: inside, tokens: await this.#count(written), text: this.#heading + written });
    this.#start = end;
    this.#tokens = 0;
    this.#heading = '';
  }

  async #tokensOf({ start, end }: Span): Promise<number> {
    return end === start ? 0 : await this.#count(this.#note.text.slice(start, end));
  }
}

/** The sentences of a section, each with the white space behind it: they tile the section. */
function sentencePieces(note: Note, section: Span): Span[] {
  const starts = note.sentences.filter(({ start }) => start > section.start && start < section.end).map(({ start }) => start);
  const edges = [section.start, ...starts, section.end];
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end })).filter(({ start, end }) => end > start);
}

/** A sentence cut in two at the space nearest to its middle, or in its middle where there is none. */
function halves(text: string, { start, end }: Span): Span[] {
  const middle = start + Math.ceil((end - start) / 2);
  let cut = middle;
  for (let off = 0; off < (end - start) / 2 - 1; off += 1) {
    if (/\s/.test(text[middle + off]!)) {
      cut = middle + off + 1;
      break;
    }
    if (/\s/.test(text[middle - off]!)) {
      cut = middle - off + 1;
      break;
    }
  }
  // Not inside a character of two units.
  if (cut < end && /[\uDC00-\uDFFF]/.test(text[cut]!)) cut += 1;
  return cut <= start || cut >= end ? splitByLength(start, end) : [{ start, end: cut }, { start: cut, end }];
}

function splitByLength(start: number, end: number): Span[] {
  return [{ start, end: start + 1 }, { start: start + 1, end }];
}
