/** What a comment is about, as a quote above what it says: a comment has no quote of its own yet. */
export function quoteAbove(quote: string, text: string): string {
  const lines = quote.trim().split(/\r\n|[\n\r]/);
  const quoted = quote.trim() === '' ? '' : lines.map((line) => `> ${line.trim()}`).join('\n');
  return [quoted, text.trim()].filter(Boolean).join('\n\n');
}

/** Tags as hashtags below a text. */
export function tagsBelow(text: string, tags: readonly string[]): string {
  const hashtags = tags
    .map((tag) =>
      tag
        .trim()
        .replace(/^[#＃]+/, '')
        .replace(/\s+/g, '_'),
    )
    .filter(Boolean)
    .map((tag) => `#${tag}`);
  return [text, hashtags.join(' ')].filter(Boolean).join('\n\n');
}
