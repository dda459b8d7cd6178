import { joinText } from '../../../src/article/reading/block.ts';
import { readingPasses } from '../../../src/article/reading/reading-passes.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { runAtOnce } from '../../../src/page/steps.ts';

/** A page's text by pass, each time without that one. */
export function readWithoutEach(page: Document): Record<string, string> {
  const headings = [...page.querySelectorAll('h1')].map((heading) => heading.textContent);
  const titles = [page.title, ...headings];
  const read = (missing: string): string => {
    const passes = readingPasses.filter(({ name }) => name !== missing);
    return joinText(runAtOnce(readArticle(page, titles, passes))?.blocks ?? []);
  };
  return Object.fromEntries(readingPasses.map(({ name }) => [name, read(name)]));
}
