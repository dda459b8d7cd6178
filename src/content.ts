import browser from 'webextension-polyfill';
import { answerBackground, call, isAlive } from './channel.ts';
import type { PanelPlace } from './contract.ts';
import { openShadow, type ShadowOf } from './page/flatten-shadow.ts';
import { hostPanel } from './page/host-panel.ts';
import { openReading } from './page/read-page.ts';
import { watchArticle } from './page/watch-article.ts';

/** How often an open panel checks that the extension behind it is still there, in milliseconds. */
const aliveCheck = 1000;

/** What only an extension sees: https://developer.chrome.com/docs/extensions/reference/api/dom */
const dom = (browser as { dom?: { openOrClosedShadowRoot?: ShadowOf } }).dom;

/** Closed shadow roots too, where the browser shows them; those of custom elements, since each look is a call. */
const anyShadow: ShadowOf = (element) => {
  if (!element.localName.includes('-')) return openShadow(element);
  return dom?.openOrClosedShadowRoot?.(element) ?? openShadow(element);
};

/** Reads the page when asked, and hosts the panel. Runs only after the reader asked for Afterword in this tab. */
function start(): void {
  const reading = openReading(anyShadow);
  const say = browser.i18n.getMessage;
  const panel = hostPanel(
    browser.runtime.getURL('src/panel/index.html'),
    {
      title: say('outdatedTitle'),
      text: say('outdatedText'),
      reload: say('outdatedReload'),
      close: say('closePanel'),
    },
    whileOpen,
  );

  /** What runs only while the panel is open. Returns how to stop it. */
  function whileOpen(): () => void {
    const unwatch = watchArticle(() => void call('pageMoved', {}), reading.inView);
    const timer = setInterval(() => {
      if (isAlive()) return;
      clearInterval(timer);
      unwatch();
      panel.showOutdated();
    }, aliveCheck);
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }

  const show = ({ focus, ...place }: PanelPlace & { focus: boolean }): null => {
    panel.show(place, focus);
    return null;
  };
  answerBackground({
    readPage: () => reading.read(),
    showPanel: show,
    placePanel: (place) => (panel.open ? show({ ...place, focus: false }) : null),
    togglePanel: (place) => {
      if (panel.open) panel.hide();
      else panel.show(place, true);
      return null;
    },
    readSheet: () => panel.sheet,
    hidePanel: () => {
      panel.hide();
      return null;
    },
    reloadPage: () => {
      location.reload();
      return null;
    },
  });
}

// Injected at each click, but started once.
const world = globalThis as { afterword?: boolean };
if (!world.afterword) {
  world.afterword = true;
  start();
}
