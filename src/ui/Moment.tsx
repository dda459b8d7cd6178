import { useEffect, useState } from 'preact/hooks';
import {
  exactDay,
  exactTime,
  isTime,
  relativeDay,
  relativeTime,
  untilNextWords,
} from './moment.ts';
import { wakeAt } from './moment-clock.ts';
import { locale } from './say.ts';

interface MomentProps {
  /** Milliseconds since 1970. */
  at: number;
  /** For the end of a row: "9 min", "Mon". It is read out in full. */
  short?: boolean;
  /** Only its day in UTC is known, and it is not to come. */
  day?: boolean;
  /** What is said of the time, around its words. */
  words?: (time: string) => string;
}

/** A time as words that stay true while they are shown, and exactly on hover. Nothing for a number that is no time. */
export function Moment({ at, short = false, day = false, words }: MomentProps) {
  const [, countTurn] = useState(0);
  const now = Date.now();
  // Without dependencies: each rendering asks anew, for as long as the words that it showed hold.
  useEffect(() => wakeAt(now + untilNextWords(at, now), () => countTurn((turn) => turn + 1)));
  if (!isTime(at)) return null;
  const time = (day ? relativeDay : relativeTime)(at, now, locale());
  return (
    <time
      class="moment"
      dateTime={new Date(at).toISOString().slice(0, day ? 10 : undefined)}
      title={(day ? exactDay : exactTime)(at, locale())}
    >
      {short ? (
        <>
          <span aria-hidden="true">{relativeTime(at, now, locale(), 'short')}</span>
          <span class="hidden-visually">{time}</span>
        </>
      ) : (
        (words?.(time) ?? time)
      )}
    </time>
  );
}
