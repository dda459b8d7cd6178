import { expect, test } from 'vitest';
import { parseWritten } from '../../../src/thread/parse-written.ts';
import { quoteComment } from '../../../src/thread/quote-comment.ts';
import { plainText } from '../../../src/thread/written.ts';

test('quotes each line, and says who wrote it', () => {
  expect(quoteComment('One.\n\n- two\n- three\n', 'Mara')).toBe(
    '> One.\n>\n> - two\n> - three\n>\n> — Mara\n',
  );
});

test('keeps a name as it is, and a quotation one', () => {
  const hostile = '[*a*](https://evil.example) <b>\n# x';
  const [block, ...more] = parseWritten(quoteComment('One.\r\n> Two.', hostile));
  expect(more).toEqual([]);
  if (block?.kind !== 'quote') throw new Error('no quotation');
  const last = block.blocks.at(-1);
  expect(last?.kind === 'paragraph' && plainText(last.content)).toBe(
    '— [*a*](https://evil.example) <b> # x',
  );
});
