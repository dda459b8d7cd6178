import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type {
  Answers,
  Args,
  CallName,
  calls,
  FaultCode,
  Outcome,
  PageWords,
  Pushes,
  Surface,
} from './contract.ts';

/** Who asks: what kind of place, and the tab and frame it is in, by the browser's word. */
export interface Asker {
  surface: Surface;
  tab: number | null;
}

export type Handlers = {
  [K in CallName]: (args: Args<K>, asker: Asker) => Promise<Answers[K]>;
};

interface CallEnvelope {
  call: CallName;
  args: unknown;
}
interface PushEnvelope {
  push: keyof Pushes;
  news: unknown;
  /** The same news twice is two changes. */
  id: string;
}
interface WordEnvelope {
  word: keyof PageWords;
  takes: unknown;
}

const has = <T extends object>(message: unknown, key: keyof T): message is T =>
  typeof message === 'object' && message !== null && key in message;

/**
 * How long to wait before asking again, in milliseconds, when the worker died between a call and its answer. Every
 * call may be made twice: that is a promise of the handlers.
 */
const retryAfter = [0, 50, 250, 1000];

/** Makes a call to the background. Never throws: a failure is an answer too. */
export async function call<K extends CallName>(
  name: K,
  args: Args<K>,
): Promise<Outcome<Answers[K]>> {
  let detail = '';
  for (const pause of retryAfter) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isAlive()) return { ok: false, code: 'outdated', detail: '' };
    try {
      const answer = await browser.runtime.sendMessage({ call: name, args } satisfies CallEnvelope);
      if (has<Outcome<Answers[K]>>(answer, 'ok')) return answer;
      detail = 'no answer';
    } catch (error) {
      detail = String(error);
    }
  }
  return { ok: false, code: isAlive() ? 'unreachable' : 'outdated', detail };
}

/** Whether the extension that put this script here is still the one installed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Answers calls, in the background. Registers at once: the worker is started by the very message it must hear. */
export function serve(schemas: typeof calls, handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!has<CallEnvelope>(message, 'call')) return undefined;
    return answer(schemas, handlers, message, sender);
  });
}

async function answer<K extends CallName>(
  schemas: typeof calls,
  handlers: Handlers,
  message: { call: K; args: unknown },
  sender: Runtime.MessageSender,
): Promise<Outcome<Answers[K]>> {
  const entry = Object.hasOwn(schemas, message.call) ? schemas[message.call] : undefined;
  if (!entry) return { ok: false, code: 'invalid', detail: 'no such call' };
  const surface = surfaceOf(sender);
  if (!surface || !(entry.from as readonly Surface[]).includes(surface)) {
    return { ok: false, code: 'forbidden', detail: message.call };
  }
  const args = v.safeParse(entry.args, message.args);
  if (!args.success) {
    const issue = args.issues[0];
    const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
    return { ok: false, code: 'invalid', detail: `${message.call} ${place}: ${issue.message}` };
  }
  try {
    const asker = { surface, tab: sender.tab?.id ?? null };
    return { ok: true, value: await handlers[message.call](args.output as Args<K>, asker) };
  } catch (error) {
    return { ok: false, ...faultOf(error) };
  }
}

/** Any error as a fault: those that say which one they are (a `code` of the contract), and `failed` for the rest. */
function faultOf(error: unknown): { code: FaultCode; detail: string } {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return { code: error.code as FaultCode, detail: error.message };
  }
  return { code: 'failed', detail: String(error) };
}

const pages: Record<string, Surface> = {
  '/src/popup/index.html': 'popup',
  '/src/panel/index.html': 'panel',
  '/src/library/index.html': 'library',
  '/src/welcome/index.html': 'library',
};

/**
 * Who sent a message. A frame in a sandboxed page has the origin "null", so only the sender's id and address count:
 * both are the browser's word.
 */
function surfaceOf(sender: Runtime.MessageSender): Surface | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const url = new URL(sender.url);
  if (url.protocol === new URL(browser.runtime.getURL('')).protocol) {
    return pages[url.pathname] ?? null;
  }
  return sender.tab && sender.frameId === 0 ? 'content' : null;
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
    return Promise.resolve(say(message.takes)).then((value) => ({ value }));
  });
}
