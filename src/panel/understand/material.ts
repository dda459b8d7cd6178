import type { Article, ArticleId } from '../../article/article.ts';
import type { Ask, KeptResult, ProviderName, SaidComment, Subject } from '../../assist/assist.ts';
import type { Comment } from '../../thread/comment.ts';
import { type Muting, whyMuted } from '../../thread/mute.ts';
import { nameOf } from '../../ui/name-of.ts';
import type { ArticleText } from './use-article-text.ts';

/** What help is made of: one article or one thread, and nothing else. */
export interface Material {
  article: ArticleId;
  subject: Subject;
  /** Who is switched on, in the reader's order. */
  helpers: readonly ProviderName[];
  /** What was made of it before. */
  kept: readonly Kept[];
  /** Puts a text into the box for a comment. */
  onQuote(text: string): void;
}
export interface Kept {
  ask: Ask;
  kept: KeptResult;
}

/** Of whom help is wanted (null for the first who can do it at once), and whether a kept result will not do. */
export interface HelpWay {
  provider: ProviderName | null;
  anew: boolean;
}

/** What was made before for an asking, or null. */
export function findKept(kept: readonly Kept[], ask: Ask): KeptResult | null {
  const wanted = JSON.stringify(ask);
  return kept.find((one) => JSON.stringify(one.ask) === wanted)?.kept ?? null;
}

/** An article without its thread. */
export function articleSubject(article: Article, text: ArticleText): Subject {
  const { language, title } = article;
  return { language, title, blocks: text.blocks, comments: [] };
}

/** A thread without its article's text: what is neither deleted, reported nor muted, oldest first. */
export function threadSubject(
  article: Article,
  comments: readonly Comment[],
  muting: Muting,
): Subject {
  const said = comments.filter(isSaid).filter((comment) => whyMuted(comment, muting) === null);
  return {
    language: article.language,
    title: article.title,
    blocks: [],
    comments: said.map(toSaid),
  };
}

const isSaid = ({ deleted, report }: Comment): boolean =>
  deleted === null && report?.taken !== false;

function toSaid({ id, author, parent, text }: Comment): SaidComment {
  return { id, author: nameOf(author).slice(0, 200), parent, text };
}
