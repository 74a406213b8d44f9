// Loaded before a program under test: notes every attempt to reach a network in the file named by NET_TRAP, and refuses it.
const { appendFileSync } = require('node:fs');
const caught = (what) => {
  appendFileSync(process.env.NET_TRAP, `${what}\n`);
  throw new Error(`network: ${what}`);
};
for (const [module, names] of Object.entries({
  'node:net': ['connect', 'createConnection'],
  'node:tls': ['connect'],
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
  'node:http2': ['connect'],
  'node:dns': ['lookup', 'resolve', 'resolve4'],
  'node:dgram': ['createSocket'],
})) {
  const loaded = require(module);
  for (const name of names) loaded[name] = () => caught(`${module}.${name}`);
}
require('node:net').Socket.prototype.connect = () => caught('Socket.connect');
globalThis.fetch = () => caught('fetch');
