const comments = /\bcomments?\b/i;

/** Whether a feed is of what readers say below articles, by its path and its name. */
export function isCommentFeed({ address, title }: { address: string; title: string }): boolean {
  return comments.test(new URL(address).pathname) || comments.test(title);
}
