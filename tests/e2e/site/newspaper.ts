import { lastTram } from './articles/last-tram.ts';
import { lighthouseLog } from './articles/lighthouse-log.ts';
import { tideClock } from './articles/tide-clock.ts';
import { pictures } from './pictures.ts';
import type { SampleArticle } from './sample-article.ts';

/** The pages of the invented newspaper: its front page, and its articles with all the facts that a good page declares. */

export const origin = 'http://harbourpost.example';

export const sampleArticles: SampleArticle[] = [lighthouseLog, lastTram, tideClock];

/** An article's page. `canonical` is what it declares as its address, or null for a page that declares nothing. */
export function articlePage(article: SampleArticle, canonical: string | null): string {
  const facts = canonical === null ? '' : declaredFacts(article, canonical);
  return page({
    title: article.title,
    head: facts,
    body: `${articleBody(article)}${aside(article)}`,
  });
}

/** The `<article>` alone, as every page that carries one shows it. */
export function articleBody(article: SampleArticle): string {
  const date = new Date(article.published).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return `<article>
<p class="section">${article.section}</p>
<h1>${article.title}</h1>
<p class="standfirst">${article.standfirst}</p>
<p class="byline">By <a rel="author" href="/people/${article.byline.toLowerCase().replace(' ', '-')}">${article.byline}</a> ·
<time datetime="${article.published}">${date}</time></p>
<figure>${pictures[article.picture]}<figcaption>${article.caption}</figcaption></figure>
${article.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>`;
}

export function frontPage(): string {
  const items = sampleArticles.map(
    (
      article,
    ) => `<li><p class="section">${article.section}</p><h2><a href="/${article.slug}">${article.title}</a></h2>
<p>${article.standfirst}</p></li>`,
  );
  const head = `<link rel="canonical" href="${origin}/"><meta property="og:type" content="website">`;
  return page({
    title: 'The Harbour Post',
    head,
    body: `<ul class="front">${items.join('')}</ul>`,
  });
}

/** A whole page in the newspaper's layout. `doctype` can be '' for quirks mode. */
export function page(parts: {
  title: string;
  head?: string;
  body: string;
  doctype?: string;
  html?: string;
}): string {
  return `${parts.doctype ?? '<!doctype html>'}
<html lang="en" ${parts.html ?? ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title === 'The Harbour Post' ? parts.title : `${parts.title} | The Harbour Post`}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/harbour.css">
${parts.head ?? ''}
</head>
<body>
<header class="masthead"><a href="/">The Harbour Post</a><p>Wednesday 18 November 2026 · Wind south-west, rising</p></header>
<nav><a href="/">Town</a><a href="/">Harbour</a><a href="/">Science</a><a href="/">Transport</a><a href="/">Letters</a></nav>
<main>${parts.body}</main>
<footer><p>The Harbour Post is printed on the quay, weather permitting.</p></footer>
</body>
</html>`;
}

function declaredFacts(article: SampleArticle, canonical: string): string {
  const { keywords = [] } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': canonical },
    headline: article.title,
    description: article.standfirst,
    datePublished: article.published,
    author: [{ '@type': 'Person', name: article.byline }],
    publisher: { '@type': 'Organization', name: 'The Harbour Post' },
    isAccessibleForFree: true,
  };
  return `<link rel="canonical" href="${canonical}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Harbour Post">
<meta property="og:title" content="${article.title}">
<meta property="og:description" content="${article.standfirst}">
<meta property="og:url" content="${canonical}">
<meta property="article:published_time" content="${article.published}">
${keywords.map((words) => `<meta property="article:tag" content="${words}">\n`).join('')}<link rel="alternate" type="application/rss+xml" title="The Harbour Post" href="/feed.xml">
<meta name="author" content="${article.byline}">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function aside(article: SampleArticle): string {
  const others = sampleArticles.filter((other) => other !== article);
  const items = others.map((other) => `<li><a href="/${other.slug}">${other.title}</a></li>`);
  return `<aside><h2>Also in today’s paper</h2><ul>${items.join('')}</ul></aside>`;
}

export const stylesheet = `
:root { color-scheme: light; }
body { margin: 0; background: #fffefb; color: #222; font: 19px/1.6 Georgia, 'Liberation Serif', serif; }
a { color: inherit; text-decoration-color: #b9b2a4; }
.masthead { text-align: center; padding: 22px 16px 10px; border-bottom: 3px double #222; }
.masthead a { font-size: 40px; font-weight: 700; letter-spacing: -.5px; text-decoration: none; }
.masthead p { margin: 2px 0 0; font: 13px/1.4 Helvetica, Arial, 'Liberation Sans', sans-serif; color: #6a655c; }
nav { display: flex; flex-wrap: wrap; justify-content: center; gap: 6px 26px; padding: 9px 16px; border-bottom: 1px solid #ddd8cc;
  font: 14px Helvetica, Arial, 'Liberation Sans', sans-serif; }
nav a { text-decoration: none; }
main { max-width: 640px; margin: 0 auto; padding: 26px 20px 60px; }
h1 { font-size: 36px; line-height: 1.18; letter-spacing: -.4px; margin: 4px 0 12px; }
h2 { font-size: 22px; line-height: 1.25; margin: 2px 0 6px; }
.section { margin: 0; font: 700 12px Helvetica, Arial, 'Liberation Sans', sans-serif; text-transform: uppercase; letter-spacing: 1px; color: #1f4e79; }
.standfirst { font-size: 21px; line-height: 1.45; color: #4a463f; margin: 0 0 14px; }
.byline, figcaption, footer, aside { font: 14px/1.5 Helvetica, Arial, 'Liberation Sans', sans-serif; color: #6a655c; }
figure { margin: 18px 0 22px; } figure svg { width: 100%; height: auto; display: block; }
figcaption { padding-top: 6px; }
aside { border-top: 1px solid #ddd8cc; margin-top: 36px; } aside h2 { font-size: 16px; margin-top: 14px; }
.front { list-style: none; padding: 0; } .front li { padding: 16px 0; border-bottom: 1px solid #ddd8cc; } .front p { margin: 0; }
footer { text-align: center; padding: 20px; border-top: 1px solid #ddd8cc; }
`;
