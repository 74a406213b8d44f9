import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AttendingError, isCancellation, toAttendingError } from '../../../src/platform/errors.ts';

test('a foreign error becomes INTERNAL with its cause kept', () => {
  const cause = new TypeError('x is undefined');
  const error = toAttendingError(cause);
  assert.equal(error.code, 'INTERNAL');
  assert.equal(error.cause, cause);
});

test('cancelling is told apart from failing', () => {
  assert.ok(isCancellation(new AttendingError('CANCELLED', 'Cancelled.', '')));
  assert.ok(!isCancellation(new AttendingError('INTERNAL', 'Broken.', '')));
});
