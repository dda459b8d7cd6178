import { bareFacts, type PageFacts } from '../../../src/article/page-facts.ts';
import type { PageWords, Pushes } from '../../../src/contract.ts';
import type { House } from '../../../src/handlers/house.ts';
import { noon, sampleStore } from '../store/sample-store.ts';

/** A tab of the small browser that {@link sampleHouse} has. */
export interface SampleTab {
  address: string | undefined;
  title?: string;
  /** What the content script would read; undefined where the page never answers. */
  facts?: PageFacts;
  inject?: 'done' | 'refused' | 'late';
}

/** A house with an empty store, some tabs, and a list of what was pushed and asked. */
export async function sampleHouse(tabs: Record<number, SampleTab>) {
  const db = await sampleStore();
  const pushed: { name: keyof Pushes; news: unknown }[] = [];
  const asked: { tab: number; word: keyof PageWords; takes: unknown }[] = [];
  const shown: number[] = [];
  const remembered: [number, string][] = [];
  const badges: Record<number, number> = {};
  const watching = { tabs: true };
  const house: House = {
    store: async () => db,
    erase: async () => undefined,
    eraseIndex: async () => undefined,
    now: () => noon,
    push: (name, news) => void pushed.push({ name, news }),
    async askPage(tab, word, takes) {
      asked.push({ tab, word, takes });
      const facts = tabs[tab]?.facts;
      if (!facts) return null;
      return { value: (word === 'readPage' ? facts : null) as never };
    },
    keys: { read: async () => '', write: async () => undefined },
    mayAsk: async () => false,
    tabs: {
      async describe(tab) {
        const found = tabs[tab];
        if (!found) throw new Error(`no tab ${tab}`);
        return { address: found.address, title: found.title ?? '' };
      },
      inject: async (tab) => tabs[tab]?.inject ?? 'done',
      injectMarks: async (tab) => tabs[tab]?.inject ?? 'done',
      mayReadFiles: async () => false,
      show: async (tab) => void shown.push(tab),
      openOwn: async () => undefined,
      remember: async (tab, article) => void remembered.push([tab, article]),
      recall: async (article) => remembered.filter(([, id]) => id === article).map(([tab]) => tab),
    },
    badge: {
      watch(on) {
        const before = watching.tabs;
        watching.tabs = on;
        return before;
      },
      maySee: async () => true,
      listTabs: async () =>
        Object.entries(tabs).map(([tab, { address }]) => ({ tab: Number(tab), address })),
      async show(tab, count) {
        badges[tab] = count;
      },
    },
    web: {
      mayAsk: async () => true,
      noteGranted: async () => undefined,
      giveBack: async () => undefined,
      pause: () => null,
      wakeRegularly: async () => undefined,
      wakeAt: async () => undefined,
    },
    runJob: async () => ({ ok: false, code: 'closed', detail: '' }),
  };
  return { house, db, pushed, asked, shown, badges, watching };
}

/** The facts of a page that says nothing of itself but its title. */
export const plainPage = (address: string, rest: Partial<PageFacts> = {}): PageFacts => ({
  ...bareFacts(address, 'Ferries run again'),
  ...rest,
});
