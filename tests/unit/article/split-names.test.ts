import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBylinesBeside } from '../../../src/article/read-byline.ts';
import { splitNames } from '../../../src/article/split-names.ts';
import { sampleLine as line } from './sample-facts.ts';

/** The names in a line beside the title. */
const inLine = (...parts: string[]) => readBylinesBeside([line(...parts)]).flatMap(splitNames);

/** Bylines that name one author, whether they are marked or only a line beside the title. */
const bylines: Record<string, string[]> = {
  'Ann Doe': [
    ...[
      'BY Ann Doe',
      'by: Ann Doe',
      'By Ann Doe in Harbour Town',
      'By Ann Doe for The Harbour Post',
      'By Ann Doe for Harbour.com',
      'By Ann Doe of The Harbour Post',
      'By Ann Doe, Associated Press',
      'By Ann Doe | Reuters',
      'Analysis by Ann Doe, CNN',
      'By Ann Doe, Special to The Post',
      'Reporting by Ann Doe; Editing by Bo Roe',
      'By Ann Doe (@anndoe)',
      '✍ By Ann Doe',
    ],
    ...[
      'By Ann Doe Updated May 3, 2026',
      'By Ann Doe Published: 3 May 2026',
      'By Ann Doe • 5 min read',
    ],
    ...[
      'By Ann Doe Staff Writer',
      'By Ann Doe - Political Editor',
      'By Ann Doe / May 3, 2026',
      'By Ann Doe Follow',
    ],
    ...[
      'Posted by Ann Doe on May 3, 2026 at 5:00 pm',
      'Submitted by Ann Doe on Sun, 03/05/2026 - 10:00',
    ],
    ...[
      'Analysis by Ann Doe',
      'An opinion piece by Ann Doe',
      'Guest post by Ann Doe',
      'Review by Ann Doe',
    ],
    ...[
      'Story by Ann Doe Photographs by Bo Roe',
      'Text by Ann Doe, Photos by Bo Roe',
      'Words: Ann Doe. Photos: Bo Roe',
    ],
    ...[
      'Written by Ann Doe, edited by Bo Roe',
      'Author: Ann Doe',
      'Writer: Ann Doe',
      'Reporter: Ann Doe',
    ],
    ...['May 3, 2026 by Ann Doe', 'By Ann Doe on 3 May'],
  ],
  'Anna Muster': [
    ...[
      'Text: Anna Muster, Fotos: Bo Roe',
      'Ein Gastbeitrag von Anna Muster',
      'Von Anna Muster für das Hafenblatt',
      'Eine Analyse von Anna Muster',
    ],
    ...['Geschrieben von Anna Muster', 'Interview: Anna Muster', 'Autorin: Anna Muster'],
  ],
  'Anne Dupont': [
    ...['Propos recueillis par Anne Dupont', 'Publié par Anne Dupont', 'Un article de Anne Dupont'],
    'Rédigé par Anne Dupont le 3 mai 2026',
  ],
  'Ana Pérez': ['Escrito por Ana Pérez', 'Una crónica de Ana Pérez', 'Texto: Ana Pérez'],
  'Anna Rossi': [
    'di Anna Rossi',
    'a cura di Anna Rossi',
    'Scritto da Anna Rossi',
    'Articolo di Anna Rossi',
  ],
  'Ana Souza': ['Reportagem de Ana Souza', 'Texto de Ana Souza', 'Por Ana Souza'],
  'Anna de Vries': ['Geschreven door Anna de Vries', 'Tekst: Anna de Vries'],
  'Anna Kowalska': ['Autor: Anna Kowalska', 'Napisała: Anna Kowalska'],
  'Анна Иванова': ['Автор: Анна Иванова', 'Текст: Анна Иванова'],
  'ليلى حداد': ['بقلم: ليلى حداد', 'كتبت ليلى حداد', 'الكاتب: ليلى حداد'],
  山田花子: [
    '文：山田花子',
    '取材・文：山田花子',
    '執筆者：山田花子',
    'ライター：山田花子',
    '記者 山田花子',
  ],
  王小明: [
    '作者：王小明',
    '文/王小明',
    '文｜王小明',
    '本报记者 王小明',
    '记者 王小明 报道',
    '撰文：王小明',
  ],
};

