import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wakeAt } from '../../../src/ui/moment-clock.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

describe('wakeAt', () => {
  it('wakes each when it is due, once, in any order of asking', () => {
    const woken: string[] = [];
    wakeAt(1_060_000, () => woken.push('minute'));
    wakeAt(1_005_000, () => woken.push('soon'));
    wakeAt(1_090_000, () => woken.push('late'));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(4999);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(woken).toEqual(['soon']);
    vi.advanceTimersByTime(120_000);
    expect(woken).toEqual(['soon', 'minute', 'late']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has no timer once nobody waits', () => {
    const never = vi.fn();
    const forget = [wakeAt(1_005_000, never), wakeAt(1_006_000, never)];
    for (const stop of forget) stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(never).not.toHaveBeenCalled();
  });

  it('fires at most once a second, however many wait', () => {
    const woken = vi.fn();
    const fires = vi.spyOn(globalThis, 'setTimeout');
    for (let n = 0; n < 1000; n += 1) wakeAt(1_010_000 + n * 10, () => woken());
    fires.mockClear();
    vi.advanceTimersByTime(30_000);
    expect(woken).toHaveBeenCalledTimes(1000);
    expect(fires.mock.calls.length).toBeLessThanOrEqual(11);
    fires.mockRestore();
  });

  it('lets who was woken ask again at once', () => {
    let times = 0;
    const again = (): void => {
      times += 1;
      if (times < 3) wakeAt(Date.now() + 10_000, again);
    };
    wakeAt(1_010_000, again);
    vi.advanceTimersByTime(60_000);
    expect(times).toBe(3);
  });
});
