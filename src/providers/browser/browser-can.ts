import type { Ask, Helper, Hindrance, Subject } from '../../assist/assist.ts';
import type { BrowserModels } from './browser-models.ts';
import { languageModelOptions, summarizerOptions, translatorOptions } from './browser-options.ts';
import { availabilityOf } from './open-model.ts';
import { sourceLanguage } from './source-language.ts';

/** Whether the browser's own models can do what is asked, by the browser's own word, asked anew each time. */
export async function browserCan(
  ask: Ask,
  subject: Subject,
  models: BrowserModels,
): Promise<Helper> {
  if (!models.isSecureContext) return cannot('insecurePage');
  if (!models.LanguageModel && !models.Summarizer && !models.Translator) return cannot('noModels');
  const found = await Promise.all(askAll(ask, subject, models));
  if (found.includes('available')) return { provider: 'browser', state: 'ready', why: null };
  if (found.some((one) => one !== 'unavailable'))
    return { provider: 'browser', state: 'download', why: 'noDownload' };
  // A browser that translates nothing at all does not lack these two languages.
  const isOfLanguages =
    'into' in ask && (await availabilityOf(models.Translator, usualPair)) !== 'unavailable';
  return cannot(isOfLanguages ? 'language' : 'weakMachine');
}

const usualPair = translatorOptions('en', 'es');
const cannot = (why: Hindrance): Helper => ({ provider: 'browser', state: 'unavailable', why });

/** Asks each model that could do it. */
function askAll(ask: Ask, subject: Subject, models: BrowserModels): Promise<Availability>[] {
  const language = 'into' in ask ? ask.into : subject.language;
  const byPrompt = availabilityOf(models.LanguageModel, languageModelOptions(language));
  if ('into' in ask) return [translatorAvailability(ask, subject, models), byPrompt];
  const options = summarizerOptions(ask, subject.language);
  return options ? [availabilityOf(models.Summarizer, options), byPrompt] : [byPrompt];
}

async function translatorAvailability(
  ask: Extract<Ask, { into: string }>,
  subject: Subject,
  models: BrowserModels,
): Promise<Availability> {
  const from = await sourceLanguage(ask, subject, models);
  if (from === '') return 'unavailable';
  return availabilityOf(models.Translator, translatorOptions(from, ask.into));
}
