import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { NextIcon, PreviousIcon } from '../../ui/icons.tsx';
import { locale, say } from '../../ui/say.ts';
import { calendarYear, firstDayOfWeek } from '../calendar.ts';
import { SiteBars } from '../SiteBars.tsx';
import type { Section } from '../section.ts';
import { useActivity } from '../use-activity.ts';
import { YearPicture, YearScale } from '../YearPicture.tsx';
import { YearTables } from '../YearTables.tsx';

/** When and where was written in a year: a picture by day, bars by site, and the numbers of both as tables. */
function Year() {
  const [year, setYear] = useState(() => new Date().getFullYear());
  const calendar = useMemo(() => calendarYear(year, firstDayOfWeek(locale())), [year]);
  const { fault, onRetry, ...activity } = useActivity(calendar.days, '#year');
  const name = new Intl.DateTimeFormat(locale(), { year: 'numeric' }).format(calendar.days[0]);
  const counts = activity.counts ?? [];
  const days = counts.filter((count) => count > 0).length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const summary = say('yearSummary', name, total, days, Math.max(0, ...counts));
  return (
    <>
      <p class="lead">{say('yearLead')}</p>
      {fault && <FaultNote code={fault} onRetry={onRetry} />}
      <div class="year-head">
        <h2 aria-live="polite">{name}</h2>
        <Button
          kind="icon"
          aria-label={say('yearBefore')}
          title={say('yearBefore')}
          disabled={year <= 1970}
          onClick={() => setYear(year - 1)}
        >
          <span class="turned">
            <PreviousIcon />
          </span>
        </Button>
        <Button
          kind="icon"
          aria-label={say('yearAfter')}
          title={say('yearAfter')}
          disabled={year >= new Date().getFullYear()}
          onClick={() => setYear(year + 1)}
        >
          <span class="turned">
            <NextIcon />
          </span>
        </Button>
      </div>
      <p class="note" role="status">
        {activity.counts && (total === 0 ? say('yearNone', name) : summary)}
      </p>
      {activity.counts && (
        <>
          <YearPicture calendar={calendar} counts={counts} summary={summary} />
          <YearScale />
        </>
      )}
      {activity.sites && total > 0 && (
        <>
          <h2>{say('yearBySite')}</h2>
          <SiteBars sites={activity.sites} />
          <YearTables calendar={calendar} counts={counts} sites={activity.sites} />
        </>
      )}
    </>
  );
}

export const section: Section = {
  id: 'year',
  order: 12,
  title: () => say('yearTitle'),
  View: Year,
};
