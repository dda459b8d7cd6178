import type { Ask, Result } from '../../assist/assist.ts';
import { say } from '../../ui/say.ts';

/** Who made a result. */
export function sayMaker({ task }: Ask, { provider, model }: Result): string {
  if (provider === 'server') return say('madeServer', model ?? '');
  if (provider === 'browser') return say('madeBrowser');
  return say(task === 'digest' ? 'madeEmbeddedThread' : 'madeEmbedded');
}
