import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

const longestImage = 2048;

const tags = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
];

/**
 * The address of an article's lead picture, as the page declares it. Only what is an http(s) address counts.
 *
 * @param linked the JSON-LD node of this article, or null
 * @returns absolute
 */
export function findImage(
  { meta, address }: PageFacts,
  linked: LinkedFacts | null,
): Fact<string> | null {
  const claims = [...metaClaims(meta, tags), { from: 'json-ld', said: linked?.image ?? '' }];
  return resolveFact(claims, (said) => {
    if (!URL.canParse(said, address)) return null;
    const { protocol, username, href } = new URL(said, address);
    const fit = /^https?:$/.test(protocol) && username === '' && href.length <= longestImage;
    return fit ? href : null;
  });
}
