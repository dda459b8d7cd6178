import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { readSet } from './read-set.ts';
import { rounds } from './readers.ts';
import { rowsOf } from './rows.ts';
import { findSets } from './sets.ts';

export const reading: Benchmark = {
  name: 'reading',
  summary: 'How much of an article is read, and nothing else, how well its facts, and how fast.',
  needs: '--data DIR with saved pages and their truth, and about 5 minutes for 500 pages',
  about: [
    `Chromium loads each saved page at its own address, without its scripts and without a network, and each reader
reads the document: Readability as its documentation says, Readability with its text taken block by block, Defuddle, and
Afterword as \`dist/bench/reader.js\` has it, facts and all. A set is a folder with \`ground-truth.json\` and
\`pages/ID.html.gz\`; \`--data\` names one, or a folder of several. *articles-zyte* is half of
[Scrapinghub's benchmark](https://github.com/scrapinghub/article-extraction-benchmark) (news; precision and recall of
four-word shingles, averaged over the pages), *articles-wcxb* half of the articles in WCXB's development set (mean F1 of
words). *Snippets* are sentences that belong to the article, and such that stand around it.`,
    `*Middle half* is here where 95 of 100 samples lie that are drawn anew from the same pages. *Afterword without* a
pass is what it is worth, with the whole as the limit. Times are the median of ${rounds} rounds on the same document, in which the
readers take turns; *slowest of 20* is the page that 5 in 100 pages exceed.`,
    `[reading.md](reading.md) has what was tried for the text, and where the rest is lost.`,
  ],
  run,
};

async function run({ data, tell }: Setting): Promise<MeasuredRow[]> {
  const sets = data === null ? [] : findSets(data);
  if (sets.length === 0) {
    tell('No data: --data names a folder with ground-truth.json and pages/, or a folder of such.');
  }
  const rows: MeasuredRow[] = [];
  for (const set of sets) rows.push(...rowsOf(set, await readSet(set, tell)));
  return rows;
}
