import { type ComponentChild, render } from 'preact';
import { type DetectLanguage, useLanguageDetector } from '../assist/guess-languages.ts';
import type { Language } from '../settings.ts';
import { type BrowserLanguage, speak, speakAsBrowser } from './spoken-language.ts';
import { rememberedLook, wearLook } from './use-settings.ts';

/**
 * Starts a surface: its language and direction, the look of last time, and its view into `#root`.
 * @param view is drawn anew when the reader chooses another language: a key of that language makes all of it anew
 */
export function startSurface(
  browser: BrowserLanguage & { detectLanguage: DetectLanguage },
  view: (language: Language) => ComponentChild,
): void {
  useLanguageDetector(browser.detectLanguage);
  const root = document.getElementById('root');
  const show = (language: Language): void => {
    if (root) render(view(language), root);
  };
  speakAsBrowser(browser, show);
  const remembered = rememberedLook();
  if (remembered) wearLook(remembered);
  const language = remembered?.language ?? '';
  // What cannot be said in the chosen language is said in the browser's.
  if (language === '') show('');
  else void speak(language).then(() => root?.firstChild ?? show(''));
}
