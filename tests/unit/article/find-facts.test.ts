import { describe, expect, it } from 'vitest';
import { findAuthors } from '../../../src/article/find-authors.ts';
import { findPublished } from '../../../src/article/find-dates.ts';
import { findLanguage } from '../../../src/article/find-language.ts';
import { findTitle } from '../../../src/article/find-title.ts';
import { bareFacts, type LinkedFacts, type PageFacts } from '../../../src/article/page-facts.ts';
import { sampleLine as line, sampleNode, sampleProse } from './sample-facts.ts';

const now = Date.UTC(2026, 10, 20);
const facts = (some: Partial<PageFacts>): PageFacts => ({
  ...bareFacts('https://harbourpost.example/a', ''),
  ...some,
});

describe('findTitle', () => {
  const title = (some: Partial<PageFacts>, node: LinkedFacts | null = null) =>
    findTitle(facts(some), node, 'harbourpost.example')?.value ?? '';

  it.each([
    'The tide comes back | Harbour Post',
    'The tide comes back - Harbour Post',
    'The tide comes back – The Harbour Post',
    'The tide comes back — harbourpost.example',
    'The tide comes back · Harbour Post',
    'The tide comes back » Harbour Post',
    'The tide comes back :: Harbour Post',
    'The tide comes back|Harbour Post',
    'The tide comes back - Harbour Post News',
    'The tide comes back | World | Harbour Post',
    'Harbour Post - The tide comes back',
    'Harbour Post: The tide comes back',
    'The tide comes back',
  ])('drops the name of the site: %s', (text) => {
    const expected = text.includes('World') ? 'The tide comes back | World' : 'The tide comes back';
    const colon = text.startsWith('Harbour Post:');
    expect(title({ title: text })).toBe(colon ? text : expected);
  });

  it('knows the site by og:site_name and by its publisher', () => {
    expect(title({ title: 'Tide - Ocean Daily', meta: { 'og:site_name': 'Ocean Daily' } })).toBe(
      'Tide',
    );
    expect(title({ title: 'Tide - Ocean Daily' }, sampleNode({ publisher: 'Ocean Daily' }))).toBe(
      'Tide',
    );
  });

  it('keeps what is not the name of the site', () => {
    expect(title({ title: 'Spider-Man - second half | part 2' })).toBe(
      'Spider-Man - second half | part 2',
    );
    expect(title({ title: 'Harbour Post' })).toBe('Harbour Post');
  });

  it.each([
    ['the site as heading', ['Harbour Tales'], 'The tide comes back — Harbour Tales'],
    ['a label before it', ['Blog: The tide comes back'], 'The tide comes back'],
    ['a name before it', ['The tide comes back', 'More'], 'Tales: The tide comes back'],
    ['a site called almost like its host', [], 'The tide comes back | Harbourpos'],
    ['both names of a site', [], 'Harbour Post | harbourpost.example - The tide comes back'],
  ])('knows %s', (_, headings, declared) => {
    expect(title({ headings, title: declared })).toBe('The tide comes back');
  });

  it('drops what follows a sentence behind a bar', () => {
    expect(title({ title: 'Why the tide comes back late | Opinion' })).toBe(
      'Why the tide comes back late',
    );
    expect(title({ title: 'Tide tables | Opinion' })).toBe('Tide tables | Opinion');
  });

  it('takes the only heading that is much like what the page declares', () => {
    const some = {
      meta: { 'og:title': 'See why the tide comes back now' },
      headings: ['The tide comes back'],
    };
    expect(title(some)).toBe('The tide comes back');
    expect(title({ ...some, headings: ['Subscribe to our newsletter'] })).toBe(
      some.meta['og:title'],
    );
    expect(title({ ...some, headings: [...some.headings, 'Select your harbour'] })).toBe(
      'The tide comes back',
    );
  });

  it('takes the first of several headings that are much like what the page declares', () => {
    const meta = { 'og:title': 'See why the tide comes back now' };
    const headings = ['The tide comes back', 'Now the tide turns'];
    expect(title({ meta, headings })).toBe('The tide comes back');
    const part = 'See why the tide comes back';
    expect(title({ meta, headings: [...headings, part] })).toBe(part);
  });

  it('takes the only heading with few words of what the page declares, and not one of several', () => {
    const meta = { 'og:title': 'The 5 best kettles of the year' };
    const heading = 'Which kettles are best, and why we agree';
    expect(title({ meta, headings: [heading] })).toBe(heading);
    expect(title({ meta, headings: [heading, 'Read next'] })).toBe(meta['og:title']);
    const other = 'Which of all cars do we like, and why';
    expect(title({ meta, headings: [other] })).toBe(meta['og:title']);
  });

  it.each(['The best kettles in 2026', 'The best kettles (2026)', '2026: The best kettles'])(
    'takes what the page declares where it is the heading with a number more: %s',
    (declared) => {
      const some = { title: `${declared} | Harbour Post`, headings: ['The best kettles'] };
      expect(title({ ...some, meta: { 'og:title': declared } })).toBe(declared);
      expect(title({ ...some, meta: { 'og:title': 'The best kettles of all' } })).toBe(
        'The best kettles',
      );
    },
  );

  it('takes that of several headings with which the declared title begins', () => {
    const headings = ['Harbour Post', 'The tide comes back', 'Read next'];
    expect(title({ title: 'The tide comes back (via Wire)', headings })).toBe(
      'The tide comes back',
    );
  });

  it('takes no words above a headline for a part of it', () => {
    const headings = ['Island quarrel The tide comes back'];
    expect(title({ meta: { 'og:title': 'The tide comes back' }, headings })).toBe(
      'The tide comes back',
    );
    const long = ['On an island far in the north the tide comes back'];
    expect(title({ meta: { 'og:title': 'the tide comes back' }, headings: long })).toBe(long[0]);
  });

  it('takes no heading in capitals where the page declares how it is written', () => {
    const headings = ['WHY THE TIDE COMES BACK'];
    expect(title({ title: 'Why the tide comes back', headings })).toBe('Why the tide comes back');
    expect(title({ headings })).toBe('WHY THE TIDE COMES BACK');
    const named = {
      title: 'NASA、潮の満ち引きを説明する写真を公開',
      headings: ['NASA、潮の満ち引きを説明する'],
    };
    expect(title(named)).toBe(named.headings[0]);
  });

  const japanese = '港の潮が予想よりもずっと遅く戻ってきた';

  it.each([
    [japanese, ' - 港新聞'],
    [japanese, '｜みなと新聞'],
    [japanese, '：朝日新聞'],
    [japanese, '_澎湃新闻-The Paper'],
    [japanese, '（毎日新聞） - Yahoo!ニュース'],
    ['首相が辞任を表明', '：朝日新聞'],
    ['Sturmflutwarnung', ' - Das kleine Blatt an der Küste'],
    ['The Tide', ' | Harbour Magazine of Ideas'],
  ])('takes a heading that the declared title has before a sign: %s%s', (heading, rest) => {
    expect(title({ title: heading + rest, headings: [heading] })).toBe(heading);
    const meta = { 'og:title': heading };
    expect(title({ title: heading + rest, headings: [heading], meta })).toBe(heading);
  });

  it.each(['｜港新聞', '：港新聞', '_港新聞', '（港新聞）', ' - 港新聞'])(
    'drops a name that stands without spaces: %s',
    (rest) => {
      const meta = { 'og:site_name': '港新聞' };
      expect(title({ title: `潮が遅く戻ってきた${rest}`, meta })).toBe('潮が遅く戻ってきた');
    },
  );

  it.each([
    ['Opinion', 'Opinion | Why the tide is late'],
    ['Our Blog', 'Why the tide is late | Our Blog of the Sea'],
  ])('takes no section for the title: %s', (heading, declared) => {
    expect(title({ title: declared, headings: [heading] })).toBe(declared.split(' | Our')[0]);
  });

  it.each([
    'WeatherThe tide is back for good',
    'Title:The tide is back for good',
    'Title: The tide is back for good',
  ])('takes no label that only styles part from the heading: %s', (heading) => {
    const declared = 'The tide is back for good';
    expect(title({ title: `${declared} | Harbour Post`, headings: [heading] })).toBe(declared);
    expect(title({ title: heading, headings: [heading] })).toBe(heading);
  });

  it('goes from og:title to JSON-LD to the document to a heading to the text', () => {
    const all = { meta: { 'og:title': 'One' }, title: 'Three', headings: ['Four', 'Five'] };
    expect(title(all, sampleNode({ headline: 'Two' }))).toBe('One');
    expect(title({ ...all, meta: {} }, sampleNode({ headline: 'Two' }))).toBe('Two');
    expect(title({ ...all, meta: {} })).toBe('Three');
    expect(title({ headings: all.headings })).toBe('Four');
    expect(title({ prose: sampleProse({ title: 'Six' }) })).toBe('Six');
    expect(title({})).toBe('');
  });

  it('takes the title that a program gave only where there is no other', () => {
    const declared = { meta: { 'og:title': 'Home' }, title: 'Untitled Document' };
    expect(title({ ...declared, headings: ['A rope'] })).toBe('A rope');
    expect(title(declared)).toBe('Home');
  });

  it.each(['null', '{{ post.title }}', '[object Object]', '%TITLE%', '…'])(
    'never takes %j for a title',
    (said) => {
      const declared = { meta: { 'og:title': said }, title: said, headings: [said] };
      expect(title(declared, sampleNode({ headline: 'A rope' }))).toBe('A rope');
      expect(title({ ...declared, headings: [said, 'A rope'] })).toBe('A rope');
    },
  );

  it.each(['Untitled', 'Loading…', 'Ohne Titel', '無題', 'Untitled | Harbour Post'])(
    'takes %j only where there is no other title',
    (said) => {
      const declared = { meta: { 'og:title': said }, title: said, headings: [said] };
      expect(title(declared, sampleNode({ headline: 'A rope' }))).toBe('A rope');
      expect(title({ title: said })).toBe(said.split(' |')[0]);
    },
  );

  it('keeps the name of the site in the title of a front page', () => {
    const front = (some: Partial<PageFacts>) =>
      title({ address: 'https://harbourpost.example/', ...some });
    const declared = 'Harbour Post – News from the coast';
    expect(front({ title: declared, headings: ['The tide comes back'] })).toBe(declared);
    expect(front({ meta: { 'og:title': 'Harbour Post | Sea' } })).toBe('Harbour Post | Sea');
    expect(
      front({ title: 'Building Department | Harbour Post', headings: ['Building Department'] }),
    ).toBe('Building Department');
  });
});

