/** A document of the test's own window, from HTML. */
export function makeDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
