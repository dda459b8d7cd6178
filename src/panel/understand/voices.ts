import { baseOf } from './languages.ts';

/** What is used of https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/**
 * The voices that can read a language, the browser's own choice first.
 * @param language BCP 47
 * @param remote whether those are wanted that send the text to a server
 */
export function fittingVoices<V extends Voice>(
  voices: readonly V[],
  language: string,
  remote: boolean,
): V[] {
  const wanted = baseOf(language);
  return voices
    .filter(
      ({ lang, localService }) =>
        baseOf(lang.replace('_', '-')) === wanted && (remote || localService),
    )
    .sort((a, b) => rank(b, language) - rank(a, language));
}

/** On this machine comes before elsewhere, then the same country, then what the browser would take. */
function rank(voice: Voice, language: string): number {
  const sameRegion = voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase();
  return (voice.localService ? 4 : 0) + (sameRegion ? 2 : 0) + (voice.default ? 1 : 0);
}
