import type { askPage, push } from '../channel.ts';
import type { Store } from '../store/open-store.ts';

/** What the handlers work with. The background wires the real ones; tests wire small ones. */
export interface House {
  /** The open store. Opens it on first use, and again after a fault. */
  store(): Promise<Store>;
  /** Deletes the store. The next asking opens an empty one. */
  erase(): Promise<void>;
  push: typeof push;
  askPage: typeof askPage;
  tabs: BrowserTabs;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What the background asks of the browser about tabs. */
export interface BrowserTabs {
  /** A tab's address and title, where the browser tells them. Throws where there is no such tab. */
  describe(tab: number): Promise<{ address: string | undefined; title: string }>;
  /**
   * Puts the content script into a tab; a second time changes nothing. The browser may refuse; a page that is too
   * busy or still loading is late.
   */
  inject(tab: number): Promise<'done' | 'refused' | 'late'>;
  /** Whether the reader lets extensions read local files. */
  mayReadFiles(): Promise<boolean>;
  /** Brings a tab and its window to the front. */
  show(tab: number): Promise<void>;
  /** Opens a page of the extension itself, or shows it where it is open. */
  openOwn(path: string): Promise<void>;
  /** Remembers, until the browser closes, that a tab showed an article. */
  remember(tab: number, article: string): Promise<void>;
  /** The tabs that showed an article, newest first. They may have moved on. */
  recall(article: string): Promise<number[]>;
}
