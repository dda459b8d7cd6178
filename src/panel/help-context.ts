import { createContext } from 'preact';
import type { ArticleId } from '../article/article.ts';

/** Puts a text into the box for a comment, as a quote. */
export const QuoteContext = createContext<(text: string) => void>(() => undefined);

/** The article whose thread this is, where there is help with what is written in it; null where help is off. */
export const HelpContext = createContext<ArticleId | null>(null);
