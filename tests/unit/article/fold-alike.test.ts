import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAlike } from '../../../src/article/fold-alike.ts';
import { addressId } from '../../../src/article/identify-article.ts';

const site = 'https://harbourpost.example';
const story = `${site}/news/ferries-run-again`;
const other = `${site}/news/the-tide-clock-stops`;

const lead = (id: string, leadsTo: string) => [{ id, leadsTo }];

describe('what a reader said of one address holds for others', () => {
  test.each([
    ['a parameter', `${story}?edition=late`, story, `${other}?edition=early`, other],
    [
      'one parameter of several',
      `${story}?desk=3&edition=late`,
      `${story}?desk=3`,
      `${other}?desk=4&edition=late`,
      `${other}?desk=4`,
    ],
    [
      'another host',
      story.replace('harbourpost', 'us.harbourpost'),
      story,
      other.replace('harbourpost', 'us.harbourpost'),
      other,
    ],
    [
      'a name before the path',
      `${site}/plain/news/ferries-run-again`,
      story,
      `${site}/plain/news/the-tide-clock-stops`,
      other,
    ],
    ['a name after the path', `${story}/reader`, story, `${other}/reader`, other],
  ])('where they differ by %s', (_, id, leadsTo, asked, folded) => {
    expect(foldAlike(asked, lead(id, leadsTo))).toBe(folded);
    // Of itself it says nothing new.
    expect(foldAlike(folded, lead(id, leadsTo))).toBeNull();
  });

  test.each([
    ['values that differ', `${story}?id=1`, `${story}?id=2`, `${other}?id=3`],
    ['a number at the end', `${story}/2`, story, `${other}/3`],
    ['other words', story, other, `${site}/news/a-market-in-the-shed`],
    ['an address that is lengthened', story, `${story}?edition=late`, other],
    ['what is left of a list', `${story}?edition=late`, story, `${site}/news?edition=late`],
    ['a front page', `${site}/?story=77123`, `${site}/`, `${site}/?story=77124`],
    [
      'another site',
      `${story}?edition=late`,
      story,
      'https://kurier.example/a-long-story?edition=late',
    ],
  ])('but not for %s', (_, id, leadsTo, asked) => {
    expect(foldAlike(asked, lead(id, leadsTo))).toBeNull();
  });

  test('and what it gives is an id, whatever it is asked', () => {
    const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string());
    fc.assert(
      fc.property(address, address, address, (id, leadsTo, asked) => {
        const folded = foldAlike(asked, lead(id, leadsTo));
        if (folded !== null) expect(addressId(folded)).toBe(folded);
      }),
    );
  });
});
