/** How often a thread is asked whether it is free, in milliseconds. A task is known to about this. */
const interval = 4;

/**
 * How long a page's or a worker's thread was busy at a stretch, at most, while something was done: milliseconds. A trace of
 * an exchange that takes minutes would fill the memory that is measured.
 */
export async function longestBusy(
  place: { evaluate(script: string): Promise<unknown> },
  act: () => Promise<unknown>,
): Promise<number> {
  await place.evaluate(`(() => {
    let last = performance.now();
    const watch = { longest: 0 };
    watch.timer = setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last - ${interval});
      last = now;
    }, ${interval});
    globalThis.benchWatch = watch;
  })()`);
  await act();
  const longest = await place.evaluate('(clearInterval(benchWatch.timer), benchWatch.longest)');
  return Math.max(0, Number(longest));
}
