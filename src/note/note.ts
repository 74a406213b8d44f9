import type { Note, Section, Sentence, Span, Tokens } from './types.ts';

/**
 * Parses a clinical note into sections, sentences and tokens with exact offsets.
 * Linear in the length of the text.
 */
export function parseNote(text: string): Note {
  // First scaffold, so that the other rooms can be built against it: replaced by the room's real parts.
  const section: Section = { start: 0, end: text.length, family: 'other', title: '', heading: null, body: { start: 0, end: text.length } };
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/\S[^\n]*?(?:[.?!](?=\s|$)|(?=\n|$))/g)) {
    sentences.push({ start: match.index, end: match.index + match[0].length, kind: 'prose', section: 0, paragraph: 0 });
  }
  const spans: Span[] = [];
  for (const match of text.matchAll(/\d[\d.,]*\d|\d|[\p{L}\p{M}'’]+(?:\.[\p{L}]\.?)*|_{2,}|\S/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return { text, sections: [section], sentences, tokens: toTokens(text, spans, sentences) };
}

function toTokens(text: string, spans: readonly Span[], sentences: readonly Sentence[]): Tokens {
  const count = spans.length;
  const start = new Uint32Array(count);
  const end = new Uint32Array(count);
  const kind = new Uint8Array(count);
  const sentence = new Uint32Array(count);
  const lower: string[] = [];
  let current = 0;
  for (const [i, span] of spans.entries()) {
    start[i] = span.start;
    end[i] = span.end;
    const word = text.slice(span.start, span.end);
    lower.push(word.toLowerCase());
    kind[i] = /^\d/.test(word) ? 1 : /^_|^\[\*\*/.test(word) ? 3 : /^[\p{L}]/u.test(word) ? 0 : 2;
    while (current + 1 < sentences.length && (sentences[current]?.end ?? 0) <= span.start) current += 1;
    sentence[i] = current;
  }
  return { count, start, end, kind, lower, sentence };
}
