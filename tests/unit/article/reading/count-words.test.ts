import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/article/reading/count-words.ts';

function segmented(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

describe('countWords', () => {
  it.each([
    [
      'en',
      "It didn't cost $3.14, or 1,000.50; the well-known keeper's boat (no. 7) said U.S. 10:40.",
    ],
    ['de', 'Im Jahr 2024 – so heißt’s – kam die Flut: 3,5 m über „Null“.'],
    ['fr', "L'équipe n’a pas gagné aujourd'hui, dit-on."],
    ['ru', 'Прилив вернулся во вторник, позже, чем говорили.'],
    ['ar', 'عاد المد يوم الثلاثاء، متأخرًا عما قيل.'],
    ['ja', '潮は火曜日に戻ってきた。港の誰もが言っていたよりも遅かった。'],
    ['zh', '潮水在星期二回来了，比港口里任何人说的都晚。'],
    ['th', 'กระแสน้ำกลับมาในวันอังคาร'],
    ['ko', '조수가 화요일에 돌아왔다.'],
  ])('counts as the rules of Unicode do: %s', (language, text) => {
    expect(countWords(text, language)).toBe(segmented(text, language));
  });

  it('counts nothing in nothing, and takes any language', () => {
    expect(countWords('', 'en')).toBe(0);
    expect(countWords('… – !', '')).toBe(0);
    expect(countWords('潮は火曜日に', 'no such language')).toBeGreaterThan(1);
  });

  it('estimates the words of a very long text', () => {
    const words = countWords('tide and sea '.repeat(30_000), 'en');
    expect(Math.abs(words / 90_000 - 1)).toBeLessThan(0.01);
  });
});
