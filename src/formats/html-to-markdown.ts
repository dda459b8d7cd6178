import { Parser } from 'htmlparser2';
import { readAddress } from '../thread/read-link.ts';

/** What is around the text of an element. */
const around: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*' };
const blocks = new Set(
  'p div section article ul ol table tr h1 h2 h3 h4 h5 h6 blockquote pre hr dl dt dd'.split(' '),
);
/** Elements whose content nobody reads. */
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
]);

/** HTML may nest so deep: a chain of quotes made to be heavy is cut. */
const deepest = 8;

/**
 * HTML that a comment of another program is written in, as Markdown of ours: paragraphs, quotes, lists, code, emphasis
 * and links, and otherwise what it says. It is read by a tokenizer and never becomes a document: nothing runs, nothing is
 * fetched. A picture becomes a link. Never throws.
 * @param keepLines whether a line end is one, as in WordPress, rather than a space
 */
export function htmlToMarkdown(html: string, keepLines = false): string {
  const writer = new Writer(keepLines);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => writer.close(name),
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return writer.finish();
}

class Writer {
  #lines: string[] = [];
  #line = '';
  /** Open quotes. */
  #quotes = 0;
  #lists: { next: number | null }[] = [];
  #code: 'none' | 'inline' | 'block' = 'none';
  #unread = 0;
  #links: { from: number; href: string }[] = [];

  constructor(private readonly keepLines: boolean) {}

  open(name: string, attributes: Record<string, string>): void {
    if (unread.has(name)) this.#unread += 1;
    if (this.#unread > 0) return;
    if (blocks.has(name)) this.#paragraph();
    if (name === 'br') this.#break();
    if (name === 'blockquote') this.#quotes += 1;
    if (name === 'ul' || name === 'ol') this.#lists.push({ next: name === 'ol' ? 1 : null });
    if (name === 'li') this.#item();
    if (name === 'pre') this.#fence('block');
    if (name === 'code' && this.#code === 'none') this.#mark('`', 'inline');
    if (name in around && this.#code === 'none') this.#line += around[name];
    if (name === 'a') this.#links.push({ from: this.#line.length, href: attributes.href ?? '' });
    if (name === 'img') this.#picture(attributes);
  }

  close(name: string): void {
    if (unread.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (this.#unread > 0) return;
    if (name === 'a') this.#link();
    if (name in around && this.#code === 'none') this.#line += around[name];
    if (name === 'code' && this.#code === 'inline') this.#mark('`', 'none');
    if (name === 'pre') this.#fence('none');
    if (blocks.has(name) || name === 'li') this.#paragraph();
    if (name === 'blockquote') this.#unquote();
    if (name === 'ul' || name === 'ol') this.#lists.pop();
  }

  text(text: string): void {
    if (this.#unread > 0) return;
    if (this.#code === 'block') {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#break();
        this.#line += line;
      }
      return;
    }
    const lines = this.keepLines ? text.split(/\r\n|[\n\r]/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#break();
      const words = line.replace(/[\t\n\r ]+/g, ' ');
      const shown = this.#line === '' ? words.trimStart() : words;
      this.#line += this.#code === 'none' ? escapeText(shown, this.#line === '') : shown;
    }
  }

  finish(): string {
    if (this.#code === 'block') this.#fence('none');
    this.#paragraph();
    return this.#lines
      .join('\n')
      .replace(/^(?:[> ]*\n)+|(?:\n[> ]*)+$/g, '')
      .replace(/\n{3,}/g, '\n\n');
  }

  #prefix(): string {
    return '> '.repeat(Math.min(this.#quotes, deepest));
  }

  #break(): void {
    const line = this.#code === 'block' ? this.#line : this.#line.trimEnd();
    this.#lines.push(this.#prefix() + line);
    this.#line = '';
    // A link over two lines is a text with an address behind it.
    for (const link of this.#links) link.from = 0;
  }

  /** Ends the paragraph: a blank line, unless there is one. */
  #paragraph(): void {
    if (this.#line.trim() !== '') this.#break();
    this.#line = '';
    const last = this.#lines.at(-1);
    if (last !== undefined && last.replace(/[> ]/g, '') !== '')
      this.#lines.push(this.#prefix().trimEnd());
  }

  /** The blank line behind a quote is no part of it. */
  #unquote(): void {
    this.#quotes = Math.max(0, this.#quotes - 1);
    if (/^[> ]*$/.test(this.#lines.at(-1) ?? 'x')) {
      this.#lines[this.#lines.length - 1] = this.#prefix().trimEnd();
    }
  }

  #item(): void {
    this.#paragraph();
    const list = this.#lists.at(-1);
    // Items stand below each other.
    if (
      this.#lines.at(-1)?.trim() === '' &&
      /^[> ]*\s*(?:-|\d+[.)]) /.test(this.#lines.at(-2) ?? '')
    ) {
      this.#lines.pop();
    }
    const depth = Math.min(Math.max(this.#lists.length - 1, 0), deepest);
    this.#line = `${'  '.repeat(depth)}${list?.next == null ? '-' : `${list.next}.`} `;
    if (list?.next != null) list.next += 1;
  }

  #mark(mark: string, code: 'none' | 'inline'): void {
    this.#line += mark;
    this.#code = code;
  }

  #fence(code: 'none' | 'block'): void {
    if (this.#line !== '') this.#break();
    this.#lines.push(`${this.#prefix()}\`\`\``);
    this.#code = code;
  }

  #picture({ src = '', alt = '' }: Record<string, string>): void {
    const link = readAddress(src);
    if (link) this.#line += `[${escapeText(alt || link.href, false)}](${spell(link.href)})`;
    else this.#line += escapeText(alt, false);
  }

  #link(): void {
    const { from, href } = this.#links.pop() ?? { from: 0, href: '' };
    const link = readAddress(href);
    if (!link) return;
    const label = this.#line.slice(from);
    // An address that is written out is a link by itself.
    const plain = label.replace(/\\(.)/g, '$1').trim();
    const same = plain === href || plain === link.href;
    const written =
      label.trim() === '' || same ? spell(link.href) : `[${label}](${spell(link.href)})`;
    this.#line = this.#line.slice(0, from) + written;
  }
}

/** An address with nothing that would end a link in Markdown. */
const spell = (href: string): string =>
  href
    .replace(/[()<>\s\\]/g, encodeURIComponent)
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));

/** A text that reads as it is: marks of Markdown in it are escaped. */
function escapeText(text: string, begins: boolean): string {
  const inline = text.replace(/[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
  if (!begins) return inline;
  return inline.replace(/^([-+>](?=\s|$))/, '\\$1').replace(/^(\d+)([.)](?=\s|$))/, '$1\\$2');
}
