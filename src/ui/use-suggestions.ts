import { createContext, type FunctionComponent, type RefObject } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { findTyped, type Typed } from '../thread/find-typed.ts';
import type { Suggest, SuggestionsProps } from './suggestion.ts';

/** What the boxes of a surface suggest; without it they suggest nothing. */
export const SuggestContext = createContext<Suggest | null>(null);

/**
 * Watches a box for mentions and hashtags. The list itself is loaded with the first of them.
 * @returns `look` after each input and move of the caret, `onKey` before any other use of a key, and the open list
 */
export function useSuggestions(area: RefObject<HTMLTextAreaElement | null>) {
  const suggest = useContext(SuggestContext);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [List, setList] = useState<FunctionComponent<SuggestionsProps> | null>(null);
  // Where the reader has chosen already, or wanted none: there the list stays away.
  const done = useRef<number | null>(null);
  const keys = useRef<(event: KeyboardEvent) => boolean>(() => false);

  function look(): void {
    const element = area.current;
    if (!suggest || !element) return;
    const { selectionStart, selectionEnd, value } = element;
    const found = selectionStart === selectionEnd ? findTyped(value, selectionStart) : null;
    if (found === null) done.current = null;
    setTyped(found?.from === done.current ? null : found);
    if (found && !List) {
      // Without it everything is typed by hand, as before.
      const loaded = import('./SuggestionList.tsx');
      void loaded.then(({ SuggestionList }) => setList(() => SuggestionList)).catch(() => {});
    }
  }
  function close(): void {
    done.current = typed?.from ?? null;
    setTyped(null);
  }
  const open = typed && List && suggest && area.current;
  return {
    look,
    leave: () => setTyped(null),
    onKey: (event: KeyboardEvent) => open !== null && keys.current(event),
    list: open ? { List, area: open, typed, suggest, keys, onClose: close } : null,
  };
}
