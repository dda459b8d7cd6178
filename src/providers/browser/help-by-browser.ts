import type { Ask, Made, ResultLine, Subject } from '../../assist/assist.ts';
import { withCited } from '../../assist/cited-texts.ts';
import { helpByModel, type ModelAnswer } from '../model/help-by-model.ts';
import { makeFence } from '../model/make-fence.ts';
import type { BrowserModels } from './browser-models.ts';
import { summarizerOptions, translatorOptions } from './browser-options.ts';
import { availabilityOf, type BrowserTerms } from './open-model.ts';
import { promptModel } from './prompt-model.ts';
import { sourceLanguage } from './source-language.ts';
import { summarize } from './summarize.ts';
import { translateLines } from './translate-lines.ts';

interface Terms extends BrowserTerms {
  models: BrowserModels;
  /** Makes the lines of a summary or of key points that are to be translated. */
  quote(ask: Ask): Promise<readonly ResultLine[]>;
}

/**
 * Has the browser's own models do what is asked: the one that is made for it, where it can be had as well as the one
 * that can do anything.
 * @throws HelpFault
 */
export async function helpByBrowser(ask: Ask, subject: Subject, terms: Terms): Promise<Made> {
  const { lines, outcome } = await chooseModel(ask, subject, terms);
  const language = 'into' in ask ? ask.into : subject.language;
  return withCited({ lines, outcome, provider: 'browser', model: null, language }, subject);
}

async function chooseModel(ask: Ask, subject: Subject, terms: Terms): Promise<ModelAnswer> {
  const { models } = terms;
  if ('into' in ask) {
    const from = await sourceLanguage(ask, subject, models);
    const options = from === '' ? null : translatorOptions(from, ask.into);
    if (options && (await availabilityOf(models.Translator, options)) !== 'unavailable')
      return translateLines(ask, options, terms);
  } else {
    const options = summarizerOptions(ask, subject.language);
    if (options && (await availabilityOf(models.Summarizer, options)) !== 'unavailable')
      return summarize(ask, subject, options, terms);
  }
  const language = 'into' in ask ? ask.into : subject.language;
  const model = await promptModel(models, language, terms);
  return helpByModel(ask, subject, { ...terms, model, makeFence });
}
