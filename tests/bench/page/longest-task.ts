import type { CDPSession, Page } from '@playwright/test';

/** An event of a trace; times are in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

/** Names the page's own process and thread in the trace. */
const mark = 'afterword-bench';

/** How long a page's main thread was busy at a stretch, at most, while something was done: milliseconds. */
export async function longestTask(
  browser: CDPSession,
  page: Page,
  act: () => Promise<unknown>,
): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await browser.send('Tracing.start', { traceConfig: { includedCategories } });
  await act();
  await page.evaluate((name) => performance.mark(name), mark);
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return longestBefore(events);
}

/** The longest task on the thread of the mark, without the one that set it. */
function longestBefore(events: readonly TraceEvent[]): number {
  const marked = events.find(({ name }) => name === mark);
  if (!marked) throw new Error('The trace does not show the page');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === marked.pid && tid === marked.tid && ts + dur < marked.ts,
  );
  if (tasks.length === 0) throw new Error('The trace shows no tasks');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
