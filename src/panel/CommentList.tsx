import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CommentId } from '../thread/comment.ts';
import type { Row } from '../thread/list-rows.ts';
import type { Target } from './use-thread-view.ts';

interface CommentListProps {
  rows: readonly Row[];
  target: Target | null;
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  draw(row: Row): ComponentChildren;
}

/** So many rows are drawn together, or not at all. */
const chunkSize = 30;
/** Shorter threads are drawn whole. */
const wholeUpTo = 150;
/** A guess at a row's height before it was drawn, in CSS pixels. */
const usualHeight = 110;

/**
 * The rows of a thread. Of a long one only those near the view are drawn; the others keep their place, and their
 * words, so that the browser's own find comes upon them (`hidden="until-found"`, https://html.spec.whatwg.org/#the-hidden-attribute).
 */
export function CommentList({ rows, target, scroller, draw }: CommentListProps) {
  const chunks = useMemo(() => cut(rows), [rows]);
  useTarget(target, scroller);
  return (
    <>
      {chunks.map((chunk, index) => (
        <Chunk
          // Rows move between chunks: a chunk is its place.
          key={index}
          rows={chunk}
          wanted={index === 0 || (target !== null && has(chunk, target.id))}
          scroller={scroller}
          draw={draw}
        />
      ))}
    </>
  );
}

function cut(rows: readonly Row[]): (readonly Row[])[] {
  const size = rows.length <= wholeUpTo ? wholeUpTo : chunkSize;
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

const has = (rows: readonly Row[], id: CommentId): boolean =>
  rows.some(({ node }) => node.id === id);

/** Brings a comment into view, and the keyboard to it. */
function useTarget(target: Target | null, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (target === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-comment="${target.id}"]`);
    row?.scrollIntoView({ block: target.focus ? 'center' : 'nearest' });
    if (target.focus) row?.focus({ preventScroll: true });
  }, [target, scroller]);
}

interface ChunkProps extends Omit<CommentListProps, 'target'> {
  /** Whether it must be drawn, near the view or not. */
  wanted: boolean;
}

function Chunk({ rows, wanted, scroller, draw }: ChunkProps) {
  const list = useRef<HTMLOListElement>(null);
  const [near, setNear] = useState(wanted);
  const height = useRef(0);
  const drawn = near || wanted;

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        // A box that has the keyboard stays, wherever the reader scrolls.
        const stays = entry.isIntersecting || element.contains(document.activeElement);
        if (!stays) height.current = entry.boundingClientRect.height;
        setNear(stays);
      },
      { root: scroller.current, rootMargin: '150% 0px' },
    );
    observer.observe(element);
    // The browser's own find comes to words that are not drawn.
    const draw = () => setNear(true);
    element.addEventListener('beforematch', draw);
    return () => {
      observer.disconnect();
      element.removeEventListener('beforematch', draw);
    };
  }, [scroller]);

  // The same element as before is not looked through again: a key typed in a box costs what is drawn, and no more.
  const words = useMemo(() => <li>{rows.map(wordsOf).join('\n')}</li>, [rows]);
  const place = { height: `${height.current || rows.length * usualHeight}px` };
  return drawn ? (
    <ol class="comments" ref={list}>
      {rows.map(draw)}
    </ol>
  ) : (
    <ol class="comments" ref={list} hidden="until-found" style={place}>
      {words}
    </ol>
  );
}

const wordsOf = ({ node }: Row): string => (node.kind === 'comment' ? node.comment.text : '');