describe('bylines as pages write them', () => {
  it.each(Object.entries(bylines).flatMap(([name, texts]) => texts.map((text) => [text, name])))(
    '%s',
    (text, name) => {
      expect(splitNames(text)).toEqual([name]);
      expect(inLine(text)).toEqual([name]);
    },
  );

  it.each([
    ['Автор: Анна Иванова и Пётр Сидоров', ['Анна Иванова', 'Пётр Сидоров']],
    ['Autor: Anna Kowalska i Jan Nowak', ['Anna Kowalska', 'Jan Nowak']],
    ['بقلم: أحمد محمود وسارة علي', ['أحمد محمود', 'سارة علي']],
    ['بقلم: أحمد محمود وليد علي', ['أحمد محمود وليد علي']],
    ['作者：张三 李四', ['张三', '李四']],
    ['文：山田 太郎', ['山田 太郎']],
    ['文・山田太郎、写真・佐藤花子', ['山田太郎']],
    ['文・山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
    ['記者陳小明/綜合報導', ['陳小明']],
    ['王大明／台北報導', ['王大明']],
    ['Von Anna Meier, Berlin', ['Anna Meier']],
    ['Von Anna Meier und Bo Roe, Berlin', ['Anna Meier', 'Bo Roe']],
    ['By Ann Doe, Bo Roe, and Madonna', ['Ann Doe', 'Bo Roe', 'Madonna']],
    ['By Ann Doe, BBC News, Brest', ['Ann Doe']],
    ['Por Ana Souza, g1 SP — São Paulo', ['Ana Souza']],
    ['Par Anne Dupont avec AFP', ['Anne Dupont']],
    ['Por Luis Gómez (EFE)', ['Luis Gómez']],
    ['Par Anne Dupont (à Brest)', ['Anne Dupont']],
    ['Door onze redacteuren Jan de Vries', ['Jan de Vries']],
    ['By Ann Doe and Bo Roe in Paris', ['Ann Doe', 'Bo Roe']],
    ['By Ann Doe with Bo Roe', ['Ann Doe', 'Bo Roe']],
    ['By Ann Doe in London and Bo Roe in Paris', ['Ann Doe', 'Bo Roe']],
    ['BY ANN DOE AND BO ROE', ['ANN DOE', 'BO ROE']],
    [
      'By Physicians Committee for Responsible Medicine',
      ['Physicians Committee for Responsible Medicine'],
    ],
    ['By Associated Press', ['Associated Press']],
    ['By Ann Doe + Bo Roe', ['Ann Doe', 'Bo Roe']],
    ['Author(s): Ann Doe, Bo Roe', ['Ann Doe', 'Bo Roe']],
    ['By Women in Tech', ['Women in Tech']],
    ['By Dr. Ann Doe, PhD', ['Dr. Ann Doe, PhD']],
    ['By Ann O’Doe-Smith', ['Ann O’Doe-Smith']],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
    expect(inLine(text)).toEqual(names);
  });

  it.each([
    ...[
      'Photograph by Bo Roe',
      'Illustration by Bo Roe',
      'Translated by Bo Roe',
      'Medically reviewed by Bo Roe',
    ],
    ...['Presented by Harbour Bank', 'By Tuesday'],
  ])('nobody wrote it: %s', (text) => {
    expect(splitNames(text)).toEqual([]);
    expect(inLine(text)).toEqual([]);
  });

  it.each(['By now, everyone knew.', 'By the time she came back the harbour had been closed.'])(
    'a sentence: %s',
    (text) => expect(inLine(text)).toEqual([]),
  );

  it.each([
    'Di Stefano',
    'Von der Leyen',
    'De Vries',
    'Van Morrison',
    'Byron Example',
    'Textor Ann',
  ])('a name: %s', (name) => expect(splitNames(name)).toEqual([name]));

  it('takes no time by the square', () => {
    for (const sign of ['by ', 'a ', 'Ann Doe ', '  ', ' in A', '- ', '1 ', 'text ', 'Ann, ']) {
      splitNames(sign.repeat(2000 / sign.length));
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => Array.isArray(splitNames(text))),
    );
  });
});
