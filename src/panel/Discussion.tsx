import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenThread } from '../contract.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import { ThreadNotesWhenThere } from '../surface/ThreadNotesWhenThere.tsx';
import type { ThreadHandle } from '../surface/use-thread.ts';
import type { CommentId } from '../thread/comment.ts';
import type { Row } from '../thread/list-rows.ts';
import { threadKeys } from '../thread/thread-keys.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { MentionableContext } from '../ui/Mention.tsx';
import { say } from '../ui/say.ts';
import { SuggestContext } from '../ui/use-suggestions.ts';
import { CommentItem } from './CommentItem.tsx';
import { CommentList } from './CommentList.tsx';
import { DraftBox } from './DraftBox.tsx';
import type { Errand } from './errand.ts';
import { useBrowserFind } from './hidden-words.ts';
import { UnfoldingContext } from './LongText.tsx';
import { ThreadBar } from './ThreadBar.tsx';
import { ThreadNews } from './ThreadNews.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useBegun } from './use-begun.ts';
import { useDeleting } from './use-deleting.ts';
import { useFresh } from './use-fresh.ts';
import { useGrownThread } from './use-grown-thread.ts';
import { usePeople } from './use-people.ts';
import { useThreadKeys } from './use-thread-keys.ts';
import { useThreadView } from './use-thread-view.ts';

const loadFindBar = () => import('./FindBar.tsx').then(({ FindBar }) => FindBar);
const loadKeyHelp = () => import('./KeyHelp.tsx').then(({ KeyHelp }) => KeyHelp);

interface DiscussionProps {
  open: OpenThread;
  thread: ThreadHandle;
  settings: Settings;
  changeSettings(change: SettingsChange): void;
  /** Whether its tab is shown: the keys of the thread are another tab's else. */
  shown: boolean;
  /** What another tab asks of it. */
  errand: Errand | null;
}

/** The thread of one article, and the box to write in below it. */
export function Discussion(props: DiscussionProps) {
  const { open, thread, settings, changeSettings, shown: isShown, errand } = props;
  const { article, comments, drafts } = open;
  const { name, civilPause, threadOrder, keysOff } = settings;
  const { changes } = thread;
  const begun = useBegun(drafts);
  const grown = useGrownThread(comments, begun.answered);
  const list = useRef<HTMLDivElement>(null);
  const shown = useThreadView(open, grown.thread, threadOrder);
  const { listed, target, targetAt, fold, showBranch, reveal } = shown;
  const [finding, setFinding] = useState(false);
  const beginFinding = useCallback(() => setFinding(true), []);
  const endFinding = useCallback(() => setFinding(false), []);
  const lastFound = useRef('');
  useLoadBeforeFinding();
  const [helping, setHelping] = useState(false);
  const help = useCallback(() => setHelping(true), []);
  useThreadKeys(list, { off: isShown ? keysOff : threadKeys, onFind: beginFinding, onHelp: help });
  useBrowserFind(
    list,
    useCallback((id) => reveal(id, 'find'), [reveal]),
  );
  useEffect(() => {
    if (!isShown) endFinding();
  }, [isShown, endFinding]);
  useEffect(() => {
    if (errand?.kind === 'show') reveal(errand.id);
  }, [errand, reveal]);
  // The visit before this one: the store knows of this one by now.
  const [seen] = useState(open.threadSeen);
  const { fresh, goToNext } = useFresh(grown, seen, { order: threadOrder, target }, reveal);
  const { mentionable, suggest } = usePeople(comments, reveal);
  const deleting = useDeleting(grown, changes, list);
  const { remove } = deleting;
  const [unfolded] = useState(() => new Set<CommentId>());
  const unfolding = useMemo(() => ({ unfolded, target }), [unfolded, target]);
  // What the reader has just posted is brought into view, at once and again where it was folded away until it was
  // stored; what others post does not move the page.
  const revealPosted = useCallback((id: CommentId) => reveal(id, 'show'), [reveal]);

  const draw = useCallback(
    (row: Row) => (
      <CommentItem
        key={row.node.id}
        row={row}
        fresh={fresh.has(row.node.id)}
        article={article}
        begun={begun.of(row.node.id)}
        draftOf={begun.draft}
        thread={changes}
        name={name}
        civil={civilPause}
        onDelete={remove}
        onPosted={revealPosted}
        onFold={fold}
        onBranch={showBranch}
        onReveal={reveal}
      />
    ),
    [
      fresh,
      article,
      begun,
      changes,
      name,
      civilPause,
      remove,
      revealPosted,
      fold,
      showBranch,
      reveal,
    ],
  );
  // The same element as before is not looked through again: a letter that is typed changes nothing here.
  const drawn = useMemo(
    () => (
      <CommentList
        listed={listed}
        target={target}
        targetAt={targetAt}
        scroller={list}
        draw={draw}
      />
    ),
    [listed, target, targetAt, draw],
  );

  return (
    <SuggestContext.Provider value={suggest}>
      <MentionableContext.Provider value={mentionable}>
        <main class="discussion" ref={list} aria-busy={open.more}>
          <ThreadNotesWhenThere open={open} />
          <ThreadNews changed={grown.changed} />
          {listed.rows.length === 0 ? (
            <p class="invitation">{say('noComments')}</p>
          ) : (
            <ThreadBar
              count={open.count}
              fresh={fresh.size}
              seen={seen}
              order={threadOrder}
              onNextFresh={goToNext}
              onOrder={(order) => changeSettings({ threadOrder: order })}
              onFind={beginFinding}
              onKeys={help}
            />
          )}
          {finding && (
            <Loaded
              load={loadFindBar}
              with={{
                roots: grown.thread.roots,
                order: threadOrder,
                list,
                last: lastFound,
                reveal,
                onClose: endFinding,
              }}
            />
          )}
          {helping && (
            <Loaded
              load={loadKeyHelp}
              with={{
                off: keysOff,
                onChange: (off) => changeSettings({ keysOff: off }),
                onClose: () => setHelping(false),
              }}
            />
          )}
          {shown.view.branch !== null && (
            <Button kind="plain" onClick={() => showBranch(null)}>
              {say('wholeThread')}
            </Button>
          )}
          <UnfoldingContext.Provider value={unfolding}>{drawn}</UnfoldingContext.Provider>
        </main>
        <footer class="panel-foot">
          <UndoBar undoable={deleting.undoable} onUndo={deleting.undo} />
          {deleting.fault && <FaultNote lead={say('notDone')} code={deleting.fault} />}
          <DraftBox
            article={article}
            thread={changes}
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
            quote={errand?.kind === 'quote' ? errand : null}
          />
        </footer>
      </MentionableContext.Provider>
    </SuggestContext.Provider>
  );
}

/**
 * Who asks to find types at once: what it takes is loaded when the pointer comes to the panel or the keyboard leaves the
 * box, before any of it can be asked for, and not when the panel opens.
 */
function useLoadBeforeFinding(): void {
  useEffect(() => {
    const load = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement) return;
      end();
      void loadFindBar().catch(() => undefined);
    };
    const end = (): void => {
      document.removeEventListener('focusin', load);
      document.removeEventListener('pointerover', load);
    };
    document.addEventListener('focusin', load);
    document.addEventListener('pointerover', load);
    return end;
  }, []);
}
