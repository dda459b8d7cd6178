import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode, Glance, UnreadableReason } from '../contract.ts';
import { defaultSettings } from '../default-settings.ts';
import { BackupNote } from '../surface/BackupNote.tsx';
import { openHashtag } from '../surface/open-hashtag.ts';
import { ThreadNotesWhenThere } from '../surface/ThreadNotesWhenThere.tsx';
import { useCivilPause } from '../surface/use-civil-pause.ts';
import { useDraft } from '../surface/use-draft.ts';
import { usePost } from '../surface/use-post.ts';
import { useSettings } from '../surface/use-settings.ts';
import { useThread } from '../surface/use-thread.ts';
import { longestComment } from '../thread/comment-rules.ts';
import { unreadKey } from '../thread/draft.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { unreadableWords } from '../ui/fault-words.ts';
import { OpenHashtag } from '../ui/HashtagLink.tsx';
import { say } from '../ui/say.ts';
import { SuggestContext } from '../ui/use-suggestions.ts';
import { WriteBox } from '../ui/WriteBox.tsx';
import { Latest } from './Latest.tsx';
import { type AskReader, PopupHead } from './PopupHead.tsx';
import { RecentThreads } from './RecentThreads.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useEagerPost } from './use-eager-post.ts';
import { useSuggest } from './use-suggest.ts';
import { Written } from './Written.tsx';

/** How many of the thread's newest comments the popup shows. */
const latestShown = 3;

interface PopupProps {
  /** The tab below the popup, or null where there is none. */
  tab: Promise<number | null>;
  /** What is in the box already. */
  begun: string;
  /** Asks the reader for permissions. */
  ask: AskReader;
}

/** The popup: which article this is, a box to write in, the newest comments, and the recent threads. */
export function Popup({ tab: tabPromise, begun, ask }: PopupProps) {
  const [settings] = useSettings();
  const { name, civilPause } = settings ?? defaultSettings;
  const [tab, setTab] = useState<number>();
  const [glance, setGlance] = useState<Glance | null>(null);
  /** Counts how often the reader has said anew whether Afterword is wanted here. */
  const [round, setRound] = useState(0);
  const lookAgain = useCallback(() => setRound((count) => count + 1), []);
  const read = useMemo(() => (tab === undefined ? null : () => readTab(tab)), [tab, round]);
  const thread = useThread(read, latestShown);
  const open = thread.state.phase === 'open' ? thread.state.thread : null;
  const fault = thread.state.phase === 'fault' ? thread.state : null;

  useEffect(() => {
    void tabPromise.then((id) => {
      if (id === null) return setGlance({ readable: false, reason: 'browser', site: '' });
      setTab(id);
      return call('glanceAtTab', { tab: id }).then((seen) => seen.ok && setGlance(seen.value));
    });
  }, [tabPromise, round]);

  const unread = glance?.readable ? unreadKey(glance.address) : null;
  const place = open
    ? { article: open.article, takesOver: unread }
    : unread && { article: null, unread };
  const stored = open
    ? (open.drafts.find((draft) => draft.slot === 'new') ?? null)
    : glance?.readable
      ? glance.draft
      : null;
  const draft = useDraft(place || null, 'new', stored, begun);
  const posting = usePost(thread, draft, { slot: 'new', parent: null, name });

  const written = draft.text.trim() !== '';
  const eager = useEagerPost(open?.article, written, posting.post);
  const pause = useCivilPause(civilPause, draft.text, eager.post);
  const suggest = useSuggest(open);

  const unreadable = unreadableReason(glance, fault);
  const settled = open !== null || fault !== null || unreadable !== null;

  if (unreadable) {
    return (
      <>
        <Unreadable reason={unreadable} glance={glance} onTakenBack={lookAgain} />
        <Written text={draft.text} onDiscard={() => draft.type('')} />
        <RecentThreads focused />
      </>
    );
  }
  return (
    <>
      <PopupHead
        article={open?.article}
        count={open?.count ?? null}
        glance={glance}
        settings={settings}
        ask={ask}
        onNever={lookAgain}
      />
      <SuggestContext.Provider value={suggest}>
        <WriteBox
          focused
          steady
          label={say('writeLabel')}
          placeholder={say('writePlaceholder')}
          postLabel={eager.waits && !fault ? say('posting') : say('post')}
          longest={longestComment}
          text={draft.text}
          onText={draft.type}
          onPost={pause.post}
          pause={pause}
        />
      </SuggestContext.Provider>
      <Faults
        posting={posting.fault}
        draft={draft.fault}
        reading={fault?.code ?? null}
        wantsToPost={eager.waits}
        unkept={written && !place}
        onRetry={thread.reread}
      />
      {open && tab !== undefined && (
        <>
          <ThreadNotesWhenThere open={open} onGone={() => window.close()} />
          <OpenHashtag.Provider value={closeAfterHashtag}>
            <Latest
              open={open}
              thread={thread}
              muting={settings}
              onOpenPanel={() => openPanel(tab)}
            />
          </OpenHashtag.Provider>
        </>
      )}
      {settled && (
        <>
          <BackupNote onSave={goToData} onLook={goToData} />
          <RecentThreads focused={false} />
        </>
      )}
    </>
  );
}

interface FaultsProps {
  posting: FaultCode | null;
  draft: FaultCode | null;
  reading: FaultCode | null;
  wantsToPost: boolean;
  /** Whether something is written that nothing is known to keep it under. */
  unkept: boolean;
  onRetry(): void;
}

/** What went wrong, and what became of what is written in the box. */
function Faults({ posting, draft, reading, wantsToPost, unkept, onRetry }: FaultsProps) {
  const keeping = posting ?? draft;
  const saveFile = goToData;
  const unread = wantsToPost ? say('notPosted') : unkept ? say('draftNotKept') : '';
  return (
    <>
      {keeping && (
        <FaultNote
          lead={say(posting ? 'notPosted' : 'draftNotKept')}
          code={keeping}
          onSaveFile={saveFile}
        />
      )}
      {reading && (
        <FaultNote lead={unread} code={reading} onRetry={onRetry} onSaveFile={saveFile} />
      )}
    </>
  );
}

const readTab = (tab: number) => call('readTab', { tab, latest: latestShown });

function goToData(): void {
  void call('openLibrary', { section: 'data' });
}

function closeAfterHashtag(hashtag: string): void {
  void openHashtag(hashtag).then(() => window.close());
}

function openPanel(tab: number): void {
  void call('openPanel', { tab }).then((opened) => opened.ok && window.close());
}

function unreadableReason(
  glance: Glance | null,
  fault: { code: string; detail: string } | null,
): UnreadableReason | null {
  if (glance && !glance.readable) return glance.reason;
  if (fault?.code !== 'unreadable') return null;
  return fault.detail in unreadableWords ? (fault.detail as UnreadableReason) : 'other';
}
