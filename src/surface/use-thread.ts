import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleId } from '../article/article.ts';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { Answers, FaultCode, OpenThread, Outcome } from '../contract.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { mergeComments } from '../thread/merge-comments.ts';

/** What a surface knows of the thread in its tab. */
type ThreadState =
  | { phase: 'reading' }
  | { phase: 'fault'; code: FaultCode; detail: string }
  | { phase: 'open'; thread: OpenThread };

/** The same object for as long as the thread is. */
export interface ThreadChanges {
  /** Shows comments before or after the store has them; a null takes one back that could not be stored. */
  show(comment: Comment): void;
  takeBack(id: string): void;
  /** The page's own article, where that was brought together with the one that has the thread; else null. */
  joined(): ArticleId | null;
}

export interface ThreadHandle extends ThreadChanges {
  state: ThreadState;
  /** Reads the page again. */
  reread(): void;
  changes: ThreadChanges;
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
  const own = useRef<ArticleId | null>(null);
  own.current = state.phase === 'open' ? state.thread.joined : null;
  const joined = useCallback(() => own.current, []);
  // Of two readings under way the later asked counts.
  const asked = useRef(0);
  /** What was changed since the last reading was asked for: a long one may have passed it by. */
  const news = useRef<Comment[]>([]);

  const reread = useCallback(() => {
    if (!read) return;
    asked.current += 1;
    const mine = asked.current;
    news.current = [];
    void readInParts(read, (opened) => {
      if (mine !== asked.current) return false;
      setState((now) => takeReading(now, opened, news.current, latest));
      return true;
    });
  }, [read, latest]);

  const change = useCallback((update: (thread: OpenThread) => OpenThread) => {
    setState((now) => (now.phase === 'open' ? { phase: 'open', thread: update(now.thread) } : now));
  }, []);

  useEffect(() => {
    reread();
    return listen({
      threadChanged({ article, comments, row }) {
        news.current.push(...comments);
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
    (comment: Comment) => {
      news.current.push(comment);
      change((thread) => withComments(thread, [comment], latest));
    },
    [change, latest],
  );
  const takeBack = useCallback(
    (id: string) => {
      news.current = news.current.filter((comment) => comment.id !== id);
      change((thread) => ({
        ...thread,
        comments: thread.comments.filter((comment) => comment.id !== id),
      }));
    },
    [change],
  );
  const shown = useMemo(() => withoutEmptied(state), [state]);
  const changes = useMemo(() => ({ show, takeBack, joined }), [show, takeBack, joined]);
  return { state: shown, reread, changes, ...changes };
}

type Opened = Outcome<OpenThread>;

/**
 * Reads a thread, and what its first answer left out.
 * @param take gets what is there to be shown by then; answers whether to go on
 */
async function readInParts(
  read: () => Promise<Opened>,
  take: (opened: Opened) => boolean,
): Promise<void> {
  const opened = await read();
  if (!take(opened) || !opened.ok || !opened.value.more) return;
  const comments: Comment[] = [];
  let next: CommentId | null = null;
  do {
    const part: Outcome<Answers['readComments']> = await call('readComments', {
      article: opened.value.article.id,
      after: next,
    });
    if (!part.ok) {
      take(part);
      return;
    }
    comments.push(...part.value.comments);
    next = part.value.next;
  } while (next !== null);
  take({ ok: true, value: { ...opened.value, comments, more: false } });
}

/**
 * The state after a reading, or after the first part of one: a thread that is held whole stays until another is.
 * @param news what was changed while the reading was under way
 */
function takeReading(
  now: ThreadState,
  opened: Opened,
  news: Comment[],
  latest: number | null,
): ThreadState {
  if (!opened.ok) return { phase: 'fault', ...opened };
  const read = opened.value;
  const held = now.phase === 'open' ? now.thread : null;
  if (held?.article.id !== read.article.id) return { phase: 'open', thread: read };
  if (read.more && !held.more) return now;
  const thread = withHeld(read, held);
  const ours = news.filter(({ article }) => article === read.article.id);
  if (ours.length === 0) return { phase: 'open', thread };
  return { phase: 'open', thread: { ...withComments(thread, ours, latest), count: held.count } };
}

function withComments(thread: OpenThread, changed: Comment[], latest: number | null): OpenThread {
  // That it was seen, say: nothing of it is drawn again.
  if (changed.length === 0) return thread;
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
