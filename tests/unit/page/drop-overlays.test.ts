// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dropOverlays } from '../../../src/page/drop-overlays.ts';
import { sketchElement } from '../../../src/page/sketch-page.ts';
import { makeDocument } from './make-document.ts';

const story = `<h1>The tide</h1>${'<p>The tide came back on Tuesday, later than anyone had said it would.</p>'.repeat(8)}`;

function left(html: string): string {
  const body = sketchElement(makeDocument(html).body);
  dropOverlays(body);
  return body.textContent;
}

describe('a cookie wall without a telling name', () => {
  it.each([
    ['We use cookies and so do our partners.', 'Accept all'],
    ['Wir verwenden Cookies.', 'Alle akzeptieren'],
    ['Nous utilisons des cookies.', 'Tout refuser'],
    ['Usamos cookies propias y de otros.', 'Aceptar todas'],
    ['Questo sito usa i cookie.', 'Accetta tutti'],
    ['Usamos cookies.', 'Aceitar'],
    ['Wij gebruiken cookies.', 'Alles accepteren'],
    ['Używamy ciasteczek.', 'Akceptuję'],
    ['Мы используем файлы cookie.', 'Принять все'],
    ['نستخدم ملفات تعريف الارتباط', 'قبول الكل'],
    ['クッキーを使用しています', 'すべて同意する'],
    ['我们使用 Cookie', '全部接受'],
  ])('goes by its words: %s', (text, button) => {
    const wall = `<div class=x1><div><p>${text}</p><button>${button}</button></div></div>`;
    expect(left(`<main>${wall}${story}</main>`)).not.toContain(text);
    expect(left(`${wall}<div>${story}</div>`)).not.toContain(text);
  });

  it.each([
    `<p>We use cookies in the galley.</p><button>Share</button>`,
    `<p>The tide is back.</p><button>Accept all</button>`,
  ])('is none of these: %s', (html) => {
    const text = 'tide came back';
    expect(left(`<main>${story}<div>${html}</div></main>`)).toContain(text);
    expect(left(`<div>${html}</div><main>${story}</main>`).length).toBeGreaterThan(html.length);
  });

  it('is no article about such walls', () => {
    const article = `<div>${story}<p>We use cookies, it says.</p><button>Accept all</button></div>`;
    expect(left(article)).toContain('it says');
  });
});
