import type { askPage } from '../channel/page-words.ts';
import type { push } from '../channel/pushes.ts';
import type { SourcePause } from '../contract.ts';
import type { runJob } from '../run-job.ts';
import type { Store } from '../store/open-store.ts';

/** What the handlers work with. The background wires the real ones; tests wire small ones. */
export interface House {
  /** The open store. Opens it on first use, and again after a fault. */
  store(): Promise<Store>;
  /** Deletes the store. The next asking opens an empty one. */
  erase(): Promise<void>;
  /** Deletes what was made to find related articles by. It is made again when it is next needed. */
  eraseIndex(): Promise<void>;
  push: typeof push;
  askPage: typeof askPage;
  tabs: BrowserTabs;
  web: BrowserWeb;
  badge: BrowserBadge;
  runJob: typeof runJob;
  /** The key of the reader's server, '' for none: kept where no page's script can read it, and no file takes it. */
  keys: {
    read(origin: string): Promise<string>;
    write(key: string, origin: string): Promise<void>;
  };
  /** Whether the reader lets this extension ask an origin. */
  mayAsk(origin: string): Promise<boolean>;
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
  /** Puts in what marks passages. */
  injectMarks(tab: number): Promise<'done' | 'refused' | 'late'>;
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

/** What the background asks of the browser about the web. */
export interface BrowserWeb {
  /** Whether the reader allows Afterword to ask the site of an address. */
  mayAsk(address: string): Promise<boolean>;
  /** Remembers which permissions the reader gave because Afterword asked, as the browser names them. */
  noteGranted(patterns: readonly string[]): Promise<void>;
  /** Gives those back, but for these patterns, and for what was granted just now. */
  giveBack(except: readonly string[]): Promise<void>;
  /** Why nothing is to be asked for by itself now, or null. */
  pause(): SourcePause | null;
  /** Wakes the background every quarter of an hour from now on, or never again. */
  wakeRegularly(on: boolean): Promise<void>;
  /** Wakes the background for a backup, at a moment in milliseconds since 1970, and at no other; with null never. */
  wakeAt(moment: number | null): Promise<void>;
}

/** What the background asks of the browser about the number on the toolbar button. */
export interface BrowserBadge {
  /** Whether to be told from now on of each page that comes into a tab. Gives whether that was so until now. */
  watch(on: boolean): boolean;
  /** Whether the browser tells the address of any tab, without the reader's click. */
  maySee(): Promise<boolean>;
  /** All tabs, each with its address where the browser tells it. */
  listTabs(): Promise<{ tab: number; address: string | undefined }[]>;
  /** Shows a number for a tab; 0 shows none. */
  show(tab: number, count: number): Promise<void>;
}
