import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '../../../src/article/blank-article.ts';
import { chooseTerms, listArticleTerms } from '../../../src/related/article-terms.ts';
import type { Candidate } from '../../../src/related/candidate.ts';
import { unknownCloseness } from '../../../src/related/closeness.ts';
import { judgeCandidate } from '../../../src/related/judge-candidate.ts';
import { makeHashtagJudge, readHashtag } from '../../../src/related/read-hashtag.ts';
import { relate } from '../../../src/related/relate.ts';

const day = 86_400_000;
const now = 1_800_000_000_000;
const address = 'https://harbourpost.example/strike';
const article = {
  ...blankArticle(address),
  title: 'Ferry crews strike over night shifts',
  excerpt: 'The crews of the harbour ferries stay ashore until Friday.',
  language: 'en',
  published: now,
};
const { sought } = chooseTerms(listArticleTerms(article, []), () => 5, 1000);
const hashtags = [
  { hashtag: 'NightShifts', words: 'night shifts', from: 'text' as const, followed: false },
];
const subject = {
  article,
  addresses: [address],
  hashtags,
  sought,
  broadened: [],
  closeness: unknownCloseness,
};

function candidate(site: string, title: string, rest: Partial<Candidate> = {}): Candidate {
  const own = `https://${site}/${encodeURIComponent(title)}`;
  return {
    key: `${site} ${title}`,
    kind: 'item',
    source: site,
    site,
    address: own,
    story: own,
    title,
    summary: '',
    keywords: [],
    language: 'en',
    at: now,
    published: now,
    article: null,
    comments: null,
    ...rest,
  };
}
const titles = (candidates: readonly Candidate[]) =>
  relate(subject, candidates, now).entries.map(({ title }) => title);

