import { describe, expect, test } from 'vitest';
import type { SaidComment } from '../../../src/assist/assist.ts';
import { digestThread } from '../../../src/assist/digest-thread.ts';

const say = (id: string, text: string, parent: string | null = null): SaidComment => ({
  id,
  author: `Author ${id}`,
  parent,
  text,
});
const digest = (...comments: SaidComment[]) =>
  digestThread({ language: 'en', title: '', blocks: [], comments }).lines;

describe('a digest', () => {
  const thread = [
    say(
      'a',
      'The ferry is far too expensive. Thirty crowns a ticket is more than the bus in the city!',
    ),
    say('b', 'Thirty crowns for a **ticket**? It is too expensive for families.'),
    say(
      'c',
      'No, thirty crowns a ticket is fair. The county has to pay for the pier somehow.',
      'a',
    ),
    say('d', 'Finally I can go to the dentist. The post boat never sailed in winter.'),
    say('e', 'The post boat did not sail in winter when the wind came from the north.'),
    say('f', '> The post boat did not sail in winter\n\nNonsense. It did in 1998.', 'e'),
  ];
  const lines = digest(...thread);

  test('puts together who says alike, and names the comments', () => {
    const views = lines.filter(({ label }) => label === 'view');
    expect(views.map(({ comments }) => [...comments].sort())).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
  });

  test('shows an answer that contradicts with what it contradicts', () => {
    expect(lines.filter(({ label }) => label === 'disagreement')).toMatchObject([
      { text: 'No, thirty crowns a ticket is fair.', comments: ['a', 'c'] },
      { text: 'Nonsense. It did in 1998.', comments: ['e', 'f'] },
    ]);
  });

  test('shows no marks of Markdown, and nothing that a comment only quotes', () => {
    for (const { text } of lines) expect(text).not.toMatch(/[*>]/);
  });

  test('needs three comments that say something', () => {
    expect(digest(say('a', 'Nice.'), say('b', '👍'), say('c', 'Yes.'))).toEqual([]);
  });

  test('shows what is answered most where no two say alike', () => {
    const found = digest(
      say('a', 'Bread was cheaper once.'),
      say('b', 'Gulls stole my lunch.'),
      say('c', 'Mine too, at noon!', 'b'),
      say('d', 'Which harbour?', 'b'),
    );
    expect(found[0]).toMatchObject({
      label: 'view',
      text: 'Gulls stole my lunch.',
      comments: ['b'],
    });
  });
});
