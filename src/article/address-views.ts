import { isListPath } from './list-path.ts';

/** What a path ends in that only shows the same thing in another way, and what must stand before it for that. */
export interface ViewEnd {
  end: RegExp;
  /** Asked of the path without that end. */
  before: Pick<RegExp, 'test'>;
  /** What stands in its place; nothing where it is left out. */
  instead?: string;
}

const dateOrNumber = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\/(?:\d\d?\/)?[^/]*[a-z]|\d{5}/;

/** A path in which a date or a long number makes it one article, and not a list that has pages. */
const oneArticle = {
  test: (path: string): boolean => dateOrNumber.test(path) && !isListPath(path),
};
const datedArticle = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\/(?:\d\d?\/)?[^/]*[a-z][^/]*$/;
/** What has words, a number or an ending behind its date: behind one word (`day`, `chapter`, `puzzle`) a number counts. */
const datedSlug =
  /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\/(?:\d\d?\/)?(?=[^/]*$)(?=[^/]*[a-z])(?:[^/]*\d{5}|[^/]*[^/\d](?:[-_.+]|%20)[^/]*[^/\d])/;
const anything = /^/;

/** A path of one topic: Discourse, Invision and NodeBB, Flarum, vBulletin, XenForo. */
const forumTopic =
  /\/(?:t\/[^/]*[a-z][^/]*\/\d+|topic\/\d+[-/][^/]*[a-z][^/]*|d\/\d+-[^/]+|(?:threads|showthread\.php)\/(?:\d+-[^/]+|[^/]*\.\d+))$/i;

/**
 * Ends of a path, as sites of many owners have them. An end that fits is left out, until none fits any more. What
 * could be a thing of its own (`/wiki/amp`, `/chapters/2`) stays.
 */
export const viewEnds: readonly ViewEnd[] = [
  // The file that a server shows for a directory.
  {
    end: /\/(?:index\.(?:[xs]?html?|php\d?|aspx?|jsp|cfm)|default\.(?:aspx?|html?))$/i,
    before: anything,
  },
  // AMP (https://amp.dev/documentation/guides-and-tutorials/optimize-and-measure/discovery)
  { end: /\.amp$/, before: /[^/.]$/ },
  { end: /\.amp\.html$/, before: /[^/.]$/, instead: '.html' },
  { end: /~amp\.html$/, before: /[^/.]$/, instead: '.html' },
  { end: /-amp\.html$/, before: /\d{5}$/, instead: '.html' },
  { end: /\/amp(?:\/1)?$/, before: /\d|[-_.%][^/]*$/ },
  { end: /\/print$/, before: oneArticle },
  { end: /\.print\.html$/, before: oneArticle, instead: '.html' },
  // What WordPress shows in other people's pages.
  { end: /\/embed$/, before: datedArticle },
  // Pages of one article: WordPress, and others.
  { end: /\/[1-9]\d?$/, before: datedSlug },
  { end: /\/page\/\d\d?$/, before: oneArticle },
  { end: /\/(?:seite-\d\d?|komplettansicht)$/, before: /-[^/]*$/ },
  { end: /\/bigpage$/, before: /\/Articles\/\d+$/ },
  { end: /\/comment-page-\d+$/, before: datedArticle },
  // Places in a topic of a forum, and pages of one.
  {
    end: /\/\d+$/,
    before: /\/(?:t\/[^/]*[a-z][^/]*\/\d+|topic\/\d+\/[^/]*[a-z][^/]*|d\/\d+-[^/]+)$/i,
  },
  { end: /\/page[/-]?\d+$/, before: forumTopic },
  { end: /\/(?:post-\d+|latest|unread)$/, before: /\/threads\/[^/]*\.\d+$/ },
  // Journals: forms of one paper.
  { end: /\.(?:full(?:-text)?|long|short|abstract)$/, before: /\/content\/.*\d$/ },
];

/** Parts within a path that only show the same thing in another way. */
export const viewParts: readonly (readonly [part: RegExp, instead: string])[] = [
  // A session that the server wrote into the path.
  [/;jsessionid=[^/;]*/i, ''],
  // AMP and print pages of what has a date or a long number in its path.
  [
    /^((?:\/[^/]+)*?)(?:\/platform|\/google)?\/(?:amp|print)(?=\/(?:.*\/)?(?:(?:19|20)\d\d\/\d\d?\/|[^/]*\d{5}))/,
    '$1',
  ],
  [/^(.*\/[^/]*\d{5}[^/]*)\/amp(?=\/[^/]+$)/, '$1'],
  // Journals: abstract, full text and file of one DOI, or of one number.
  [
    /\/doi\/(?:abs|full|full-xml|epub|epdf|pdf|pdfplus|pdfdirect|figure|ref|references|citedby)\/(?=10\.\d{4,9}\/)/,
    '/doi/',
  ],
  [/\/science\/article\/abs(?=\/pii\/)/, '/science/article'],
  [/\/article-abstract(?=(?:\/\d+)+$)/, '/article'],
  // Shopify: a product, by way of a collection.
  [/^((?:\/[a-z]{2}(?:-[a-z]{2})?)?)\/collections\/[^/]+(?=\/products\/[^/]+$)/, '$1'],
];

/** A parameter that always picks a view: AMP, print, mobile, a wiki's skin, a comment. */
const viewParameter =
  /^(?:_?amp=(?:[01]|true|false)?|non?amp=(?:[01]|mobile|available)|(?:view|mode|format|layout|output|outputtype|display|version|style)=(?:amp|print|printer|printable|print-friendly|mobile|desktop|touch)|(?:print|printable|printview|printer_?friendly)=(?:[1y]|true|yes|on|print)?|mobile=(?:[01y]|true|false|yes|on)?|(?:useskin|mobileaction|oldformat)=\w+|(?:replytocom|showcomment|commentpage)=\d+)$/i;

/** A parameter that picks a place in a topic of a forum. */
const placeParameter = /^(?:page=\d+|do=(?:find|getnew|getlast|getfirst)comment|comment=\d+)$/i;

/** Blogger's view for telephones, and the path of one of its posts. */
const bloggerView = /^m=[01]$/;
const bloggerPost = /^\/(?:19|20)\d\d\/\d\d\/[^/]+\.html$/;

/** A parameter that picks a page, or all pages at once, of one article. */
const pageParameter =
  /^(?:(?:page|paged|pg|seite|pagina|pagenum|page_?no|page_?number)=(?:\d\d?|all|full|single|with:.+)|(?:single|singlepage|onepage|fullpage|view_?all|show_?all)=(?:1|true|yes|all)?|pagewanted=(?:\d\d?|all|print)|view=(?:all|full|single))$/i;

/** Whether a path is surely one article's, whatever its parameters are: it has a date or a long number. */
export function isOneArticle(path: string): boolean {
  return oneArticle.test(path);
}

/**
 * Whether a parameter only picks how or how much of an article is shown.
 *
 * @param path of the article, folded
 */
export function picksView(path: string, [name, value]: readonly [string, string]): boolean {
  const parameter = `${name}=${value}`;
  return (
    viewParameter.test(parameter) ||
    (pageParameter.test(parameter) && oneArticle.test(path)) ||
    (placeParameter.test(parameter) && forumTopic.test(path)) ||
    (bloggerView.test(parameter) && bloggerPost.test(path))
  );
}
