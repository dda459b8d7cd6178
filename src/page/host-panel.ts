import type { PanelPlace, Sheet } from '../contract.ts';
import { followDialogs } from './follow-dialogs.ts';
import { type OutdatedWords, outdatedNotice } from './outdated-notice.ts';
import { leastSheetPercent, placePanel } from './place-panel.ts';
import { pushAside } from './push-aside.ts';

/** The panel's host, the one element of a page that is Afterword's. */
export const panelTag = 'afterword-panel';

/** A page that undoes what the panel needs each time is let be after so many times. */
const mostMends = 50;
/** What a newer script asks of the host that an older one left: its world is another, the DOM is shared. */
const leave = 'afterword-leave';

/** The panel as the page's script sees it: nothing but one host element with a closed shadow root. */
export interface PanelHost {
  readonly open: boolean;
  /** What it is as a sheet from the bottom, on a narrow page; null beside a wide one. */
  readonly sheet: Sheet | null;
  /** Opens the panel, or places an open one anew. With `focus`, the keyboard goes to it. */
  show(place: PanelPlace, focus: boolean): void;
  /** Closes it; the focus goes back to where it was. */
  hide(): void;
  /** Says in place of the panel that the extension was updated, with a way to reload the page. */
  showOutdated(): void;
}

/**
 * Hosts the panel: an extension page in a frame, so that the page's key handlers see none of what is typed, in a
 * closed shadow root, so that its styles and scripts do not reach it, in the top layer, so that nothing covers it.
 *
 * @param frameAddress the panel page's address
 * @param onOpen called when it opens; what it returns is called when it closes
 */
export function hostPanel(
  frameAddress: string,
  words: OutdatedWords,
  onOpen: () => () => void,
): PanelHost {
  let host: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let place: PanelPlace | null = null;
  let sheet = false;
  let focusBefore: Element | null = null;
  let close: (() => void) | null = null;
  let aside: ReturnType<typeof pushAside> | null = null;
  let unfollow = () => {};
  let mends = 0;

  function layOut(): void {
    if (!host || !place) return;
    const placement = placePanel(place, window.innerWidth);
    sheet = placement.sheet;
    dress(host, placement.host);
    aside?.set(placement.page);
    if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
    // What this did itself is nothing to mend.
    watch.takeRecords();
  }

  /** A page may reset its root's style, move the host, or throw everything away: the panel is mended, or closes. */
  function mend(changes: MutationRecord[]): void {
    if (!host) return;
    if (!host.isConnected) {
      hide();
      return;
    }
    const roots: Node[] = [document, document.documentElement];
    if (!changes.some(({ target }) => roots.includes(target))) return;
    mends += 1;
    if (mends <= mostMends) layOut();
  }
  const watch = new MutationObserver(mend);

  /** Where the host stands in a dialog of the page, all that holds it may be thrown away. */
  function watchHome(): void {
    const root = document.documentElement;
    watch.disconnect();
    watch.observe(document, { childList: true, subtree: host?.parentElement !== root });
    watch.observe(root, { childList: true, attributes: true, attributeFilter: ['style'] });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A field in a component of the page is its host to all outside, except in the path.
    if (!isTyping(event.composedPath()[0]) && !document.querySelector(takesEscape)) hide();
  }

  function show(newPlace: PanelPlace, focus: boolean): void {
    place = newPlace;
    if (host && !host.isConnected) hide();
    if (!host) {
      // An older version's panel may still stand here, orphaned.
      for (const orphan of document.querySelectorAll(panelTag))
        orphan.dispatchEvent(new Event(leave));
      focusBefore = document.activeElement;
      aside = pushAside(document.documentElement);
      mends = 0;
      host = document.createElementNS('http://www.w3.org/1999/xhtml', panelTag) as HTMLElement;
      frame = panelFrame(`${frameAddress}#theme=${place.theme}`);
      host.attachShadow({ mode: 'closed' }).append(frame);
      host.popover = 'manual';
      layOut();
      host.addEventListener(leave, hide);
      document.documentElement.append(host);
      host.showPopover();
      watchHome();
      unfollow = followDialogs(host, watchHome);
      window.addEventListener('resize', layOut);
      window.addEventListener('keydown', onKey);
      close = onOpen();
    }
    layOut();
    if (focus) frame?.focus();
  }

  function hide(): void {
    if (!host) return;
    const hadFocus = document.activeElement === host;
    window.removeEventListener('resize', layOut);
    window.removeEventListener('keydown', onKey);
    watch.disconnect();
    unfollow();
    host.remove();
    aside?.set({});
    host = null;
    frame = null;
    close?.();
    close = null;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function showOutdated(): void {
    if (!host || !frame || !place) return;
    frame.replaceWith(outdatedNotice(words, place.theme, hide));
    frame = null;
  }

  return {
    get open() {
      return host !== null;
    },
    get sheet() {
      return sheet ? { least: leastSheetPercent(window.innerHeight) } : null;
    },
    show,
    hide,
    showOutdated,
  };
}

/**
 * A page with `Cross-Origin-Embedder-Policy: require-corp` loads no plain frame, but a credentialless one
 * (https://wicg.github.io/anonymous-iframe/).
 */
function panelFrame(address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe') as HTMLIFrameElement & {
    credentialless?: boolean;
  };
  frame.credentialless = true;
  // The browser's own models, which a frame has only where its page lets it.
  frame.allow = 'summarizer; translator; language-detector; language-model';
  frame.src = address;
  dress(frame, { position: 'static', width: '100%', height: '100%', 'color-scheme': 'light dark' });
  return frame;
}

/** Style that no rule of the page changes, set through the object model, which no policy of the page forbids. */
function dress(element: HTMLElement, properties: Record<string, string>): void {
  element.style.cssText = '';
  const base = {
    all: 'initial',
    display: 'block',
    border: '0',
    position: 'fixed',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries({ ...base, ...properties })) {
    element.style.setProperty(name, value, 'important');
  }
}

/** What of the page closes at Escape itself: a dialog, a menu, a picture that fills the screen. */
const takesEscape = ':modal, [popover]:not([popover="manual"]):popover-open';

function isTyping(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
