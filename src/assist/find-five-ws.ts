import type { ResultLine } from './assist.ts';
import { findNames } from './find-names.ts';
import { makeCues } from './make-cues.ts';
import { type Prepared, quoteLine } from './prepared.ts';
import { type RankedSentence, rankArticle } from './summarise.ts';

/** What standing early counts: news tell the five Ws first. */
const early = 1;
/** What a sentence that was taken for one W is worth for another: five lines should say five things. */
const again = 0.5;
/** What a name that an article has of a person or place adds. */
const named = 0.6;

/** The order in which they are taken: what matters most, then what has the fewest sentences to choose from. */
const taken = ['what', 'why', 'where', 'when', 'who'] as const;
const shown = ['who', 'what', 'when', 'where', 'why'] as const;

/**
 * The sentences that tell who, what, when, where and why, as far as an article does: of those that have a person, a
 * time, a place or a reason in them the one that matters most.
 */
export function findFiveWs(prepared: Prepared): ResultLine[] {
  const ranked = rankArticle(prepared, early);
  const cues = makeCues(prepared.language);
  const names = findNames(prepared);
  const naming = (kind: ResultLine['label']): ReadonlySet<number> =>
    new Set(names.filter(({ label }) => label === kind).flatMap(({ sentences }) => sentences));
  const persons = naming('person');
  const places = naming('place');
  /** How well a sentence tells a W; 0 where it does not. */
  const fit: Record<(typeof shown)[number], (one: RankedSentence) => number> = {
    who: ({ sentence }) => tells(cues.who(sentence.text), persons.has(sentence.number)),
    what: () => 1,
    when: ({ sentence }) => tells(cues.when(sentence.text), /\p{N}/u.test(sentence.text)),
    where: ({ sentence }) => tells(cues.where(sentence.text), places.has(sentence.number)),
    why: ({ sentence }) => tells(cues.why(sentence.text), false),
  };
  const chosen = new Map<string, RankedSentence>();
  for (const label of taken) {
    const used = new Set(chosen.values());
    let [best, value] = [null as RankedSentence | null, 0];
    for (const one of ranked) {
      const worth = one.rank * fit[label](one) * (used.has(one) ? again : 1);
      if (worth > value) [best, value] = [one, worth];
    }
    if (best !== null) chosen.set(label, best);
  }
  return shown.flatMap((label) => {
    const one = chosen.get(label);
    return one === undefined ? [] : [quoteLine(one.sentence, label)];
  });
}

function tells(hasCue: boolean, isNamed: boolean): number {
  return (hasCue ? 1 : 0) + (isNamed ? named : 0);
}
