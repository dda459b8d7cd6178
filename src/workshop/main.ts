import { browser, type Runtime } from '../browser.ts';
import type { JobOrder, JobReply, JobWord } from '../contract.ts';
import { gatherCrew, handOf, type TakenJob } from './crew.ts';

/**
 * The workshop: a page that nobody sees, opened by the background when there is heavy work, closed when there was none
 * for a while. All pages of the extension share one thread, so that this page computes nothing: its workers do.
 */

/** How long it stays without work, in milliseconds: what its workers have loaded is worth keeping for a while. */
const idleTime = 60_000;
/** The browser stops a background that hears nothing for 30 seconds: it hears something more often than that. */
const busyTime = 15_000;

let closing: ReturnType<typeof setTimeout> | undefined;
const closeWhenIdle = (): void => {
  clearTimeout(closing);
  closing = setTimeout(() => window.close(), idleTime);
};

const crew = gatherCrew(
  () => handOf(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })),
  closeWhenIdle,
);

/** The background says that it has a job; it is given a connection for it. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (typeof message !== 'object' || message === null || !('workshop' in message)) return undefined;
  if (!isBackground(sender)) return undefined;
  connect(String(message.workshop));
  return Promise.resolve(true);
});

function connect(name: string): void {
  clearTimeout(closing);
  const port = browser.runtime.connect({ name });
  let job: TakenJob | null = null;
  const busy = setInterval(() => port.postMessage({ busy: true } satisfies JobWord), busyTime);
  port.onDisconnect.addListener(() => {
    clearInterval(busy);
    if (job) job.stop();
    else closeWhenIdle();
  });
  port.onMessage.addListener((message) => {
    if (job) job.reply(message as JobReply);
    else job = crew.take(message as JobOrder, (word) => port.postMessage(word));
  });
}

/** By the browser's own word: pages and frames of the extension have other addresses. */
function isBackground(sender: Runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && sender.url === browser.runtime.getURL('src/background.js')
  );
}

closeWhenIdle();
