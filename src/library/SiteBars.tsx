import type { Facet } from '../contract.ts';
import { locale, say } from '../ui/say.ts';

/** So many sites have a bar of their own. */
const mostBars = 8;

/** Where a bar that is longer than there is room for is cut, in percent: a gap, and a piece behind it. */
const cut = { from: 86, to: 90 };

/**
 * How much was written on each site, as bars. They are scaled among themselves: what all others have together may be many
 * times as much, and its bar is cut then.
 */
export function SiteBars({ sites }: { sites: readonly Facet[] }) {
  const rest = sites.slice(mostBars).reduce((sum, { count }) => sum + count, 0);
  const named = sites.slice(0, mostBars);
  const most = Math.max(1, ...named.map(({ count }) => count));
  const bars = rest > 0 ? [...named, { name: say('yearOthers'), count: rest }] : named;
  const number = new Intl.NumberFormat(locale());
  return (
    <ul class="site-bars">
      {bars.map(({ name, count }) => (
        <li key={name}>
          <span class="site-bar-name" dir="auto">
            {name}
          </span>
          <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
            {count > most ? (
              <>
                <polygon points={`0,0 ${cut.from + 1},0 ${cut.from - 1},1 0,1`} />
                <polygon points={`${cut.to + 1},0 100,0 100,1 ${cut.to - 1},1`} />
              </>
            ) : (
              <rect width={Math.max(1, (100 * count) / most)} height={1} />
            )}
          </svg>
          <span class="site-bar-count">{number.format(count)}</span>
        </li>
      ))}
    </ul>
  );
}
