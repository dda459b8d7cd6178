import { type ComponentChild, render } from 'preact';
import { direction, type GetMessage, locale, useMessages } from '../ui/say.ts';
import { type DetectLanguage, useLanguageDetector } from './guess-languages.ts';
import { wearRememberedLook } from './use-settings.ts';

/** What a surface needs of the browser's `i18n`. */
interface Language {
  getMessage: GetMessage;
  getUILanguage(): string;
  detectLanguage: DetectLanguage;
}

/** Starts a surface: its language and direction, the look of last time, and its view into `#root`. */
export function startSurface(language: Language, view: () => ComponentChild): void {
  useLanguageDetector(language.detectLanguage);
  useMessages(language.getMessage, language.getUILanguage());
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  wearRememberedLook();
  const root = document.getElementById('root');
  if (root) render(view(), root);
}
