import * as v from 'valibot';
import { readerKey } from '../thread/comment-rules.ts';
import { type Found, foundAuthor, plainFound, readBy } from './found-comment.ts';
import { quoteAbove, tagsBelow } from './quote-above.ts';
import { readDate } from './read-date.ts';

/** An annotation as the API and the exports of Hypothesis have it (https://h.readthedocs.io/en/latest/api-reference/v1/). */
const annotationSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  created: v.string(),
  updated: v.optional(v.string(), ''),
  user: v.optional(v.string(), ''),
  user_info: v.nullish(v.object({ display_name: v.nullish(v.string()) })),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), () => []),
  references: v.optional(v.array(v.string()), () => []),
  document: v.nullish(v.object({ title: v.nullish(v.array(v.string())) })),
  target: v.optional(
    v.array(v.object({ selector: v.optional(v.array(v.looseObject({ type: v.string() }))) })),
    () => [],
  ),
});
type Annotation = v.InferOutput<typeof annotationSchema>;

/**
 * The annotations of an export (https://web.hypothes.is/help/exporting-annotations/) or of an answer of the API: an
 * object with `annotations` or `rows`, or the list itself. Those of the account that made the export are the reader's
 * own. Null where it is none.
 */
export function hypothesisList(file: unknown): { list: unknown[]; own: string } | null {
  if (Array.isArray(file)) return looksLike(file) ? { list: file, own: '' } : null;
  if (typeof file !== 'object' || file === null) return null;
  const { annotations, rows, export_userid: own } = file as Record<string, unknown>;
  const list = Array.isArray(annotations) ? annotations : rows;
  const known = 'export_userid' in file || 'client_version' in file;
  if (!Array.isArray(list) || !(known || looksLike(list))) return null;
  return { list, own: typeof own === 'string' ? own : '' };
}

const looksLike = (list: unknown[]): boolean => list.some(isHypothesis);

/** Whether a value looks like an annotation of Hypothesis. */
export const isHypothesis = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'uri' in value && 'user' in value;

/** What is in the list, annotation by annotation. */
export function* readHypothesis(list: readonly unknown[], own: string): Generator<Found> {
  for (const [index, raw] of list.entries()) {
    const place = `annotations[${index}]`;
    const annotation = readBy(annotationSchema, raw);
    if (annotation) yield { place, comment: found(annotation, own) };
    else yield { place, fault: 'invalid' };
  }
}

function found(annotation: Annotation, own: string) {
  const { id, created, updated, user, uri, text, tags, references, document } = annotation;
  const account = user.replace(/^acct:/, '');
  const name = annotation.user_info?.display_name || account.split('@')[0] || '';
  const edited = readDate(updated);
  return {
    ...plainFound,
    source: id,
    parent: references.at(-1) ?? null,
    address: uri,
    title: document?.title?.[0] ?? '',
    author:
      user !== '' && user === own
        ? { key: readerKey, name: name.slice(0, 100) }
        : foundAuthor('hypothesis', account, name),
    text: tagsBelow(quoteAbove(quoteOf(annotation), text), tags),
    created: readDate(created),
    edited: Number.isNaN(edited) ? null : edited,
  };
}

/** What is annotated (https://www.w3.org/TR/annotation-model/#text-quote-selector), or ''. */
function quoteOf({ target }: Annotation): string {
  const selectors = target.flatMap(({ selector }) => selector ?? []);
  const exact = selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact;
  return typeof exact === 'string' ? exact : '';
}
