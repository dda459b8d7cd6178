import type { Author, Comment, CommentId } from './comment.ts';
import { foldLetters } from './fold-letters.ts';

/** Somebody who wrote in a thread, by the name that they are mentioned with. */
export interface Person {
  author: Author;
  /** The name as it is looked for. */
  folded: string;
  /** The newest comment with this name. */
  newest: CommentId;
}

/** Who wrote in a thread under a name, the one who wrote last first. Two of one name are one: nobody can tell them apart. */
export function listPeople(comments: readonly Comment[]): Person[] {
  const people = new Map<string, Person>();
  for (const { id, author, deleted } of comments.toReversed()) {
    const folded = foldName(author.name.trim());
    if (deleted !== null || folded === '' || people.has(folded)) continue;
    people.set(folded, { author, folded, newest: id });
  }
  return [...people.values()];
}

/** People by the first letter of their names, the longest name first: `@Ada Lovelace` is not Ada. */
export type PeopleIndex = ReadonlyMap<string, readonly Person[]>;

/** Makes people ready to be found in texts: once, not with each comment. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const index = new Map<string, Person[]>();
  for (const person of people.toSorted((a, b) => b.folded.length - a.folded.length)) {
    const initial = person.folded.charAt(0);
    const others = index.get(initial);
    if (others) others.push(person);
    else index.set(initial, [person]);
  }
  return index;
}

/** A piece of a text. The text of a mention has its sign. */
export type MentionPart = { text: string; person: Person | null };

/** A sign that no letter, digit or other sign stands before: an address of mail has none. */
const sign = /(?<![\p{L}\p{M}\p{N}@＠/])[@＠](?=\S)/gu;
/** The longest name, as a comment's schema has it. */
const longestName = 100;

/**
 * A text with the people that it mentions found, whatever the case and accents of their names. The parts' texts,
 * joined, are the text again.
 */
export function splitMentions(text: string, people: PeopleIndex): MentionPart[] {
  const parts: MentionPart[] = [];
  let done = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < done) continue;
    const found = findName(text.slice(index + 1, index + 1 + 2 * longestName), people);
    if (!found) continue;
    if (done < index) parts.push({ text: text.slice(done, index), person: null });
    const end = index + 1 + found.length;
    parts.push({ text: text.slice(index, end), person: found.person });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), person: null });
  return parts;
}

/** The longest name that a text begins with, and how many UTF-16 units of the text it is. */
function findName(text: string, people: PeopleIndex): { person: Person; length: number } | null {
  const folded = foldLetters(text);
  for (const person of people.get(folded.charAt(0)) ?? []) {
    if (!folded.startsWith(person.folded)) continue;
    const length = unfoldedLength(text, person.folded.length);
    if (!/^[\p{L}\p{M}\p{N}]/u.test(text.slice(length))) return { person, length };
  }
  return null;
}

/** How much of a text folds to so many units: what is folded may be longer or shorter. */
function unfoldedLength(text: string, wanted: number): number {
  let folded = 0;
  let length = 0;
  for (const letter of text) {
    if (folded >= wanted) break;
    folded += foldLetters(letter).length;
    length += letter.length;
  }
  // Marks fold to nothing: they belong to the letter before.
  return length + (/^\p{M}+/u.exec(text.slice(length))?.[0].length ?? 0);
}

/** What a name begins with, or a word of it: those whose first word it is come first. */
export function matchPeople(people: readonly Person[], begin: string): Person[] {
  const wanted = foldName(begin.trimStart());
  const first = people.filter(({ folded }) => folded.startsWith(wanted));
  const later = people.filter(
    (person) => !first.includes(person) && person.folded.includes(` ${wanted}`),
  );
  return [...first, ...later];
}

function foldName(name: string): string {
  return foldLetters(name.replace(/\s+/g, ' '));
}
