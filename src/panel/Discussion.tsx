import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call } from '../channel.ts';
import type { FaultCode, OpenThread } from '../contract.ts';
import type { ThreadHandle } from '../surface/use-thread.ts';
import { buildThread, listNodes } from '../thread/build-thread.ts';
import { type Comment, type CommentId, undoMilliseconds } from '../thread/comment.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say, sayCount } from '../ui/say.ts';
import { CommentItem } from './CommentItem.tsx';
import { DraftBox } from './DraftBox.tsx';

interface DiscussionProps {
  open: OpenThread;
  thread: ThreadHandle;
  /** What the reader's own comments are signed with. */
  name: string;
}

/** The thread of one article, and the box to write in below it. */
export function Discussion({ open, thread, name }: DiscussionProps) {
  const { article, comments, drafts } = open;
  const nodes = useMemo(() => listNodes(buildThread(comments).roots), [comments]);
  const list = useRef<HTMLDivElement>(null);
  const [deleted, setDeleted] = useState<CommentId | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const [posted, setPosted] = useState<CommentId | null>(null);

  // What the reader has just posted is brought into view; what others post does not move the page.
  useEffect(() => {
    if (posted === null) return;
    list.current?.querySelector(`[data-comment="${posted}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [posted]);

  useEffect(() => {
    if (deleted === null) return undefined;
    const timer = setTimeout(() => setDeleted(null), undoMilliseconds);
    return () => clearTimeout(timer);
  }, [deleted]);

  const { show } = thread;
  const remove = useCallback(
    (comment: Comment) => {
      setFault(null);
      void call('deleteComment', { id: comment.id }).then((removed) => {
        if (!removed.ok) return setFault(removed.code);
        show(removed.value);
        setDeleted(comment.id);
      });
    },
    [show],
  );
  const undo = (id: CommentId) => {
    setDeleted(null);
    void call('restoreComment', { id }).then((restored) => {
      if (restored.ok) show(restored.value);
      else setFault(restored.code);
    });
  };

  return (
    <>
      <main class="discussion" ref={list}>
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
        <div role="status">
          {deleted !== null && (
            <p class="undo-bar">
              {say('commentDeleted')}{' '}
              <Button kind="plain" onClick={() => undo(deleted)}>
                {say('undo')}
              </Button>
            </p>
          )}
        </div>
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
