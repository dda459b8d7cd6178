import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { splitHashtags } from '../thread/hashtags.ts';

/** Shows the threads with a hashtag, given without its sign. */
export const OpenHashtag = createContext<(hashtag: string) => void>(() => undefined);

/**
 * A hashtag of a comment, as a link to the threads that use it.
 * @param text as it is written, with its sign
 */
export function HashtagLink({ text, hashtag }: { text: string; hashtag: string }) {
  const open = useContext(OpenHashtag);
  return (
    <a
      class="hashtag"
      href={`../library/index.html#threads?${new URLSearchParams({ filter: `#${hashtag}` })}`}
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
