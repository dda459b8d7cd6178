import { type DateLabel, labelIn } from './dateline-words.ts';
import { findWrittenDates } from './find-written-dates.ts';
import type { LineFact } from './page-facts.ts';

/** A date in a line beside the title. */
interface Dateline {
  /** For {@link parseDate}. */
  said: string;
  label: DateLabel | null;
  /** How many lines are between it and the title. */
  distance: number;
}

/** Lines before the title, and behind it, that can be its own; the others are of menus and of the text. */
const nearest = { before: 4, behind: 25 };

/** A longer line (UTF-16 units, without its dates) is a sentence, in which a date may be any. */
const longestLabel = 100;

/** Words in a sentence: fewer are a name, a label, a place. */
const sentence = 9;

/** More different dates without a label are a list of other articles. */
const mostUnlabelled = 3;

const foreign =
  /\b(?:events?|related|recent|popular|trending|latest|upcoming|sidebar|widget|menu|nav)\b/;

/**
 * The dates in the short lines around a title, each with what stands beside it.
 *
 * @param monthFirst how readers of the page write dates in digits; null where that is not known
 */
export function readDatelines(lines: readonly LineFact[], monthFirst: boolean | null): Dateline[] {
  const before = lines.filter((line) => line.before).slice(-nearest.before);
  const behind = lines.filter((line) => !line.before).slice(0, nearest.behind);
  const dates = [...before, ...behind].flatMap((line, index, near) => {
    // What stands before a title is more often another's.
    const distance = line.before ? before.length - index + 2 : index - before.length;
    return readLine(line, near[index - 1], monthFirst).map((date) => ({ ...date, distance }));
  });
  const unlabelled = new Set(dates.flatMap(({ said, label }) => (label === null ? [said] : [])));
  const farthest = unlabelled.size > mostUnlabelled ? 3 : Number.POSITIVE_INFINITY;
  return dates.filter(({ label, distance }) => label !== null || distance < farthest);
}

function readLine(
  { parts, names, datetime }: LineFact,
  above: LineFact | undefined,
  monthFirst: boolean | null,
): Omit<Dateline, 'distance'>[] {
  if (foreign.test(names)) return [];
  const text = parts.join(' ');
  const dates = findWrittenDates(text, monthFirst);
  const rest = dates.reduce((length, { start, end }) => length - (end - start), text.length);
  if (rest > longestLabel) return [];
  const isSentence = text.split(/\s+/).length > sentence && /[.!?。]$/.test(text);
  const read = dates.flatMap(({ said, start, end }, index) => {
    const next = dates[index + 1];
    const label =
      labelIn(text.slice(dates[index - 1]?.end ?? 0, start)) ??
      (next ? null : labelBehind(text.slice(end, end + 12)));
    if (label === null && isSentence) return [];
    return [{ said, label: label ?? labelAbove(above) ?? labelOf(names) }];
  });
  // Before a date of change, one that says nothing is that of publishing.
  const isFirst = read[0]?.label === null && read[1]?.label === 'modified';
  if (isFirst) return [{ said: read[0]?.said ?? '', label: 'published' }, ...read.slice(1)];
  if (datetime === '' || read.length > 1) return read;
  return [{ said: datetime, label: read[0]?.label ?? labelIn(text) ?? labelOf(names) }];
}

/** Japanese and Chinese write their labels behind the date, and some sites do. */
function labelBehind(text: string): DateLabel | null {
  const label = labelIn(text);
  return label === 'other' ? null : label;
}

/** What the names of elements say of a date in them; CSS has too many words of its own for more. */
function labelOf(names: string): DateLabel | null {
  if (/\b(?:publish(?:ed)?|posted|pubdate|dt published|publication)\b/.test(names))
    return 'published';
  return /\b(?:updated?|modified|last mod|revised|corrections?|amendments?)\b/.test(names)
    ? 'modified'
    : null;
}

/** A label that stands alone in the line above. */
function labelAbove(above: LineFact | undefined): DateLabel | null {
  const text = above?.parts.join(' ') ?? '';
  return text.length <= 20 && text.split(/\s+/).length <= 3 ? labelIn(text) : null;
}
