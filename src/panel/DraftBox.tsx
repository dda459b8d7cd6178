import type { RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { call } from '../channel/calls.ts';
import { useCivilPause } from '../surface/use-civil-pause.ts';
import { type DraftHandle, useDraft } from '../surface/use-draft.ts';
import { usePost } from '../surface/use-post.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { CommentId } from '../thread/comment.ts';
import { longestComment } from '../thread/comment-rules.ts';
import type { Draft, DraftSlot } from '../thread/draft.ts';
import { joinDrafts } from '../thread/join-drafts.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { WriteBox } from '../ui/WriteBox.tsx';
import { WrittenText } from '../ui/WrittenText.tsx';
import { DraftHelpWhenAsked } from './DraftHelpWhenAsked.tsx';
import { HelpContext } from './help-context.ts';

interface DraftBoxProps {
  article: Article;
  thread: ThreadChanges;
  stored: Draft | null;
  slot: DraftSlot;
  parent: CommentId | null;
  name: string;
  /** Whether it asks before it posts what others may take as an insult. */
  civil: boolean;
  label: string;
  placeholder: string;
  focused?: boolean;
  /** What is to be put into the box as a quote; each asking is another one. */
  quote?: { text: string } | null;
  /** When it shows, before it is stored. */
  onShown(id: CommentId): void;
  onPosted(id: CommentId): void;
  onCancel?: () => void;
}

/** A box for a new comment or a reply, with its draft. */
export function DraftBox(props: DraftBoxProps) {
  const { article, thread, stored, slot, parent, name, onShown, onPosted, onCancel } = props;
  const draft = useDraft({ article, takesOver: null }, slot, stored);
  const posting = usePost(thread, draft, { slot, parent, name }, { onShown, onStored: onPosted });
  const pause = useCivilPause(props.civil, draft.text, () => posting.post(article));
  const fault = posting.fault ?? draft.fault;
  const helps = useContext(HelpContext) !== null;
  const box = useRef<HTMLDivElement>(null);
  const { quote = null } = props;
  useQuote(quote, draft, box);
  return (
    <div ref={box}>
      {fault && (
        <FaultNote
          lead={say(posting.fault ? 'notPosted' : 'draftNotKept')}
          code={fault}
          onReload={() => void call('reloadPage', {})}
          onSaveFile={() => void call('openLibrary', { section: 'data' })}
        />
      )}
      <WriteBox
        label={props.label}
        placeholder={props.placeholder}
        postLabel={say('post')}
        longest={longestComment}
        Preview={WrittenText}
        Helper={helps ? DraftHelpWhenAsked : null}
        text={draft.text}
        focused={props.focused ?? false}
        onText={draft.type}
        onPost={pause.post}
        pause={pause}
        {...(onCancel && { onCancel, onEscape: onCancel })}
      />
    </div>
  );
}

/** Puts a quote below what is written, and the keyboard behind it. */
function useQuote(
  quote: { text: string } | null,
  draft: DraftHandle,
  box: RefObject<HTMLElement | null>,
): void {
  const now = useRef(draft);
  now.current = draft;
  useEffect(() => {
    if (!quote) return undefined;
    const { text, type } = now.current;
    type(text.trim() === '' ? quote.text : joinDrafts(text, quote.text));
    // Once the box holds it.
    const waiting = requestAnimationFrame(() => {
      const area = box.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
    return () => cancelAnimationFrame(waiting);
  }, [quote, box]);
}
