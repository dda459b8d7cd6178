import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { identifyArticle } from '../../../src/article/identify-article.ts';
import { bareFacts } from '../../../src/article/page-facts.ts';

const pairs = readFileSync(new URL('address-pairs.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, verdict, one = '', other = '', why = ''] =
      /^(same|apart) (\S+) (\S+) ?(.*)$/.exec(line) ?? [];
    return verdict ? [{ verdict, one, other, why }] : [];
  });

/** Which article a page is: `ADDRESS`, or `ADDRESS>CANONICAL` of one that claims a canonical address. */
function idOf(page: string): ArticleId {
  const [address = '', canonical = null] = page.split('>');
  return identifyArticle({ ...bareFacts(address, ''), canonical });
}

describe('pairs of addresses', () => {
  it('are at least 300', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
  });

  it.each(pairs.filter(({ verdict }) => verdict === 'same'))(
    'one article: $one and $other $why',
    ({ one, other }) => {
      expect(idOf(one)).toBe(idOf(other));
    },
  );

  it.each(pairs.filter(({ verdict }) => verdict === 'apart'))(
    'maybe two: $one and $other $why',
    ({ one, other }) => {
      expect(idOf(one)).not.toBe(idOf(other));
    },
  );

  it('are identified alike a second time', () => {
    for (const id of pairs.flatMap(({ one, other }) => [idOf(one), idOf(other)])) {
      expect(idOf(id)).toBe(id);
    }
  });
});
