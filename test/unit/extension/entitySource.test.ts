import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EngineClient } from '../../../src/engine/client.ts';
import type { EntitySource } from '../../../src/entities/tagger.ts';
import { EntityRequests } from '../../../src/extension/entitySource.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

/** A client whose engine has no tagger, or fails otherwise; keeps what it was asked for. */
function clientWithout(failure: AttendingError): { client: Pick<EngineClient, 'request'>; asked: unknown[] } {
  const asked: unknown[] = [];
  const request = (_name: string, { entities }: { entities?: EntitySource }): Promise<unknown> => {
    asked.push(entities);
    return entities === 'rules' ? Promise.resolve({ highlights: [] }) : Promise.reject(failure);
  };
  return { client: { request } as unknown as Pick<EngineClient, 'request'>, asked };
}

describe('requests for entities', () => {
  it('fall back to rules where the tagger cannot run, and say so once', async () => {
    const { client, asked } = clientWithout(new AttendingError('MODEL_RUNTIME_MISSING', 'No runtime.', 'Install it.'));
    const said: AttendingError[] = [];
    const requests = new EntityRequests({ client, source: () => 'both', unavailable: (error) => said.push(error) });
    assert.deepEqual(await requests.request('highlights', { text: 'No chest pain.' }), { highlights: [] });
    assert.deepEqual(await requests.request('highlights', { text: 'No chest pain.' }), { highlights: [] });
    assert.deepEqual(asked, ['both', 'rules', 'rules']);
    assert.deepEqual(said.map(({ code }) => code), ['MODEL_RUNTIME_MISSING']);
  });

  it('of very long texts are for rules, so that they end in time', async () => {
    const { client, asked } = clientWithout(new AttendingError('MODEL_BROKEN', 'Broken.', ''));
    const requests = new EntityRequests({ client, source: () => 'both', unavailable: () => assert.fail('the tagger is not asked') });
    await requests.request('highlights', { text: 'No pain. '.repeat(120_000) });
    assert.deepEqual(asked, ['rules']);
  });

  it('pass other failures on', async () => {
    const { client, asked } = clientWithout(new AttendingError('EMPTY_NOTE', 'Empty.', ''));
    const requests = new EntityRequests({ client, source: () => 'tagger', unavailable: () => assert.fail('nothing is wrong with the tagger') });
    await assert.rejects(requests.request('highlights', { text: ' ' }), (error) => AttendingError.is(error, 'EMPTY_NOTE'));
    assert.deepEqual(asked, ['tagger']);
  });
});
