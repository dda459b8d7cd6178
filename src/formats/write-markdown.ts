import { buildThread, listNodes } from '../thread/build-thread.ts';
import { listHashtags } from '../thread/hashtags.ts';
import { fileNames } from './file-names.ts';
import { markdownLine, markdownText } from './markdown-text.ts';
import type { ThreadWords } from './thread-words.ts';
import { type ThreadParts, type WholeThread, wholeThreads } from './whole-threads.ts';
import { writeTime } from './write-time.ts';

/** One file of several. */
export interface WrittenFile {
  name: string;
  text: string;
}

/**
 * Writes each thread as a Markdown file of its own, with front matter as Obsidian and others read it
 * (https://help.obsidian.md/properties): the article's facts, then its comments, each below a heading, a reply's
 * heading below that of what it answers. Threads without a comment that is shown have no file.
 */
export async function* writeMarkdown(
  parts: ThreadParts,
  words: ThreadWords,
): AsyncGenerator<WrittenFile, void> {
  const nameFile = fileNames('.md');
  for await (const thread of wholeThreads(parts)) {
    const { title, site, id } = thread.article;
    const text = writeThread(thread, words);
    if (text !== null) yield { name: nameFile(title || site || id), text };
  }
}

/** Headings go no deeper. */
const deepest = 6;

function writeThread({ article, comments }: WholeThread, words: ThreadWords): string | null {
  const { roots, count } = buildThread(comments);
  if (count === 0) return null;
  const blocks = listNodes(roots).map((node) => {
    const marks = '#'.repeat(Math.min(node.depth + 2, deepest));
    if (node.kind === 'placeholder') return `${marks} ${markdownLine(words[node.why])}`;
    const { author, created, edited, text } = node.comment;
    const when = [words.when(created), ...(edited === null ? [] : [words.edited])].join(' · ');
    const head = `${marks} ${markdownLine(words.nameOf(author))} · ${markdownLine(when)}`;
    return `${head}\n\n${markdownText(text)}`;
  });
  const title = markdownLine(article.title || article.id);
  const link = `<${article.address.replace(/[<>\s]/g, encodeURIComponent)}>`;
  const alive = comments.filter(({ deleted }) => deleted === null);
  const facts = {
    title: article.title,
    url: article.address,
    site: article.site,
    authors: article.authors,
    published: article.published === null ? null : writeTime(article.published).slice(0, 10),
    language: article.language,
    comments: count,
    tags: [...new Set(alive.flatMap(({ text }) => listHashtags(text)))],
  };
  return `${frontMatter(facts)}\n# ${title}\n\n${link}\n\n${blocks.join('\n\n')}\n`;
}

/** Facts as YAML, of which JSON is a part (https://yaml.org/spec/1.2.2/#json-schema). What is not known is left out. */
function frontMatter(facts: Record<string, string | number | readonly string[] | null>): string {
  const lines = Object.entries(facts).flatMap(([name, value]) => {
    const told = Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
    return told ? [`${name}: ${JSON.stringify(value)}`] : [];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
