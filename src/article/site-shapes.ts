/**
 * Addresses that mean one page on a site that is known by name, or made with a software that is. Each speaks of host,
 * path and query of a folded address (`reddit.com/r/tides/comments/1ab?x=1`), and is replaced until none fits any more.
 */
export const siteShapes: readonly (readonly [shape: RegExp, instead: string])[] = [
  [/^dx\.doi\.org\//, 'doi.org/'],
  [/^twitter\.com\//, 'x.com/'],
  [
    /^x\.com\/(?:\w+|i\/web)\/status\/(\d+)(?:\/(?:photo|video)\/\d+)?(?:\?.*)?$/,
    'x.com/i/status/$1',
  ],
  [/^youtu\.be\/([\w-]{11})(?:\?.*)?$/, 'youtube.com/watch?v=$1'],
  [
    /^youtube(?:-nocookie)?\.com\/(?:shorts|live|embed|v)\/([\w-]{11})(?:\?.*)?$/,
    'youtube.com/watch?v=$1',
  ],
  [
    /^youtube\.com\/watch\?(?:.+&v=([\w-]{11})(?:&.*)?|v=([\w-]{11})&.*)$/,
    'youtube.com/watch?v=$1$2',
  ],
  [/^(?:old|new|np|sh|i)\.reddit\.com\//, 'reddit.com/'],
  [/^redd\.it\/(\w+)$/, 'reddit.com/comments/$1'],
  [/^reddit\.com\/(?:r|u|user)\/[\w-]+\/comments\/(\w+).*$/, 'reddit.com/comments/$1'],
  [/^reddit\.com\/comments\/(\w+)[/?].*$/, 'reddit.com/comments/$1'],
  [/^lobste\.rs\/s\/(\w+)\/.*$/, 'lobste.rs/s/$1'],
  [/^(?:[\w-]+\.)?medium\.com\/(?!p\/)(?:[^?]*[/-])?([0-9a-f]{12})(?:\?.*)?$/, 'medium.com/p/$1'],
  [/^(?:[\w-]+\.)?medium\.com\/p\/([0-9a-f]{12})\?.*$/, 'medium.com/p/$1'],
  [/^open\.substack\.com\/pub\/([\w-]+)\/p\/([^/?]+)(?:\?.*)?$/, '$1.substack.com/p/$2'],
  [
    /^((?:[\w-]+\.)?(?:stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackexchange\.com))\/(?:q\/(\d+).*|questions\/(\d+)[/?].*)$/,
    '$1/questions/$2$3',
  ],
  [
    /^([\w-]+\.(?:wikipedia|wiktionary|wikinews|wikibooks|wikiquote|wikisource|wikivoyage|wikiversity)\.org)\/w\?title=([^&]+)$/,
    '$1/wiki/$2',
  ],
  // A space in a title is an underscore.
  [/^([\w-]+\.wik\w+\.org\/wiki\/[^?]*?)%20/, '$1_'],
  [
    /^(?:smile\.)?(amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2}))\/(?!dp\/\w{10}$)(?:.*\/)?(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:[/?].*)?$/,
    '$1/dp/$2',
  ],
  [/^bbc\.co\.uk\/(?=(?:news|sport)\/.)/, 'bbc.com/'],
  [/^([\w-]+)\.blogspot\.(?!com\/)(?:[a-z]{2,3}|com?\.[a-z]{2})\//, '$1.blogspot.com/'],
  [/^([\w-]+\.blogspot\.com\/[^?]*)\?m=[01]$/, '$1'],
  [/^(?:export|browse)\.arxiv\.org\/abs\//, 'arxiv.org/abs/'],
  [/^ncbi\.nlm\.nih\.gov\/pubmed\/(\d+)$/, 'pubmed.ncbi.nlm.nih.gov/$1'],
  [/^ncbi\.nlm\.nih\.gov\/pmc\/articles\//, 'pmc.ncbi.nlm.nih.gov/articles/'],
  [
    /^docs\.google\.com\/document\/(?:u\/\d+\/d\/(?!e\/)([\w-]+)(?:[/?].*)?|d\/(?!e\/)([\w-]+)[/?].*)$/,
    'docs.google.com/document/d/$1$2',
  ],
  [/^(news\.ycombinator\.com\/item\?id=\d+)&p=\d+$/, '$1'],
  // Forums, on any site: what names the topic is one parameter in phpBB, vBulletin and MyBB, its number in others.
  [/^([^?]*\/(?:viewtopic|showthread)\.php\?)(?:[^?]*&)?(t(?:id)?=\d+)(?:&.*)?$/, '$1$2'],
  [/^([^?]*\/showthread\.php\?\d+-[^&/]+)[&/].*$/, '$1'],
  [/^([^?]*\?(?:[^?]*&)?topic=\d+)\.(?:msg\d+|new|[1-9]\d*)(?=&|$)/, '$1.0'],
  [/(\/topic,\d+)\.(?:msg\d+|new|[1-9]\d*)\.html$/, '$1.0.html'],
];
