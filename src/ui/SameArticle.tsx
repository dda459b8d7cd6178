import type { ThreadRow } from '../thread/thread-row.ts';
import { Button } from './Button.tsx';
import { exactTime, relativeTime } from './moment.ts';
import { locale, say } from './say.ts';

interface SameArticleProps {
  /** The thread of what looks like the same article, or null. */
  likely: ThreadRow | null;
  /** The address whose thread the page shares, or null. */
  joined: string | null;
  /** Since when the page shows another text than earlier comments are about, in milliseconds since 1970; 0 for never. */
  changedSince: number;
  /** Whether something that was asked for is being done. */
  busy: boolean;
  onSee(): void;
  onJoin(): void;
  onKeepApart(): void;
  onSplit(): void;
}

/** What a reader should know of which article this is: it may be another's, it is another's, it has changed. */
export function SameArticle(props: SameArticleProps) {
  const { likely, joined, changedSince, busy } = props;
  return (
    <>
      {likely && (
        <div class="same-note">
          <p>{say('sameLikely')}</p>
          <p class="same-address" dir="ltr" title={likely.id}>
            <bdi>{shorten(likely.id)}</bdi>
          </p>
          <p class="same-buttons">
            <Button kind="plain" disabled={busy} onClick={props.onJoin}>
              {say('sameJoin')}
            </Button>
            <Button kind="plain" onClick={props.onSee}>
              {say('sameSee')}
            </Button>
            <Button disabled={busy} onClick={props.onKeepApart}>
              {say('sameApart')}
            </Button>
          </p>
        </div>
      )}
      {joined !== null && (
        <p class="same-line">
          {say('sameJoined', shorten(joined))}{' '}
          <Button kind="plain" disabled={busy} onClick={props.onSplit}>
            {say('sameSplit')}
          </Button>
        </p>
      )}
      {changedSince > 0 && (
        <p class="same-line" title={exactTime(changedSince, locale())}>
          {say('sameChanged', relativeTime(changedSince, Date.now(), locale()))}
        </p>
      )}
    </>
  );
}

/** An address as a reader would write it: without its scheme, and its signs as they are meant. */
function shorten(address: string): string {
  try {
    return decodeURI(address).replace(/^https?:\/\//, '');
  } catch {
    return address;
  }
}
