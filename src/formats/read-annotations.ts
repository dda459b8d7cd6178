import * as v from 'valibot';
import { commentIdSchema } from '../thread/comment.ts';
import { type Found, type FoundComment, foundAuthor, plainFound, readBy } from './found-comment.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { quoteAbove, tagsBelow } from './quote-above.ts';
import { readDate } from './read-date.ts';

type Raw = Record<string, unknown>;

interface AnnotationList {
  list: unknown[];
  /** When all of it was, for those that do not say it themselves; '' where that is not said. */
  written: string;
}

/**
 * The annotations in a file of Web Annotations (https://www.w3.org/TR/annotation-model/): one, a list, a page or a
 * collection with its first page in it. Null where it is none.
 */
export function annotationList(file: unknown): AnnotationList | null {
  if (Array.isArray(file)) return file.some(isAnnotation) ? { list: file, written: '' } : null;
  if (!isObject(file)) return null;
  if (isAnnotation(file)) return { list: [file], written: '' };
  const written = timeOf(file);
  const within = listWithin(file);
  return within && { ...within, written: within.written || written };
}

function listWithin(file: Raw): AnnotationList | null {
  if (Array.isArray(file['@graph'])) return annotationList(file['@graph']);
  if (Array.isArray(file.items)) {
    return isOf(file, 'AnnotationPage') ? { list: file.items, written: '' } : null;
  }
  return isOf(file, 'AnnotationCollection') ? annotationList(file.first) : null;
}

/** When something was written, or if it does not say so, changed or made a file of; '' where it says none. */
const timeOf = (raw: Raw): string =>
  asText(raw.created) || asText(raw.modified) || asText(raw.generated);

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
export function* readAnnotations({ list, written }: AnnotationList): Generator<Found> {
  // A reply says what it answers, which may come later, and not always on which page.
  const known = new Map(
    list.filter(isAnnotation).map((raw) => [asText((raw as Raw).id), raw as Raw]),
  );
  known.delete('');
  for (const [index, raw] of list.entries()) {
    const place = `annotations[${index}]`;
    const comment = isAnnotation(raw) ? found(raw as Raw, { index, known, written }) : null;
    if (comment) yield { place, comment };
    else yield { place, fault: 'invalid' };
  }
}

type Known = ReadonlyMap<string, Raw>;

function found(
  raw: Raw,
  { index, known, written }: { index: number; known: Known; written: string },
): FoundComment {
  const source = asText(raw.id) || `annotation ${index} ${JSON.stringify(raw)}`;
  const { targets, answers } = targetsOf(raw, known);
  const address = addressOf(raw, known);
  const bodies = asList(raw.bodyValue ?? raw.body).flatMap((body) => readBody(body));
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
    created: readDate(timeOf(raw) || written),
    edited: Number.isNaN(edited) ? null : edited,
    ...own,
  };
}

function targetsOf(raw: Raw, known: Known) {
  const targets = asList(raw.target).map(readTarget);
  const answers = targets.find(({ page }) =>
    known.has(page) ? known.get(page) !== raw : /^urn:uuid:/i.test(page),
  );
  return { targets, answers };
}

/** The page that an annotation is on: its own, or that of what it answers. */
function addressOf(raw: Raw, known: Known): string {
  const seen = new Set<Raw>();
  for (let at: Raw | undefined = raw; at && !seen.has(at); ) {
    seen.add(at);
    const { targets, answers } = targetsOf(at, known);
    const page = targets.find((target) => target !== answers)?.page ?? '';
    if (!answers) return page;
    const said = targets.map((target) => target.scope).find(Boolean) || page;
    if (said) return said;
    at = known.get(answers.page);
  }
  return '';
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

interface Body {
  text: string;
  tag: boolean;
}

/** Bodies stand within bodies no deeper. */
const deepest = 10;

/**
 * The words of a body, or of each that it is made of; of those to choose from, the first that has words. What is
 * elsewhere is a link to it (https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets).
 */
function readBody(body: unknown, depth = 0): Body[] {
  if (!isObject(body)) return [{ text: asText(body), tag: false }];
  if (!Array.isArray(body.items) || depth > deepest) return [readPlainBody(body)];
  const items = body.items.flatMap((item) => readBody(item, depth + 1));
  const said = items.filter(({ text }) => text.trim() !== '');
  return isOf(body, 'Choice') ? said.slice(0, 1) : said;
}

function readPlainBody(body: Raw): Body {
  const tag = asList(body.purpose).includes('tagging');
  const value = asText(body.value);
  if (value === '') return { text: asText(body.id) || asText(body.source), tag: false };
  const isHtml = asText(asList(body.format)[0]) === 'text/html';
  return { text: isHtml ? htmlToMarkdown(value) : value, tag };
}
