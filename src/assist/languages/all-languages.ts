import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { HelpWords } from './help-words.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const all: readonly HelpWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  arabic,
  japanese,
  chinese,
];

const byLanguage = new Map(all.map((words) => [words.language, words]));

/** The words of a language, by its first subtag; null where they are not known. */
export function helpWordsOf(language: string): HelpWords | null {
  return byLanguage.get(language) ?? null;
}
