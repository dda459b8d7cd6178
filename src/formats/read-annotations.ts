import * as v from 'valibot';
import { commentIdSchema } from '../thread/comment.ts';
import { type Found, type FoundComment, foundAuthor, plainFound, readBy } from './found-comment.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { quoteAbove, tagsBelow } from './quote-above.ts';
import { readDate } from './read-date.ts';

type Raw = Record<string, unknown>;

/**
 * The annotations in a file of Web Annotations (https://www.w3.org/TR/annotation-model/): one, a list, a page or a
 * collection with its first page in it. Null where it is none.
 */
export function annotationList(file: unknown): unknown[] | null {
  if (Array.isArray(file)) return file.some(isAnnotation) ? file : null;
  if (!isObject(file)) return null;
  if (isAnnotation(file)) return [file];
  if (Array.isArray(file['@graph'])) return annotationList(file['@graph']);
  if (Array.isArray(file.items)) return isOf(file, 'AnnotationPage') ? file.items : null;
  return isOf(file, 'AnnotationCollection') ? annotationList(file.first) : null;
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOf = (value: Raw, type: string): boolean => asList(value.type).includes(type);
/** Whether a value is an annotation, or calls itself one. */
export const isAnnotation = (value: unknown): boolean =>
  isObject(value) && isOf(value, 'Annotation') && 'target' in value;
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is in the list, annotation by annotation. Those that Afterword wrote keep their ids and authors. */
export function* readAnnotations(list: readonly unknown[]): Generator<Found> {
  // A reply says what it answers, and not always on which page.
  const pages = new Map<string, string>();
  for (const [index, raw] of list.entries()) {
    const place = `annotations[${index}]`;
    const comment = isAnnotation(raw) ? found(raw as Raw, index, pages) : null;
    if (comment) yield { place, comment };
    else yield { place, fault: 'invalid' };
  }
}

function found(raw: Raw, index: number, pages: Map<string, string>): FoundComment {
  const source = asText(raw.id) || `annotation ${index} ${JSON.stringify(raw)}`;
  const targets = asList(raw.target).map(readTarget);
  const answers = targets.find(({ page }) => pages.has(page) || /^urn:uuid:/i.test(page));
  const page = targets.find((target) => target !== answers)?.page ?? '';
  const scope = targets.map((target) => target.scope).find(Boolean);
  const address = answers ? (scope ?? (page || (pages.get(answers.page) ?? ''))) : page;
  pages.set(source, address);
  const bodies = asList(raw.bodyValue ?? raw.body).map(readBody);
  const quote = targets.map((target) => target.quote).find(Boolean) ?? '';
  const text = bodies.flatMap((body) => (body.tag ? [] : [body.text])).join('\n\n');
  const tags = bodies.flatMap((body) => (body.tag ? [body.text] : []));
  const own = ownOf(raw, source, answers?.page ?? null);
  const edited = readDate(asText(raw.modified));
  return {
    ...plainFound,
    source,
    parent: answers?.page ?? null,
    address,
    title: targets.map((target) => target.title).find(Boolean) ?? '',
    author: foundAuthor('annotation', creatorId(raw), creatorName(raw)),
    text: own ? text : tagsBelow(quoteAbove(quote, text), tags),
    created: readDate(asText(raw.created) || asText(raw.modified)),
    edited: Number.isNaN(edited) ? null : edited,
    ...own,
  };
}

/** What Afterword's own names say. */
function ownOf(raw: Raw, source: string, answers: string | null) {
  const key = /^urn:afterword:author:(.+)$/s.exec(creatorId(raw))?.[1];
  const id = uuidOf(source);
  if (key === undefined || id === null) return null;
  const parent = answers === null ? null : uuidOf(answers);
  return { id, source: id, parent, author: { key: decode(key), name: creatorName(raw) } };
}

function uuidOf(name: string): string | null {
  return readBy(v.pipe(commentIdSchema, v.toLowerCase()), name.replace(/^urn:uuid:/i, ''));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return text.slice(0, 200);
  }
}

const creatorOf = (raw: Raw): unknown => asList(raw.creator)[0];
function creatorId(raw: Raw): string {
  const creator = creatorOf(raw);
  return isObject(creator) ? asText(creator.id) || asText(creator.nickname) : asText(creator);
}
function creatorName(raw: Raw): string {
  const creator = creatorOf(raw);
  const name = isObject(creator) ? asText(asList(creator.name)[0]) || asText(creator.nickname) : '';
  return name.slice(0, 100);
}

function readTarget(target: unknown): {
  page: string;
  scope: string;
  quote: string;
  title: string;
} {
  if (!isObject(target)) return { page: asText(target), scope: '', quote: '', title: '' };
  const source = isObject(target.source) ? target.source.id : target.source;
  const quote = asList(target.selector)
    .filter(isObject)
    .find((selector) => isOf(selector, 'TextQuoteSelector'))?.exact;
  return {
    page: asText(source) || asText(target.id),
    scope: asText(asList(target.scope)[0]),
    quote: asText(quote),
    title: asText(target['dc:title']) || asText(target.title),
  };
}

/** The words of a body; what is elsewhere is a link to it. */
function readBody(body: unknown): { text: string; tag: boolean } {
  if (!isObject(body)) return { text: asText(body), tag: false };
  const tag = asList(body.purpose).includes('tagging');
  const value = asText(body.value);
  if (value === '') return { text: asText(body.id) || asText(body.source), tag: false };
  const isHtml = asText(asList(body.format)[0]) === 'text/html';
  return { text: isHtml ? htmlToMarkdown(value) : value, tag };
}
