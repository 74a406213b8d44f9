import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TASK_PROMPTS } from '../../../src/generation/prompt.ts';
import { findLoop, whyUnusable } from '../../../src/generation/unusable.ts';
import { CONSULT, NOTES } from '../summary/notes.ts';

const ask = (answer: string): string | undefined => whyUnusable(answer, TASK_PROMPTS.summarize, CONSULT);

suite('answers that are no text of their task', () => {
  test('nothing', () => {
    for (const answer of ['', '   \n', '.', '—', '1']) assert.equal(ask(answer), 'empty');
  });

  test('a phrase again and again', () => {
    assert.equal(ask(`The patient has heart failure. ${'She was given furosemide 40 mg. '.repeat(6)}`), 'a loop');
    assert.equal(ask(`Chest pain${', no fever'.repeat(20)}`), 'a loop');
    assert.equal(ask('the the the the the the the the the the the the the the the'), 'a loop');
  });

  test('a line again and again under new numbers', () => {
    assert.equal(ask(Array.from({ length: 7 }, (_, i) => `${i + 1}. Hypertension, followed by her physician.`).join('\n')), 'a loop');
  });

  test('a loop whose turns differ a little', () => {
    const turns = Array.from({ length: 30 }, (_, i) => `The patient is a 71-year-old woman with heart failure and ${['cough', 'fever', 'edema'][i % 3]!}.`);
    assert.equal(ask(turns.join(' ')), 'a loop');
  });

  test('where the loop begins', () => {
    const text = `Chest pain. ${'No fever. '.repeat(8)}`;
    assert.match(text.slice(0, findLoop(text)), /^Chest pain\. No fever\.? ?$/);
  });

  test('the instructions again', () => {
    assert.equal(ask('Use only what the note says and copy numbers and units exactly. Write the summary only, without an introduction.'), 'an echo of the prompt');
  });

  test('another language', () => {
    assert.equal(ask('La paciente es una mujer de 71 años con disnea y edema en las piernas que no tiene dolor en el pecho.'), 'another language');
    assert.equal(ask('患者为71岁女性，因气短两周就诊，既往有高血压、心房颤动及慢性肾脏病病史。'), 'another language');
    assert.equal(whyUnusable('La paciente es una mujer de 71 años con disnea y edema en las piernas que no tiene dolor.', '', 'La paciente, de 71 años, tiene disnea y edema en las piernas; no tiene dolor en el pecho que se irradie por el brazo.'), undefined, "unless it is the note's");
  });

  test('a story', () => {
    assert.equal(ask('Once upon a time there was a little girl named Lily. She loved to play with her toys in the park and eat ice cream.'), 'about something else');
  });

  test('real texts pass: notes themselves, tables of results, lists', () => {
    for (const { text } of NOTES) assert.equal(whyUnusable(text, TASK_PROMPTS.summarize, text), undefined);
    const table = Array.from({ length: 12 }, (_, day) => `03/${day + 10} K 4.${day % 10} Na 13${day % 10} Cr 1.${day % 10} WBC ${8 + day}.${day % 7}`).join('\n');
    assert.equal(whyUnusable(table, TASK_PROMPTS.summarize, table), undefined);
    assert.equal(ask('71F, HTN, AF, CKD 3: ADHF. Lasix 40 IV BID. Apixaban 5 BID. Cr 1.6, K 4.4.'), undefined);
    assert.equal(ask('Vitals stable\n-----------------------------------------------------------\nHeart failure'), undefined);
  });
});
