import type { Model } from '../model/model.ts';
import type { BrowserModels } from './browser-models.ts';
import { languageModelOptions } from './browser-options.ts';
import { asHelpFault, type BrowserTerms, openModel } from './open-model.ts';
import { readDeltas } from './read-deltas.ts';

/** About how many letters of an alphabet a token stands for, where the model is not asked; low, to be safe. */
const lettersPerToken = 3;
const usualWindow = 4096;

/**
 * The browser's language model. Each prompt is a session of its own, opened with the rules as its system prompt, with
 * no tools, and thrown away after.
 * @throws HelpFault where it cannot be opened
 */
export async function promptModel(
  models: BrowserModels,
  language: string,
  terms: BrowserTerms,
): Promise<Model> {
  const options = languageModelOptions(language);
  // The first session downloads the model where it has to, and says how much it can read.
  const first = await openModel(models.LanguageModel, options, terms);
  const window = first.contextWindow || first.inputQuota || usualWindow;
  first.destroy();
  return {
    room: window * lettersPerToken,
    async complete({ system, user }, onText) {
      const { signal } = terms;
      const opened = {
        ...options,
        initialPrompts: [{ role: 'system' as const, content: system }] as [
          LanguageModelSystemMessage,
        ],
      };
      const session = await openModel(models.LanguageModel, opened, terms);
      try {
        return await readDeltas(session.promptStreaming(user, { signal }), signal, onText);
      } catch (error) {
        throw asHelpFault(error);
      } finally {
        session.destroy();
      }
    },
  };
}
