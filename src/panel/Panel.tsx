import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { OpenThread } from '../contract.ts';
import type { Settings } from '../settings.ts';
import { openHashtag } from '../surface/open-hashtag.ts';
import { usePlaceKept } from '../surface/use-place-kept.ts';
import { useSettings } from '../surface/use-settings.ts';
import { useThread } from '../surface/use-thread.ts';
import { ArticleHead } from '../ui/ArticleHead.tsx';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { OpenHashtag } from '../ui/HashtagLink.tsx';
import { CloseIcon, GearIcon } from '../ui/icons.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { say } from '../ui/say.ts';
import { type Tab, TabList } from '../ui/Tabs.tsx';
import { MutingContext } from './muting.ts';
import { PanelViews } from './PanelViews.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { useCalm } from './use-calm.ts';
import { useFocusKept, useKey } from './use-panel-keyboard.ts';
import { type PanelTab, usePanelTab } from './use-panel-tab.ts';

const loadHashtags = () => import('./hashtags/HashtagRow.tsx').then(({ HashtagRow }) => HashtagRow);

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
  const calm = useCalm(open !== null);
  const [related, setRelated] = useState<{ article: string; count: number } | null>(null);
  const tabs = listTabs(
    open,
    settings,
    related !== null && related.article === id ? related.count : null,
  );
  const [tab, chooseTab] = usePanelTab(
    settings,
    changeSettings,
    tabs.map(({ name }) => name),
  );

  return (
    <OpenHashtag.Provider value={openHashtag}>
      <div class="panel-head">
        <ArticleHead
          heading={open?.article ?? null}
          count={null}
          below={
            open &&
            settings && (
              <>
                <div class="hashtags-place">
                  {calm && (
                    <Loaded
                      load={loadHashtags}
                      with={{ article: open.article, followed: settings.followedHashtags }}
                    />
                  )}
                </div>
                <TabList label={say('panelTabs')} tabs={tabs} chosen={tab} onChoose={chooseTab} />
              </>
            )
          }
        >
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
        <MutingContext.Provider value={settings}>
          <PanelViews
            key={open.article.id}
            open={open}
            thread={thread}
            calm={calm}
            onRelated={setRelated}
            settings={settings}
            changeSettings={changeSettings}
            tab={tab}
            onTab={chooseTab}
          />
        </MutingContext.Provider>
      )}
    </OpenHashtag.Provider>
  );
}

/** What there is to show: the thread always, and what the reader has not switched off. */
function listTabs(
  open: OpenThread | null,
  settings: Settings | null,
  related: number | null,
): Tab<PanelTab>[] {
  const comments = {
    name: 'comments',
    label: say('tabComments'),
    count: open?.count ?? null,
  } as const;
  const understand = { name: 'understand', label: say('tabUnderstand'), count: null } as const;
  const reading = { name: 'related', label: say('tabRelated'), count: related } as const;
  return settings?.help ? [comments, understand, reading] : [comments, reading];
}
