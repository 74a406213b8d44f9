import fc from 'fast-check';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { JsonValues } from '../../../src/dataset/qa/jsonValues.ts';
import { readItems } from '../../../src/dataset/qa/qaFile.ts';
import { itemId, normalQuestion, questionHash } from '../../../src/dataset/qa/question.ts';
import { specialtyName, specialtyOfFile } from '../../../src/dataset/qa/specialty.ts';
import { coded, qaFolders } from './qaFixture.ts';

const Q = 'What causes angina?';
const A = 'Narrowed coronary arteries.';

async function read(content: string | Buffer, name = 'dataset_with_answers_cardiology.json'): Promise<{ question: string; answer: string; sourceId: string | undefined }[]> {
  const { dir } = await qaFolders();
  const file = path.join(dir, name);
  await writeFile(file, content);
  const items = [];
  for await (const item of readItems(file, new AbortController().signal)) items.push(item);
  return items;
}

test('the layouts of a dataset file', async (context) => {
  const item = { id: 'c1', question: Q, answer: A };
  const layouts: Record<string, string> = {
    'a list': JSON.stringify([item]),
    'a list within an object': JSON.stringify({ specialty: 'cardiology', version: 2, items: [item], tags: ['x'] }),
    'a list named data': JSON.stringify({ data: [item] }),
    'items by id': JSON.stringify({ c1: { question: Q, answer: A } }),
    'one item a line': `${JSON.stringify(item)}\n`.repeat(1) + JSON.stringify(item),
  };
  for (const [name, text] of Object.entries(layouts)) {
    await context.test(name, async () => {
      const items = await read(text);
      assert.deepEqual(items[0], { question: Q, answer: A, sourceId: 'c1' });
      assert.equal(items.length, name === 'one item a line' ? 2 : 1);
    });
  }
  await context.test('answers by question, as the reference pipeline has them', async () => {
    assert.deepEqual(await read(JSON.stringify({ [Q]: A, 'What is fever?': ['', 'A raised temperature.'] })), [
      { question: Q, answer: A, sourceId: undefined },
      { question: 'What is fever?', answer: 'A raised temperature.', sourceId: undefined },
    ]);
  });
  await context.test('an empty list and an empty object have no items', async () => {
    assert.deepEqual(await read('[]'), []);
    assert.deepEqual(await read('{}'), []);
    assert.deepEqual(await read('{"items": []}'), []);
  });
});

test('the names of question and answer', async (context) => {
  const records: Record<string, unknown> = {
    'instruction and output': { instruction: Q, input: '', output: A },
    'prompt and response': { Prompt: Q, Response: A },
    'prompt and completion': { prompt: Q, completion: A },
    'several answers': { question: Q, answers: ['', A, 'Another.'] },
    'answers of SQuAD': { question: Q, answers: { text: [A], answer_start: [0] } },
    'answers with a text each': { question: Q, answers: [{ text: A }] },
    messages: { messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: Q }, { role: 'assistant', content: A }] },
    conversations: { conversations: [{ from: 'human', value: Q }, { from: 'gpt', value: A }] },
  };
  for (const [name, record] of Object.entries(records)) {
    await context.test(name, async () => assert.deepEqual(await read(JSON.stringify([record])), [{ question: Q, answer: A, sourceId: undefined }]));
  }
  await context.test("Alpaca's input belongs to the question", async () => {
    const [item] = await read(JSON.stringify([{ instruction: 'Name the drug.', input: 'Lowers LDL.', output: 'A statin.' }]));
    assert.equal(item!.question, 'Name the drug.\n\nLowers LDL.');
  });
  await context.test('numbers and null as answers', async () => {
    assert.deepEqual((await read(JSON.stringify([{ question: Q, answer: 42 }, { question: Q, answer: null }]))).map(({ answer }) => answer), ['42', '']);
  });
});

test('encodings', async (context) => {
  const text = JSON.stringify([{ question: 'Was ist Übelkeit?', answer: 'Nausea — 恶心' }]);
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const files: Record<string, Buffer> = {
    'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${text}`),
    'UTF-16, little end first': utf16,
    'UTF-16, big end first': Buffer.from(utf16).swap16(),
    gzip: gzipSync(text),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await context.test(name, async () => assert.deepEqual(await read(bytes), [{ question: 'Was ist Übelkeit?', answer: 'Nausea — 恶心', sourceId: undefined }]));
  }
  await context.test('a file that mixes encodings is refused with the line', async () => {
    const mixed = Buffer.concat([Buffer.from('[\n{"question": "a é?", "answer": "b"},\n{"question": "'), Buffer.from([0xdc]), Buffer.from('belkeit?", "answer": "c"}]')]);
    await assert.rejects(read(mixed), coded('INVALID_UTF8', 'cardiology.json', 'line 3'));
  });
});

