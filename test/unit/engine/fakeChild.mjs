// A stand-in for the engine child that misbehaves as FAKE_MODE says; speaks JSON-RPC over fork's IPC channel by hand.
const mode = process.env.FAKE_MODE ?? 'answer';
const send = (message) => process.send({ jsonrpc: '2.0', ...message });
process.once('disconnect', () => process.exit(0));

const greet = (protocol = process.env.FAKE_PROTOCOL) => send({ method: 'attending/hello', params: { protocol } });
const busyFor = (ms) => {
  const end = Date.now() + ms;
  while (Date.now() < end);
};

switch (mode) {
  case 'crash-at-start':
    console.error('RangeError: the note says chest pain\n    at start (fakeChild.mjs:1:1)');
    process.exit(7);
    break;
  case 'never-ready':
    setInterval(() => undefined, 1000);
    break;
  case 'other-version':
    greet('0.0.0/0');
    break;
  default:
    greet();
}

process.on('message', (message) => {
  if (message.method === '$/cancelRequest') {
    if (mode === 'cancellable') send({ id: message.params.id, error: { code: -32800, message: 'cancelled' } });
    return;
  }
  if (message.id === undefined) return;
  switch (mode) {
    case 'crash':
      console.error('TypeError: secret note text\n    at work (fakeChild.mjs:2:2)');
      process.exit(9);
      break;
    case 'crash-on-marked':
      if (message.params.text.includes('crash')) process.exit(9);
      send({ id: message.id, result: { entities: [] } });
      break;
    case 'hang':
      busyFor(60_000);
      break;
    case 'hang-on-marked':
      if (message.params.text.includes('hang')) busyFor(60_000);
      send({ id: message.id, result: { entities: [] } });
      break;
    case 'cancellable':
      if (!message.params.text.includes('wait')) send({ id: message.id, result: { entities: [] } });
      break;
    case 'torn':
      // Text on both streams, without line breaks and cut inside a character: none of it is protocol.
      process.stdout.write(Buffer.from([0x7b, 0xe2, 0x82]));
      process.stderr.write('{"jsonrpc":"2.0","id":'.repeat(20_000));
      send({ id: message.id, result: { entities: [] } });
      break;
    case 'bad-answer':
      send({ id: message.id, result: { entities: [{ start: -1 }], invented: true } });
      break;
    case 'disconnect':
      process.disconnect();
      break;
    default:
      send({ id: message.id, result: { entities: [] } });
  }
});
