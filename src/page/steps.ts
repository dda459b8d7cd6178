/** Work in steps: between two of them it can stand still, and the page it is done in can go on. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long the page may stand still for work in steps, in milliseconds: half of a frame at 60 a second. */
const longestPiece = 8;

/** Does all steps at once, and gives what they come to. Throws what a step throws. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does steps until the page has stood still for long enough, lets it go on, and does the next ones. The page may have
 * changed between two steps.
 *
 * @throws what a step throws
 */
export async function runInPieces<T>(steps: Steps<T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < longestPiece) continue;
    await letPageGoOn();
    begun = performance.now();
  }
}

/**
 * Waits until the page has done what is due. By a message where the browser has no `scheduler.yield` (Chrome 129):
 * a timer would be held back for up to a second in a tab that is not seen.
 */
function letPageGoOn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
