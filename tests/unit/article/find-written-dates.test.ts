import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWrittenDates } from '../../../src/article/find-written-dates.ts';

const read = (text: string, monthFirst: boolean | null = null) =>
  findWrittenDates(text, monthFirst).map(({ said }) => said);

describe('findWrittenDates', () => {
  it.each([
    '2026-05-03',
    '2026/5/3',
    'May 3, 2026',
    'MAY 3RD 2026',
    'Sunday, 3 May 2026',
    '3rd of May, 2026',
    '3-May-2026',
    '2026 May 3',
    '3. Mai 2026',
    'le 3 mai 2026',
    '3 de mayo de 2026',
    '3 maggio 2026',
    '3 de maio de 2026',
    '3 mei 2026',
    '3 maja 2026',
    '3 мая 2026 г.',
    '3 مايو 2026',
    '2026年5月3日',
    '2026년 5월 3일',
    '3.5.2026',
    '03.05.2026 at 10:00',
    'Stand: 03.05.26, 10:00 Uhr',
    '٣ مايو ٢٠٢٦',
    '3 במאי 2026',
    '3 मई 2026',
    '३ मई २०२६',
    '3 พฤษภาคม 2569',
    '3 tháng 5, 2026',
    'ngày 3 tháng 5 năm 2026',
    '2026. május 3.',
    '2026 m. gegužės 3 d.',
    '2026. gada 3. maijs',
    '3. мај 2026.',
    'Sun May 3 10:00:00 UTC 2026',
  ])('reads %s', (text) => {
    expect(read(text)).toEqual(['2026-05-03']);
  });

  it('reads digits where only one of them can be the month', () => {
    expect(read('25/3/2026')).toEqual(['2026-03-25']);
    expect(read('3/25/2026')).toEqual(['2026-03-25']);
    expect(read('3/25/2026', false)).toEqual(['2026-03-25']);
    expect(read('5/5/2026')).toEqual(['2026-05-05']);
  });

  it('reads other digits only by the habit of the readers', () => {
    expect(read('3/5/2026')).toEqual([]);
    expect(read('3/5/2026', true)).toEqual(['2026-03-05']);
    expect(read('3/5/2026', false)).toEqual(['2026-05-03']);
  });

  it('reads several in their order', () => {
    expect(read('Published May 3, 2026, updated 4 June 2026')).toEqual([
      '2026-05-03',
      '2026-06-04',
    ]);
  });

  it('reads what January is called in Austria', () => {
    expect(read('3. Jänner 2026')).toEqual(['2026-01-03']);
  });

  it.each(['1.02.26', '10.11.12.13', 'version 3.05.26', '32.05.26', '03.15.26'])(
    'takes no version for a date: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each(['31 February 2026', '2026-13-01', 'Room 3 Marble 2026', 'May 2026', '12026-05-031', ''])(
    'reads none in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('reads every day in every language that it knows', () => {
    const languages = fc.constantFrom(
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'pl',
      'ru',
      'ja',
      'zh',
    );
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(languages, days, (language, day) => {
        const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
        const written = new Intl.DateTimeFormat(language, options).format(day);
        expect(read(written)).toEqual([day.toISOString().slice(0, 10)]);
      }),
    );
  });

  it('never throws, and gives days that there are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const said of read(text, true)) expect(Number.isNaN(Date.parse(said))).toBe(false);
      }),
    );
  });
});
