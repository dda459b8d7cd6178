/** Feeds as tests need them. */

export const feedAddress = 'https://news.example/feeds/all.xml';
/** Sunday, 29 November 2026, 12:00 UTC. */
export const now = Date.UTC(2026, 10, 29, 12);

export function rss(items: string, channel = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour News</title><link>https://news.example/</link><description>All</description>${channel}
${items}</channel></rss>`;
}

export function rssItem(
  parts: Partial<Record<'title' | 'link' | 'guid' | 'pubDate' | 'description', string>>,
): string {
  const inner = Object.entries(parts).map(([name, text]) => `<${name}>${text}</${name}>`);
  return `<item>${inner.join('')}</item>`;
}
