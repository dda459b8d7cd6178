import type { ArticleId } from '../article/article.ts';
import type { Ask, KeptResult, ProviderName } from '../assist/assist.ts';

/** What help with reading came to, as it lies in the database: the newest of each asking by each provider. */
export interface ResultRecord {
  article: ArticleId;
  /** What tells the asking from others: short, where an ask may hold a long text. */
  asked: string;
  provider: ProviderName;
  ask: Ask;
  /** What tells the text that it was made of from others. */
  about: string;
  kept: Omit<KeptResult, 'outdated'>;
  /** Milliseconds since 1970. */
  made: number;
}
