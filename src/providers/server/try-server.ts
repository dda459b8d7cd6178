import type { ServerPlace } from '../../assist/assist.ts';
import { plainOutput } from '../model/plain-output.ts';
import { serverModel } from './server-model.ts';

const longestShown = 100;

/**
 * Asks a server for one word, by a POST as help makes it: some servers answer whatever is got, and refuse what is
 * posted. Nothing of the reader's is sent.
 * @returns what it said, and how long it took, in milliseconds
 * @throws HelpFault
 */
export async function tryServer(server: ServerPlace): Promise<{ said: string; took: number }> {
  const began = performance.now();
  const prompt = { system: 'You answer with one word.', user: 'Say the word: ready' };
  const said = await serverModel(server).complete(prompt, () => undefined);
  const took = Math.round(performance.now() - began);
  return { said: plainOutput(said).slice(0, longestShown), took };
}
