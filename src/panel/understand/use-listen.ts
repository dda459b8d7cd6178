import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Sentence } from '../../assist/assist.ts';

export interface ListenHandle {
  phase: 'stopped' | 'playing' | 'paused' | 'failed';
  /** The sentence that is read, or was when it was paused: its place in the list. */
  at: number;
  play(): void;
  pause(): void;
  /** Goes on with a sentence further on, or back. */
  skip(by: number): void;
  stop(): void;
}

interface ListenTerms {
  voice: SpeechSynthesisVoice | null;
  /** 1 is the voice's own. */
  speed: number;
}

/**
 * Reads sentences out, one after another. Paused is stopped at the beginning of a sentence: the browser's own pause
 * does nothing on some systems. Another voice or speed begins the sentence anew.
 */
export function useListen(
  sentences: readonly Sentence[],
  { voice, speed }: ListenTerms,
): ListenHandle {
  const [phase, setPhase] = useState<ListenHandle['phase']>('stopped');
  const [at, setAt] = useState(0);
  const last = useRef(sentences);

  // Another text is read from its beginning.
  useEffect(() => {
    if (last.current === sentences) return;
    last.current = sentences;
    setPhase('stopped');
    setAt(0);
  }, [sentences]);

  useEffect(() => {
    const sentence = sentences[at];
    if (phase !== 'playing' || !voice || !sentence) return undefined;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    utterance.onend = () => {
      if (at + 1 < sentences.length) return setAt(at + 1);
      setPhase('stopped');
      setAt(0);
    };
    utterance.onerror = ({ error }) => {
      if (error !== 'interrupted' && error !== 'canceled') setPhase('failed');
    };
    speechSynthesis.speak(utterance);
    return () => {
      utterance.onend = null;
      utterance.onerror = null;
      speechSynthesis.cancel();
    };
  }, [phase, at, sentences, voice, speed]);

  const lastAt = sentences.length - 1;
  return {
    phase,
    at,
    play: useCallback(() => setPhase('playing'), []),
    pause: useCallback(() => setPhase('paused'), []),
    skip: useCallback(
      (by: number) => setAt((now) => Math.min(Math.max(now + by, 0), Math.max(lastAt, 0))),
      [lastAt],
    ),
    stop: useCallback(() => {
      setPhase('stopped');
      setAt(0);
    }, []),
  };
}
