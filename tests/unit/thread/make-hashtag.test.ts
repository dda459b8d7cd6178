import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashtagSchema } from '../../../src/thread/hashtag-schema.ts';
import { foldHashtag, listHashtags } from '../../../src/thread/hashtags.ts';
import { makeHashtag } from '../../../src/thread/make-hashtag.ts';

describe('words as a hashtag', () => {
  it.each([
    ['climate change', 'ClimateChange'],
    ['#Ferries', 'Ferries'],
    ['U.S. Senate', 'USSenate'],
    ['Moe’s Tavern', 'MoesTavern'],
    ['COP30', 'COP30'],
    ['5G', '5G'],
    ['C++', 'cpp'],
    ['c#', 'csharp'],
    ['#C++', 'cpp'],
    ['C++ and C#', 'CppAndCsharp'],
    ['Vitamin C', 'VitaminC'],
    ['straße der republik', 'StraßeDerRepublik'],
    ['地球温暖化', '地球温暖化'],
    ['تغير المناخ', 'تغير_المناخ'],
    ['שינוי אקלים', 'שינוי_אקלים'],
    ['تغییرات آب و هوا', 'تغییرات_آب_و_هوا'],
    ['기후 변화', '기후_변화'],
    ['जलवायु परिवर्तन', 'जलवायु_परिवर्तन'],
    ['Кубок мира', 'КубокМира'],
    ['snake_case', 'snake_case'],
    ['2024', ''],
    ['!?', ''],
    ['', ''],
  ])('makes of "%s" "%s"', (words, hashtag) => {
    expect(makeHashtag(words)).toBe(hashtag);
  });

  it('is a hashtag that comments are found by, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const hashtag = makeHashtag(words);
        if (hashtag === '') return;
        expect(v.is(hashtagSchema, hashtag)).toBe(true);
        expect(makeHashtag(hashtag)).toBe(hashtag);
        expect(listHashtags(`so: #${hashtag}`)).toEqual([foldHashtag(hashtag)]);
      }),
    );
  });
});
