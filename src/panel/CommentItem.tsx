import { useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { ThreadHandle } from '../surface/use-thread.ts';
import type { ThreadNode } from '../thread/build-thread.ts';
import { type Comment, type CommentId, readerKey } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Moment } from '../ui/Moment.tsx';
import { nameOf } from '../ui/name-of.ts';
import { say } from '../ui/say.ts';
import { WrittenText } from '../ui/WrittenText.tsx';
import { DraftBox } from './DraftBox.tsx';
import { EditBox } from './EditBox.tsx';

interface CommentItemProps {
  node: ThreadNode;
  article: Article;
  drafts: Draft[];
  thread: ThreadHandle;
  name: string;
  onDelete(comment: Comment): void;
  onPosted(id: CommentId): void;
}

/** Replies are drawn this deep; deeper ones stand below one another. */
const deepest = 5;

/** One comment of the list, at its depth, with what can be done with it. */
export function CommentItem(props: CommentItemProps) {
  const { node } = props;
  const style = { '--depth': Math.min(node.depth, deepest) };
  return (
    <li class={node.depth > 0 ? 'comment reply' : 'comment'} style={style} data-comment={node.id}>
      {node.kind === 'placeholder' ? (
        <p class="comment-gone">
          {say(node.why === 'deleted' ? 'placeholderDeleted' : 'placeholderMissing')}
        </p>
      ) : (
        <CommentBody {...props} comment={node.comment} />
      )}
    </li>
  );
}

function CommentBody(props: CommentItemProps & { comment: Comment }) {
  const { comment, article, drafts, thread, name, onDelete, onPosted } = props;
  const find = (slot: string) => drafts.find((draft) => draft.slot === slot) ?? null;
  // What was begun before is open when the panel opens.
  const [replying, setReplying] = useState(find(`reply:${comment.id}`) !== null);
  const [editing, setEditing] = useState(find(`edit:${comment.id}`) !== null);
  const mine = comment.author.key === readerKey;
  const author = nameOf(comment.author);

  return (
    <article aria-label={say('commentBy', author)}>
      <header class="comment-head">
        <Avatar author={comment.author} size={22} />
        <b class="comment-author" dir="auto">
          {author}
        </b>
        <Moment at={comment.created} />
        {comment.edited !== null && <span class="comment-edited">{say('edited')}</span>}
      </header>
      <div class="comment-body">
        {editing ? (
          <EditBox
            article={article}
            comment={comment}
            stored={find(`edit:${comment.id}`)}
            thread={thread}
            onDone={() => setEditing(false)}
          />
        ) : (
          <>
            <WrittenText text={comment.text} />
            <div class="comment-actions">
              <Button onClick={() => setReplying(true)}>{say('reply')}</Button>
              {mine && <Button onClick={() => setEditing(true)}>{say('edit')}</Button>}
              {mine && <Button onClick={() => onDelete(comment)}>{say('delete')}</Button>}
            </div>
          </>
        )}
        {replying && (
          <DraftBox
            article={article}
            thread={thread}
            stored={find(`reply:${comment.id}`)}
            slot={`reply:${comment.id}`}
            parent={comment.id}
            name={name}
            focused
            label={say('replyTo', author)}
            placeholder={say('replyTo', author)}
            onPosted={(id) => {
              setReplying(false);
              onPosted(id);
            }}
            onCancel={() => setReplying(false)}
          />
        )}
      </div>
    </article>
  );
}
