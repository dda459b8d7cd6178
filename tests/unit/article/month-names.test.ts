import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../src/article/month-names.ts';

const languages =
  'en de fr es it pt nl pl ru uk ar ar-SY ar-DZ tr sv da nb fi cs sk hu ro el bg sl et lv lt ca he fa hi id sr th de-AT';

/** The names of months as a browser writes them, alone and beside a day. */
function namesIn(language: string): [name: string, month: number][] {
  return (['long', 'short'] as const).flatMap((form) =>
    [{ month: form }, { month: form, day: 'numeric' } as const].flatMap((options) =>
      Array.from({ length: 12 }, (_, month): [string, number] => {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options);
        const parts = format.formatToParts(new Date(2024, month, 9));
        return [parts.find(({ type }) => type === 'month')?.value ?? '', month];
      }),
    ),
  );
}

describe('monthOf', () => {
  it.each(languages.split(' '))(
    'knows the months in %s, and never takes one for another',
    (tag) => {
      for (const [name, month] of namesIn(tag)) {
        const least = tag === 'hi' ? 1 : 2;
        const isWord = name.replace(/[.\s]/g, '').length > least && /^\p{L}/u.test(name);
        expect(monthOf(name), name).toBe(isWord ? month : -1);
      }
    },
  );

  it('knows short forms, and no other words', () => {
    expect(['Sept.', 'jan', 'Dec'].map(monthOf)).toEqual([8, 0, 11]);
    expect(['', 'of', 'Room', 'Глава', '第', 'janu'].map(monthOf)).toEqual([
      -1, -1, -1, -1, -1, -1,
    ]);
  });
});
