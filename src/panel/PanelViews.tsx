import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenThread } from '../contract.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import type { ThreadHandle } from '../surface/use-thread.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { TabView } from '../ui/Tabs.tsx';
import { Discussion } from './Discussion.tsx';
import type { Errand } from './errand.ts';
import { HelpContext, QuoteContext } from './help-context.ts';
import type { RelatedProps } from './related/Related.tsx';
import { UnderstandWhenAsked } from './UnderstandWhenAsked.tsx';
import { useAskedComment } from './use-asked-comment.ts';
import type { PanelTab } from './use-panel-tab.ts';

const loadRelated = () => import('./related/Related.tsx').then(({ Related }) => Related);

interface PanelViewsProps {
  open: OpenThread;
  thread: ThreadHandle;
  /** Whether what stands around the thread may be loaded. */
  calm: boolean;
  onRelated: RelatedProps['onRelated'];
  settings: Settings;
  changeSettings(change: SettingsChange): void;
  tab: PanelTab;
  onTab(tab: PanelTab): void;
}

/** What the panel's tabs show. Each stays as it is while another is shown: boxes, what was scrolled, what is under way. */
export function PanelViews(props: PanelViewsProps) {
  const { open, thread, calm, onRelated, settings, changeSettings, tab, onTab } = props;
  const [errand, setErrand] = useState<Errand | null>(null);
  const send = useCallback(
    (next: Errand) => {
      onTab('comments');
      setErrand(next);
    },
    [onTab],
  );
  const asked = useAskedComment(open);
  useEffect(() => {
    if (asked) send({ kind: 'show', id: asked.id });
  }, [asked, send]);
  const quote = useCallback((text: string) => send({ kind: 'quote', text }), [send]);
  const beside = useRef<HTMLDivElement>(null);
  return (
    <HelpContext.Provider value={settings.help ? open.article.id : null}>
      <QuoteContext.Provider value={quote}>
        <div ref={beside} />
        <div class="tab-views">
          <TabView name="comments" shown={tab === 'comments'}>
            <Discussion
              open={open}
              thread={thread}
              settings={settings}
              changeSettings={changeSettings}
              shown={tab === 'comments'}
              errand={errand}
            />
          </TabView>
          {settings.help && (
            <TabView name="understand" shown={tab === 'understand'}>
              <UnderstandWhenAsked
                shown={tab === 'understand'}
                beside={beside}
                open={open}
                settings={settings}
                changeSettings={changeSettings}
                onErrand={send}
              />
            </TabView>
          )}
          <TabView name="related" shown={tab === 'related'}>
            {(calm || tab === 'related') && (
              <Loaded load={loadRelated} with={{ shown: tab === 'related', open, onRelated }} />
            )}
          </TabView>
        </div>
      </QuoteContext.Provider>
    </HelpContext.Provider>
  );
}
