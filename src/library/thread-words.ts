import type { ThreadWords } from '../formats/thread-words.ts';
import { exactTime } from '../ui/moment.ts';
import { nameOf } from '../ui/name-of.ts';
import { direction, locale, say, sayCount } from '../ui/say.ts';

/** The words of files that people read. */
export function threadWords(): ThreadWords {
  return {
    language: locale(),
    direction: direction(),
    title: say('exportFileTitle'),
    nameOf,
    when: (moment) => exactTime(moment, locale()),
    count: (comments) => sayCount('comments', comments),
    edited: say('edited'),
    deleted: say('placeholderDeleted'),
    missing: say('placeholderMissing'),
  };
}
