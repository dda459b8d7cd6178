import * as v from 'valibot';
import { expect, it } from 'vitest';
import { namedFeedSchema } from '../../../src/related/source.ts';
import { starterFeeds, starterTopics } from '../../../src/related/starter-list.ts';

it('has each feed once, over https, for every language of the house, and every topic', () => {
  for (const feed of starterFeeds) v.parse(namedFeedSchema, feed);
  const addresses = starterFeeds.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^https:/);
  expect([...new Set(starterFeeds.map(({ language }) => language))]).toEqual([
    'en',
    'de',
    'fr',
    'es',
    'ar',
    'ja',
  ]);
  expect(new Set(starterFeeds.map(({ topic }) => topic))).toEqual(new Set(starterTopics));
});
