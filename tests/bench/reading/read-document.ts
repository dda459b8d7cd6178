import { describeArticle } from '../../../src/article/describe-article.ts';
import { joinText } from '../../../src/article/reading/block.ts';
import { readWhole } from '../../../src/page/read-facts.ts';
import { runAtOnce } from '../../../src/page/steps.ts';

/**
 * What the content script reads in a document, as plain JSON, without an extension around it.
 *
 * @param url the address that the document stands for
 */
export function read(document: Document, url: string) {
  const context = { address: url, loadedFrom: url, claims: new Map() };
  const { facts, blocks } = runAtOnce(readWhole(document, context));
  const { id, published, modified, ...article } = describeArticle(facts, Date.now());
  return {
    text: joinText(blocks),
    ...article,
    published: toIso(published),
    modified: toIso(modified),
    canonical: id,
    blocks: blocks.map(({ kind, text, element }) => ({ kind, text, element })),
  };
}

function toIso(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
