import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call } from '../channel.ts';
import type { FaultCode, OpenThread } from '../contract.ts';
import { ThreadNotes } from '../surface/ThreadNotes.tsx';
import type { ThreadHandle } from '../surface/use-thread.ts';
import { buildThread, listNodes } from '../thread/build-thread.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say, sayCount } from '../ui/say.ts';
import { CommentItem } from './CommentItem.tsx';
import { DraftBox } from './DraftBox.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useUndoable } from './use-undoable.ts';

interface DiscussionProps {
  open: OpenThread;
  thread: ThreadHandle;
  /** What the reader's own comments are signed with. */
  name: string;
}

/** The thread of one article, and the box to write in below it. */
export function Discussion({ open, thread, name }: DiscussionProps) {
  const { article, comments, drafts } = open;
  const nodes = useMemo(
    () => listNodes(buildThread(comments, answeredIn(drafts)).roots),
    [comments, drafts],
  );
  const list = useRef<HTMLDivElement>(null);
  const undoable = useUndoable(comments);
  const [restored, setRestored] = useState<CommentId | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const [posted, setPosted] = useState<CommentId | null>(null);

  // What the reader has just posted is brought into view; what others post does not move the page.
  useEffect(() => {
    if (posted === null) return;
    list.current?.querySelector(`[data-comment="${posted}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [posted]);

  // The button that brought it back is gone: the keyboard goes to what came back.
  useEffect(() => {
    if (restored === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-comment="${restored}"] button`)?.focus();
  }, [restored]);

  const { show } = thread;
  const remove = useCallback(
    (comment: Comment) => {
      setFault(null);
      void call('deleteComment', { id: comment.id }).then((removed) => {
        if (!removed.ok) return setFault(removed.code);
        show(removed.value);
        setRestored(null);
      });
    },
    [show],
  );
  const undo = ({ id }: Comment) => {
    void call('restoreComment', { id }).then((brought) => {
      if (!brought.ok) return setFault(brought.code);
      show(brought.value);
      setRestored(id);
    });
  };

  return (
    <>
      <main class="discussion" ref={list}>
        <ThreadNotes open={open} />
        {nodes.length === 0 ? (
          <p class="invitation">{say('noComments')}</p>
        ) : (
          <h2 class="discussion-head">{sayCount('comments', open.count)}</h2>
        )}
        <ol class="comments">
          {nodes.map((node) => (
            <CommentItem
              key={node.id}
              node={node}
              article={article}
              drafts={drafts}
              thread={thread}
              name={name}
              onDelete={remove}
              onPosted={setPosted}
            />
          ))}
        </ol>
      </main>
      <footer class="panel-foot">
        <UndoBar undoable={undoable} onUndo={undo} />
        {fault && <FaultNote lead={say('notDone')} code={fault} />}
        <DraftBox
          article={article}
          thread={thread}
          stored={drafts.find((draft) => draft.slot === 'new') ?? null}
          slot="new"
          parent={null}
          name={name}
          focused
          label={say('writeLabel')}
          placeholder={say('addPlaceholder')}
          onPosted={setPosted}
        />
      </footer>
    </>
  );
}

/** The comments to which a reply was begun: they keep their place, also when they are deleted. */
function answeredIn(drafts: Draft[]): CommentId[] {
  return drafts.flatMap(({ slot }) => (slot.startsWith('reply:') ? slot.slice(6) : []));
}
