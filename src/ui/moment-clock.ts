/**
 * One timer for all the times on a surface: it runs only while something waits for it, and fires at most once a
 * second however many do.
 */

const waiting = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | null = null;
let firesAt = Number.POSITIVE_INFINITY;

const mostOften = 1000;

/**
 * Calls `wake` once, when it is `due` (milliseconds since 1970) or up to a second later.
 * @returns what takes the wish back.
 */
export function wakeAt(due: number, wake: () => void): () => void {
  waiting.set(wake, due);
  if (due < firesAt) setTimer(due);
  return () => {
    waiting.delete(wake);
    if (waiting.size === 0) stopTimer();
  };
}

function setTimer(due: number): void {
  stopTimer();
  const wait = Math.max(due - Date.now(), mostOften);
  firesAt = Date.now() + wait;
  timer = setTimeout(fire, wait);
}

function stopTimer(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  firesAt = Number.POSITIVE_INFINITY;
}

function fire(): void {
  stopTimer();
  const now = Date.now();
  const due = [...waiting].filter(([, time]) => time <= now).map(([wake]) => wake);
  for (const wake of due) waiting.delete(wake);
  if (waiting.size > 0) setTimer([...waiting.values()].reduce((a, b) => Math.min(a, b)));
  for (const wake of due) wake();
}
