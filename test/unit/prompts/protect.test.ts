import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { AttendingError } from '../../../src/platform/errors.ts';
import { readModelChat } from '../../../src/prompts/modelTemplate.ts';
import { columnsOf, fillPrompt, parsePromptTemplate } from '../../../src/prompts/promptTemplate.ts';
import { freeMark, Protection, specialExpression, trimEndPython, trimStartPython } from '../../../src/prompts/protect.ts';

suite('values are kept from becoming special tokens', () => {
  const specials = ['<|eot_id|>', '<bos>', 'ab', 'bc'];
  const pieces = fc.array(fc.constantFrom(...specials, '<|eot', '_id|>', 'a', 'b', 'c', ' ', '\n', 'note'), { maxLength: 12 }).map((parts) => parts.join(''));

  test('none is left in a value or where two meet, and no text is lost', () => {
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const mark = freeMark([first, second]);
        const protection = new Protection(specialExpression(specials), mark);
        const text = protection.protect(first) + protection.protect(second);
        assert.equal(protection.reveal(text), first + second);
        for (const special of specials) assert.ok(!text.includes(special), JSON.stringify(text));
      }),
    );
  });

  test('white space at the ends stays where a template can trim it', () => {
    const text = new Protection(undefined, '\ufdd0').protect('\n note \x85');
    assert.equal(text, '\n \ufdd0note\ufdd0 \x85');
    assert.equal(trimEndPython(trimStartPython(text)), '\ufdd0note\ufdd0');
    assert.equal(new Protection(undefined, '\ufdd0').protect(' \n'), ' \n');
  });

  test('the mark is a character that no text has', () => {
    assert.equal(freeMark(['plain']), '\ufdd0');
    assert.equal(freeMark(['\ufdd0', 'x\ufdd1']), '\ufdd2');
  });
});

suite('prompt templates', () => {
  test('names are columns, doubled braces are braces', () => {
    const pieces = parsePromptTemplate('{{json}} of {note} and { codes }, {note}', 'prompt');
    assert.deepEqual(columnsOf(pieces), ['note', 'codes']);
    assert.equal(fillPrompt(pieces, (column) => `<${column}>`), '{json} of <note> and <codes>, <note>');
  });

  test('a brace without a partner is an error with its place', () => {
    for (const source of ['a {note', 'a } b', 'a {} b', 'a {x{y}} b']) assert.throws(() => parsePromptTemplate(source, 'prompt'), (error: unknown) => AttendingError.is(error, 'BAD_CONFIGURATION') && error.message.includes('"prompt"'), source);
  });
});

test("a model's folder: its template and the ends of a text, in the forms that they have", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-model-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  assert.deepEqual(await readModelChat(folder), { template: undefined, bosToken: undefined, eosToken: undefined });
  const config = path.join(folder, 'tokenizer_config.json');
  writeFileSync(config, JSON.stringify({ bos_token: { content: '<s>' }, eos_token: '</s>', chat_template: [{ name: 'tool_use', template: 'tools' }, { name: 'default', template: 'turns' }] }));
  assert.deepEqual(await readModelChat(folder), { template: { source: 'turns', file: config }, bosToken: '<s>', eosToken: '</s>' });
  writeFileSync(path.join(folder, 'chat_template.jinja'), 'own');
  assert.equal((await readModelChat(folder)).template?.source, 'own');
  writeFileSync(config, '{"bos_token": 7}');
  await assert.rejects(readModelChat(folder), (error: unknown) => AttendingError.is(error, 'TOKENIZER_BROKEN'));
});
