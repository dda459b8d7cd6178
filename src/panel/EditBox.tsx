import { useContext, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import { useDraft } from '../surface/use-draft.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { longestComment } from '../thread/comment-rules.ts';
import type { Draft } from '../thread/draft.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { WriteBox } from '../ui/WriteBox.tsx';
import { WrittenText } from '../ui/WrittenText.tsx';
import { DraftHelpWhenAsked } from './DraftHelpWhenAsked.tsx';
import { HelpContext } from './help-context.ts';

interface EditBoxProps {
  article: Article;
  comment: Comment;
  stored: Draft | null;
  thread: ThreadChanges;
  onDone(): void;
}

/** A box with a comment's text, or with the edit of it that was begun. */
export function EditBox({ article, comment, stored, thread, onDone }: EditBoxProps) {
  const begun = stored ?? {
    article: article.id,
    slot: slotOf(comment),
    text: comment.text,
    typed: 0,
  };
  const draft = useDraft({ article, takesOver: null }, slotOf(comment), begun);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const helps = useContext(HelpContext) !== null;

  function save(): void {
    const { text, typed } = draft.lift();
    void call('editComment', { id: comment.id, text: text.trim(), typed }).then((edited) => {
      if (!edited.ok) {
        draft.putBack(text);
        return setFault(edited.code);
      }
      thread.show(edited.value);
      onDone();
    });
  }
  return (
    <>
      {(fault ?? draft.fault) && (
        <FaultNote
          lead={say(fault ? 'notSaved' : 'draftNotKept')}
          code={fault ?? draft.fault ?? 'failed'}
        />
      )}
      <WriteBox
        focused
        label={say('editLabel')}
        placeholder=""
        postLabel={say('save')}
        longest={longestComment}
        Preview={WrittenText}
        Helper={helps ? DraftHelpWhenAsked : null}
        text={draft.text}
        onText={draft.type}
        onPost={save}
        onEscape={onDone}
        onCancel={() => {
          draft.type('');
          onDone();
        }}
      />
    </>
  );
}

const slotOf = ({ id }: Comment) => `edit:${id}` as const;
