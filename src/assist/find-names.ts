import type { ResultLine, Sentence } from './assist.ts';
import { findSpokenNames } from './find-spoken-names.ts';
import { bestOf, makeNameJudge, type Named } from './judge-name.ts';
import type { Prepared } from './prepared.ts';
import { readCapitals } from './read-capitals.ts';

/** How many names are shown. */
const most = 30;
/** How often a name is there that is shown although nothing tells what it is of. */
const oftenEnough = 2;
/** How much must speak for a place each time that a name is there: "in" stands before firms too. */
const leastForPlace = 0.25;
const kinds = ['person', 'place', 'organisation', null] as const;

/**
 * The people, places and organisations that an article names, those of a kind by how often: by capitals where the
 * script has them, by titles and the browser's list of countries in any. What cannot be told from a word is left out.
 */
export function findNames(prepared: Prepared): ResultLine[] {
  return joinNames([...findCapitalNames(prepared), ...findSpokenNames(prepared)])
    .map((named) => ({ ...named, kind: kindOf(named) }))
    .filter(({ kind, sentences }) => kind !== null || sentences.length >= oftenEnough)
    .sort(
      (one, two) =>
        kinds.indexOf(one.kind) - kinds.indexOf(two.kind) ||
        two.sentences.length - one.sentences.length,
    )
    .slice(0, most)
    .flatMap(({ kind, ...named }): ResultLine[] => {
      const text = writtenIn(prepared.sentences, named);
      const sentences = [...new Set(named.sentences)];
      if (text === null) return [];
      return [{ label: kind, text, sentences, comments: [], support: 'quoted' }];
    });
}

function kindOf({ votes, sentences }: Named): (typeof kinds)[number] {
  const best = bestOf(votes);
  if (best === 0) return null;
  if (votes.organisation === best) return 'organisation';
  if (votes.person === best) return 'person';
  if (best >= leastForPlace * sentences.length) return 'place';
  return votes.person > 0 ? 'person' : null;
}

/** A name as the article writes it, with the points behind initials; null where it does not stand there so. */
function writtenIn(article: readonly Sentence[], { name, sentences }: Named): string | null {
  // A family name alone may come before the whole name.
  const texts = sentences.map((number) => article[number - 1]?.text ?? '');
  if (texts.some((text) => text.includes(name))) return name;
  const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('[.\\s]{1,3}'), 'iu');
  return texts.flatMap((text) => pattern.exec(text)?.[0] ?? []).at(0) ?? null;
}

function findCapitalNames(prepared: Prepared): Named[] {
  const { runs, small } = readCapitals(prepared);
  const judge = makeNameJudge(prepared.language);
  const within = runs.filter(({ isFirst }) => !isFirst);
  const inside = new Set(within.flatMap(({ words }) => [...words, words.join(' ')]));
  return runs.flatMap((run) => {
    const judged = judge(run, { small, inside });
    return judged === null ? [] : [{ ...judged, sentences: [run.sentence] }];
  });
}

/** Names that are the same are one; a family name alone belongs to the first full name that ends with it. */
function joinNames(found: readonly Named[]): Named[] {
  const joined = new Map<string, Named>();
  const byLast = new Map<string, string>();
  for (const { name, titled, votes } of found) {
    const last = name.split(' ').at(-1) ?? '';
    if (name !== last && !titled && votes.person > 0 && !byLast.has(last)) byLast.set(last, name);
  }
  for (const { name, titled, votes, sentences } of found) {
    const words = name.split(' ');
    const full = words.length < 3 ? byLast.get(words.at(-1) ?? '') : undefined;
    const isOther = words.length === 2 && !titled && full?.split(' ').length === 2;
    const key = full === undefined || isOther ? name : full;
    const known = joined.get(key);
    if (known === undefined) {
      joined.set(key, { name: key, titled, votes: { ...votes }, sentences: [...sentences] });
      continue;
    }
    known.sentences.push(...sentences);
    known.votes.person += votes.person;
    known.votes.place += votes.place;
    known.votes.organisation += votes.organisation;
  }
  return [...joined.values()];
}
