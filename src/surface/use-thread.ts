import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { listen } from '../channel.ts';
import type { FaultCode, OpenThread, Outcome } from '../contract.ts';
import type { Comment } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { mergeComments } from '../thread/merge-comments.ts';

/** What a surface knows of the thread in its tab. */
type ThreadState =
  | { phase: 'reading' }
  | { phase: 'fault'; code: FaultCode; detail: string }
  | { phase: 'open'; thread: OpenThread };

export interface ThreadHandle {
  state: ThreadState;
  /** Reads the page again. */
  reread(): void;
  /** Shows comments before or after the store has them; a null takes one back that could not be stored. */
  show(comment: Comment): void;
  takeBack(id: string): void;
}

/**
 * Opens a thread and keeps it as the store has it: other surfaces' changes arrive at once.
 *
 * @param read reads it; the same function as long as the thread is the same, null while nothing is known
 * @param latest how many of the newest comments to hold, or null for all
 */
export function useThread(
  read: (() => Promise<Outcome<OpenThread>>) | null,
  latest: number | null,
): ThreadHandle {
  const [state, setState] = useState<ThreadState>({ phase: 'reading' });
  const tab = useRef<number | null | undefined>(undefined);
  tab.current = state.phase === 'open' ? state.thread.tab : undefined;
  // Of two readings under way the later asked counts.
  const asked = useRef(0);

  const reread = useCallback(() => {
    if (!read) return;
    asked.current += 1;
    const mine = asked.current;
    void read().then((opened) => {
      if (mine !== asked.current) return;
      setState((now) => {
        if (!opened.ok) return { phase: 'fault', ...opened };
        const held = now.phase === 'open' ? now.thread : null;
        const same = held?.article.id === opened.value.article.id;
        return { phase: 'open', thread: same ? withHeld(opened.value, held) : opened.value };
      });
    });
  }, [read]);

  const change = useCallback((update: (thread: OpenThread) => OpenThread) => {
    setState((now) => (now.phase === 'open' ? { phase: 'open', thread: update(now.thread) } : now));
  }, []);

  useEffect(() => {
    reread();
    return listen({
      threadChanged({ article, comments, row }) {
        change((thread) =>
          thread.article.id === article
            ? { ...withComments(thread, comments, latest), count: row.count }
            : thread,
        );
      },
      draftChanged({ draft }) {
        change((thread) =>
          thread.article.id === draft.article
            ? { ...thread, drafts: withDraft(thread.drafts, draft) }
            : thread,
        );
      },
      pageMoved({ tab: moved }) {
        if (tab.current === undefined || tab.current === moved) reread();
      },
      everythingChanged: reread,
    });
  }, [reread, change, latest]);

  const show = useCallback(
    (comment: Comment) => change((thread) => withComments(thread, [comment], latest)),
    [change, latest],
  );
  const takeBack = useCallback(
    (id: string) =>
      change((thread) => ({
        ...thread,
        comments: thread.comments.filter((comment) => comment.id !== id),
      })),
    [change],
  );
  const shown = useMemo(() => withoutEmptied(state), [state]);
  return { state: shown, reread, show, takeBack };
}

function withComments(thread: OpenThread, changed: Comment[], latest: number | null): OpenThread {
  const comments = mergeComments(thread.comments, changed);
  return { ...thread, comments: latest === null ? comments : comments.slice(-latest) };
}

/** The drafts with one as it is now, unless more was typed since. */
function withDraft(drafts: Draft[], changed: Draft): Draft[] {
  const known = drafts.find(({ slot }) => slot === changed.slot);
  if (known && known.typed > changed.typed) return drafts;
  return [...drafts.filter(({ slot }) => slot !== changed.slot), changed];
}

/** A thread as it was read, with the drafts that were typed while the reading was under way. */
function withHeld(read: OpenThread, { drafts: held }: OpenThread): OpenThread {
  // One that is held and was not read was emptied meanwhile, here or there: only that it is empty is news.
  const emptied = (draft: Draft) =>
    draft.text === '' || read.drafts.some(({ slot }) => slot === draft.slot);
  return { ...read, drafts: held.filter(emptied).reduce(withDraft, read.drafts) };
}

/** What is shown of a thread: an emptied draft is held, so that no older state brings it back, and is none. */
function withoutEmptied(state: ThreadState): ThreadState {
  if (state.phase !== 'open') return state;
  const drafts = state.thread.drafts.filter(({ text }) => text !== '');
  return { phase: 'open', thread: { ...state.thread, drafts } };
}
