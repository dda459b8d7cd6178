import { type ComponentChildren, Fragment } from 'preact';
import type { Article } from '../article/article.ts';
import { isWholeDay } from '../article/parse-date.ts';
import { readingMinutes } from '../article/reading-time.ts';
import { Moment } from './Moment.tsx';
import { SiteIcon } from './SiteIcon.tsx';
import { say, sayCount } from './say.ts';
import { siteIconAddress } from './site-icon-address.ts';

/** What is known of an article whose page was read. */
type Known = Omit<Article, 'id'>;

/** What is known of the article: all of it, or before its page is read only where it stands. */
export type Heading = Known | { title: string; site: string; address: string };

const day = 86_400_000;

interface ArticleHeadProps {
  /** Null while nothing is known: a skeleton of the same height. */
  heading: Heading | null;
  /** How many comments there are, or null where the head does not say. */
  count: number | null;
  /** Buttons at the end of the first line. */
  children?: ComponentChildren;
  /** What stands below all of it. */
  below?: ComponentChildren;
}

/**
 * Which article this is: site, date, title, and a line of facts. Its height does not change as
 * facts arrive, but for an article that is cut or on several pages. */
export function ArticleHead({ heading, count, children, below }: ArticleHeadProps) {
  const article = heading && 'kind' in heading ? heading : null;
  return (
    <header class="article-head" aria-busy={heading === null}>
      <div class="article-site">
        {heading && <SiteIcon src={siteIconAddress(heading.address)} name={heading.site} />}
        <span class="article-host">{heading?.site}</span>
        {article?.published != null && (
          <>
            <span aria-hidden="true">·</span>
            <Moment at={article.published} day={isDayOnly(article.published)} />
          </>
        )}
        <span class="article-buttons">{children}</span>
      </div>
      {heading ? (
        <h1 class="article-title" dir="auto" title={sourceOf(article?.sources.title)}>
          {heading.title || say('untitled')}
        </h1>
      ) : (
        <div class="article-title">
          <span class="article-skeleton" />
        </div>
      )}
      <p class="article-facts">{article && <Facts article={article} count={count} />}</p>
      {article && <Parts article={article} />}
      {below}
    </header>
  );
}

function Facts({ article, count }: { article: Known; count: number | null }) {
  const { authors, modified, sources, kind } = article;
  const minutes = readingMinutes(article.words, article.language);
  const facts: [string, ComponentChildren][] = [
    [
      'authors',
      authors.length > 0 && (
        <bdi class="article-authors" title={sourceOf(sources.authors)}>
          {formatNames(authors)}
        </bdi>
      ),
    ],
    ['kind', kind === 'page' && <bdi>{say('kindPage')}</bdi>],
    [
      'modified',
      modified !== null && isUpdated(article) && (
        <Moment
          at={modified}
          day={isDayOnly(modified)}
          words={(time) => say('updatedWhen', time)}
        />
      ),
    ],
    ['minutes', kind === 'article' && minutes > 0 && <bdi>{sayCount('readingTime', minutes)}</bdi>],
    ['count', count !== null && <bdi>{sayCount('comments', count)}</bdi>],
  ];
  return (
    <>
      {facts
        .filter(([, fact]) => fact !== false)
        .map(([name, fact], index) => (
          <Fragment key={name}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            {fact}
          </Fragment>
        ))}
    </>
  );
}

/** What a reader should know where there is more than this page shows; nothing where it is whole. */
function Parts({ article: { access, paged } }: { article: Known }) {
  if (access !== 'cut' && paged === null) return null;
  const told = [
    access === 'cut' && say('articleCut'),
    paged !== null &&
      (paged.pages > 0
        ? say('articlePageOf', paged.page, paged.pages)
        : say('articlePage', paged.page)),
  ].filter((part) => part !== false);
  return <p class="article-parts">{told.join(' · ')}</p>;
}

/** Whether no hour is to be told: none is known, or the page's clock says one that has not come. */
const isDayOnly = (at: number): boolean => isWholeDay(at) || at > Date.now();

/** Whether an article was changed so much later that its readers may want to know. */
function isUpdated({ published, modified }: Known): boolean {
  return published !== null && modified !== null && modified - published > day;
}

const sourceOf = (source: string | undefined): string | undefined =>
  source === undefined ? undefined : say('factSource', source);

const formatNames = (names: string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} …` : names.join(', ');
