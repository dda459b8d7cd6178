import { describe, expect, it } from 'vitest';
import { findAccess } from '../../../src/article/find-access.ts';
import { findModified, findPublished } from '../../../src/article/find-dates.ts';
import { findDirection } from '../../../src/article/find-direction.ts';
import { findExcerpt } from '../../../src/article/find-excerpt.ts';
import { findImage } from '../../../src/article/find-image.ts';
import { findKeywords, findSection } from '../../../src/article/find-topics.ts';
import { bareFacts, type LinkedFacts, type PageFacts } from '../../../src/article/page-facts.ts';
import { sampleLine, sampleNode, sampleProse } from './sample-facts.ts';

const now = Date.UTC(2026, 10, 20);
const facts = (some: Partial<PageFacts> = {}): PageFacts => ({
  ...bareFacts('https://harbourpost.example/a', ''),
  ...some,
});

describe('findModified', () => {
  const published = Date.UTC(2026, 4, 3, 12);

  it('takes what speaks of changes', () => {
    const meta = { 'article:modified_time': '2026-05-05', date: '2026-05-04' };
    expect(findModified(facts({ meta }), null, published, now)).toEqual({
      value: Date.UTC(2026, 4, 5, 12),
      from: 'meta article:modified_time',
    });
    expect(findModified(facts({ meta: { date: '2026-05-04' } }), null, null, now)).toBeNull();
  });

  it('hears of corrections beside the title and behind the text, and none of them is when it was published', () => {
    const corrected = facts({
      headLines: [sampleLine('Correction, 7 May 2026'), sampleLine('3 May 2026')],
    });
    expect(findPublished(corrected, null, now)?.value).toBe(published);
    expect(findModified(corrected, null, published, now)?.value).toBe(Date.UTC(2026, 4, 7, 12));
    const behind = ['This article was amended on 8 May 2026 to give the height in metres.'];
    const amended = facts({ prose: sampleProse({ behind }) });
    expect(findPublished(amended, null, now)).toBeNull();
    expect(findModified(amended, null, published, now)?.value).toBe(Date.UTC(2026, 4, 8, 12));
  });

  it('is never before the date of publishing', () => {
    const node = sampleNode({ modified: '2026-05-01' });
    const meta = { 'og:updated_time': '2026-05-04' };
    expect(findModified(facts(), node, published, now)).toBeNull();
    expect(findModified(facts({ meta }), node, published, now)?.from).toBe('meta og:updated_time');
  });
});

describe('findSection', () => {
  const section = (some: string) => findSection(facts(), sampleNode({ section: some }))?.value;

  it('takes a name, and no address, number or sentence', () => {
    expect(section('Science & Sea')).toBe('Science & Sea');
    expect(section('https://harbourpost.example/sea')).toBeUndefined();
    expect(section('17')).toBeUndefined();
    expect(section('sea '.repeat(20))).toBeUndefined();
  });
});

describe('findKeywords', () => {
  it('splits lists, and names each once', () => {
    const node = sampleNode({ keywords: ['tide, Harbour', 'harbour', '#sea'] });
    expect(findKeywords(facts(), node)?.value).toEqual(['tide', 'harbour', 'sea']);
    const meta = { keywords: '潮、港' };
    expect(findKeywords(facts({ meta }), null)?.value).toEqual(['潮', '港']);
  });

  it('takes all tags of an article', () => {
    const meta = { 'article:tag': 'tide', keywords: 'site-wide' };
    const repeated = { 'article:tag': ['tide', 'sea'] };
    expect(findKeywords(facts({ meta, repeated }), null)).toEqual({
      value: ['tide', 'sea'],
      from: 'meta article:tag',
    });
  });

  it('takes the tags among a page’s links where nothing else is said', () => {
    const tags = ['Tide', 'sea'];
    expect(findKeywords(facts({ tags }), null)).toEqual({ value: tags, from: 'rel=tag' });
    const meta = { keywords: 'harbour' };
    expect(findKeywords(facts({ tags, meta }), null)?.value).toEqual(['harbour']);
  });

  it('keeps at most twenty', () => {
    const keywords = [Array.from({ length: 50 }, (_, at) => `word ${at}`).join()];
    expect(findKeywords(facts(), sampleNode({ keywords }))?.value).toHaveLength(20);
  });
});

describe('findImage', () => {
  const image = (said: string) => findImage(facts({ meta: { 'og:image': said } }), null)?.value;

  it('makes the address absolute', () => {
    expect(image('/tide.jpg')).toBe('https://harbourpost.example/tide.jpg');
  });

  it.each([
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'https://',
    'https://ann:secret@harbourpost.example/a.jpg',
    `https://harbourpost.example/${'x'.repeat(3000)}`,
  ])('refuses %s', (said) => {
    expect(image(said)).toBeUndefined();
  });
});

describe('findExcerpt', () => {
  const long = 'The tide came back on Tuesday, later than anyone had said.';

  it('takes what the page declares, else how the text begins', () => {
    const prose = sampleProse({ opening: `Text: ${long}` });
    const meta = { 'og:description': 'Tide', description: `<p>${long}</p>` };
    expect(findExcerpt(facts({ meta, prose }), null, 'Tide')?.value).toBe(long);
    expect(findExcerpt(facts({ prose }), null, 'Tide')?.value).toBe(`Text: ${long}`);
  });

  it('is not the title once more', () => {
    expect(findExcerpt(facts({ meta: { description: long } }), null, long)).toBeNull();
  });

  it('is cut between words', () => {
    const meta = { description: 'harbour '.repeat(200) };
    const excerpt = findExcerpt(facts({ meta }), null, 'Tide')?.value ?? '';
    expect(excerpt.length).toBeLessThanOrEqual(500);
    expect(excerpt).toMatch(/harbour …$/);
  });
});

