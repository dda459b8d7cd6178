/** A page that only leads on: a redirect, a warning before one leaves a site, a link checker of a mail service. */
export interface LinkWrapper {
  /** The host, lower case. */
  host: RegExp;
  path: RegExp;
  /** Where the address stands: the first of these parameters that holds one. */
  parameters: readonly string[];
}

const google = /^(?:www\.|m\.|news\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/**
 * Pages that lead on to the address in one of their parameters. Sources: the `redirections` of ClearURLs
 * (https://docs.clearurls.xyz/latest/specs/rules/), and the links that the services themselves make.
 */
export const linkWrappers: readonly LinkWrapper[] = [
  {
    host: google,
    path: /^\/(?:url|imgres|searchurl\/\w+\.html)$/,
    parameters: ['q', 'url', 'imgrefurl'],
  },
  { host: /^news\.google\.com$/, path: /^\/news\/url$/, parameters: ['url'] },
  {
    host: /^(?:lm?|www|m)\.facebook\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/?)$/,
    parameters: ['u'],
  },
  {
    host: /^l\.(?:instagram\.com|threads\.(?:com|net)|wl\.co)$/,
    path: /^\/l?$/,
    parameters: ['u'],
  },
  { host: /^(?:www\.)?pinterest\.com$/, path: /^\/offsite\/$/, parameters: ['url'] },
  { host: /^weibo\.cn$/, path: /^\/sinaurl$/, parameters: ['u'] },
  { host: /^l\.messenger\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:m\.)?vk\.(?:com|ru)$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { host: /^(?:html\.|lite\.)?duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/$/, parameters: ['u', 'url'] },
  {
    host: /^www\.linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)\/?$/,
    parameters: ['url'],
  },
  {
    host: /^medium\.com$/,
    path: /^\/(?:r\/?|m\/global-identity(?:-2)?)$/,
    parameters: ['url', 'redirectUrl'],
  },
  { host: /^(?:www\.)?(?:x|twitter)\.com$/, path: /^\/i\/redirect$/, parameters: ['url'] },
  { host: /^t\.me$/, path: /^\/iv$/, parameters: ['url'] },
  { host: /^link\.zhihu\.com$/, path: /^\/$/, parameters: ['target'] },
  { host: /^link\.(?:juejin\.cn|csdn\.net)$/, path: /^\/$/, parameters: ['target'] },
  { host: /^www\.jianshu\.com$/, path: /^\/go-wild$/, parameters: ['url'] },
  { host: /^go\.skimresources\.com$/, path: /^\/$/, parameters: ['url'] },
  { host: /^exit\.sc$/, path: /^\/$/, parameters: ['url'] },
  { host: /^getpocket\.com$/, path: /^\/redirect$/, parameters: ['url'] },
  { host: /^(?:[\w-]+\.)*safelinks\.protection\.outlook\.com$/, path: /^\/$/, parameters: ['url'] },
  {
    host: /^statics\.teams\.cdn\.office\.net$/,
    path: /\/atp-safelinks\.html$/,
    parameters: ['url'],
  },
  {
    host: /^deref-(?:gmx|mail|web)(?:-\d+)?\.(?:net|com|de)$/,
    path: /\/dereferrer\/$/,
    parameters: ['redirectUrl'],
  },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, parameters: ['a'] },
  { host: /^clicktime\.symantec\.com$/, path: /^\//, parameters: ['u'] },
];
