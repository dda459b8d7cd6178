import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Author, Comment, CommentId } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { Draft, DraftSlot } from '../thread/draft.ts';
import type { Row } from '../thread/list-rows.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Moment } from '../ui/Moment.tsx';
import { nameOf } from '../ui/name-of.ts';
import { say } from '../ui/say.ts';
import { Answers, FoldButton, HiddenReplies } from './BranchControls.tsx';
import { CommentActions } from './CommentActions.tsx';
import { DraftBox } from './DraftBox.tsx';
import { EditBox } from './EditBox.tsx';
import { Foldable } from './Foldable.tsx';
import { LongText } from './LongText.tsx';
import { EditedMark, Revisions } from './Revisions.tsx';

interface CommentItemProps {
  row: Row;
  /** Whether it came since the reader's last visit. */
  fresh: boolean;
  article: Article;
  /** The boxes in it in which something was begun. */
  begun: readonly DraftSlot[];
  draftOf(slot: DraftSlot): Draft | null;
  thread: ThreadChanges;
  name: string;
  /** Whether a box asks before it posts what others may take as an insult. */
  civil: boolean;
  onDelete(comment: Comment): void;
  onPosted(id: CommentId): void;
  onFold(id: CommentId, folded: boolean): void;
  onBranch(id: CommentId): void;
  onReveal(id: CommentId): void;
}

/** One comment of the list, at its depth, with what can be done with it. Drawn anew only when it says something else. */
export function CommentItem(props: CommentItemProps) {
  return useMemo(() => <ItemRow {...props} />, Object.values(props));
}

function ItemRow(props: CommentItemProps) {
  const { node, depth } = props.row;
  return (
    <li
      // biome-ignore lint/a11y/noRedundantRoles: the list is not the element around it
      role="listitem"
      class={depth > 0 ? 'comment reply' : 'comment'}
      style={{ '--depth': depth }}
      data-comment={node.id}
      tabIndex={-1}
    >
      {node.kind === 'placeholder' ? (
        <>
          <p class="comment-gone">
            {say(node.why === 'deleted' ? 'placeholderDeleted' : 'placeholderMissing')}
          </p>
          {findDraft(props, `reply:${node.id}`) && <ReplyBox {...props} author={null} />}
        </>
      ) : (
        <Foldable comment={node.comment} thread={props.thread}>
          <CommentBody {...props} comment={node.comment} />
        </Foldable>
      )}
      <HiddenReplies {...props} />
    </li>
  );
}

function findDraft({ begun, draftOf }: CommentItemProps, slot: DraftSlot): Draft | null {
  return begun.includes(slot) ? draftOf(slot) : null;
}

/** The box for a reply to the comment of this node. Without `onClose` it stays for as long as its draft does. */
function ReplyBox(props: CommentItemProps & { author: Author | null; onClose?: () => void }) {
  const { row, article, thread, name, civil, author, onPosted, onClose } = props;
  const { node } = row;
  const label = sayReplyTo(author);
  const box = useRef<HTMLDivElement>(null);
  const asked = onClose !== undefined;
  // The keyboard brings its first line into view; the reader needs the button too.
  useEffect(() => {
    const inside = box.current?.contains(document.activeElement);
    if (asked && inside) box.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <div class="reply-box" ref={box}>
      <DraftBox
        article={article}
        thread={thread}
        stored={findDraft(props, `reply:${node.id}`)}
        slot={`reply:${node.id}`}
        parent={node.id}
        name={name}
        civil={civil}
        focused
        label={label}
        placeholder={label}
        onShown={onPosted}
        onPosted={(id) => {
          onClose?.();
          onPosted(id);
        }}
        {...(onClose && { onCancel: onClose })}
      />
    </div>
  );
}

function sayReplyTo(author: Author | null): string {
  if (author === null) return say('reply');
  return author.key === readerKey ? say('replyToYou') : say('replyTo', nameOf(author));
}

function CommentBody(props: CommentItemProps & { comment: Comment }) {
  const { comment, row, fresh, article, thread, onDelete, onReveal } = props;
  const edit = findDraft(props, `edit:${comment.id}`);
  // What was begun before is open when the panel opens.
  const [replying, setReplying] = useState(findDraft(props, `reply:${comment.id}`) !== null);
  const [editing, setEditing] = useState(edit !== null);
  const [compared, setCompared] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  useFocusBack(actions, 'reply', replying);
  useFocusBack(actions, 'edit', editing);
  const author = nameOf(comment.author);
  const mine = comment.author.key === readerKey;

  return (
    <article aria-label={mine ? say('commentByYou') : say('commentBy', author)}>
      <header class="comment-head">
        <Avatar author={comment.author} size={22} />
        <b class="comment-author" dir="auto">
          {author}
        </b>
        <Moment at={comment.created} />
        <EditedMark
          comment={comment}
          open={compared}
          onToggle={() => setCompared((shown) => !shown)}
        />
        {fresh && <span class="comment-new">{say('newComment')}</span>}
        <FoldButton {...props} />
      </header>
      {row.answers && <Answers to={row.answers} onReveal={onReveal} />}
      <div class="comment-body">
        {compared && <Revisions comment={comment} />}
        {editing ? (
          <EditBox
            article={article}
            comment={comment}
            stored={edit}
            thread={thread}
            onDone={() => setEditing(false)}
          />
        ) : (
          <>
            <LongText comment={comment} />
            <CommentActions
              comment={comment}
              article={article}
              thread={thread}
              row={actions}
              onReply={() => setReplying(true)}
              onEdit={() => setEditing(true)}
              onDelete={onDelete}
            />
          </>
        )}
        {replying && (
          <ReplyBox {...props} author={comment.author} onClose={() => setReplying(false)} />
        )}
      </div>
    </article>
  );
}

/** When a box closes under the keyboard, the keyboard goes back to the button that opened it. */
function useFocusBack(actions: RefObject<HTMLElement | null>, opens: string, open: boolean): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!closed || document.activeElement !== document.body) return;
    actions.current?.querySelector<HTMLElement>(`[data-opens="${opens}"]`)?.focus();
  }, [actions, opens, open]);
}
