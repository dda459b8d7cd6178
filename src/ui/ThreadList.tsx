import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FaultCode } from '../contract.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { Button } from './Button.tsx';
import { FaultNote } from './FaultNote.tsx';
import { CloseIcon } from './icons.tsx';
import { say } from './say.ts';
import { ThreadLink } from './ThreadLink.tsx';

interface ThreadListProps {
  rows: ThreadRow[] | null;
  more: boolean;
  filter: string;
  /** What the box is for, where it is for more than to filter. */
  label?: string;
  /** What stands in place of the rows: `.thread-link`s, in a list. */
  results?: ComponentChildren;
  fault: FaultCode | null;
  /** Whether the filter box takes the keyboard when the list appears. */
  focused: boolean;
  onFilter(filter: string): void;
  onMore(): void;
  onRetry(): void;
  onOpen(row: ThreadRow): void;
}

/**
 * Threads under a filter box. By keyboard: `/` goes to the box, arrows, Home and End go through the rows (the first
 * is one below the box), Enter opens.
 */
export function ThreadList(props: ThreadListProps) {
  const { rows, more, filter, fault, focused, onFilter, onMore, onRetry, onOpen } = props;
  const { label = say('filterThreads'), results } = props;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);

  useEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);

  /** Moves the focus to the row at `index`; one above the first is the box. */
  function goTo(index: number): void {
    const links = list.current?.querySelectorAll<HTMLElement>('.thread-link') ?? [];
    if (index < 0) box.current?.focus();
    else links[Math.min(index, links.length - 1)]?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Lists to choose from, and menus, have these keys for themselves.
    const isOthers = event.target instanceof HTMLElement && event.target.matches('select');
    if (event.defaultPrevented || isOthers) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.thread-link') ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    const target = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: here < 0 ? undefined : 0,
      End: here < 0 ? undefined : links.length - 1,
    }[event.key];
    if (target === undefined || (event.key === 'ArrowUp' && here < 0)) return;
    event.preventDefault();
    goTo(target);
  }

  return (
    <search class="thread-list" onKeyDown={onKeyDown}>
      <div class="thread-filter">
        <input
          ref={box}
          type="search"
          dir={filter === '' ? undefined : 'auto'}
          value={filter}
          maxLength={200}
          placeholder={label}
          aria-label={label}
          aria-keyshortcuts="/"
          onInput={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('.thread-link')?.click();
          }}
        />
        {filter === '' ? (
          <kbd>/</kbd>
        ) : (
          <Button
            kind="icon"
            aria-label={say('clearFilter')}
            title={say('clearFilter')}
            onClick={() => {
              onFilter('');
              box.current?.focus();
            }}
          >
            <CloseIcon />
          </Button>
        )}
      </div>
      {fault && <FaultNote code={fault} onRetry={onRetry} />}
      <div class="thread-found" ref={list}>
        {results || <Rows rows={rows} more={more} onMore={onMore} onOpen={onOpen} />}
      </div>
    </search>
  );
}

function Rows({
  rows,
  more,
  onMore,
  onOpen,
}: Pick<ThreadListProps, 'rows' | 'more' | 'onMore' | 'onOpen'>) {
  return (
    <>
      {rows?.length === 0 && <p class="thread-none">{say('noMatches')}</p>}
      <ol class="thread-rows">
        {rows?.map((row) => (
          <li key={row.id}>
            <ThreadLink row={row} onOpen={() => onOpen(row)} />
          </li>
        ))}
        {more && <ShowMore onMore={onMore} />}
      </ol>
    </>
  );
}

/** The end of a list that goes on. */
export function ShowMore({ onMore }: { onMore(): void }) {
  return (
    <li class="thread-more">
      <Button kind="plain" onClick={onMore}>
        {say('showMore')}
      </Button>
    </li>
  );
}
