import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSection, writeSection } from '../../bench/document.ts';

const document = `# Numbers

What this is.

## page

old page

| a |

## popup

old popup

## store

old store
`;

test('a section takes the place of the one of its name, and nothing else moves', () => {
  expect(placeSection(document, 'popup', '## popup\n\nnew')).toBe(
    document.replace('old popup', 'new'),
  );
  expect(placeSection(document, 'page', '## page\n\nnew')).toBe(
    document.replace('old page\n\n| a |', 'new'),
  );
  expect(placeSection(document, 'store', '## store\n\nnew')).toBe(
    document.replace('old store', 'new'),
  );
});

test('a new section comes last', () => {
  expect(placeSection(document, 'pop', '## pop\n\nnew')).toBe(`${document}\n## pop\n\nnew\n`);
});

test('a new document begins with what its numbers mean', () => {
  const made = placeSection(null, 'page', '## page\n\nnew');
  expect(made).toMatch(/^# Benchmarks\n\n[^#]+\n\n## page\n\nnew\n$/);
});

test('placing the same section again changes nothing, and the others stay in their order', () => {
  const name = fc.constantFrom('page', 'popup', 'store', 'search');
  fc.assert(
    fc.property(fc.array(name), name, (before, last) => {
      const place = (text: string | null, one: string) =>
        placeSection(text, one, `## ${one}\n\ntable of ${one}`);
      const all = [...before, last].reduce<string | null>(place, null) ?? '';
      expect(place(all, last)).toBe(all);
      expect([...all.matchAll(/^## (.+)$/gm)].map(([, found]) => found)).toEqual([
        ...new Set([...before, last]),
      ]);
    }),
  );
});

test('a section says what, how, when, where, and shows its table', () => {
  const about = { name: 'page', summary: 'What it costs.', about: ['One way.', 'Another way.'] };
  const occasion = { machine: 'Abacus, 2 cores', date: '2026-11-22' };
  expect(writeSection(about, occasion, '| a |')).toBe(
    '## page\n\nWhat it costs.\n\nOne way.\n\nAnother way.\n\n2026-11-22, Abacus, 2 cores.\n\n| a |',
  );
});