describe('what of some candidates is related', () => {
  it('leaves out the article itself under any address', () => {
    const found = titles([
      candidate('harbourpost.example', 'x', {
        address: `${address}?utm_source=feed`,
        story: address,
      }),
      candidate('harbourpost.example', 'Ferry crews strike over night shifts'),
    ]);
    expect(found).toEqual([]);
  });

  it('leaves out what shares a word by chance', () => {
    expect(titles([candidate('a.example', 'Museum open at night')])).toEqual([]);
  });

  it('prefers the timely of two that are as good', () => {
    const found = titles([
      candidate('a.example', 'Ferry crews tired', {
        at: now - 60 * day,
        published: now - 60 * day,
      }),
      candidate('b.example', 'Crews of the ferry sing'),
    ]);
    expect(found).toEqual(['Crews of the ferry sing', 'Ferry crews tired']);
  });

  it('prefers what others tell with it, which alone relates nothing and is no reason', () => {
    const broadened = ['mediat', 'walkout', 'docker'].map((term) => ({ term, weight: 2 }));
    const { entries } = relate(
      { ...subject, broadened },
      [
        candidate('a.example', 'Ferry crews in the choir of Ostholm'),
        candidate('b.example', 'Ferry crews in the walkout of dockers'),
        candidate('c.example', 'Mediator ends walkout of dockers'),
      ],
      now,
    );
    expect(entries.map(({ site }) => site)).toEqual(['b.example', 'a.example']);
    expect(entries[0]?.why.words.join(' ')).not.toMatch(/walkout|docker/);
  });

  it('counts a hashtag of one word that the text gave no more than the word', () => {
    const score = (from: 'text' | 'page', words: string) =>
      judgeCandidate(
        candidate('a.example', 'Ferry crews tire of night shifts'),
        { ...subject, hashtags: [{ hashtag: 'X', words, from, followed: false }] },
        now,
      ).score;
    expect(score('page', 'ferry')).toBeGreaterThan(score('text', 'ferry'));
    expect(score('text', 'night shifts')).toBeGreaterThan(score('text', 'ferry'));
  });

  it('has the sources in turn', () => {
    const many = ['dine', 'sing', 'dance', 'paint'].map((verb) =>
      candidate('a.example', `Ferry crews who ${verb} by night`),
    );
    const sites = relate(
      subject,
      [...many, candidate('b.example', 'Ferry crews who swim at night')],
      now,
    ).entries.map(({ site }) => site);
    expect(sites.indexOf('b.example')).toBeLessThan(2);
  });

  it('says which hashtags and words are shared', () => {
    const [entry] = relate(
      subject,
      [candidate('a.example', 'Ferry crews tire of night shifts')],
      now,
    ).entries;
    expect(entry?.why.hashtags).toEqual(['NightShifts']);
    expect(entry?.why.words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['ferry', 'crews']),
    );
    expect(entry?.why.words).not.toContain('night');
  });

  it('dates nothing that nobody dates, and has it last of who reported', () => {
    const undated = { at: now - 2 * day, published: null };
    const { entries, coverage } = relate(
      subject,
      [
        candidate('b.example', article.title, undated),
        candidate('c.example', article.title, { published: now + 1 }),
      ],
      now,
    );
    const tellings = entries.flatMap(({ alsoAt, ...entry }) => [entry, ...alsoAt]);
    expect(new Set(tellings.map((one) => `${one.site} ${one.undated}`))).toEqual(
      new Set(['b.example true', 'c.example false']),
    );
    expect(coverage.map(({ site, at }) => [site, at])).toEqual([
      ['harbourpost.example', now],
      ['c.example', now + 1],
      ['b.example', null],
    ]);
  });

  it('holds for any candidates: each story once, a reason for each, others in time under it', () => {
    const one = fc.record({
      site: fc.constantFrom('a.example', 'b.example', 'c.example'),
      title: fc
        .array(fc.constantFrom('Ferry', 'crews', 'strike', 'night', 'shifts', 'museum', 'opens'), {
          minLength: 1,
          maxLength: 8,
        })
        .map((words) => words.join(' ')),
      ago: fc.nat(10),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (list) => {
        const candidates = list.map(({ site, title, ago }, n) => {
          const at = now - ago * day;
          return candidate(site, title, { key: `${n}`, at, published: at });
        });
        const { entries, coverage } = relate(subject, candidates, now);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        for (const { why, alsoAt, site } of entries) {
          expect(why.hashtags.length + why.words.length).toBeGreaterThan(0);
          expect(alsoAt.every((other) => other.site !== site)).toBe(true);
          const times = alsoAt.map(({ at }) => at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
        if (coverage.length > 0) expect(coverage.filter(({ own }) => own)).toHaveLength(1);
      }),
    );
  });
});

describe('a hashtag that is looked for', () => {
  it.each([
    ['ClimateChange', 'How climate change drowns villages', true],
    ['ClimateChange', 'Change of climate', false],
    ['COP30', 'What COP 30 decided', true],
    ['地球温暖化', '進む地球温暖化を止める', true],
    ['ferries', 'Ferries run again', true],
    ['castlehill', 'A night on Castle Hill', true],
    ['castlehill', 'Castles on a hill', false],
    ['castlehill', 'Hill castle', false],
    ['houseoflords', 'What the House of Lords said', true],
    ['CastleHill', 'Castlehill votes', true],
    ['therapist', 'Who the rapist was', false],
    ['manslaughter', 'A man’s laughter', false],
    ['sãopaulo', 'Chuva em Sao Paulo', true],
  ])('#%s is in "%s": %s', (hashtag, title, expected) => {
    const text = { title, summary: '', keywords: [], language: 'en' };
    expect(makeHashtagJudge(text)(readHashtag(hashtag))).toBe(expected);
  });

  it('is in what a source files under it, however it spells it', () => {
    const text = { title: 'Seas rise', summary: '', keywords: ['climate change'], language: 'en' };
    expect(makeHashtagJudge(text)(readHashtag('climatechange'))).toBe(true);
  });
});
