import { useMemo, useRef } from 'preact/hooks';
import type { OpenThread } from '../contract.ts';
import { suggestFrom } from '../surface/suggest.ts';
import { listPeople } from '../thread/mentions.ts';
import type { Suggest } from '../ui/suggestion.ts';

/** What the popup's box suggests, of the newest comments, which it holds. */
export function useSuggest(open: OpenThread | null): Suggest {
  const now = useRef(open);
  now.current = open;
  return useMemo(() => {
    const comments = () => now.current?.comments ?? [];
    return suggestFrom(() => listPeople(comments()), comments);
  }, []);
}
