import type { ServerPlace } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import { readServerAddress } from '../../assist/server-address.ts';

/** What a request may take. */
export interface Request {
  path: '/chat/completions' | '/models';
  /** What is posted, as JSON; null to get. */
  body: object | null;
  /** How long to wait for the answer's beginning, in milliseconds. */
  patience: number;
}

/** More of an answer is not read to see what went wrong, in UTF-16 units. */
const longestComplaint = 4000;

/**
 * Asks a server for something, and gives its answer once it has begun and is a good one.
 * Neither cookies nor a referrer go along, and a redirection is not followed: it might lead anywhere.
 * @throws HelpFault in the words of what the reader can do about it
 */
export async function askServer(
  { address, key }: ServerPlace,
  { path, body, patience }: Request,
): Promise<Response> {
  const server = readServerAddress(address);
  if (!server) throw new HelpFault('noHelper', 'noAddress');
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(`${server.base}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(key !== '' && { Authorization: `Bearer ${key}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: abort.signal,
    });
    if (response.ok) return response;
    throw faultOf(response, (await response.text().catch(() => '')).slice(0, longestComplaint));
  } catch (error) {
    if (error instanceof HelpFault) throw error;
    if (abort.signal.aborted) throw new HelpFault('late');
    throw new HelpFault('notRunning', String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** What a refusal means: https://platform.openai.com/docs/guides/error-codes, and what local servers make of it. */
function faultOf({ status, headers }: Response, text: string): HelpFault {
  const said = complaintIn(text);
  const about = said.toLowerCase();
  if (status === 401) return new HelpFault('badKey', said);
  // Ollama refuses the origin of an extension with an empty 403; a cloud says in a sentence what it refuses, and why.
  if (status === 403 && /\bkey|auth|token/.test(about)) return new HelpFault('badKey', said);
  if (status === 403 && (about === '' || /origin|cors|forbidden$/.test(about)))
    return new HelpFault('refusedOrigin', originSetting());
  // A quota that is used up does not come back by waiting.
  if (status === 429 && !/quota|billing|credit|balance/.test(about))
    return new HelpFault('tooMany', secondsIn(headers.get('retry-after')));
  if (/context|too long|too large|maximum.*tokens/.test(about) || status === 413)
    return new HelpFault('tooLong', said);
  // What is wrong is one of the request's options, and not the model that the sentence names as well.
  if (status === 400 && /parameter|max_tokens|temperature/.test(about))
    return new HelpFault('serverFailed', `${status}: ${said}`);
  if (/model/.test(about) && (status === 404 || status === 400))
    return new HelpFault('unknownModel', said);
  if (status === 404 || status === 405) return new HelpFault('notProtocol', said);
  return new HelpFault('serverFailed', said === '' ? String(status) : `${status}: ${said}`);
}

/** How Ollama is told that it may answer this extension: https://docs.ollama.com/faq */
function originSetting(): string {
  const { location } = globalThis as { location?: Location };
  return location ? `OLLAMA_ORIGINS=${location.origin}` : '';
}

/** The sentence in an error that a server sends: `{ error: { message } }`, `{ error: '…' }`, or the text itself. */
export function complaintIn(text: string): string {
  try {
    const { error, message } = JSON.parse(text) as { error?: unknown; message?: unknown };
    const inner =
      typeof error === 'object' && error !== null
        ? (error as { message?: unknown }).message
        : error;
    return oneLine(String(inner ?? message ?? ''));
  } catch {
    return text.includes('<') ? '' : oneLine(text);
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300);

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). '' where it is neither. */
function secondsIn(header: string | null): string {
  if (header === null) return '';
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? String(Math.max(1, Math.round(seconds))) : '';
}
