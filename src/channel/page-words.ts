import { browser } from '../browser.ts';
import type { PageWords } from '../contract.ts';
import { has } from './envelope.ts';

interface WordEnvelope {
  word: keyof PageWords;
  takes: unknown;
}

/**
 * Asks a tab's content script. Null when there is none, or when the page does not answer within `patience`
 * milliseconds: a page in an endless loop answers nobody.
 */
export async function askPage<K extends keyof PageWords>(
  tab: number,
  word: K,
  takes: PageWords[K]['takes'],
  patience = 4000,
): Promise<{ value: PageWords[K]['answers'] } | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const asked = browser.tabs
    .sendMessage(tab, { word, takes } satisfies WordEnvelope, { frameId: 0 })
    .then((answer) => (has<{ value: PageWords[K]['answers'] }>(answer, 'value') ? answer : null))
    .catch(() => null);
  const first = await Promise.race([asked, late]);
  clearTimeout(timer);
  return first;
}

export type PageAnswers = {
  [K in keyof PageWords]: (
    takes: PageWords[K]['takes'],
  ) => PageWords[K]['answers'] | Promise<PageWords[K]['answers']>;
};

/** Answers the background, in a page's content script. */
export function answerBackground(answers: PageAnswers): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!has<WordEnvelope>(message, 'word')) return undefined;
    const say = answers[message.word] as (takes: unknown) => unknown;
    // What fails here is no answer there.
    return Promise.resolve(message.takes)
      .then(say)
      .then((value) => ({ value }))
      .catch(() => null);
  });
}
