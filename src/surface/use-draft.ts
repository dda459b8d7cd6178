import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode } from '../contract.ts';
import type { Draft, DraftSlot } from '../thread/draft.ts';
import { joinDrafts } from '../thread/join-drafts.ts';
import { dropSpare, keepSpare } from './spare-draft.ts';

/** Where a draft goes: to an article's thread, or, while the page is being read, under the tab's own key. */
export type DraftPlace =
  | { article: Article; takesOver: string | null }
  | { article: null; unread: string };

export interface DraftHandle {
  text: string;
  /** What the box says after each input: kept at once. */
  type(text: string): void;
  /** Empties the box without emptying the store: posting does that, in one breath with the comment. */
  lift(): { text: string; typed: number };
  /** Puts a text back that could not be posted, before what was typed meanwhile. */
  putBack(text: string): void;
  /** Why the last input could not be kept, or null. */
  fault: FaultCode | null;
}

/** Distinguishes this surface's boxes from the others', so that a box does not hear its own echo. */
const surface = crypto.getRandomValues(new Uint32Array(2)).join('-');
let boxes = 0;

/** Of two inputs in the same millisecond the later one still counts as later. */
let lastTyped = 0;
function stamp(): number {
  lastTyped = Math.max(Date.now(), lastTyped + 0.001);
  return lastTyped;
}

/**
 * One draft: kept with every input, again when the surface goes away before the last one was acknowledged, and in
 * step with the same draft in other surfaces.
 *
 * @param place null while nothing is known: what is typed is held until it is
 * @param stored what the store had when the surface opened
 * @param begun what was typed before this ran, where nothing is stored yet
 */
export function useDraft(
  place: DraftPlace | null,
  slot: DraftSlot,
  stored: Draft | null,
  begun = '',
): DraftHandle {
  const [text, setText] = useState(stored?.text ?? begun);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const held = useRef({
    text,
    typed: stored?.typed ?? (begun === '' ? 0 : stamp()),
    unsaved: begun !== '',
  });
  const box = useRef('');
  if (box.current === '') {
    boxes += 1;
    box.current = `${surface}-${boxes}`;
  }
  const placeNow = useRef(place);
  placeNow.current = place;

  const save = useCallback(() => {
    const at = placeNow.current;
    if (!at) return;
    const { text: sent, typed } = held.current;
    const key = at.article ? at.article.id : at.unread;
    const saving = {
      draft: { article: key, slot, text: sent, typed },
      article: at.article,
      takesOver: at.article ? at.takesOver : null,
      box: box.current,
    };
    keepSpare(saving);
    void call('saveDraft', saving).then((saved) => {
      if (saved.ok) dropSpare(saving);
      // Nobody asks any more after what has been typed over, or posted.
      if (held.current.typed !== typed || !held.current.unsaved) return;
      held.current.unsaved = !saved.ok;
      setFault(saved.ok ? null : saved.code);
    });
  }, [slot]);

  const set = useCallback(
    (next: string) => {
      held.current = { text: next, typed: stamp(), unsaved: true };
      setText(next);
      save();
    },
    [save],
  );

  // The place became known, or better known: what was typed meanwhile joins what was stored there.
  const key = place && (place.article ? place.article.id : place.unread);
  const keyBefore = useRef(key);
  useEffect(() => {
    if (key === keyBefore.current) return;
    keyBefore.current = key;
    const typedMeanwhile = held.current.text;
    const joined = joinDrafts(stored?.text ?? '', typedMeanwhile);
    if (typedMeanwhile !== '') set(joined);
    else if (stored) {
      held.current = { text: stored.text, typed: stored.typed, unsaved: false };
      setText(stored.text);
    }
  }, [key, stored, set]);

  useEffect(
    () =>
      listen({
        draftChanged({ draft, box: from }) {
          if (from === box.current || draft.slot !== slot || draft.article !== keyBefore.current) {
            return;
          }
          // Posted elsewhere is emptied as it was typed; what was typed since stays.
          const newer = draft.typed > held.current.typed;
          if (!newer && !(draft.text === '' && draft.typed === held.current.typed)) return;
          held.current = { text: draft.text, typed: draft.typed, unsaved: false };
          setText(draft.text);
        },
      }),
    [slot],
  );

  useEffect(() => {
    const flush = () => {
      if (held.current.unsaved) save();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [save]);

  const lift = useCallback(() => {
    const { text: lifted, typed } = held.current;
    held.current = { text: '', typed, unsaved: false };
    setText('');
    setFault(null);
    return { text: lifted, typed };
  }, []);
  const putBack = useCallback(
    (failed: string) => set(joinDrafts(failed, held.current.text)),
    [set],
  );
  return { text, type: set, lift, putBack, fault };
}
