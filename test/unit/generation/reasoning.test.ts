import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { ReasoningFilter, reasonsByName, stripReasoning } from '../../../src/generation/reasoning.ts';

/** Streams a text in pieces and gives what was shown and the answer. */
function stream(text: string, size: number, begins: ConstructorParameters<typeof ReasoningFilter>[0] = 'outside', ended = true): { shown: string; answer: string; unfinished: boolean } {
  const filter = new ReasoningFilter(begins);
  let shown = '';
  const show = ({ text: visible, retracted }: { text: string; retracted: boolean }): void => {
    shown = (retracted ? '' : shown) + visible;
  };
  for (let at = 0; at < text.length; at += size) show(filter.push(text.slice(at, at + size)));
  const { last, answer } = filter.finish(ended);
  show(last);
  return { shown, answer: answer.text, unfinished: answer.unfinished };
}

suite('reasoning taken out of a stream', () => {
  const cases: readonly (readonly [name: string, text: string, answer: string])[] = [
    ['a block of R1', '<think>\nThe patient has SECRET.\n</think>\n\nChest pain.', 'Chest pain.'],
    ['an empty block of Qwen 3', '<think>\n\n</think>\n\nChest pain.', 'Chest pain.'],
    ['blocks inside blocks', '<think>SECRET <think>SECRET</think> SECRET</think>Chest pain.', 'Chest pain.'],
    ['two blocks', '<think>SECRET</think>Chest pain. <think>SECRET</think>No fever.', 'Chest pain. No fever.'],
    ['capitals', '<THINK>SECRET</Think>Chest pain.', 'Chest pain.'],
    ['MedGemma', '<unused94>thought\nSECRET<unused95>Chest pain.', 'Chest pain.'],
    ['channels of Gemma', '<|channel>thought\nSECRET<channel|>Chest pain.', 'Chest pain.'],
    ['channels of gpt-oss', '<|channel|>analysis<|message|>SECRET<|end|><|start|>assistant<|channel|>final<|message|>Chest pain.', 'Chest pain.'],
    ['Magistral', '[THINK]SECRET[/THINK]Chest pain.', 'Chest pain.'],
    ['tags for the answer', '<think>SECRET</think><answer>Chest pain.</answer>', 'Chest pain.'],
    ['none', 'SpO2 < 90 % on <2 L; K >5.0, chest pain.', 'SpO2 < 90 % on <2 L; K >5.0, chest pain.'],
  ];
  for (const [name, text, answer] of cases) {
    test(name, () => {
      for (const size of [1, 3, 7, 1000]) {
        const result = stream(text, size);
        assert.equal(result.answer, answer);
        assert.doesNotMatch(result.shown, /SECRET|think/i, `in pieces of ${size}`);
      }
    });
  }

  test('begun in the prompt, as by the template of R1', () => {
    for (const size of [1, 5, 1000]) {
      const result = stream('Okay, SECRET.\n</think>\n\nChest pain.', size, 'perhaps inside');
      assert.deepEqual(result, { shown: 'Chest pain.', answer: 'Chest pain.', unfinished: false });
      assert.equal(stream('<think>\nSECRET\n</think>\n\nChest pain.', size, 'perhaps inside').shown, 'Chest pain.', 'and again by the model');
    }
  });

  test('begun unseen: what was shown is taken back', () => {
    const result = stream('SECRET.</think>Chest pain.', 4);
    assert.equal(result.shown, 'Chest pain.');
    assert.equal(result.answer, 'Chest pain.');
  });

  test('never ended: there is no answer', () => {
    assert.deepEqual(stream('<think>SECRET and on', 4, 'outside', false), { shown: '', answer: '', unfinished: true });
    assert.equal(stream('SECRET and on', 4, 'perhaps inside', false).unfinished, true);
  });

  test('a model that only by its name may reason, and did not', () => {
    assert.equal(stream('Chest pain.', 4, 'perhaps inside').answer, 'Chest pain.');
  });

  test('a tag that is only spoken of does not swallow the answer', () => {
    assert.equal(stripReasoning('<think>I write a <think> block first.</think>Chest pain.'), 'Chest pain.');
  });

  test('nothing of any reasoning is ever shown, however it is cut', () => {
    const words = fc.stringMatching(/^[a-z <>/]{0,20}$/);
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 12 }), (thought, answer, size) => {
        fc.pre(!/think|answer|reason|thought|reflection|analysis|<\/?s>/i.test(thought + answer));
        const result = stream(`<think>SECRET${thought}</think>${answer}`, size);
        assert.equal(result.shown.trim(), answer.trim());
        assert.equal(result.answer, answer.trim());
      }),
    );
  });

  test('who reasons, by name', () => {
    assert.deepEqual(['deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B', 'Qwen/QwQ-32B', 'meta-llama/Meta-Llama-3-8B-Instruct', 'google/medgemma-4b-it'].map(reasonsByName), [true, true, false, false]);
  });
});
