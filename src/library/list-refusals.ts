import type { ImportCount } from '../contract.ts';
import { firstLine } from '../thread/first-line.ts';
import { type PlainMessageKey, say } from '../ui/say.ts';
import type { ChosenFile } from './chosen-file.ts';

/** Longest part of a comment that says which one it is, in characters. */
const lineLength = 60;

/** Why a record is not taken: by the file's reader, and by the store. */
const whyWords: Record<string, PlainMessageKey> = {
  invalid: 'whyInvalid',
  duplicate: 'whyDuplicate',
  notList: 'whyNotList',
  noArticle: 'whyNoArticle',
  empty: 'whyEmpty',
  conflict: 'whyConflict',
  cycle: 'whyCycle',
  otherThread: 'whyOtherThread',
  noAddress: 'whyNoAddress',
  noTime: 'whyNoTime',
  tooLong: 'whyTooLong',
};

/**
 * One sentence for each record that is not taken: which one it is, and why.
 * @param refused by the store
 * @param most the most sentences
 */
export function listRefusals(
  content: Pick<ChosenFile, 'refused' | 'comments'>,
  refused: ImportCount['refused'],
  most: number,
): string[] {
  const byFile = content.refused
    .slice(0, most)
    .map(({ place, why }) => say('refusedLine', sayPlace(place), sayWhy(why)));
  const some = refused.slice(0, most - byFile.length);
  const texts = new Map(content.comments.map(({ id, text }) => [id, text]));
  const byStore = some.map(({ id, why }) => {
    const line = firstLine(texts.get(id) ?? '', lineLength);
    return say('refusedLine', line === '' ? id : say('placeQuote', isolate(line)), sayWhy(why));
  });
  return [...byFile, ...byStore];
}

/** A text in whichever direction inside a sentence (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates). */
const isolate = (text: string): string => `\u2068${text}\u2069`;

function sayWhy(why: string): string {
  return say(Object.hasOwn(whyWords, why) ? (whyWords[why] ?? 'whyInvalid') : 'whyInvalid');
}

/** `comments[17]`, counted from 0, as a reader counts. */
function sayPlace(place: string): string {
  const [, kind = place, at] = /^(\w+)\[(\d+)\]$/.exec(place) ?? [];
  if (at === undefined) return say('placeWhole', kind);
  const number = Number(at) + 1;
  if (kind === 'line') return say('placeLine', number);
  if (kind === 'row') return say('placeRow', number);
  if (kind === 'comments' || kind === 'annotations') return say('placeComment', number);
  return kind === 'drafts' ? say('placeDraft', number) : say('placeArticle', number);
}
