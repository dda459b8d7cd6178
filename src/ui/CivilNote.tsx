import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { say } from './say.ts';

export interface CivilPause {
  /** The word for which posting waits for the reader's yes, or null. */
  word: string | null;
  /** Posts, or asks first: once for each text, and never where the look itself fails. */
  post(): void;
  /** Back to the box, with nothing posted. */
  goBack(): void;
}

/** Asks whether a text is posted as it is. The keyboard comes here, since it was pressed to post. */
export function CivilNote({ word, post, goBack }: CivilPause) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.querySelector('button')?.focus(), []);
  return (
    <div class="civil-note" role="alert" ref={note}>
      <p>{say('civilAsk', word ?? '')}</p>
      <div class="civil-buttons">
        <Button onClick={goBack}>{say('civilBack')}</Button>
        <Button onClick={post}>{say('civilPost')}</Button>
      </div>
    </div>
  );
}
