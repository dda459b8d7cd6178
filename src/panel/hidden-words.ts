import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { listNodes, type ThreadNode } from '../thread/build-thread.ts';
import type { CommentId } from '../thread/comment.ts';
import type { Row } from '../thread/list-rows.ts';
import { nameOf } from '../ui/name-of.ts';
import { atLeisure } from './in-turn.ts';

/**
 * Words of comments that are not drawn, for the browser's own find: it looks through what is `hidden="until-found"`, and
 * tells the element that it comes to (https://html.spec.whatwg.org/#the-hidden-attribute). One element for each comment
 * says which it is. Made by hand: of ten thousand, none but their words would be looked at again.
 */
export function useHiddenWords(list: RefObject<HTMLElement | null>, nodes: readonly ThreadNode[]) {
  useEffect(
    () =>
      atLeisure(() => {
        const items = nodes.flatMap((node) => (node.kind === 'comment' ? makeItem(node) : []));
        list.current?.replaceChildren(...items);
      }),
    [list, nodes],
  );
}

function makeItem({ id, comment }: ThreadNode & { kind: 'comment' }): HTMLElement {
  const item = document.createElement('li');
  item.setAttribute('hidden', 'until-found');
  item.dataset.words = id;
  item.textContent = `${nameOf(comment.author)}\n${comment.text}`;
  return item;
}

/** The comments of a row: its own, where that is not drawn, and those that it hides. */
export function listHidden(rows: readonly Row[]): ThreadNode[] {
  return rows.flatMap(({ node, hides }) => [
    node,
    ...(hides === null ? [] : listNodes(node.replies)),
  ]);
}

/** Goes to a comment to whose words the browser's own find comes. */
export function useBrowserFind(
  list: RefObject<HTMLElement | null>,
  onFound: (id: CommentId) => void,
): void {
  useEffect(() => {
    const found = ({ target }: Event) => {
      const words = target instanceof HTMLElement ? target.dataset.words : undefined;
      if (words !== undefined) onFound(words);
    };
    const element = list.current;
    element?.addEventListener('beforematch', found);
    return () => element?.removeEventListener('beforematch', found);
  }, [list, onFound]);
}
