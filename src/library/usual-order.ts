import type { DayOrder } from '../formats/read-date.ts';

/** Which comes first where a language writes a date in numbers. */
export function usualOrder(language: string): DayOrder {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts();
  const first = parts.find(({ type }) => type === 'day' || type === 'month');
  return first?.type === 'month' ? 'monthFirst' : 'dayFirst';
}
