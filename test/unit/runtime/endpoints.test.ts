import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { policyFor } from '../../../src/privacy/outbound.ts';
import { endpointAccess, endpointNamed, readEndpoints } from '../../../src/runtime/endpoint/endpoints.ts';

/** Runs with a folder of Attending's that holds the given endpoints.yaml. */
async function withFile(yaml: string | undefined, run: (env: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attending-endpoints-'));
  try {
    if (yaml !== undefined) await writeFile(path.join(folder, 'endpoints.yaml'), yaml);
    await run({ ATTENDING_HOME: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const HOSPITAL = `endpoints:
  - name: hospital
    url: https://llm.hospital.example/v1
    model: llama-3-8b-instruct
    apiKey: HOSPITAL_LLM_KEY
    remoteText: deidentified
  - { name: ollama, url: "http://127.0.0.1:11434/v1", model: "llama3.2:3b" }
`;

suite('endpoints.yaml', () => {
  test('no file: no endpoints, no keys, nothing may leave', () =>
    withFile(undefined, async (env) => {
      assert.deepEqual(await readEndpoints(env), []);
      const { outbound, apiKey } = await endpointAccess(env);
      assert.equal(policyFor(new URL('https://llm.example'), outbound), 'nothing');
      assert.equal(await apiKey('https://llm.example'), undefined);
    }));

  test('a name stands for a server and a model, with the policy and the key of that server alone', () =>
    withFile(HOSPITAL, async (env) => {
      assert.deepEqual(await endpointNamed('hospital', env), { kind: 'endpoint', id: 'hospital', url: 'https://llm.hospital.example/v1', model: 'llama-3-8b-instruct' });
      assert.equal(await endpointNamed('hospitals', env), undefined);
      const { outbound, apiKey } = await endpointAccess({ ...env, HOSPITAL_LLM_KEY: 'k1', OPENAI_API_KEY: 'k2' });
      assert.equal(policyFor(new URL('https://llm.hospital.example/v1'), outbound), 'deidentified');
      assert.equal(policyFor(new URL('https://llm.hospital.example.evil.example/v1'), outbound), 'nothing');
      assert.equal(await apiKey('https://llm.hospital.example'), 'k1');
      assert.equal(await apiKey('http://127.0.0.1:11434'), undefined, 'a key of OpenAI goes to OpenAI alone');
      assert.equal(await apiKey('https://api.openai.com'), 'k2');
    }));

  test('a key whose variable is not set is asked for by that name', () =>
    withFile(HOSPITAL, async (env) => {
      const { apiKey } = await endpointAccess(env);
      await assert.rejects(apiKey('https://llm.hospital.example'), (error: unknown) => AttendingError.is(error, 'BAD_CONFIGURATION') && error.message.includes('HOSPITAL_LLM_KEY'));
    }));

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['a key in the place of its name', HOSPITAL.replace('HOSPITAL_LLM_KEY', 'sk-proj-0123456789'), /line 5.*name of an environment variable/],
    ['an unknown policy', HOSPITAL.replace('deidentified', 'all'), /line 6.*remoteText/],
    ['a misspelt key', HOSPITAL.replace('remoteText', 'remotetext'), /unknown key "endpoints\.0\.remotetext"/],
    ['an address that is none', HOSPITAL.replace('https://llm.hospital.example/v1', 'llm.hospital.example'), /line 3.*an address is written/],
    ['two of a name', HOSPITAL.replace('name: ollama', 'name: hospital'), /two endpoints "hospital"/],
  ];
  for (const [name, yaml, message] of bad) {
    test(`${name}: said with file and line, and never what stands there`, () =>
      withFile(yaml, async (env) => {
        await assert.rejects(readEndpoints(env), (error: unknown) => AttendingError.is(error, 'BAD_CONFIGURATION') && message.test(error.message) && !JSON.stringify(error.toRecord()).includes('sk-proj'));
      }));
  }

  test('two policies for one server are an error, not a choice', () =>
    withFile(`${HOSPITAL}  - { name: second, url: "https://llm.hospital.example/v1", model: other, remoteText: asWritten }\n`, async (env) => {
      await assert.rejects(endpointAccess(env), (error: unknown) => AttendingError.is(error, 'BAD_CONFIGURATION') && error.message.includes('two different values of remoteText'));
    }));
});
