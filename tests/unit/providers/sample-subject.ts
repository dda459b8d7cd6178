import type { Subject } from '../../../src/assist/assist.ts';

const sentences = [
  'The council voted on Tuesday to replace all nine diesel ferries with hydrogen boats.',
  'The first two boats are being tested at night, said harbour master Ines Karlsson.',
  'A refuelling quay in Northwick is to open in January and costs 4,200,000 crowns.',
  'All eleven stops will be served from the first day.',
];

/** A small article with a thread. */
export const ferries: Subject = {
  language: 'en',
  title: 'Harbour ferries to run on hydrogen by spring',
  blocks: sentences.map((text) => ({ kind: 'paragraph' as const, text })),
  comments: [
    {
      id: commentId(1),
      author: 'Mara',
      parent: null,
      text: 'I doubt that the island pier can take the new boats.',
    },
    {
      id: commentId(2),
      author: 'Tomas',
      parent: commentId(1),
      text: 'The tender says pier works start in January.',
    },
    {
      id: commentId(3),
      author: 'Ling',
      parent: null,
      text: 'The test boat was quiet enough to hear the gulls.',
    },
  ],
};

export function commentId(number: number): string {
  return `019aa000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** The same article with another text. */
export function withText(...texts: string[]): Subject {
  return { ...ferries, blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })) };
}
