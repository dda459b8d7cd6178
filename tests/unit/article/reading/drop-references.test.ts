import { describe, expect, it } from 'vitest';
import { dropReferences } from '../../../../src/article/reading/drop-references.ts';
import { block, link, nothingKnown, paragraphs, prose, textsOf } from './make-blocks.ts';

const text = paragraphs(6);
const entries = [
  block('1. Doe A, Roe B. Tides of the harbour. J Coast Res. 2015;16:176–177.', {
    kind: 'list item',
  }),
  block('2. Roe B. Knots, and what they hold. Harbour Press, 1998.'),
  link('3. Moe C. On sleep by the sea (2021). doi: 10.4103/0973-6131'),
];

describe('dropReferences', () => {
  const run = (blocks: Parameters<typeof dropReferences.run>[0]) =>
    textsOf(dropReferences.run(blocks, nothingKnown));

  it.each([
    'References',
    'REFERENCES (3)',
    'Einzelnachweise',
    'Bibliografía',
    'Литература',
    '参考文献',
  ])('drops what is cited below "%s"', (name) => {
    const heading = block(name, { kind: 'heading' });
    expect(run([...text, heading, ...entries])).toEqual(textsOf(text));
    expect(run([...text, block(name), ...entries])).toEqual(textsOf(text));
  });

  it('goes on at the next heading', () => {
    const heading = block('References', { kind: 'heading' });
    const next = [block('The morning after', { kind: 'heading' }), prose(9)];
    expect(run([...text, heading, ...entries, ...next])).toEqual(textsOf([...text, ...next]));
  });

  it('keeps a few, entries without a year, and those below other words', () => {
    const heading = block('References', { kind: 'heading' });
    const few = [...text, heading, ...entries.slice(1)];
    const undated = [...text, heading, prose(7), prose(8), ...entries];
    const others = [...text, block('Floods of the harbour', { kind: 'heading' }), ...entries];
    for (const kept of [few, undated, others]) expect(run(kept)).toEqual(textsOf(kept));
  });

  it('leaves a page alone that begins with its sources', () => {
    const sources = [block('References', { kind: 'heading' }), ...entries];
    expect(run(sources)).toEqual(textsOf(sources));
    expect(run([])).toEqual([]);
  });
});
