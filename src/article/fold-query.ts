import { foldPercent } from './fold-percent.ts';
import { isTracking } from './tracking-parameters.ts';

/** A query parameter in its normal spelling. */
export type Parameter = readonly [name: string, value: string];

/**
 * The parameters that may say what is read, in one spelling and one order: tracking and AMP ones removed, sorted by
 * name, those of one name in the order that they have. Values that are not UTF-8 stay as they are: two of them must
 * not become one.
 *
 * @param query without its `?`
 */
export function foldQuery(query: string): Parameter[] {
  return query
    .split('&')
    .map(readParameter)
    .filter(([name, value]) => (name || value) && !isTracking(name) && !asksForAmp(name, value))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function readParameter(text: string): Parameter {
  const [name = '', ...value] = text.split('=');
  return [spell(name), spell(value.join('='))];
}

function spell(text: string): string {
  return foldPercent(text.replaceAll('+', '%20'), '/;=$?');
}

function asksForAmp(name: string, value: string): boolean {
  return (
    (name === 'amp' && /^(?:[01]|true|false)?$/.test(value)) ||
    (/^output(?:Type)?$/.test(name) && value === 'amp')
  );
}

/** The parameters as a query, without a `?`; '' for none. */
export function spellQuery(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => (value ? `${name}=${value}` : name)).join('&');
}
