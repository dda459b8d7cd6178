import { useState } from 'preact/hooks';
import type { Report, Telling } from '../related/related-entry.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { Button } from './Button.tsx';
import { clockTime } from './clock-time.ts';
import { exactTime, isTime } from './moment.ts';
import { SiteIcon } from './SiteIcon.tsx';
import { locale, say } from './say.ts';
import { siteIconAddress } from './site-icon-address.ts';

interface CoverageProps {
  /** The earliest first, and last what has no date. */
  reports: readonly (Telling | Report)[];
}

/** So many rows are shown before the reader asks for all. */
const fewRows = 5;

/**
 * Who reported a story, and when: a line for each source, with a dot where it stands between the first report and the
 * last. The picture is the table's own, so that those who hear it have the same.
 */
export function Coverage({ reports }: CoverageProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? reports : firstOf(reports);
  const times = reports.flatMap((report) => timeOf(report) ?? []);
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const now = Date.now();
  return (
    <>
      <table class="coverage">
        <caption class="hidden-visually">{say('coverageTitle')}</caption>
        <thead class="hidden-visually">
          <tr>
            <th scope="col">{say('coverageSource')}</th>
            <th scope="col">{say('labelWhen')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((report, row) => (
            <CoverageRow
              key={`${report.source} ${report.address}`}
              report={report}
              place={span > 0 ? ((timeOf(report) ?? first) - first) / span : 0}
              above={timeOf(shown[row - 1]) ?? now}
              now={now}
            />
          ))}
        </tbody>
      </table>
      {reports.length > fewRows && (
        <Button kind="plain" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {say(isWhole ? 'showLess' : 'showMore')}
        </Button>
      )}
    </>
  );
}

/** The first few, among them the article itself. */
function firstOf(reports: readonly (Telling | Report)[]): readonly (Telling | Report)[] {
  const own = reports.findIndex(isOwn);
  if (own < fewRows) return reports.slice(0, fewRows);
  return [...reports.slice(0, fewRows - 1), ...reports.slice(own, own + 1)];
}

const isOwn = (report: Telling | Report): boolean => 'own' in report && report.own;

/** When it was told; null where nobody says. */
function timeOf(report: Telling | Report | undefined): number | null {
  if (!report || ('undated' in report && report.undated)) return null;
  return report.at;
}

interface CoverageRowProps {
  report: Telling | Report;
  /** Where its dot stands on the line, from 0 to 1. */
  place: number;
  /** The time of the row above. */
  above: number;
  now: number;
}

function CoverageRow({ report, place, above, now }: CoverageRowProps) {
  const { source, site, address, title } = report;
  const at = timeOf(report);
  const own = isOwn(report);
  return (
    <tr class={own ? 'own' : undefined}>
      <th scope="row">
        <span class="coverage-source">
          <SiteIcon src={siteIconAddress(address || `https://${site}/`)} name={site} />
          <bdi title={title}>
            {own || address === '' ? source : <ArticleLink address={address} title={source} />}
          </bdi>
        </span>
      </th>
      <td>
        <span class="coverage-when">
          <span class="coverage-line" aria-hidden="true">
            {at !== null && (
              <span class="coverage-dot" style={{ insetInlineStart: `${place * 100}%` }} />
            )}
          </span>
          {at === null || !isTime(at) ? (
            <span class="coverage-time">{say('undated')}</span>
          ) : (
            <time
              class="coverage-time"
              dateTime={new Date(at).toISOString()}
              title={exactTime(at, locale())}
            >
              <span aria-hidden="true">{clockTime(at, above, now, locale())}</span>
              <span class="hidden-visually">{exactTime(at, locale())}</span>
            </time>
          )}
          {own && <span class="hidden-visually"> {say('coverageOwn')}</span>}
        </span>
      </td>
    </tr>
  );
}
