import { call } from '../channel/calls.ts';

/** Shows the library's page of everything about a hashtag, given without its sign. */
export async function openHashtag(hashtag: string): Promise<void> {
  await call('openLibrary', { section: 'hashtags', filter: hashtag });
}
