/**
 * Which room may know which. The table is the law (docs/architecture.md says why); the rules below are made from it.
 * A name alone is a room or a file of `src`; `:types` allows its types only; `npm:` names a package.
 */
const table = {
  'browser.ts': ['npm:webextension-polyfill'],
  'default-settings.ts': ['thread:types', 'assist:types'],
  'settings.ts': ['default-settings.ts', 'thread', 'assist', 'npm:valibot'],
  'contract.ts': ['contract', 'article:types', 'npm:valibot'],
  contract: [
    'article',
    'thread',
    'assist',
    'related',
    'search:types',
    'settings.ts',
    'npm:valibot',
  ],
  channel: ['contract.ts:types', 'settings.ts', 'npm:valibot'],
  'run-job.ts': ['contract.ts:types'],
  'server-key.ts': [],
  'grants.ts': [],
  'beside.ts': [],
  'browser-badge.ts': ['handlers:types'],
  'browser-tabs.ts': ['handlers:types'],
  'browser-web.ts': ['handlers:types', 'related'],
  'browser-house.ts': [
    'handlers',
    'store',
    'channel',
    'browser-badge.ts',
    'browser-tabs.ts',
    'browser-web.ts',
    'run-job.ts',
    'server-key.ts',
  ],
  'background.ts': [
    'handlers',
    'channel',
    'contract.ts',
    'beside.ts',
    'browser-house.ts',
    'browser-tabs.ts',
    'browser-web.ts',
    'server-key.ts',
  ],
  'content.ts': ['page', 'article', 'channel', 'contract.ts', 'settings.ts'],
  workshop: [
    'backup',
    'assist',
    'providers',
    'related',
    'store',
    'search',
    'thread',
    'article',
    'contract.ts:types',
    'npm:valibot',
  ],
  'marks.ts': ['page'],
  article: ['npm:valibot'],
  thread: ['article', 'npm:valibot', 'npm:mdast-util-from-markdown', 'npm:diff'],
  search: ['thread', 'article'],
  related: [
    'article',
    'thread',
    'assist',
    'search',
    'npm:valibot',
    'npm:feedsmith',
    'npm:htmlparser2',
  ],
  backup: ['formats', 'contract.ts:types', 'npm:idb'],
  formats: [
    'thread',
    'article',
    'settings.ts',
    'npm:valibot',
    'npm:uuid',
    'npm:saxes',
    'npm:papaparse',
    'npm:htmlparser2',
    'npm:@streamparser/json',
  ],
  assist: ['article', 'thread', 'npm:@orama/stemmers', 'npm:stopword', 'npm:valibot'],
  providers: ['assist', 'article', 'thread:types', 'npm:eventsource-parser'],
  page: ['article', 'contract.ts:types', 'settings.ts', 'npm:@mozilla/readability'],
  store: [
    'thread',
    'article',
    'search',
    'related',
    'assist:types',
    'settings.ts',
    'contract.ts:types',
    'npm:idb',
    'npm:valibot',
  ],
  handlers: [
    'store',
    'search',
    'assist',
    'formats',
    'article',
    'thread',
    'related',
    'contract.ts',
    'settings.ts',
    'channel:types',
    'run-job.ts:types',
  ],
  ui: [
    'thread',
    'article',
    'related:types',
    'assist:types',
    'search:types',
    'contract.ts:types',
    'settings.ts',
    'npm:preact',
    'public/_locales',
  ],
  surface: [
    'ui',
    'public/_locales',
    'related',
    'grants.ts:types',
    'assist',
    'providers',
    'thread',
    'article',
    'channel',
    'contract.ts',
    'default-settings.ts',
    'settings.ts',
    'beside.ts',
    'npm:preact',
    'npm:uuid',
    'npm:@2toad/profanity',
    'npm:naughty-words',
  ],
  popup: [
    'surface',
    'grants.ts',
    'ui',
    'thread',
    'article',
    'channel',
    'contract.ts',
    'default-settings.ts',
    'npm:preact',
  ],
  panel: [
    'surface',
    'related',
    'grants.ts',
    'ui',
    'thread',
    'assist',
    'article',
    'channel',
    'contract.ts',
    'default-settings.ts',
    'settings.ts',
    'beside.ts',
    'npm:preact',
  ],
  library: [
    'surface',
    'search:types',
    'assist',
    'providers',
    'grants.ts',
    'ui',
    'thread',
    'article',
    'related',
    'formats',
    'backup',
    'channel',
    'contract.ts',
    'settings.ts',
    'default-settings.ts',
    'npm:preact',
    'npm:fflate',
  ],
  welcome: ['surface', 'ui', 'npm:preact'],
};

/** The files that may touch the browser's own interface. */
const touchesBrowser = [
  '^src/channel/',
  '^src/(browser|run-job|grants|server-key|beside|browser-badge|browser-house|browser-tabs|browser-web|background|content)[.]ts$',
  '^src/(popup|panel|library|welcome|workshop)/main[.]tsx?$',
];
const entries = [
  '^src/workshop/worker[.]ts$',
  '^src/(background|content|marks)[.]ts$',
  '^src/(popup|panel|library|welcome|workshop)/main[.]tsx?$',
];

const literal = (text) => text.replaceAll('.', '[.]');
const isFile = (name) => name.endsWith('.ts');
const placeOf = (name) =>
  name.includes('/') ? `^${name}/` : isFile(name) ? `^src/${literal(name)}$` : `^src/${name}/`;

const roomRules = Object.entries(table).flatMap(([room, words]) => {
  const packages = words.filter((word) => word.startsWith('npm:')).map((word) => word.slice(4));
  const rooms = words.filter((word) => !word.startsWith('npm:'));
  const typesOnly = rooms
    .filter((word) => word.endsWith(':types'))
    .map((word) => word.slice(0, -6));
  const open = rooms.filter((word) => !word.endsWith(':types'));
  const from = { path: placeOf(room) };
  return [
    {
      name: `${room} imports only its rooms`,
      severity: 'error',
      from,
      to: {
        path: '^(src|public|tests|[.]ci)/',
        // A rule of its own says who may touch the browser.
        pathNot: [room, ...open, ...typesOnly, 'browser.ts'].map(placeOf),
      },
    },
    {
      name: `${room} imports only types there`,
      severity: 'error',
      from,
      to: {
        path: typesOnly.length > 0 ? typesOnly.map(placeOf) : '^$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: `${room} imports only its packages`,
      severity: 'error',
      from: isFile(room) ? from : { ...from, pathNot: touchesBrowser },
      to: {
        path: 'node_modules/',
        pathNot:
          packages.length > 0
            ? packages.map((name) => `node_modules/(@types/)?${literal(name)}/`)
            : '^$',
      },
    },
  ];
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'every file has a room',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...Object.keys(table).map(placeOf), '^src/globals[.]d[.]ts$'],
      },
      to: {},
    },
    { name: 'no cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no orphan',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]m?ts$', '^tests/'] },
      to: {},
    },
    { name: 'everything resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src knows no tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|[.]ci)/' },
    },
    {
      name: 'src uses no tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing imports an entry',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: entries },
    },
    {
      name: 'few files touch the browser',
      severity: 'error',
      from: { path: '^src/', pathNot: touchesBrowser },
      to: { path: ['^src/browser[.]ts$', 'node_modules/(@types/)?webextension-polyfill/'] },
    },
  ],
  options: {
    // Leaks between rooms are mostly of types, which are gone after compilation.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mts', '.d.mts', '.mjs', '.js', '.json'],
    },
  },
};
