import { isAnnotation } from './read-annotations.ts';
import { isHypothesis } from './read-hypothesis.ts';

/** Text of an annotation at most, in UTF-16 units. */
const longestAnnotation = 262_144;
/** How often a text is looked at on average at most, so that a hostile one costs no more than its length. */
const mostLooks = 8;

const stringOrBrace = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/gs;

/**
 * What is whole in a file of annotations that is no JSON, because it ends early or something in it is broken: the file
 * as it would be with null for each stretch that cannot be read. Null where nothing is whole.
 */
export async function salvageAnnotations(pieces: AsyncIterable<string>): Promise<unknown> {
  let text = '';
  for await (const piece of pieces) text += piece;
  const list: unknown[] = [];
  let budget = text.length * mostLooks + longestAnnotation * mostLooks;
  /** Where the last whole one ends. */
  let end = 0;
  for (let at = text.indexOf('{'); at !== -1 && budget > 0; ) {
    const after = endOfObject(text, at);
    budget -= (after ?? at + longestAnnotation) - at;
    const value = after === null ? null : parse(text.slice(at, after));
    if (after === null || !(isHypothesis(value) || isAnnotation(value))) {
      at = text.indexOf('{', at + 1);
      continue;
    }
    if (isBroken(text.slice(end, at), list.length === 0)) list.push(null);
    list.push(value);
    end = after;
    at = text.indexOf('{', end);
  }
  if (list.length === 0) return null;
  if (/^[\s,]*\{/.test(text.slice(end, end + longestAnnotation))) list.push(null);
  const own = /"export_userid"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
  return own === undefined ? list : { export_userid: own, annotations: list };
}

/** Whether there is more between two annotations, or before the first, than belongs there. */
function isBroken(between: string, isFirst: boolean): boolean {
  return isFirst ? /"(?:uri|target)"\s*:/.test(between) : !/^[\s,]*$/.test(between);
}

/** Where the object ends that begins there; null where it does not, or is too long. */
function endOfObject(text: string, from: number): number | null {
  stringOrBrace.lastIndex = from;
  let depth = 0;
  for (let found = stringOrBrace.exec(text); found; found = stringOrBrace.exec(text)) {
    if (stringOrBrace.lastIndex - from > longestAnnotation) return null;
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth -= 1;
    if (depth === 0) return stringOrBrace.lastIndex;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
