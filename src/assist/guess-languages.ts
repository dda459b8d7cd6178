/** What the browser says of a text's language, on this machine (`i18n.detectLanguage`). */
export type DetectLanguage = (
  text: string,
) => Promise<{ isReliable: boolean; languages: { language: string }[] }>;

let detect: DetectLanguage = () => Promise.resolve({ isReliable: false, languages: [] });

/** Sets who is asked. Each entry does so once. */
export function useLanguageDetector(detectLanguage: DetectLanguage): void {
  detect = detectLanguage;
}

/**
 * The languages, BCP 47, that a text may be in, the likeliest first. Of a few words the browser is not sure: then the
 * reader's own is one of them.
 */
export async function guessLanguages(text: string, own: string): Promise<string[]> {
  const { isReliable, languages } = await detect(text);
  const guessed = languages.map(({ language }) => language);
  const [likeliest] = guessed;
  return isReliable && likeliest !== undefined ? [likeliest] : [...guessed, own];
}
