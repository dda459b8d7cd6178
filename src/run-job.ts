import { browser, type Runtime } from './browser.ts';
import type {
  JobName,
  JobOrder,
  JobOutcome,
  JobReply,
  Jobs,
  JobWord,
  Question,
  Reply,
} from './contract.ts';

/** What is used of https://developer.chrome.com/docs/extensions/reference/api/offscreen (Chrome 109). */
interface Offscreen {
  createDocument(page: { url: string; reasons: ['WORKERS']; justification: string }): Promise<void>;
}

interface JobTerms<K extends JobName> {
  /** Ends the job where it stands. */
  signal?: AbortSignal;
  /** What the job tells while it is under way. */
  onNews?: (news: Jobs[K]['news']) => void;
  /** Replies to what the job asks. A throw ends the job. */
  onQuestion?: (question: Question<K>) => Promise<Reply<K>>;
  /** How long it may take once it has begun, in milliseconds. */
  patience?: number;
}

const workshop = 'src/workshop/index.html';
const usualPatience = 120_000;
/** The workshop may close just when it is needed again. */
const tries = 3;

/**
 * Has a job done in the workshop, which is opened where it is not. Never throws: a failure is an outcome.
 * A job that is not heard to the end, because the background itself was stopped, ends too.
 */
export async function runJob<K extends JobName>(
  job: K,
  takes: Jobs[K]['takes'],
  terms: JobTerms<K> = {},
): Promise<JobOutcome<Jobs[K]['answers']>> {
  const { signal, patience = usualPatience } = terms;
  let detail = '';
  for (let count = 0; count < tries; count += 1) {
    if (signal?.aborted) return stopped;
    try {
      await openWorkshop();
      const outcome = await follow({ job, takes, patience }, terms);
      if (outcome) return outcome;
      detail = 'it closed';
    } catch (error) {
      detail = String(error);
    }
  }
  return { ok: false, code: 'closed', detail };
}

/** A workshop that was told of a job and has not connected by then closed meanwhile: milliseconds. */
const connectPatience = 5000;

const afterPatience = (): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), connectPatience));

const stopped = { ok: false, code: 'stopped', detail: '' } as const;

/** Those who wait for the workshop's connection, by its name. */
const expected = new Map<string, (port: Runtime.Port) => void>();

browser.runtime.onConnect.addListener((port) => {
  if (port.sender?.url === browser.runtime.getURL(workshop)) expected.get(port.name)?.(port);
});

/**
 * Follows one job to its end. Null where the workshop never began it.
 *
 * The workshop connects, when it is told to: if it waited for connections instead, those that panels open to the
 * background would reach it as well, and stay open when the background is stopped.
 * @throws where nobody is told
 */
async function follow<K extends JobName>(
  order: JobOrder<K>,
  terms: JobTerms<K>,
): Promise<JobOutcome<Jobs[K]['answers']> | null> {
  const name = crypto.randomUUID();
  const connected = new Promise<Runtime.Port>((resolve) => expected.set(name, resolve));
  try {
    const answer: unknown = await browser.runtime.sendMessage({ workshop: name });
    if (answer !== true) return null;
    const port = await Promise.race([connected, afterPatience()]);
    return port && (await hearOut(port, order, terms));
  } finally {
    expected.delete(name);
  }
}

function hearOut<K extends JobName>(
  port: Runtime.Port,
  order: JobOrder<K>,
  { signal, onNews, onQuestion }: JobTerms<K>,
): Promise<JobOutcome<Jobs[K]['answers']> | null> {
  return new Promise((resolve) => {
    let begun = false;
    const end = (outcome: JobOutcome<Jobs[K]['answers']> | null): void => {
      signal?.removeEventListener('abort', stop);
      port.disconnect();
      resolve(outcome);
    };
    const stop = (): void => end(stopped);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    port.onDisconnect.addListener(() => {
      end(begun ? { ok: false, code: 'crashed', detail: order.job } : null);
    });
    port.onMessage.addListener((message) => {
      const word = message as JobWord<K>;
      if ('begun' in word) begun = true;
      if ('news' in word) onNews?.(word.news);
      if ('question' in word) {
        onQuestion?.(word.question).then(
          (reply) => port.postMessage({ reply } satisfies JobReply<K>),
          (error) => end({ ok: false, code: 'failed', detail: String(error) }),
        );
      }
      if ('outcome' in word) end(word.outcome);
    });
    port.postMessage(order);
    return undefined;
  });
}

let opening: Promise<void> | null = null;

/** Opens the workshop's page, unless it is open: there can be one alone. */
function openWorkshop(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  // In Chrome since 116 (https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts).
  const { getContexts } = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
  };
  if ((await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  const justification = 'what takes long is done in workers of its own';
  await offscreen.createDocument({ url: workshop, reasons: ['WORKERS'], justification });
}
