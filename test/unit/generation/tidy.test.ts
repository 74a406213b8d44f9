import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tidyAnswer, withoutHalfSentence } from '../../../src/generation/tidy.ts';

const TEXT = '64-year-old man with chest pain.\nMetoprolol 25 mg BID.';

suite('what models put around an answer', () => {
  const wrapped = [
    TEXT,
    `Here is the summary:\n\n${TEXT}`,
    `Here's a compressed version of the clinical note, 50% shorter while retaining all entities:\n\n${TEXT}`,
    `Sure! Here is the rewritten text:\n${TEXT}`,
    `Certainly, here's the summary of the note:\n\n${TEXT}\n\nLet me know if you need anything else!`,
    `Below is the summary of the clinical note:\n${TEXT}`,
    `**Summary:**\n${TEXT}`,
    `## Summary\n\n${TEXT}`,
    `Summary: ${TEXT}`,
    `Compressed text:\n${TEXT}`,
    `\`\`\`\n${TEXT}\n\`\`\``,
    `\`\`\`markdown\n${TEXT}\n\`\`\``,
    `\`\`\`text\n${TEXT}`,
    `Sure! Here is the summary:\n\n\`\`\`\n**Summary:**\n${TEXT}\n\`\`\`\n\nI hope this helps!`,
    `"${TEXT}"`,
    `---\n${TEXT}\n---`,
    `${TEXT}\n\n(Word count: 12)`,
    `${TEXT}\n\nNote: This summary retains all entities of the original.`,
    `I have rewritten the text to be 50 % shorter:\n${TEXT}`,
    `Okay, here's the corrected text:\n\n${TEXT}`,
    `\r\n${TEXT.replaceAll('\n', '\r\n')}\r\n`,
  ];
  for (const answer of wrapped) test(JSON.stringify(answer.slice(0, 48)), () => assert.equal(tidyAnswer(answer), TEXT));

  test("a note's own headings, notes and colons stay", () => {
    for (const text of [
      'HPI: chest pain for two days.\nA/P: aspirin.',
      'Discharge diagnosis:\n1. Pneumonia.\n2. Asthma.',
      'Here he was given aspirin 325 mg. He improved.',
      'Okay per cardiology to stop heparin.',
      'Patient was seen. Note: the patient has an allergy to penicillin.',
      'This is a 64-year-old man with chest pain.',
      'The following medications were stopped at discharge, and he was told why at length by the team. Aspirin.',
    ]) assert.equal(tidyAnswer(text), text);
  });

  test('an answer that is only a preface stays what it is', () => {
    assert.equal(tidyAnswer('Here is the summary:'), 'Here is the summary:');
  });

  test('half sentences of an answer that was cut', () => {
    assert.equal(withoutHalfSentence('Chest pain. He was given asp'), 'Chest pain.');
    assert.equal(withoutHalfSentence('K 4.2, Na 13'), 'K 4.2, Na 13');
    assert.equal(withoutHalfSentence('K 4.2\nNa 136\nCl 10'), 'K 4.2\nNa 136');
    assert.equal(withoutHalfSentence('Metoprolol 12.5 mg'), 'Metoprolol 12.5 mg');
    assert.equal(withoutHalfSentence('Done.'), 'Done.');
  });
});
