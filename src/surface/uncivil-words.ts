import { profaneWords } from '@2toad/profanity';
import arabic from 'naughty-words/ar.json';
import german from 'naughty-words/de.json';
import english from 'naughty-words/en.json';
import spanish from 'naughty-words/es.json';
import french from 'naughty-words/fr.json';
import italian from 'naughty-words/it.json';
import japanese from 'naughty-words/ja.json';
import portuguese from 'naughty-words/pt.json';
import russian from 'naughty-words/ru.json';
import chinese from 'naughty-words/zh.json';

const second: Readonly<Record<string, readonly string[]>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

/**
 * The words of a language that others may take as an insult, in lower case: those on which two lists agree. Either
 * alone has plain words of the news in it, such as a murder, a drug or a fire.
 * @param language BCP 47; a language that no list knows has none
 */
export function uncivilWords(language: string): ReadonlySet<string> {
  const code = language.split('-')[0] ?? '';
  const agreed = new Set(second[code]?.map((word) => word.toLowerCase()));
  const first = profaneWords.get(code)?.map((word) => word.toLowerCase()) ?? [];
  return new Set(first.filter((word) => agreed.has(word)));
}
