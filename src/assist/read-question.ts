import { helpWordsOf } from './languages/all-languages.ts';
import type { Wanted } from './languages/help-words.ts';
import { matchWords } from './match-words.ts';

/** Languages that put the word anywhere in the question. */
const anywhere = new Set(['ja', 'zh']);

/** What a question wants, and the words of it that say of what. */
export interface ReadQuestion {
  wanted: Wanted;
  about: string;
}

/**
 * What a question asks for, by the words that it begins with: "how long" wants a number, and says no more. It wants
 * `what` where they do not tell.
 * @param language the language's first subtag
 */
export function readQuestion(question: string, language: string): ReadQuestion {
  const asked = Object.entries(helpWordsOf(language)?.asked ?? {}) as [Wanted, string][];
  const text = question.replace(/^[^\p{L}\p{N}]+/u, '');
  for (const [wanted, list] of asked) {
    const found = matchWords(list).exec(text);
    if (found && (found.index === 0 || anywhere.has(language))) {
      return {
        wanted,
        about: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
      };
    }
  }
  return { wanted: 'what', about: text };
}
