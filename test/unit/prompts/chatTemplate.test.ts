import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { ChatTemplate, type ChatMessage } from '../../../src/prompts/chatTemplate.ts';
import { CHAT_FAMILIES, FAMILY_TEMPLATES, familyOf } from '../../../src/prompts/families.ts';

/** What transformers rendered with the published template: made by bench/peers/chat_fixtures.py. */
interface Fixture {
  readonly bosToken: string | null;
  readonly eosToken: string;
  readonly date: string;
  readonly cases: ReadonlyArray<{ readonly name: string; readonly messages: ChatMessage[]; readonly addGenerationPrompt: boolean; readonly text?: string; readonly error?: string }>;
}

const fixtureOf = (family: string): Fixture => JSON.parse(readFileSync(path.join(process.env['ATTENDING_ROOT'] ?? '.', 'test/unit/prompts/fixtures', `${family}.json`), 'utf8')) as Fixture;

suite('chat templates render the bytes that transformers renders', () => {
  for (const family of CHAT_FAMILIES) {
    const { bosToken, eosToken, date, cases } = fixtureOf(family);
    const template = new ChatTemplate(FAMILY_TEMPLATES[family], family);
    for (const { name, messages, addGenerationPrompt, text, error } of cases) {
      test(`${family}: ${name}${addGenerationPrompt ? ', then the assistant' : ''}`, () => {
        const render = (): string => template.render(messages, { addGenerationPrompt, bosToken: bosToken ?? '', eosToken, date });
        if (text === undefined) assert.throws(render, (thrown: unknown) => AttendingError.is(thrown, 'BAD_TEMPLATE') && thrown.message.includes(error!.replace(/\.+$/, '')));
        else assert.equal(render(), text);
      });
    }
  }
});

suite('chat templates', () => {
  test('one that is no template is named', () => {
    assert.throws(() => new ChatTemplate('{% for m in messages %}', 'chat_template.jinja'), (error: unknown) => AttendingError.is(error, 'BAD_TEMPLATE') && error.message.includes('chat_template.jinja'));
  });

  test('one that asks for the day gets the given date', () => {
    const template = new ChatTemplate("{{ strftime_now('%d %b %Y') }}", 'own');
    assert.equal(template.render([{ role: 'user', content: '' }], { addGenerationPrompt: false, bosToken: '', eosToken: '', date: '1 May 2025' }), '1 May 2025');
  });

  test('the family is known by its special tokens', () => {
    const of = (...tokens: string[]): string | undefined => familyOf((token) => tokens.includes(token));
    assert.equal(of('<start_of_turn>'), 'gemma3');
    assert.equal(of('<|start_header_id|>', '<|eot_id|>'), 'llama3');
    assert.equal(of('<|start_header_id|>', '<|eom_id|>'), 'llama3.1');
    assert.equal(of('<|im_start|>'), 'qwen2.5');
    assert.equal(of('<｜Assistant｜>', '<|im_start|>'), 'deepseek-r1');
    assert.equal(of('<s>'), undefined);
  });
});
