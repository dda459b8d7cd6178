import type { Comment } from '../../../src/thread/comment.ts';
import type { NestedThread } from './nested-comments.ts';

/** What the servers of other clients answer, with all comments of a thread on one page. */

/** As https://artalk.js.org answers `GET /api/v2/comments`. */
export function answerArtalk({ rows }: NestedThread): object {
  const numbers = numberRows({ rows });
  const comments = rows.map(({ comment }) => ({
    id: numbers.get(comment.id),
    content: `<p>${comment.text}</p>`,
    content_marked: `<p>${comment.text}</p>`,
    nick: nameOf(comment),
    email_encrypted: '',
    link: '',
    rid: numberOf(numbers, comment.parent),
    ua: '',
    date: new Date(comment.created).toISOString(),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_verified: false,
    is_allow_reply: true,
    page_key: '',
    visible: true,
    site_name: '',
    vote_up: 0,
    vote_down: 0,
  }));
  const roots = rows.filter(({ depth }) => depth === 0).length;
  return { comments, count: rows.length, roots_count: roots, page: { id: 1, admin_only: false } };
}

/** As https://waline.js.org answers `GET /api/comment`: below each comment that answers none, all replies in a list. */
export function answerWaline({ rows }: NestedThread): object {
  const numbers = numberRows({ rows });
  const names = new Map(rows.map(({ comment }) => [comment.id, nameOf(comment)]));
  const data: { children: object[] }[] = [];
  let root = 0;
  for (const { comment, depth } of rows) {
    const objectId = numbers.get(comment.id) ?? 0;
    const html = `<p>${comment.text}</p>`;
    const common = { objectId, time: comment.created, comment: html, orig: comment.text };
    const shown = { ...common, like: 0, nick: nameOf(comment), link: '', avatar: '' };
    if (depth === 0) {
      root = objectId;
      const children: object[] = [];
      data.push(Object.assign({ ...shown, sticky: false }, { children }));
    } else {
      const user = { nick: names.get(comment.parent ?? ''), link: '', avatar: '' };
      const pid = numberOf(numbers, comment.parent);
      data.at(-1)?.children.push({ ...shown, pid, rid: root, reply_user: user });
    }
  }
  const page = { page: 1, totalPages: 1, pageSize: rows.length, count: rows.length };
  return { errno: 0, errmsg: '', data: { ...page, data } };
}

const nameOf = ({ author }: Comment): string => author.name || 'Reader';

function numberRows({ rows }: Pick<NestedThread, 'rows'>): ReadonlyMap<string, number> {
  return new Map(rows.map(({ comment }, index) => [comment.id, index + 1]));
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string | null): number {
  return id === null ? 0 : (numbers.get(id) ?? 0);
}
