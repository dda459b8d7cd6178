import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { CloseIcon, NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { say } from '../ui/say.ts';
import type { FindHandle } from './use-find.ts';

/** Finds words in the thread: Enter goes to the next, Shift+Enter to the one before, Escape ends it. */
export function FindBar({ find }: { find: FindHandle }) {
  const { query, at, total, search, step, close } = find;
  const box = useRef<HTMLInputElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => box.current?.focus(), []);

  /** Gives the focus back to where it was. */
  function end(): void {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else end();
  }
  return (
    <search class="find-bar" aria-label={say('findInThread')}>
      <input
        ref={box}
        type="search"
        dir="auto"
        value={query}
        maxLength={200}
        placeholder={say('findInThread')}
        aria-label={say('findInThread')}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output>
        {query.trim() !== '' && (total > 0 ? say('findCount', at, total) : say('findNone'))}
      </output>
      <Button
        kind="icon"
        aria-label={say('findPrevious')}
        title={say('findPrevious')}
        onClick={() => step(-1)}
      >
        <PreviousIcon />
      </Button>
      <Button
        kind="icon"
        aria-label={say('findNext')}
        title={say('findNext')}
        onClick={() => step(1)}
      >
        <NextIcon />
      </Button>
      <Button kind="icon" aria-label={say('findClose')} title={say('findClose')} onClick={end}>
        <CloseIcon />
      </Button>
    </search>
  );
}
