/**
 * What authors of pages call the furniture around an article, in classes and ids: nearly always in English, whatever
 * the language of the page. Words are matched whole; a plural is a word of its own.
 */
export const furnitureNames = [
  'share|sharing|share this|social|socials|sharedaddy|facebook|twitter|whatsapp|pinterest|follow|follow us',
  'related|recommendation|recommendations|recirc|read more|readmore|read next|read also|see also|more on|more from|you may|also like|up next|inline promo|similar',
  'newsletter|subscribe|subscription|signup|sign up|optin|forms',
  'promo|promobox|teaser|outbrain|taboola|sponsor|sponsored|advert|advertisement|ads|ad|adbox|affiliate|cta|call to action',
  'byline|author|authors|authorbox|bio|contributor|post meta|entry meta|article meta|meta|metadata|dateline|datetime|timestamp|pubdate|published|date|reading time|modified|updated',
  'tag|tags|keywords|topics|categories|category|breadcrumb|breadcrumbs|kicker|eyebrow|hashtags',
  'comment|comments|disqus|respond|reply|rating|votes|poll|quiz|feedback',
  'toolbar|tools|print|pagination|pager|nav|navigation|prev|next|menu|skip|jump',
  'toc|lwptoc',
  'cookie|cookies|consent|gdpr|popup|modal|paywall|donate|login|banner|alert|notice|notification',
  'widget|widgets|sidebar|footer|video player|audio player|jwplayer|playlist|carousel|slider|trending|popular|most read|latest|copyright|disclaimer|source|sources|credit|credits|screen reader text|sr only|visually hidden|hidden|accessibility',
].join('|');

/** What they call the words under a picture. */
export const captionNames = 'caption|captions|figcaption|photo credit|photo|photographer';
