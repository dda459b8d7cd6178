import { HelpFault } from '../../assist/help-fault.ts';

/** A call of a browser's model, which may never settle. */
interface TimedTerms {
  signal: AbortSignal;
  /** Milliseconds. */
  patience: number;
}

/**
 * Makes a call that takes a signal, and gives up where it takes too long or is not wanted any more: some browsers
 * neither answer nor heed the signal.
 * @throws HelpFault `stopped`, `late`
 */
export async function inTime<T>(
  { signal, patience }: TimedTerms,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (): void => {};
  const over = new Promise<never>((_, reject) => {
    const end = (code: 'stopped' | 'late'): void => {
      reject(new HelpFault(code));
      abort.abort();
    };
    giveUp = () => end('stopped');
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp);
    timer = setTimeout(() => end('late'), patience);
    return undefined;
  });
  try {
    return await Promise.race([over, work(abort.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
