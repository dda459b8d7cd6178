import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call } from '../channel.ts';
import type { FaultCode, OpenThread } from '../contract.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import { ThreadNotes } from '../surface/ThreadNotes.tsx';
import type { ThreadHandle } from '../surface/use-thread.ts';
import { buildThread, type ThreadNode } from '../thread/build-thread.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { Draft } from '../thread/draft.ts';
import { listInOrder } from '../thread/list-rows.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { MentionableContext } from '../ui/Mention.tsx';
import { say } from '../ui/say.ts';
import { SuggestContext } from '../ui/use-suggestions.ts';
import { CommentItem } from './CommentItem.tsx';
import { CommentList } from './CommentList.tsx';
import { DraftBox } from './DraftBox.tsx';
import { FindBar } from './FindBar.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { UnfoldingContext } from './LongText.tsx';
import { ThreadBar } from './ThreadBar.tsx';
import { ThreadNews } from './ThreadNews.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useFind } from './use-find.ts';
import { usePeople } from './use-people.ts';
import { useThreadKeys } from './use-thread-keys.ts';
import { useThreadView } from './use-thread-view.ts';
import { useUndoable } from './use-undoable.ts';

interface DiscussionProps {
  open: OpenThread;
  thread: ThreadHandle;
  settings: Settings;
  changeSettings(change: SettingsChange): void;
}

/** The thread of one article, and the box to write in below it. */
export function Discussion({ open, thread, settings, changeSettings }: DiscussionProps) {
  const { article, comments, drafts } = open;
  const { name, civilPause, threadOrder, keysOff } = settings;
  // What is typed changes the drafts with each letter, and the tree with the first and the last of a reply.
  const answered = answeredIn(drafts).join(' ');
  const roots = useMemo(
    () => buildThread(comments, answered.split(' ')).roots,
    [comments, answered],
  );
  const list = useRef<HTMLDivElement>(null);
  const shown = useThreadView(open, roots, threadOrder);
  const { rows, view, reveal } = shown;
  const nodes = useMemo(() => listInOrder(roots, threadOrder), [roots, threadOrder]);
  const find = useFind(nodes, reveal, list);
  const [helping, setHelping] = useState(false);
  const help = useCallback(() => setHelping(true), []);
  useThreadKeys(list, { off: keysOff, onFind: find.begin, onHelp: help });
  // The visit before this one: the store knows of this one by now.
  const [seen] = useState(open.threadSeen);
  const fresh = useMemo(() => listFresh(nodes, seen), [nodes, seen]);
  const isFresh = useMemo(() => new Set(fresh), [fresh]);
  const { mentionable, suggest } = usePeople(comments, reveal);
  const goToNextFresh = () => {
    const here = shown.target === null ? -1 : fresh.indexOf(shown.target.id);
    const next = fresh[(here + 1) % fresh.length];
    if (next !== undefined) reveal(next);
  };
  const undoable = useUndoable(comments);
  const [restored, setRestored] = useState<CommentId | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const boxes = useMemo(() => sortByComment(drafts), [drafts]);
  const [unfolded] = useState(() => new Set<CommentId>());
  const unfolding = useMemo(() => ({ unfolded, target: shown.target }), [unfolded, shown.target]);

  // The button that brought it back is gone: the keyboard goes to what came back.
  useEffect(() => {
    if (restored === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-comment="${restored}"] button`)?.focus();
  }, [restored]);

  const { show } = thread;
  // What the reader has just posted is brought into view, at once and again where it was folded away until it was
  // stored; what others post does not move the page.
  const revealPosted = useCallback((id: CommentId) => reveal(id, 'show'), [reveal]);
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
    <SuggestContext.Provider value={suggest}>
      <MentionableContext.Provider value={mentionable}>
        <main class="discussion" ref={list} aria-busy={open.more}>
          <ThreadNotes open={open} />
          <ThreadNews comments={comments} />
          {rows.length === 0 ? (
            <p class="invitation">{say('noComments')}</p>
          ) : (
            <ThreadBar
              count={open.count}
              fresh={fresh.length}
              seen={seen}
              order={threadOrder}
              onNextFresh={goToNextFresh}
              onOrder={(order) => changeSettings({ threadOrder: order })}
              onFind={find.begin}
              onKeys={help}
            />
          )}
          {find.open && <FindBar find={find} />}
          {helping && (
            <KeyHelp
              off={keysOff}
              onChange={(off) => changeSettings({ keysOff: off })}
              onClose={() => setHelping(false)}
            />
          )}
          {view.branch !== null && (
            <Button kind="plain" onClick={() => shown.showBranch(null)}>
              {say('wholeThread')}
            </Button>
          )}
          <UnfoldingContext.Provider value={unfolding}>
            <CommentList
              rows={rows}
              target={shown.target}
              scroller={list}
              draw={(row) => (
                <CommentItem
                  key={row.node.id}
                  row={row}
                  fresh={isFresh.has(row.node.id)}
                  article={article}
                  drafts={boxes.get(row.node.id) ?? noDrafts}
                  thread={thread.changes}
                  name={name}
                  civil={civilPause}
                  onDelete={remove}
                  onPosted={revealPosted}
                  onFold={shown.fold}
                  onBranch={shown.showBranch}
                  onReveal={reveal}
                />
              )}
            />
          </UnfoldingContext.Provider>
        </main>
        <footer class="panel-foot">
          <UndoBar undoable={undoable} onUndo={undo} />
          {fault && <FaultNote lead={say('notDone')} code={fault} />}
          <DraftBox
            article={article}
            thread={thread.changes}
            stored={drafts.find((draft) => draft.slot === 'new') ?? null}
            slot="new"
            parent={null}
            name={name}
            civil={civilPause}
            focused
            label={say('writeLabel')}
            placeholder={say('addPlaceholder')}
            onShown={revealPosted}
            onPosted={revealPosted}
          />
        </footer>
      </MentionableContext.Provider>
    </SuggestContext.Provider>
  );
}

/** What others wrote since the reader's last visit, if there was one. */
function listFresh(nodes: readonly ThreadNode[], seen: number): CommentId[] {
  if (seen === 0) return [];
  return nodes.flatMap((node) => {
    if (node.kind === 'placeholder') return [];
    const { id, author, created } = node.comment;
    return author.key !== readerKey && created > seen ? id : [];
  });
}

const noDrafts: readonly Draft[] = [];

/** The drafts of replies and edits, by the comment in which their boxes stand. */
function sortByComment(drafts: readonly Draft[]): ReadonlyMap<CommentId, readonly Draft[]> {
  const sorted = new Map<CommentId, Draft[]>();
  for (const draft of drafts) {
    const id = draft.slot.slice(draft.slot.indexOf(':') + 1);
    sorted.set(id, [...(sorted.get(id) ?? []), draft]);
  }
  return sorted;
}

/** The comments to which a reply was begun: they keep their place, also when they are deleted. */
function answeredIn(drafts: Draft[]): CommentId[] {
  return drafts.flatMap(({ slot }) => (slot.startsWith('reply:') ? slot.slice(6) : []));
}
