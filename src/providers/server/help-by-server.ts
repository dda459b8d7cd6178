import type { Ask, HelpNews, Made, ResultLine, ServerPlace, Subject } from '../../assist/assist.ts';
import { withCited } from '../../assist/cited-texts.ts';
import { runEmbedded } from '../../assist/embedded.ts';
import { helpByModel } from '../model/help-by-model.ts';
import { makeFence } from '../model/make-fence.ts';
import { serverModel } from './server-model.ts';

interface Terms {
  server: ServerPlace;
  /** Whether this extension's own code may choose what is translated; else the server's model does. */
  embedded: boolean;
  tell(news: HelpNews): void;
}

/**
 * Has the reader's server do what is asked.
 * @throws HelpFault
 */
export async function helpByServer(
  ask: Ask,
  subject: Subject,
  { server, embedded, tell }: Terms,
): Promise<Made> {
  const terms = { model: serverModel(server), tell, quote, makeFence };
  async function quote(own: Ask): Promise<readonly ResultLine[]> {
    const quiet = { ...terms, tell: () => undefined };
    const made = await (embedded ? runEmbedded(own, subject) : helpByModel(own, subject, quiet));
    return made.lines;
  }
  const { lines, outcome } = await helpByModel(ask, subject, terms);
  const language = 'into' in ask ? ask.into : subject.language;
  const result = { lines, outcome, provider: 'server', model: server.model, language } as const;
  return withCited(result, subject);
}
