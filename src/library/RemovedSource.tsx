import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';
import type { Removal } from './use-removal.ts';

/** Says that a source was removed, with a way back; the keyboard goes there from what is gone. */
export function RemovedSource({ removed, undo }: Removal) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed && document.activeElement === document.body) {
      bar.current?.querySelector('button')?.focus();
    }
  }, [removed]);
  return (
    <div role="status" ref={bar}>
      {removed && (
        <p class="removed-source">
          <span>{say('sourceRemoved', removed.title || new URL(removed.id).host)}</span>
          <Button
            kind="plain"
            onClick={() => {
              undo();
              // The button goes.
              document.getElementById('sources-followed')?.focus();
            }}
          >
            {say('undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
