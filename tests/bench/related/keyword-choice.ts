import { readdirSync, readFileSync } from 'node:fs';
import { type ArticleText, listArticleTerms } from '../../../src/related/article-terms.ts';
import { splitTerms } from '../../../src/related/split-items.ts';
import { makeRarity, suggestHashtags } from '../../../src/related/suggest-hashtags.ts';
import type { MeasuredRow } from '../benchmark.ts';
import { compare } from '../samples.ts';
import keywords from './keywords.json' with { type: 'json' };

/** The saved pages, whose expected files have what is read in them. */
const pages = 'tests/pages';
/** So many keywords of a page are looked at. */
const most = 10;

interface ReadPage {
  name: string;
  article: ArticleText & { site: string };
  blocks: { kind: 'paragraph'; text: string }[];
}

/** How well hashtags name what an editor would, and how well the most frequent terms do: F1 a page, averaged. */
export function keywordRows(): MeasuredRow[] {
  const all = readPages();
  const having = new Map<string, number>();
  for (const page of all) {
    for (const term of new Set(termsOf(page))) having.set(term, (having.get(term) ?? 0) + 1);
  }
  const rarity = makeRarity((term) => having.get(term) ?? 0, all.length);
  const judged = all.filter(({ name }) => name in keywords);
  const score = (choose: (page: ReadPage) => string[]): number => {
    const each = judged.map((page) =>
      f1(choose(page).slice(0, most), wantedOf(page), page.article.language),
    );
    return each.reduce((sum, one) => sum + one, 0) / each.length;
  };
  const suggest = ({ article, blocks }: ReadPage): string[] =>
    suggestHashtags(article, blocks, rarity).map(({ words }) => words);
  const limit = [
    score(({ article, blocks }) => listArticleTerms(bare(article), blocks).map(({ word }) => word)),
  ];
  const row = (metric: string, choose: (page: ReadPage) => string[]) =>
    compare({
      case: `keywords of ${judged.length} pages, against the ${most} most frequent terms`,
      metric,
      unit: '',
      samples: [score(choose)],
      limit,
    });
  return [
    row(`F1@${most}, of the text alone`, (page) =>
      suggest({ ...page, article: bare(page.article) }),
    ),
    row(`F1@${most}, with the page's own`, suggest),
  ];
}

function readPages(): ReadPage[] {
  const end = '.expected.json';
  return readdirSync(pages)
    .filter((file) => file.endsWith(end))
    .map((file) => {
      const { article, text } = JSON.parse(readFileSync(`${pages}/${file}`, 'utf8'));
      const blocks = (text as string[]).map((line) => ({ kind: 'paragraph' as const, text: line }));
      return { name: file.slice(0, -end.length), article, blocks };
    });
}

const bare = <T extends ArticleText>(article: T): T => ({ ...article, keywords: [] });

const wantedOf = ({ name }: ReadPage): string[] =>
  (keywords as Record<string, string[]>)[name] ?? [];

function termsOf({ article, blocks }: ReadPage): string[] {
  return [article.title, ...blocks.map(({ text }) => text)].flatMap((text) =>
    splitTerms(text, article.language),
  );
}

/** Two keywords are one where their stems are, in their order. */
function f1(made: readonly string[], wanted: readonly string[], language: string): number {
  const stem = (words: string): string => splitTerms(words, language).join(' ');
  const [ours, theirs] = [new Set(made.map(stem)), new Set(wanted.map(stem))];
  const common = [...ours].filter((one) => theirs.has(one)).length;
  return (2 * common) / (ours.size + theirs.size);
}
