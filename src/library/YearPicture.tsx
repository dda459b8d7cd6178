import { useEffect, useRef } from 'preact/hooks';
import { direction, locale, say, sayCount } from '../ui/say.ts';
import { type CalendarYear, dayAddress, strengthOf } from './calendar.ts';

interface YearPictureProps {
  calendar: CalendarYear;
  /** For each day. */
  counts: readonly number[];
  summary: string;
}

/** A day's square with the room around it, and what is above for the months. */
const step = 13;
const size = 11;
const head = 20;

/** The weeks of half a year: two halves stand side by side, or where it is narrow below each other. */
const half = 27;

/**
 * A year as squares, a column for each week, in the direction in which the reader reads. It is one picture: what it says
 * is said in words, and every number stands in the tables below. A press on a day goes to what was written on it, as its
 * row in the table does.
 */
export function YearPicture({ calendar, counts, summary }: YearPictureProps) {
  const { days } = calendar;
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = picture.current;
    const onPress = ({ target }: Event) => {
      const day = target instanceof Element ? target.getAttribute('data-day') : null;
      if (day === null || counts[Number(day)] === 0) return;
      location.hash = dayAddress(days[Number(day)] ?? 0, days[Number(day) + 1] ?? 0);
    };
    place?.addEventListener('click', onPress);
    return () => place?.removeEventListener('click', onPress);
  }, [days, counts]);
  return (
    <div class="year-picture" ref={picture}>
      <svg role="img" aria-label={summary} viewBox={`0 0 ${half * step} ${head + 7 * step}`}>
        <HalfYear calendar={calendar} counts={counts} from={0} />
      </svg>
      <svg aria-hidden="true" viewBox={`0 0 ${half * step} ${head + 7 * step}`}>
        <HalfYear calendar={calendar} counts={counts} from={half} />
      </svg>
    </div>
  );
}

interface HalfYearProps extends Omit<YearPictureProps, 'summary'> {
  /** Its first week. */
  from: number;
}

function HalfYear({ calendar: { days, offset }, counts, from }: HalfYearProps) {
  const most = Math.max(1, ...counts);
  const reversed = direction() === 'rtl';
  const month = new Intl.DateTimeFormat(locale(), { month: 'short' });
  const date = new Intl.DateTimeFormat(locale(), { dateStyle: 'full' });
  const weekOf = (day: number) => Math.floor((offset + day) / 7) - from;
  const xOf = (week: number) => (reversed ? half - 1 - week : week) * step;
  return (
    <>
      {days.slice(0, -1).flatMap((begin, day) => {
        // Over the first week that begins in it.
        const week = weekOf(day + 6);
        if (new Date(begin).getDate() !== 1 || week < 0 || week >= half) return [];
        return (
          <text key={begin} x={xOf(week) + (reversed ? size : 0)} y={head - 7}>
            {month.format(begin)}
          </text>
        );
      })}
      {counts.map((count, day) => {
        const week = weekOf(day);
        return week < 0 || week >= half ? null : (
          <rect
            key={day}
            class={`strength-${strengthOf(count, most)}`}
            data-day={day}
            x={xOf(week)}
            y={head + ((offset + day) % 7) * step}
            width={size}
            height={size}
            rx={2}
          >
            <title>{`${date.format(days[day])}\n${sayCount('comments', count)}`}</title>
          </rect>
        );
      })}
    </>
  );
}

/** What the colours of the squares mean. */
export function YearScale() {
  return (
    <p class="year-scale" aria-hidden="true">
      {say('yearFewer')}
      {[0, 1, 2, 3, 4].map((strength) => (
        <span key={strength} class={`year-step strength-${strength}`} />
      ))}
      {say('yearMore')}
    </p>
  );
}
