import { afterEach, describe, expect, it, vi } from 'vitest';
import { runAtOnce, runInPieces, type Steps } from '../../../src/page/steps.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Counts up, each step so many milliseconds long. */
function* count(to: number, milliseconds: number, seen: string[]): Steps<number> {
  for (let step = 1; step <= to; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    seen.push(`step ${step}`);
    yield;
  }
  return to;
}

describe('runAtOnce', () => {
  it('does every step and gives the result', () => {
    const seen: string[] = [];
    expect(runAtOnce(count(3, 0, seen))).toBe(3);
    expect(seen).toEqual(['step 1', 'step 2', 'step 3']);
  });
});

describe('runInPieces', () => {
  it('lets the page go on between long steps, and does short ones together', async () => {
    const seen: string[] = [];
    vi.stubGlobal('scheduler', { yield: async () => void seen.push('page') });
    expect(await runInPieces(count(2, 9, seen))).toBe(2);
    expect(await runInPieces(count(3, 0, seen))).toBe(3);
    const short = ['step 1', 'step 2', 'step 3'];
    expect(seen).toEqual(['step 1', 'page', 'step 2', 'page', ...short]);
  });

  it('lets what is due come first where the browser cannot be asked to', async () => {
    vi.stubGlobal('scheduler', undefined);
    const seen: string[] = [];
    setImmediate(() => seen.push('page'));
    await runInPieces(count(2, 20, seen));
    expect(seen.indexOf('page')).toBeLessThan(2);
  });

  it('gives on what a step throws', async () => {
    function* fail(): Steps<never> {
      yield;
      throw new Error('no');
    }
    await expect(runInPieces(fail())).rejects.toThrow('no');
    expect(() => runAtOnce(fail())).toThrow('no');
  });
});
