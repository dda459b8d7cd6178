import { expect, test } from 'vitest';
import { asFault, StoreFault } from '../../../src/store/fault.ts';

test.each([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'blocked'],
  ['InvalidStateError', 'blocked'],
  ['UnknownError', 'corrupt'],
  ['DataError', 'corrupt'],
  ['AbortError', 'failed'],
  ['constructor', 'failed'],
])('%s is %s', (name, code) => {
  const fault = asFault(new DOMException('what happened', name));
  expect(fault).toMatchObject({ code, name: 'StoreFault' });
  expect(fault.message).toContain('what happened');
});

test('the reason of the transaction tells more than that a request was aborted', () => {
  const aborted = new DOMException('aborted', 'AbortError');
  const full = new DOMException('full', 'QuotaExceededError');
  expect(asFault(aborted, full)).toMatchObject({ code: 'quota', cause: aborted });
  expect(asFault(full, null)).toMatchObject({ code: 'quota' });
});

test('a fault stays what it is, and anything else failed', () => {
  const fault = new StoreFault('missing', 'gone');
  expect(asFault(fault, new DOMException('', 'AbortError'))).toBe(fault);
  for (const odd of ['text', null, undefined, { name: 'QuotaExceededError' }]) {
    expect(asFault(odd).code).toBe('failed');
  }
});
