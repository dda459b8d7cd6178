import * as v from 'valibot';
import { browser, type Runtime } from '../browser.ts';
import type { FaultCode, Outcome, Surface } from '../contract.ts';

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
export function surfaceOf(sender: Runtime.MessageSender): Surface | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const url = new URL(sender.url);
  if (url.protocol === new URL(browser.runtime.getURL('')).protocol) {
    return pages[url.pathname] ?? null;
  }
  return sender.tab && sender.frameId === 0 ? 'content' : null;
}

/** What was given, as the contract has it, or which part of it breaks the contract. */
export function checkArgs(name: string, schema: v.GenericSchema, given: unknown): Outcome<unknown> {
  const args = v.safeParse(schema, given);
  if (args.success) return { ok: true, value: args.output };
  const issue = args.issues[0];
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return { ok: false, code: 'invalid', detail: `${name} ${place}: ${issue.message}` };
}

/** Any error as a fault: those that say which one they are (a `code` of the contract), and `failed` for the rest. */
export function faultOf(error: unknown): { code: FaultCode; detail: string } {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return { code: error.code as FaultCode, detail: error.message };
  }
  return { code: 'failed', detail: String(error) };
}
