import { type ComponentChildren, Fragment } from 'preact';
import type { Article } from '../article/article.ts';
import { readingMinutes } from '../article/reading-time.ts';
import { Moment } from './Moment.tsx';
import { SiteIcon } from './SiteIcon.tsx';
import { say, sayCount } from './say.ts';
import { siteIconAddress } from './site-icon-address.ts';

/** What is known of the article: all of it, or before its page is read only where it stands. */
export type Heading = Omit<Article, 'id'> | { title: string; site: string; address: string };

interface ArticleHeadProps {
  /** Null while nothing is known: a skeleton of the same height. */
  heading: Heading | null;
  /** How many comments there are, or null where the head does not say. */
  count: number | null;
  /** Buttons at the end of the first line. */
  children?: ComponentChildren;
}

/** Which article this is: site, date, title, and a line of facts. Its height does not change as facts arrive. */
export function ArticleHead({ heading, count, children }: ArticleHeadProps) {
  const article = heading && 'kind' in heading ? heading : null;
  return (
    <header class="article-head" aria-busy={heading === null}>
      <div class="article-site">
        {heading && <SiteIcon src={siteIconAddress(heading.address)} name={heading.site} />}
        <span class="article-host">{heading?.site}</span>
        {article?.published != null && (
          <>
            <span aria-hidden="true">·</span>
            <Moment at={article.published} />
          </>
        )}
        <span class="article-buttons">{children}</span>
      </div>
      {heading ? (
        <h1 class="article-title" dir="auto">
          {heading.title || say('untitled')}
        </h1>
      ) : (
        <div class="article-title">
          <span class="article-skeleton" />
        </div>
      )}
      <p class="article-facts">{article && <Facts article={article} count={count} />}</p>
    </header>
  );
}

function Facts({
  article,
  count,
}: {
  article: Extract<Heading, { kind: unknown }>;
  count: number | null;
}) {
  const minutes = readingMinutes(article.words, article.language);
  const facts = [
    article.authors.length > 0 && formatNames(article.authors),
    article.kind === 'page' && say('kindPage'),
    article.kind === 'article' && minutes > 0 && sayCount('readingTime', minutes),
    count !== null && sayCount('comments', count),
  ].filter((fact) => fact !== false);
  return (
    <>
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </>
  );
}

const formatNames = (names: string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} …` : names.join(', ');
