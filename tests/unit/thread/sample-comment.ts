import type { Comment } from '../../../src/thread/comment.ts';

/** A valid id that sorts by its number. */
export function idOf(n: number): string {
  return `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A comment numbered `n`, a reply to the one numbered `parent`, with what else the test cares about. */
export function sampleComment(
  n: number,
  parent: number | null = null,
  rest: Partial<Comment> = {},
): Comment {
  return {
    id: idOf(n),
    article: 'https://harbourpost.example/ferries',
    parent: parent === null ? null : idOf(parent),
    author: { key: 'me', name: 'Mara' },
    text: `comment ${n}`,
    created: 1_700_000_000_000 + n,
    edited: null,
    deleted: null,
    revisions: [],
    ...rest,
  };
}
