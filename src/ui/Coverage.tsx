import type { Report, Telling } from '../related/related-entry.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { SiteIcon } from './SiteIcon.tsx';
import { say } from './say.ts';
import { siteIconAddress } from './site-icon-address.ts';
import { Told } from './Told.tsx';

interface CoverageProps {
  /** The earliest first, and last what has no date. */
  reports: readonly (Telling | Report)[];
}

/**
 * Who reported a story, and when: a line for each source, with a dot where it stands between the first report and the
 * last. The picture is the table's own, so that those who hear it have the same.
 */
export function Coverage({ reports }: CoverageProps) {
  const times = reports.flatMap((report) => timeOf(report) ?? []);
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return (
    <table class="coverage">
      <caption class="hidden-visually">{say('coverageTitle')}</caption>
      <thead class="hidden-visually">
        <tr>
          <th scope="col">{say('coverageSource')}</th>
          <th scope="col">{say('labelWhen')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <CoverageRow
            key={`${report.source} ${report.address}`}
            report={report}
            place={span > 0 ? ((timeOf(report) ?? first) - first) / span : 0}
          />
        ))}
      </tbody>
    </table>
  );
}

function timeOf(report: Telling | Report): number | null {
  return 'undated' in report && report.undated ? null : report.at;
}

/** @param place where its dot stands on the line, from 0 to 1 */
function CoverageRow({ report, place }: { report: Telling | Report; place: number }) {
  const { source, site, address, title } = report;
  const at = timeOf(report);
  const own = 'own' in report && report.own;
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
          <Told at={at} short />
          {own && <span class="hidden-visually"> {say('coverageOwn')}</span>}
        </span>
      </td>
    </tr>
  );
}
