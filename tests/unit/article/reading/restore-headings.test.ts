import { describe, expect, it } from 'vitest';
import { restoreHeadings } from '../../../../src/article/reading/restore-headings.ts';
import { block, nothingKnown, prose } from './make-blocks.ts';

const heading = (text: string) => block(text, { kind: 'heading' });

describe('restoreHeadings', () => {
  const run = (found: Parameters<typeof restoreHeadings.run>[0], page: typeof found) =>
    restoreHeadings.run(found, { ...nothingKnown, page });

  it('takes back a heading between two found blocks', () => {
    const page = [heading('Tide'), prose(1), heading('What came of it'), prose(2), heading('More')];
    expect(run([prose(1), prose(2)], page)).toEqual(page.slice(1, 4));
  });

  it('takes back no list of headings, nothing else, and nothing where the order is another', () => {
    const found = [prose(1), prose(2)];
    expect(run(found, [prose(1), heading('One'), heading('Two'), prose(2)])).toEqual(found);
    expect(run(found, [prose(1), block('Share'), prose(2)])).toEqual(found);
    expect(run(found, [prose(2), heading('One'), prose(1)])).toEqual(found);
    expect(run(found, [prose(1), heading('One')])).toEqual(found);
    expect(run(found, [])).toEqual(found);
  });
});
