import { decodeText } from '../related/decode-text.ts';
import { readMaxAge, readRetryAfter } from '../related/schedule.ts';
import type { SourceFault } from '../related/source.ts';

/** More is not read, in bytes once unpacked: the newest stands at the beginning of nearly every feed. */
const largestAnswer = 5_000_000;
/** How long an answer may take to its end, in milliseconds. */
const longestWait = 20_000;
const tick = 1000;

const accepted =
  'application/feed+json, application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.7, */*;q=0.1';

/** What a site answered. `patience`: how long it asks to wait, in milliseconds, or 0. */
export type WebAnswer =
  | {
      kind: 'text';
      text: string;
      /** Where it was read at last: it may have led elsewhere. */
      address: string;
      /** Whether there was more. */
      cut: boolean;
      etag: string;
      modified: string;
      patience: number;
    }
  | { kind: 'unchanged'; patience: number }
  | { kind: 'fault'; fault: SourceFault; patience: number };

interface Marks {
  etag: string;
  modified: string;
}

/**
 * Asks a site for what stands at an address, without a cookie and without saying from where. Never throws. What comes
 * late, is too long or breaks off is given as far as it came.
 *
 * @param marks of what it sent last, so that it need not send it again
 */
export async function askWeb(
  address: string,
  { etag, modified }: Marks = { etag: '', modified: '' },
): Promise<WebAnswer> {
  const headers = new Headers({ accept: accepted });
  if (etag) headers.set('if-none-match', etag);
  if (modified) headers.set('if-modified-since', modified);
  const stop = new AbortController();
  const endWait = waitAwake(longestWait, () => stop.abort());
  try {
    const response = await fetch(address, { ...terms, headers, signal: stop.signal });
    const patience = patienceOf(response);
    if (response.status === 304) return { kind: 'unchanged', patience };
    const fault = faultOf(response.status);
    if (fault) {
      stop.abort();
      return { kind: 'fault', fault, patience };
    }
    const { bytes, cut } = await readBody(response);
    if (cut && bytes.length === 0) {
      return { kind: 'fault', fault: stop.signal.aborted ? 'slow' : 'unreachable', patience };
    }
    return {
      kind: 'text',
      text: decodeText(bytes, response.headers.get('content-type') ?? ''),
      address: response.url || address,
      cut,
      etag: response.headers.get('etag') ?? '',
      modified: response.headers.get('last-modified') ?? '',
      patience,
    };
  } catch {
    if (stop.signal.aborted) return { kind: 'fault', fault: 'slow', patience: 0 };
    return { kind: 'fault', fault: await whyFailed(address), patience: 0 };
  } finally {
    endWait();
    stop.abort();
  }
}

/**
 * Calls back after a time in which this thread could hear what comes: while it reads what another site sent, it hears
 * nothing, and no site is late for that.
 *
 * @returns ends the waiting
 */
function waitAwake(time: number, onEnd: () => void): () => void {
  let left = time / tick;
  // While the thread is busy, an interval has at most one turn.
  const timer = setInterval(() => {
    left -= 1;
    if (left <= 0) onEnd();
  }, tick);
  return () => clearInterval(timer);
}

const terms = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} satisfies RequestInit;

function faultOf(status: number): SourceFault | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404) return 'notFound';
  if (status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return [401, 402, 403, 407, 451].includes(status) ? 'refused' : 'failed';
}

function patienceOf({ headers }: Response): number {
  return Math.max(
    readRetryAfter(headers.get('retry-after') ?? '', Date.now()),
    readMaxAge(headers.get('cache-control') ?? ''),
  );
}

/** What comes, until it ends, breaks off, takes too long, or is too much. */
async function readBody({ body }: Response): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  const reader = body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(0, largestAnswer - length);
      parts.push(part);
      length += part.length;
      cut = part.length < value.length;
      if (cut) break;
    }
  } catch {
    cut = true;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, cut };
}

/**
 * Why an address could not be read: the browser only says that it failed. Asked not to follow, it says whether the
 * address leads on; asked to follow and to show nothing, it fails where no site answers at the end, as in a loop, and
 * not where the reader has allowed nothing.
 */
async function whyFailed(address: string): Promise<'unreachable' | 'elsewhere' | 'loop'> {
  const { type } = (await tryFetch(address, { redirect: 'manual' })) ?? {};
  if (type !== 'opaqueredirect') return 'unreachable';
  return (await tryFetch(address, { mode: 'no-cors' })) ? 'elsewhere' : 'loop';
}

/** Asks for the head of an answer. Null where none comes. */
async function tryFetch(address: string, how: RequestInit): Promise<Response | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longestWait / 4);
  try {
    return await fetch(address, { ...terms, ...how, signal: stop.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
