import { browser } from './browser.ts';
import { isAlive } from './channel/alive.ts';
import { call } from './channel/calls.ts';
import { answerBackground } from './channel/page-words.ts';
import type { PanelPlace } from './contract.ts';
import { openShadow, type ShadowOf } from './page/flatten-shadow.ts';
import { hostPanel } from './page/host-panel.ts';
import type { PageMarks } from './page/mark-passage.ts';
import { noticeFinish } from './page/notice-finish.ts';
import { openReading } from './page/read-page.ts';
import { foldText } from './page/read-safely.ts';
import { watchArticle } from './page/watch-article.ts';

/** How often an open panel checks that the extension behind it is still there, in milliseconds. */
const aliveCheck = 1000;

/** Of what is selected in a page no more is read, in UTF-16 units. */
const longestSelection = 10_000;

/** What the extension's scripts in this page share. */
const world = globalThis as { afterword?: boolean; afterwordMarks?: PageMarks };

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
      world.afterwordMarks?.clear();
    };
  }

  const show = ({ focus, ...place }: PanelPlace & { focus: boolean }): null => {
    panel.show(place, focus);
    return null;
  };
  const finish = noticeFinish(document, () => void call('pageMoved', {}));
  answerBackground({
    async readPage() {
      finish.asked();
      const facts = await reading.read();
      finish.read(facts);
      return facts;
    },
    readText: () => reading.readText(),
    readSelection: () => foldText(String(getSelection()), longestSelection),
    markPassage({ passage }) {
      const marks = world.afterwordMarks;
      if (!marks) return passage ? 'absent' : 'gone';
      if (passage) return marks.mark(passage, anyShadow) ? 'marked' : 'gone';
      marks.clear();
      return 'gone';
    },
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
if (!world.afterword) {
  world.afterword = true;
  start();
}
