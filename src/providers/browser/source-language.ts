import { tellLanguage } from '../../article/tell-language.ts';
import type { Ask, Subject } from '../../assist/assist.ts';
import { guessLanguages } from '../../assist/guess-languages.ts';
import type { BrowserModels } from './browser-models.ts';
import { inTime } from './in-time.ts';

/** How long the browser may think about it, and how sure it has to be: milliseconds, and from 0 to 1. */
const patience = 5000;
const sureEnough = 0.5;

/** The language that is translated from, BCP 47: of a comment by its own words. '' where it cannot be told. */
export async function sourceLanguage(
  ask: Extract<Ask, { into: string }>,
  subject: Subject,
  models: BrowserModels,
): Promise<string> {
  if (ask.task === 'translate') return subject.language;
  const { text } = ask;
  const told = (await detect(text, models)) || tellLanguage(text);
  // Of a few words the guess of the browser is better than none.
  return told || ((await guessLanguages(text, subject.language))[0] ?? '');
}

async function detect(text: string, { LanguageDetector }: BrowserModels): Promise<string> {
  const terms = { signal: new AbortController().signal, patience };
  try {
    // Only where it is there already: nothing is downloaded to find out.
    const ready = await inTime(terms, async () => LanguageDetector?.availability());
    if (!LanguageDetector || ready !== 'available') return '';
    const detector = await inTime(terms, (signal) => LanguageDetector.create({ signal }));
    const [best] = await inTime(terms, (signal) => detector.detect(text, { signal }));
    detector.destroy();
    return best?.detectedLanguage && (best.confidence ?? 0) >= sureEnough
      ? best.detectedLanguage
      : '';
  } catch {
    return '';
  }
}
