import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Ask, ResultLine, Subject } from '../../../src/assist/assist.ts';
import { HelpFault } from '../../../src/assist/help-fault.ts';
import { helpByModel } from '../../../src/providers/model/help-by-model.ts';
import { makeFence } from '../../../src/providers/model/make-fence.ts';
import type { Model, Prompt } from '../../../src/providers/model/model.ts';
import { type HostileText, hostileTexts } from './hostile-texts.ts';
import { ferries } from './sample-subject.ts';

/** Has a model that obeys whoever wrote the text do a task. */
async function obey(ask: Ask, subject: Subject, obeyed: string) {
  const prompts: Prompt[] = [];
  const told: ResultLine[] = [];
  const model: Model = {
    room: 11_000,
    async complete(prompt, onText) {
      prompts.push(prompt);
      for (const part of [0.3, 0.7, 1]) onText(obeyed.slice(0, obeyed.length * part));
      return obeyed;
    },
  };
  const tell = (news: { kind: string; lines?: readonly ResultLine[] }) =>
    void told.push(...(news.lines ?? []));
  const lines = await helpByModel(ask, subject, {
    model,
    tell,
    quote: async () => [],
    makeFence,
  }).then(
    (answer) => answer.lines,
    (error: unknown) => {
      if (!(error instanceof HelpFault)) throw error;
      return [];
    },
  );
  return { lines, told, prompts };
}

const inArticle = ({ text }: HostileText): Subject => ({
  ...ferries,
  title: text.slice(0, 400),
  blocks: [...ferries.blocks, { kind: 'paragraph', text }],
});
const inThread = ({ text }: HostileText): Subject => {
  const [first, ...others] = ferries.comments;
  if (!first) throw new Error('no comments');
  return { ...ferries, comments: [{ ...first, author: text.slice(0, 60), text }, ...others] };
};

/** What would be a request, a link, a picture or a hidden word, if anything drew it. */
const active = /:\/\/|\bwww\.|javascript:|mailto:|data:\w|!\[|\]\(|<[a-z!/]/i;
const hidden = /[^\P{C}\s\u200c\u200d]/u;

const asks: Ask[] = [
  { task: 'summary', length: 'short' },
  { task: 'explain' },
  { task: 'answer', question: 'Who pays?' },
  { task: 'digest' },
];

describe.each(hostileTexts)('a model that obeys: $name', (hostile) => {
  test('says nothing that could act, and nothing unsupported passes for supported', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    for (const ask of asks) {
      const subject = ask.task === 'digest' ? inThread(hostile) : inArticle(hostile);
      const { lines, told } = await obey(ask, subject, hostile.obeyed);
      for (const { text } of [...lines, ...told]) {
        expect(text).not.toMatch(active);
        expect(text).not.toMatch(hidden);
        expect(text).not.toContain('\n');
        expect(text.length).toBeLessThan(5000);
      }
      expect(lines.length).toBeLessThan(100);
      const sentences = subject.blocks.length + 10;
      for (const { sentences: cited, support, text } of lines) {
        for (const number of cited) expect(number).toBeLessThanOrEqual(sentences);
        if (
          /Karlsson confessed|9,999,999|Petrova|Ruritania|Vladimir|Grimm|Mabuse|Aliens/.test(text)
        )
          expect(support).toBe('unsupported');
      }
    }
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('is told that it is material, between fences that it cannot know', async () => {
    for (const ask of asks) {
      const subject = ask.task === 'digest' ? inThread(hostile) : inArticle(hostile);
      for (const { system, user } of (await obey(ask, subject, '')).prompts) {
        const fence = /=====[0-9a-f]{24}=====/.exec(system)?.[0] ?? 'none';
        const lines = user.split('\n');
        expect(lines.filter((line) => line === fence).length).toBe(2);
        const material = lines.slice(lines.indexOf(fence) + 1, lines.lastIndexOf(fence));
        // Each line is one of ours, by its number; a number in the text itself is none.
        for (const [index, line] of material.entries())
          expect(line).toMatch(new RegExp(`^\\[${index + 1}\\] [^[]*(?:\\[(?!\\s*\\d)[^[]*)*$`));
        expect(user).not.toMatch(/<\||<｜|\[\/?INST\]|<<SYS|<start_of_turn|<end_of_turn/);
        expect(user.replace(/\n/g, '')).not.toMatch(hidden);
        expect(system).not.toContain(hostile.text.slice(0, 20));
      }
    }
  });
});

test('there are enough of them', () => {
  expect(new Set(hostileTexts.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
});

test('whatever a model says, no line can act', async () => {
  const piece = fc.constantFrom(
    ...[
      '![',
      '](',
      ')',
      '[',
      ']',
      '<',
      '>',
      'img src=',
      'http://',
      'https:',
      '//',
      'www.',
      'evil.example/x',
    ],
    ...[
      'javascript:',
      'data:',
      'mailto:a@b.c',
      '`',
      '**',
      '[1]',
      '\n',
      ' ',
      'word',
      '\u200b',
      '\u202e',
      ':',
      '"',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const { lines, told } = await obey({ task: 'explain' }, ferries, pieces.join(''));
      for (const { text } of [...lines, ...told]) {
        expect(text).not.toMatch(/!\[[^\]]*\]\(|\[[^\]]*\]\([^)]*\)|https?:\/\/\w|<img/i);
        expect(text).not.toMatch(hidden);
      }
    }),
    { numRuns: 500 },
  );
});
