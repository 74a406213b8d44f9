import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ListedModel, LoadedModel, RunNotice } from '../../../src/engine/modelProtocol.ts';
import { choicesAfter, inEditor } from '../../../src/extension/modelFailures.ts';
import { endpointId, endpointUrl, isHubId, shortName } from '../../../src/extension/modelNames.ts';
import { modelRow, modelTree, nodeModel, type ModelNode } from '../../../src/extension/modelRows.ts';
import { sayOutbound } from '../../../src/extension/outboundWords.ts';
import { RunProgress } from '../../../src/extension/runProgress.ts';

const LOADED: LoadedModel = { id: 'org/notes', backend: 'gguf', device: 'cpu', dtype: 'Q4_K_M', contextLength: 8192, loadMs: 1500, memoryMiB: 812, fallbacks: ['cuda was asked for, but there is none.'] };

function live(action: 'summary' | 'compressed' | 'codes', ...notices: RunNotice[]): { stage: string; text: string; old: boolean; place: string } {
  const progress = new RunProgress(action, 'org/notes');
  for (const notice of notices) progress.take(notice);
  const { stage, text, old, place } = progress.live;
  return { stage, text, old, place };
}
const stage = (name: Extract<RunNotice, { kind: 'stage' }>['stage'], part = 1, parts = 1, attempt = 1): RunNotice => ({ kind: 'stage', stage: name, part, parts, attempt });
const text = (name: Extract<RunNotice, { kind: 'text' }>['stage'], words: string): RunNotice => ({ kind: 'text', stage: name, text: words });

describe('a run as the panel shows it', () => {
  it('says what is loaded, and where once that is known', () => {
    assert.deepEqual(live('summary', { kind: 'loading', model: 'org/notes' }), { stage: 'Loading notes', text: '', old: false, place: '' });
    assert.deepEqual(live('summary', { kind: 'loaded', model: LOADED }), { stage: 'Reading the note', text: '', old: false, place: 'cpu · Q4_K_M' });
    assert.deepEqual(live('summary', { kind: 'loaded', model: { ...LOADED, backend: 'endpoint', device: 'remote' } }).place, 'endpoint · Q4_K_M');
  });

  it('grows the text of each part and names the part', () => {
    const first = [stage('summarize', 1, 3), text('summarize', 'Admitted with '), text('summarize', 'dyspnea.')];
    assert.deepEqual(live('summary', ...first), { stage: 'Summarising part 1 of 3', text: 'Admitted with dyspnea.', old: false, place: '' });
    assert.equal(live('summary', ...first, stage('summarize', 2, 3)).stage, 'Reading part 2 of 3');
    assert.deepEqual(live('summary', ...first, stage('summarize', 2, 3), text('summarize', 'Diuresed.')), { stage: 'Summarising part 2 of 3', text: 'Admitted with dyspnea.\n\nDiuresed.', old: false, place: '' });
  });

  it('keeps a draft in sight until the next one has words', () => {
    const parts = [stage('summarize', 1, 2), text('summarize', 'One.'), stage('summarize', 2, 2), text('summarize', 'Two.')];
    assert.deepEqual(live('summary', ...parts, stage('merge', 1, 2)), { stage: 'Joining the parts', text: 'One.\n\nTwo.', old: true, place: '' });
    assert.deepEqual(live('summary', ...parts, stage('merge', 1, 2), text('merge', 'Both.')), { stage: 'Joining the parts', text: 'Both.', old: false, place: '' });
    const repair = [stage('compress'), text('compress', 'Short.'), { kind: 'checking' } as const];
    assert.equal(live('compressed', ...repair).stage, 'Checking against the note');
    assert.deepEqual(live('compressed', ...repair, stage('repair', 1, 1, 2)), { stage: 'Repairing, round 2', text: 'Short.', old: true, place: '' });
    assert.equal(live('compressed', ...repair, stage('repair'), text('repair', 'Short, repaired.')).text, 'Short, repaired.');
  });

  it('says that a model reasons, and that it is asked once more', () => {
    assert.equal(live('codes', stage('code'), { kind: 'thinking', stage: 'code' }).stage, 'Reasoning');
    assert.equal(live('codes', stage('code', 1, 1, 2), text('code', 'I50')).stage, 'Coding, once more');
  });
});

describe('after a failure', () => {
  it('the offline engine is always offered, and what helps', () => {
    assert.deepEqual(choicesAfter({ code: 'MODEL_NOT_FOUND' }, 'org/notes')[0], { kind: 'pullModel', model: 'org/notes' });
    assert.deepEqual(choicesAfter({ code: 'MODEL_NOT_FOUND' }, '/models/notes.gguf').map(({ kind }) => kind), ['useOffline', 'pickModel']);
    assert.deepEqual(choicesAfter({ code: 'OUTBOUND_REFUSED' }, 'https://llm.example/v1#m')[1], { kind: 'openSettings', key: 'attending.privacy.remoteText' });
    for (const code of ['NOT_ENOUGH_MEMORY', 'OUT_OF_MEMORY', 'CHILD_FAILED', 'ENDPOINT_UNREACHABLE', 'DEVICE_MISSING', 'INTERNAL'] as const) {
      const kinds = choicesAfter({ code }, 'org/notes').map(({ kind }) => kind);
      assert.ok(kinds.includes('useOffline') && kinds.includes('pickModel'), code);
    }
  });

  it('speaks of the editor, not of the command line', () => {
    assert.doesNotMatch(inEditor({ code: 'MODEL_NOT_FOUND', message: 'There is no model org/notes on this machine.', action: 'Run "attending models pull org/notes".' }).action, /attending models/);
    assert.equal(inEditor({ code: 'NOT_ENOUGH_MEMORY', message: 'm', action: 'Choose q4: 2.1 GiB.' }).action, 'Choose q4: 2.1 GiB.');
  });
});

