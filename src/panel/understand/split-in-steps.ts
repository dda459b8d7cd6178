import type { Sentence, Subject } from '../../assist/assist.ts';
import { splitBlocks } from '../../assist/split-sentences.ts';

/** How long it works before the panel may draw again: milliseconds. A single block takes what it takes. */
const step = 10;

/** An article's sentences, split with pauses in which the panel draws and hears the reader. */
export async function splitInSteps(
  article: Pick<Subject, 'blocks' | 'language'>,
): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  let until = performance.now() + step;
  for (const some of splitBlocks(article)) {
    sentences.push(...some);
    if (performance.now() < until) continue;
    await new Promise((go) => setTimeout(go));
    until = performance.now() + step;
  }
  return sentences;
}
