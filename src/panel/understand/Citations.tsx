import type { ComponentChildren } from 'preact';
import { createContext, toChildArray } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { CommentId } from '../../thread/comment.ts';
import { say } from '../../ui/say.ts';

/** What a result rests on, and the way there. */
interface Sources {
  /** The sentence that is marked in the page, or null. */
  marked: number | null;
  onSentence(number: number, words: string | null): void;
  /** What the author of a comment is called; null where it is no longer there. */
  nameOf(comment: CommentId): string | null;
  onComment(comment: CommentId): void;
}
export const SourcesContext = createContext<Sources>({
  marked: null,
  onSentence: () => undefined,
  nameOf: () => null,
  onComment: () => undefined,
});

/** What the sentences say that a result cites, by their numbers: in a changed article the numbers are others. */
export const CitedContext = createContext<Readonly<Record<number, string>>>({});

/** The numbers of the sentences that a line rests on: each goes to its sentence in the page. */
export function SentenceNumbers({ numbers }: { numbers: readonly number[] }) {
  const { marked, onSentence } = useContext(SourcesContext);
  const cited = useContext(CitedContext);
  return (
    <Cited>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="citation"
          aria-pressed={number === marked}
          aria-label={say('citedSentence', number)}
          title={say('citedSentence', number)}
          onClick={() => onSentence(number, cited[number] ?? null)}
        >
          {number}
        </button>
      ))}
    </Cited>
  );
}

/** So many authors are named at first. */
const fewNames = 4;

/** The authors of the comments that a line rests on: each goes to the comment. Of many, the rest for the asking. */
export function CommentNames({ ids }: { ids: readonly CommentId[] }) {
  const { nameOf, onComment } = useContext(SourcesContext);
  const named = ids.flatMap((id) => {
    const name = nameOf(id);
    return name === null ? [] : [{ id, name }];
  });
  const [all, setAll] = useState(false);
  const shown = all || named.length <= fewNames + 1 ? named : named.slice(0, fewNames);
  const more = named.length - shown.length;
  return (
    <Cited>
      {shown.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="citation named"
          title={say('citedComment', name)}
          onClick={() => onComment(id)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
      {more > 0 && (
        <button
          type="button"
          class="citation named"
          aria-expanded={false}
          title={say('showMore')}
          onClick={() => setAll(true)}
        >
          +{more}
          <span class="hidden-visually"> {say('showMore')}</span>
        </button>
      )}
    </Cited>
  );
}

/** Kept on the line of the last word. */
function Cited({ children }: { children: ComponentChildren }) {
  return toChildArray(children).length === 0 ? null : <span class="citations">{children}</span>;
}
