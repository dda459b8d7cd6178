/**
 * Hosts under which each name belongs to somebody else. A public suffix list (https://publicsuffix.org) has them all
 * and is ten times as large as everything here; these are the ones that articles are published under. A host that is
 * missing here costs little: a page could then claim to be a page of the host above it.
 */
const shared = new Set(
  (
    'github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com ' +
    'onrender.com fly.dev appspot.com run.app azurewebsites.net cloudfront.net amazonaws.com glitch.me surge.sh ' +
    'wordpress.com substack.com medium.com tumblr.com ghost.io beehiiv.com blogger.com typepad.com ' +
    'livejournal.com dreamwidth.org over-blog.com canalblog.com hatenablog.com hatenablog.jp tistory.com ' +
    'bearblog.dev micro.blog mataroa.blog write.as hashnode.dev posthaven.com home.blog ' +
    'wixsite.com weebly.com squarespace.com webflow.io jimdofree.com jimdosite.com strikingly.com carrd.co ' +
    'altervista.org free.fr neocities.org notion.site gitbook.io readthedocs.io fandom.com wikidot.com ' +
    'stackexchange.com bandcamp.com itch.io myshopify.com translate.goog cdn.ampproject.org'
  ).split(' '),
);

/** Second-level names that registries of countries sell below: `co.uk`, `com.au`, `or.jp`, `gouv.fr`. */
const registry =
  /^(?:com?|org?|net?|gov|edu|ac|go|gob|gouv|mil|sch|nom|gen|ltd|plc|me|id|web|blogspot)\.[a-z]{2}$/;

/**
 * Whether what stands before this host is somebody else's: a single label, a public suffix, a platform.
 *
 * @param host lower case
 */
export function isShared(host: string): boolean {
  return (
    !host.includes('.') || registry.test(host) || shared.has(host) || host.startsWith('blogspot.')
  );
}
