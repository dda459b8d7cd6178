// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/formats/write-html.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { ferriesKept, partOf, plainWords, textOf } from './sample-threads.ts';

const pageOf = async (parts: ReturnType<typeof partOf>) =>
  new DOMParser().parseFromString(await textOf(writeHtml(parts, plainWords)), 'text/html');

test('a thread is read from top to bottom, replies below what they answer', async () => {
  const comments = [
    sampleComment(1, null, { text: 'One *strong* [link](https://x.example/a)' }),
    sampleComment(2),
    sampleComment(3, 1, { author: { key: 'b7', name: 'Noor' } }),
  ];
  const page = await pageOf(partOf(comments));
  expect(page.querySelector('h2 a')?.getAttribute('href')).toBe(
    'https://harbourpost.example/ferries',
  );
  expect([...page.querySelectorAll('article')].map((one) => one.className)).toEqual([
    'd0',
    'd1',
    'd0',
  ]);
  expect([...page.querySelectorAll('.who b')].map((one) => one.textContent)).toEqual([
    'You',
    'Noor',
    'You',
  ]);
  expect(page.querySelector('article em')?.textContent).toBe('strong');
  expect(page.querySelector('article a')?.getAttribute('href')).toBe('https://x.example/a');
});

test('nothing that people or pages wrote becomes a tag, an attribute or a script', async () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '[a](javascript:alert(1))',
    '<a href="javascript:alert(1)">b</a>',
    '`</code><svg/onload=x>`',
    '</style></title><script>',
    '![x](https://t.example/p.png)',
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (text, name, title) => {
      const comment = sampleComment(1, null, { text, author: { key: 'b7', name } });
      const article = ferriesKept({ title, site: title, authors: [name], address: 'javascript:x' });
      const page = await pageOf(partOf([comment], article));
      expect(page.querySelectorAll('script, img, svg, iframe, [onclick], [onerror]')).toHaveLength(
        0,
      );
      for (const link of page.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^https?:/);
      }
    }),
  );
});
