import { browser } from './browser.ts';
import type { BrowserWeb } from './handlers/house.ts';
import { patternsOf } from './related/site-permission.ts';

/** The alarm that wakes the background to ask for sources. */
export const sourceAlarm = 'sources';
/** The alarm that wakes it to write a backup. */
export const backupAlarm = 'backup';
const everyMinutes = 15;
const granted = 'granted';
/** A reader who was just asked may still be choosing: milliseconds. */
const choosingTime = 3_600_000;
/** Instead of when it was granted: something needs it, or did. */
const inUse = 0;

/** The browser's permissions, alarms and connection, as the handlers use them. */
export const browserWeb: BrowserWeb = {
  mayAsk(address) {
    return browser.permissions.contains({ origins: patternsOf([new URL(address).hostname]) });
  },

  noteGranted(patterns) {
    const noted = Object.fromEntries(patterns.map((pattern) => [pattern, Date.now()]));
    return changeGrants(async (before) => ({ ...before, ...noted }));
  },

  giveBack(except) {
    const needed = new Set(except);
    return changeGrants(async (before) => {
      const left: Record<string, number> = {};
      for (const [pattern, at] of Object.entries(before)) {
        if (needed.has(pattern)) left[pattern] = inUse;
        else if (at !== inUse && Date.now() - at < choosingTime) left[pattern] = at;
        // What the browser does not take back now is tried again.
        else if (!(await takeBack(pattern))) left[pattern] = inUse;
      }
      return left;
    });
  },

  pause() {
    const { connection } = navigator as Navigator & { connection?: Connection };
    if (!navigator.onLine) return 'offline';
    return connection?.saveData || connection?.type === 'cellular' ? 'metered' : null;
  },

  async wakeRegularly(on) {
    if (!on) await browser.alarms.clear(sourceAlarm);
    else if (!(await browser.alarms.get(sourceAlarm)))
      browser.alarms.create(sourceAlarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
  },

  async wakeAt(moment) {
    if (moment === null) await browser.alarms.clear(backupAlarm);
    else browser.alarms.create(backupAlarm, { when: moment });
  },
};

/** https://wicg.github.io/netinfo/ */
interface Connection {
  saveData?: boolean;
  type?: string;
}

function takeBack(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Which permissions were granted because Afterword asked, and when: pattern by pattern. */
type Grants = Record<string, number>;

let changing: Promise<unknown> = Promise.resolve();

/** Changes them, one change after the other: of two at once one would be forgotten. */
function changeGrants(change: (before: Grants) => Promise<Grants>): Promise<void> {
  const changed = changing.then(async () => {
    const { [granted]: before } = await browser.storage.local.get(granted);
    await browser.storage.local.set({ [granted]: await change((before ?? {}) as Grants) });
  });
  changing = changed.catch(() => undefined);
  return changed;
}
