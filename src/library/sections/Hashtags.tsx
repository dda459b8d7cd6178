import { useEffect, useRef, useState } from 'preact/hooks';
import { joinHashtag } from '../../thread/hashtags.ts';
import { makeHashtag } from '../../thread/make-hashtag.ts';
import { Button } from '../../ui/Button.tsx';
import { OpenHashtag } from '../../ui/HashtagLink.tsx';
import { say } from '../../ui/say.ts';
import { AboutHashtag } from '../AboutHashtag.tsx';
import { FollowedHashtag } from '../FollowedHashtag.tsx';
import type { Section, SectionProps } from '../section.ts';
import { aboutAddress, useHashtagInAddress } from '../use-hashtag-in-address.ts';

/** Everything about one hashtag, or those that the reader follows, each with what is newest. */
function Hashtags({ settings }: SectionProps) {
  const asked = useHashtagInAddress();
  // Who comes by a link within the section is at what it leads to.
  const before = useRef(asked);
  useEffect(() => {
    const place = asked === null ? 'title-hashtags' : 'about-title';
    if (before.current !== asked) document.getElementById(place)?.focus();
    before.current = asked;
  }, [asked]);
  const followed = settings?.followedHashtags ?? [];
  const isFollowed = (hashtag: string) =>
    followed.some((one) => joinHashtag(one) === joinHashtag(hashtag));
  return (
    <OpenHashtag.Provider value={goToHashtag}>
      <p class="lead">{say('hashtagsLead')}</p>
      <HashtagForm />
      {asked !== null ? (
        <AboutHashtag key={asked} hashtag={asked} followed={isFollowed(asked)} />
      ) : (
        settings && (
          <>
            {followed.length === 0 && <p class="about-nothing">{say('hashtagsNone')}</p>}
            {followed.map((hashtag) => (
              <FollowedHashtag key={hashtag} hashtag={hashtag} />
            ))}
          </>
        )
      )}
    </OpenHashtag.Provider>
  );
}

function goToHashtag(hashtag: string): void {
  location.hash = aboutAddress(hashtag);
}

/** A box for any hashtag, with or without its sign, or for the words that it is made of. */
function HashtagForm() {
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  function go(): void {
    const hashtag = makeHashtag(typed);
    setBad(hashtag === '');
    if (hashtag === '') return;
    setTyped('');
    goToHashtag(hashtag);
  }
  return (
    <>
      <form
        class="follow-form"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <input
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          autocomplete="off"
          spellcheck={false}
          aria-label={say('hashtagLook')}
          placeholder={say('hashtagLook')}
          aria-invalid={isBad}
          maxLength={100}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setBad(false);
          }}
        />
        <Button kind="main" disabled={typed.trim() === ''} onClick={go}>
          {say('hashtagShow')}
        </Button>
      </form>
      {isBad && (
        <p class="fault-note" role="alert">
          {say('hashtagBad')}
        </p>
      )}
    </>
  );
}

export const section: Section = {
  id: 'hashtags',
  order: 11,
  title: () => say('hashtagsTitle'),
  View: Hashtags,
};
