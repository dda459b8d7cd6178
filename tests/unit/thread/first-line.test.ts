import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLine } from '../../../src/thread/first-line.ts';

const family = '👨‍👩‍👧‍👦';

describe('firstLine', () => {
  it.each([
    ['one line', 'The pier is closed.', 'The pier is closed.'],
    ['the first of two', 'First.\nSecond.', 'First.'],
    ['past blank lines', '\n \r\n\t\n  Here  \r\nnot here', 'Here'],
    ['other line ends', 'a\u2028b', 'a'],
    ['nothing', '', ''],
    ['only white space', ' \n \n', ''],
  ])('takes %s', (_, text, line) => {
    expect(firstLine(text, 40)).toBe(line);
  });

  it('cuts a long line with an ellipsis, within the limit', () => {
    expect(firstLine('The second graph starts at 1987', 12)).toBe('The second…');
    expect(firstLine('exactly twelv', 13)).toBe('exactly twelv');
    expect(firstLine('exactly twelve', 13)).toBe('exactly twel…');
  });

  it('does not cut a grapheme in two', () => {
    expect(firstLine(`ab${family}cd`, 8)).toBe('ab…');
    expect(firstLine('a\u{1f600}b', 3)).toBe('a…');
    expect(firstLine('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
    expect(firstLine('a\u{1d165}bc', 3)).toBe('…');
    expect(firstLine(`${family}!`, 1)).toBe('…');
  });

  it.each([
    ['**All** of *it* and `that` __is__ _so_', 'All of it and that is so'],
    ['> quoted', 'quoted'],
    ['- first', 'first'],
    ['2. second', 'second'],
    ['see [page 14](https://a.example/x), please', 'see page 14, please'],
    ['2 * 3 * 4, snake_case_name, -5 °C', '2 * 3 * 4, snake_case_name, -5 °C'],
    ['>', '>'],
  ])('says %j without its marks', (text, line) => {
    expect(firstLine(text, 60)).toBe(line);
  });

  it('is short for a letter with a thousand marks', () => {
    expect(firstLine(`a${'\u0301'.repeat(1000)}`, 80)).toBe('…');
  });

  it('keeps to the limit, to one line, and to whole graphemes of the text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const text = fc.string({ unit: 'grapheme' }).filter((some) => !/[*_`>[\])+.-]/.test(some));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (written, limit) => {
        const line = firstLine(written, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).not.toMatch(/[\n\r]/);
        if (!line.endsWith('…')) return;
        const whole = written.trimStart();
        const ends = [...segmenter.segment(whole)].map(({ index }) => index);
        const kept = line.slice(0, -1);
        expect(whole.startsWith(kept)).toBe(true);
        if (!/\s/.test(whole)) expect([...ends, 0]).toContain(kept.length);
      }),
    );
  });
});
