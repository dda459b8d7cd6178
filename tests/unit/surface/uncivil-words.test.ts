import { describe, expect, it } from 'vitest';
import { uncivilWords } from '../../../src/surface/uncivil-words.ts';

describe('uncivilWords', () => {
  it.each([
    ['en', 'bastard'],
    ['en-GB', 'bastard'],
    ['de', 'arschloch'],
    ['fr', 'connard'],
    ['es', 'mierda'],
  ])('knows an insult in %s', (language, word) => {
    expect(uncivilWords(language).has(word)).toBe(true);
  });

  it.each([
    ['en', 'murder'],
    ['de', 'dusche'],
    ['fr', 'feu'],
    ['es', 'asesinato'],
    ['es', 'leche'],
    ['pt', 'não'],
  ])('leaves a plain word of the news in %s alone: %s', (language, word) => {
    expect(uncivilWords(language).has(word)).toBe(false);
  });

  it('has no words of a language that no list knows', () => {
    expect(uncivilWords('tlh-x').size).toBe(0);
    expect(uncivilWords('').size).toBe(0);
  });
});
