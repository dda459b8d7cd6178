import { useEffect, useState } from 'preact/hooks';

/** A panel that is never at rest is not waited for longer: milliseconds. */
const patience = 1000;

/**
 * Whether the panel has come to rest, once: what came first is drawn, and what stands around it can be loaded.
 *
 * @param begun whether there is something to draw
 */
export function useCalm(begun: boolean): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    if (!begun) return;
    const waiting = requestIdleCallback(() => setCalm(true), { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, [begun]);
  return calm;
}
