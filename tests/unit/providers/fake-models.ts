import type { BrowserModels } from '../../../src/providers/browser/browser-models.ts';

/** How the browser's models of a test behave. */
export interface Plan {
  availability: Availability | 'never';
  /** How much is downloaded at each sign of progress; then `create` settles, or never does. */
  progress?: number[];
  stalls?: boolean;
  refuses?: Error;
  /** What is written, a delta at a time. */
  deltas?: string[];
  /** Says nothing more after the deltas, and never ends. */
  hangs?: boolean;
  /** How many tokens it reads at once. */
  window?: number;
  /** The longest text that it takes all the same, in letters: as where a letter is a token. */
  takes?: number;
}

/** What was asked of the models, in order. */
export interface Seen {
  calls: { what: string; options: unknown }[];
  inputs: string[];
  destroyed: number;
}

const never = <T>(): Promise<T> => new Promise(() => undefined);

/** A browser's models that do as they are told. */
export function fakeModels(plan: Plan): { models: BrowserModels; seen: Seen } {
  const seen: Seen = { calls: [], inputs: [], destroyed: 0 };

  function stream(input: string): ReadableStream<string> {
    seen.inputs.push(input);
    if (input.length > (plan.takes ?? Number.POSITIVE_INFINITY))
      throw new DOMException('The input is too large.', 'QuotaExceededError');
    return new ReadableStream({
      start(controller) {
        for (const delta of plan.deltas ?? []) controller.enqueue(delta);
        if (!plan.hangs) controller.close();
      },
    });
  }

  const model = {
    contextWindow: plan.window ?? 4096,
    inputQuota: plan.window ?? 4096,
    promptStreaming: stream,
    summarizeStreaming: stream,
    async translate(text: string) {
      seen.inputs.push(text);
      return plan.hangs ? never<string>() : `~${text}~`;
    },
    detect: async () => [{ detectedLanguage: 'fr', confidence: 0.9 }],
    destroy() {
      seen.destroyed += 1;
    },
  };

  const maker = (name: string) => ({
    async availability(options: unknown) {
      seen.calls.push({ what: `${name}.availability`, options });
      return plan.availability === 'never' ? never<Availability>() : plan.availability;
    },
    async create({ signal, monitor, ...options }: CreateTerms) {
      seen.calls.push({ what: `${name}.create`, options });
      const target = new EventTarget();
      monitor?.(target as never);
      for (const loaded of plan.progress ?? []) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      }
      signal?.throwIfAborted();
      if (plan.refuses) throw plan.refuses;
      // As in Debian's Chromium 156: neither done nor refused, and deaf to the signal.
      return plan.stalls ? never<typeof model>() : model;
    },
  });
  const models = {
    LanguageModel: maker('LanguageModel'),
    Summarizer: maker('Summarizer'),
    Translator: maker('Translator'),
    LanguageDetector: maker('LanguageDetector'),
    isSecureContext: true,
  } as unknown as BrowserModels;
  return { models, seen };
}

interface CreateTerms {
  signal?: AbortSignal;
  monitor?: (monitor: CreateMonitor) => void;
}
