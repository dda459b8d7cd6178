import { describe, expect, it } from 'vitest';
import {
  type CountStem,
  direction,
  locale,
  say,
  sayCount,
  useMessages,
} from '../../../src/ui/say.ts';
import { getMessageFrom, speakEnglish } from './say-english.ts';

function speak(language: string, messages: Record<string, string>, wanted = language): void {
  const all = Object.entries({ ...messages, language }).map(([key, message]) => [key, { message }]);
  useMessages(getMessageFrom(Object.fromEntries(all)), wanted);
}

describe('say', () => {
  it('gives the sentence, its gaps filled', () => {
    speakEnglish();
    expect(say('appName')).toBe('Afterword');
    expect(say('linkGoesTo', 'harbourpost.example')).toBe('(goes to harbourpost.example)');
  });

  it('writes numbers as the language does, and leaves words as they are', () => {
    speak('de', { linkGoesTo: '$1' });
    expect(say('linkGoesTo', 12_345.5)).toBe('12.345,5');
    expect(say('linkGoesTo', '$1 12345.5')).toBe('$1 12345.5');
  });

  it('sets words apart that run the other way than the sentence', () => {
    speak('ar', { linkGoesTo: '($1)' });
    expect(say('linkGoesTo', 'a.json')).toBe('(\u2068a.json\u2069)');
    expect(say('linkGoesTo', 'ليلى')).toBe('(ليلى)');
    expect(say('linkGoesTo', 'ليلى B')).toBe('(\u2068ليلى B\u2069)');
    expect(say('linkGoesTo', '5')).toBe('(5)');
    speak('de', { linkGoesTo: '($1)' });
    expect(say('linkGoesTo', 'ליאת')).toBe('(\u2068ליאת\u2069)');
    expect(say('linkGoesTo', 'Zoë 5')).toBe('(Zoë 5)');
  });

  it('does not compile for unknown keys, missing gaps and surplus ones', () => {
    speakEnglish();
    // @ts-expect-error no such key
    expect(say('appNames')).toBe('');
    // @ts-expect-error its gap is not filled
    expect(say('linkGoesTo')).toBe('(goes to )');
    // @ts-expect-error it has no gap
    expect(say('appName', 'surplus')).toBe('Afterword');
    // @ts-expect-error no such stem
    expect(sayCount('appName', 1)).toBe('');
  });
});

describe('sayCount', () => {
  // Whichever stems there are, the choice between plurals is the same.
  const stem = 'things' as CountStem;

  it('chooses the plural that the language asks for', () => {
    speak('pl', {
      things_one: '$1 rzecz',
      things_few: '$1 rzeczy',
      things_many: '$1 rzeczy (wiele)',
      things_other: '$1 rzeczy (inne)',
    });
    expect([1, 3, 5, 1.5].map((n) => sayCount(stem, n))).toEqual([
      '1 rzecz',
      '3 rzeczy',
      '5 rzeczy (wiele)',
      '1,5 rzeczy (inne)',
    ]);
  });

  it('falls back to the other plural, writes big numbers and fills further gaps', () => {
    speak('pl', { things_other: '$1 ($2)' });
    expect(sayCount(stem, 3, 'x')).toBe('3 (x)');
    speak('en', { things_one: '1', things_other: '$1 of $2' }, 'en-GB');
    expect(sayCount(stem, 12_000, 13_000)).toBe('12,000 of 13,000');
  });
});

describe('locale', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'en_AU', 'en-AU'],
    ['en', 'de-AT', 'en'],
    ['de', 'de-AT', 'de-AT'],
    ['zh-Hant', 'zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-CN', 'zh-Hant'],
    ['en', 'no locale!', 'en'],
    ['', 'de', 'en'],
  ])('with sentences in %j and a browser in %j is %j', (language, wanted, result) => {
    speak(language, {}, wanted);
    expect(locale()).toBe(result);
  });
});

describe('direction', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ja', 'ltr'],
  ])('of %s is %s', (language, result) => {
    speak(language, {});
    expect(direction()).toBe(result);
  });

  it('is that of the sentences where there are none in the language of the browser', () => {
    speak('en', {}, 'ar');
    expect(direction()).toBe('ltr');
  });
});
