/**
 * Which room may know which. The table is the law (docs/architecture.md says why); the rules below are made from it.
 * A name alone is a room or a file of `src`; `:types` allows its types only; `npm:` names a package.
 */
const table = {
  'default-settings.ts': ['thread:types'],
  'settings.ts': ['default-settings.ts', 'thread', 'npm:valibot'],
  'contract.ts': ['article', 'thread', 'settings.ts', 'npm:valibot'],
  'channel.ts': ['contract.ts', 'settings.ts', 'npm:valibot', 'npm:webextension-polyfill'],
  'beside.ts': ['npm:webextension-polyfill'],
  'browser-tabs.ts': ['handlers:types', 'npm:webextension-polyfill'],
  'background.ts': [
    'handlers',
    'store',
    'channel.ts',
    'contract.ts',
    'beside.ts',
    'browser-tabs.ts',
    'npm:webextension-polyfill',
  ],
  'content.ts': [
    'page',
    'article',
    'channel.ts',
    'contract.ts',
    'settings.ts',
    'npm:webextension-polyfill',
  ],
  article: ['npm:valibot'],
  thread: ['article', 'npm:valibot', 'npm:mdast-util-from-markdown', 'npm:diff'],
  formats: ['thread', 'article', 'settings.ts', 'npm:valibot'],
  page: ['article', 'contract.ts:types', 'settings.ts', 'npm:@mozilla/readability'],
  store: ['thread', 'article', 'settings.ts', 'contract.ts:types', 'npm:idb', 'npm:valibot'],
  handlers: [
    'store',
    'formats',
    'article',
    'thread',
    'contract.ts',
    'settings.ts',
    'channel.ts:types',
  ],
  ui: ['thread', 'article', 'contract.ts:types', 'settings.ts', 'npm:preact', 'public/_locales'],
  surface: [
    'ui',
    'thread',
    'article',
    'channel.ts',
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
    'ui',
    'thread',
    'article',
    'channel.ts',
    'contract.ts',
    'default-settings.ts',
    'npm:preact',
  ],
  panel: [
    'surface',
    'ui',
    'thread',
    'article',
    'channel.ts',
    'contract.ts',
    'default-settings.ts',
    'settings.ts',
    'beside.ts',
    'npm:preact',
  ],
  library: [
    'surface',
    'ui',
    'thread',
    'article',
    'formats',
    'channel.ts',
    'contract.ts',
    'settings.ts',
    'npm:preact',
  ],
  welcome: ['surface', 'ui', 'npm:preact'],
};

/** The files that may touch the browser's own interface. */
const touchesBrowser = [
  '^src/(channel|beside|browser-tabs|background|content)[.]ts$',
  '^src/(popup|panel|library|welcome)/main[.]tsx?$',
];
const entries = [
  '^src/(background|content)[.]ts$',
  '^src/(popup|panel|library|welcome)/main[.]tsx?$',
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
        pathNot: [room, ...open, ...typesOnly].map(placeOf),
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
      to: { path: 'node_modules/(@types/)?webextension-polyfill/' },
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