describe('findDirection', () => {
  it('believes the letters more than the page', () => {
    const arabic = sampleProse({ opening: 'عاد المد يوم الثلاثاء إلى Harbour' });
    expect(findDirection(facts({ prose: arabic, direction: 'ltr' }), '')?.value).toBe('rtl');
    expect(findDirection(facts({ direction: 'RTL' }), 'Tide')?.value).toBe('rtl');
    expect(findDirection(facts(), 'חזר')?.value).toBe('rtl');
    expect(findDirection(facts(), 'Tide')?.value).toBe('ltr');
    expect(findDirection(facts({ direction: 'auto' }), '12')).toBeNull();
  });
});

describe('findAccess', () => {
  const wall = 'Subscribe to continue reading. Already a subscriber? Log in';
  const access = (node: Partial<LinkedFacts>, some: Partial<PageFacts>, words = 100) =>
    findAccess(facts({ prose: sampleProse({ words }), ...some }), sampleNode(node))?.value ?? null;

  it('believes what is declared to be free', () => {
    expect(access({ free: true }, { walls: [wall] })).toBe('free');
    expect(access({}, { meta: { 'article:content_tier': 'Free' } })).toBe('free');
  });

  it('is cut where its paid parts are not shown', () => {
    expect(access({ free: false }, {})).toBe('cut');
    expect(access({ free: false, paid: 20 }, {}, 900)).toBe('cut');
    expect(access({}, { meta: { 'article:content_tier': 'locked' } })).toBe('cut');
  });

  it('is not called cut where all of it is there', () => {
    expect(access({ free: false, paid: 5000 }, {}, 900)).toBeNull();
    expect(access({ free: false }, {}, 900)).toBeNull();
    expect(access({}, { walls: [wall] }, 900)).toBeNull();
    expect(access({}, { meta: { 'article:content_tier': 'metered' } })).toBeNull();
    expect(access({}, {})).toBeNull();
  });

  it.each([
    wall,
    'This article is for subscribers only',
    ...[
      'Jetzt weiterlesen mit Plus',
      'Cet article est réservé aux abonnés',
      'Lees verder met een abonnement',
    ],
    ...[
      'Para seguir leyendo, suscríbete',
      'Contenuto riservato agli abbonati',
      'Czytaj dalej z prenumeratą',
    ],
    ...[
      'Conteúdo exclusivo para assinantes',
      'Alleen voor abonnees',
      'Доступно только подписчикам',
    ],
    ...['هذا المقال للمشتركين', 'この記事は有料会員限定です。残り 1203文字', '订阅后阅读全文'],
  ])('knows a wall: %s', (text) => {
    expect(access({}, { walls: [text] })).toBe('cut');
  });

  it.each([
    ...[
      'Subscribe to continue reading',
      'Sign in or create an account to keep reading',
      'Subscribers only',
    ],
    ...['You’ve reached your limit of free articles', 'This article is only available to members'],
    ...[
      'Um weiterzulesen, bitte anmelden',
      'Dieser Artikel ist kostenpflichtig',
      'Bereits Abonnent? Anmelden',
    ],
    ...['Mit dem Abo weiterlesen', 'Nur für registrierte Leser', 'Jetzt Artikel freischalten'],
    ...[
      'Il vous reste 78 % à lire',
      'Abonnez-vous pour lire la suite',
      'La suite est réservée aux abonnés',
    ],
    ...['Solo para suscriptores', 'Regístrate para seguir leyendo', '¿Ya eres suscriptor?'],
    ...['Per continuare a leggere, abbonati', 'Sei già abbonato?', 'Accedi per leggere l’articolo'],
    ...['Assine para continuar lendo', 'Já é assinante? Entre', 'Exclusivo para assinantes'],
    ...['Log in om verder te lezen', 'Exclusief voor abonnees', 'Al abonnee? Log in'],
    ...['Tylko dla prenumeratorów', 'Aby czytać dalej, zaloguj się', 'Wykup dostęp'],
    ...['Оформите подписку, чтобы дочитать', 'Материал для подписчиков', 'Доступно по подписке'],
    ...['اشترك الآن لمواصلة القراءة', 'سجّل الدخول لمتابعة القراءة', 'للمشتركين فقط'],
    ...[
      '続きを読むには会員登録が必要です',
      'ログインして続きを読む',
      'この先は有料です',
      '残り：820文字',
    ],
    ...['登录后继续阅读', '付费阅读', '会员专享', '解锁全文', '成为会员'],
  ])('knows a wall that nothing but its words tells: %s', (text) => {
    expect(access({}, { prose: sampleProse({ words: 100, behind: ['Tides', text] }) })).toBe('cut');
    expect(access({}, { prose: sampleProse({ words: 900, behind: [text] }) })).toBeNull();
  });

  it.each([
    ...['Continue reading', 'Read the full story', 'Lees verder', '続きを読む', '阅读全文'],
    ...['Subscribe to our newsletter and read it on Sundays? No.', 'Sign up for our newsletter'],
    'Subscribe to read more stories like this in your inbox.',
    'The last page only said “Subscribe to continue reading”.',
    'She paid, as one does who is asked to subscribe to continue reading at four in the morning in May.',
  ])('takes %j behind a text for a link to another', (text) => {
    expect(access({}, { prose: sampleProse({ words: 100, behind: [text] }) })).toBeNull();
  });

  it.each([
    'Subscribe to read more stories like this in your inbox.',
    'Subscribe to our newsletter',
    'You have 3 free articles left',
    'Premium partners',
  ])('takes %j for no wall', (text) => {
    expect(access({}, { walls: [text] })).toBeNull();
  });
});
