import { type ComponentChildren, createContext, type RefObject, type VNode } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Row } from '../thread/list-rows.ts';
import { type Chunk, cutChunks, keepRows } from './chunks.ts';
import { useNearness, type WatchNear } from './use-nearness.ts';
import type { Target } from './use-thread-view.ts';

type Draw = (row: Row) => ComponentChildren;

interface CommentListProps {
  rows: readonly Row[];
  target: Target | null;
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  draw: Draw;
}

/** A guess at a row's height before it was drawn, in CSS pixels. */
const usualHeight = 110;

/** How rows are drawn: only those that are hear of it when that changes, as it does with each letter of a draft. */
const DrawContext = createContext<Draw>(() => null);

/**
 * The rows of a thread. Of a long one only those near the view are drawn; the others keep their place, and their
 * words, so that the browser's own find comes upon them (`hidden="until-found"`, https://html.spec.whatwg.org/#the-hidden-attribute).
 */
export function CommentList({ rows, target, scroller, draw }: CommentListProps) {
  const chunks = useChunks(rows);
  const watch = useNearness(scroller);
  const places = useRef(new Map<Chunk, { wanted: boolean; place: VNode }>());
  const drawn = useMemo(() => {
    const before = places.current;
    places.current = new Map();
    return chunks.map((chunk, index) => {
      const wanted = index === 0 || (target !== null && has(chunk, target));
      const same = before.get(chunk);
      // The same element as before is not looked through again.
      const place =
        same?.wanted === wanted ? (
          same.place
        ) : (
          <ChunkPlace key={chunk.id} chunk={chunk} wanted={wanted} watch={watch} />
        );
      places.current.set(chunk, { wanted, place });
      return place;
    });
  }, [chunks, target, watch]);
  useTarget(target, scroller);
  return <DrawContext.Provider value={draw}>{drawn}</DrawContext.Provider>;
}

/** The rows in chunks, of which those that nothing has changed in stay the same objects. */
function useChunks(rows: readonly Row[]): readonly Chunk[] {
  const before = useRef<{ rows: readonly Row[]; chunks: readonly Chunk[] }>({
    rows: [],
    chunks: [],
  });
  return useMemo(() => {
    const kept = keepRows(rows, before.current.rows);
    const chunks = cutChunks(kept, before.current.chunks);
    before.current = { rows: kept, chunks };
    return chunks;
  }, [rows]);
}

const has = ({ rows }: Chunk, { id }: Target): boolean => rows.some(({ node }) => node.id === id);

/** Brings a comment into view, and the keyboard to it where it is to go there. */
function useTarget(target: Target | null, scroller: RefObject<HTMLElement | null>): void {
  // Before the frame that shows it is painted.
  useLayoutEffect(() => {
    if (target === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-comment="${target.id}"]`);
    row?.scrollIntoView({ block: target.way === 'show' ? 'nearest' : 'center' });
    if (target.way === 'go') row?.focus({ preventScroll: true });
  }, [target, scroller]);
}

interface ChunkPlaceProps {
  chunk: Chunk;
  /** Whether it must be drawn, near the view or not. */
  wanted: boolean;
  watch: WatchNear;
}

function ChunkPlace({ chunk: { rows }, wanted, watch }: ChunkPlaceProps) {
  const list = useRef<HTMLOListElement>(null);
  const [near, setNear] = useState(wanted);
  const height = useRef(0);

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const unwatch = watch(element, (isNear, high) => {
      // A box that has the keyboard stays, wherever the reader scrolls.
      const stays = isNear || element.contains(document.activeElement);
      if (!stays) height.current = high;
      setNear(stays);
    });
    // The browser's own find comes to words that are not drawn.
    const draw = () => setNear(true);
    element.addEventListener('beforematch', draw);
    return () => {
      unwatch();
      element.removeEventListener('beforematch', draw);
    };
  }, [watch]);

  if (near || wanted) {
    return (
      <ol class="comments" ref={list}>
        <DrawnRows rows={rows} />
      </ol>
    );
  }
  const place = { height: `${height.current || rows.length * usualHeight}px` };
  return (
    <ol class="comments" ref={list} hidden="until-found" style={place}>
      <li>{rows.map(wordsOf).join('\n')}</li>
    </ol>
  );
}

function DrawnRows({ rows }: { rows: readonly Row[] }) {
  const draw = useContext(DrawContext);
  return <>{rows.map(draw)}</>;
}

const wordsOf = ({ node }: Row): string => (node.kind === 'comment' ? node.comment.text : '');
