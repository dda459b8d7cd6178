import { Parser } from 'htmlparser2';

/** Elements whose text is not for reading. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);
/** Elements that stand in a line: all others part words. */
const inline =
  /^(?:a|abbr|b|bdi|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;

/** Longer texts are read only as far as this, in UTF-16 units: a summary needs a few lines. */
const longestRead = 20_000;

/**
 * The text of a piece of HTML, or of text that may be HTML: without tags, with its characters instead of references, in
 * one line, without control characters and without marks that turn the direction of what stands around.
 */
export function plainText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (unread.has(name)) hidden += 1;
        else if (!inline.test(name)) text += ' ';
      },
      onclosetag(name) {
        if (unread.has(name)) hidden -= 1;
        else if (!inline.test(name)) text += ' ';
      },
      ontext(piece) {
        if (hidden === 0) text += piece;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html.slice(0, longestRead));
  parser.end();
  return oneLine(text);
}

/** Text in one line, without what cannot be seen. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .trim();
}

/** A text of at most `most` UTF-16 units, cut between words where there are some, with an ellipsis. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > most * 0.7 ? atWord : cut}…`;
}
