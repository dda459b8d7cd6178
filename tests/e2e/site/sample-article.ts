/** One article of the invented newspaper. */
export interface SampleArticle {
  /** Its path, without the slash at the start. */
  slug: string;
  section: string;
  title: string;
  standfirst: string;
  byline: string;
  /** ISO 8601 with its offset. */
  published: string;
  picture: 'lighthouse' | 'tram' | 'clock';
  caption: string;
  /** What the newspaper files it under; where there are none, its page names none. */
  keywords?: string[];
  paragraphs: string[];
}
