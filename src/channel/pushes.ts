import { browser } from '../browser.ts';
import type { Pushes } from '../contract.ts';
import { has } from './envelope.ts';

interface PushEnvelope {
  push: keyof Pushes;
  news: unknown;
  /** The same news twice is two changes. */
  id: string;
}

const newsKey = 'news';

/**
 * Tells every open popup, panel and library what happened, through the memory that the browser shares between them:
 * a broadcast message does not reach a panel in a sandboxed page, a change of this memory does (docs/decisions/003).
 */
export function push<K extends keyof Pushes>(name: K, news: Pushes[K]): void {
  const envelope: PushEnvelope = { push: name, news, id: crypto.randomUUID() };
  void browser.storage.session.set({ [newsKey]: envelope });
}

/** Hears of what happened. Returns how to stop. */
export function listen(heard: { [K in keyof Pushes]?: (news: Pushes[K]) => void }): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const message = changes[newsKey]?.newValue;
    if (has<PushEnvelope>(message, 'push')) heard[message.push]?.(message.news as never);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
