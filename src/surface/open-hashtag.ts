import { call } from '../channel.ts';

/** Shows the library's list of the threads with a hashtag, given without its sign. */
export async function openHashtag(hashtag: string): Promise<void> {
  await call('openLibrary', { section: 'threads', filter: `#${hashtag}` });
}
