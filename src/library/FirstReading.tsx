import { useRef } from 'preact/hooks';
import type { SourceRow } from '../contract.ts';
import { say } from '../ui/say.ts';

/** Fewer are read before anybody looks. */
const worthShowing = 4;

/** How far the first reading of many sources has come. Nothing where there is none under way. */
export function FirstReading({ sources }: { sources: readonly SourceRow[] }) {
  const waiting = sources.filter(({ fetched, fault }) => fetched === null && !fault).length;
  const most = useRef(0);
  most.current = waiting === 0 ? 0 : Math.max(most.current, waiting);
  if (most.current < worthShowing) return null;
  const done = most.current - waiting;
  return (
    <div class="first-reading">
      <progress aria-label={say('sourcesReading')} value={done} max={most.current} />
      <p class="note">
        {say('sourcesReading')} {say('doneOf', done, most.current)}
      </p>
    </div>
  );
}