describe('findAuthors', () => {
  const authors = (some: PageFacts, node: LinkedFacts | null = null) =>
    findAuthors(some, node, 'harbourpost.example')?.value ?? [];

  it.each([
    ['Ann Doe', ['Ann Doe']],
    ['By Ann Doe', ['Ann Doe']],
    ['by Ann Doe and Bo Roe', ['Ann Doe', 'Bo Roe']],
    ['By ANN DOE, Political Editor', ['ANN DOE']],
    ['Ann Doe, Bo Roe & Cy Poe', ['Ann Doe', 'Bo Roe', 'Cy Poe']],
    ['Written by: Ann Doe', ['Ann Doe']],
    ['Authors: Ann Doe and Bo Roe', ['Ann Doe', 'Bo Roe']],
    ['Von Anna Muster', ['Anna Muster']],
    ['Von der Leyen', ['Von der Leyen']],
    ['Anna Muster und Bernd Beispiel', ['Anna Muster', 'Bernd Beispiel']],
    ['Par Anne Exemple', ['Anne Exemple']],
    ['Por Ana Ejemplo y Juan Prueba', ['Ana Ejemplo', 'Juan Prueba']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Di Stefano', ['Di Stefano']],
    ['Byron Example', ['Byron Example']],
    ['Ann Doe | Harbour Post', ['Ann Doe']],
    ['Ann Doe | Wire Service', ['Ann Doe', 'Wire Service']],
    ['Ann Doe, PhD and Bo Roe, M.D.', ['Ann Doe, PhD', 'Bo Roe, M.D.']],
    ['Ann Doe. Medically reviewed by Cy Poe, MD', ['Ann Doe']],
    ['Posted by:Ann Doe', ['Ann Doe']],
    ['View all posts by Ann Doe', ['Ann Doe']],
    ['3i Works', ['3i Works']],
    ['Ann Doe 4 August 2026', ['Ann Doe']],
    ['Ann Doe4 August 2026', ['Ann Doe']],
    ['by Dory77 » 12 Jun 2026, 20:14', ['Dory77']],
    ['Ann DoeAugust 4, 2026 10:00', ['Ann Doe']],
    ['Staff Writer', ['Staff Writer']],
    ['Ann Doe, Ann Doe', ['Ann Doe']],
    ['Ann Doe, Home and Digital Security Expert', ['Ann Doe']],
    ['This post was written by Ann Doe, Head of Tides', ['Ann Doe']],
    ['山田太郎', ['山田太郎']],
    ['', []],
    ['admin', []],
    ['https://harbourpost.example/authors/ann', []],
    ['www.harbourpost.example', []],
    ['ann@harbourpost.example', []],
    ['@anndoe', []],
    ['Updated March 13, 2026', []],
    ['March 13, 2026', []],
    ['About the author', []],
    ['Ann has written about the sea for more than ten years now', []],
  ])('reads %j', (byline, names) => {
    expect(authors(facts({ bylines: [byline] }))).toEqual(names);
  });

  it('takes the first source that names anybody', () => {
    const all = facts({
      meta: { author: 'Meta Doe', byl: 'By Byl Doe' },
      bylines: ['Byline Doe'],
      prose: sampleProse({ byline: 'Prose Doe' }),
    });
    expect(authors(all, sampleNode({ authors: ['Linked Doe'] }))).toEqual(['Linked Doe']);
    expect(authors(all, sampleNode({ authors: ['https://x.example/ann'] }))).toEqual(['Meta Doe']);
    expect(authors({ ...all, meta: { byl: 'By Byl Doe' } }, null)).toEqual(['Byl Doe']);
    expect(authors({ ...all, meta: {} }, null)).toEqual(['Byline Doe']);
    expect(authors({ ...all, meta: {}, bylines: [] }, null)).toEqual(['Prose Doe']);
  });

  it('takes the site for an author only where it names nobody else', () => {
    const meta = { 'og:site_name': 'Harbour Post', author: 'The Harbour Post' };
    expect(authors(facts({ meta, bylines: ['Ann Doe'] }))).toEqual(['Ann Doe']);
    expect(authors(facts({ meta }))).toEqual(['The Harbour Post']);
  });

  it.each(['gnol', 'tide_post2', 'Redazione', 'Editorial team', 'Web Desk', 'Staff Writer'])(
    'takes %s for an author only where nobody else is named',
    (author) => {
      const meta = { author };
      expect(authors(facts({ meta, bylines: ['Ann Doe'] }))).toEqual(['Ann Doe']);
      expect(authors(facts({ meta }))).toEqual([author]);
    },
  );

  it.each(['Staff', 'admin', 'By Author Name', '{{author}}', 'undefined', 'wp-admin', 'Test User'])(
    'never takes %j for an author',
    (author) => {
      const byline = facts({
        meta: { author },
        bylines: [author],
        headLines: [line('By Ann Doe')],
      });
      expect(authors(byline, sampleNode({ authors: [author] }))).toEqual(['Ann Doe']);
      expect(authors(facts({ meta: { author }, headLines: [line(author)] }))).toEqual([]);
    },
  );

  it('drops a placeholder between names', () => {
    expect(authors(facts({ bylines: ['Ann Doe, null'] }))).toEqual(['Ann Doe']);
    expect(authors(facts({}), sampleNode({ authors: ['admin', 'Bo Roe'] }))).toEqual(['Bo Roe']);
  });

  it('takes the name of the site for an author below the title, and not above it', () => {
    const meta = { 'og:site_name': 'Silver Anchor' };
    const site = { ...line('Silver Anchor'), names: 'author' };
    expect(authors(facts({ meta, headLines: [site, line('3 May 2026')] }))).toEqual([
      'Silver Anchor',
    ]);
    const above = { ...site, before: true };
    expect(authors(facts({ meta, headLines: [above, line('3 May 2026')] }))).toEqual([]);
  });

  it('takes the first of several posts for the one whose author is asked for', () => {
    const bylines = ['by Ann Doe » 12 Jun 2026', 'by Bo Roe » 13 Jun 2026'];
    expect(authors(facts({ bylines }))).toEqual(['Ann Doe']);
  });

  it('reads the line of a byline that names somebody', () => {
    expect(authors(facts({ bylines: ['Ann Doe\nMarketing Coordinator'] }))).toEqual(['Ann Doe']);
    expect(authors(facts({ bylines: ['Written by\nAnn Doe\n3 May 2026'] }))).toEqual(['Ann Doe']);
    expect(authors(facts({ bylines: ['3 May 2026\nBy Ann Doe'] }))).toEqual(['Ann Doe']);
    expect(authors(facts({ bylines: ['Ann Doe', 'Ann Doe Home and Garden'] }))).toEqual([
      'Ann Doe',
    ]);
  });

  it('reads names as libraries write them', () => {
    const meta = { citation_author: 'Doe, Ann B.' };
    const repeated = { citation_author: ['Doe, Ann B.', 'Roe, Bo'] };
    expect(authors(facts({ meta, repeated }))).toEqual(['Ann B. Doe', 'Bo Roe']);
  });

  it.each([
    ['van der Berg, Jan', ['Jan van der Berg']],
    ['de la Cruz, José L.', ['José L. de la Cruz']],
    ['Müller-Lüdenscheidt, Anna Maria', ['Anna Maria Müller-Lüdenscheidt']],
    ['al-Zahra, Fátima', ['Fátima al-Zahra']],
    ['García Márquez, Gabriel', ['Gabriel García Márquez']],
    ['Doe, A. B.', ['A. B. Doe']],
    ['Doe, Ann; Roe, Bob', ['Ann Doe', 'Bob Roe']],
    ['Ann Doe, Bob Roe', ['Ann Doe', 'Bob Roe']],
    ['Ann Doe, PhD', ['Ann Doe, PhD']],
  ])('reads the names of a library: %s', (said, names) => {
    expect(authors(facts({ meta: { citation_author: said } }))).toEqual(names);
  });

  it('reads the names of PubMed', () => {
    const meta = { citation_authors: 'Doe A;Roe BC;' };
    expect(authors(facts({ meta }))).toEqual(['Doe A', 'Roe BC']);
  });

  it('takes the place of an event for nobody', () => {
    const headLines = [line('12 December 2026, Harbour Hall, 7 pm')];
    expect(authors(facts({ headLines }))).toEqual([]);
  });

  it('reads what stands beside the title', () => {
    const headLines = [line('Sea'), line('By', 'Ann Doe', ' and ', 'Bo Roe', '· Editor')];
    expect(findAuthors(facts({ headLines }), null, 'x.example')).toEqual({
      value: ['Ann Doe', 'Bo Roe'],
      from: 'byline',
    });
  });

  it('names at most ten', () => {
    const many = Array.from({ length: 20 }, (_, at) => `Ann${'abcdefghijklmnopqrst'[at]} Doe`);
    expect(authors(facts({}), sampleNode({ authors: many }))).toHaveLength(10);
  });
});

describe('findPublished', () => {
  const published = (some: PageFacts, node: LinkedFacts | null) =>
    findPublished(some, node, now)?.value ?? null;

  const day = (date: string) => Date.parse(`${date}T12:00:00Z`);

  it('takes the first source that can be read', () => {
    const all = facts({
      meta: { 'article:published_time': '2026-05-02', date: '2026-05-03' },
      times: [{ datetime: '2026-05-04', published: true }],
    });
    const node = sampleNode({ published: '2026-05-01' });
    expect(published(all, node)).toBe(day('2026-05-01'));
    expect(published(all, sampleNode({ published: 'soon' }))).toBe(day('2026-05-02'));
    expect(published({ ...all, meta: {} }, null)).toBe(day('2026-05-04'));
  });

  it.each([
    ['a tag of the site', { meta: { 'x:published_date': '2026-05-03' } }],
    ['a marked date in words', { times: [{ datetime: 'May 3, 2026', published: true }] }],
    ['a line beside the title', { headLines: [line('3 May 2026 · 4 min read')] }],
    ['the address', { address: 'https://harbourpost.example/2026/05/03/tide' }],
    ['the month as a word in the address', { address: 'https://x.example/2026/may/03/tide' }],
    ['a line behind the text', { prose: sampleProse({ behind: ['Posted on May 3, 2026'] }) }],
    [
      'a label above a date behind the text',
      { prose: sampleProse({ behind: ['Published', 'May 3, 2026'] }) },
    ],
    [
      'a date in what was taken for the byline',
      { prose: sampleProse({ byline: 'Ann DoeMay 3, 2026' }) },
    ],
    [
      'a date before one of change',
      { headLines: [line('1 May 2026'), line('May 3, 2026. Updated: May 5, 2026')] },
    ],
    ['the name in the address', { address: 'https://harbourpost.example/2026-05-03-tide' }],
  ])('reads %s', (_, some) => {
    expect(published(facts(some), null)).toBe(day('2026-05-03'));
  });

  it('takes what is called published before what is not', () => {
    const headLines = [line('1 May 2026'), line('Published: 3 May 2026')];
    expect(published(facts({ headLines }), null)).toBe(day('2026-05-03'));
  });

  it('takes digits by the language of the page', () => {
    const headLines = [line('03/05/2026')];
    const read = (language: string) => published(facts({ headLines, language }), null);
    expect(read('en-GB')).toBe(day('2026-05-03'));
    expect(read('en-US')).toBe(day('2026-03-05'));
    expect(read('en')).toBeNull();
  });

  it('never takes a date of change, nor one that only stands in the page', () => {
    const meta = {
      'article:modified_time': '2026-05-02',
      'og:updated_time': '2026-05-02',
      datemodified: '2026-05-02',
      'last-modified': '2026-05-02',
    };
    const times = [{ datetime: '2026-05-04', published: false }];
    expect(published(facts({ meta, times }), sampleNode({}))).toBeNull();
  });

  it('takes the time of the day from a source that has it', () => {
    const node = sampleNode({ published: '2026-05-01' });
    const read = (tag: string) =>
      published(facts({ meta: { 'article:published_time': tag } }), node);
    expect(read('2026-05-01T04:00:00Z')).toBe(Date.parse('2026-05-01T04:00:00Z'));
    expect(read('2026-05-02T04:00:00Z')).toBe(day('2026-05-01'));
  });

  it('takes no other date behind the text, none in a list of articles, and none of change', () => {
    const behind = ['May 3, 2026', 'Updated May 4, 2026', 'Event date', 'May 5, 2026'];
    expect(published(facts({ prose: sampleProse({ behind }) }), null)).toBeNull();
    const byline = 'Updated May 3, 2026';
    expect(published(facts({ prose: sampleProse({ byline }) }), null)).toBeNull();
    const headLines = [line('1 May 2026'), line('The tide'), line('2 May 2026')];
    const read = (list: boolean) =>
      published(facts({ headLines, prose: sampleProse({ list }) }), null);
    expect(read(true)).toBeNull();
    expect(read(false)).toBe(day('2026-05-01'));
  });

  it('knows by the words beside it that a marked date is one of change', () => {
    const times = [{ datetime: '2026-05-03', published: true }];
    const headLines = [{ ...line('Latest updated', 'May 3, 2026'), datetime: '2026-05-03' }];
    expect(published(facts({ times, headLines }), null)).toBeNull();
    expect(published(facts({ times }), null)).toBe(day('2026-05-03'));
  });

  it('takes an earlier date that the page shows for the one of a move', () => {
    const headLines = [line('Published', 'May 3, 2024')];
    const moved = sampleNode({ published: '2026-05-01', modified: '2026-05-01' });
    const read = (some: Partial<PageFacts>, node: LinkedFacts) => published(facts(some), node);
    expect(read({ headLines }, moved)).toBe(day('2024-05-03'));
    expect(read({ headLines }, sampleNode({ published: '2026-05-01' }))).toBe(day('2024-05-03'));
    expect(read({ headLines }, { ...moved, modified: '2026-06-01' })).toBe(day('2026-05-01'));
    expect(read({ headLines: [line('Event: May 3, 2024')] }, moved)).toBe(day('2026-05-01'));
    expect(read({ headLines: [line('April 30, 2026')] }, moved)).toBe(day('2026-05-01'));
    expect(read({ headLines: [line('June 3, 2026')] }, moved)).toBe(day('2026-05-01'));
    const times = [{ datetime: '2026-05-01', published: true }];
    expect(read({ times, headLines }, moved)).toBe(day('2026-05-01'));
  });

  it('takes no date from far in the future', () => {
    expect(published(facts({}), sampleNode({ published: '2027-01-01' }))).toBeNull();
  });
});

describe('findLanguage', () => {
  const languageOf = (some: PageFacts, node: LinkedFacts | null) =>
    findLanguage(some, node)?.value ?? '';

  it.each([
    ['en', 'en'],
    ['EN-us', 'en-US'],
    ['de_DE', 'de-DE'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['en_US.UTF-8', 'en-US'],
    ['', ''],
    ['english language', ''],
    ['und', ''],
    ['<b>', ''],
  ])('reads %j', (language, tag) => {
    expect(languageOf(facts({ language }), null)).toBe(tag);
  });

  it('goes on to JSON-LD and meta tags', () => {
    const meta = { 'og:locale': 'fr_FR' };
    expect(languageOf(facts({ language: '?', meta }), sampleNode({ language: 'de' }))).toBe('de');
    expect(languageOf(facts({ meta }), null)).toBe('fr-FR');
  });
});
