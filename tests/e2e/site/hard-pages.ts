import { arabicArticle } from './articles/arabic.ts';
import { tideClock } from './articles/tide-clock.ts';
import { articleBody, origin, page } from './newspaper.ts';

/** A page that makes life hard for an extension: what makes it so, in its headers or in its text. */
export interface HardPage {
  headers?: Record<string, string>;
  body: string;
  /** Milliseconds before the answer. */
  delay?: number;
}

const article = articleBody(tideClock);
const declared = (name: string): string =>
  `<link rel="canonical" href="${origin}/hard/${name}"><meta property="og:type" content="article">`;
const plain = (name: string, head = '', html = ''): string =>
  page({ title: `The tide clock: ${name}`, head: declared(name) + head, body: article, html });

const greedyKeys = `<script>
window.seenKeys = [];
for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
  for (const target of [window, document])
    target.addEventListener(type, (event) => {
      window.seenKeys.push(type + ' ' + (event.key ?? event.data));
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
</script>`;

const wildStyle = `<style>
*, *::before, *::after { all: initial !important; font: 40px/2 fantasy !important; color: red !important;
  transform: rotate(3deg) !important; filter: blur(1px) !important; pointer-events: none !important; visibility: hidden !important; }
html, body { position: relative !important; overflow: hidden !important; display: flex !important; }
div { display: none !important; width: 10px !important; opacity: 0.1 !important; z-index: -1 !important; }
iframe { display: none !important; }
article, p, h1 { visibility: visible !important; display: block !important; }
</style>`;

const overlays = `<style>
.veil { position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / .2); }
.bar { position: fixed; inset: auto 0 0 0; height: 80px; z-index: 2147483647; background: #ffe; }
</style><div class="veil"></div><div class="bar">We value your biscuits.</div><script>
const [root, veil] = [document.documentElement, document.querySelector('.veil')];
new MutationObserver(() => root.lastElementChild === veil || root.append(veil)).observe(root, { childList: true });
</script>`;

const longTitle = `${'The very long story of the clock that would not be hurried, '.repeat(12)}and${'of'.repeat(200)}`;

/** Each hard page by the last part of its address under `/hard/`. */
export const hardPages: Record<string, HardPage> = {
  csp: { headers: { 'content-security-policy': "default-src 'none'" }, body: plain('csp') },
  sandbox: {
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    body: plain('sandbox'),
  },
  coep: {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
    body: plain('coep'),
  },
  'trusted-types': {
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: plain('trusted-types'),
  },
  quirks: {
    body: page({
      title: 'The tide clock: quirks',
      head: declared('quirks'),
      body: article,
      doctype: '',
    }),
  },
  keys: { body: plain('keys', greedyKeys) },
  wild: { body: plain('wild', wildStyle) },
  overlays: {
    body: page({ title: 'Overlays', head: declared('overlays'), body: article + overlays }),
  },
  transform: {
    body: plain('transform', '', 'style="transform: translateX(0); filter: none; contain: paint"'),
  },
  'long-title': {
    body: page({
      title: longTitle,
      head: declared('long-title'),
      body: `<h1>${longTitle}</h1>${article}`,
    }),
  },
  arabic: { body: arabicArticle },
  slow: { body: plain('slow'), delay: 4000 },
  frameset: {
    body: `<!doctype html><title>Frames</title><frameset cols="30%,70%"><frame src="/"><frame src="/${tideClock.slug}"></frameset>`,
  },
  'not-an-article': {
    body: page({
      title: 'Tide calculator',
      body: '<h1>Tide calculator</h1><form><label>Day <input type="date"></label><button>Show</button></form>',
    }),
  },
  empty: { body: '' },
  hostile: {
    body: page({
      title: '&lt;img src=x onerror=alert(1)&gt;',
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>","author":{"name":{"name":["\\u202egnol"]}},"datePublished":"yesterday"}</script>
<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://elsewhere.example/">`,
      body: article,
    }),
  },
};
