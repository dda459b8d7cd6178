import { SaxesParser } from 'saxes';

/** An element with what is in it. Names are as written, prefix and all. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** All text right in it, sections of character data among it. */
  text: string;
  children: XmlElement[];
}

/** A record of an XML file. */
export interface XmlRecord {
  /** Where it begins, counted from 0. */
  line: number;
  element: XmlElement;
  /** Whether something in it breaks the rules of XML. */
  broken: boolean;
}

/** Elements nest so deep at most; what is deeper is no part of a record. */
const deepest = 100;

/**
 * The elements of some names, one after the other as a file comes: no more than one of them is held, and one piece of
 * the file. What breaks the rules of XML costs the element that it stands in: those after it are read all the same.
 * Entities of a file's own are not known, and nothing outside of the file is read.
 * @param names of the elements; one within another is a part of that
 */
export async function* readXml(
  pieces: AsyncIterable<string> | Iterable<string>,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlRecord, void> {
  const parser = new SaxesParser({ fragment: false });
  const ready: XmlRecord[] = [];
  let open: XmlElement[] = [];
  let record: { line: number; broken: boolean } | null = null;
  parser.on('error', () => {
    if (record) record.broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!record && !names.has(name)) return;
    record ??= { line: parser.line - 1, broken: false };
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      children: [],
    };
    if (open.length < deepest) open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!record || !element || open.length > 0) return;
    ready.push({ ...record, element });
    record = null;
  });
  for await (const piece of pieces) {
    parser.write(piece);
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
  // The file ends in the middle of it.
  const [element] = open;
  if (record && element) yield { line: (record as { line: number }).line, element, broken: true };
  open = [];
}

/** The text of the first child of a name, or ''. */
export function childText(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}

/** The first child of a name, if there is one. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
