import './find-bar.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { CloseIcon, NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { say } from '../ui/say.ts';
import { type Findings, useFind } from './use-find.ts';

/** Finds words in the thread: Enter goes to the next, Shift+Enter to the one before, Escape ends it. */
export function FindBar({ onClose, ...findings }: Findings & { onClose(): void }) {
  const { query, at, total, search, step } = useFind(findings);
  const bar = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => box.current?.focus(), []);

  /** Gives the focus back to where it was, unless the reader has gone elsewhere. */
  const end = useCallback(() => {
    const { activeElement } = document;
    const gone = activeElement !== document.body && !bar.current?.contains(activeElement);
    if (before instanceof HTMLElement && !gone) before.focus({ preventScroll: true });
    onClose();
  }, [before, onClose]);
  useEscapeFirst(end);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  }
  return (
    <search class="find-bar" ref={bar} aria-label={say('findInThread')}>
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

/** Escape ends the finding before anything else, wherever the keyboard is, but for what lies on top of it. */
function useEscapeFirst(end: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (document.querySelector('dialog[open], [role="menu"], [role="listbox"]')) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [end]);
}
