import { describe, expect, it } from 'vitest';
import { decideHashtags } from '../../../src/related/decide-hashtags.ts';
import { makeHashtagJudge, readHashtag } from '../../../src/related/read-hashtag.ts';

describe('a hashtag of several words in a script without capitals', () => {
  const item = { title: '', summary: '', keywords: [] as string[], language: 'ar' };

  it.each(['مجلس_المدينة', 'مجلسالمدينة'])(
    'is found with an underscore or without: #%s',
    (hashtag) => {
      const sought = readHashtag(hashtag);
      expect(sought.folded).toBe('مجلسالمدينة');
      const has = (change: Partial<typeof item>) =>
        makeHashtagJudge({ ...item, ...change })(sought);
      expect(has({ keywords: ['مجلس المدينة'] })).toBe(true);
      expect(has({ keywords: ['مجلسالمدينة'] })).toBe(true);
      expect(has({ title: 'قال مجلس المدينة اليوم' })).toBe(true);
      expect(has({ title: 'قالت المدينة' })).toBe(false);
    },
  );

  it('is read in its words', () => {
    expect(readHashtag('مجلس_المدينة').words).toBe('مجلس المدينة');
  });

  it('is one with what was decided before', () => {
    const suggested = [{ hashtag: 'تغير_المناخ', words: 'تغير المناخ', from: 'text' as const }];
    const removed = [{ hashtag: 'تغيرالمناخ', on: false, at: 1 }];
    expect(decideHashtags(suggested, removed, []).hashtags).toEqual([]);
    expect(decideHashtags(suggested, [], ['تغيرالمناخ']).hashtags[0]?.followed).toBe(true);
  });
});
