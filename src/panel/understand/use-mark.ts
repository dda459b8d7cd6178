import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Sentence } from '../../assist/assist.ts';
import { call } from '../../channel/calls.ts';
import type { MarkedPassage } from '../../contract.ts';
import type { ArticleText } from './use-article-text.ts';

export interface MarkHandle {
  /** The sentence that is marked in the page, by the number that it was asked for with; or null. */
  marked: number | null;
  /** Whether the sentence that was asked for last is not in the page any more. */
  gone: boolean;
  /**
   * Marks a sentence in the page and scrolls there; the one that is marked is unmarked.
   * @param words what it says, where that is known: since the number was given, the article may have changed
   */
  toggle(number: number, words: string | null): void;
  /**
   * Marks the sentence that is read out, in whichever tab the reader is, or with null none. A sentence that the reader
   * had marked stays until they unmark it.
   */
  follow(number: number | null): void;
  /** Unmarks what was asked for, and not what is read out. */
  clear(): void;
}

/**
 * One sentence of the article, marked in the page where it stands.
 * @param shown whether what it was marked for is still seen
 */
export function useMark(text: ArticleText | null, shown: boolean): MarkHandle {
  const [marked, setMarked] = useState<number | null>(null);
  const [gone, setGone] = useState(false);
  const markedNow = useRef<number | null>(null);
  markedNow.current = marked;
  /** The sentence that is read out, and whether the reader asked for another. */
  const spoken = useRef<number | null>(null);
  const asked = useRef(false);

  const put = useCallback((number: number | null, passage: MarkedPassage | null) => {
    // What is not marked needs no word to the page.
    if (passage === null && markedNow.current === null) return;
    markedNow.current = number;
    setMarked(number);
    setGone(false);
    void call('markPassage', { passage }).then((done) => {
      if (passage === null || (done.ok && done.value.marked)) return;
      setMarked((now) => (now === number ? null : now));
      setGone(true);
    });
  }, []);
  const showSpoken = useCallback(() => {
    const { current } = spoken;
    const sentence = current === null ? undefined : text?.sentences[current - 1];
    put(sentence?.number ?? null, sentence && text ? passageOf(sentence, text, true) : null);
  }, [text, put]);
  const follow = useCallback(
    (number: number | null) => {
      spoken.current = number;
      if (!asked.current) showSpoken();
    },
    [showSpoken],
  );
  const clear = useCallback(() => {
    if (!asked.current) return;
    asked.current = false;
    showSpoken();
  }, [showSpoken]);
  const toggle = useCallback(
    (number: number, words: string | null) => {
      if (!text) return put(null, null);
      if (asked.current && number === markedNow.current) return clear();
      asked.current = true;
      const numbered = text.sentences[number - 1];
      const same = words === null || numbered?.text === words;
      const sentence = same ? numbered : text.sentences.find((one) => one.text === words);
      if (sentence) put(number, passageOf(sentence, text));
      else if (words !== null)
        put(number, { block: words, start: 0, end: words.length, follows: false });
    },
    [text, put, clear],
  );
  useEffect(() => {
    if (!shown) clear();
  }, [shown, clear]);
  useEffect(() => () => put(null, null), [put]);
  return { marked, gone, toggle, follow, clear };
}

function passageOf(
  { block, start, end }: Sentence,
  { blocks }: ArticleText,
  follows = false,
): MarkedPassage {
  return { block: blocks[block]?.text ?? '', start, end, follows };
}
