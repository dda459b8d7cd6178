import { describe, expect, it } from 'vitest';
import { blankArticle } from '../../../src/article/blank-article.ts';
import { hasVectors, makeCloseness } from '../../../src/related/closeness.ts';
import { makeVectors } from './sample-vectors.ts';

const vectors = makeVectors({ strike: [9, 1], walkout: [8, 2], tulip: [-3, 9] });
const article = { ...blankArticle('https://harbourpost.example/a'), language: 'en' };
const item = (title: string, rest: object = {}) => ({
  title,
  summary: '',
  keywords: [],
  language: 'en',
  ...rest,
});

describe('how close an item is to an article', () => {
  it('is told by the words of both, where they are English', () => {
    const closeness = makeCloseness({ ...article, title: 'A strike' }, [], vectors);
    expect(closeness(item('A walkout'))).toBeGreaterThan(0.9);
    expect(closeness(item('', { summary: 'A walkout' }))).toBeGreaterThan(0.9);
    expect(closeness(item('A tulip'))).toBeLessThan(0);
    expect(closeness(item('A walkout', { language: 'de' }))).toBe(0);
    expect(closeness(item('A walkout', { language: '' }))).toBeGreaterThan(0.9);
  });

  it('is told by the text, else by the excerpt; code is none', () => {
    const flowers = { ...article, excerpt: 'Tulip' };
    const text = [
      { kind: 'paragraph' as const, text: 'A strike' },
      { kind: 'code' as const, text: 'tulip tulip tulip' },
    ];
    expect(makeCloseness(flowers, text, vectors)(item('A walkout'))).toBeGreaterThan(0.9);
    expect(makeCloseness(flowers, [], vectors)(item('A tulip'))).toBeCloseTo(1);
  });

  it('is known in English alone', () => {
    expect(['en', 'en-GB', 'EN'].every(hasVectors)).toBe(true);
    expect(['', 'de', 'enm', 'ar'].some(hasVectors)).toBe(false);
  });
});
