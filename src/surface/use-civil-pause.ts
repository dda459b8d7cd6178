import { useRef, useState } from 'preact/hooks';
import { guessLanguages } from '../assist/guess-languages.ts';
import { findUncivil } from '../thread/find-uncivil.ts';
import type { CivilPause } from '../ui/CivilNote.tsx';
import { locale } from '../ui/say.ts';

/**
 * A look at what is about to be posted, on this machine, for words that others may take as an insult.
 * @param on whether the reader wants it
 */
export function useCivilPause(on: boolean, text: string, post: () => void): CivilPause {
  const [pause, setPause] = useState<{ text: string; word: string } | null>(null);
  const asked = useRef<string | null>(null);
  const looking = useRef(false);
  const latest = useRef({ text, post });
  latest.current = { text, post };

  function postNow(): void {
    setPause(null);
    latest.current.post();
  }
  async function look(): Promise<void> {
    looking.current = true;
    const word = await findWord(text).catch(() => null);
    looking.current = false;
    // What was typed meanwhile is looked at when the reader posts it.
    if (latest.current.text !== text) return;
    if (word === null) return postNow();
    asked.current = text;
    setPause({ text, word });
  }
  return {
    word: pause?.text === text ? pause.word : null,
    post() {
      if (!on || asked.current === text) postNow();
      else if (!looking.current) void look();
    },
    goBack: () => setPause(null),
  };
}

/** The lists are loaded with the first look. */
async function findWord(text: string): Promise<string | null> {
  const { uncivilWords } = await import('./uncivil-words.ts');
  for (const language of await guessLanguages(text, locale())) {
    const word = findUncivil(text, uncivilWords(language), language);
    if (word !== null) return word;
  }
  return null;
}
