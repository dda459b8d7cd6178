import type { Facet } from '../contract.ts';
import { locale, say } from '../ui/say.ts';

/** So many sites have a bar of their own. */
const mostBars = 8;

/** How much was written on each site, as bars. */
export function SiteBars({ sites }: { sites: readonly Facet[] }) {
  const rest = sites.slice(mostBars).reduce((sum, { count }) => sum + count, 0);
  const bars = sites.slice(0, mostBars);
  if (rest > 0) bars.push({ name: say('yearOthers'), count: rest });
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const number = new Intl.NumberFormat(locale());
  return (
    <ul class="site-bars">
      {bars.map(({ name, count }) => (
        <li key={name}>
          <span class="site-bar-name" dir="auto">
            {name}
          </span>
          <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
            <rect width={Math.max(1, (100 * count) / most)} height={1} />
          </svg>
          <span class="site-bar-count">{number.format(count)}</span>
        </li>
      ))}
    </ul>
  );
}
