import type { RefObject } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { Args } from '../contract.ts';
import { useResponses } from '../surface/use-responses.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { ReactionPicker, Reactions } from '../ui/Reactions.tsx';
import { say } from '../ui/say.ts';
import { CommentMenu } from './CommentMenu.tsx';
import { HelpContext } from './help-context.ts';
import { MutingContext } from './muting.ts';

const loadReportBox = () => import('./ReportBox.tsx').then(({ ReportBox }) => ReportBox);
const loadTranslation = () =>
  import('./understand/Translation.tsx').then(({ Translation }) => Translation);

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
  const { react, report, fault } = useResponses(comment.id, thread.show);
  const [translated, setTranslated] = useState(false);
  const helped = useContext(HelpContext) !== null;
  const { mutedPeople } = useContext(MutingContext);
  const mine = comment.author.key === readerKey;
  const reactions = comment.reactions ?? [];

  function focusMenu(): void {
    const menus = row.current?.querySelectorAll<HTMLElement>('.menu-holder > button') ?? [];
    [...menus].at(-1)?.focus();
  }
  function reportFor(why: Args<'reportComment'>['report']): void {
    void report(why).then((reported) => reported && setReporting(false));
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
          onTakeBack={() => reportFor(null)}
          onTranslate={helped ? () => setTranslated(true) : null}
          onSay={setSaid}
        />
        {/* There before it has something to say, or it is not read out. */}
        {said !== null && <span role="status">{said}</span>}
      </div>
      {translated && (
        <Loaded
          load={loadTranslation}
          with={{
            article: article.id,
            text: comment.text,
            onClose: () => {
              setTranslated(false);
              focusMenu();
            },
          }}
        />
      )}
      {reporting && (
        <Loaded
          load={loadReportBox}
          with={{
            onReport: reportFor,
            onCancel: () => {
              setReporting(false);
              focusMenu();
            },
          }}
        />
      )}
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </>
  );
}
