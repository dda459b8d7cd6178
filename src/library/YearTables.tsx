import type { Facet } from '../contract.ts';
import { locale, say } from '../ui/say.ts';
import { type CalendarYear, dayAddress } from './calendar.ts';

interface YearTablesProps {
  calendar: CalendarYear;
  counts: readonly number[];
  sites: readonly Facet[];
}

/** The numbers of a year: every day on which something was written, with the way to that, and every site. */
export function YearTables({ calendar: { days }, counts, sites }: YearTablesProps) {
  const number = new Intl.NumberFormat(locale());
  const date = new Intl.DateTimeFormat(locale(), { dateStyle: 'long' });
  return (
    <details class="year-tables">
      <summary>{say('yearTable')}</summary>
      <div class="year-columns">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('yearDay')}</th>
              <th scope="col">{say('yearComments')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count, day) =>
              count === 0 ? null : (
                <tr key={day}>
                  <th scope="row">
                    <a href={dayAddress(days[day] ?? 0, days[day + 1] ?? 0)}>
                      {date.format(days[day])}
                    </a>
                  </th>
                  <td>{number.format(count)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('yearSite')}</th>
              <th scope="col">{say('yearComments')}</th>
            </tr>
          </thead>
          <tbody>
            {sites.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>{number.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
