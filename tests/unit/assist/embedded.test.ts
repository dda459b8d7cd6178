import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Ask,
  providerNames,
  type Result,
  type SaidComment,
  type Subject,
} from '../../../src/assist/assist.ts';
import { runEmbedded } from '../../../src/assist/embedded.ts';
import { embeddedCan } from '../../../src/assist/embedded-can.ts';
import { readPageSubject } from '../../bench/assist/questions.ts';
import { arbitraryAsk, arbitrarySubject } from './arbitrary-subject.ts';

const allAsks: Ask[] = [
  { task: 'summary', length: 'short' },
  { task: 'summary', length: 'long' },
  { task: 'keyPoints' },
  { task: 'fiveWs' },
  { task: 'names' },
  { task: 'digest' },
  { task: 'answer', question: 'Who came back?' },
];

const paragraphs = (language: string, ...texts: string[]): Subject => ({
  language,
  title: '',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  comments: [],
});

const answersTo = (page: string, question: string): Result =>
  runEmbedded({ task: 'answer', question }, readPageSubject(page));
const first = (result: Result): string => result.lines[0]?.text ?? '';

describe('what needs a model', () => {
  test.each<Ask>([
    { task: 'explain' },
    { task: 'translate', what: 'summary', passage: null, into: 'de' },
    { task: 'translateComment', text: 'Hello', into: 'de' },
    { task: 'proofread', draft: 'a' },
    { task: 'shorten', draft: 'a' },
    { task: 'calm', draft: 'a' },
  ])('is refused: %j', (ask) => {
    expect(embeddedCan(ask)).toBe(false);
    expect(() => runEmbedded(ask, paragraphs('en'))).toThrow(RangeError);
  });
});

/** What can have come of it, by how many lines there are. */
function outcomesOf({ task }: Ask, { lines }: Result): Result['outcome'][] {
  const outcome = lines.length > 0 ? 'done' : 'nothing';
  return task === 'answer' ? [outcome, 'notSaid'] : [outcome];
}

