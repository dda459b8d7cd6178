import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type ThreadKey, threadKeys } from '../thread/thread-keys.ts';

interface ThreadKeysOptions {
  off: readonly ThreadKey[];
  onFind(): void;
  onHelp(): void;
}

/**
 * The keys of a thread, wherever the keyboard is but in a box: j and k go from comment to comment, r replies, e edits,
 * c folds, / finds, ? shows them.
 * @param off those that do nothing
 */
export function useThreadKeys(
  list: RefObject<HTMLElement | null>,
  { off, onFind, onHelp }: ThreadKeysOptions,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') || !list.current) return;
      const key = threadKeys.find((one) => one === event.key);
      if (key === undefined || off.includes(key)) return;
      if (press(key, list.current, onFind, onHelp)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list, off, onFind, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** Does what a key is for. Answers whether it is for anything here. */
function press(key: ThreadKey, list: HTMLElement, onFind: () => void, onHelp: () => void): boolean {
  if (key === 'j' || key === 'k') return goOn(list, key === 'j' ? 1 : -1);
  if (key === '/' || key === '?') {
    if (key === '/') onFind();
    else onHelp();
    return true;
  }
  const button = { r: '[data-opens="reply"]', e: '[data-opens="edit"]', c: '[data-fold]' }[key];
  const row = document.activeElement?.closest('[data-comment]');
  const pressed = button && row?.querySelector<HTMLElement>(button);
  if (!pressed) return false;
  pressed.click();
  // What was pressed to fold is gone: the keyboard stays with the comment.
  if (key === 'c') (row as HTMLElement).focus();
  return true;
}

/** Goes to the next comment that is drawn, or the one before; from nowhere, to the first in view. */
function goOn(list: HTMLElement, by: 1 | -1): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-comment]')];
  const here = document.activeElement?.closest<HTMLElement>('[data-comment]');
  const top = list.getBoundingClientRect().top;
  const first = rows.findIndex((row) => row.getBoundingClientRect().bottom > top + 24);
  const next = here ? rows.indexOf(here) + by : first;
  const row = rows[Math.max(0, Math.min(next, rows.length - 1))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return row !== undefined;
}
