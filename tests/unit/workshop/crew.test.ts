import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobOrder, JobReply, JobWord } from '../../../src/contract.ts';
import { gatherCrew, type Hand } from '../../../src/workshop/crew.ts';

/** A crew of hands that do nothing until the test says what came of their job. */
function sampleCrew() {
  const hands: {
    hand: Hand;
    say(word: JobWord): void;
    replies: JobReply[];
    dismissed: boolean;
    jobs: number;
  }[] = [];
  let idle = 0;
  const hire = (): Hand => {
    let hear = (_: JobWord): void => {};
    const state = {
      hand: {
        begin(_: JobOrder, listener: (word: JobWord) => void) {
          hear = listener;
          state.jobs += 1;
        },
        reply: (reply: JobReply) => void state.replies.push(reply),
        dismiss() {
          state.dismissed = true;
        },
      },
      say: (word: JobWord) => hear(word),
      replies: [] as JobReply[],
      dismissed: false,
      jobs: 0,
    };
    hands.push(state);
    return state.hand;
  };
  const crew = gatherCrew(hire, () => {
    idle += 1;
  });
  const take = (patience = 1000) => {
    const heard: JobWord[] = [];
    const order = { job: 'findFeeds', takes: {}, patience } as unknown as JobOrder;
    const { stop, reply } = crew.take(order, (word) => heard.push(word));
    return { heard, stop, reply };
  };
  const hand = (index: number) => {
    const found = hands[index];
    if (!found) throw new Error(`no hand ${index}`);
    return found;
  };
  return { take, hand, hands, idle: () => idle };
}

const done = { outcome: { ok: true, value: 1 } } as unknown as JobWord;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the crew', () => {
  test('does a job, and keeps the hand for the next', () => {
    const { take, hand, hands, idle } = sampleCrew();
    const first = take();
    hand(0).say(done);
    const second = take();
    hand(0).say(done);
    expect(first.heard).toEqual([{ begun: true }, done]);
    expect(second.heard).toEqual([{ begun: true }, done]);
    expect(hands.length).toBe(1);
    expect(idle()).toBe(2);
  });

  test('does two jobs at once, and lets the third wait for the first free hand', () => {
    const { take, hand, hands } = sampleCrew();
    take();
    take();
    const third = take();
    expect(third.heard).toEqual([]);
    hand(1).say(done);
    expect(third.heard).toEqual([{ begun: true }]);
    expect(hands.map(({ jobs }) => jobs)).toEqual([1, 2]);
  });

  test('ends a stopped job with its hand, and hears no more of it', () => {
    const { take, hand, idle } = sampleCrew();
    const job = take();
    job.stop();
    hand(0).say(done);
    expect(hand(0).dismissed).toBe(true);
    expect(job.heard).toEqual([{ begun: true }]);
    expect(idle()).toBe(1);
  });

  test('never begins a job that was stopped while it waited', () => {
    const { take, hand } = sampleCrew();
    take();
    take();
    const third = take();
    const fourth = take();
    third.stop();
    hand(0).say(done);
    expect(third.heard).toEqual([]);
    expect(fourth.heard).toEqual([{ begun: true }]);
  });

  test('ends a job that takes too long, from when it began', () => {
    const { take, hand, hands } = sampleCrew();
    take(5000);
    take(5000);
    const third = take(2000);
    vi.advanceTimersByTime(3000);
    expect(third.heard).toEqual([]);
    hand(0).say(done);
    vi.advanceTimersByTime(2000);
    expect(third.heard.at(-1)).toMatchObject({ outcome: { ok: false, code: 'late' } });
    // Its hand is still at it: the next job gets another.
    expect(hand(0).dismissed).toBe(true);
    take();
    expect(hands.length).toBe(3);
  });

  test('passes replies to the hand that has the job, and none after its end', () => {
    const { take, hand } = sampleCrew();
    const first = take();
    const second = take();
    second.reply({ reply: 2 } as never);
    first.reply({ reply: 1 } as never);
    hand(0).say(done);
    first.reply({ reply: 3 } as never);
    expect(hand(0).replies).toEqual([{ reply: 1 }]);
    expect(hand(1).replies).toEqual([{ reply: 2 }]);
  });

  test('hires anew after a crash, and passes news on', () => {
    const { take, hand, hands } = sampleCrew();
    const job = take();
    const news = { news: 'half' } as unknown as JobWord;
    hand(0).say(news);
    hand(0).say({ outcome: { ok: false, code: 'crashed', detail: 'memory' } });
    expect(job.heard).toContainEqual(news);
    take();
    expect(hands.length).toBe(2);
  });
});
