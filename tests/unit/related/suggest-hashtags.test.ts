import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideHashtags } from '../../../src/related/decide-hashtags.ts';
import { suggestHashtags } from '../../../src/related/suggest-hashtags.ts';
import { foldHashtag } from '../../../src/thread/hashtags.ts';

const blank = { title: '', excerpt: '', keywords: [] as string[], language: 'en', site: '' };
const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }));
const namesOf = (found: { hashtag: string }[]) => found.map(({ hashtag }) => hashtag);

const ferries = paragraphs(
  'Ida Brandt runs the harbour ferries. The harbour ferries carry commuters across Long Bay.',
  'Brandt wants night shifts. The union says night shifts are dangerous, and Brandt disagrees.',
  'Commuters in Long Bay depend on the harbour ferries.',
);

describe('the hashtags that an article suggests', () => {
  it('are its page’s own keywords first, those of its title before the others', () => {
    const article = {
      ...blank,
      title: 'Ferries stand still',
      keywords: ['transport', 'Ferries', 'news', 'topic/sea', 'harbourpost'],
      site: 'www.harbourpost.example',
    };
    const found = suggestHashtags(article, [], () => 1);
    expect(found).toEqual([
      { hashtag: 'Ferries', words: 'Ferries', from: 'page' },
      { hashtag: 'transport', words: 'transport', from: 'page' },
    ]);
  });

  it('may begin with a digit, and are no dates or numbers', () => {
    const keywords = ['5G', '2024-05-01', '24 hours', '2024', 'C++', 'C#'];
    expect(namesOf(suggestHashtags({ ...blank, keywords }, [], () => 1))).toEqual([
      '5G',
      'cpp',
      'csharp',
    ]);
  });

  it('come from its text where its page has none: names whole, and what comes back', () => {
    const found = suggestHashtags({ ...blank, title: 'Who steers the ferries?' }, ferries, () => 1);
    expect(namesOf(found)).toContain('IdaBrandt');
    expect(namesOf(found)).not.toContain('Brandt');
    expect(namesOf(found)).toContain('LongBay');
    expect(found.map(({ words }) => words.toLowerCase())).toContain('night shifts');
  });

  it('prefer what is rare for the reader', () => {
    const texts = paragraphs(
      'The lighthouse keeper met the town council.',
      'Lighthouse keeper, town council.',
    );
    const rare = suggestHashtags(blank, texts, (term) => (/lighthous|keeper/.test(term) ? 5 : 1));
    expect(namesOf(rare)[0]).toMatch(/lighthouse/i);
  });

  it.each([
    ['de', 'Die Energiewende kostet Geld. Ohne Energiewende steigen die Preise.', 'Energiewende'],
    ['ru', 'Паром стоит в порту. Капитан не вывел паром в море, и паром ждёт.', 'паром'],
    ['ja', '漁業協定が結ばれた。漁業協定は来年から始まる。', '漁業'],
    ['ar', 'تأخرت العبارة اليوم. قالت الشركة إن العبارة ستعود، والعبارة معطلة.', 'العبارة'],
  ])('are found in %s', (language, text, hashtag) => {
    const found = suggestHashtags({ ...blank, language }, paragraphs(text), () => 1);
    expect(namesOf(found).some((one) => one.includes(hashtag))).toBe(true);
  });

  it.each([
    ['zh', '港口渡轮将停运。因为罢工，渡轮将停在港口，渡轮将等待。', /将|因为/],
    ['th', 'เรือข้ามฟากในท่าเรือจะหยุด เรือข้ามฟากในท่าเรือจะรอ เรือในท่าเรือจะกลับ', /^ใน|จะ$/],
  ])('begin and end with no word that says nothing, in %s', (language, text, nothing) => {
    const found = namesOf(suggestHashtags({ ...blank, language }, paragraphs(text), () => 1));
    expect(found).not.toEqual([]);
    for (const one of found) expect(one).not.toMatch(nothing);
  });

  it('are at most eight, each once, and whole, whatever the page and the text say', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 });
    const language = fc.constantFrom('en', 'de', 'ja', 'ar', 'xx', '');
    const text = fc.array(fc.oneof(words, fc.constantFrom('Long Bay', 'ferry', '港')));
    fc.assert(
      fc.property(fc.array(words), text, language, words, (keywords, texts, tongue, title) => {
        const article = { ...blank, title, keywords, language: tongue };
        const found = suggestHashtags(article, paragraphs(texts.join(' ')), () => 1);
        expect(found.length).toBeLessThanOrEqual(8);
        expect(new Set(namesOf(found).map(foldHashtag)).size).toBe(found.length);
        for (const { hashtag } of found) expect(hashtag).toMatch(/\p{L}/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the reader decided', () => {
  const suggested = [
    { hashtag: 'Ferries', words: 'ferries', from: 'page' as const },
    { hashtag: 'Quay', words: 'quay', from: 'text' as const },
  ];

  it('adds before the others, removes, and follows, whatever the case', () => {
    const decisions = [
      { hashtag: 'ferries', on: false, at: 1 },
      { hashtag: 'Sea', on: true, at: 2 },
    ];
    expect(decideHashtags(suggested, decisions, ['QUAY'])).toEqual({
      hashtags: [
        { hashtag: 'Sea', words: 'Sea', from: 'reader', followed: false },
        { hashtag: 'Quay', words: 'quay', from: 'text', followed: true },
      ],
      removed: ['ferries'],
    });
  });
});
