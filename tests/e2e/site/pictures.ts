import type { SampleArticle } from './sample-article.ts';

/** The newspaper's drawings, as inline SVG, so that a page needs no second request to look complete. */
export const pictures: Record<SampleArticle['picture'], string> = {
  lighthouse: drawing(`
    <rect width="640" height="300" fill="#dfe6e6"/>
    <circle cx="500" cy="84" r="34" fill="#f6efd9"/>
    <path d="M0 214q80-22 160 0t160 0 160 0 160 0v86H0z" fill="#8fa8ad"/>
    <path d="M0 240q80-18 160 0t160 0 160 0 160 0v60H0z" fill="#6d8a91"/>
    <path d="M196 236l36-34 30 8 44-12 40 22 26 26z" fill="#4b4a47"/>
    <path d="M252 208l12-124h40l12 124z" fill="#f5f2ea"/>
    <path d="M257 160l4-34h46l4 34z" fill="#a4412b"/>
    <path d="M258 84h52v-8h-52z" fill="#34322f"/>
    <path d="M266 76V54h36v22z" fill="#f3d489"/>
    <path d="M262 54l22-20 22 20z" fill="#34322f"/>
    <path d="M302 60l250-34v50z" fill="#f3d489" opacity=".35"/>`),
  tram: drawing(`
    <rect width="640" height="300" fill="#ece6da"/>
    <path d="M0 150l90-46 70 30 110-64 130 70 110-38 130 56v142H0z" fill="#d3cbb9"/>
    <rect y="244" width="640" height="56" fill="#9b9384"/>
    <path d="M0 262h640M0 276h640" stroke="#6f685b" stroke-width="3"/>
    <rect x="170" y="110" width="300" height="134" rx="14" fill="#7c2f22"/>
    <path d="M186 98h268l16 20H170z" fill="#efe9dc"/>
    <rect x="170" y="178" width="300" height="12" fill="#efe9dc"/>
    <g fill="#f7f3e8"><rect x="190" y="126" width="44" height="44" rx="4"/><rect x="246" y="126" width="44" height="44" rx="4"/>
    <rect x="350" y="126" width="44" height="44" rx="4"/><rect x="406" y="126" width="44" height="44" rx="4"/></g>
    <rect x="300" y="126" width="40" height="118" fill="#5a2118"/>
    <g fill="#5f7f45"><circle cx="202" cy="164" r="9"/><circle cx="219" cy="161" r="11"/><circle cx="262" cy="163" r="9"/></g>
    <g fill="#c9742f"><circle cx="366" cy="162" r="9"/><circle cx="383" cy="164" r="8"/><circle cx="424" cy="162" r="10"/></g>
    <g fill="#2f2c29"><circle cx="224" cy="248" r="18"/><circle cx="416" cy="248" r="18"/></g>`),
  clock: drawing(`
    <rect width="640" height="300" fill="#e4e3ea"/>
    <rect x="232" y="20" width="176" height="280" fill="#b7a78d"/>
    <path d="M220 40h200V22L320-8 220 22z" fill="#8b7c64"/>
    <circle cx="320" cy="142" r="76" fill="#fbf8ef" stroke="#4d4436" stroke-width="8"/>
    <path d="M320 78v12M320 194v12M256 142h12M372 142h12" stroke="#4d4436" stroke-width="5"/>
    <path d="M320 142l38-44" stroke="#8c2f1b" stroke-width="7" stroke-linecap="round"/>
    <circle cx="320" cy="142" r="8" fill="#8c2f1b"/>
    <rect x="282" y="236" width="76" height="20" fill="#c9a24a"/>
    <path d="M0 282q40-14 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0v18H0z" fill="#7d92a8"/>`),
};

function drawing(shapes: string): string {
  return `<svg viewBox="0 0 640 300" width="640" height="300" role="img" aria-hidden="true">${shapes}</svg>`;
}

/** The site's icon. */
export function siteIcon(letter: string, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${colour}"/>
<text x="16" y="23" text-anchor="middle" font-family="Georgia,serif" font-weight="700" font-size="20" fill="#fff">${letter}</text></svg>`;
}
