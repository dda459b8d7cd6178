import { describe, expect, it } from 'vitest';
import { makeStoryJudge, type Told } from '../../../src/related/same-story.ts';
import { oneStory, otherStories, type Pair } from './like-stories.ts';
import { toldStories } from './told-stories.ts';

const day = 86_400_000;
const told = toldStories.map(
  ({ title, summary }): Told => ({
    site: 'harbourpost.example',
    title,
    summary,
    language: 'en',
    at: 0,
  }),
);

/** How many of those that are taken for one story are one, and how many of those that are one are taken for it. */
function measure(list: readonly Told[]): { precision: number; recall: number } {
  const isSame = makeStoryJudge(list);
  let [right, wrong, missed] = [0, 0, 0];
  for (let one = 0; one < list.length; one += 1) {
    for (let other = one + 1; other < list.length; other += 1) {
      const is = toldStories[one]?.story === toldStories[other]?.story;
      const said = isSame(one, other);
      if (is && said) right += 1;
      else if (said) wrong += 1;
      else if (is) missed += 1;
    }
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

describe('whether two tell one story', () => {
  it('is told of 53 headlines of 25 stories with a precision of 0.95 and a recall of 0.85', () => {
    const { precision, recall } = measure(told);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.85);
  });

  it('is said of titles alone only where they are nearly the same', () => {
    const { precision } = measure(told.map((one) => ({ ...one, summary: '' })));
    expect(precision).toBe(1);
  });

  it('is no question of words alone: a week later it is another', () => {
    const [first] = told;
    if (!first) throw new Error('none told');
    const others = told.slice(10);
    const at = (place: number | null) =>
      makeStoryJudge([first, { ...first, at: place }, ...others]);
    expect(at(day)(0, 1)).toBe(true);
    expect(at(7 * day)(0, 1)).toBe(false);
    // Where nobody says when, the words decide.
    expect(at(null)(0, 1)).toBe(true);
  });

  it('is said of the same words of another site whenever they were told', () => {
    const [first] = told;
    if (!first) throw new Error('none told');
    const isOneWith = (change: Partial<Told>) =>
      makeStoryJudge([first, { ...first, at: 90 * (day / 24), ...change }])(0, 1);
    expect(isOneWith({ site: 'tide.example' })).toBe(true);
    // As one writes quotes and spaces, and another does not.
    const title = `“${first.title.toUpperCase()}” `;
    expect(isOneWith({ site: 'tide.example', title })).toBe(true);
    expect(isOneWith({ site: 'tide.example', summary: 'Talks go on.' })).toBe(false);
    expect(isOneWith({})).toBe(false);
  });

  /** Among the others of a list, as it is asked. */
  function isOne([[one, first], [other, second], language = 'en']: Pair): boolean {
    const pair = [
      { site: 'one.example', title: one, summary: first, language, at: 0 },
      { site: 'other.example', title: other, summary: second, language, at: day / 8 },
    ];
    const isSame = makeStoryJudge([...pair, ...told]);
    expect(isSame(1, 0)).toBe(isSame(0, 1));
    return isSame(0, 1);
  }

  it.each(otherStories)(
    'is denied where names, days, numbers or what is said differ: %j',
    (...pair) => {
      expect(isOne(pair)).toBe(false);
    },
  );

  it.each(oneStory)('is said where the words differ alone: %j', (...pair) => {
    expect(isOne(pair)).toBe(true);
  });
});
