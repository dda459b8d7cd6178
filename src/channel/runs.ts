import { browser, type Runtime } from '../browser.ts';
import type {
  HelpOutcome,
  RunAnswers,
  RunArgs,
  RunName,
  RunNews,
  runs,
  Surface,
} from '../contract.ts';
import { isAlive, retryAfter } from './alive.ts';
import { checkArgs, faultOf, surfaceOf } from './receive.ts';

export type RunHandlers = {
  [K in RunName]: (
    args: RunArgs<K>,
    terms: { signal: AbortSignal; tell: (news: RunNews[K]) => void },
  ) => Promise<RunAnswers[K]>;
};

/** What the background says in a run: news, and at last the outcome. */
type RunWord<K extends RunName> = { news: RunNews[K] } | { outcome: HelpOutcome<RunAnswers[K]> };

const runPrefix = 'run ';

/**
 * Asks the background for something that takes a while, over a connection of its own: whoever ends it ends the work.
 * Never throws. The run is begun again where the background was stopped before it said anything.
 * @param signal stops it; the outcome is then `stopped`
 */
export async function run<K extends RunName>(
  name: K,
  args: RunArgs<K>,
  { signal, onNews }: { signal: AbortSignal; onNews: (news: RunNews[K]) => void },
): Promise<HelpOutcome<RunAnswers[K]>> {
  for (const pause of retryAfter) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return stopped;
    if (!isAlive()) return { ok: false, code: 'outdated', detail: '' };
    const outcome = await hearRun(name, args, signal, onNews);
    if (outcome) return outcome;
  }
  return { ok: false, code: isAlive() ? 'unreachable' : 'outdated', detail: name };
}

const stopped = { ok: false, code: 'stopped', detail: '' } as const;

/** Null where the connection ended before a word was heard. */
function hearRun<K extends RunName>(
  name: K,
  args: RunArgs<K>,
  signal: AbortSignal,
  onNews: (news: RunNews[K]) => void,
): Promise<HelpOutcome<RunAnswers[K]> | null> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: `${runPrefix}${name}` });
    let heard = false;
    const end = (outcome: HelpOutcome<RunAnswers[K]> | null): void => {
      signal.removeEventListener('abort', stop);
      port.disconnect();
      resolve(outcome);
    };
    const stop = (): void => end(stopped);
    signal.addEventListener('abort', stop);
    port.onDisconnect.addListener(() => {
      end(heard ? { ok: false, code: 'unreachable', detail: name } : null);
    });
    port.onMessage.addListener((message) => {
      const word = message as RunWord<K>;
      heard = true;
      if ('outcome' in word) end(word.outcome);
      else onNews(word.news);
    });
    port.postMessage(args);
  });
}

/** Answers runs, in the background. Registers at once, as {@link serve} does. */
export function serveRuns(schemas: typeof runs, handlers: RunHandlers): void {
  browser.runtime.onConnect.addListener((port) => {
    const name = port.name.slice(runPrefix.length);
    if (!port.name.startsWith(runPrefix) || !Object.hasOwn(schemas, name)) return;
    const abort = new AbortController();
    port.onDisconnect.addListener(() => abort.abort());
    port.onMessage.addListener((args) => {
      void answerRun(schemas, handlers, name as RunName, args, port, abort.signal);
    });
  });
}

async function answerRun<K extends RunName>(
  schemas: typeof runs,
  handlers: RunHandlers,
  name: K,
  given: unknown,
  port: Runtime.Port,
  signal: AbortSignal,
): Promise<void> {
  const say = (word: RunWord<K>): void => {
    if (!signal.aborted) port.postMessage(word);
  };
  const surface = port.sender ? surfaceOf(port.sender) : null;
  if (!surface || !(schemas[name].from as readonly Surface[]).includes(surface)) {
    return say({ outcome: { ok: false, code: 'forbidden', detail: name } });
  }
  const args = checkArgs(name, schemas[name].args, given);
  if (!args.ok) return say({ outcome: args });
  try {
    const terms = { signal, tell: (news: RunNews[K]) => say({ news }) };
    const value = await handlers[name](args.value as RunArgs<K>, terms);
    return say({ outcome: { ok: true, value } });
  } catch (error) {
    return say({ outcome: { ok: false, ...faultOf(error) } });
  }
}
