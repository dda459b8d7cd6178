import { parseFeed } from '../../../src/related/parse-feed.ts';
import type { MeasuredRow } from '../benchmark.ts';
import { compare } from '../samples.ts';
import { now, sampleItem } from './sample-news.ts';

const items = Array.from({ length: 1000 }, (_, number) => sampleItem(number));
const date = (at: number): string => new Date(at).toISOString();

/** The same thousand items as a feed of each kind. */
const feeds: Record<string, string> = {
  RSS: `<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${items
    .map(
      (one) =>
        `<item><title>${one.title}</title><link>${one.address}</link><guid>${one.id}</guid><description>&lt;p&gt;${one.summary}&lt;/p&gt;</description><pubDate>${new Date(one.at).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${items
    .map(
      (one) =>
        `<entry><id>${one.id}</id><title>${one.title}</title><link href="${one.address}"/><summary>${one.summary}</summary><updated>${date(one.at)}</updated></entry>`,
    )
    .join('')}</feed>`,
  RDF: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>News</title><link>https://news.example/</link></channel>${items
    .map(
      (one) =>
        `<item rdf:about="${one.id}"><title>${one.title}</title><link>${one.address}</link><description>${one.summary}</description><dc:date>${date(one.at)}</dc:date></item>`,
    )
    .join('')}</rdf:RDF>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: items.map((one) => ({
      id: one.id,
      url: one.address,
      title: one.title,
      content_text: one.summary,
      date_published: date(one.at),
    })),
  }),
};

/** How long it takes to read a feed of 1,000 items, against the engine's reading of the same in JSON. */
export function parsingRows(rounds: number): MeasuredRow[] {
  const bare = feeds['JSON Feed'] ?? '';
  return Object.entries(feeds).map(([kind, text]) => {
    const samples: number[] = [];
    const limit: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      samples.push(time(() => parseFeed(text, 'https://news.example/feed', now)?.items.length));
      limit.push(time(() => JSON.parse(bare).items.length));
    }
    return compare({
      case: `a feed of 1,000 items, against JSON.parse`,
      metric: kind,
      unit: 'ms',
      samples,
      limit,
    });
  });
}

function time(work: () => number | undefined): number {
  const began = performance.now();
  if (!work()) throw new Error('nothing was read');
  return performance.now() - began;
}
