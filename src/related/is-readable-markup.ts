import { Parser } from 'htmlparser2';

/** Elements in one another: an entry's text with tags that nobody closed has some hundred. */
const deepest = 500;
/** Entries do not stand in one another, but for those that a feed has forgotten to close. */
const mostEntriesInOne = 3;
/** Both count in a whole document; the largest that is read at all (5 MB) has some 150,000. */
const mostTags = 300_000;
const mostAttributes = 300_000;

/**
 * Whether a document can be read in a time that grows with its length alone. Parsers that build a tree look through all
 * that stands in an entry for each of its parts, so that thousands of entries in one another take them minutes; and
 * they go down by calling themselves. This looks at one tag after another, and stops at the first that is too many.
 */
export function isReadableMarkup(document: string): boolean {
  let depth = 0;
  let entries = 0;
  let tags = 0;
  let attributes = 0;
  const isEntry = (name: string): boolean => /(?:^|:)(?:item|entry)$/i.test(name);
  const parser = new Parser(
    {
      onopentagname(name) {
        depth += 1;
        tags += 1;
        if (isEntry(name)) entries += 1;
        if (depth > deepest || entries > mostEntriesInOne || tags > mostTags) throw tooMuch;
      },
      onattribute() {
        attributes += 1;
        if (attributes > mostAttributes) throw tooMuch;
      },
      onclosetag(name) {
        depth -= 1;
        if (isEntry(name)) entries -= 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  try {
    parser.write(document);
    return true;
  } catch (error) {
    if (error !== tooMuch) throw error;
    return false;
  }
}

const tooMuch = new Error('too much markup');
