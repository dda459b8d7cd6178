import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextAfterFailure,
  nextAfterReading,
  readMaxAge,
  readRetryAfter,
} from '../../../src/related/schedule.ts';
import { sourceFaults } from '../../../src/related/source.ts';
import { feedAddress, now } from './sample-feeds.ts';

const hour = 3_600_000;
const day = 24 * hour;
const source = feedAddress;

const hoursUntil = (next: number | null) => next !== null && Math.floor((next - now) / hour);

describe('after a reading', () => {
  const next = (newest: number | null, patience = 0) =>
    hoursUntil(nextAfterReading(now, { newest, patience, source }));
  it('a source is asked for again in an hour, and less often where it sleeps', () => {
    expect(next(now - hour)).toBe(1);
    expect(next(null)).toBe(1);
    expect(next(now - 8 * day)).toBe(4);
    expect(next(now - 60 * day)).toBe(12);
  });
  it('a source that asks for patience gets it, up to a day', () => {
    expect(next(now, 6 * hour)).toBe(6);
    expect(next(now, 30 * day)).toBeLessThan(27);
    expect(next(now, 1)).toBe(1);
  });
});

describe('after a failure', () => {
  const next = (failures: number, patience = 0) =>
    nextAfterFailure(now, { fault: 'unreachable', failures, patience, source });
  it('it waits longer each time, up to a day', () => {
    const pauses = [1, 2, 3, 4, 5, 500].map((failures) => ((next(failures) ?? 0) - now) / hour);
    for (const [at, hours] of [0.25, 0.5, 1, 2, 4, 24].entries()) {
      expect(pauses[at]).toBeGreaterThanOrEqual(hours);
      expect(pauses[at]).toBeLessThanOrEqual(hours * 1.1);
    }
  });
  it('it waits as long as the server asks, up to a week', () => {
    expect(hoursUntil(next(1, 5 * hour))).toBe(5);
    expect(hoursUntil(next(1, 900 * day))).toBeLessThan(8 * 24);
  });
  it('what has ended, or is not allowed, is not asked for again', () => {
    for (const fault of ['gone', 'forbidden'] as const)
      expect(nextAfterFailure(now, { fault, failures: 1, patience: 0, source })).toBeNull();
  });
  it('is never now, whatever happened', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sourceFaults),
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, noNaN: true }),
        fc.string(),
        (fault, failures, patience, id) => {
          const at = nextAfterFailure(now, { fault, failures, patience, source: id });
          if (at !== null) expect(at - now).toBeGreaterThanOrEqual(15 * 60_000);
          if (at !== null) expect(at - now).toBeLessThan(8 * day);
        },
      ),
    );
  });
});

it('reads how long a server asks to wait', () => {
  expect(readRetryAfter('120', now)).toBe(120_000);
  expect(readRetryAfter(new Date(now + 5 * hour).toUTCString(), now)).toBe(5 * hour);
  expect(readRetryAfter(new Date(now - hour).toUTCString(), now)).toBe(0);
  expect(readRetryAfter('soon', now)).toBe(0);
  expect(readMaxAge('public, max-age=3600')).toBe(hour);
  expect(readMaxAge('s-maxage=5')).toBe(0);
  expect(readMaxAge('no-store')).toBe(0);
});
