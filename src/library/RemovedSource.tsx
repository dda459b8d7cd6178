import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { say, sayCount } from '../ui/say.ts';
import { nameOfSource } from './sift-sources.ts';
import type { Removal } from './use-removal.ts';

/** Says what was removed, with a way back; the keyboard goes there from what is gone. */
export function RemovedSource({ last, undo }: Pick<Removal, 'last' | 'undo'>) {
  const bar = useRef<HTMLDivElement>(null);
  const [first] = last;
  useEffect(() => {
    if (first && document.activeElement?.matches('body, .source-place')) {
      bar.current?.querySelector('button')?.focus();
    }
  }, [first]);
  return (
    <div role="status" ref={bar}>
      {first && (
        <p class="removed-source">
          <span>
            {last.length === 1
              ? say('sourceRemoved', nameOfSource(first))
              : sayCount('sourcesRemoved', last.length)}
          </span>
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
