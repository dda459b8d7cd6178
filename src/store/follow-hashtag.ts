import type { Settings } from '../settings.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import type { Store } from './schema.ts';
import { changeSettingsBy } from './settings.ts';

/**
 * Follows a hashtag, or does not any more; whatever its case and accents, it is one. Gives all settings as they are then.
 * @throws StoreFault
 */
export function followHashtag(db: Store, hashtag: string, on: boolean): Promise<Settings> {
  const folded = joinHashtag(hashtag);
  return changeSettingsBy(db, ({ followedHashtags }) => {
    const others = followedHashtags.filter((one) => joinHashtag(one) !== folded);
    return { followedHashtags: on ? [...others, hashtag].slice(-1000) : others };
  });
}
