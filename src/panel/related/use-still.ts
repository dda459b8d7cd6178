import { useState } from 'preact/hooks';
import type { Related } from '../../contract.ts';

/**
 * What is shown of what is related: it stays as it is while the reader looks at it, and what came meanwhile waits until
 * they ask for it or come back. Where there was nothing to read yet, it is shown at once.
 *
 * @returns what is shown, whether something else waits, and how to show that
 */
export function useStill(
  related: Related | null,
  looking: boolean,
): { shown: Related | null; waiting: boolean; show(): void } {
  const [shown, setShown] = useState(related);
  const isNew = related !== shown;
  const waiting = isNew && looking && related !== null && wouldMove(shown, related);
  if (isNew && !waiting) setShown(related);
  return { shown: waiting ? shown : related, waiting, show: () => setShown(related) };
}

/** Whether what the reader looks at would move, or go. */
function wouldMove(before: Related | null, after: Related): boolean {
  if (before === null || before.entries.length === 0) return false;
  // The first source was just followed: its articles are what the reader waits for.
  if (before.sources === 0 || before.entries.every(({ kind }) => kind !== 'item')) return false;
  const known = before.entries.map(({ key }) => key);
  return after.entries.slice(0, known.length).some(({ key }, at) => key !== known[at]);
}
