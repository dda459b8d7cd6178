import { buildThread, listNodes, type ThreadNode } from '../thread/build-thread.ts';
import { parseWritten } from '../thread/parse-written.ts';
import { readAddress } from '../thread/read-link.ts';
import type { Block, Inline } from '../thread/written.ts';
import { escapeHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';
import type { ThreadWords } from './thread-words.ts';
import { type ThreadParts, type WholeThread, wholeThreads } from './whole-threads.ts';
import { writeTime } from './write-time.ts';

/** Nothing may run in the file or be fetched by it, wherever it is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Replies are set in so deep; deeper ones stand below each other. */
const deepest = 6;

/**
 * Writes threads as one page to read and print. What people and pages wrote is escaped, links lead only where a link
 * of a comment may, and the page has no script and asks for nothing. Threads without a comment that is shown are not
 * in it.
 */
export async function* writeHtml(
  parts: ThreadParts,
  words: ThreadWords,
): AsyncGenerator<string, void> {
  const [language, title] = [words.language, words.title].map(escapeHtml);
  yield `<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${title}</h1>
`;
  for await (const thread of wholeThreads(parts)) {
    const text = writeThread(thread, words);
    if (text !== null) yield text;
  }
  yield '</body>\n</html>\n';
}

function writeThread({ article, comments }: WholeThread, words: ThreadWords): string | null {
  const { roots, count } = buildThread(comments);
  if (count === 0) return null;
  const { title, id, address, site, authors } = article;
  const facts = [site, ...authors, words.count(count)].filter(Boolean).map(escapeHtml);
  const name = `<span dir="auto">${escapeHtml(title || id)}</span>`;
  const link = readAddress(address);
  return `<section>
<h2>${link ? writeLink(link.href, name) : name}</h2>
<p class="facts">${facts.map((fact) => `<bdi>${fact}</bdi>`).join(' · ')}</p>
${listNodes(roots)
  .map((node) => writeNode(node, words))
  .join('\n')}
</section>
`;
}

function writeNode(node: ThreadNode, words: ThreadWords): string {
  const depth = Math.min(node.depth, deepest);
  if (node.kind === 'placeholder') {
    return `<article class="d${depth} gone"><p>${escapeHtml(words[node.why])}</p></article>`;
  }
  const { author, created, edited, text } = node.comment;
  const time = `<time datetime="${writeTime(created)}">${escapeHtml(words.when(created))}</time>`;
  const mark = edited === null ? '' : ` · ${escapeHtml(words.edited)}`;
  return `<article class="d${depth}">
<p class="who"><b><bdi>${escapeHtml(words.nameOf(author))}</bdi></b> ${time}${mark}</p>
${parseWritten(text).map(writeBlock).join('\n')}
</article>`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${block.content.map(writeInline).join('')}</p>`;
    case 'code block':
      return `<pre dir="ltr"><code>${escapeHtml(block.text)}</code></pre>`;
    case 'quote':
      return `<blockquote dir="auto">${block.blocks.map(writeBlock).join('\n')}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${item.map(writeBlock).join('\n')}</li>`);
      const [open, close] =
        block.start === null ? ['ul', 'ul'] : [`ol start="${block.start}"`, 'ol'];
      return `<${open} dir="auto">${items.join('\n')}</${close}>`;
    }
  }
}

function writeInline(part: Inline): string {
  switch (part.kind) {
    case 'text':
    case 'hashtag':
      return escapeHtml(part.text);
    case 'break':
      return '<br>';
    case 'code':
      return `<code dir="ltr">${escapeHtml(part.text)}</code>`;
    case 'emphasis':
      return `<em>${part.content.map(writeInline).join('')}</em>`;
    case 'strong':
      return `<strong>${part.content.map(writeInline).join('')}</strong>`;
    case 'link': {
      const host = part.host === null ? '' : ` (<bdi>${escapeHtml(part.host)}</bdi>)`;
      return writeLink(part.href, part.content.map(writeInline).join('')) + host;
    }
  }
}

const writeLink = (href: string, label: string): string =>
  `<a href="${escapeHtml(href)}" rel="noreferrer noopener nofollow">${label}</a>`;
