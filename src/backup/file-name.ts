/** `afterword-2026-11-22.json`, by the reader's own calendar. */
export function fileName(now: number, ending = 'json'): string {
  return `afterword-${dayOf(new Date(now))}.${ending}`;
}

/** `afterword-2026-11-22-09-30-05.json`, by the reader's own clock: one of many in a folder. */
export function backupName(now: number): string {
  const date = new Date(now);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two);
  return `afterword-${[dayOf(date), ...time].join('-')}.json`;
}

const two = (value: number) => String(value).padStart(2, '0');

const dayOf = (date: Date) =>
  [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
