import { absolute, attribute, findAll, propertyOf, textOf } from './read-safely.ts';

/** One article of several in a stream: where it stands in the page, and the address that is its own. */
export interface Story {
  element: Element;
  address: string;
}

/** What in a head speaks of one article: only where the head says that it is this one. */
const claims = 'link[rel~="canonical" i], meta[property="og:url"]';

/**
 * A document of one article of a stream, as though it had been loaded alone: its element, what the page's head and
 * JSON-LD say of it, and nothing that they say of the others. The page stays as it is.
 */
export function isolateStory(document: Document, { element, address }: Story): Document {
  const base = String(propertyOf(document, 'baseURI') ?? address);
  const alone = emptyDocument(document);
  const heading = Element.prototype.querySelector.call(element, 'h1, h2');
  alone.title = heading ? textOf(heading, 500) : '';
  alone.documentElement.lang = languageOf(element);
  const tag = alone.createElement('base');
  tag.href = base;
  alone.head.append(tag);
  const isOwn = (written: string) => absolute(written, base) === address;
  const speaks = findAll(document, claims).some(
    (claim) => isOwn(attribute(claim, 'href')) || isOwn(attribute(claim, 'content')),
  );
  const { pathname } = new URL(address);
  const kept = [
    ...(speaks ? findAll(document, 'head meta') : []),
    ...findAll(document, 'script[type*="ld+json" i]').filter(
      (script) => pathname.length > 1 && (script.textContent ?? '').includes(pathname),
    ),
  ];
  alone.head.append(...kept.map((node) => alone.importNode(node, true)));
  alone.body.append(alone.importNode(element, true));
  return alone;
}

function languageOf(element: Element): string {
  const around = Element.prototype.closest.call(element, '[lang]');
  return around ? attribute(around, 'lang') : '';
}

/** A document beside a page, in which nothing loads and no script runs. */
export function emptyDocument(document: Document): Document {
  return (propertyOf(document, 'implementation') as DOMImplementation).createHTMLDocument('');
}
