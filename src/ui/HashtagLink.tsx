import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { splitHashtags } from '../thread/hashtags.ts';

/** Shows everything about a hashtag, given without its sign. */
export const OpenHashtag = createContext<(hashtag: string) => void>(() => undefined);

/**
 * A hashtag as a link to everything about it.
 * @param text as it is written, with its sign
 */
export function HashtagLink({ text, hashtag }: { text: string; hashtag: string }) {
  const open = useContext(OpenHashtag);
  return (
    <a
      class="hashtag"
      dir="auto"
      href={`../library/index.html#hashtags?${new URLSearchParams({ filter: hashtag })}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(hashtag);
      }}
    >
      <bdi>{text}</bdi>
    </a>
  );
}

/** A line of what somebody wrote, with its hashtags made links. */
export function HashtagText({ text }: { text: string }) {
  return splitHashtags(text).map((part) =>
    part.kind === 'text' ? part.text : <HashtagLink {...part} />,
  );
}
