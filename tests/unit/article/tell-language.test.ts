import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/article/find-language.ts';
import { bareFacts } from '../../../src/article/page-facts.ts';
import { mayBeIn, tellLanguage } from '../../../src/article/tell-language.ts';
import { sampleProse } from './sample-facts.ts';

const texts: Record<string, string> = {
  en: 'The tide came back on Tuesday, later than anyone in the harbour had said, and the boats that were tied to the wall for the winter began to move with it. Nobody was there to see it.',
  de: 'Die Flut kam am Dienstag zurück, später als es im Hafen gesagt worden war, und die Boote, die für den Winter an der Mauer lagen, begannen sich mit dem Wasser zu bewegen. Das ist nicht neu, sagt der Meister.',
  fr: 'La marée est revenue mardi, plus tard que ce qui était annoncé dans le port, et les bateaux qui sont attachés au mur pour tout l’hiver ont commencé à bouger avec elle. Une femme les a vus par la fenêtre.',
  es: 'La marea volvió el martes, más tarde de lo que se había dicho en el puerto, y los barcos que estaban atados al muro para todo el invierno se movían con ella. Una mujer los vio desde las ventanas del faro.',
  it: 'La marea è tornata martedì, più tardi di quanto si era detto nel porto, e le barche che erano legate al muro per tutto l’inverno si sono mosse con il mare. Una donna le ha viste dalla finestra della torre.',
  pt: 'A maré voltou na terça-feira, mais tarde do que se dizia no porto, e os barcos que estavam presos ao muro para todo o inverno não ficaram parados. Uma mulher viu tudo das janelas do farol, com os filhos.',
  nl: 'Het water kwam dinsdag terug, later dan in de haven werd gezegd, en de boten die voor de winter aan de muur lagen, begonnen met het water te bewegen. Dat is niet nieuw, maar het wordt ook een keer gezien.',
  pl: 'Przypływ wrócił we wtorek, później niż mówiono w porcie, a łodzie, które na zimę stały przy murze, zaczęły się ruszać. Nikt tego nie widział, ale jest kobieta, która od lat mieszka na wieży i mówi, że tak było.',
  ru: 'Прилив вернулся во вторник, позже, чем говорили в порту.',
  ja: '潮は火曜日に戻ってきた。港の誰が言ったよりも遅かった。',
  zh: '潮水在星期二回来了，比港口里任何人说的都要晚。',
  ar: 'عاد المد يوم الثلاثاء متأخرا عما قيل في الميناء.',
  ko: '조수는 화요일에 항구에서 말한 것보다 늦게 돌아왔다.',
};

describe('tellLanguage', () => {
  it.each(Object.entries(texts))('tells %s', (language, text) => {
    expect(tellLanguage(text)).toBe(language);
    expect(mayBeIn(text, language)).toBe(true);
  });

  it('tells nothing of few words, nor of numbers', () => {
    expect(tellLanguage('The tide')).toBe('');
    expect(tellLanguage('1 2 3')).toBe('');
    expect(tellLanguage('')).toBe('');
  });
});

describe('findLanguage', () => {
  const language = (declared: string, text: string) =>
    findLanguage(
      {
        ...bareFacts('https://x.example/a', ''),
        language: declared,
        prose: sampleProse({ opening: text }),
      },
      null,
    );

  it('does not believe a declaration that the text is plainly not written in', () => {
    expect(language('en', texts.ja ?? '')).toEqual({ value: 'ja', from: 'text' });
    expect(language('en-US', texts.de ?? '')).toEqual({ value: 'de', from: 'text' });
    expect(language('ru', texts.en ?? '')).toEqual({ value: 'en', from: 'text' });
    expect(language('zh', texts.ja ?? '')?.value).toBe('ja');
  });

  it('believes one that may be right', () => {
    expect(language('de-AT', texts.de ?? '')?.value).toBe('de-AT');
    expect(language('uk', texts.ru ?? '')?.value).toBe('uk');
    expect(language('fa', texts.ar ?? '')?.value).toBe('fa');
    expect(language('sco', texts.en ?? '')?.value).toBe('sco');
    expect(language('zh-TW', texts.zh ?? '')?.value).toBe('zh-TW');
  });

  it('hears the text where nothing is declared', () => {
    expect(language('', texts.fr ?? '')).toEqual({ value: 'fr', from: 'text' });
  });
});
