import { describe, expect, it } from 'vitest';
import { changedSince, followText, uniteTexts } from '../../../src/article/follow-text.ts';

/** A fingerprint whose first `common` parts are those of every other one, and whose rest is its own. */
const made = (own: string, common = 0): string =>
  `1.640.${'00'.repeat(common)}${own.repeat(64 - common)}`;

const kept = { fingerprint: made('7f'), textSeen: 100, earlierText: 0 };
const grown = { fingerprint: made('7f').replace(/(7f){20}$/, 'a1'.repeat(20)) };
const other = { fingerprint: made('b2') };

describe('a text that is seen again', () => {
  it('is followed as it grows', () => {
    expect(changedSince(kept, grown)).toBe(0);
    expect(followText(kept, grown, 200, false)).toEqual({
      ...grown,
      textSeen: 200,
      earlierText: 0,
    });
  });

  it('is not followed where it is another, until the reader writes about that', () => {
    expect(changedSince(kept, other)).toBe(100);
    expect(followText(kept, other, 200, false)).toEqual(kept);
    const followed = followText(kept, other, 200, true);
    expect(followed).toEqual({ ...other, textSeen: 200, earlierText: 100 });
    expect(changedSince(followed, other)).toBe(100);
    expect(followText(followed, other, 300, true).earlierText).toBe(100);
  });

  it('says nothing where nothing is known', () => {
    const none = { fingerprint: '' };
    expect(changedSince(kept, none)).toBe(0);
    expect(followText(kept, none, 200, true)).toEqual(kept);
    const blank = { fingerprint: '', textSeen: 0, earlierText: 0 };
    expect(changedSince(blank, other)).toBe(0);
    expect(followText(blank, other, 200, false)).toEqual({
      ...other,
      textSeen: 200,
      earlierText: 0,
    });
  });

  it('keeps its time where the clock was set back', () => {
    expect(followText(kept, kept, 50, false).textSeen).toBe(100);
  });
});

describe('two records of one text', () => {
  const later = { ...other, textSeen: 200, earlierText: 50 };

  it('are the one that was seen later, whichever comes first', () => {
    expect(uniteTexts(kept, later)).toEqual(later);
    expect(uniteTexts(later, kept)).toEqual(later);
    expect(uniteTexts(later, later)).toEqual(later);
  });
});
