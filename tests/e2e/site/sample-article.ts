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
  paragraphs: string[];
}
