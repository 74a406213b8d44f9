import { negatedEntityKey } from '../entities/key.ts';
import type { Entity } from '../entities/types.ts';
import { sectionIndexAt } from '../note/lookup.ts';
import { compressNote } from '../summary/compress.ts';
import { shortHeading } from '../summary/headings.ts';
import type { SourcedSpan } from '../summary/types.ts';
import type { Checker } from './check.ts';
import { readText } from './readText.ts';

/** First line of what the offline engine adds. */
export const TAIL_TITLE = 'Also in the note:';

/** The tail as text, with the places of its pieces and how many of the missing entities it brings. */
export interface Tail {
  readonly text: string;
  readonly sentences: readonly SourcedSpan[];
  readonly entities: number;
}

/** A piece of the offline engine's wording, good by itself. */
interface Piece {
  readonly text: string;
  readonly label: string;
  readonly order: number;
  readonly sources: SourcedSpan['sources'];
  /** Keys of the missing entities that it brings. */
  readonly brings: readonly string[];
}

/** The source is written nearly whole, so that every entity stands in some piece. */
const WIDE_RATIO = 0.95;

/**
 * Pieces of the source in the offline engine's wording that bring back missing entities, the densest first, until `enough` are
 * there or `room` characters are used. Each piece has been read again by itself: it says nothing that the source does not.
 *
 * @param missing entities of the source that are wanted
 * @param enough how many of them are
 */
export function writeTail(checker: Checker, missing: readonly Entity[], enough: number, room: number): Tail | null {
  if (missing.length === 0 || enough <= 0 || room < TAIL_TITLE.length + 8) return null;
  const wanted = new Set(missing.map(negatedEntityKey));
  const chosen: Piece[] = [];
  let left = room - TAIL_TITLE.length;
  let got = 0;
  const open = findPieces(checker, wanted);
  while (got < enough) {
    let best: { index: number; score: number; gain: number; cost: number } | undefined;
    for (const [index, piece] of open.entries()) {
      const gain = piece.brings.filter((key) => wanted.has(key)).length;
      const cost = piece.text.length + 1 + (chosen.some(({ label }) => label === piece.label) ? 0 : piece.label.length + 2);
      if (gain === 0 || cost > left) continue;
      if (best === undefined || gain / cost > best.score) best = { index, score: gain / cost, gain, cost };
    }
    if (best === undefined) break;
    const [piece] = open.splice(best.index, 1);
    for (const key of piece!.brings) wanted.delete(key);
    chosen.push(piece!);
    left -= best.cost;
    got += best.gain;
  }
  return chosen.length === 0 ? null : layOut(chosen.sort((a, b) => a.order - b.order), got);
}

function findPieces(checker: Checker, wanted: ReadonlySet<string>): Piece[] {
  const { note } = checker.source;
  const { compressed, sentences } = compressNote(note, checker.source.entities, { ratio: WIDE_RATIO });
  const pieces: Piece[] = [];
  for (const [order, { start, end, sources }] of sentences.entries()) {
    const [from] = sources;
    const text = compressed.slice(start, end).replace(/\s+/g, ' ').replace(/^ ?\d{1,2}[.)] /, '').trim();
    if (from === undefined || text === '' || text.endsWith(':')) continue;
    const section = note.sections[Math.max(0, sectionIndexAt(note, from.start))]!;
    const label = section.heading === null ? '' : shortHeading(section);
    const read = readText(`${TAIL_TITLE}\n${label === '' ? '' : `${label}: `}${text}`);
    const brings = [...new Set(read.entities.map(negatedEntityKey))].filter((key) => wanted.has(key));
    if (brings.length === 0 || checker.unsupported(read).length > 0) continue;
    pieces.push({ text, label, order, sources, brings });
  }
  return pieces;
}

function layOut(pieces: readonly Piece[], entities: number): Tail {
  let text = TAIL_TITLE;
  const sentences: SourcedSpan[] = [{ start: 0, end: text.length, sources: [] }];
  let label: string | undefined;
  for (const piece of pieces) {
    if (piece.label !== label) {
      text += `\n${piece.label === '' ? '' : `${piece.label}: `}`;
      ({ label } = piece);
    } else text += ' ';
    const start = text.length;
    text += /[.!?;]$/.test(piece.text) ? piece.text : `${piece.text.replace(/[,:]$/, '')}.`;
    sentences.push({ start, end: text.length, sources: piece.sources });
  }
  return { text, sentences, entities };
}
