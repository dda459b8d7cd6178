import { joinText } from '../../../src/article/reading/block.ts';
import { cleanReading } from '../../../src/article/reading/clean-reading.ts';
import type { ReadingContext } from '../../../src/article/reading/reading-pass.ts';
import { readingPasses } from '../../../src/article/reading/reading-passes.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { runAtOnce } from '../../../src/page/steps.ts';

/** A page's text by pass, each time without that one. The page is read once: only the passes run anew. */
export function readWithoutEach(page: Document): Record<string, string> {
  const context = contextOf(page);
  const read = (missing: string): string => {
    if (context === null) return '';
    const passes = readingPasses.filter(({ name }) => name !== missing);
    return joinText(runAtOnce(cleanReading(context, passes)));
  };
  return Object.fromEntries(readingPasses.map(({ name }) => [name, read(name)]));
}

/** What the passes are given of a page; null where it has no article. */
function contextOf(page: Document): ReadingContext | null {
  const headings = [...page.querySelectorAll('h1')].map((heading) => heading.textContent);
  let context: ReadingContext | null = null;
  const noting = {
    name: 'noting',
    run: (blocks: ReadingContext['found'], given: ReadingContext) => {
      context = given;
      return blocks;
    },
  };
  runAtOnce(readArticle(page, [page.title, ...headings], [noting]));
  return context;
}
