import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { fileNames } from '../../../src/formats/file-names.ts';
import { markdownLine, markdownText } from '../../../src/formats/markdown-text.ts';
import { writeMarkdown } from '../../../src/formats/write-markdown.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { ferriesKept, partOf, plainWords } from './sample-threads.ts';

async function filesOf(parts: ReturnType<typeof partOf>) {
  const files: { name: string; text: string }[] = [];
  for await (const file of writeMarkdown(parts, plainWords)) files.push(file);
  return files;
}

test('an article is a file, with its facts before its comments', async () => {
  const comments = [
    sampleComment(1, null, { text: 'First #Ferries' }),
    sampleComment(2, 1, { author: { key: 'b7', name: 'N*or' }, edited: 1_700_000_009_000 }),
    sampleComment(3, null, { text: '', deleted: 9 }),
    sampleComment(4, 3),
  ];
  expect(await filesOf(partOf(comments))).toEqual([
    {
      name: 'Ferries run again.md',
      text: `---
title: "Ferries run again"
url: "https://harbourpost.example/ferries"
site: "harbourpost.example"
authors: ["Ida Brandt"]
published: "2023-11-03"
language: "en"
comments: 3
tags: ["ferries"]
---

# Ferries run again

<https://harbourpost.example/ferries>

## You · 2023-11-14T22:13

First #Ferries

### N\\*or · 2023-11-14T22:13 · edited

comment 2

## This comment was deleted.

### You · 2023-11-14T22:13

comment 4
`,
    },
  ]);
});

test('a thread that goes on in the next part is one file; one of deleted comments alone is none', async () => {
  const [article, other] = [ferriesKept(), ferriesKept({ id: 'https://other.example/' })];
  const files = await filesOf([
    { articles: [article], comments: [sampleComment(1), sampleComment(2)] },
    {
      articles: [article, other],
      comments: [
        sampleComment(3),
        sampleComment(4, null, { article: other.id, deleted: 1, text: '' }),
      ],
    },
  ]);
  expect(files).toHaveLength(1);
  expect(files[0]?.text).toContain('comment 3');
});

test('what is text in a comment is text in Markdown', () => {
  expect(markdownText('# no heading\n#hashtag\n---\n===\n- - -\n***\n___')).toBe(
    '\\# no heading\n#hashtag\n\\---\n\\=\\=\\=\n\\- - -\n\\***\n\\___',
  );
  expect(markdownText('a <script>b</script> <https://x.example> 1 < 2')).toBe(
    'a \\<script>b\\</script> <https://x.example> 1 < 2',
  );
  expect(markdownText('`<b>` and <b>')).toBe('`<b>` and \\<b>');
  expect(markdownText('```\n# code <b>\n```\n# text')).toBe('```\n# code <b>\n```\n\\# text');
  expect(markdownText('```\nnever closed')).toBe('```\nnever closed\n```');
});

test('a picture is a link, and what a notebook reads besides is text', () => {
  expect(markdownText('![pix](http://t.example/p.gif) ![[note]]')).toBe(
    '\\![pix](http://t.example/p.gif) !\\[\\[note]]',
  );
  expect(markdownText('[[Other note]] %%hidden%% ==marked== `[[code]]` a[0]')).toBe(
    '\\[\\[Other note]] \\%\\%hidden\\%\\% \\=\\=marked\\=\\= `[[code]]` a[0]',
  );
  expect(markdownText('https://a.example/?q=a==&r=%%20 <https://a.example/==>')).toBe(
    'https://a.example/?q=a==&r=%%20 <https://a.example/==>',
  );
});

test('no text makes a heading, a rule or HTML of its own outside of code', () => {
  const piece = fc.constantFrom(
    '#',
    ' ',
    '\n',
    '-',
    '=',
    '<',
    'b',
    '>',
    '`',
    '*',
    '_',
    '/',
    '~',
    '\\',
    '1. ',
    '+ ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const tree = fromMarkdown(markdownText(`x${pieces.join('')}`));
      const kinds = JSON.stringify(tree).match(/"type":"(?:heading|thematicBreak)"/g);
      expect(kinds).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('a title stays on its line', () => {
  expect(markdownLine(' a\n# [b](c) `d` ')).toBe('a \\# \\[b\\](c) \\`d\\`');
});

test('a file name is one that every system takes, and no two are the same', () => {
  const name = fileNames('.md');
  expect(['A/b: "c"?', 'Story', 'story', 'Story (2)', '', 'con', '..'].map(name)).toEqual([
    'A b c.md',
    'Story.md',
    'story (2).md',
    'Story (2) (2).md',
    'untitled.md',
    'con_.md',
    'untitled (2).md',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (titles) => {
      const give = fileNames('.md');
      const names = titles.map(give);
      expect(new Set(names.map((one) => one.normalize('NFC').toLowerCase())).size).toBe(
        names.length,
      );
      for (const one of names) expect(one).toMatch(/^[^\\/:*?"<>|\s.][^\\/:*?"<>|\p{Cc}]*\.md$/u);
    }),
  );
});
