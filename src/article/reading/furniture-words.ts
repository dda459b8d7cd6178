/**
 * What authors of pages call the furniture around an article, in classes and ids: nearly always in English, whatever
 * the language of the page. Words are matched whole; a plural is a word of its own.
 */
const furnitureNames = [
  'share|sharing|share this|social|socials|sharedaddy|facebook|twitter|whatsapp|pinterest|follow|follow us',
  'related|recommendation|recommendations|recirc|read more|readmore|read next|read also|see also|more on|more from|you may|also like|up next|inline promo|similar',
  'newsletter|subscribe|subscription|signup|sign up|optin|forms',
  'promo|promobox|teaser|outbrain|taboola|sponsor|sponsored|advert|advertisement|ads|ad|adbox|affiliate|cta|call to action',
  'byline|author|authors|authorbox|bio|contributor|post meta|entry meta|article meta|meta|metadata|dateline|datetime|timestamp|pubdate|published|date|reading time|modified|updated',
  'tag|tags|keywords|topics|categories|category|breadcrumb|breadcrumbs|kicker|eyebrow|hashtags',
  'comment|comments|disqus|respond|reply|rating|votes|poll|quiz|feedback',
  'button|btn|toolbar|tooltip|tools|print|pagination|pager|nav|navigation|prev|next|menu|skip|jump',
  'toc|lwptoc|hatnote|infobox|navbox|site sub|reflist',
  'postprofile|profile|userinfo|user info|signature|sig|boilerplate|disclosure',
  'autor|auteur|autore|autorin|datum|fecha',
  'cookie|cookies|consent|gdpr|popup|modal|paywall|donate|login|banner|alert|notice|notification',
  'widget|widgets|sidebar|footer|video player|audio player|jwplayer|playlist|carousel|slider|trending|popular|most read|latest|copyright|disclaimer|source|sources|credit|credits|screen reader text|sr only|visually hidden|hidden|accessibility',
]
  .join('|')
  .split('|');

/** What they call the words under a picture. */
const captionNames = 'caption|captions|figcaption|photo credit|photo|photographer'.split('|');

const furniture = new Set(furnitureNames);
const captions = new Set(captionNames);
const longestName = 3;

/** Elements that are no part of an article around them. */
export const frameTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);

/** What a name of a list begins with: most words of a page begin none. */
const beginnings = new Set([...furniture, ...captions].map((name) => name.split(' ')[0]));

/** What calls an element furniture among its names; null where nothing does. */
export function furnitureIn(names: string): string | null {
  return nameIn(names, furniture);
}

/** Whether an element is called the words under a picture. */
export function isCaptionName(names: string): boolean {
  return nameIn(names, captions) !== null;
}

/** The first name of a list that stands in names, as a word or several. */
function nameIn(names: string, list: ReadonlySet<string>): string | null {
  const words = names.split(' ');
  for (let start = 0; start < words.length; start++) {
    if (!beginnings.has(words[start])) continue;
    for (let length = 1; length <= longestName && start + length <= words.length; length++) {
      const name = words.slice(start, start + length).join(' ');
      if (list.has(name)) return name;
    }
  }
  return null;
}
