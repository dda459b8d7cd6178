import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { foldAlike } from '../article/fold-alike.ts';
import { call } from '../channel/calls.ts';
import type { FaultCode, Outcome } from '../contract.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

/** What was done with a thread, and can be undone. */
export interface Done {
  what: 'deleted' | 'archived' | 'returned' | 'joined';
  title: string;
  undo(): Promise<Outcome<null>>;
  /** Whether it was done before the page was loaded. */
  earlier?: boolean;
}

export interface ThreadActs {
  /** What was done last, or null. */
  done: Done | null;
  fault: FaultCode | null;
  /** The thread for which another is looked for, to bring both together; or null. */
  joining: ThreadRow | null;
  remove(row: ThreadRow): void;
  /** Puts a thread into the archive, or takes it out. */
  shelve(row: ThreadRow): void;
  beginJoin(row: ThreadRow | null): void;
  /** Brings the thread that is being joined together with another. */
  join(other: ThreadRow): void;
  undo(): void;
}

/** What can be done with threads. What was done can be undone for a while, the last first. */
export function useThreadActs(): ThreadActs {
  const [stack, setStack] = useState<Done[]>([]);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const [joining, setJoining] = useState<ThreadRow | null>(null);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const offer = useCallback((done: Done, milliseconds: number) => {
    setStack((now) => [done, ...now]);
    const drop = () => setStack((now) => now.filter((one) => one !== done));
    timers.current.add(setTimeout(drop, milliseconds));
  }, []);

  // The page may have been loaded anew, or another has deleted it.
  useEffect(() => {
    void call('listDeletions', {}).then((listed) => {
      if (!listed.ok) return;
      for (const { id, title, left } of listed.value.deletions.toReversed()) {
        const undo = () => call('restoreThread', { deletion: id });
        offer({ what: 'deleted', title, undo, earlier: true }, left);
      }
    });
  }, [offer]);

  const act = (work: Promise<Outcome<null>>, done: Done) => {
    void work.then((answer) => {
      setFault(answer.ok ? null : answer.code);
      if (answer.ok) offer(done, undoMilliseconds);
    });
  };

  return {
    done: stack[0] ?? null,
    fault,
    joining,
    beginJoin: setJoining,
    remove({ id, title }) {
      const deletion = crypto.randomUUID();
      act(call('deleteThread', { article: id, deletion }), {
        what: 'deleted',
        title,
        undo: () => call('restoreThread', { deletion }),
      });
    },
    shelve({ id, title, archived }) {
      const to = (there: boolean) => call('archiveThread', { article: id, archived: there });
      const what = archived ? 'returned' : 'archived';
      act(to(!archived), { what, title, undo: () => to(archived) });
    },
    join(other) {
      if (!joining || joining.id === other.id) return;
      setJoining(null);
      const [from, into] = orderJoin(joining, other);
      act(joinThreads(from.id, into.id), {
        what: 'joined',
        title: into.title,
        undo: () => call('splitThread', { article: from.id }),
      });
    },
    undo() {
      const [last, ...rest] = stack;
      if (!last) return;
      setStack(rest);
      void last.undo().then((undone) => setFault(undone.ok ? null : undone.code));
    },
  };
}

/** Which of two leads to the other: the one whose address says something of others on its site, else as was chosen. */
function orderJoin(one: ThreadRow, other: ThreadRow): [from: ThreadRow, into: ThreadRow] {
  const teaches = foldAlike(other.id, [{ id: other.id, leadsTo: one.id }]) === one.id;
  return teaches ? [other, one] : [one, other];
}

async function joinThreads(from: string, into: string): Promise<Outcome<null>> {
  const read = await call('exportThreads', { articles: [from], kinds: ['articles'], next: null });
  if (!read.ok) return read;
  const [article] = read.value.articles;
  if (!article) return { ok: false, code: 'missing', detail: from };
  return call('joinThreads', { article, into });
}
