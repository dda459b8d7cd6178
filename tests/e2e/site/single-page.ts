import { sampleArticles } from './newspaper.ts';

/**
 * A site that never loads a page twice: a link changes the address first, the text a little later, and the canonical
 * link last, as such sites do. A test may make that one later still: `window.canonicalAfter`, in milliseconds.
 */
export function singlePage(slug: string): string {
  const articles = sampleArticles.map(({ slug, title, byline, paragraphs }) => ({
    slug,
    title,
    byline,
    paragraphs,
  }));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour Post, one page</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/harbour.css"><link rel="canonical" href="">
</head><body><nav></nav><main><article></article></main>
<script type="module">
const articles = ${JSON.stringify(articles).replaceAll('<', '\\u003c')};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function show(slug, late) {
  const article = articles.find((one) => one.slug === slug) ?? articles[0];
  await wait(late);
  const nodes = [['h1', article.title], ['p', 'By ' + article.byline], ...article.paragraphs.map((text) => ['p', text])];
  document.querySelector('article').replaceChildren(...nodes.map(([tag, text]) => Object.assign(document.createElement(tag), { textContent: text })));
  document.title = article.title + ' | Harbour Post, one page';
  await wait(window.canonicalAfter ?? late);
  document.querySelector('link[rel=canonical]').href = location.origin + '/app/' + article.slug;
}
for (const { slug, title } of articles) {
  const link = Object.assign(document.createElement('a'), { href: '/app/' + slug, textContent: title });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(slug, 150);
  });
  document.querySelector('nav').append(link);
}
addEventListener('popstate', () => show(location.pathname.slice(5), 150));
show(${JSON.stringify(slug)}, 0);
</script></body></html>`;
}
