import type { Ask, Helper, ProviderName, Subject } from '../assist/assist.ts';
import { embeddedCan } from '../assist/embedded-can.ts';
import { call } from '../channel/calls.ts';
import type { Providers } from '../contract.ts';
import type { BrowserModels } from '../providers/browser/browser-models.ts';

/** In the order of how little they ask for, where the reader has not said. */
const usualOrder: readonly ProviderName[] = ['embedded', 'browser', 'server'];

/**
 * Who can do what is asked, those whom the reader switched on first and in their order. A provider that never could is
 * left out; one that could, and is hindered, says by what.
 */
export async function findHelpers(
  ask: Ask,
  subject: Subject,
  models: BrowserModels,
): Promise<Helper[]> {
  const read = await call('readProviders', {});
  const providers: Providers = read.ok ? read.value : nobody;
  const { on } = providers;
  const order = [...on, ...usualOrder.filter((name) => !on.includes(name))];
  const helpers = await Promise.all(
    order.map((name) => findHelper(name, { ask, subject, models, providers })),
  );
  return helpers.filter((helper) => helper !== null);
}

const nobody: Providers = {
  on: [],
  server: null,
  serverAddress: '',
  serverElsewhere: false,
  hasKey: false,
};

interface Question {
  ask: Ask;
  subject: Subject;
  models: BrowserModels;
  providers: Providers;
}

async function findHelper(provider: ProviderName, asked: Question): Promise<Helper | null> {
  const { ask, subject, models, providers } = asked;
  if (provider === 'embedded' && !embeddedCan(ask)) return null;
  if (!providers.on.includes(provider)) return { provider, state: 'off', why: 'switchedOff' };
  if (provider === 'embedded') return { provider, state: 'ready', why: null };
  if (provider === 'browser') {
    const { browserCan } = await import('../providers/browser/browser-can.ts');
    return browserCan(ask, subject, models);
  }
  const why = providers.server;
  return { provider, state: why ? 'off' : 'ready', why };
}
