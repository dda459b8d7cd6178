/** A mention or a hashtag that is being typed. */
export interface Typed {
  sign: '@' | '#';
  /** What is typed of it, without its sign. */
  begin: string;
  /** Where it stands, sign and all, in UTF-16 units. */
  from: number;
  to: number;
}

/** A name may have spaces; a hashtag has none, and is not offered before its first letter. */
const typed =
  /(?<![\p{L}\p{M}\p{N}&/@＠#＃])(?:[@＠]((?:[^\s@＠#＃][^@＠#＃\n]{0,59})?)|[#＃]([\p{L}\p{M}\p{N}_\u200c\u200d]{1,60}))$/u;
/** No longer one is looked for, in UTF-16 units: a key typed costs as much in a long text as in a short one. */
const longest = 64;

/** The mention or hashtag that ends at the caret, or null. */
export function findTyped(text: string, caret: number): Typed | null {
  const before = text.slice(Math.max(0, caret - longest), caret);
  const [whole = '', name, hashtag] = typed.exec(before) ?? [];
  if (whole === '') return null;
  const sign = hashtag === undefined ? '@' : '#';
  return { sign, begin: hashtag ?? name ?? '', from: caret - whole.length, to: caret };
}
