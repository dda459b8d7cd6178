/** A hashtag of an article, as it is shown. */
export interface ArticleHashtag {
  /** Without its sign: `ClimateChange`. */
  hashtag: string;
  /** In words, as the page or the text writes it: `climate change`. */
  words: string;
  /** Who says that the article is about it: its page, by its keywords; its text; or the reader. */
  from: 'page' | 'text' | 'reader';
  /** Whether the reader follows it. */
  followed: boolean;
}
