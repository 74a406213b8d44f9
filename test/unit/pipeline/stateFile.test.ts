import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { AttendingError } from '../../../src/platform/errors.ts';
import { StateFile } from '../../../src/pipeline/stateFile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'attending-state-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'stage1.jsonl');
const open = (): Promise<StateFile> => StateFile.open(file, 'summary', 'settings');

async function write(texts: readonly string[]): Promise<Buffer> {
  rmSync(file, { force: true });
  const state = await open();
  for (const [at, text] of texts.entries()) await state.add({ id: `n${at}`, of: 'x', text } as { id: string; of: string });
  await state.close();
  return readFileSync(file);
}

describe('the state of a stage', () => {
  it('cut anywhere by a kill keeps what was whole, and goes on there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), fc.double({ min: 0, max: 1, noNaN: true }), async (texts, share) => {
        const whole = await write(texts);
        const cut = Math.floor(whole.length * share);
        writeFileSync(file, whole.subarray(0, cut));
        const wholeLines = Math.max(0, whole.subarray(0, cut).filter((byte) => byte === 0x0a).length - 1);
        const state = await open();
        for (const [at, text] of texts.entries()) {
          assert.equal(state.has(`n${at}`, 'x'), at < wholeLines, `line ${at} of ${wholeLines}`);
          if (at < wholeLines) assert.equal(((await state.record(`n${at}`)) as { text: string }).text, text);
          else await state.add({ id: `n${at}`, of: 'x', text } as { id: string; of: string });
        }
        await state.close();
        assert.deepEqual(readFileSync(file), whole, 'the file is as if nobody had cut it');
      }),
      { numRuns: 60 },
    );
  });

  it('is readable by the user only', async () => {
    await write(['a']);
    assert.equal(statSync(file).mode & 0o077, 0);
  });

  it('made with other settings is refused, and made anew on request', async () => {
    await write(['a']);
    await assert.rejects(StateFile.open(file, 'summary', 'other'), (error) => AttendingError.is(error, 'FILE_EXISTS'));
    const anew = await StateFile.open(file, 'summary', 'other', { restart: true });
    assert.equal(anew.has('n0', 'x'), false);
    await anew.close();
  });

  it('that is somebody else\'s file is left alone', async () => {
    writeFileSync(file, '{"id": "1", "text": "a note of mine"}\n');
    await assert.rejects(open(), (error) => AttendingError.is(error, 'FILE_EXISTS'));
    assert.match(readFileSync(file, 'utf8'), /a note of mine/);
    writeFileSync(file, 'my own words');
    await assert.rejects(open(), (error) => AttendingError.is(error, 'FILE_EXISTS'));
    assert.equal(readFileSync(file, 'utf8'), 'my own words');
  });

  it('knows a note that was made from something else', async () => {
    await write(['a']);
    const state = await open();
    assert.equal(state.has('n0', 'y'), false);
    await state.add({ id: 'n0', of: 'y', text: 'b' } as { id: string; of: string });
    assert.equal(((await state.record('n0')) as { text: string }).text, 'b');
    await state.close();
  });
});
