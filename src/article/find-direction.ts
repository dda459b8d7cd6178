import type { Article } from './article.ts';
import type { PageFacts } from './page-facts.ts';
import { type Fact, resolveFact } from './resolve-fact.ts';

type Direction = Exclude<Article['direction'], ''>;

/** Letters of scripts that run from right to left. */
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}]/gu;

/**
 * Which way an article's text runs: as its letters do, else as the page declares.
 *
 * @param title which stands for the text where that was not read
 */
export function findDirection(
  { direction, prose }: PageFacts,
  title: string,
): Fact<Direction> | null {
  const claims = [
    { from: 'text', said: directionOf(prose?.opening ?? '') },
    { from: 'html dir', said: direction.toLowerCase() },
    { from: 'title', said: directionOf(title) },
  ];
  return resolveFact(claims, (said) => (said === 'ltr' || said === 'rtl' ? said : null));
}

/** The direction of most letters of a text; '' where it has none. */
function directionOf(text: string): Direction | '' {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  return (text.match(rightToLeft)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
