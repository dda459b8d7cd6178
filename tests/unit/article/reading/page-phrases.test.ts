import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../../../src/article/reading/languages/all-languages.ts';
import {
  beginsWith,
  isOnly,
  namesMonth,
  type PhraseSort,
} from '../../../../src/article/reading/page-phrases.ts';
import { splitWords } from '../../../../src/article/reading/split-words.ts';

const sorts = Object.keys(allLanguages[0] ?? {}).filter(
  (key) => key !== 'language',
) as PhraseSort[];

describe('the words of each language', () => {
  it('are of twelve languages', () => {
    const languages = allLanguages.map(({ language }) => language).sort();
    expect(languages.join(' ')).toBe('ar de en es fr it ja nl pl pt ru zh');
  });

  it.each(allLanguages.map((words) => [words.language, words] as const))(
    'are written as they are looked up, and each once: %s',
    (_, words) => {
      for (const sort of sorts) {
        const phrases = words[sort].split('|');
        const looked = phrases.map((phrase) =>
          splitWords(phrase.replaceAll('#', '0'), 30).join('').replaceAll('0', '#'),
        );
        expect(looked).toEqual(phrases.map((phrase) => phrase.replaceAll(' ', '')));
        expect(new Set(phrases).size).toBe(phrases.length);
        if (sort !== 'months') expect(phrases.length).toBeGreaterThan(1);
      }
    },
  );
});

describe('beginsWith', () => {
  it.each([
    ['by', 'By Ann Doe', 'Von Ann Doe', 'Par Ann Doe', 'Автор: Анна', 'بقلم: آن', '作者：安'],
    [
      'dated',
      'Published March 5',
      '6 min read',
      'Veröffentlicht am',
      'Опубликовано 5',
      '发布于2024年',
    ],
    ['elsewhere', 'Lesen Sie auch: Fluten', 'Lire aussi : marées', '関連記事：潮'],
    ['calls', 'Subscribe to us', 'Jetzt abonnieren', 'Abonnez-vous', 'Suscríbete', 'اشترك في'],
    [
      'credits',
      'Photo: Ann Doe',
      'Foto: Ann Doe',
      'Crédit photo : Ann',
      'Fot. Ann',
      '来源：新华社',
    ],
  ] as const)('knows what stands before others: %s', (sort, ...texts) => {
    for (const text of texts) expect(beginsWith(text, sort), text).toBe(true);
  });

  it('ends no word in its middle', () => {
    expect(beginsWith('Bypass', 'by')).toBe(false);
    expect(beginsWith('Subscribers left', 'calls')).toBe(false);
    expect(beginsWith('Photo of the harbour', 'credits')).toBe(false);
  });
});

describe('isOnly', () => {
  it.each([
    [
      'elsewhere',
      'Related articles',
      'Das könnte Sie auch interessieren',
      'Sur le même sujet',
      '3 Comments',
    ],
    [
      'elsewhere',
      'Artículos relacionados:',
      'Articoli correlati',
      'Leia também',
      'Lees ook',
      'Czytaj też',
    ],
    ['elsewhere', 'Читайте также', 'مواضيع ذات صلة', '関連記事', '相关阅读'],
    ['labels', 'ANZEIGE', 'Publicité', 'Publicidad', 'Pubblicità', 'Publicidade', 'Advertentie'],
    ['labels', 'Reklama', 'Реклама', 'إعلان', '広告', '广告', 'Image 1 of 9', '— Share —'],
  ] as const)('knows what stands alone: %s', (sort, ...texts) => {
    for (const text of texts) expect(isOnly(text, sort), text).toBe(true);
  });

  it('takes no longer text', () => {
    expect(isOnly('Related articles of faith', 'elsewhere')).toBe(false);
    expect(isOnly('', 'labels')).toBe(false);
    expect(isOnly('2024', 'labels')).toBe(false);
  });
});

it.each(['5 March 2024', '5. März', 'le 5 août', 'el 5 de mayo', '5 marca', '5 марта', '٥ مارس'])(
  'finds the month in "%s"',
  (text) => {
    expect(namesMonth(text)).toBe(true);
  },
);
