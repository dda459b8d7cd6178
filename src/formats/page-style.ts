/** The look of a page of threads, on the screen and on paper: the house's own (`ui/tokens.css`), in a file that stands alone. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1d1b18;--soft:#6b665d;--line:#e6e2d9;--paper:#fbfaf7;--accent:#b23a1e}
@media (prefers-color-scheme:dark){:root{--ink:#ecebe7;--soft:#a5a19a;--line:#323236;--paper:#18181a;--accent:#ff8d6b}}
body{max-width:720px;margin:0 auto;padding:32px 24px 96px;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2{font-family:ui-serif,Georgia,serif;line-height:1.25}
h2{margin:56px 0 4px;font-size:22px}
a{color:var(--accent)}
h2 a{color:inherit;text-decoration:none}
.facts,time,.gone{color:var(--soft);font-size:14px}
article{margin-top:20px}
article p{margin:4px 0}
pre{overflow:auto}
blockquote{margin:8px 0;padding-inline-start:12px;border-inline-start:2px solid var(--accent)}
${[1, 2, 3, 4, 5, 6].map((depth) => `.d${depth}{margin-inline-start:${depth * 20}px;padding-inline-start:12px;border-inline-start:1px solid var(--line)}`).join('\n')}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--accent:#000}body{max-width:none;padding:0;font-size:11pt}.who,h2,.facts{break-after:avoid}article{orphans:3;widows:3}}
`;
