const formats = new Set(
  'rss rss1 rss2 1.0 2.0 0.91 0.92 1 2 atom rdf xml json feed feeds newsfeed rssfeed web alternate'.split(
    ' ',
  ),
);

/**
 * What a link calls a feed; '' where it only says what kind of thing it is ("RSS", "Atom 1.0 feed"): the feed's own title
 * says more, once it was read.
 */
export function feedName(title: string): string {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
  return words.every((word) => word === '' || formats.has(word)) ? '' : title;
}
