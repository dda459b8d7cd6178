import { isHead } from './read-remark.ts';
import { guessDelimiter } from './read-table.ts';

/** The sort of file that a text is, as its beginning tells. */
export type FileSort = 'json' | 'remark42' | 'disqus' | 'wordpress' | 'table';

/**
 * Which sort of file it is, by what is in it and not by its name; null for one that is not known.
 * @param head its beginning: some thousand characters, or all of it
 */
export function tellFormat(head: string): FileSort | null {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('<')) {
    if (/<disqus[\s>]/.test(text)) return 'disqus';
    return /<wp:wxr_version|xmlns:wp=/.test(text) ? 'wordpress' : null;
  }
  if (text.startsWith('{') || text.startsWith('[')) return tellLines(text) ? 'remark42' : 'json';
  return guessDelimiter(text) === null ? null : 'table';
}

/** Whether each line is a value of its own. */
function tellLines(text: string): boolean {
  const [first = ''] = text.split('\n');
  try {
    const value: unknown = JSON.parse(first);
    const isComment = typeof value === 'object' && value !== null && 'locator' in value;
    const says = typeof value === 'object' && value !== null && 'format' in value;
    return isComment || (isHead(value) && !says);
  } catch {
    return false;
  }
}
