import { makeHashtag } from '../thread/make-hashtag.ts';

/** What a comment is about, as a quote above what it says: a comment has no quote of its own yet. */
export function quoteAbove(quote: string, text: string): string {
  const lines = quote.trim().split(/\r\n|[\n\r]/);
  const quoted = quote.trim() === '' ? '' : lines.map((line) => `> ${line.trim()}`).join('\n');
  return [quoted, text.trim()].filter(Boolean).join('\n\n');
}

/** What may be left out of a tag, and it says the same. */
const between = /[\s#＃_.'’ʼ`´\-‐‑–]/gu;

/**
 * Tags as hashtags below a text: "new-york" is `#NewYork`. What no hashtag can say, as "c++", stands there as it is:
 * `#c` would be another.
 */
export function tagsBelow(text: string, tags: readonly string[]): string {
  const words = tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const below = words.map((tag) => {
    const hashtag = makeHashtag(tag);
    return hashtag !== '' && plain(hashtag) === plain(tag) ? `#${hashtag}` : tag;
  });
  return [text, below.join(' ')].filter(Boolean).join('\n\n');
}

const plain = (tag: string): string => tag.normalize('NFC').replace(between, '').toLowerCase();
