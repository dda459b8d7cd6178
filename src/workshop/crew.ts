import type { JobName, JobOrder, JobOutcome, JobReply, JobWord } from '../contract.ts';

/** A worker as the crew sees it. */
export interface Hand {
  /** Begins a job. `hear` gets its news, and at last its outcome. */
  begin(order: JobOrder, hear: (word: JobWord) => void): void;
  /** Gives it the reply to what its job asked. */
  reply(reply: JobReply): void;
  /** Ends the worker, in the middle of whatever it does. */
  dismiss(): void;
}

interface Crew {
  /**
   * Does a job as soon as a hand is free.
   * @param hear gets what {@link JobWord} says, in its order; nothing after the outcome, and nothing after the stop
   */
  take(order: JobOrder, hear: (word: JobWord) => void): TakenJob;
}

/** A job that the crew has taken on. */
export interface TakenJob {
  stop(): void;
  /** Passes on the reply to what the job asked. */
  reply(reply: JobReply): void;
}

/** A reader's question is not to wait behind a long list of feeds; more hands than two cores have nothing to do. */
const mostHands = 2;

/**
 * Shares jobs among a few workers, each with one job at a time. A job that is stopped or late is ended with its worker,
 * whatever it computes: no job has to look whether it is still wanted. A worker that has done its job is kept for
 * the next, with all that it has loaded.
 *
 * @param hire starts a worker
 * @param onIdle called when the last job is done
 */
export function gatherCrew(hire: () => Hand, onIdle: () => void): Crew {
  const resting: Hand[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  function goOn(): void {
    if (busy < mostHands) waiting.shift()?.();
    if (busy === 0 && waiting.length === 0) onIdle();
  }

  function take(order: JobOrder, hear: (word: JobWord) => void): TakenJob {
    let hand: Hand | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;

    function end(outcome: JobOutcome<never> | null, keep: boolean): void {
      if (over) return;
      over = true;
      clearTimeout(timer);
      if (outcome) hear({ outcome });
      if (!hand) return;
      busy -= 1;
      if (keep) resting.push(hand);
      else hand.dismiss();
      goOn();
    }

    function begin(): void {
      if (over) {
        goOn();
        return;
      }
      busy += 1;
      hand = resting.pop() ?? hire();
      timer = setTimeout(
        () => end({ ok: false, code: 'late', detail: order.job }, false),
        order.patience,
      );
      hear({ begun: true });
      hand.begin(order, (word) => {
        if (over) return;
        if (!('outcome' in word)) return hear(word);
        const crashed = !word.outcome.ok && word.outcome.code === 'crashed';
        end(word.outcome as JobOutcome<never>, !crashed);
      });
    }

    if (busy < mostHands) begin();
    else waiting.push(begin);
    return {
      stop: () => end(null, false),
      reply(reply) {
        if (!over) hand?.reply(reply);
      },
    };
  }

  return { take };
}

/** A hand made of a dedicated worker. It answers one order at a time. */
export function handOf(worker: Worker): Hand {
  let hear: ((word: JobWord<JobName>) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<JobWord>) => hear?.(data));
  worker.addEventListener('error', ({ message }) => {
    hear?.({ outcome: { ok: false, code: 'crashed', detail: message ?? '' } });
  });
  return {
    begin(order, listener) {
      hear = listener;
      worker.postMessage(order);
    },
    reply: (reply) => worker.postMessage(reply),
    dismiss() {
      hear = null;
      worker.terminate();
    },
  };
}
