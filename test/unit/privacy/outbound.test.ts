import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { prepareOutbound, type OutboundPolicy } from '../../../src/privacy/outbound.ts';

const NOTE = 'Mr. Haverstock, MRN 1234567, has hypertension.';
const deidentify = (text: string): Promise<string> => Promise.resolve(text.replace('Haverstock', '[PERSON_1]').replace('1234567', '[MEDICAL_RECORD_NUMBER_1]'));
const never = (): Promise<string> => Promise.reject(new Error('must not be asked'));

async function refusal(url: string, policy?: OutboundPolicy): Promise<AttendingError> {
  try {
    await prepareOutbound({ url, texts: [NOTE], ...(policy === undefined ? {} : { policy }), deidentify: never });
  } catch (error) {
    assert.ok(error instanceof AttendingError);
    return error;
  }
  return assert.fail(`${url} was let through`);
}

describe('what may leave the machine', () => {
  for (const url of ['https://api.example.com/v1', 'https://192.168.1.20:8000', 'https://10.0.0.5', 'https://hospital.local', 'https://[2001:db8::1]/', 'https://localhost.example.com', 'https://127.0.0.1.example.com', 'https://127.0.0.1@example.com/', 'https://0.0.0.0:8080', 'https://my-localhost']) {
    it(`nothing by default: ${url}`, async () => {
      const error = await refusal(url);
      assert.equal(error.code, 'OUTBOUND_REFUSED');
      assert.match(error.action, /attending\.privacy\.remoteText/);
      assert.ok(!`${error.message}${error.action}`.includes('Haverstock'));
    });
  }
  for (const url of ['http://localhost:11434/v1', 'http://127.0.0.1:8000', 'http://127.8.9.1', 'http://[::1]:8000/', 'http://LOCALHOST./', 'http://model.localhost:1234', 'http://2130706433/', 'http://[::ffff:127.0.0.1]/', 'ws://127.0.0.1:9/']) {
    it(`this machine gets the text: ${url}`, async () => {
      assert.deepEqual(await prepareOutbound({ url, texts: [NOTE], deidentify: never }), { texts: [NOTE], reason: 'local' });
    });
  }
  it('de-identifies every text where the policy says so', async () => {
    const sent = await prepareOutbound({ url: 'https://api.example.com', texts: [NOTE, NOTE], policy: { remoteText: 'deidentified' }, deidentify });
    assert.equal(sent.reason, 'deidentified');
    assert.deepEqual(sent.texts, [await deidentify(NOTE), await deidentify(NOTE)]);
  });
  it('sends as written only where the policy says so', async () => {
    const sent = await prepareOutbound({ url: 'https://llm.hospital.example/v1/chat', texts: [NOTE], policy: { endpoints: { 'https://llm.hospital.example': 'asWritten' } }, deidentify: never });
    assert.deepEqual(sent, { texts: [NOTE], reason: 'asWritten' });
  });
  it('an endpoint that is opened opens no other: port, scheme and host count', async () => {
    const policy: OutboundPolicy = { endpoints: { 'https://llm.hospital.example': 'asWritten' } };
    for (const url of ['https://llm.hospital.example:8443/', 'https://hospital.example/', 'https://llm.hospital.example.evil.com/']) assert.equal((await refusal(url, policy)).code, 'OUTBOUND_REFUSED');
  });
  it('one endpoint can be closed where the others are open', async () => {
    assert.equal((await refusal('https://api.example.com', { remoteText: 'asWritten', endpoints: { 'https://api.example.com': 'nothing' } })).code, 'OUTBOUND_REFUSED');
  });
  it('never goes unencrypted to another machine', async () => {
    assert.equal((await refusal('http://api.example.com', { remoteText: 'asWritten' })).code, 'OUTBOUND_REFUSED');
  });
  it('is closed when de-identification fails', async () => {
    await assert.rejects(prepareOutbound({ url: 'https://api.example.com', texts: [NOTE], policy: { remoteText: 'deidentified' }, deidentify: never }), /must not be asked/);
  });
  for (const url of ['', 'api.example.com', 'file:///etc/passwd', 'ftp://example.com']) {
    it(`no web address: "${url}"`, async () => {
      assert.equal((await refusal(url)).code, 'BAD_CONFIGURATION');
    });
  }
  it('an unknown policy is an error, not a door', async () => {
    assert.equal((await refusal('https://api.example.com', { remoteText: 'everything' as 'asWritten' })).code, 'BAD_CONFIGURATION');
  });
});