describe('any subject', () => {
  test('gets the same result each time, in the words of the article or the thread', () => {
    fc.assert(
      fc.property(arbitraryAsk, arbitrarySubject, (ask, subject) => {
        expect(embeddedCan(ask)).toBe(true);
        const result = runEmbedded(ask, subject);
        expect(runEmbedded(ask, subject)).toEqual(result);
        expect(providerNames.indexOf(result.provider)).toBe(0);
        expect(outcomesOf(ask, result)).toContain(result.outcome);
        const ids = new Set(subject.comments.map(({ id }) => id));
        for (const { text, support, comments } of result.lines) {
          expect(support).toBe('quoted');
          expect(text).not.toBe('');
          expect(comments.every((id) => ids.has(id))).toBe(true);
          if (ask.task !== 'digest') {
            expect(subject.blocks.some((block) => block.text.includes(text))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(allAsks)('of nothing makes nothing: %j', (ask) => {
    expect(runEmbedded(ask, paragraphs(''))).toMatchObject({ lines: [], outcome: 'nothing' });
  });

  test.each(allAsks)('of five million signs is worked on: %j', (ask) => {
    const texts = Array.from(
      { length: 25_000 },
      (_, at) =>
        `Ship ${at} came back from Lund with ${at} tonnes of salt, said Birte Holm of ship ${at * 7}. `,
    );
    const comments: SaidComment[] = texts.slice(0, 2000).map((text, at) => ({
      id: `id-${at}`,
      author: 'A',
      parent: at % 3 === 0 ? null : `id-${at - 1}`,
      text,
    }));
    const subject = { ...paragraphs('en', ...texts, texts.join('').slice(0, 2_500_000)), comments };
    expect(runEmbedded(ask, subject).outcome).toBe('done');
  });
});

describe('a summary', () => {
  const subject = readPageSubject('news');
  const shortOne = runEmbedded({ task: 'summary', length: 'short' }, subject);

  test('is a few sentences of the article, in its order', () => {
    expect(shortOne.lines.length).toBeGreaterThan(1);
    expect(shortOne.lines.length).toBeLessThan(4);
    const numbers = shortOne.lines.flatMap(({ sentences }) => sentences);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('says more when a longer one is asked for', () => {
    const long = runEmbedded({ task: 'summary', length: 'long' }, subject);
    expect(long.lines.length).toBeGreaterThan(shortOne.lines.length);
  });

  test('says nothing twice', () => {
    const said = 'The council of Marhavn voted on Tuesday to tune the piano on the high street.';
    const others = [
      'Cars may cross the bridge.',
      'Birds came late this year.',
      'The bakery sells rye bread again.',
    ];
    const { lines } = runEmbedded(
      { task: 'summary', length: 'long' },
      paragraphs('en', said, said, ...others, said),
    );
    expect(lines.filter(({ text }) => text === said)).toHaveLength(1);
  });

  test('is not made of one sentence, of headings or of code', () => {
    const one = paragraphs('en', 'The ship came back without a grain of salt on board.');
    expect(runEmbedded({ task: 'summary', length: 'short' }, one).outcome).toBe('nothing');
    const blocks = Array.from({ length: 9 }, (_, at) => ({
      kind: at % 2 ? ('code' as const) : ('heading' as const),
      text: `What came of it in the year ${at} and after`,
    }));
    const without = { ...one, blocks };
    expect(runEmbedded({ task: 'keyPoints' }, without).outcome).toBe('nothing');
  });

  test('is in the language of the text where nobody says which', () => {
    const page = readPageSubject('german');
    const told = runEmbedded({ task: 'keyPoints' }, { ...page, language: '' });
    expect(told.language).toBe('de');
  });
});

describe('an answer', () => {
  test.each([
    ['news', 'What does a ticket cost?', 'A single ticket costs thirty crowns'],
    ['german', 'Wann wurde das Feuer gelöscht?', '1996'],
    ['french', 'Combien d’abonnés au silence y a-t-il ?', 'onze abonnés'],
    ['spanish', '¿Qué ha pedido el ayuntamiento?', 'una subvención'],
    ['arabic', 'متى تفتح المكتبة أبوابها؟', 'عند الفجر'],
    ['japanese', '松井さんは布団を何枚出しましたか。', '布団を四枚'],
    ['japanese', '店主の名前は何ですか。', '店主の松井はるさん'],
    ['chinese', '林伯今年多大年纪？', '七十八岁'],
  ])('%s: %s', (page, question, answer) => {
    expect(first(answersTo(page, question))).toContain(answer);
  });

  test.each([
    ['news', 'Which football club does she support?'],
    ['german', 'Wie viel Strom verbraucht die Wärmepumpe?'],
    ['japanese', '市長の給料はいくらですか。'],
    ['news', ''],
    ['news', '?!'],
  ])('is not given where the article does not say: %s, %s', (page, question) => {
    expect(answersTo(page, question)).toMatchObject({ lines: [], outcome: 'notSaid' });
  });

  test('is only what comes nearest where a word of the question stands nowhere', () => {
    const { lines, outcome } = answersTo('news', 'Who built the new pier?');
    expect(outcome).toBe('notSaid');
    expect(lines.length).toBeGreaterThan(0);
  });

  test('is only what comes nearest where a number is asked for and none is near', () => {
    const subject = paragraphs(
      'en',
      'The mayor is Folkert Petersen.',
      'Mayor Petersen has a dog.',
      'It rains.',
    );
    const ask = { task: 'answer', question: 'How old is Mayor Petersen?' } as const;
    expect(runEmbedded(ask, subject)).toMatchObject({
      outcome: 'notSaid',
      lines: [{ text: 'Mayor Petersen has a dog.' }, {}],
    });
    const [first, ...others] = subject.blocks;
    const told = { kind: 'paragraph' as const, text: 'Petersen, the mayor, is 61.' };
    const blocks = first ? [first, told, ...others] : [];
    expect(runEmbedded(ask, { ...subject, blocks }).outcome).toBe('done');
  });

  test('is at most three sentences', () => {
    expect(answersTo('long-feature', 'Who counts the eels?').lines.length).toBeLessThanOrEqual(3);
  });
});

describe('names', () => {
  const namesIn = (language: string, ...texts: string[]): string[] =>
    runEmbedded({ task: 'names' }, paragraphs(language, ...texts)).lines.map(
      ({ label, text }) => `${label}: ${text}`,
    );

  test('with a title belong to the whole name, wherever that stands', () => {
    expect(
      namesIn(
        'en',
        'The log was found by Mr Ridley. It was Tam Ridley who gave it to the town.',
        'Mr Ridley smiled.',
      ),
    ).toEqual(['person: Tam Ridley']);
  });

  test('amounts and lands are nobody', () => {
    const found = namesIn(
      'de',
      'Das Land Hessen zahlt achtzig Millionen Euro.',
      'Die Millionen Euro fehlen.',
    );
    expect(found.filter((line) => line.startsWith('person'))).toEqual([]);
  });

  const namesOn = (page: string): string[] =>
    runEmbedded({ task: 'names' }, readPageSubject(page)).lines.map(
      ({ label, text }) => `${label}: ${text}`,
    );

  test('are told apart by what stands beside them, without their titles', () => {
    expect(namesOn('press-release')).toEqual(['person: Malin Ros', 'person: Bo Lindqvist']);
    expect(namesOn('german')).toEqual(['person: Folkert Petersen']);
    expect(namesOn('spanish')).toEqual(['person: Remedios Soler', 'place: Almenara del Mar']);
    expect(namesOn('arabic')).toEqual(['person: أبو نادر']);
    expect(namesOn('japanese')).toEqual(['person: 松井']);
  });

  test('are countries in any language, and a family name belongs to its full name', () => {
    const found = runEmbedded(
      { task: 'names' },
      paragraphs('ja', '首相はフランスを訪れた。', '会談は長く続いた。'),
    );
    expect(found.lines).toMatchObject([{ label: 'place', text: 'フランス', sentences: [1] }]);
    const english = runEmbedded(
      { task: 'names' },
      paragraphs(
        'en',
        'The keeper was Anders Vik. In the morning Vik left.',
        'Then Vik came back to Norway.',
      ),
    );
    expect(english.lines).toMatchObject([
      { label: 'person', text: 'Anders Vik', sentences: [1, 2, 3] },
      { label: 'place', text: 'Norway' },
    ]);
  });
});

describe('the five Ws', () => {
  const tell = (page: string) =>
    runEmbedded({ task: 'fiveWs' }, readPageSubject(page)).lines.map(
      ({ label, text }) => [label, text] as const,
    );

  test('are a sentence each, in their order', () => {
    const lines = tell('long-feature');
    expect(lines.map(([label]) => label)).toEqual(['who', 'what', 'when', 'where', 'why']);
    expect(lines[4]?.[1]).toContain('because');
  });

  test('are fewer where the article gives no reason', () => {
    const lines = tell('hidden-by-css');
    expect(lines.map(([label]) => label)).toEqual(['who', 'what', 'when', 'where']);
    expect(lines[0]?.[1]).toContain('Harald Moe');
  });
});
