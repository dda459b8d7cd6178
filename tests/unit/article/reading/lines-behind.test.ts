import { expect, it } from 'vitest';
import { linesBehind } from '../../../../src/article/reading/lines-behind.ts';
import { block, paragraphs, prose } from './make-blocks.ts';

it('gives the short lines behind a text, where the page has it', () => {
  const text = paragraphs(2);
  const lines = Array.from({ length: 20 }, (_, number) => block(`Line ${number}`));
  const page = [block('Home'), ...text, block('x'.repeat(200)), ...lines];
  expect(linesBehind(text, page)).toEqual(lines.slice(0, 10).map((line) => line.text));
  expect(linesBehind([...text, block('Line 18')], page)).toEqual(['Line 18', 'Line 19']);
  expect(linesBehind([prose(9)], page)).toEqual([]);
  expect(linesBehind([], page)).toEqual([]);
});
