import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { findIdentifiers } from '../../../src/privacy/find.ts';
import { FOUND, TRAPS } from './cases.ts';

interface Marked {
  readonly text: string;
  readonly spans: readonly string[];
}

/** "{TYPE|words}" taken apart: the text, and "TYPE words" of each mark. */
function readMarks(marked: string): Marked {
  const spans: string[] = [];
  const text = marked.replace(/\{([A-Z_]+)\|([^}]*)\}/g, (_, type: string, words: string) => {
    spans.push(`${type} ${words}`);
    return words;
  });
  return { text, spans };
}

function found(text: string): string[] {
  const note = parseNote(text);
  return findIdentifiers(note, recogniseEntities(note)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

for (const [family, cases] of Object.entries(FOUND)) {
  describe(`identifiers: ${family}`, () => {
    for (const marked of cases) {
      const { text, spans } = readMarks(marked);
      it(JSON.stringify(text), () => {
        assert.deepEqual(found(text), spans);
      });
    }
  });
}

describe('clinical text is not touched', () => {
  for (const text of TRAPS) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(found(text), []);
    });
  }
});
