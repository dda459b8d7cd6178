import { type ComponentChildren, createContext, type RefObject, type VNode } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CommentId } from '../thread/comment.ts';
import type { Row } from '../thread/list-rows.ts';
import type { ListedRows } from '../thread/relist-rows.ts';
import { type Chunk, type CutRows, cutSections, findChunk, type Section } from './chunks.ts';
import { listHidden, useHiddenWords } from './hidden-words.ts';
import { useNear, useNearness, type WatchNear } from './use-nearness.ts';
import type { Target } from './use-thread-view.ts';

type Draw = (row: Row) => ComponentChildren;

interface CommentListProps {
  listed: ListedRows;
  target: Target | null;
  /** Which row that is; -1 where it is not among them. */
  targetAt: number;
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  draw: Draw;
}

/** A guess at a row's height before it was drawn, in CSS pixels. */
const usualHeight = 110;
/** Shorter threads are drawn whole, chunk by chunk. */
const wholeUpTo = 150;

/** How rows are drawn: only those that are hear of it when that changes. */
const DrawContext = createContext<Draw>(() => null);

/**
 * The rows of a thread. Of a long one only those near the view are drawn; the others keep their place, and their
 * words for the browser's own find.
 */
export function CommentList({ listed, target, targetAt, scroller, draw }: CommentListProps) {
  const sections = useSections(listed);
  const watch = useNearness(scroller);
  const whole = listed.rows.length <= wholeUpTo;
  const wanted = useMemo(() => findChunk(sections, targetAt), [sections, targetAt]);
  const heights = useHeights();
  const places = useRef(new Map<Section, { wanted: Chunk | null; whole: boolean; place: VNode }>());
  const drawn = useMemo(() => {
    const before = places.current;
    places.current = new Map();
    return sections.map((section, index) => {
      const inside = section.items.includes(wanted as Chunk) ? wanted : null;
      const same = before.get(section);
      // The same element as before is not looked through again.
      const place =
        same?.wanted === inside && same.whole === whole ? (
          same.place
        ) : (
          <SectionPlace
            key={section.id}
            section={section}
            first={index === 0}
            wanted={inside}
            whole={whole}
            watch={watch}
            heights={heights}
          />
        );
      places.current.set(section, { wanted: inside, whole, place });
      return place;
    });
  }, [sections, wanted, whole, watch, heights]);
  useTarget(target, scroller);
  if (drawn.length === 0) return null;
  return (
    <DrawContext.Provider value={draw}>
      {/* One list for who listens to it, in however many parts it is drawn. */}
      {/* biome-ignore lint/a11y/useSemanticElements: only items may stand in an ol */}
      <div role="list">{drawn}</div>
    </DrawContext.Provider>
  );
}

/** The rows in chunks and sections, of which those that nothing has changed in stay the same objects. */
function useSections({ rows, change }: ListedRows): readonly Section[] {
  const before = useRef<CutRows>({ rows: [], sections: [] });
  return useMemo(() => {
    before.current = cutSections(rows, before.current, change);
    return before.current.sections;
  }, [rows, change]);
}

type Heights = Map<CommentId, number>;
const useHeights = (): Heights => useRef<Heights>(new Map()).current;

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

interface SectionPlaceProps {
  section: Section;
  /** Whether the thread begins with it. */
  first: boolean;
  /** The chunk that must be drawn, near the view or not. */
  wanted: Chunk | null;
  /** Whether all of it is drawn. */
  whole: boolean;
  watch: WatchNear;
  heights: Heights;
}

function SectionPlace({ section, first, wanted, whole, watch, heights }: SectionPlaceProps) {
  const { id } = section;
  const place = useRef<HTMLDivElement>(null);
  const chunkHeights = useHeights();
  const drawn = first || whole || wanted !== null;
  const near = useNear(place, watch, { id, heights, now: drawn });
  const rows = useMemo(() => section.items.flatMap(({ items }) => items), [section]);
  return (
    <div class="section" ref={place}>
      {near || drawn ? (
        section.items.map((chunk, index) => (
          <ChunkPlace
            key={chunk.id}
            id={chunk.id}
            rows={chunk.items}
            wanted={chunk === wanted || (first && index === 0)}
            whole={whole}
            watch={watch}
            heights={chunkHeights}
          />
        ))
      ) : (
        <Words rows={rows} height={heights.get(id)} />
      )}
    </div>
  );
}

interface ChunkPlaceProps {
  id: CommentId;
  rows: readonly Row[];
  /** Whether it must be drawn at once, near the view or not. */
  wanted: boolean;
  whole: boolean;
  watch: WatchNear;
  heights: Heights;
}

function ChunkPlace({ id, rows, wanted, whole, watch, heights }: ChunkPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, watch, { id, heights, now: wanted, always: whole });
  return useMemo(
    () => (
      <div ref={place}>
        {near || wanted ? (
          <DrawnRows rows={rows} />
        ) : (
          <Words rows={rows} height={heights.get(id)} />
        )}
      </div>
    ),
    [id, rows, near, wanted, heights],
  );
}

function DrawnRows({ rows }: { rows: readonly Row[] }) {
  const draw = useContext(DrawContext);
  return (
    <ol class="comments" role="none">
      {rows.map(draw)}
    </ol>
  );
}

/** The place of rows that are not drawn. */
function Words({ rows, height }: { rows: readonly Row[]; height: number | undefined }) {
  const list = useRef<HTMLOListElement>(null);
  const hidden = useMemo(() => listHidden(rows), [rows]);
  useHiddenWords(list, hidden);
  const place = { height: `${height ?? rows.length * usualHeight}px` };
  return <ol class="comments" ref={list} hidden="until-found" style={place} />;
}