test('what is no dataset file has one coded error, with the place and without its text', async (context) => {
  const secret = 'Zaphod has chest pain';
  const cases: Record<string, [string | Buffer, string, ...(string | RegExp)[]]> = {
    'cut short within an item': [`[{"question": "${secret}", "ans`, 'BAD_JSON', 'breaks off', 'line 1'],
    'cut short between items': [`[{"question": "a", "answer": "b"},\n`, 'BAD_JSON', 'breaks off', 'line 2'],
    'nothing in it': [' \n', 'BAD_JSON', 'is empty'],
    'one text': [`"${secret}"`, 'BAD_JSON', 'neither a list nor an object'],
    'a comma missing': [`[{"question": "a", "answer": "b"}\n{"question": "${secret}"}]`, 'BAD_JSON', 'line 2'],
    'a comma too many': ['[{"question": "a", "answer": "b"},\n]', 'BAD_JSON', 'line 2'],
    'single quotes': [`[{'question': '${secret}'}]`, 'BAD_JSON', 'item 1'],
    'something behind the end': ['[]]', 'BAD_JSON', 'line 1'],
    'a list of texts': [JSON.stringify([secret]), 'BAD_RECORD', 'item 1', 'is not an object'],
    'a key mistyped': [`[{"question": "a", "answer": "b"},\n{"questoin": "${secret}", "answer": "b"}]`, 'BAD_RECORD', 'item 2', 'line 2', '"questoin"', 'Call it "question"'],
    'an answer of another name': [JSON.stringify({ items: [{ question: secret, reply: 'b' }] }), 'BAD_RECORD', 'no answer', '"question", "reply"'],
    'a question that is a list': [JSON.stringify([{ question: [secret], answer: 'b' }]), 'BAD_RECORD', 'not text'],
    'an answer that is an object': [JSON.stringify([{ question: 'a', answer: { long: secret } }]), 'BAD_RECORD', 'answer'],
    'two lists of items': [JSON.stringify({ data: [], items: [] }), 'BAD_RECORD', '"data", "items"'],
    'a conversation of two questions': [JSON.stringify([{ messages: [{ role: 'user', content: secret }, { role: 'user', content: 'b' }] }]), 'BAD_RECORD', '2 questions and 0 answers'],
    'a broken gzip': [gzipSync(JSON.stringify([{ question: secret.repeat(99), answer: 'b' }])).subarray(0, 40), 'BROKEN_GZIP', 'cardiology'],
  };
  for (const [name, [content, code, ...words]] of Object.entries(cases)) {
    await context.test(name, async () => {
      await assert.rejects(read(content), (error: Error) => coded(code, ...words)(error) && !error.message.includes('Zaphod'));
    });
  }
});

test('a JSON text gives the same values however it is cut into pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }), fc.integer({ min: 1, max: 7 }), fc.boolean(), (list, size, pretty) => {
      const text = JSON.stringify(list, null, pretty ? 2 : 0);
      const values = new JsonValues({ goInto: (_, depth) => depth === 0, keepText: true, name: 'x.json' });
      const found = [];
      for (let at = 0; at < text.length; at += size) found.push(...values.push(text.slice(at, at + size)));
      found.push(...values.end());
      assert.deepEqual(found.map((value) => JSON.parse(value.text) as unknown), JSON.parse(text));
      assert.deepEqual(found.map(({ index }) => index), list.map((_, index) => index));
      let from = 0;
      for (const value of found) {
        const start = text.indexOf(value.text, from);
        assert.equal(value.line, text.slice(0, start).split('\n').length);
        from = start + value.text.length;
      }
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }), (object) => {
      const text = JSON.stringify(object);
      const values = new JsonValues({ goInto: (_, depth) => depth === 0, keepText: true, name: 'x.json' });
      const found = [...values.push(text), ...values.end()];
      assert.deepEqual(found.map(({ key, text: part }) => [key, JSON.parse(part) as unknown]), Object.entries(JSON.parse(text) as object));
    }),
  );
});

test('a JSON text that ends early is never taken for whole', () => {
  const text = JSON.stringify({ items: [{ question: 'a "quoted" one?', answer: 'b\\' }, { question: 'c', answer: ['d', null, 1.5e3, true] }] });
  for (let end = 1; end < text.length; end += 1) {
    const values = new JsonValues({ goInto: (_, depth) => depth === 0, keepText: false, name: 'x.json' });
    values.push(text.slice(0, end));
    assert.throws(() => values.end(), coded('BAD_JSON', 'breaks off'), `cut at ${end}`);
  }
});

test('names of specialties', () => {
  for (const written of ['Internal Medicine', 'internal-medicine', 'INTERNAL_MEDICINE', ' internal  medicine ']) assert.equal(specialtyName(written), 'internal_medicine');
  assert.equal(specialtyName('Gynaecology & Obstetrics'), 'gynaecology_obstetrics');
  assert.equal(specialtyOfFile('dataset_with_answers_Ear, Nose & Throat.json'), 'ear_nose_throat');
  assert.equal(specialtyOfFile('Dataset_With_Answers_ENT.JSONL.gz'), 'ent');
  assert.equal(specialtyOfFile('answers_ent.json'), undefined);
  assert.throws(() => specialtyOfFile('dataset_with_answers_.json'), coded('BAD_CONFIGURATION', 'names no specialty'));
});

test('which questions are the same', () => {
  const same = normalQuestion('What is  K+ < 3 mmol/l?');
  for (const written of ['what is K+ < 3 mmol/l ?', ' WHAT IS K+ < 3 MMOL/L', 'What is\nK+ < 3 mmol/l?!']) assert.equal(normalQuestion(written), same);
  for (const written of ['What is K+ > 3 mmol/l?', 'What is K+ < 30 mmol/l?', 'What is K < 3 mmol/l?']) assert.notEqual(normalQuestion(written), same);
  // Known values: a draw must be the same on every machine and in every version.
  assert.equal(questionHash('What causes angina?', 0), '56ab4f933559ab08e1eef2ec3d0ee898');
  assert.equal(itemId('cardiology', questionHash('what causes angina', 0)), itemId('cardiology', questionHash('What causes angina?', 0)));
});
