import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { call } from '../channel.ts';
import type { FaultCode } from '../contract.ts';
import type { ThreadHandle } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { ReactionEmoji } from '../thread/reactions.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ReactionPicker, Reactions } from '../ui/Reactions.tsx';
import { say } from '../ui/say.ts';
import { CommentMenu } from './CommentMenu.tsx';

interface CommentActionsProps {
  comment: Comment;
  article: Article;
  thread: ThreadHandle;
  row: RefObject<HTMLDivElement | null>;
  onReply(): void;
  onEdit(): void;
  onDelete(comment: Comment): void;
}

/** The row below a comment: what it was answered with, and what can be done with it. */
export function CommentActions(props: CommentActionsProps) {
  const { comment, article, thread, row, onReply, onEdit, onDelete } = props;
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const mine = comment.author.key === readerKey;
  const reactions = comment.reactions ?? [];

  function react(emoji: ReactionEmoji, on: boolean): void {
    void call('reactToComment', { id: comment.id, emoji, on }).then((reacted) => {
      if (reacted.ok) thread.show(reacted.value);
      setFault(reacted.ok ? null : reacted.code);
    });
  }
  return (
    <>
      <div class="comment-actions" ref={row}>
        <Reactions reactions={reactions} onReact={react} />
        <Button data-opens="reply" onClick={onReply}>
          {say('reply')}
        </Button>
        {mine && (
          <Button data-opens="edit" onClick={onEdit}>
            {say('edit')}
          </Button>
        )}
        <ReactionPicker reactions={reactions} onReact={react} />
        <CommentMenu comment={comment} article={article} onDelete={onDelete} onSay={setSaid} />
        {/* There before it has something to say, or it is not read out. */}
        {said !== null && <span role="status">{said}</span>}
      </div>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </>
  );
}
