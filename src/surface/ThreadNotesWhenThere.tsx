import { useMemo, useState } from 'preact/hooks';
import { Loaded } from '../ui/Loaded.tsx';
import type { ThreadNotesProps } from './ThreadNotes.tsx';

const load = () => import('./ThreadNotes.tsx').then(({ ThreadNotes }) => ThreadNotes);

/** What a reader should know of which article this is. What draws it is loaded where there is something to say. */
export function ThreadNotesWhenThere({ open, onGone }: Omit<ThreadNotesProps, 'changedSince'>) {
  const { likely, joined, changedSince, comments } = open;
  const written = useMemo(
    () => changedSince > 0 && comments.some(({ created }) => created <= changedSince),
    [comments, changedSince],
  );
  const [asked, setAsked] = useState(false);
  if (!asked && (likely || joined !== null || written)) setAsked(true);
  // A region that is there first is read out when something comes into it.
  return (
    <div class="same-article" role="status">
      {asked && (
        <Loaded load={load} with={{ open, changedSince: written ? changedSince : 0, onGone }} />
      )}
    </div>
  );
}
