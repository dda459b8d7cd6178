import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { call } from '../channel.ts';
import { openHashtag } from '../surface/open-hashtag.ts';
import { usePlaceKept } from '../surface/use-place-kept.ts';
import { useSettings } from '../surface/use-settings.ts';
import { useThread } from '../surface/use-thread.ts';
import { ArticleHead } from '../ui/ArticleHead.tsx';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { OpenHashtag } from '../ui/HashtagLink.tsx';
import { CloseIcon, GearIcon } from '../ui/icons.tsx';
import { say } from '../ui/say.ts';
import { Discussion } from './Discussion.tsx';
import { MutingContext } from './muting.ts';
import { ResizeHandle } from './ResizeHandle.tsx';

interface PanelProps {
  /** The article's id, in the browser's own side panel; null in a page, where the page says which it is. */
  article: string | null;
}

/** The panel: what the article page should have had below its text. */
export function Panel({ article: told }: PanelProps) {
  const [settings, changeSettings] = useSettings();
  usePlaceKept(told === null ? settings : null);
  const read = useMemo(
    () =>
      told === null
        ? () => call('readTab', { tab: null, latest: null })
        : () => call('readKeptThread', { article: told }),
    [told],
  );
  const thread = useThread(read, null);
  const { state } = thread;
  const open = state.phase === 'open' ? state.thread : null;
  const id = open?.article.id;

  useEffect(() => {
    if (id !== undefined) void call('markSeen', { article: id });
  }, [id, open?.comments.length]);

  const close = useCallback(() => {
    if (told === null) void call('closePanel', {});
    else window.close();
  }, [told]);
  useKey('Escape', close);
  useFocusKept();

  return (
    <>
      <div class="panel-head">
        <ArticleHead heading={open?.article ?? null} count={null}>
          {told === null && settings && <ResizeHandle settings={settings} />}
          <Button
            kind="icon"
            aria-label={say('settings')}
            title={say('settings')}
            onClick={() => void call('openLibrary', { section: 'settings' })}
          >
            <GearIcon />
          </Button>
          <Button
            kind="icon"
            aria-label={say('closePanel')}
            title={say('closePanel')}
            onClick={close}
          >
            <CloseIcon />
          </Button>
        </ArticleHead>
      </div>
      {state.phase === 'fault' && (
        <div class="panel-fault">
          <FaultNote
            code={state.code}
            onRetry={thread.reread}
            onReload={() => void call('reloadPage', {})}
            onSaveFile={() => void call('openLibrary', { section: 'data' })}
          />
        </div>
      )}
      {open && settings && (
        <OpenHashtag.Provider value={openHashtag}>
          <MutingContext.Provider value={settings}>
            <Discussion
              key={open.article.id}
              open={open}
              thread={thread}
              settings={settings}
              changeSettings={changeSettings}
            />
          </MutingContext.Provider>
        </OpenHashtag.Provider>
      )}
    </>
  );
}

/**
 * Calls back when a key was pressed that nothing inside had a use for. On its way up, since what closes the panel gives
 * the keyboard back to the page, which would hear the rest of the key.
 */
function useKey(key: string, onPress: () => void): void {
  useEffect(() => {
    let down = false;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === key) down = !event.defaultPrevented && !event.isComposing;
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== key || !down) return;
      down = false;
      onPress();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
    };
  }, [key, onPress]);
}

/**
 * Focus given to the frame lands on no element, and what is typed then is lost: it goes on to where it last was, at
 * first to the box.
 */
function useFocusKept(): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    const onFocus = () => {
      if (document.activeElement !== document.body) return;
      const box = document.querySelector<HTMLElement>('textarea');
      (last.current?.isConnected ? last.current : box)?.focus();
    };
    document.addEventListener('focusin', onFocusIn);
    window.addEventListener('focus', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('focus', onFocus);
    };
  }, []);
}
