import * as v from 'valibot';
import { parsedFeedSchema } from '../related/feed-item.ts';
import { parseFeed } from '../related/parse-feed.ts';
import type { SourceOrder, SourceReading } from '../related/source-reading.ts';
import { askWeb } from './ask-web.ts';

/** How many sites are asked at once. */
const mostAtOnce = 4;

/**
 * Asks for sources, a few at once, and tells what came of each as soon as it is known.
 */
export async function readSources(
  orders: readonly SourceOrder[],
  tell: (news: { source: string; reading: SourceReading }) => void,
): Promise<void> {
  const waiting = [...orders];
  const goOn = async (): Promise<void> => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      tell({ source: order.id, reading: await readSource(order) });
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, goOn));
}

async function readSource({ id, etag, modified }: SourceOrder): Promise<SourceReading> {
  const answer = await askWeb(id, { etag, modified });
  if (answer.kind !== 'text') return answer;
  const { text, address, cut, patience } = answer;
  const feed = parseFeed(text, address, Date.now());
  // From here on it is trusted: what others wrote is checked once more, as what it is to be.
  if (!v.is(v.nullable(parsedFeedSchema), feed))
    return { kind: 'fault', fault: 'failed', patience };
  if (!feed) return { kind: 'fault', fault: cut ? 'slow' : 'noFeed', patience };
  // What was not read to its end is to come again.
  const marks = cut ? { etag: '', modified: '' } : { etag: answer.etag, modified: answer.modified };
  return { kind: 'feed', feed, ...marks, cut, patience };
}
