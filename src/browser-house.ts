import { browser } from './browser.ts';
import { browserBadge } from './browser-badge.ts';
import { browserTabs } from './browser-tabs.ts';
import { browserWeb } from './browser-web.ts';
import { askPage } from './channel/page-words.ts';
import { push } from './channel/pushes.ts';
import { countChanges } from './handlers/backup.ts';
import { badgeTab, badgeTabs } from './handlers/badge.ts';
import type { House } from './handlers/house.ts';
import { indexSoon } from './handlers/search.ts';
import { runJob } from './run-job.ts';
import { serverKey } from './server-key.ts';
import { keepOpen } from './store/keep-open.ts';
import { noteLoss } from './store/loss.ts';
import { eraseStore, type Store } from './store/open-store.ts';
import { relatedIndexName } from './store/related-state.ts';

/** The mark that a database was made, kept apart from it. */
const storeMade = 'storeMade';

/** What the handlers have of the browser: the one house of this worker. */
export const house: House = {
  store: keepOpen((store) => noteMade(store).catch(() => undefined)),
  async erase() {
    await browser.storage.local.remove(storeMade);
    await Promise.all([eraseStore(), eraseStore(relatedIndexName)]);
  },
  eraseIndex: () => eraseStore(relatedIndexName),
  push(name, news) {
    push(name, news);
    if (name === 'threadChanged' || name === 'everythingChanged') indexSoon(house);
    if (/^(?:thread|everything|settings)Changed$/.test(name)) badgeSoon();
    if ('comments' in news) void countChanges(news.comments.length, house).catch(() => undefined);
  },
  askPage,
  tabs: browserTabs,
  web: browserWeb,
  badge: browserBadge((tab, address) => {
    void badgeTab(tab, address, house).catch(() => undefined);
  }),
  runJob,
  keys: serverKey,
  mayAsk: (origin) => browser.permissions.contains({ origins: [`${origin}/*`] }),
  now: () => Date.now(),
};

/**
 * Where the files of a database are damaged, the browser throws them away without a word, and begins an empty one. A
 * database made for a second time is how it is noticed.
 */
async function noteMade(store: Store): Promise<void> {
  const { [storeMade]: before } = await browser.storage.local.get(storeMade);
  if (before === true) await noteLoss(store, Date.now());
  else await browser.storage.local.set({ [storeMade]: true });
}

let badging: ReturnType<typeof setTimeout> | undefined;
/** An import tells of each of its parts: the tabs are looked through once. */
export function badgeSoon(): void {
  clearTimeout(badging);
  badging = setTimeout(() => void badgeTabs(house).catch(() => undefined), 200);
}
