import { useId, useState } from 'preact/hooks';
import type { RelatedEntry, Telling } from '../related/related-entry.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { Button } from './Button.tsx';
import { Coverage } from './Coverage.tsx';
import { HashtagLink } from './HashtagLink.tsx';
import { SiteIcon } from './SiteIcon.tsx';
import { locale, say, sayCount } from './say.ts';
import { siteIconAddress } from './site-icon-address.ts';
import { Told } from './Told.tsx';

interface RelatedItemProps {
  entry: RelatedEntry;
  /** Opens the thread of a kept article. */
  onThread(article: string): void;
  /** Whether who reported it when stands elsewhere already. */
  covered?: boolean;
}

/** What can be unfolded below an entry. */
type Unfolded = 'why' | 'coverage' | null;

/**
 * Something to read, as on a good news page: source, time, headline, two lines, and who else has it. Everything in it was
 * written by others.
 */
export function RelatedItem({ entry, onThread, covered = false }: RelatedItemProps) {
  const { source, site, address, title, summary, article, comments, alsoAt, why } = entry;
  const [unfolded, setUnfolded] = useState<Unfolded>(null);
  const id = useId();
  const toggle = (part: Unfolded) => setUnfolded(unfolded === part ? null : part);
  const hasWhy = why.hashtags.length + why.words.length > 0;
  return (
    <li class="related-item">
      <p class="related-line">
        <SiteIcon src={siteIconAddress(address || `https://${site}/`)} name={site} />
        <bdi class="related-source">{source}</bdi>
        <span aria-hidden="true">·</span>
        <Told at={entry.undated ? null : entry.at} />
      </p>
      <h3 class="related-title" dir="auto">
        {address === '' ? title || say('untitled') : <ArticleLink {...entry} />}
      </h3>
      {summary && (
        <p class="related-summary" dir="auto">
          {summary}
        </p>
      )}
      {alsoAt.length > 0 && <AlsoAt tellings={alsoAt} />}
      <div class="related-acts">
        {article !== null && comments !== null && comments > 0 && (
          <Button kind="plain" onClick={() => onThread(article)}>
            {sayCount('comments', comments)}
          </Button>
        )}
        {hasWhy && (
          <Button
            aria-expanded={unfolded === 'why'}
            aria-controls={id}
            onClick={() => toggle('why')}
          >
            {say('whyThis')}
          </Button>
        )}
        {alsoAt.length > 0 && !covered && (
          <Button
            aria-expanded={unfolded === 'coverage'}
            aria-controls={id}
            onClick={() => toggle('coverage')}
          >
            {say('coverageTitle')}
          </Button>
        )}
      </div>
      <div id={id} class="related-unfolded" hidden={unfolded === null}>
        {unfolded === 'why' && <Reasons why={why} />}
        {unfolded === 'coverage' && (
          <Coverage
            reports={[entry, ...alsoAt].sort(
              (a, b) => Number(a.undated) - Number(b.undated) || a.at - b.at,
            )}
          />
        )}
      </div>
    </li>
  );
}

function AlsoAt({ tellings }: { tellings: readonly Telling[] }) {
  // The names come back in the order and with the marks between them that the language has.
  const parts = new Intl.ListFormat(locale(), { style: 'narrow' }).formatToParts(
    tellings.map((_, index) => String(index)),
  );
  return (
    <p class="related-also">
      {say('alsoAt')}{' '}
      {parts.map(({ type, value }) => {
        const telling = type === 'element' ? tellings[Number(value)] : undefined;
        if (!telling) return value;
        const { address, source, title } = telling;
        return (
          <bdi key={value} title={title}>
            {address === '' ? source : <ArticleLink address={address} title={source} />}
          </bdi>
        );
      })}
    </p>
  );
}

function Reasons({ why: { hashtags, words } }: Pick<RelatedEntry, 'why'>) {
  return (
    <dl class="related-why">
      {hashtags.length > 0 && (
        <div>
          <dt>{say('whyHashtags')}</dt>
          {hashtags.map((hashtag) => (
            <dd key={hashtag}>
              <HashtagLink text={`#${hashtag}`} hashtag={hashtag} />
            </dd>
          ))}
        </div>
      )}
      {words.length > 0 && (
        <div>
          <dt>{say('whyWords')}</dt>
          {words.map((word) => (
            <dd key={word}>
              <bdi>{word}</bdi>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
