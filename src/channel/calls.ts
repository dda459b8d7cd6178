import { browser, type Runtime } from '../browser.ts';
import type { Answers, Args, CallName, calls, Outcome, Surface } from '../contract.ts';
import { isAlive, retryAfter } from './alive.ts';
import { has } from './envelope.ts';
import { checkArgs, faultOf, surfaceOf } from './receive.ts';

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
  const args = checkArgs(message.call, entry.args, message.args);
  if (!args.ok) return args;
  try {
    const asker = { surface, tab: sender.tab?.id ?? null };
    return { ok: true, value: await handlers[message.call](args.value as Args<K>, asker) };
  } catch (error) {
    return { ok: false, ...faultOf(error) };
  }
}
