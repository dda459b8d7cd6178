import { Moment } from './Moment.tsx';
import { say } from './say.ts';

interface ToldProps {
  /** Milliseconds since 1970; null where nobody says. */
  at: number | null;
}

/** When something was told, or that nobody says when: when it was found is no news to a reader. */
export function Told({ at }: ToldProps) {
  return at === null ? <span class="moment">{say('undated')}</span> : <Moment at={at} />;
}
