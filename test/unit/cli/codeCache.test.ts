import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';

test('the code cache of the build belongs to the command line that was built', () => {
  const dist = path.join(process.env['ATTENDING_ROOT']!, 'dist');
  const script = new Script(readFileSync(path.join(dist, 'cli-main.js'), 'utf8'), { cachedData: readFileSync(path.join(dist, 'cli-main.cache')) });
  assert.equal(script.cachedDataRejected, false);
});
