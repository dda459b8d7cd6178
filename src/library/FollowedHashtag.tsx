import { say } from '../ui/say.ts';
import { AboutList } from './AboutHashtag.tsx';
import { useAbout } from './use-about.ts';
import { aboutAddress } from './use-hashtag-in-address.ts';

/** How many of the newest entries stand below a hashtag that is followed. */
const entriesShown = 3;

/** A hashtag that the reader follows, with what is newest about it. */
export function FollowedHashtag({ hashtag }: { hashtag: string }) {
  const about = useAbout(hashtag, entriesShown);
  return (
    <section class="block about">
      <h2>
        <a href={aboutAddress(hashtag)} title={say('aboutTitle', `#${hashtag}`)}>
          <bdi>#{hashtag}</bdi>
        </a>
      </h2>
      <AboutList {...about} more={false} />
      {about.more && (
        <p class="note">
          <a href={aboutAddress(hashtag)}>{say('aboutTitle', `#${hashtag}`)}</a>
        </p>
      )}
    </section>
  );
}