describe('names of models', () => {
  it('are short to people', () => {
    for (const [name, short] of [['google/medgemma-4b-it', 'medgemma-4b-it'], ['org/name:Q4_K_M', 'name:Q4_K_M'], ['/home/me/models/llama.Q8_0.gguf', 'llama.Q8_0'], ['C:\\models\\notes', 'notes'], ['http://127.0.0.1:4000/v1#openai/llama%203', 'openai/llama 3'], ['notes-lm', 'notes-lm']] as const) assert.equal(shortName(name), short);
  });

  it('of endpoints hold their address', () => {
    assert.equal(endpointId('http://127.0.0.1:4000/v1', 'teller'), 'http://127.0.0.1:4000/v1#teller');
    assert.equal(endpointUrl('https://llm.example/v1#teller'), 'https://llm.example/v1');
    assert.equal(endpointUrl('org/name'), undefined);
  });

  it('of the hub are told from paths', () => {
    for (const id of ['org/name', 'org/name:Q4_K_M', 'org/name@v1.0', 'onnx-community/Qwen2.5-0.5B-Instruct']) assert.ok(isHubId(id), id);
    for (const other of ['name', '/home/me/model', 'folder/model.gguf', './a/b', 'http://host/v1#m', 'a/b/c']) assert.ok(!isHubId(other), other);
  });
});

describe('what an endpoint receives', () => {
  it('is said before it is chosen', () => {
    assert.match(sayOutbound('http://127.0.0.1:4000/v1', { outbound: {} }), /nothing leaves/);
    assert.match(sayOutbound('https://llm.example/v1', { outbound: {} }), /refused/);
    assert.match(sayOutbound('https://llm.example/v1', { outbound: { remoteText: 'deidentified' } }), /after de-identification/);
    assert.match(sayOutbound('https://llm.example/v1', { outbound: { remoteText: 'asWritten' } }), /as they are written/);
  });
});

describe('rows of the Models view', () => {
  const model = (change: Partial<ListedModel>): ListedModel => ({ id: 'org/notes', kind: 'gguf', place: 'cache', bytes: 2_490_000_000, formats: ['Q4_K_M'], path: '/cache/notes.gguf', ...change });
  const draw = (node: ModelNode, chosen?: string, loaded: readonly LoadedModel[] = []): string => {
    const { icon, label, description, context } = modelRow(node, { chosen, loaded });
    return `${icon} ${label} | ${description} | ${context}`;
  };

  it('say backend, format, size, what is chosen and what is loaded', () => {
    assert.equal(draw({ kind: 'model', model: model({}) }), 'chip org/notes | GGUF · Q4_K_M · 2.5 GB | model');
    assert.equal(draw({ kind: 'model', model: model({}) }, 'org/notes', [LOADED]), 'circle-filled org/notes | GGUF · Q4_K_M · 2.5 GB · loaded: cpu · Q4_K_M · 851 MB · used for notes | model-chosen-loaded');
    assert.equal(draw({ kind: 'model', model: model({ id: 'notes-lm', place: 'ships', kind: 'onnx', formats: ['fp32', 'fp16', 'q8', 'q4'] }) }), 'chip notes-lm | ONNX · 4 formats · 2.5 GB | model-ships');
    assert.equal(draw({ kind: 'offline' }), 'shield Offline engine | rules and small taggers · used for notes | offline-chosen');
    assert.equal(draw({ kind: 'offline' }, 'org/notes'), 'shield Offline engine | rules and small taggers | offline');
  });

  it('say what a download lacks, and why a model cannot be used', () => {
    assert.equal(draw({ kind: 'model', model: model({ partial: { bytes: 500_000_000, totalBytes: 2_000_000_000 } }) }), 'cloud-download org/notes | 25 % of 2.0 GB | partial');
    assert.equal(draw({ kind: 'model', model: model({ partial: { bytes: 500_000_000 } }) }), 'cloud-download org/notes | 500 MB | partial');
    assert.equal(draw({ kind: 'model', model: model({ broken: 'tokenizer.json is missing.' }) }), 'error org/notes | cannot be used | broken');
  });

  it('stand in groups, none of them empty, and each choice is what the setting takes', () => {
    const endpoint = { name: 'Ward', url: 'http://127.0.0.1:4000/v1', model: 'teller' };
    const nodes = modelTree([model({}), model({ id: 'org/half', partial: { bytes: 1 } })], [{ endpoint, hasKey: true }]);
    assert.deepEqual(nodes.map((node) => (node.kind === 'group' ? node.label : node.kind)), ['offline', 'On this machine', 'Downloads to go on with', 'Endpoints']);
    assert.deepEqual(modelTree([], []).map(({ kind }) => kind), ['offline']);
    assert.deepEqual(nodes.map(nodeModel), ['', undefined, undefined, undefined]);
    assert.equal(nodeModel({ kind: 'endpoint', endpoint, hasKey: true }), 'http://127.0.0.1:4000/v1#teller');
    assert.match(draw({ kind: 'endpoint', endpoint, hasKey: true }, 'http://127.0.0.1:4000/v1#teller'), /^globe Ward \| teller · 127\.0\.0\.1:4000 · used for notes \| endpoint-chosen$/);
  });
});
