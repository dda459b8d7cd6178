import type { RefObject } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { call } from '../channel.ts';
import type { Args, FaultCode } from '../contract.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { ReactionEmoji } from '../thread/reactions.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ReactionPicker, Reactions } from '../ui/Reactions.tsx';
import { say } from '../ui/say.ts';
import { CommentMenu } from './CommentMenu.tsx';
import { MutingContext } from './muting.ts';
import { ReportBox } from './ReportBox.tsx';

interface CommentActionsProps {
  comment: Comment;
  article: Article;
  thread: ThreadChanges;
  row: RefObject<HTMLDivElement | null>;
  onReply(): void;
  onEdit(): void;
  onDelete(comment: Comment): void;
}

/** The row below a comment: what it was answered with, and what can be done with it. */
export function CommentActions(props: CommentActionsProps) {
  const { comment, article, thread, row, onReply, onEdit, onDelete } = props;
  const [reporting, setReporting] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const { mutedPeople } = useContext(MutingContext);
  const mine = comment.author.key === readerKey;
  const reactions = comment.reactions ?? [];

  function react(emoji: ReactionEmoji, on: boolean): void {
    void call('reactToComment', { id: comment.id, emoji, on }).then((reacted) => {
      if (reacted.ok) thread.show(reacted.value);
      setFault(reacted.ok ? null : reacted.code);
    });
  }
  function focusMenu(): void {
    const menus = row.current?.querySelectorAll<HTMLElement>('.menu-holder > button') ?? [];
    [...menus].at(-1)?.focus();
  }
  function report(why: Args<'reportComment'>['report']): void {
    void call('reportComment', { id: comment.id, report: why }).then((reported) => {
      if (reported.ok) {
        setReporting(false);
        thread.show(reported.value);
      }
      setFault(reported.ok ? null : reported.code);
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
        <CommentMenu
          comment={comment}
          article={article}
          muted={mutedPeople.some(({ key }) => key === comment.author.key)}
          onDelete={onDelete}
          onReport={() => setReporting(true)}
          onTakeBack={() => report(null)}
          onSay={setSaid}
        />
        {/* There before it has something to say, or it is not read out. */}
        {said !== null && <span role="status">{said}</span>}
      </div>
      {reporting && (
        <ReportBox
          onReport={report}
          onCancel={() => {
            setReporting(false);
            focusMenu();
          }}
        />
      )}
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </>
  );
}
