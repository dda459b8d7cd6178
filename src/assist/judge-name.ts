import { helpWordsOf } from './languages/all-languages.ts';
import { matchWords } from './match-words.ts';
import { placeNamesOf } from './place-names.ts';
import type { CapitalRun } from './read-capitals.ts';

/** What speaks for each thing that a name may be of. */
export interface Votes {
  person: number;
  place: number;
  organisation: number;
}

/** A name, what speaks for each kind, and the numbers of the sentences that have it. */
export interface Named {
  name: string;
  /** Whether a title stands before it: "Mr Ridley". */
  titled: boolean;
  votes: Votes;
  sentences: number[];
}

/** What an article's runs of capitals tell about each other. */
interface Seen {
  /** Words that the article also writes small. */
  small: ReadonlySet<string>;
  /** Runs where a small letter could have stood: each word, and each whole. */
  inside: ReadonlySet<string>;
}

/** Says what a run of words with capitals names, and what speaks for its kind; null where it is no name. */
export type JudgeName = (run: CapitalRun, seen: Seen) => Omit<Named, 'sentences'> | null;

/** Short forms in capitals that are of nobody. */
const common = new Set(
  'CEO|CFO|COO|TV|PC|PR|GT|SUV|DVD|CD|AM|PM|ID|OK|FAQ|HIV|DNA|GPS|PDF|URL|VIP|UFO|IQ|AI|IT|HD|WC|KM|KG|AD|BC|MP'.split(
    '|',
  ),
);
/** Months that are words too, and so not among the words of a time. */
const monthsThatAreWords = new Set(['may', 'march']);
/** English words before places that stand before people and firms as well. */
const vague = new Set(['to', 'from', 'on', 'at', 'between', 'behind', 'beside', 'below', 'above']);

/** What a language's words tell about the names beside them. */
interface NameWords {
  titles: ReadonlySet<string>;
  said: ReadonlySet<string>;
  times: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Words in names that are none by themselves. */
  general: ReadonlySet<string>;
  placeWords: RegExp;
  organisations: RegExp;
  countries: ReadonlySet<string>;
}

function nameWordsOf(language: string): NameWords {
  const words = helpWordsOf(language);
  const setOf = (list = ''): ReadonlySet<string> => new Set(list.split('|').filter(Boolean));
  return {
    titles: setOf(words?.titles),
    said: setOf(words?.said),
    times: new Set([...setOf(words?.times), ...monthsThatAreWords]),
    prepositions: setOf(words?.places),
    general: new Set([...setOf(words?.placeWords), ...setOf(words?.organisations)]),
    placeWords: matchWords(words?.placeWords ?? ''),
    organisations: matchWords(words?.organisations ?? ''),
    countries: placeNamesOf(language),
  };
}

/** Makes the judge of a language. */
export function makeNameJudge(language: string): JudgeName {
  const words = nameWordsOf(language);
  return (run, seen) => {
    const { list: stripped, title } = withoutTitle(run, words);
    const list = withoutOpening(stripped, run, seen, words.countries);
    const name = list.join(' ');
    if (name.length < 2 || common.has(name)) return null;
    if (list.length > 1)
      return isShouted(name)
        ? null
        : { name, titled: false, votes: vote(run, name, title, seen, words) };
    const low = name.toLowerCase();
    if (words.general.has(low) || words.titles.has(low)) return null;
    if (seen.small.has(low) && !words.countries.has(name)) return null;
    const votes = vote(run, name, title, seen, words);
    // German writes every noun large: one word alone is a name only where something tells.
    if (language === 'de' && bestOf(votes) < 2) return null;
    const titled = title !== '' && run.words.length > 1;
    return { name: titled ? `${title} ${name}` : pointed(name), titled, votes };
  };
}

export function bestOf({ person, place, organisation }: Votes): number {
  return Math.max(person, place, organisation);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
}

/** "U.S" with the point that belongs to it. */
function pointed(name: string): string {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(name) ? `${name}.` : name;
}

/** A run without the titles and times that it begins with. */
function withoutTitle(
  run: CapitalRun,
  { titles, times }: NameWords,
): { list: string[]; title: string } {
  const list = [...run.words];
  let title = titles.has(run.before) ? run.before : '';
  for (let length = titleLength(list, titles); length > 0; length = titleLength(list, titles)) {
    title = list.splice(0, length).join(' ');
  }
  while (list.length > 0 && times.has((list[0] ?? '').toLowerCase())) list.shift();
  return { list, title };
}

function vote(run: CapitalRun, name: string, title: string, seen: Seen, words: NameWords): Votes {
  const isKnown = words.countries.has(name);
  const votes = {
    person: (title === '' ? 0 : 3) + (speaks(run, name, words) ? 2 : 0) + (isAged(run) ? 1 : 0),
    place: (isKnown ? 4 : 0) + (words.placeWords.test(name) ? 3 : 0),
    organisation: (words.organisations.test(name) ? 3.5 : 0) + (!isKnown && isShort(name) ? 2 : 0),
  };
  if (bestOf(votes) === 0 && isLikePerson(name, seen)) votes.person = 1;
  if (words.prepositions.has(run.before) && !vague.has(run.before)) {
    votes.place += name.includes(' ') ? 0.5 : 1;
  }
  return votes;
}

/** Beside a verb of speaking; a word alone may be a firm. */
function speaks(
  { before, after, gapAfter }: CapitalRun,
  name: string,
  { said }: NameWords,
): boolean {
  return name.includes(' ') && (said.has(before) || (said.has(after) && gapAfter.length < 4));
}

const isShort = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** Two or three words that the article never writes small are mostly a person. */
function isLikePerson(name: string, { small }: Seen): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || /\p{N}/u.test(name)) return false;
  return words.every((word) => !small.has(word.toLowerCase()) && !amounts.test(word));
}

/** Words of German amounts: written large like a name, and often beside another. */
const amounts =
  /^(?:Million(?:en)?|Milliarden?|Tausend|Euro|Cent|Dollar|Franken|Prozent|Tonnen?|(?:Kilo|Zenti)?[Mm]eter|Quadratmeter|Liter|Grad|Uhr)$/u;

/** How many of the first words are a title. */
function titleLength(list: readonly string[], titles: ReadonlySet<string>): number {
  return (
    [2, 1].find((length) => {
      const start = list.slice(0, length).join(' ').toLowerCase();
      return list.length >= length && titles.has(start);
    }) ?? 0
  );
}

/** A sentence's first word has a capital anyhow: it is of the name only where nothing speaks against it. */
function withoutOpening(
  list: string[],
  { isFirst, words }: CapitalRun,
  { small, inside }: Seen,
  known: ReadonlySet<string>,
): string[] {
  const name = list.join(' ');
  const [first = '', ...rest] = list;
  if (!isFirst || list.length < words.length || known.has(name) || inside.has(name)) return list;
  if (rest.length === 0) return [];
  return small.has(first.toLowerCase()) || inside.has(rest.join(' ')) ? rest : list;
}

/** Whether an age stands behind a name, or what is told of somebody. */
function isAged({ gapAfter, after }: CapitalRun): boolean {
  return /^,\s*$/.test(gapAfter) && /^(?:\p{N}{1,3}|who|qui|der|die)$/u.test(after);
}
