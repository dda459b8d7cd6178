import { attribute } from './read-safely.ts';

/** How pages name what a click unfolds, and what else they unfold so. */
const foldName =
  /(?:^|[\s_-])(?:un)?(?:fold|collaps|expand|truncat|accordion|toggle-(?:content|body|panel)|spoiler|read-?more|more-?(?:text|content)|more(?![\w-]))/i;
const menuName = /nav|menu|sidebar|drawer|search/i;

/** Whether a page calls an element something that a click unfolds. */
export function isCalledFold(element: Element): boolean {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return foldName.test(names) && !menuName.test(names);
}
