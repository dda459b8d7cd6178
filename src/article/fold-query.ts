import { picksView } from './address-views.ts';
import { foldPercent } from './fold-percent.ts';
import type { Parameter } from './folded-address.ts';
import { isTracking } from './tracking-parameters.ts';

/** What the share buttons of WordPress put behind the service that was shared with. */
const afterShare = /(^|&)(share=[^&]*)&nb=1(?=&|$)/;

/**
 * The parameters that may say what is read, in one spelling and one order: tracking and views removed, sorted by name,
 * those of one name in the order that they have. Values that are not UTF-8 stay as they are: two of them must not
 * become one.
 *
 * @param query without its `?`
 * @param path what it is asked of, folded
 */
export function foldQuery(query: string, path: string): Parameter[] {
  return splitQuery(query)
    .map(readParameter)
    .filter(([name, value]) => (name || value) && !isTracking([name, value]))
    .filter((parameter) => !picksView(path, parameter))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function readParameter(text: string): Parameter {
  const [name = '', ...value] = text.split('=');
  return [spell(name), spell(value.join('='))];
}

function spell(text: string): string {
  return foldPercent(text.replaceAll('+', '%20'), '/;=$?');
}

/** The parameters as a query, without a `?`; '' for none. */
export function spellQuery(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => (value ? `${name}=${value}` : name)).join('&');
}

/**
 * A query without what only tells how the reader came, the rest as it is written.
 *
 * @param query without its `?`
 */
export function dropTracking(query: string): string {
  const kept = splitQuery(query).filter((parameter) => !isTracking(readParameter(parameter)));
  return kept.join('&');
}

function splitQuery(query: string): string[] {
  return query.replace(afterShare, '$1$2').split('&');
}
