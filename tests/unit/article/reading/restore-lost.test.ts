import { describe, expect, it } from 'vitest';
import { restoreLost } from '../../../../src/article/reading/restore-lost.ts';
import { block, inside, link, nothingKnown, prose } from './make-blocks.ts';

const heading = (text: string) => block(text, { kind: 'heading' });

describe('restoreLost', () => {
  const run = (found: Parameters<typeof restoreLost.run>[0], page: typeof found) =>
    restoreLost.run(found, { ...nothingKnown, page });

  it('takes back a heading between two found blocks', () => {
    const page = [heading('Tide'), prose(1), heading('What came of it'), prose(2), heading('More')];
    expect(run([prose(1), prose(2)], page)).toEqual(page.slice(1, 4));
  });

  it('leaves out the elements around what was found too, whatever they are called', () => {
    const [page, part] = [inside('right sidebar'), inside('chapter')].map(
      ({ within }) => within ?? [],
    );
    const title = { ...heading('What came of it'), within: [...(page ?? []), ...(part ?? [])] };
    const around = [prose(1), title, prose(2)].map((one) => ({
      ...one,
      within: one === title ? one.within : (page ?? []),
    }));
    expect(run([prose(1), prose(2)], around)[1]?.within).toEqual(part);
  });

  it('takes back a post that was put into the text, and no pull quote', () => {
    const quote = (text: string) => block(text, { kind: 'quote' });
    const post = [quote('The tide is back!'), quote('Ann Doe, 3 May')];
    expect(run([prose(1), prose(2)], [prose(1), ...post, prose(2)])).toHaveLength(4);
    expect(run([prose(1), prose(2)], [prose(1), quote('Back!'), prose(2)])).toHaveLength(2);
    const long = Array.from({ length: 9 }, (_, number) => quote(`Verse ${number}`));
    expect(run([prose(1), prose(2)], [prose(1), ...long, prose(2)])).toHaveLength(2);
  });

  it('takes back no list of headings, nothing else, and nothing where the order is another', () => {
    const found = [prose(1), prose(2)];
    expect(run(found, [prose(1), heading('One'), heading('Two'), prose(2)])).toEqual(found);
    expect(run(found, [prose(1), block('Share'), prose(2)])).toEqual(found);
    expect(run(found, [prose(2), heading('One'), prose(1)])).toEqual(found);
    expect(run(found, [prose(1), heading('One')])).toEqual(found);
    expect(run(found, [])).toEqual(found);
    for (const other of ['Read also', 'The harbour '.repeat(12)]) {
      expect(run(found, [prose(1), heading(other), prose(2)])).toEqual(found);
    }
    const linked = link('Another story', { kind: 'heading' });
    expect(run(found, [prose(1), linked, prose(2)])).toEqual(found);
    const page = [prose(1), heading('Tide'), prose(2)];
    expect(restoreLost.run(found, { found, page, titles: ['Tide'] })).toEqual(found);
  });
});
