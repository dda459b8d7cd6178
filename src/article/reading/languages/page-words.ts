/**
 * What stands around articles in one language. Each list is of phrases between bars: words in lower case, as they come
 * out of `splitWords`, so without any sign (`don t`) but a colon with spaces around it; `#` stands for any number. They travel with the script that reads a
 * page, so each is one that pages really have.
 */
export interface PageWords {
  /** BCP 47. */
  language: string;
  /** Before the name of who wrote an article. */
  by: string;
  /** Before or behind a date, and how long a text takes to read. */
  dated: string;
  /** Before a link to another article. */
  pointers: string;
  /** Above a list of what an article cites. */
  references: string;
  /** Above other articles, comments and the like: nothing else stands in the line, but perhaps a number. */
  elsewhere: string;
  /** Calls to subscribe, to follow, to share, to give. */
  calls: string;
  /** Before who made a picture, or owns or sent the text. */
  credits: string;
  /** Where something from another site would be shown, to who agrees to it. */
  embeds: string;
  /** Alone in a line: buttons, the words above an advertisement. */
  labels: string;
  /** Behind a name, where a text tells of its author; and above it. */
  bios: string;
  /** The full names of months. */
  months: string;
}
