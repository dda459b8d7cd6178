import type { ArticleId } from '../article/article.ts';
import type {
  Ask,
  HelpNews,
  KeptResult,
  ProviderName,
  ResultLine,
  Subject,
} from '../assist/assist.ts';
import { HelpFault } from '../assist/help-fault.ts';
import { call } from '../channel/calls.ts';
import { run } from '../channel/runs.ts';
import type { HelpOutcome } from '../contract.ts';
import type { BrowserModels } from '../providers/browser/browser-models.ts';
import { findHelpers } from './find-helpers.ts';

export interface HelpOrder {
  article: ArticleId;
  ask: Ask;
  subject: Subject;
  /** Who is to help; null for the first who can do it at once. */
  provider: ProviderName | null;
  /** Whether a result that was kept will not do. */
  anew: boolean;
}

export interface HelpTerms {
  signal: AbortSignal;
  onNews(news: HelpNews): void;
  /** Hears who does it. */
  onProvider?(provider: ProviderName): void;
  models: BrowserModels;
}

/**
 * Has something done by a provider, and keeps what came of it. Never throws. What the browser's own models do is done
 * in this page, since they exist only there; a model is downloaded only where this is called right after a click.
 */
export async function runHelp(
  order: HelpOrder,
  { signal, onNews, onProvider, models }: HelpTerms,
): Promise<HelpOutcome<KeptResult>> {
  const { article, ask, subject, anew } = order;
  const provider = order.provider ?? (await firstReady(ask, subject, models));
  if (signal.aborted) return stopped;
  if (provider === null) return { ok: false, code: 'noHelper', detail: '' };
  onProvider?.(provider);
  const asked = { article, ask, subject, provider, anew };
  const outcome = await run('help', asked, { signal, onNews });
  const isOurs = !outcome.ok && outcome.code === 'noHelper' && outcome.detail === 'notKept';
  if (!isOurs) return outcome;
  return helpHere(order, { signal, onNews, models });
}

const stopped = { ok: false, code: 'stopped', detail: '' } as const;

async function firstReady(
  ask: Ask,
  subject: Subject,
  models: BrowserModels,
): Promise<ProviderName | null> {
  const helpers = await findHelpers(ask, subject, models);
  return helpers.find(({ state }) => state === 'ready')?.provider ?? null;
}

async function helpHere(
  order: HelpOrder,
  { signal, onNews, models }: HelpTerms,
): Promise<HelpOutcome<KeptResult>> {
  const { article, ask, subject } = order;
  try {
    const { helpByBrowser } = await import('../providers/browser/help-by-browser.ts');
    const terms = { signal, tell: onNews, models, quote };
    const made = await helpByBrowser(ask, subject, terms);
    return await call('keepResult', { article, ask, subject, made });
  } catch (error) {
    if (signal.aborted) return stopped;
    if (error instanceof HelpFault) return { ok: false, code: error.code, detail: error.message };
    return { ok: false, code: 'failed', detail: String(error) };
  }

  /** What is to be translated is this extension's own choice of sentences, or the models' where that is switched off. */
  async function quote(own: Ask): Promise<readonly ResultLine[]> {
    const onNews = () => undefined;
    const providers = await call('readProviders', {});
    if (!providers.ok || !providers.value.on.includes('embedded')) {
      const { helpByBrowser } = await import('../providers/browser/help-by-browser.ts');
      return (await helpByBrowser(own, subject, { signal, tell: onNews, models, quote })).result
        .lines;
    }
    const asked = { article, ask: own, subject, provider: 'embedded' as const, anew: false };
    const quoted = await run('help', asked, { signal, onNews });
    if (!quoted.ok) throw new HelpFault('noHelper', 'embedded');
    return quoted.value.result.lines;
  }
}

/** What was made of an article or thread before, the newest of each asking; none where it cannot be told. */
export async function readKept(
  article: ArticleId,
  subject: Subject,
): Promise<{ ask: Ask; kept: KeptResult }[]> {
  const read = await call('readKept', { article, subject });
  return read.ok ? read.value : [];
}
