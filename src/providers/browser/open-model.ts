import type { HelpNews } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import { inTime } from './in-time.ts';

/** One of the browser's models: all of them are asked for in the same way. */
export interface Maker<Options extends object, Opened> {
  availability(options: Options): Promise<Availability>;
  create(
    options: Options & { signal: AbortSignal; monitor: (monitor: CreateMonitor) => void },
  ): Promise<Opened>;
}

export interface BrowserTerms {
  signal: AbortSignal;
  tell(news: HelpNews): void;
}

/** How long the browser may think about what it has, open what it has, and download without a sign: milliseconds. */
const askPatience = 5000;
const openPatience = 60_000;
const stallPatience = 60_000;

/** What the browser says of a model; what it does not say in time, it does not have. */
export async function availabilityOf<Options extends object>(
  maker: Maker<Options, unknown> | undefined,
  options: Options,
): Promise<Availability> {
  if (!maker) return 'unavailable';
  const never = new AbortController().signal;
  const asked = { signal: never, patience: askPatience };
  return inTime(asked, () => maker.availability(options)).catch(() => 'unavailable' as const);
}

/**
 * Opens a model, with the same options that its availability was asked for with; downloads it first where it has to,
 * and tells how far that is. A download that stands still for a minute is given up, and goes on the next time.
 * @throws HelpFault
 */
export async function openModel<Options extends object, Opened>(
  maker: Maker<Options, Opened> | undefined,
  options: Options,
  { signal, tell }: BrowserTerms,
): Promise<Opened> {
  const availability = await availabilityOf(maker, options);
  if (!maker || availability === 'unavailable') throw new HelpFault('noHelper');
  const isHere = availability === 'available';
  const stall = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stall.abort(), isHere ? openPatience : stallPatience);
  };
  watch();
  const either = AbortSignal.any([signal, stall.signal]);
  try {
    return await inTime({ signal: either, patience: 2 ** 31 - 1 }, (until) =>
      maker.create({
        ...options,
        signal: until,
        monitor(monitor) {
          monitor.addEventListener('downloadprogress', ({ loaded }) => {
            watch();
            if (!isHere) tell({ kind: 'download', loaded: Math.min(Math.max(loaded, 0), 1) });
          });
        },
      }),
    );
  } catch (error) {
    if (stall.signal.aborted && !signal.aborted)
      throw new HelpFault(isHere ? 'late' : 'noDownload');
    throw asHelpFault(error);
  } finally {
    clearTimeout(timer);
  }
}

/** What the browser's models throw: https://webmachinelearning.github.io/writing-assistance-apis/#supporting */
export function asHelpFault(error: unknown): HelpFault {
  if (error instanceof HelpFault) return error;
  const { name = '', message = '' } = error instanceof Error ? error : {};
  if (name === 'AbortError') return new HelpFault('stopped');
  if (name === 'NotAllowedError') return new HelpFault('needsClick', message);
  if (name === 'NetworkError') return new HelpFault('noDownload', message);
  if (name === 'QuotaExceededError') return new HelpFault('tooLong', message);
  if (name === 'NotSupportedError') return new HelpFault('noHelper', message);
  return new HelpFault('unusable', String(error));
}
