import type { Ask } from '../../assist/assist.ts';

/** What a model is asked for with: the same for its availability and for opening it. */

export function languageModelOptions(language: string): LanguageModelCreateCoreOptions {
  const languages = [...new Set(['en', baseOf(language)])].filter((one) => one !== '');
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages: [baseOf(language) || 'en'] }],
  };
}

/** Null where a summarizer does not do the task. */
export function summarizerOptions(ask: Ask, language: string): SummarizerCreateCoreOptions | null {
  if (ask.task !== 'summary' && ask.task !== 'keyPoints') return null;
  const spoken = baseOf(language);
  return {
    type: ask.task === 'keyPoints' ? 'key-points' : 'tldr',
    format: 'plain-text',
    length: ask.task === 'keyPoints' || ask.length === 'short' ? 'short' : 'long',
    ...(spoken !== '' && {
      expectedInputLanguages: [spoken],
      outputLanguage: spoken,
    }),
  };
}

export function translatorOptions(from: string, into: string): TranslatorCreateCoreOptions {
  return { sourceLanguage: baseOf(from), targetLanguage: baseOf(into) };
}

/** A language without its region, as the models name languages: but Chinese has two scripts. */
function baseOf(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? '';
  return base === 'zh' && /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : base;
}
